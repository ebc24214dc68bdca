package org.centerline.consultation;

/**
 * The names that code shares with {@code processes/routing/consultation.bpmn} and its forms: a test
 * fails when they differ.
 */
public final class ConsultationProcess {

  /** Id of the process; the business key of an instance is the case number of its caller. */
  public static final String ID = "consultation";

  private ConsultationProcess() {}

  /** User tasks. */
  public static final class Task {
    public static final String ANSWER_CONSULTATION = "task_answerConsultation";
    public static final String AWAIT_CONSULTATION = "task_awaitConsultation";

    private Task() {}
  }

  /** Timers; none interrupts anything. */
  public static final class Timer {
    public static final String CONSULTATION_DUE_SOON = "timer_consultationDueSoon";
    public static final String CONSULTATION_OVERDUE = "timer_consultationOverdue";

    private Timer() {}
  }

  /** Beans the model names as delegate or listener. */
  public static final class Delegate {
    public static final String REMIND_CONSULTED = "remindConsulted";
    public static final String END_CONSULTATION = "endConsultation";
    public static final String ESCALATE_CONSULTATION = "escalateConsultation";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String CONSULTATIONS = "consultations";

    private Bean() {}
  }

  /** Process variables, both given by the caller. */
  public static final class Variable {
    /** The Center that asks, whose case it is. */
    public static final String CENTER = "center";

    /** Position of the question in its case. */
    public static final String CONSULTATION = "consultation";

    private Variable() {}
  }

  /** What the forms ask for. */
  public static final class Answer {
    public static final String CONSULTATION_ANSWER = "consultationAnswer";
    public static final String KEEP = "keep";
    public static final String HEADLINE = "headline";
    public static final String TARIFF = "tariff";
    public static final String STATUTE = "statute";
    public static final String NAMES_NOBODY = "namesNobody";
    public static final String GO_ON_REASON = "goOnReason";

    private Answer() {}
  }

  /** What the forms show, read from the case when the form is opened; never taken back. */
  public static final class Fact {
    public static final String CASE_NUMBER = "caseNumber";
    public static final String IMPORTER = "importer";
    public static final String ASKING_CENTER = "askingCenter";
    public static final String ASKED_CENTER = "askedCenter";
    public static final String QUESTION = "question";
    public static final String ASKED = "asked";
    public static final String FILING = "filing";
    public static final String DETAILS = "details";
    public static final String PRIVILEGED = "privileged";

    private Fact() {}
  }
}
