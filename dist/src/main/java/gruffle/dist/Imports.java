package gruffle.dist;

import gruffle.syntax.Decl;
import gruffle.syntax.File;
import java.util.ArrayList;
import java.util.List;

/** The import paths of a file. */
final class Imports {
  private Imports() {}

  static List<String> of(File f) {
    var paths = new ArrayList<String>();
    for (Decl d : f.decls) {
      if (d instanceof Decl.ImportDecl i && i.path != null) {
        String text = i.path.value;
        paths.add(text.substring(1, text.length() - 1));
      }
    }
    return paths;
  }
}
