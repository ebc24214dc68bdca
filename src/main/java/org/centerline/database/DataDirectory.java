package org.centerline.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded server's data directory, held by one Centerline process at a time. */
final class DataDirectory {

  private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);
  private static final long STOP_SECONDS = 30;

  private final Path path;
  private final FileChannel lockFile;

  private DataDirectory(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Takes the directory for this process.
   *
   * @throws DatabaseUnavailable when another process has it, or it cannot be written
   */
  static DataDirectory claim(Path directory) {
    Path path = directory.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path.getParent());
      Path lockPath = path.resolveSibling(path.getFileName() + ".lock");
      FileChannel channel =
          FileChannel.open(lockPath, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new DatabaseUnavailable(
            "Another Centerline is running on " + path + "; stop it or set centerline.data-dir");
      }
      return new DataDirectory(path, channel);
    } catch (IOException e) {
      throw new DatabaseUnavailable("The data directory " + path + " cannot be used: " + e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path path() {
    return path;
  }

  /**
   * Stops a server that a killed Centerline left running here. Nobody else can be using it, because
   * this process holds the directory.
   */
  void stopAbandonedServer() {
    serverProcess().filter(DataDirectory::isPostgres).ifPresent(DataDirectory::stop);
  }

  private Optional<ProcessHandle> serverProcess() {
    Path pidFile = path.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    try {
      return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).trim()));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      LOG.warn("{} is unreadable ({}); leaving it to PostgreSQL", pidFile, e.toString());
      return Optional.empty();
    }
  }

  /** A process id is used again by others after a restart of the machine. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(false);
  }

  private static void stop(ProcessHandle server) {
    LOG.info("Stopping the PostgreSQL that an earlier run left behind (process {})", server.pid());
    server.destroy();
    try {
      server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      server.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  void release() {
    try {
      lockFile.close();
    } catch (IOException e) {
      LOG.debug("The lock of {} was already released", path, e);
    }
  }
}
