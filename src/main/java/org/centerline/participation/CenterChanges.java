package org.centerline.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centerline.account.IndustryShare;
import org.centerline.participation.CenterChange.Kind;
import org.centerline.participation.CenterChange.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps proposals that another Center have an account. */
@Component
class CenterChanges {

  private static final String INDUSTRIES = "center_change_industry";

  private final JdbcClient jdbc;
  private final IndustryRows industries;

  CenterChanges(JdbcClient jdbc, IndustryRows industries) {
    this.jdbc = jdbc;
    this.industries = industries;
  }

  /**
   * Keeps a proposal.
   *
   * @return false where another one for the account is under way; then nothing is kept
   */
  boolean add(String caseNumber, CenterChange proposed) {
    int added =
        jdbc.sql(
                """
                insert into center_change (case_number, importer_number, kind, applicant_name,
                    received_on, current_center, proposed_center, grounds, state, decided_center,
                    effective_on)
                values (:caseNumber, :importer, :kind, :name, :receivedOn, :current, :proposed,
                    :grounds, :state, :decided, :effectiveOn)
                on conflict (importer_number) where state in ('PENDING', 'GRANTED') do nothing""")
            .param("caseNumber", caseNumber)
            .param("importer", proposed.importerNumber())
            .param("kind", proposed.kind().name())
            .param("name", proposed.applicantName())
            .param("receivedOn", proposed.receivedOn())
            .param("current", proposed.currentCenter())
            .param("proposed", proposed.proposedCenter())
            .param("grounds", proposed.grounds())
            .param("state", proposed.state().name())
            .param("decided", proposed.decidedCenter())
            .param("effectiveOn", proposed.effectiveOn())
            .update();
    if (added == 1) {
      industries.add(INDUSTRIES, caseNumber, proposed.industries());
    }
    return added == 1;
  }

  /** The proposal of this case; empty where the case is none. */
  Optional<CenterChange> find(String caseNumber) {
    return jdbc.sql("select * from center_change where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query((row, number) -> change(row, industries.of(INDUSTRIES, caseNumber)))
        .optional();
  }

  CenterChange get(String caseNumber) {
    return find(caseNumber).orElseThrow();
  }

  /** Those of these importers whose account a change is under way for. */
  Set<String> underWay(List<String> importerNumbers) {
    return jdbc.sql(
            """
            select importer_number from center_change
            where importer_number = any(:importers) and state in ('PENDING', 'GRANTED')""")
        .param("importers", importerNumbers.toArray(String[]::new))
        .query(String.class)
        .set();
  }

  /** The change of the account that is under way. */
  Optional<AccountOutlook.UnderWay> underWay(String importerNumber) {
    return jdbc.sql(
            """
            select case_number, coalesce(decided_center, proposed_center) as center, effective_on
            from center_change
            where importer_number = :importer and state in ('PENDING', 'GRANTED')""")
        .param("importer", importerNumber)
        .query(AccountOutlook.UnderWay.class)
        .optional();
  }

  /** The newest refusal to move the account from the one Center to the other. */
  Optional<CenterChange> refused(String importerNumber, String current, String proposed) {
    return jdbc.sql(
            """
            select * from center_change
            where importer_number = :importer and state = 'REFUSED'
              and current_center = :current and proposed_center = :proposed
            order by case_number desc limit 1""")
        .param("importer", importerNumber)
        .param("current", current)
        .param("proposed", proposed)
        .query(
            (row, number) -> change(row, industries.of(INDUSTRIES, row.getString("case_number"))))
        .optional();
  }

  /**
   * Another Center is to have the account.
   *
   * @param from the Center that has it today
   */
  void grant(String caseNumber, String from, String center, LocalDate effectiveOn) {
    jdbc.sql(
            """
            update center_change
            set state = 'GRANTED', current_center = :from, decided_center = :center,
              effective_on = :effectiveOn
            where case_number = :caseNumber""")
        .param("from", from)
        .param("center", center)
        .param("effectiveOn", effectiveOn)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** The account stays with the Center that has it today. */
  void refuse(String caseNumber, String stays) {
    jdbc.sql(
            """
            update center_change set state = 'REFUSED', current_center = :stays
            where case_number = :caseNumber""")
        .param("stays", stays)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** The account has moved; cases follow from where it was, unless it was there already. */
  void moved(String caseNumber, String from) {
    jdbc.sql(
            """
            update center_change
            set state = 'MOVED',
              current_center = case when decided_center = :from then current_center else :from end
            where case_number = :caseNumber""")
        .param("from", from)
        .param("caseNumber", caseNumber)
        .update();
  }

  void become(String caseNumber, State state) {
    jdbc.sql("update center_change set state = :state where case_number = :caseNumber")
        .param("state", state.name())
        .param("caseNumber", caseNumber)
        .update();
  }

  private static CenterChange change(ResultSet row, List<IndustryShare> industries)
      throws SQLException {
    return new CenterChange(
        row.getString("importer_number"),
        Kind.valueOf(row.getString("kind")),
        row.getString("applicant_name"),
        row.getObject("received_on", LocalDate.class),
        row.getString("current_center"),
        row.getString("proposed_center"),
        row.getString("grounds"),
        industries,
        State.valueOf(row.getString("state")),
        row.getString("decided_center"),
        row.getObject("effective_on", LocalDate.class));
  }
}
