package org.centerline.browser;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A year of decisions of all Centers, to look at pages that show measures. */
final class SampleYear {

  private SampleYear() {}

  /** Puts 1,800 decisions of protests into a year; the same ones whenever it is called. */
  static void decide(JdbcClient jdbc, int year) {
    jdbc.sql(
            """
            with sample as (
              select n, 'P-' || :year || '-7' || to_char(n, 'FM000000') as case_number,
                (array['electronics', 'pharmaceuticals', 'automotive', 'petroleum', 'agriculture',
                  'base-metals', 'consumer-products', 'industrial-materials',
                  'textiles'])[1 + n % 9] as center,
                make_timestamptz(:year, 1 + n % 12, 1 + n % 28, 12, 0, 0) as at,
                n % 7 < n % 4 + n % 9 / 3 as granted
              from generate_series(1, 1800) n
            ), opened as (
              insert into docket_case (case_number, line_of_work, status, importer_number,
                  importer_name, filer_name, filed_by, filed_on, opened_at, center)
              select case_number, 'PROTEST', 'CLOSED', '93-770000300', 'x', 'x', 'x',
                  date '2013-01-01', at, center from sample
            )
            insert into decision (case_number, line_of_work, center, round, outcome, days, touches,
                recorded_at, issue, statute, heading, granted)
            select case_number, 'PROTEST', center, 0,
              case when granted then 'ALLOWED' else 'DENIED' end,
              20 + n * 37 % (100 + 40 * (n % 9)), n % 5, at,
              'CLASSIFICATION', '19 USC 1514(a)(2)',
              (array['847130', '610910', '300490'])[1 + n / 9 % 3], granted
            from sample""")
        .param("year", year)
        .update();
  }
}
