package gruffle.types;

import gruffle.syntax.Pos;

/** The predeclared value nil. */
public final class NilObj extends Obj {
  NilObj() {
    super(Pos.NONE, null, "nil", Basic.UNTYPED_NIL);
  }
}
