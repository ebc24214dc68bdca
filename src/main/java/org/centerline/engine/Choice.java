package org.centerline.engine;

/**
 * One of the answers that a form offers.
 *
 * @param value what is answered
 * @param label what people read
 */
public record Choice(String value, String label) {}
