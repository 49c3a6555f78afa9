package gruffle.ir.escape.flow;

import gruffle.syntax.Decl;
import gruffle.syntax.File;
import gruffle.types.FuncObj;
import gruffle.types.Info;
import java.util.List;
import java.util.Map;

/** Finds the sources of functions. */
public interface Bodies {
  /** A declared function, and what the checker knows about its package. */
  record Body(Decl.FuncDecl decl, Info info) {}

  /** Adds the declared functions of a package. */
  static void add(List<File> files, Info info, Map<FuncObj, Body> into) {
    for (File f : files) {
      for (Decl d : f.decls) {
        if (d instanceof Decl.FuncDecl fd && fd.body != null && fd.name.obj instanceof FuncObj o) {
          into.put(o, new Body(fd, info));
        }
      }
    }
  }

  /** Null if there is no source. */
  Body find(FuncObj f);

  /** The function with a source that stands for a generic one of Go's library; others stand for themselves. */
  default FuncObj source(FuncObj f) {
    return f;
  }

  /** Whether {@link #source} gave the function, or one that is called there. */
  default boolean isSource(FuncObj f) {
    return false;
  }
}
