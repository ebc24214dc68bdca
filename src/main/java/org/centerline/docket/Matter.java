package org.centerline.docket;

/**
 * What makes a decision a precedent; what it is about, the case itself tells (docs/decisions/031).
 *
 * @param statute the provision that the issue arises under
 * @param granted whether a protest is granted at least in part, an amendment accepted, an action
 *     taken
 */
public record Matter(String statute, boolean granted) {}
