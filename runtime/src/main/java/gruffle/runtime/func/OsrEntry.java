package gruffle.runtime.func;

import gruffle.runtime.panic.Activation;
import gruffle.runtime.sched.G;

/** A function compiled from the head of one of its loops to its end, for a tier-0 frame that is in that loop. */
public abstract class OsrEntry {
  /**
   * Runs the rest of the function.
   *
   * @param act the tier-0 frame's activation, which stays on top of {@code g.act}
   * @param prims scalars by index of the local (floats as raw bits, bool 0 or 1); on return [0] is the first result if it is
   *     one, or, in a function with deferred calls, the result variables are at their indices
   * @param refs references likewise; a cell local's cell
   */
  public abstract void run(G g, Activation act, long[] prims, Object[] refs);
}
