package gruffle.types;

import gruffle.syntax.Pos;

/** An imported package, as named in one file. */
public final class PkgName extends Obj {
  final Pkg imported;
  boolean used;

  PkgName(Pos pos, Pkg pkg, String name, Pkg imported) {
    super(pos, pkg, name, Basic.INVALID);
    this.imported = imported;
  }

  public Pkg imported() {
    return imported;
  }
}
