package org.centerline.batch;

import java.time.LocalDate;

/**
 * An upload and how far it has come; its protests are filed, refused or waiting.
 *
 * @param owner the id of the person who uploaded it and whose filings these are
 * @param receivedOn the day of receipt of its protests (19 CFR 174.12(f))
 */
public record Batch(
    String id, String owner, LocalDate receivedOn, int rows, int filed, int refused, int waiting) {}
