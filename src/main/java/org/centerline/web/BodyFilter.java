package org.centerline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of an API request once, within a limit, and keeps it: idempotency compares what
 * was sent, byte for byte.
 */
@Component
class BodyFilter extends OncePerRequestFilter {

  /** The request attribute that holds the bytes. */
  static final String BODY = BodyFilter.class.getName() + ".body";

  private final ProblemWriter problems;
  private final int usual;
  private final int batch;

  BodyFilter(
      ProblemWriter problems,
      @Value("${centerline.api.max-body-bytes:8388608}") int usual,
      @Value("${centerline.api.max-batch-bytes:16777216}") int batch) {
    this.problems = problems;
    this.usual = usual;
    this.batch = batch;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int limit = request.getRequestURI().endsWith(BatchController.BATCHES) ? batch : usual;
    byte[] body = request.getInputStream().readNBytes(limit + 1);
    if (body.length > limit) {
      problems.write(
          response,
          HttpStatus.PAYLOAD_TOO_LARGE,
          "BODY_TOO_LARGE",
          "The body is larger than %,d bytes.".formatted(limit));
      return;
    }
    request.setAttribute(BODY, body);
    chain.doFilter(new Kept(request, body), response);
  }

  private static final class Kept extends HttpServletRequestWrapper {

    private final byte[] body;

    Kept(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      return new Bytes(body);
    }

    @Override
    public BufferedReader getReader() {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }

  private static final class Bytes extends ServletInputStream {

    private final ByteArrayInputStream in;

    Bytes(byte[] body) {
      in = new ByteArrayInputStream(body);
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return in.read(target, offset, length);
    }

    @Override
    public boolean isFinished() {
      return in.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("The body is read at once");
    }
  }
}
