package org.centerline.docket;

import java.util.List;

/**
 * Cases that a line of work decides as one, so that whoever acts on one of them may change all.
 * They are locked together and always in the same order: two who act at once wait for each other in
 * turn.
 */
public interface LockedTogether {

  /** The case numbers of those that are one with this case; none where it stands alone. */
  List<String> with(String caseNumber);
}
