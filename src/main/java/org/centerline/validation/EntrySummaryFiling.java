package org.centerline.validation;

import org.centerline.validation.ValidationFiling.SummaryFiler;
import org.centerline.validation.ValidationFiling.ValidatedEntry;

/**
 * An entry summary that was filed, as it is stated, unchecked; the risk table says whether a Center
 * validates it.
 *
 * @param importerNumber whose entry it is
 * @param filer who filed it
 */
public record EntrySummaryFiling(String importerNumber, SummaryFiler filer, ValidatedEntry entry) {}
