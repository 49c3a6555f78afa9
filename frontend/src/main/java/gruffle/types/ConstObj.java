package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Pos;

/** A declared constant. */
public final class ConstObj extends Obj {
  /** Null until determined; unknown where the declaration was in error. */
  Value val;

  ConstObj(Pos pos, Pkg pkg, String name, Type type, Value val) {
    super(pos, pkg, name, type);
    this.val = val;
  }

  public Value val() {
    return val;
  }
}
