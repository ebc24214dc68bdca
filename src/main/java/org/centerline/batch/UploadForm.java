package org.centerline.batch;

/** How the protests of an upload are written. */
public enum UploadForm {
  /** Comma-separated values (RFC 4180) with a header line; see {@link Column}. */
  CSV,
  /** One JSON object a line, each a protest as it is filed alone, with an optional reference. */
  JSON_LINES
}
