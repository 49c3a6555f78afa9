package gruffle.interp.nodes;

import gruffle.runtime.func.Code;
import gruffle.runtime.panic.Activation;
import gruffle.runtime.panic.Panics;
import gruffle.runtime.sched.G;
import java.util.function.Consumer;

/** What tier 0's class of this name is for tracebacks, which know it by its name: runs a function made of Java. */
public final class GoRootNode {
  private GoRootNode() {}

  /** Runs a function that stands in its line 2; it recovers if deferred calls of it do. */
  public static void run(G g, Code code, Consumer<G> body) {
    Activation act = new Activation(g.act, code);
    act.token = Panics.takeToken(g, code);
    act.pos = code.line + 1;
    g.act = act;
    runWithDefers(g, act, body);
    g.act = act.parent;
  }

  private static void runWithDefers(G g, Activation act, Consumer<G> body) {
    try {
      body.accept(g);
    } catch (Throwable t) {
      Panics.handle(g, act, t);
    }
    Panics.deferreturn(g, act);
  }

  /** The same for a function that has no deferred calls. */
  public static void run(G g, Code code, Runnable body) {
    Activation act = new Activation(g.act, code);
    act.pos = code.line + 1;
    g.act = act;
    body.run();
    g.act = act.parent;
  }
}
