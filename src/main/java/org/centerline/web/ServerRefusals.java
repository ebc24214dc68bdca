package org.centerline.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Answers with a problem where the server refuses an API request before the application sees it.
 */
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final ProblemWriter problems;

  ServerRefusals(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new ProblemValve(problems)));
  }

  private static final class ProblemValve extends ErrorReportValve {

    private final ProblemWriter problems;

    ProblemValve(ProblemWriter problems) {
      this.problems = problems;
      setShowReport(false);
      setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
      HttpStatus status = HttpStatus.resolve(response.getStatus());
      if (status == null || !status.isError() || !isApi(request)) {
        super.report(request, response, failure);
      } else if (response.getContentWritten() == 0 && response.setErrorReported()) {
        write(response, status);
      }
    }

    /** An address that could not even be read is not a browser's, so a program gets the answer. */
    private static boolean isApi(Request request) {
      String address = request.getRequestURI();
      return address == null || address.isEmpty() || ApiAddress.is("", address);
    }

    private void write(Response response, HttpStatus status) {
      try {
        problems.write(response, status);
      } catch (IOException gone) {
        // Whoever asked no longer listens.
      }
    }
  }
}
