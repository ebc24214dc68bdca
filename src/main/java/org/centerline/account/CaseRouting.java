package org.centerline.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.docket.LineOfWork;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.reference.Offices;
import org.centerline.statute.CenterRegime;
import org.springframework.stereotype.Component;

/**
 * Gives a case to the Center of its importer's account, whatever the commodity of its entries; or
 * to the port of entry, where the importer took no part while that was voluntary (decision 028),
 * and where the Center does not work such cases yet (decision 034). The day of receipt decides, and
 * the case stays there.
 */
@Component
public class CaseRouting {

  private final Accounts accounts;
  private final QueuePriority queue;
  private final Docket docket;
  private final CaseFindings findings;
  private final CaseLog log;
  private final Clock clock;

  CaseRouting(
      Accounts accounts,
      QueuePriority queue,
      Docket docket,
      CaseFindings findings,
      CaseLog log,
      Clock clock) {
    this.accounts = accounts;
    this.queue = queue;
    this.docket = docket;
    this.findings = findings;
    this.log = log;
    this.clock = clock;
  }

  /**
   * What of a filing its route depends on.
   *
   * @param importerCallsItself what the importer calls itself, where it files; null where another
   *     does
   * @param receivedOn the day of its receipt
   * @param goods its tariff numbers, asked for only where there is no account
   * @param port Schedule D code of its port, asked for only where a port may work it; empty where
   *     it names none
   */
  public record Filed(
      String importerNumber,
      String importerCallsItself,
      LocalDate receivedOn,
      Supplier<List<HtsNumber>> goods,
      Supplier<Optional<String>> port) {}

  /**
   * Routes a case.
   *
   * @return the id of the office that works it: a Center, or a port (see {@link Offices})
   */
  public String route(String caseNumber, Filed filed) {
    RoutedAccount routed = routed(filed);
    Account account = routed.account();
    String office = office(caseNumber, routed, filed);
    put(caseNumber, account, filed.importerCallsItself(), office);
    boolean atPort = !office.equals(account.center());
    log.record(
        caseNumber,
        CaseLog.ROUTED,
        atPort ? whyPort(routed) : account.assignment().explanation(),
        null,
        office);
    if (account.provisional() && !atPort) {
      flag(caseNumber, account);
    }
    return office;
  }

  /**
   * Gives a case to the Center that its own facts point to, whichever has the account.
   *
   * @return the id of that Center
   */
  public String routeTo(Assignment center, String caseNumber, Filed filed) {
    Account account = routed(filed).account();
    put(caseNumber, account, filed.importerCallsItself(), center.centerId());
    log.record(caseNumber, CaseLog.ROUTED, center.explanation(), null, center.centerId());
    return center.centerId();
  }

  private RoutedAccount routed(Filed filed) {
    ImporterNumber importer = ImporterNumber.parse(filed.importerNumber());
    return accounts
        .routed(importer, filed.receivedOn())
        .orElseGet(
            () -> {
              accounts.forFiling(importer, filed.goods().get(), LocalDate.now(clock));
              return accounts.routed(importer, filed.receivedOn()).orElseThrow();
            });
  }

  /** A filing that names no port has nowhere to go but to its Center. */
  private static String office(String caseNumber, RoutedAccount routed, Filed filed) {
    String center = routed.account().center();
    return routed.isCentersWork(LineOfWork.of(caseNumber).orElseThrow())
        ? center
        : filed.port().get().map(Offices::ofPort).orElse(center);
  }

  private void put(String caseNumber, Account account, String importerCallsItself, String office) {
    // An importer whom nobody has described yet is called what it calls itself.
    boolean unnamed = account.provisional() && importerCallsItself != null;
    docket.route(
        caseNumber,
        office,
        unnamed ? importerCallsItself : account.name(),
        queue.priorityOf(account.trustedPrograms()));
  }

  private static String whyPort(RoutedAccount routed) {
    LocalDate receivedOn = routed.receivedOn();
    if (routed.isCentersImporter()) {
      return "Received on %s, when this function was not with the Center %s (decision 034)."
          .formatted(receivedOn, routed.account().center());
    }
    CenterRegime regime = CenterRegime.on(receivedOn);
    return "Received on %s from an importer that took part in no Center. %s (%s)"
        .formatted(receivedOn, regime.sentence(), regime.citation());
  }

  /** A person must confirm a Center that rests on nothing but a filing. */
  private void flag(String caseNumber, Account account) {
    findings.record(
        List.of(
            new CaseFinding(
                caseNumber,
                "ACCOUNT_PROVISIONAL",
                "81 FR 92978 (assignment by the predominant goods imported)",
                ("Importer %s has no confirmed account, so its Center is provisional and interest"
                        + " on a refund runs at the rate for those who are no corporation.")
                    .formatted(account.importerNumber()))));
  }
}
