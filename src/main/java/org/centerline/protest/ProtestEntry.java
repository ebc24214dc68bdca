package org.centerline.protest;

import java.time.LocalDate;
import java.util.List;
import org.centerline.statute.Money;

/** One entry under protest; dates, HTS numbers and the amount paid may be unknown. */
public record ProtestEntry(
    String entryNumber,
    String port,
    LocalDate entryDate,
    LocalDate liquidationDate,
    List<String> hts,
    Money paid) {}
