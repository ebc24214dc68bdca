package org.centerline.testing;

import java.util.function.Supplier;
import org.centerline.engine.SignIn;

/** Does something as a signed-in person, under the engine's authorizations. */
public final class As {

  private final SignIn signIn;

  As(SignIn signIn) {
    this.signIn = signIn;
  }

  /** Runs the work as this person and signs out. */
  public void run(String person, Runnable work) {
    get(
        person,
        () -> {
          work.run();
          return null;
        });
  }

  /** Gets something as this person and signs out. */
  public <T> T get(String person, Supplier<T> work) {
    signIn.actAs(person, signIn.groupsOf(person));
    try {
      return work.get();
    } finally {
      signIn.stopActing();
    }
  }
}
