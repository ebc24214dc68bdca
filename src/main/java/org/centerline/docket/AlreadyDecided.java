package org.centerline.docket;

/** A case is decided once; two people decided it at the same time and this one came second. */
public class AlreadyDecided extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AlreadyDecided(String caseNumber) {
    super("Case " + caseNumber + " is already decided");
  }
}
