package gruffle.types;

import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where a package-level object or a method was declared, and what its initialisation depends on. */
final class DeclInfo {
  final Scope file;
  final GoVersion version;

  /** For n:1 variable declarations: all variables on the left; else null. */
  List<VarObj> lhs;

  Expr vtype;
  Expr init;

  /** The initialiser is repeated from an earlier constant of the group. */
  boolean inherited;

  Decl.TypeDecl tdecl;
  Decl.FuncDecl fdecl;

  /** Package-level objects that the initialiser or body mentions. */
  final Set<Obj> deps = new LinkedHashSet<>(0);

  DeclInfo(Scope file, GoVersion version) {
    this.file = file;
    this.version = version;
  }

  boolean hasInitializer() {
    return init != null || fdecl != null && fdecl.body != null;
  }
}
