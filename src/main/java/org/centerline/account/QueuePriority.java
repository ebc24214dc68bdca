package org.centerline.account;

import java.util.Set;

/** How far ahead in its pool an importer's work stands. */
public interface QueuePriority {

  /**
   * The priority of an importer in these programs.
   *
   * @param programs empty for an importer in none
   * @return 0 to 100, higher first
   */
  int priorityOf(Set<TrustedProgram> programs);
}
