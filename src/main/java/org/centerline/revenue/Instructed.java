package org.centerline.revenue;

import java.time.LocalDate;
import java.util.Map;
import org.centerline.statute.Money;

/**
 * What ports are about to be told in a case, in sum.
 *
 * @param dueOn the last day to carry it out
 * @param charges by class code, without interest
 */
public record Instructed(
    String payee, LocalDate dueOn, Map<String, Money> charges, Money interest) {}
