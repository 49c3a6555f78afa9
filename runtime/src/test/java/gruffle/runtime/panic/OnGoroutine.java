package gruffle.runtime.panic;

import gruffle.interp.nodes.GoRootNode;
import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs test code on a goroutine of a runtime of its own. */
public final class OnGoroutine {
  /** How a program ended. */
  public record Outcome(int code, String stderr) {}

  private OnGoroutine() {}

  /** A Go function made of Java; it has an activation, and recovers if deferred calls of it do. */
  public static final class Fn extends FuncVal {
    private final Code code;
    private final Consumer<G> body;

    Fn(String name, Consumer<G> body) {
      this.body = body;
      this.code =
          new Code(name, "main.go", 1) {
            @Override
            public boolean hasParameters() {
              return false;
            }

            @Override
            public Object invoke(G g, FuncVal closure, Object[] args) {
              call0(g);
              return null;
            }
          };
    }

    @Override
    public Code code() {
      return code;
    }

    @Override
    public void call0(G g) {
      GoRootNode.run(g, code, body);
    }

    @Override
    public Object invoke(G g, Object... args) {
      call0(g);
      return null;
    }
  }

  public static Fn fn(String name, Consumer<G> body) {
    return new Fn(name, body);
  }

  /** The result of the body, which must not panic. */
  public static <T> T call(Function<G, T> body) {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Throwable> bad = new AtomicReference<>();
    Outcome o =
        run(
            fn(
                "main.main",
                g -> {
                  try {
                    result.set(body.apply(g));
                  } catch (Unwind | KillUnwind | GoexitUnwind e) {
                    throw e;
                  } catch (Throwable e) {
                    bad.set(e);
                  }
                }));
    if (bad.get() != null) {
      throw new AssertionError(bad.get());
    }
    if (o.code() != 0) {
      throw new AssertionError(o.stderr());
    }
    return result.get();
  }

  /** The text that the body panics with. */
  public static String panicOf(Consumer<G> body) {
    return call(g -> panicOf(g, body));
  }

  /** The same on a goroutine that there is. */
  public static String panicOf(G g, Consumer<G> body) {
    String[] text = {null};
    fn(
            "main.try",
            h -> {
              Panics.deferproc(
                  h, h.act, fn("main.try.func1", i -> text[0] = String.valueOf(recover(i))));
              body.accept(h);
            })
        .call0(g);
    return text[0];
  }

  /** The builtin recover of the innermost activation. */
  public static Object recover(G g) {
    return Panics.gorecover(g, g.act.token);
  }

  public static Outcome run(FuncVal main) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    GoRuntime rt =
        new GoRuntime(
            Config.embedded(InputStream.nullInputStream(), new ByteArrayOutputStream(), err));
    int code = rt.start(main);
    return new Outcome(code, err.toString(StandardCharsets.UTF_8));
  }
}
