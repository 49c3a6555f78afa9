package gruffle.runtime.func;

import gruffle.runtime.panic.Activation;
import gruffle.runtime.sched.G;

/**
 * A function compiled from the head of one of its loops, for a frame that is in that loop: to its end, or to that of the outermost loop around it.
 */
public abstract class OsrEntry {
  /** The function has returned. */
  public static final int DONE = Integer.MIN_VALUE;

  /** Where numbers of loops begin that have been left: none of a loop at whose head a function is, is less. */
  private static final int OVER = DONE / 2;

  /** What {@link #run} returns where that loop has been left. */
  public static int left(int loop) {
    return DONE + loop;
  }

  /** Whether the function has returned, or has left the loop that its code ends with: nothing is to be run here any more. */
  public static boolean isOver(int next) {
    return next < OVER;
  }

  /** The loop of {@link #left}. */
  public static int leftLoop(int next) {
    return next - DONE;
  }

  /**
   * Runs the rest of the function, or a part of that: it comes back at the head of a loop after so many back-edges, with its locals in
   * the arrays again.
   *
   * @param act the frame's activation, which stays on top of {@code g.act}; null below a compiled function
   * @param prims scalars by index of the local (floats as raw bits, bool 0 or 1); at the end [0] is the first result if it is
   *     one, or, in a function with deferred calls, the result variables are at their indices
   * @param refs references likewise; a cell local's cell
   * @param edges so many back-edges, about: only those of this entry's own loop are sure to end it
   * @return label of the loop at whose head the function is, {@link #DONE}, or {@link #left} of a loop that it has gone out of, with the locals that
   *     are needed behind it in the arrays again
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
