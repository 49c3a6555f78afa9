package gruffle.link;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.G;

/** What the interpreter offers: bodies of functions, made when they are first needed, and function values of its own. */
public interface Tier0 {
  /** Makes a function's body; neither parks nor polls. */
  Body body(GoCode code);

  /** The function value of a function without captures, where no code is ever compiled. */
  FuncVal value(GoCode code);

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
