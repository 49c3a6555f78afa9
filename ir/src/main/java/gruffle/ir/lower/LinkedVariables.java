package gruffle.ir.lower;

import gruffle.syntax.File;
import gruffle.syntax.Pragma;
import gruffle.types.Pkg;
import gruffle.types.VarObj;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What //go:linkname says of a package's variables: which variables of the packages that it imports they are. */
final class LinkedVariables {
  private LinkedVariables() {}

  /** By name in this package. Those of packages that it does not import, also by others, are left out: nobody has them. */
  static Map<String, VarObj> of(Pkg pkg, List<File> files) {
    var found = new HashMap<String, VarObj>();
    for (File f : files) {
      for (Pragma p : f.directives) {
        String[] words = p.arguments().split("\\s+");
        int slash = words.length == 2 ? words[1].lastIndexOf('/') : -1;
        int dot = words.length == 2 ? words[1].indexOf('.', slash + 1) : -1;
        if (p.verb().equals("go:linkname")
            && dot > 0
            && pkg.scope().lookup(words[0]) instanceof VarObj) {
          Pkg home = find(pkg, words[1].substring(0, dot), new HashSet<>());
          if (home != null
              && home.scope().lookup(words[1].substring(dot + 1)) instanceof VarObj other) {
            found.put(words[0], other);
          }
        }
      }
    }
    return found;
  }

  private static Pkg find(Pkg from, String path, Set<Pkg> seen) {
    for (Pkg p : from.imports()) {
      if (seen.add(p)) {
        Pkg found = p.path().equals(path) ? p : find(p, path, seen);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
