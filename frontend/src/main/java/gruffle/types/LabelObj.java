package gruffle.types;

import gruffle.syntax.Pos;

/** A declared label. */
public final class LabelObj extends Obj {
  boolean used;

  LabelObj(Pos pos, Pkg pkg, String name) {
    super(pos, pkg, name, Basic.INVALID);
  }
}
