package org.centerline.docket;

/** Something was filed in the case that its decision did not take into account. */
public class SomethingNewFiled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SomethingNewFiled(String caseNumber) {
    super(
        "Something was filed in case %s that this has not weighed; it must be reviewed first"
            .formatted(caseNumber));
  }
}
