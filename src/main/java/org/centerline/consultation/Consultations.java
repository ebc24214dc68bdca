package org.centerline.consultation;

import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.consultation.ConsultationProcess.Variable;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.centerline.engine.TaskRefused;

/** What offices ask each other about cases, with the day by which an answer is wanted. */
@ForModels
public class Consultations {

  private final ConsultationRows rows;
  private final AskedOffices offices;
  private final Due due;

  Consultations(ConsultationRows rows, AskedOffices offices, Due due) {
    this.rows = rows;
    this.offices = offices;
    this.due = due;
  }

  /** The questions of the case that are open, by their positions: each is a consultation. */
  public List<Integer> open(DelegateExecution execution) {
    return rows.of(execution.getProcessBusinessKey()).stream()
        .filter(Consultation::isOpen)
        .map(Consultation::position)
        .toList();
  }

  /** The pool whose people are asked. */
  public String pool(DelegateExecution execution) {
    return office(current(execution)).pool();
  }

  /** The day by which an answer is wanted. */
  public Date dueDate(DelegateExecution execution) {
    return due.startOf(current(execution).dueOn());
  }

  /** When half of the time for the answer has passed. */
  public Date reminderAt(DelegateExecution execution) {
    Consultation open = current(execution);
    long days = ChronoUnit.DAYS.between(open.askedOn(), open.dueOn());
    return due.startOf(open.askedOn().plusDays((days + 1) / 2));
  }

  /** When the day by which an answer is wanted is over. */
  public Date overdueAt(DelegateExecution execution) {
    return due.startOf(current(execution).dueOn().plusDays(1));
  }

  /** The question that this consultation is about. */
  Consultation current(DelegateExecution execution) {
    return current(
        execution.getProcessBusinessKey(), (Integer) execution.getVariable(Variable.CONSULTATION));
  }

  /**
   * The question at this position; null is the first that is open, as consultations begun before
   * there could be several at once do not say.
   *
   * @throws TaskRefused where somebody else has just ended it
   */
  Consultation current(String caseNumber, Integer position) {
    return rows.of(caseNumber).stream()
        .filter(one -> position == null || one.position() == position)
        .filter(Consultation::isOpen)
        .findFirst()
        .orElseThrow(() -> new TaskRefused("This question is not open any more"));
  }

  /** What was asked of other offices and what they answered, oldest first; empty where nothing. */
  public String inWords(String caseNumber) {
    return rows.of(caseNumber).stream().map(this::words).collect(Collectors.joining("\n\n"));
  }

  String words(Consultation asked) {
    return "%s was asked on %s by %s: %s%n%s"
        .formatted(
            office(asked).name(), asked.askedOn(), asked.askedBy(), asked.question(), asked.end());
  }

  AskedOffice office(Consultation asked) {
    return office(asked.office());
  }

  AskedOffice office(String id) {
    return offices.of(id);
  }
}
