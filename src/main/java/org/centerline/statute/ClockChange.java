package org.centerline.statute;

/**
 * Something that would move, end or replace a clock.
 *
 * @param citation the legal source
 * @param sentence what would happen, in a sentence for a filer
 */
public record ClockChange(String citation, String sentence) {}
