package gruffle.link;

import gruffle.runtime.func.Entry;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.OsrEntry;

/** What the compiler offers. Any thread may ask, several at once and more than once for the same function; nothing here parks. */
public interface Tier1 {
  /** A function's compiled code: the class that has it, and its position there. */
  record Compiled(Entry entry, int index) {}

  /**
   * Compiles the function if its class does not exist yet, and loads that.
   *
   * @throws JitException if it cannot: the function runs in tier 0 for ever
   */
  Compiled compile(GoCode code);

  /**
   * The one function value of a declared function, or of a literal without captures. Does not compile the function.
   *
   * @throws JitException if compiled code cannot call such a function at all
   */
  FuncVal value(GoCode code);

  /** A new closure over these cells and values, boxed; else as {@link #value}. */
  FuncVal closure(GoCode code, Object[] captured);

  /**
   * The function from the head of one of its loops to its end, or to that of the outermost loop around it.
   *
   * @param loop label of the loop; of a block of a Dispatch, -1 minus its number
   * @param alone only to the end of that loop, where nothing in it leads elsewhere
   * @throws JitException if there is no way in at that place
   */
  OsrEntry osr(GoCode code, int loop, boolean alone);
}
