package org.centerline.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an operator watches: work that has failed, work that waits, work that is late. */
@Component
class EngineGauges implements MeterBinder {

  private final JdbcClient jdbc;
  private final Clock clock;

  EngineGauges(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("centerline.incidents", this, EngineGauges::incidents)
        .description("Jobs that failed for good and wait for a person; Cockpit says why")
        .register(registry);
    Gauge.builder("centerline.jobs.waiting", this, EngineGauges::waitingJobs)
        .description("Jobs that could run now, at most 10,000 are counted")
        .register(registry);
    Gauge.builder("centerline.tasks.overdue", this, EngineGauges::overdueTasks)
        .description("Open tasks whose due date has passed, at most 10,000 are counted")
        .register(registry);
  }

  private double incidents() {
    return jdbc.sql("select count(*) from act_ru_incident").query(Integer.class).single();
  }

  private double waitingJobs() {
    return jdbc.sql(
            """
            select count(*) from (select 1 from act_ru_job
              where retries_ > 0 and (duedate_ is null or duedate_ <= :now) limit 10000) waiting""")
        .param("now", Timestamp.from(clock.instant()))
        .query(Integer.class)
        .single();
  }

  private double overdueTasks() {
    return jdbc.sql(
            """
            select count(*) from (select 1 from open_task
              where due < :today limit 10000) overdue""")
        .param("today", LocalDate.now(clock))
        .query(Integer.class)
        .single();
  }
}
