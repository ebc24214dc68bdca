package org.centerline.batch;

/** How the filings of an upload are written. */
public enum UploadForm {
  /** Comma-separated values (RFC 4180) with a header line, of protests only; see {@link Column}. */
  CSV,
  /** One JSON object a line, each a filing as it is made alone, with an optional reference. */
  JSON_LINES
}
