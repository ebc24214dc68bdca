package org.centerline.engine;

import java.util.Map;
import java.util.Set;

/** What the forms of several tasks show alike, read from the tables when a form opens. */
public interface FactSheet {

  /** The keys of {@link #of}. */
  Set<String> names();

  /** The facts that concern the task, by key. */
  Map<String, String> of(OpenedTask task);
}
