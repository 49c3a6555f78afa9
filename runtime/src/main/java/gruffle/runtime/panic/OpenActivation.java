package gruffle.runtime.panic;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;

/**
 * The activation of a compiled function that makes each of its deferred calls at most once: it has them itself, and they get records only
 * when a panic or Goexit looks for deferred calls ({@link Panics#record}).
 */
public final class OpenActivation extends Activation {
  /** Deferred calls that it has room for. */
  public static final int MOST = 4;

  /** The calls in the order of their statements: null before the statement and from when the call begins. */
  public FuncVal d0;

  public FuncVal d1;
  public FuncVal d2;
  public FuncVal d3;

  OpenActivation(Activation parent, Code code) {
    super(parent, code);
  }

  /** The call that still has to be made, null if there is none at that place. */
  FuncVal pending(int i) {
    return switch (i) {
      case 0 -> d0;
      case 1 -> d1;
      case 2 -> d2;
      default -> d3;
    };
  }
}
