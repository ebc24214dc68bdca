package org.centerline.correspondence;

/**
 * One letter as it is kept with the case and sent.
 *
 * @param html a whole XHTML document without outside resources; the same facts give the same text
 * @param pdf the same letter as a tagged PDF on US Letter paper
 */
public record Letter(String html, byte[] pdf) {}
