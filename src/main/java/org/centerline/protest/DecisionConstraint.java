package org.centerline.protest;

import java.util.Optional;

/** Something outside the Center's review that limits what it may decide. */
public interface DecisionConstraint {

  /** Why this outcome may not be proposed now, in a sentence; empty where nothing hinders it. */
  Optional<String> objection(String caseNumber, ProtestOutcome proposed);

  /** How the matter stands, for whoever reviews the protest, in a sentence; empty without one. */
  Optional<String> standing(String caseNumber);
}
