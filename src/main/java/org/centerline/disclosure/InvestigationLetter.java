package org.centerline.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.centerline.correspondence.CaseMail;
import org.centerline.correspondence.NoticeOfDecision.Right;
import org.centerline.statute.FormalInvestigation;
import org.centerline.statute.KnowledgeGround;
import org.springframework.stereotype.Component;

/**
 * Tells a discloser that it is held to have known of a formal investigation. What the record says
 * and when it was made is not told: its copy goes with the notice of 19 CFR 162.77, where the
 * disclosure is denied for it (19 CFR 162.74(g); section C6).
 */
@Component
class InvestigationLetter {

  private final CaseMail mail;

  InvestigationLetter(CaseMail mail) {
    this.mail = mail;
  }

  /** Sends it. */
  void investigated(String caseNumber, FormalInvestigation judged) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "A formal investigation of the disclosed violation is on record as commenced not later than"
            + " your disclosure. A disclosure then counts if it was made without knowledge of it.");
    paragraphs.add(
        judged.presumedBy().isEmpty()
            ? "It is for you to show that you did not know of it."
            : "Knowledge is presumed, as before the disclosure %s. The presumption can be rebutted."
                .formatted(
                    judged.presumedBy().stream()
                        .sorted()
                        .map(KnowledgeGround::words)
                        .collect(Collectors.joining("; "))));
    mail.send(
        caseNumber,
        new CaseMail.Content(
            "Formal investigation and rebuttal",
            "19 CFR 162.74(g), (i)",
            paragraphs,
            List.of(
                new Right(
                    "Rebuttal",
                    "You may state, with the facts that show it, that you did not know of the"
                        + " investigation, until the outcome is proposed.",
                    null,
                    "19 CFR 162.74(i)")),
            CaseMail.Sender.FPF));
  }
}
