package org.centerline.docket;

import java.util.Set;

/**
 * Who asks to see cases, and what of the docket is theirs.
 *
 * @param userId sees the cases it filed and those it was let read
 * @param centers ids of the Centers whose cases are theirs
 * @param ports codes of the ports whose revenue instructions are theirs
 * @param pools pools outside the Centers, who see a case while one of its tasks is theirs
 * @param asked pools of offices, who see a case of another office by its number while a
 *     consultation about it is open in one of them
 * @param everything true for oversight, who sees all of the docket that is not privileged; such a
 *     person is no party: what it filed it keyed in for another
 * @param privileged true for Fines, Penalties and Forfeitures, who see all that is privileged
 */
public record Viewer(
    String userId,
    Set<String> centers,
    Set<String> ports,
    Set<String> pools,
    Set<String> asked,
    boolean everything,
    boolean privileged) {

  public Viewer {
    centers = Set.copyOf(centers);
    ports = Set.copyOf(ports);
    pools = Set.copyOf(pools);
    asked = Set.copyOf(asked);
  }

  /** Whether the case is the viewer's by office, who then reads also what parties do not. */
  public boolean hasByOffice(CaseRecord record) {
    boolean all = record.lineOfWork().isPrivileged() ? privileged : everything;
    return all || (record.center() != null && centers.contains(record.center()));
  }
}
