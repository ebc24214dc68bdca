package org.centerline.docket;

/**
 * What a Center decided, so that like decisions are found (docs/decisions/031).
 *
 * @param issue in the words of the line of work, for example {@code CLASSIFICATION}
 * @param statute the provision that the issue arises under
 * @param heading six digits of the tariff; null where no number is claimed
 * @param granted whether at least a part of what was asked was granted
 */
public record Matter(String issue, String statute, String heading, boolean granted) {}
