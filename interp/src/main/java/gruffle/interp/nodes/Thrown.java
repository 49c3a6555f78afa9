package gruffle.interp.nodes;

import com.oracle.truffle.api.nodes.ControlFlowException;

/**
 * What leaves a call target by an exception, in the engine graal: Truffle's runtime looks through the stack at each call target that any
 * other exception passes.
 */
final class Thrown extends ControlFlowException {
  private static final long serialVersionUID = 1;

  final transient Throwable what;

  Thrown(Throwable what) {
    this.what = what;
  }

  /** Throws what it carries. */
  RuntimeException unpack() {
    return sneak(what);
  }

  @SuppressWarnings("unchecked")
  private static <X extends Throwable> RuntimeException sneak(Throwable t) throws X {
    throw (X) t;
  }
}
