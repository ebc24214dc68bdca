package org.centerline.inquiry;

/**
 * The names that code shares with {@code processes/inquiry} and {@code forms/inquiry}: a test fails
 * when they differ.
 */
public final class InquiryProcess {

  /** Id of the process; the business key of an instance is its case number. */
  public static final String ID = "inquiry";

  private InquiryProcess() {}

  /** User tasks. */
  public static final class Task {
    public static final String ANSWER_INQUIRY = "task_answerInquiry";

    private Task() {}
  }

  /** Timers; the first interrupts nothing. */
  public static final class Timer {
    public static final String INQUIRY_OVERDUE = "timer_inquiryOverdue";
    public static final String FOLLOW_UP_OVER = "timer_followUpOver";

    private Timer() {}
  }

  /** Messages by their names. */
  public static final class Message {
    /** The asker says that the answer does not help. */
    public static final String FOLLOWED_UP = "inquiryFollowedUp";

    private Message() {}
  }

  /** Asynchronous steps: each waits as a job for the commit of what went before. */
  public static final class Handoff {
    public static final String SEND_INQUIRY_ANSWER = "service_sendInquiryAnswer";

    private Handoff() {}
  }

  /** Beans the model names as delegate. */
  public static final class Delegate {
    public static final String ROUTE_INQUIRY = "routeInquiry";
    public static final String ESCALATE_INQUIRY = "escalateInquiry";
    public static final String SEND_INQUIRY_ANSWER = "sendInquiryAnswer";
    public static final String CLOSE_INQUIRY = "closeInquiry";
    public static final String LET_ANSWER_STAND = "letAnswerStand";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String INQUIRY_CLOCK = "inquiryClock";
    public static final String CONSULTATIONS = "consultations";

    private Bean() {}
  }

  /** Process variables: only what the process routes on. */
  public static final class Variable {
    public static final String CENTER = "center";
    public static final String INQUIRY_DECISION = "inquiryDecision";

    /** Whether the asker has come back; true or false. */
    public static final String FOLLOWED_UP = "followedUp";

    /** Position of one question to another office, local to its consultation. */
    public static final String CONSULTATION = "consultation";

    private Variable() {}
  }

  /** Values of {@link Variable#INQUIRY_DECISION}. */
  public static final class InquiryDecision {
    public static final String ANSWER = "ANSWER";
    public static final String REFER = "REFER";
    public static final String ASK = "ASK";
    public static final String CONSULT = "CONSULT";

    private InquiryDecision() {}
  }

  /** What the form asks for. */
  public static final class Answer {
    public static final String INQUIRY_DECISION = Variable.INQUIRY_DECISION;
    public static final String ADVICE = "advice";
    public static final String ADVICE_REASON = "adviceReason";
    public static final String ANSWER = "answer";
    public static final String USED_ANSWER = "usedAnswer";
    public static final String KEEP = "keep";
    public static final String HEADLINE = "headline";
    public static final String HEADINGS = "headings";
    public static final String NAMES_NOBODY = "namesNobody";
    public static final String REFERRED_TO = "referredTo";
    public static final String REASON = "reason";
    public static final String CONSULTED_CENTER = "consultedCenter";
    public static final String ALSO_CONSULTED = "alsoConsulted";
    public static final String QUESTION = "question";
    public static final String ANSWER_BY = "answerBy";

    private Answer() {}
  }

  /** What the form shows, read from the case when it is opened; never taken back. */
  public static final class Fact {
    public static final String CASE_NUMBER = "caseNumber";
    public static final String IMPORTER = "importer";
    public static final String ASKER = "asker";
    public static final String TARGET = "target";
    public static final String TOPIC = "topic";
    public static final String SUBJECT = "subject";
    public static final String INQUIRY = "inquiry";
    public static final String ABOUT = "about";
    public static final String ACCOUNT_CASES = "accountCases";
    public static final String LIKE_ANSWERS = "likeAnswers";
    public static final String LIKE_ADVICE = "likeAdvice";
    public static final String ASKED = "asked";
    public static final String CONSULTED = "consulted";
    public static final String FOLLOWED = "followed";

    private Fact() {}
  }
}
