package gruffle.ir.escape;

import gruffle.ir.stencil.Findings;
import gruffle.syntax.File;
import gruffle.types.Info;
import gruffle.types.Pkg;
import gruffle.types.VarObj;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The package variables that keep the value they begin with: no code of the package assigns to them or points to them, and no
 * other package can, as it cannot name them. So a range over such an array needs no copy of it: tables of directions, say.
 *
 * <p>Not for a package that grows, as a session's does: what comes later may change everything.
 */
public final class ConstantVariables {
  private final Pkg pkg;
  private final Info info;
  private final List<File> files;

  /** Those that are changed; null until somebody asks. */
  private Set<VarObj> changed;

  /**
   * Those of a package.
   *
   * @param files all of them
   */
  public ConstantVariables(Pkg pkg, Info info, List<File> files) {
    this.pkg = pkg;
    this.info = info;
    this.files = files;
  }

  /** Whether the variable always has its first value while code of the package runs that mentions it. */
  public boolean has(VarObj v) {
    if (v.kind() != VarObj.Kind.PACKAGE || v.pkg() != pkg || v.exported() && !isMain()) {
      return false;
    }
    if (changed == null) {
      changed = Collections.newSetFromMap(new IdentityHashMap<>());
      for (File f : files) {
        Escape.changed(Findings.of(info, f), f, changed);
      }
    }
    return !changed.contains(v);
  }

  /** Whether it is a program's package main. */
  public boolean isMain() {
    return pkg.name().equals("main");
  }
}
