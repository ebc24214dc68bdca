package org.centerline.validation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.centerline.filing.Violations;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.centerline.validation.ValidationFiling.StatedCharge;

/** Checks what a summary states as owed by class code. */
final class StatedCharges {

  private StatedCharges() {}

  /**
   * Reads them; what cannot be is added to what was found.
   *
   * @param given null for none
   */
  static SortedMap<ClassCode, Money> read(List<StatedCharge> given, Violations found) {
    SortedMap<ClassCode, Money> charges = new TreeMap<>();
    List<StatedCharge> all = given == null ? List.of() : given;
    if (ValidationCheck.fits(all, found)) {
      for (int i = 0; i < all.size(); i++) {
        charge(all.get(i), found.at(i), charges);
      }
    }
    return charges;
  }

  private static void charge(
      StatedCharge stated, Violations found, SortedMap<ClassCode, Money> charges) {
    if (!found.present(stated)) {
      return;
    }
    Violations code = found.at("classCode");
    boolean known =
        code.present(stated.classCode())
            && code.require(
                ClassCode.isCode(stated.classCode()),
                "CLASS_CODE_FORMAT",
                "A class code is DUTY or three digits.")
            && code.require(
                ClassCode.isDeclared(stated.classCode()),
                "CLASS_CODE_UNKNOWN",
                "No summary states such a class code.");
    Money amount = found.at("amount").money(stated.amount()).orElse(null);
    if (known && amount != null) {
      code.require(
          charges.put(new ClassCode(stated.classCode()), amount) == null,
          "CLASS_CODE_TWICE",
          "The class code is stated twice; its amounts are stated in one.");
    }
  }
}
