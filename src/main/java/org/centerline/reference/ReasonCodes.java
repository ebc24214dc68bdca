package org.centerline.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The reason codes of amendments that are known here; ACE knows more. Immutable. */
public final class ReasonCodes {

  private final List<ReasonCode> rows;

  private ReasonCodes(List<ReasonCode> rows) {
    this.rows = rows;
  }

  /** A list of these rows. */
  public static ReasonCodes of(Collection<ReasonCode> rows) {
    return new ReasonCodes(List.copyOf(rows));
  }

  /**
   * A code with what is known of it.
   *
   * @param code as sent
   * @param on the day on which the amendment was received
   */
  public String inWords(String code, LocalDate on) {
    return find(code, on)
        .map(ReasonCode::words)
        .orElseGet(() -> "%s: not in Centerline's list; ACE knows more codes".formatted(code));
  }

  /**
   * Whether a code may say that something is corrected which a filing here does not carry: it is
   * known to, or what it means is not known. Before there were codes none says so.
   *
   * @param code as sent
   * @param on the day on which the amendment was received
   */
  public boolean mayNameOtherData(String code, LocalDate on) {
    return find(code, on)
        .map(ReasonCode::mayNameOtherData)
        .orElseGet(() -> rows.stream().anyMatch(row -> row.validOn(on)));
  }

  private Optional<ReasonCode> find(String code, LocalDate on) {
    return rows.stream().filter(row -> row.code().equals(code) && row.validOn(on)).findFirst();
  }
}
