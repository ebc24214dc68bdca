package org.centerline.account;

import org.centerline.reference.CenterDirectory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The real Centers and the real routing table, without the engine. */
final class TestCenters {

  private static final CenterDirectory DIRECTORY = directory();

  private TestCenters() {}

  static CenterAssignment assignment(String defaultCenter) {
    return new CenterAssignment(new RoutingTable(), DIRECTORY, defaultCenter);
  }

  private static CenterDirectory directory() {
    try (var context = new AnnotationConfigApplicationContext("org.centerline.reference")) {
      return context.getBean(CenterDirectory.class);
    }
  }
}
