package org.centerline.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.centerline.docket.LineOfWork;
import org.centerline.uniformity.Precedents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Cases that another Center decided on 2026-01-02, like a case of a test; each test takes six
 * digits of the tariff that no other one uses.
 */
public final class LikeCases {

  private static final AtomicInteger LAST = new AtomicInteger();

  private final Precedents precedents;
  private final JdbcClient jdbc;

  LikeCases(Precedents precedents, JdbcClient jdbc) {
    this.precedents = precedents;
    this.jdbc = jdbc;
  }

  /** Lets so many make a practice while something is done; other tests decide as they like. */
  public void whereThreeMakeAPractice(Runnable done) {
    Object before = ReflectionTestUtils.getField(precedents, "atLeast");
    ReflectionTestUtils.setField(precedents, "atLeast", 3);
    try {
      done.run();
    } finally {
      ReflectionTestUtils.setField(precedents, "atLeast", before);
    }
  }

  /** Decides one case for each outcome, in this order. */
  public void decided(LineOfWork line, String issue, String heading, String... outcomes) {
    for (String outcome : outcomes) {
      jdbc.sql(
              """
              with opened as (
                insert into docket_case (case_number, line_of_work, status, importer_number,
                    importer_name, filer_name, filed_by, filed_on, opened_at, center)
                values (:caseNumber, :line, 'CLOSED', '93-770000400', 'Secret Imports', 'x',
                    'x', date '2026-01-02', timestamptz '2026-01-02 12:00-05', 'textiles')
                returning case_number)
              insert into decision (case_number, line_of_work, center, round, outcome, days,
                  touches, recorded_at, issue, statute, heading, granted)
              select case_number, :line, 'textiles', 0, :outcome, 1, 2,
                  timestamptz '2026-01-02 12:00-05', :issue, '19 USC 1500', :heading,
                  :outcome in ('ALLOWED', 'ACCEPTED', 'ACTION_TAKEN')
              from opened""")
          .param(
              "caseNumber",
              "%s-2026-88%05d".formatted(line.name().charAt(0), LAST.incrementAndGet()))
          .param("line", line.name())
          .param("outcome", outcome)
          .param("issue", issue)
          .param("heading", heading)
          .update();
    }
  }
}
