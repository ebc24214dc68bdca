package org.centerline.testing;

import java.util.List;
import java.util.function.Supplier;
import org.centerline.amendment.AmendmentDesk;
import org.centerline.disclosure.DisclosureDesk;
import org.centerline.disclosure.DisclosureFiling;
import org.centerline.docket.CaseEvent;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.inquiry.InquiryDesk;
import org.centerline.inquiry.InquiryFiling;
import org.centerline.participation.ParticipationDesk;
import org.centerline.participation.ParticipationFiling;
import org.centerline.protest.ProtestDesk;
import org.centerline.validation.ValidationDesk;
import org.centerline.validation.ValidationFiling;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Files protests, amendments, disclosures, inquiries and applications, opens validations, and shows
 * what became of them.
 */
public final class Cases {

  private final ProtestDesk desk;
  private final AmendmentDesk amendments;
  private final DisclosureDesk disclosures;
  private final InquiryDesk inquiries;
  private final ValidationDesk validations;
  private final ParticipationDesk participations;
  private final Docket docket;
  private final CaseLog log;

  Cases(
      ProtestDesk desk,
      AmendmentDesk amendments,
      DisclosureDesk disclosures,
      InquiryDesk inquiries,
      ValidationDesk validations,
      ParticipationDesk participations,
      Docket docket,
      CaseLog log) {
    this.desk = desk;
    this.amendments = amendments;
    this.disclosures = disclosures;
    this.inquiries = inquiries;
    this.validations = validations;
    this.participations = participations;
    this.docket = docket;
    this.log = log;
  }

  /** Files the protest as {@code filer} signed in to the API, and returns the case number. */
  public String file(Filing filing) {
    return asFiler(() -> desk.file(filing.build()));
  }

  /** Files the amendment as {@link #file(Filing)} files a protest. */
  public String file(AmendmentForms form) {
    return asFiler(() -> amendments.file(form.build()));
  }

  /** Files the disclosure as {@link #file(Filing)} files a protest. */
  public String file(DisclosureFiling filing) {
    return asFiler(() -> disclosures.file(filing));
  }

  /** Asks the question as {@link #file(Filing)} files a protest. */
  public String file(InquiryFiling filing) {
    return asFiler(() -> inquiries.file(filing));
  }

  /** Opens the validation as a specialist of a Center, and returns the case number. */
  public String open(ValidationFiling filing) {
    return as("electronics-import-specialist", () -> validations.open(filing));
  }

  /** Applies for participation as {@link #file(Filing)} files a protest. */
  public String file(ParticipationFiling filing) {
    return asFiler(() -> participations.file(filing));
  }

  private static String asFiler(Supplier<String> filed) {
    return as("filer", filed);
  }

  private static String as(String person, Supplier<String> filed) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    try {
      return filed.get();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  public CaseRecord get(String caseNumber) {
    return docket.get(caseNumber);
  }

  /** The newest event of a type: what it says. */
  public String detail(String caseNumber, String type) {
    return log.of(List.of(caseNumber)).stream()
        .filter(event -> event.type().equals(type))
        .map(CaseEvent::detail)
        .reduce((older, newer) -> newer)
        .orElseThrow();
  }

  /** The types of the case's events, oldest first. */
  public List<String> events(String caseNumber) {
    return log.of(List.of(caseNumber)).stream().map(CaseEvent::type).toList();
  }
}
