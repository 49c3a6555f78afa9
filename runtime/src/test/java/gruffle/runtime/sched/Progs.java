package gruffle.runtime.sched;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Runs "Go programs" that are Java lambdas. */
public final class Progs {
  /** A goroutine's body. */
  public interface Body {
    void run(G g) throws Exception;
  }

  /** What a program left behind. */
  public record Result(int code, String out, String err, GoRuntime rt) {}

  private Progs() {}

  public static FuncVal fn(Body body) {
    return new Lambda(body);
  }

  /** A runtime that runs nothing, for tests of its parts. */
  static GoRuntime unstarted() {
    return new GoRuntime(
        Config.embedded(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream()));
  }

  /** Runs main on so many Ps. A Java exception in main fails the caller. */
  public static Result run(int procs, Body main) {
    return run(
        Config.embedded(InputStream.nullInputStream(), null, null).withGomaxprocs(procs), main);
  }

  /** The same without sysmon's thread: main, or a thread of the test's, does what it does. */
  static Result runWithoutSysmon(int procs, Observer observer, Body main) {
    Config c = Config.embedded(InputStream.nullInputStream(), null, null);
    return run(c.withGomaxprocs(procs).withObserver(observer), false, main);
  }

  public static Result run(Config base, Body main) {
    return run(base, true, main);
  }

  private static Result run(Config base, boolean sysmon, Body main) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Config config =
        new Config(
            List.of("test"),
            base.env(),
            base.stdin(),
            out,
            err,
            base.gomaxprocs(),
            base.exit(),
            base.observer());
    GoRuntime rt = new GoRuntime(config);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    int code =
        rt.start(
            fn(
                g -> {
                  try {
                    main.run(g);
                  } catch (AssertionError | Exception e) {
                    if (e.getClass().getName().endsWith("Unwind")) {
                      throw e;
                    }
                    failure.set(e);
                    g.rt.exit(99);
                  }
                }),
            sysmon);
    if (failure.get() != null) {
      throw new AssertionError("in main: " + failure.get(), failure.get());
    }
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), rt);
  }

  private static final class Lambda extends FuncVal {
    private static final Code CODE = new LambdaCode();
    private final Body body;

    Lambda(Body body) {
      this.body = body;
    }

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public void call0(G g) {
      try {
        body.run(g);
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Object invoke(G g, Object... args) {
      call0(g);
      return null;
    }
  }

  private static final class LambdaCode extends Code {
    LambdaCode() {
      super("main.main.func1", "main.go", 1);
    }

    @Override
    public Object invoke(G g, FuncVal closure, Object[] args) {
      return closure.invoke(g, args);
    }
  }
}
