package org.centerline.protest;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was filed, for people who read the case. */
@Component
public class ProtestFile {

  private final Protests protests;

  ProtestFile(Protests protests) {
    this.protests = protests;
  }

  /** A labelled statement of the filing. */
  public record Stated(String label, String value) {}

  /** What the filing states, without its entries; what it leaves out is left out. */
  public List<Stated> stated(String caseNumber) {
    Protest protest = protests.withoutEntries(caseNumber);
    List<Stated> stated = new ArrayList<>();
    add(stated, "Filed by", protest.filerName() + ", " + protest.filerRole().label());
    add(stated, "Received on", protest.receivedOn());
    add(stated, "Decision protested", protest.decision().label());
    add(stated, "Date of that decision", protest.decisionDate());
    add(stated, "Merchandise", protest.merchandise());
    add(stated, "Grounds", protest.grounds());
    add(stated, "HTS number claimed", protest.claimHts());
    add(
        stated,
        "Refund claimed",
        protest.claimRefund() == null ? null : "$" + protest.claimRefund());
    add(stated, "Demand on the surety mailed on", protest.demandMailedOn());
    if (protest.furtherReview() != null) {
      add(stated, "Further review applied for", protest.furtherReview().criterion());
      add(stated, "Its justification", protest.furtherReview().justification());
    }
    add(stated, "Accelerated disposition mailed on", protest.acceleratedMailedOn());
    add(stated, "Asks to be decided like protest", protest.follows());
    return stated;
  }

  private static void add(List<Stated> stated, String label, Object value) {
    if (value != null && !value.toString().isBlank()) {
      stated.add(new Stated(label, value.toString()));
    }
  }

  /** The first entries, in the order of the filing. */
  public List<ProtestEntry> entries(String caseNumber, int most) {
    return protests.entries(caseNumber, most);
  }

  public int countEntries(String caseNumber) {
    return protests.countEntries(caseNumber);
  }
}
