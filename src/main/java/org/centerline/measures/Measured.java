package org.centerline.measures;

import java.math.BigDecimal;
import org.centerline.docket.LineOfWork;

/**
 * One measure of a Center's work in one line of work.
 *
 * @param center its id; {@code none} for what no Center was assigned to
 * @param value in the measure's unit, to two places
 * @param cases how many decisions, answers, clocks or refunds it counts
 */
public record Measured(
    String center, LineOfWork lineOfWork, Measure measure, BigDecimal value, int cases) {}
