package gruffle.bench.jmh;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A Go program whose functions are Java lambdas. Each invocation of a benchmark runs one from its start to its end, so it does very many
 * operations.
 */
final class GoProgram {
  /** What a goroutine does. */
  interface Body {
    void run(G g);
  }

  private GoProgram() {}

  /** Runs main on so many Ps. */
  static void run(int procs, Body main) {
    Config config =
        Config.alone(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    int code = new GoRuntime(config.withArgs(List.of("jmh")).withGomaxprocs(procs)).start(fn(main));
    if (code != 0) {
      throw new IllegalStateException("exit code " + code);
    }
  }

  static FuncVal fn(Body body) {
    return new Lambda(body);
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
      body.run(g);
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
