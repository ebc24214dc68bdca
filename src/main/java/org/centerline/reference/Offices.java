package org.centerline.reference;

/**
 * The offices that work cases: the Centers by their ids, and the ports, which work for importers
 * that take part in no Center (section 0; D3). An office has the same roles, whichever it is.
 */
public final class Offices {

  /** The id of Headquarters, which is asked and reviews as an office does. */
  public static final String HEADQUARTERS = "hq";

  private static final String PORT = "port-";

  private final CenterDirectory centers;
  private final PortDirectory ports;

  /** The offices of these directories. */
  public Offices(CenterDirectory centers, PortDirectory ports) {
    this.centers = centers;
    this.ports = ports;
  }

  /** The id of a port as an office, for example {@code port-2704}. */
  public static String ofPort(String code) {
    return PORT + code;
  }

  /** Whether this is the id of a port as an office. */
  public static boolean isPort(String office) {
    return office.startsWith(PORT);
  }

  /** Whether this can be the id of no Center, for it is that of another office. */
  public static boolean isOther(String office) {
    return isPort(office) || office.equals(HEADQUARTERS);
  }

  /** Whether there is, or was, such an office. */
  public boolean isKnown(String office) {
    return isPort(office) ? ports.contains(code(office)) : centers.byId(office).isPresent();
  }

  /** The office as letters name it; its id where it is not known. */
  public String name(String office) {
    return isPort(office)
        ? ports.byCode(code(office)).map(port -> "Port of " + port.name()).orElse(office)
        : centers.byId(office).map(Center::name).orElse(office);
  }

  /** The office as lists over time name it: of a Center that ended also until when it worked. */
  public String nameOverTime(String office) {
    return centers
        .byId(office)
        .filter(center -> center.lastDay() != null)
        .map(center -> "%s (until %s)".formatted(center.name(), center.lastDay()))
        .orElseGet(() -> name(office));
  }

  /** The title of the officer who signs for the office. */
  public String director(String office) {
    return isPort(office) ? "Port Director" : "Director, Center of Excellence and Expertise";
  }

  private static String code(String office) {
    return office.substring(PORT.length());
  }
}
