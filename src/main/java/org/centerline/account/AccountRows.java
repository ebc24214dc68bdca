package org.centerline.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.docket.LineOfWork;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The account tables; every method is one statement. */
@Repository
class AccountRows {

  private static final int MOST_ASSIGNMENTS = 100;

  private static final String FIND =
      """
      select a.name, a.trusted_programs, a.corporate,
             exists (select 1 from account_participation p
               where p.importer_number = a.importer_number and p.since <= :on
                 and (p.until is null or p.until > :on)) as participating,
             array(select f.line_of_work from phase_in f
               where f.center = s.center and f.since <= :on and f.taken_back_at is null)
               as centers_work,
             s.center, s.since, s.basis, s.explanation, i.hts, i.lines, i.value
      from account a
      join account_assignment s on s.importer_number = a.importer_number and s.until is null
      left join account_industry i on i.importer_number = a.importer_number
      where a.importer_number = :importer
      order by i.position
      """;

  private final JdbcClient jdbc;

  AccountRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The account as it stands, and whether it took part in its Center on the day. */
  Optional<Account> find(ImporterNumber number, LocalDate on) {
    return find(on, number, rs -> account(number, rs));
  }

  /** As {@link #find}, with what its Center worked on the day. */
  Optional<RoutedAccount> routed(ImporterNumber number, LocalDate on) {
    return find(
        on,
        number,
        rs -> {
          Set<LineOfWork> centersWork =
              constants((String[]) rs.getArray("centers_work").getArray(), LineOfWork::valueOf);
          return new RoutedAccount(account(number, rs), on, centersWork);
        });
  }

  private <T> Optional<T> find(LocalDate on, ImporterNumber number, RowMap<T> map) {
    return jdbc.sql(FIND)
        .param("importer", number.value())
        .param("on", on)
        .query(rs -> rs.next() ? Optional.of(map.read(rs)) : Optional.empty());
  }

  /** Reads the rows of one account, of which the first is current. */
  private interface RowMap<T> {
    T read(ResultSet rs) throws SQLException;
  }

  /** Inserts the account itself; false where it is there already, once its writer committed. */
  boolean insert(Account account) {
    return withDetails(
                """
                insert into account
                  (importer_number, name, trusted_programs, corporate, reviewed_on)
                values (:importer, :name, :programs, :corporate, :since)
                on conflict (importer_number) do nothing
                """,
                account)
            .param("since", account.assignment().since())
            .update()
        == 1;
  }

  /** Holds the account against other writers until the transaction ends. */
  void lock(ImporterNumber number) {
    jdbc.sql("select 1 from account where importer_number = :importer for update")
        .param("importer", number.value())
        .query(Integer.class)
        .single();
  }

  void update(Account account) {
    withDetails(
            """
            update account set name = :name, trusted_programs = :programs,
              corporate = :corporate
            where importer_number = :importer
            """,
            account)
        .update();
  }

  void deleteIndustries(ImporterNumber number) {
    jdbc.sql("delete from account_industry where importer_number = :importer")
        .param("importer", number.value())
        .update();
  }

  void insertIndustries(ImporterNumber number, List<IndustryShare> industries) {
    jdbc.sql(
            """
            insert into account_industry (importer_number, position, hts, lines, value)
            select :importer, ordinality - 1, hts, lines, value
            from unnest(:hts, :lines::bigint[], :values::numeric[]) with ordinality
              as share (hts, lines, value)
            """)
        .param("importer", number.value())
        .param("hts", column(industries, share -> share.hts().digits()))
        .param("lines", column(industries, share -> Long.toString(share.lines())))
        .param("values", column(industries, share -> share.value().toString()))
        .update();
  }

  /** Every Center that has, or had, the account, newest first. */
  List<PastAssignment> assignments(ImporterNumber number) {
    return jdbc.sql(
            """
            select center, since, until, basis, explanation from account_assignment
            where importer_number = :importer order by since desc, id desc limit :most""")
        .param("importer", number.value())
        .param("most", MOST_ASSIGNMENTS)
        .query(PastAssignment.class)
        .list();
  }

  void endAssignment(ImporterNumber number, LocalDate until) {
    jdbc.sql(
            """
            update account_assignment set until = greatest(since, :until)
            where importer_number = :importer and until is null
            """)
        .param("importer", number.value())
        .param("until", until)
        .update();
  }

  void insertAssignment(ImporterNumber number, Assignment assignment) {
    jdbc.sql(
            """
            insert into account_assignment (importer_number, center, since, basis, explanation)
            values (:importer, :center, :since, :basis, :explanation)
            """)
        .param("importer", number.value())
        .param("center", assignment.centerId())
        .param("since", assignment.since())
        .param("basis", assignment.basis().name())
        .param("explanation", assignment.explanation())
        .update();
  }

  /** Restates the reason for a Center that stays. */
  void updateAssignment(ImporterNumber number, Assignment assignment) {
    jdbc.sql(
            """
            update account_assignment set basis = :basis, explanation = :explanation
            where importer_number = :importer and until is null
            """)
        .param("importer", number.value())
        .param("basis", assignment.basis().name())
        .param("explanation", assignment.explanation())
        .update();
  }

  private JdbcClient.StatementSpec withDetails(String sql, Account account) {
    return jdbc.sql(sql)
        .param("importer", account.importerNumber().value())
        .param("name", account.name())
        .param("programs", column(account.trustedPrograms().stream().sorted().toList(), Enum::name))
        .param("corporate", account.corporate());
  }

  private static <T> String[] column(List<T> rows, Function<T, String> value) {
    return rows.stream().map(value).toArray(String[]::new);
  }

  private static Account account(ImporterNumber number, ResultSet rs) throws SQLException {
    String name = rs.getString("name");
    Set<TrustedProgram> programs =
        constants((String[]) rs.getArray("trusted_programs").getArray(), TrustedProgram::valueOf);
    boolean corporate = rs.getBoolean("corporate");
    boolean participating = rs.getBoolean("participating");
    Assignment assignment =
        new Assignment(
            rs.getString("center"),
            rs.getObject("since", LocalDate.class),
            AssignmentBasis.valueOf(rs.getString("basis")),
            rs.getString("explanation"));
    return new Account(
        number, name, programs, corporate, industries(rs), participating, assignment);
  }

  private static <T> Set<T> constants(String[] names, Function<String, T> value) {
    return Stream.of(names).map(value).collect(Collectors.toSet());
  }

  private static List<IndustryShare> industries(ResultSet rs) throws SQLException {
    List<IndustryShare> industries = new ArrayList<>();
    do {
      String hts = rs.getString("hts");
      if (hts != null) {
        Money value = Money.of(rs.getBigDecimal("value"));
        industries.add(new IndustryShare(HtsNumber.parse(hts), rs.getLong("lines"), value));
      }
    } while (rs.next());
    return industries;
  }
}
