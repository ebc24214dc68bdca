package org.centerline.filing;

/**
 * One rule that a filing breaks.
 *
 * @param pointer JSON pointer (RFC 6901) to the offending value, empty for the whole
 * @param code the rule's code, e.g. {@code ENTRY_CHECK_DIGIT}
 * @param message a sentence a filer understands
 */
public record Violation(String pointer, String code, String message) {}
