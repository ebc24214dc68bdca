package org.centerline.testing;

import java.util.Map;
import org.centerline.engine.CenterRole;
import org.centerline.engine.Pools;
import org.centerline.protest.ProtestProcess;
import org.centerline.revenue.PortRevenueProcess;

/** The steps of a protest, each done by the sample person whose step it is. */
public final class Steps {

  private final Cases cases;
  private final Work work;
  private final Jobs jobs;

  Steps(Cases cases, Work work, Jobs jobs) {
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
  }

  /** The sample person of this role in the case's Center. */
  public String person(String caseNumber, CenterRole role) {
    return Pools.of(cases.get(caseNumber).center(), role);
  }

  public void screen(String caseNumber, String decision) {
    work.complete(
        person(caseNumber, CenterRole.IMPORT_SPECIALIST),
        caseNumber,
        ProtestProcess.Task.CONFIRM_SCREENING,
        Map.of("screeningDecision", decision, "screeningReason", "The window has been looked at"));
  }

  /** Proposes an outcome with a refund of duty; "0" for none. */
  public void propose(String caseNumber, String outcome, String refundOfDuty) {
    propose(
        caseNumber, Map.of("outcome", outcome, "reason", "Weighed", "refundDuty", refundOfDuty));
  }

  public void propose(String caseNumber, Map<String, Object> answers) {
    work.complete(
        person(caseNumber, CenterRole.IMPORT_SPECIALIST),
        caseNumber,
        ProtestProcess.Task.REVIEW_PROTEST,
        answers);
  }

  public void approve(String caseNumber) {
    decide(caseNumber, Map.of("approval", "APPROVE"));
  }

  public void sendBack(String caseNumber, String note) {
    decide(caseNumber, Map.of("approval", "RETURN", "approvalNote", note));
  }

  private void decide(String caseNumber, Map<String, Object> answers) {
    work.complete(
        person(caseNumber, CenterRole.SUPERVISOR),
        caseNumber,
        ProtestProcess.Task.APPROVE_DETERMINATION,
        answers);
  }

  public void sendNotice(String caseNumber) {
    jobs.run(caseNumber, ProtestProcess.Handoff.SEND_NOTICE);
  }

  /** Hands the case's waiting instructions to their ports. */
  public void handOff(String caseNumber) {
    jobs.run(caseNumber, PortRevenueProcess.Handoff.HAND_OFF_TO_PORT);
  }

  public void acknowledge(String caseNumber, String port) {
    acknowledge(caseNumber, port, Map.of("acknowledgement", "ACKNOWLEDGED"));
  }

  public void acknowledge(String caseNumber, String port, Map<String, Object> answers) {
    work.complete(
        Pools.cashiers(port), caseNumber, PortRevenueProcess.Task.ACKNOWLEDGE_INSTRUCTION, answers);
  }

  public void settle(String caseNumber, String port) {
    settle(
        caseNumber,
        port,
        Map.of(
            "settlement", "SETTLED", "settledOn", Today.FIRST.toString(), "reference", "ACH 42"));
  }

  public void settle(String caseNumber, String port, Map<String, Object> answers) {
    work.complete(
        Pools.cashiers(port), caseNumber, PortRevenueProcess.Task.SETTLE_INSTRUCTION, answers);
  }

  public void resolve(String caseNumber, Map<String, Object> answers) {
    work.complete(
        person(caseNumber, CenterRole.ENTRY_SPECIALIST),
        caseNumber,
        PortRevenueProcess.Task.RESOLVE_REJECTION,
        answers);
  }

  /** A second person lets a refund go to another party. */
  public void approveInstruction(String caseNumber) {
    work.complete(
        person(caseNumber, CenterRole.SUPERVISOR),
        caseNumber,
        PortRevenueProcess.Task.APPROVE_INSTRUCTION,
        Map.of("instructionApproval", "APPROVE"));
  }
}
