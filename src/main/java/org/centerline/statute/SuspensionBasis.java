package org.centerline.statute;

/** Why liquidation is suspended. All but {@link #OTHER} lift the limit that counts from entry. */
public enum SuspensionBasis {
  /** An antidumping order or investigation. */
  AD,
  /** A countervailing duty order or investigation. */
  CVD,
  /** Both. */
  AD_CVD,
  /** An investigation under the Enforce and Protect Act. */
  EAPA,
  /** A court's injunction. */
  INJUNCTION,
  /** Anything else. */
  OTHER
}
