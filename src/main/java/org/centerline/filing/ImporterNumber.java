package org.centerline.filing;

import java.util.regex.Pattern;

/**
 * An importer of record number in one of three forms: employer identification number {@code
 * NN-NNNNNNNXX} (the suffix is two letters or digits), social security number {@code NNN-NN-NNNN},
 * or assigned by CBP {@code YYDDPP-NNNNN} (19 CFR 24.5; CBP Form 5106).
 *
 * @param value the number with its hyphens, which tell the forms apart
 */
public record ImporterNumber(String value) {

  private static final Pattern FORM =
      Pattern.compile("[0-9]{2}-[0-9]{7}[0-9A-Z]{2}|[0-9]{3}-[0-9]{2}-[0-9]{4}|[0-9]{6}-[0-9]{5}");
  private static final Pattern NOBODY = Pattern.compile("00-0{9}|000-00-0000|0{6}-0{5}");

  /** Rejects with IMPORTER_FORMAT what has none of the three forms, and the all-zero numbers. */
  public ImporterNumber {
    NumberText.match(
        FORM,
        value,
        "IMPORTER_FORMAT",
        "an importer number (NN-NNNNNNNXX, NNN-NN-NNNN or YYDDPP-NNNNN)");
    value = NumberText.normalized(value);
    if (NOBODY.matcher(value).matches()) {
      throw new InvalidNumber("IMPORTER_FORMAT", "Importer number " + value + " is nobody's.");
    }
  }

  /**
   * Reads an importer number; small letters are taken as capitals.
   *
   * @throws InvalidNumber IMPORTER_FORMAT
   */
  public static ImporterNumber parse(String text) {
    return new ImporterNumber(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
