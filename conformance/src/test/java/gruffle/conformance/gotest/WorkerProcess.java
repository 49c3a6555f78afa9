package gruffle.conformance.gotest;

import gruffle.conformance.TestData;
import gruffle.link.Engine;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs tests in a {@link Worker}, and starts a new one when a program has not ended in time (something of it may go on in
 * the old one), when it has taken the process with it, and after a batch.
 */
final class WorkerProcess implements AutoCloseable {
  private static final int BATCH = 150;

  /** On a machine that has other things to do, everything takes longer. */
  private static final int MOST_PATIENCE = 8;

  private static final long GRACE_MILLIS = 60_000;

  private final Path root;
  private final long millis;
  private final Path folder;
  private Process process;
  private DataOutputStream requests;
  private DataInputStream answers;
  private int done;

  /**
   * Starts nothing yet.
   *
   * @param root GOROOT/test
   * @param millis limit for one run of a program on an idle machine
   */
  WorkerProcess(Path root, long millis) throws IOException {
    this.root = root;
    this.millis = millis;
    this.folder = Files.createTempDirectory("gruffle-gotest");
    Files.createDirectory(scratch());
  }

  private Path scratch() {
    return folder.resolve("scratch");
  }

  private Path errors() {
    return folder.resolve("stderr");
  }

  Outcome run(GoTest test, String engine) throws IOException {
    if (process == null) {
      start();
    }
    long limit = (long) (millis * patience());
    CompletableFuture<Outcome> answer = CompletableFuture.supplyAsync(this::read);
    Outcome o;
    try {
      requests.writeUTF(test.path());
      requests.writeUTF(engine);
      requests.writeLong(limit);
      requests.flush();
      o = answer.get(2 * limit + GRACE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (IOException | ExecutionException e) {
      o = Outcome.fail("the process has died", Causes.shortened(Files.readString(errors())));
    } catch (TimeoutException e) {
      o = new Outcome(Outcome.Status.TIMEOUT, "cannot be stopped", "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    if (++done >= BATCH || o.status() == Outcome.Status.TIMEOUT || !process.isAlive()) {
      stop();
    }
    return o;
  }

  private Outcome read() {
    try {
      return Worker.read(answers);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double patience() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    double share = system.getSystemLoadAverage() / system.getAvailableProcessors();
    return Math.clamp(share, 1, MOST_PATIENCE);
  }

  private void start() throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Engine.GRAAL.isHere()) { // its module paths are this JVM's
      command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    } else {
      command.add("@" + TestData.root().getParent().resolve("build/jvm.flags"));
    }
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            Worker.class.getName(),
            root.toString(),
            scratch().toString()));
    process =
        new ProcessBuilder(command)
            .directory(scratch().toFile())
            .redirectError(errors().toFile())
            .start();
    requests = new DataOutputStream(process.getOutputStream());
    answers = new DataInputStream(process.getInputStream());
    done = 0;
  }

  private void stop() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }

  @Override
  public void close() throws IOException {
    stop();
    try (var files = Files.walk(folder)) {
      for (Path f : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(f);
      }
    }
  }
}
