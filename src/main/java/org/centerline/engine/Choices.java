package org.centerline.engine;

import java.util.List;

/** What people choose from in the forms of several tasks, found when a form opens. */
public interface Choices {

  /** The name by which a select of the form asks for them, its {@code valuesKey}. */
  String name();

  /** What the task offers now, in the order in which people read it. */
  List<Choice> of(OpenedTask task);
}
