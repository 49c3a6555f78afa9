package gruffle.ir.escape.flow;

import gruffle.syntax.Decl;
import gruffle.types.FuncObj;
import gruffle.types.Info;

/** Finds the sources of functions. */
public interface Bodies {
  /** A declared function, and what the checker knows about its package. */
  record Body(Decl.FuncDecl decl, Info info) {}

  /** Null if there is no source. */
  Body find(FuncObj f);
}
