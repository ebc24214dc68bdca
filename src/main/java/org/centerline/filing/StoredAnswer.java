package org.centerline.filing;

/**
 * The answer that a request with an idempotency key got.
 *
 * @param status HTTP status
 * @param location the Location header, null where there is none
 * @param body the response body
 */
public record StoredAnswer(int status, String location, String body) {}
