package org.centerline.docket;

/** Who acts in this thread: the signed-in user's id, or {@value #SYSTEM} outside of a sign-in. */
@FunctionalInterface
public interface CurrentActor {

  String SYSTEM = "centerline";

  String id();
}
