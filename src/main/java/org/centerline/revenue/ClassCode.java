package org.centerline.revenue;

/** The charges that a refund or bill is made of, by CBP's accounting class code (section E3). */
public enum ClassCode {
  DUTY("DUTY", "Duty"),
  ANTIDUMPING("012", "Antidumping duty"),
  COUNTERVAILING("013", "Countervailing duty"),
  MERCHANDISE_PROCESSING("499", "Merchandise processing fee"),
  HARBOR_MAINTENANCE("501", "Harbor maintenance fee");

  private final String code;
  private final String label;

  ClassCode(String code, String label) {
    this.code = code;
    this.label = label;
  }

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  /** Code and label as a person reads them: {@code 499 Merchandise processing fee}. */
  static String shown(String code) {
    return DUTY.code.equals(code) ? DUTY.label : code + " " + labelOf(code);
  }

  /** The label of a code; the code itself where it is not one of these. */
  public static String labelOf(String code) {
    for (ClassCode known : values()) {
      if (known.code.equals(code)) {
        return known.label;
      }
    }
    return code;
  }
}
