package gruffle.types;

import gruffle.syntax.Decl;
import gruffle.syntax.File;
import gruffle.syntax.Pos;
import gruffle.syntax.Pragma;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What gc demands beyond the language once a package has no other errors: function bodies, and the
 * right use of directives.
 */
public final class GcChecks {
  private final Pkg pkg;
  private final Consumer<TypeError> errors;

  /** Names with a go:linkname directive; they need no body here. */
  private final Set<String> linknames = new HashSet<>();

  private GcChecks(Pkg pkg, Consumer<TypeError> errors) {
    this.pkg = pkg;
    this.errors = errors;
  }

  /**
   * Checks a package.
   *
   * @param complete every function must have a body: there is no native code
   */
  public static void check(
      Pkg pkg, Info info, List<File> files, boolean complete, Consumer<TypeError> errors) {
    boolean[] cyclic = {false};
    InterfaceCycles.check(
        info,
        e -> {
          cyclic[0] = true;
          errors.accept(e);
        });
    if (cyclic[0]) {
      return;
    }
    GcChecks g = new GcChecks(pkg, errors);
    files.forEach(g::linknames);
    files.forEach(g::misplaced);
    files.forEach(f -> new EmbedChecks(f, info.version(f), errors).check());
    SizeChecks.check(files, errors);
    for (File f : files) {
      for (Decl d : f.decls) {
        if (d instanceof Decl.FuncDecl fd) {
          g.function(fd, complete);
        }
      }
    }
  }

  private void linknames(File f) {
    boolean unsafe = imports(f, "\"unsafe\"");
    for (Pragma p : f.directives) {
      if (!p.verb().equals("go:linkname")) {
        continue;
      }
      String[] args = p.arguments().split("\\s+");
      if (args.length > 2 || args[0].isEmpty()) {
        continue; // the parser has said so
      }
      if (!unsafe) {
        error(p, "//go:linkname only allowed in Go files that import \"unsafe\"");
      } else if (args.length == 2 && args[1].contains("[") && args[1].contains("]")) {
        error(p, "//go:linkname reference of an instantiation is not allowed");
      } else {
        Obj obj = pkg.scope().lookup(args[0]);
        if (!(obj instanceof FuncObj) && !(obj instanceof VarObj)) {
          error(p, "//go:linkname must refer to declared function or variable");
        } else if (!linknames.add(args[0])) {
          error(p, "duplicate //go:linkname for " + args[0]);
        }
      }
    }
  }

  /** Functions may have directives, a file its build constraint, other declarations none of these. */
  private void misplaced(File f) {
    var allowed = new HashSet<Pragma>();
    f.pragma.stream().filter(p -> p.verb().equals("go:build")).forEach(allowed::add);
    for (Decl d : f.decls) {
      if (d instanceof Decl.FuncDecl fd) {
        fd.pragma.stream().filter(p -> !p.verb().equals("go:build")).forEach(allowed::add);
      }
    }
    for (Pragma p : f.directives) {
      if (p.isBound() && !allowed.contains(p)) {
        error(p, "misplaced compiler directive");
      }
    }
  }

  /** Whether a file has an import that is written so. */
  static boolean imports(File f, String literal) {
    return f.decls.stream()
        .anyMatch(
            d -> d instanceof Decl.ImportDecl i && i.path != null && i.path.value.equals(literal));
  }

  private void function(Decl.FuncDecl d, boolean complete) {
    if (d.name.value.equals("_")) {
      return; // gc makes no code of it
    }
    if (d.body != null) {
      if (d.pragma.stream().anyMatch(p -> p.verb().equals("go:noescape"))) {
        error(d.pos(), "can only use //go:noescape with external func implementations");
      }
      return;
    }
    if (complete && !(d.recv == null && linknames.contains(d.name.value))) {
      error(d.pos(), "missing function body");
    }
  }

  private void error(Pragma p, String msg) {
    error(p.pos(), msg);
  }

  private void error(Pos pos, String msg) {
    errors.accept(new TypeError(pos, msg, ErrorCode.BAD_DECL, false));
  }
}
