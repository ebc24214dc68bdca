package org.centerline.filing;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives protest numbers, one series per port and calendar year of receipt, without gaps: the
 * counter belongs to the caller's transaction, so a filing that rolls back gives its number back.
 * Filings at one port therefore number one after the other; take the number late in the
 * transaction.
 *
 * <p>Series start at 100001, as printed ones do since the 1990s (F2); the setting {@code
 * centerline.protest-number-start} changes that for series not yet begun.
 */
@Service
public class ProtestNumbers {

  private final JdbcClient jdbc;
  private final int first;

  ProtestNumbers(JdbcClient jdbc, @Value("${centerline.protest-number-start:100001}") int first) {
    this.jdbc = jdbc;
    this.first = first;
  }

  /**
   * The next number of the port's series.
   *
   * @param port four digits
   * @param receivedOn 1970 to 2069
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public ProtestNumber next(String port, LocalDate receivedOn) {
    int sequence =
        jdbc.sql(
                """
                insert into protest_number_counter as counter (port, year, last_number)
                values (:port, :year, :first)
                on conflict (port, year) do update set last_number = counter.last_number + 1
                returning last_number
                """)
            .param("port", port)
            .param("year", receivedOn.getYear())
            .param("first", first)
            .query(Integer.class)
            .single();
    return new ProtestNumber(port, receivedOn.getYear(), sequence);
  }
}
