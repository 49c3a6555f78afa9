package gruffle.runtime.func;

import gruffle.runtime.sched.G;

/**
 * The boxed way into compiled functions, for tier 0 and for Java: every generated class with Go functions extends it.
 *
 * <p>Compare docs/JIT.md, "Generated classes".
 */
public abstract class Entry {
  /**
   * Calls one of the class's functions.
   *
   * @param index its position in the class
   * @param closure the function value for a function with captured variables, else unused
   * @param args as the table of CONTRACTS section 1 boxes them, the receiver first
   * @return the first result, boxed likewise; null if there is none
   */
  public abstract Object invoke(int index, G g, FuncVal closure, Object[] args);
}
