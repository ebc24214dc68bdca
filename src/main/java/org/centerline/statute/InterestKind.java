package org.centerline.statute;

/** Which way the money goes. */
public enum InterestKind {
  /** Owed to the United States on duties not paid when due. */
  UNDERPAYMENT,
  /** Owed to the importer on duties paid in excess. */
  OVERPAYMENT
}
