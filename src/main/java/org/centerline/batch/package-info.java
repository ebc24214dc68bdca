/**
 * Bulk filing: many filings in one upload, filed one by one by a lifecycle of their own, each with
 * a result of its own.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Bulk filing")
package org.centerline.batch;
