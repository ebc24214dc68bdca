package org.centerline.docket;

/** No case of this number, or none that the reader may see: the two are not told apart. */
public class NoSuchCase extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchCase(String caseNumber) {
    super("There is no case " + caseNumber);
  }
}
