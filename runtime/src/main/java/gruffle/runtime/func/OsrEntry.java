package gruffle.runtime.func;

import gruffle.runtime.panic.Activation;
import gruffle.runtime.sched.G;

/** A function compiled from the head of one of its loops to its end, for a frame that is in that loop. */
public abstract class OsrEntry {
  /** The function has returned. */
  public static final int DONE = Integer.MIN_VALUE;

  /**
   * Runs the rest of the function, or a part of that: it comes back at the head of a loop after so many back-edges, with its locals in
   * the arrays again.
   *
   * @param act the frame's activation, which stays on top of {@code g.act}; null below a compiled function
   * @param prims scalars by index of the local (floats as raw bits, bool 0 or 1); at the end [0] is the first result if it is
   *     one, or, in a function with deferred calls, the result variables are at their indices
   * @param refs references likewise; a cell local's cell
   * @param edges so many back-edges, about: only those of this entry's own loop are sure to end it
   * @return label of the loop at whose head the function is, or {@link #DONE}
   */
  public abstract int run(G g, Activation act, long[] prims, Object[] refs, int edges);

  /** Puts a local back into its array; not inlined (launcher.flags). */
  public static void keep(long[] prims, int i, long v) {
    prims[i] = v;
  }

  /** The same for a reference. */
  public static void keep(Object[] refs, int i, Object v) {
    refs[i] = v;
  }
}
