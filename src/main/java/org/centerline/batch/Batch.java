package org.centerline.batch;

import java.time.LocalDate;
import org.centerline.docket.LineOfWork;

/**
 * An upload and how far it has come; its filings are filed, refused or waiting.
 *
 * @param lineOfWork of all its filings
 * @param owner the id of the person who uploaded it and whose filings these are
 * @param receivedOn the day of receipt of its filings (19 CFR 174.12(f))
 */
public record Batch(
    String id,
    LineOfWork lineOfWork,
    String owner,
    LocalDate receivedOn,
    int rows,
    int filed,
    int refused,
    int waiting) {}
