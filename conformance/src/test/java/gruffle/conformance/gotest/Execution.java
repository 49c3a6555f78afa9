package gruffle.conformance.gotest;

import gruffle.cli.GoProgram;
import gruffle.conformance.How;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A program that has been run in a runtime of its own.
 *
 * @param exit 0 only if its main function has ended, or it has said so itself
 * @param output both streams, in the order in which they were written
 * @param killed whether it was still running at its time limit
 */
record Execution(int exit, String output, boolean killed) {
  /** What a program writes that never stops writing is cut here. */
  private static final int MOST = 16 << 20;

  /** Runs a program that has no compile errors. */
  static Execution of(
      GoProgram program, How how, List<String> args, Path goroot, Path scratch, long millis) {
    var out = new Output();
    var env = new ArrayList<String>();
    System.getenv().forEach((k, v) -> env.add(k + "=" + v));
    env.add("GOROOT=" + goroot); // as the go command sets it
    env.add("TMPDIR=" + scratch);
    env.add("PWD=" + scratch);
    env.add("GRUFFLEDEBUG=" + how.debug());
    var config = Config.alone(InputStream.nullInputStream(), out, out);
    var rt = new GoRuntime(config.withArgs(args).withEnv(env).withGomaxprocs(how.processors()));
    var finished = new AtomicBoolean();
    var killed = new AtomicBoolean();
    Thread watchdog =
        Thread.ofPlatform().daemon().start(() -> killLater(rt, millis, finished, killed));
    int code;
    try {
      code = program.start(rt, how.engine());
    } finally {
      finished.set(true);
      watchdog.interrupt();
    }
    return new Execution(code, out.toString(StandardCharsets.ISO_8859_1), killed.get());
  }

  private static void killLater(
      GoRuntime rt, long millis, AtomicBoolean finished, AtomicBoolean killed) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      return;
    }
    if (!finished.get()) {
      killed.set(true);
      rt.kill();
    }
  }

  private static final class Output extends ByteArrayOutputStream {
    @Override
    public synchronized void write(byte[] b, int off, int len) {
      super.write(b, off, Math.min(len, Math.max(0, MOST - count)));
    }
  }
}
