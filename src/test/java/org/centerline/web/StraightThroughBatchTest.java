package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.centerline.batch.BulkFilingProcess;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Jobs;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A thousand amendments in one upload, most of which no person needs to look at. */
@CenterlineTest
class StraightThroughBatchTest {

  private static final Logger LOG = LoggerFactory.getLogger(StraightThroughBatchTest.class);
  private static final String STEP = BulkFilingProcess.Handoff.FILE_ROWS;

  private final Api filer;
  private final Jobs jobs;
  private final JdbcClient jdbc;
  private final ObjectMapper mapper;
  private final List<String> lines = new ArrayList<>();

  StraightThroughBatchTest(
      @LocalServerPort int port, Jobs jobs, JdbcClient jdbc, ObjectMapper mapper) {
    this.filer = new Api(port, "filer");
    this.jobs = jobs;
    this.jdbc = jdbc;
    this.mapper = mapper;
  }

  private void add(int times, UnaryOperator<AmendmentForms> change) {
    for (int i = 0; i < times; i++) {
      lines.add(mapper.valueToTree(change.apply(AmendmentForms.correction()).build()).toString());
    }
  }

  /**
   * By the risk table: 600 owe $40 more and 200 the same, which go straight through but for a
   * sample of 10 of a hundred; 100 owe $49 less and 50 get dumping duties, which a person reviews;
   * 50 explain nothing and are refused.
   */
  @Test
  void mostOfAThousandAmendmentsNeedNoPerson() {
    add(600, forms -> forms.duty("290.00"));
    add(200, forms -> forms.hts("8471410150"));
    add(100, forms -> forms.duty("201.00"));
    add(50, forms -> forms.dumping("500.00"));
    add(50, forms -> forms.duty("290.00").explained("N/A"));
    Instant start = Instant.now();
    String batch =
        filer
            .post(
                "/api/v1/amendments/batches",
                String.join("\n", lines),
                "Content-Type",
                "application/x-ndjson")
            .text("/id");
    while (!jobs.at(batch, STEP).isEmpty()) {
      jobs.run(batch, STEP);
    }
    Duration took = Duration.between(start, Instant.now());

    Map<String, Integer> by = outcomes(batch);
    assertThat(by.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
    assertThat(by.get("REJECTED")).isEqualTo(50);
    assertThat(by.get("REVIEW")).isEqualTo(150);
    // Of 800 at 10 % 80 are drawn, give or take five deviations of 8.5.
    assertThat(by.get("SAMPLED")).isBetween(38, 122);
    assertThat(actors(batch, "FILED")).containsExactly("filer");
    assertThat(actors(batch, "DETERMINED", "SEGMENTED", "VERSION_REPLACED"))
        .as("what no person decided is the system's")
        .containsExactly("centerline");
    LOG.info(
        "1,000 amendments filed in {} ms; accepted without a person: {} in a thousand; {}",
        took.toMillis(),
        by.get("ACCEPTED"),
        by);
  }

  private List<String> actors(String batch, String... types) {
    return jdbc.sql(
            """
            select distinct actor from filing_batch_row join case_event using (case_number)
            where batch_id = :batch and type = any(:types)""")
        .param("batch", batch)
        .param("types", types)
        .query(String.class)
        .list();
  }

  private Map<String, Integer> outcomes(String batch) {
    Map<String, Integer> outcomes = new HashMap<>();
    jdbc.sql(
            """
            select case when sampled then 'SAMPLED'
                when segment = 'REVIEW' then 'REVIEW' else state end as outcome, count(*) as cases
            from filing_batch_row join amendment using (case_number)
            where batch_id = :batch group by 1""")
        .param("batch", batch)
        .query(
            row -> {
              outcomes.put(row.getString("outcome"), row.getInt("cases"));
            });
    return outcomes;
  }
}
