package gruffle.conformance;

import gruffle.cli.GoProgram;
import gruffle.link.Engine;
import gruffle.runtime.panic.SignalReport;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * A way to run a program in a runtime of its own within this JVM.
 *
 * @param debug GRUFFLEDEBUG, "" for none
 * @param processors GOMAXPROCS, 0 for the default
 */
public record How(Engine engine, String debug, int processors) {
  private static final int LIMIT_SECONDS = 400;

  /** What its goroutines are doing may take so long to write. */
  private static final int REPORT_SECONDS = 20;

  /** A stack of compiled code holds so many frames that the report of its overflow takes long; for one of many programs a part will do. */
  private static final String SMALL_STACKS = "mstack=64,";

  /** The compiler must take everything. */
  private static final String STRICT = SMALL_STACKS + "jitfallback=fail";

  public static How interp() {
    return new How(Engine.INTERP, "", 0);
  }

  public static How jit() {
    return new How(Engine.JIT, STRICT, 0);
  }

  public static How tiered() {
    return new How(Engine.TIERED, STRICT, 0);
  }

  /** Every function is compiled after its first call, every loop left after its first round. */
  public static How tieredAtOnce() {
    return new How(Engine.TIERED, STRICT + ",jitcalls=1,jitloops=1", 0);
  }

  /** By Truffle's compiler: where the JVM has it. */
  public static How graal() {
    return new How(Engine.GRAAL, "", 0);
  }

  /** All functions compiled, and cut up but for the smallest. */
  public static How pieces() {
    return new How(Engine.JIT, STRICT + ",jitpiece=100", 0);
  }

  /** The same with stacks as users have them. */
  public How withLargeStacks() {
    return new How(engine, debug.replace(SMALL_STACKS, ""), processors);
  }

  /** The engines that this build has, on so many processors as there are. */
  static Stream<How> all() {
    return Stream.of(interp(), jit(), tiered(), tieredAtOnce(), graal()).filter(How::exists);
  }

  public boolean exists() {
    return GoProgram.engines().contains(engine);
  }

  /** Runs a program that compiles; standard error is as it was written. One that does not end is killed, and says what its goroutines were doing. */
  public Golden run(GoProgram program, InputStream input, List<String> args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var config = Config.embedded(input, out, err).withArgs(args);
    if (!debug.isEmpty()) {
      config = config.withEnv(List.of("GRUFFLEDEBUG=" + debug));
    }
    var rt = new GoRuntime(config.withGomaxprocs(processors));
    var finished = new AtomicBoolean();
    Thread watchdog = Thread.ofPlatform().daemon().start(() -> killLater(rt, finished));
    int code;
    try {
      code = program.start(rt, engine);
    } finally {
      finished.set(true);
      watchdog.interrupt();
    }
    return new Golden(
        code, out.toString(StandardCharsets.ISO_8859_1), err.toString(StandardCharsets.UTF_8));
  }

  private static void killLater(GoRuntime rt, AtomicBoolean finished) {
    try {
      TimeUnit.SECONDS.sleep(LIMIT_SECONDS);
      Thread.ofPlatform()
          .daemon()
          .start(() -> SignalReport.end(rt, "not ended in " + LIMIT_SECONDS + " s"));
      TimeUnit.SECONDS.sleep(REPORT_SECONDS);
    } catch (InterruptedException e) {
      return;
    }
    if (!finished.get()) {
      rt.kill();
    }
  }
}
