package gruffle.runtime.panic;

import gruffle.runtime.func.Code;

/**
 * One running Go function: each of tier 0, which keeps pos up to date at calls and whatever may panic, and those of compiled
 * code that have deferred calls. A function pushes it at entry ({@code g.act}) and takes it off at a normal return only: after
 * an exception the handler sets {@code g.act} back to its own, so that a fault's chain is whole when it is looked at.
 */
public sealed class Activation permits OpenActivation {
  private static final int COMPILED = -1;

  public Activation parent;
  public Code code;

  /** One above it that has been left, to be used again: in the engine graal, where an object for each call would show. */
  private Activation next;

  /** The open one above it that has been left, to be used again ({@link OpenActivation}). */
  OpenActivation above;

  /** The current line; in compiled code the Java frame has it. */
  public int pos;

  /** What a function that contains recover took at its entry ({@link Panics#takeToken}). */
  public GoPanic token;

  /** Every deferred call of this activation and of those below it has a record ({@link Panics#record}). */
  public boolean recorded;

  /** Number of activations up to the goroutine's root. */
  public final int depth;

  /** Of a function of tier 0. */
  public Activation(Activation parent, Code code) {
    this.parent = parent;
    this.code = code;
    this.depth = parent == null ? 1 : parent.depth + 1;
  }

  /** The one above this for a call of that function; null if there has never been one. */
  public Activation again(Code callee) {
    Activation a = next;
    if (a != null) {
      a.code = callee;
      a.token = null;
      a.recorded = false;
    }
    return a;
  }

  /** One above this, for {@link #again}. */
  public void keep(Activation above) {
    next = above;
  }

  /** The same of compiled code. */
  Activation asCompiled() {
    pos = COMPILED;
    return this;
  }

  boolean isCompiled() {
    return pos == COMPILED;
  }
}
