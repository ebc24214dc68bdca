package org.centerline.web;

import org.centerline.engine.SamplePeople;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where to go once the application is up. */
@Component
class Welcome {

  private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

  private final ServletWebServerApplicationContext server;
  private final ObjectProvider<SamplePeople> samplePeople;

  Welcome(ServletWebServerApplicationContext server, ObjectProvider<SamplePeople> samplePeople) {
    this.server = server;
    this.samplePeople = samplePeople;
  }

  @EventListener(ApplicationReadyEvent.class)
  void show() {
    String base = "http://localhost:" + server.getWebServer().getPort();
    LOG.info(
        """
        Centerline is ready.

          Front page    {}/
          Tasklist      {}/camunda/app/tasklist/
          Cockpit       {}/camunda/app/cockpit/
          API document  {}/api-docs
        {}""",
        base,
        base,
        base,
        base,
        logins());
  }

  private String logins() {
    if (samplePeople.getIfAvailable() == null) {
      return "";
    }
    return """

          Sample logins, each with the user id as its password:
            filer, intake, admin, oversight, modeler, hq-attorney, fpf-officer,
            electronics-import-specialist, electronics-supervisor (and so for every Center),
            port-2704-cashier (and so for every port of the sample docket)
        """;
  }
}
