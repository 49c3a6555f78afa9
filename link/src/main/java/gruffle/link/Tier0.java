package gruffle.link;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.G;

/** What the interpreter offers: bodies of functions, made when they are first needed, and function values of its own. */
public interface Tier0 {
  /** Makes a function's body; neither parks nor polls. */
  Body body(GoCode code);

  /**
   * A function value that only tier 0 calls: where no code is ever compiled, and of functions that no compiled code can call.
   *
   * @param captured cells and values, boxed; empty for a function without captures
   */
  FuncVal value(GoCode code, Object[] captured);

  /** A function that the interpreter can run. */
  interface Body {
    /**
     * Runs it.
     *
     * @param closure its captures, by {@link FuncVal#captured}; null for a function without any
     * @param args as {@link gruffle.runtime.func.Code#invoke} takes them
     */
    Object invoke(G g, FuncVal closure, Object[] args);
  }
}
