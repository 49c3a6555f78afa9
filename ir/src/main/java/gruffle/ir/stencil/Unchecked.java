package gruffle.ir.stencil;

import gruffle.syntax.Decl;
import gruffle.types.FuncObj;

/** A package whose functions are checked when they are instantiated. */
public interface Unchecked {
  /** One of which all functions have been checked. */
  Unchecked NOTHING =
      new Unchecked() {
        @Override
        public void head(FuncObj f) {
          // has its type
        }

        @Override
        public Decl.FuncDecl body(Decl.FuncDecl f) {
          return f;
        }
      };

  /** Sees to it that the function has its type. */
  void head(FuncObj f);

  /** The function with its body, which has been checked. */
  Decl.FuncDecl body(Decl.FuncDecl f);
}
