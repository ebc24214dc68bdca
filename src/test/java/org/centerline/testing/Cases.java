package org.centerline.testing;

import java.util.List;
import org.centerline.docket.CaseEvent;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.protest.ProtestDesk;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Files protests and shows what became of them. */
public final class Cases {

  private final ProtestDesk desk;
  private final Docket docket;
  private final CaseLog log;

  Cases(ProtestDesk desk, Docket docket, CaseLog log) {
    this.desk = desk;
    this.docket = docket;
    this.log = log;
  }

  /** Files the protest as {@code filer} signed in to the API, and returns the case number. */
  public String file(Filing filing) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated("filer", null, List.of()));
    try {
      return desk.file(filing.build());
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  public CaseRecord get(String caseNumber) {
    return docket.get(caseNumber);
  }

  /** The types of the case's events, oldest first. */
  public List<String> events(String caseNumber) {
    return log.of(List.of(caseNumber)).stream().map(CaseEvent::type).toList();
  }
}
