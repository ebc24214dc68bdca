package org.centerline.question;

/** The names that code shares with {@code processes/routing/question.bpmn}. */
public final class QuestionProcess {

  /** Id of the process; the business key of an instance is the case number of its caller. */
  public static final String ID = "question";

  private QuestionProcess() {}

  /** Timers of the wait for an answer. */
  public static final class Timer {
    public static final String ANSWER_REMINDER = "timer_answerReminder";
    public static final String ANSWER_OVERDUE = "timer_answerOverdue";

    private Timer() {}
  }

  /** What the process is told of while it waits. */
  public static final class Message {
    public static final String INFORMATION_RECEIVED = "informationReceived";

    private Message() {}
  }

  /** Beans the model names as delegate. */
  public static final class Delegate {
    public static final String ASK_FILER = "askFiler";
    public static final String REMIND_FILER = "remindFiler";
    public static final String NOTE_NO_ANSWER = "noteNoAnswer";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String QUESTIONS = "questions";

    private Bean() {}
  }
}
