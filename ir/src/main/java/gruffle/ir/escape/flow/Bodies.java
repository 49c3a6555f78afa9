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

  /** The function with a source that stands for a generic one of Go's library; others stand for themselves. */
  default FuncObj source(FuncObj f) {
    return f;
  }

  /** Whether {@link #source} gave the function, or one that is called there. */
  default boolean isSource(FuncObj f) {
    return false;
  }
}
