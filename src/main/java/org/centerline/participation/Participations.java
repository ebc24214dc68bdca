package org.centerline.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centerline.account.Assignment;
import org.centerline.account.IndustryShare;
import org.centerline.participation.Participation.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps applications to take part in a Center. */
@Component
class Participations {

  private static final String INDUSTRIES = "participation_industry";

  private final JdbcClient jdbc;
  private final IndustryRows industries;

  Participations(JdbcClient jdbc, IndustryRows industries) {
    this.jdbc = jdbc;
    this.industries = industries;
  }

  /** An application of an importer that waits, or that was accepted and was not withdrawn. */
  record Current(String caseNumber, State state) {}

  Optional<Current> current(String importerNumber) {
    return jdbc.sql(
            """
            select case_number, state from participation
            where importer_number = :importer and state in ('PENDING', 'ACCEPTED')""")
        .param("importer", importerNumber)
        .query(Current.class)
        .optional();
  }

  /**
   * Keeps an application.
   *
   * @return false where another one of the importer is current; then nothing is kept
   */
  boolean add(String caseNumber, Participation filed) {
    int added =
        jdbc.sql(
                """
                insert into participation (case_number, importer_number, applicant_name,
                    applicant_role, received_on, ace_portal_account, statement, state)
                values (:caseNumber, :importer, :name, :role, :receivedOn, :portal, :statement,
                    :state)
                on conflict (importer_number) where state in ('PENDING', 'ACCEPTED') do nothing""")
            .param("caseNumber", caseNumber)
            .param("importer", filed.importerNumber())
            .param("name", filed.applicantName())
            .param("role", filed.applicantRole().name())
            .param("receivedOn", filed.receivedOn())
            .param("portal", filed.acePortalAccount())
            .param("statement", filed.statement())
            .param("state", filed.state().name())
            .update();
    if (added == 1) {
      industries.add(INDUSTRIES, caseNumber, filed.industries());
    }
    return added == 1;
  }

  Participation get(String caseNumber) {
    return find(caseNumber).orElseThrow();
  }

  /** The application of this case; empty where the case is none. */
  Optional<Participation> find(String caseNumber) {
    return jdbc.sql("select * from participation where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query((row, number) -> participation(row, industries.of(INDUSTRIES, caseNumber)))
        .optional();
  }

  /** Keeps which Center the industries point to. */
  void propose(String caseNumber, Assignment proposal) {
    jdbc.sql(
            """
            update participation set proposed_center = :center, proposal = :why
            where case_number = :caseNumber""")
        .param("center", proposal.centerId())
        .param("why", proposal.explanation())
        .param("caseNumber", caseNumber)
        .update();
  }

  void decline(String caseNumber) {
    jdbc.sql("update participation set state = 'DECLINED' where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .update();
  }

  void accept(String caseNumber, String center, LocalDate joinedOn) {
    jdbc.sql(
            """
            update participation
            set state = 'ACCEPTED', assigned_center = :center, joined_on = :joinedOn
            where case_number = :caseNumber""")
        .param("center", center)
        .param("joinedOn", joinedOn)
        .param("caseNumber", caseNumber)
        .update();
  }

  void withdraw(String caseNumber, LocalDate on, String reason) {
    jdbc.sql(
            """
            update participation
            set state = 'WITHDRAWN', withdrawn_on = :on, withdrawal_reason = :reason
            where case_number = :caseNumber""")
        .param("on", on)
        .param("reason", reason)
        .param("caseNumber", caseNumber)
        .update();
  }

  private static Participation participation(ResultSet row, List<IndustryShare> industries)
      throws SQLException {
    return new Participation(
        row.getString("importer_number"),
        row.getString("applicant_name"),
        ApplicantRole.valueOf(row.getString("applicant_role")),
        row.getObject("received_on", LocalDate.class),
        row.getBoolean("ace_portal_account"),
        row.getString("statement"),
        industries,
        row.getString("proposed_center"),
        row.getString("proposal"),
        State.valueOf(row.getString("state")),
        row.getString("assigned_center"),
        row.getObject("joined_on", LocalDate.class),
        row.getObject("withdrawn_on", LocalDate.class),
        row.getString("withdrawal_reason"));
  }
}
