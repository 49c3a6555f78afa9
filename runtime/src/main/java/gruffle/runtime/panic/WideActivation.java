package gruffle.runtime.panic;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;

/** The same for a function that has several defer statements. */
public final class WideActivation extends OpenActivation {
  /** Deferred calls that it has room for. */
  public static final int MOST = 4;

  public FuncVal d1;
  public FuncVal d2;
  public FuncVal d3;
  public Object c1;
  public Object c2;
  public Object c3;

  WideActivation(Activation parent, Code code) {
    super(parent, code);
  }

  @Override
  int room() {
    return MOST;
  }

  @Override
  FuncVal pending(int i) {
    return switch (i) {
      case 0 -> super.pending(0);
      case 1 -> whole(d1, c1);
      case 2 -> whole(d2, c2);
      default -> whole(d3, c3);
    };
  }
}
