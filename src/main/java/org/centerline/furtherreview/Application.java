package org.centerline.furtherreview;

import java.time.LocalDate;
import org.centerline.protest.FurtherReviewCriterion;

/**
 * An application for further review (19 CFR 174.25).
 *
 * @param on the day it was filed
 * @param question the question that is said to be open, null where none is named apart
 * @param justification the facts and arguments for the criterion, null where none are given
 */
public record Application(
    LocalDate on, FurtherReviewCriterion criterion, String question, String justification) {}
