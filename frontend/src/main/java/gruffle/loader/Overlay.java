package gruffle.loader;

import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Functions of ours in a package of an installed Go, in place of those that only make sense with flat memory: one more file for the package. A function that it
 * declares replaces Go's, which, if it has a body, is called {@code go_NAME} from then on (and {@code go_init} is never called).
 */
final class Overlay {
  /** The base name of the file. */
  static final String FILE = "gruffle_overlay.go";

  private static final String PREFIX = "go_";

  private Overlay() {}

  static boolean is(String file) {
    return file.substring(file.lastIndexOf('/') + 1).equals(FILE);
  }

  /** The files where all give way to the functions of the one with that number. */
  static List<File> apply(List<File> files, int number) {
    Set<String> replaced = new HashSet<>();
    for (Decl d : files.get(number).decls) {
      if (d instanceof Decl.FuncDecl f) {
        replaced.add(key(f));
      }
    }
    var result = new ArrayList<File>();
    for (File f : files) {
      if (f == files.get(number)) {
        result.add(f);
        continue;
      }
      var decls = new ArrayList<Decl>();
      for (Decl d : f.decls) {
        if (!(d instanceof Decl.FuncDecl x) || !replaced.contains(key(x))) {
          decls.add(d);
        } else {
          decls.add(renamed(x));
        }
      }
      result.add(new File(f.pos, f.pkgName, decls, f.eof, f.goVersion, f.pragma, f.directives));
    }
    return result;
  }

  private static String key(Decl.FuncDecl f) {
    return f.recv == null ? f.name.value : receiver(f.recv.type) + "." + f.name.value;
  }

  private static String receiver(Expr type) {
    return switch (type) {
      case Expr.ParenExpr p -> receiver(p.x);
      case Expr.Operation o -> receiver(o.x);
      case Expr.Name n -> n.value;
      default -> "";
    };
  }

  private static Decl renamed(Decl.FuncDecl f) {
    // What has no body is left for the sake of what it mentions: an import has to be used.
    var name = new Expr.Name(f.name.pos, f.body == null ? "_" : PREFIX + f.name.value);
    return new Decl.FuncDecl(f.pos, f.pragma, f.recv, name, f.tparams, f.type, f.body);
  }
}
