package gruffle.runtime.panic;

import gruffle.runtime.func.Code;

/**
 * One running Go function of tier 0. A tier pushes it at entry ({@code g.act}), keeps pos up to date at calls and
 * whatever may panic, and takes it off at a normal return only: after an exception the handler sets {@code g.act} back to
 * its own, so that a fault's chain is whole when it is looked at.
 */
public class Activation {
  public Activation parent;
  public final Code code;

  /** The current line. */
  public int pos;

  /** Number of activations up to the goroutine's root. */
  public final int depth;

  public Activation(Activation parent, Code code) {
    this.parent = parent;
    this.code = code;
    this.depth = parent == null ? 1 : parent.depth + 1;
  }
}
