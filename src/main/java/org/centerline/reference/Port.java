package org.centerline.reference;

/**
 * A port of entry.
 *
 * @param code four digits, Schedule D
 * @param name the name as published
 */
public record Port(String code, String name) {}
