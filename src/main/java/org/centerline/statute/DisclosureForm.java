package org.centerline.statute;

/** How a prior disclosure was made: 19 CFR 162.74(a)(1). */
public enum DisclosureForm {
  /** Told to a Customs officer; confirmed in writing within ten days. */
  ORAL,
  /** In writing. */
  WRITTEN
}
