package org.centerline.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A place where the application runs, at an address that outlives its processes. */
final class Node {

  private final Path directory;
  private final List<String> settings;
  private final int port = free();
  private ChildApplication application;

  /** A node that logs into this directory. */
  Node(Path directory, List<String> settings) {
    this.directory = directory;
    this.settings = settings;
  }

  private static int free() {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return URI.create("http://localhost:" + port);
  }

  void start() {
    List<String> all =
        Stream.concat(settings.stream(), Stream.of("--server.port=" + port)).toList();
    application = ChildApplication.start(directory, all);
  }

  void kill() {
    if (application != null) {
      application.kill();
    }
  }
}
