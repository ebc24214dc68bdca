package org.centerline.inquiry;

import java.util.ArrayList;
import java.util.List;
import org.centerline.correspondence.CaseMail;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.springframework.stereotype.Component;

/** Writes the answer to the asker. */
@Component
class InquiryLetter {

  private static final String BASIS = "19 CFR 101.10; 19 CFR part 177";

  private final Docket docket;
  private final Inquiries inquiries;
  private final CaseMail mail;

  InquiryLetter(Docket docket, Inquiries inquiries, CaseMail mail) {
    this.docket = docket;
    this.inquiries = inquiries;
    this.mail = mail;
  }

  void send(String caseNumber) {
    Inquiry inquiry = inquiries.get(caseNumber);
    CaseRecord answered = docket.get(caseNumber);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("You asked on %s: %s".formatted(inquiry.receivedOn(), inquiry.subject()));
    paragraphs.add(answered.determinationReason());
    paragraphs.add(
        "This answer is information on the facts that you stated. It is no ruling and binds nobody;"
            + " who needs a ruling that binds asks for one in writing (19 CFR 177.1, 177.2).");
    if (inquiry.followedUpOn() == null) {
      paragraphs.add(
          "If it does not help, say so once, and why, by %s; after that day ask anew."
              .formatted(answered.determinedOn().plusDays(ServiceTargets.DAYS_TO_FOLLOW_UP)));
    }
    mail.send(
        caseNumber,
        new CaseMail.Content(
            "Answer to your inquiry", BASIS, paragraphs, List.of(), CaseMail.Sender.CENTER));
  }
}
