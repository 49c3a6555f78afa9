package gruffle.interp.nodes;

import gruffle.link.GoCode;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.G;

/** A function value where nothing is ever compiled: code and what it captured (cells, or boxed copies of values that never change). */
final class InterpFunc extends FuncVal {
  static final Object[] NO_CAPTURES = {};

  final GoCode code;
  private final Object[] captured;

  InterpFunc(GoCode code, Object[] captured) {
    this.code = code;
    this.captured = captured;
  }

  @Override
  public GoCode code() {
    return code;
  }

  @Override
  public Object captured(int i) {
    return captured[i];
  }

  @Override
  public void call0(G g) {
    code.body().invoke(g, this, NO_CAPTURES);
  }

  @Override
  public Object invoke(G g, Object... args) {
    return code.invoke(g, this, args);
  }
}
