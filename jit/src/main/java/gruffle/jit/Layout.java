package gruffle.jit;

import gruffle.link.Symbols;

/** Which class holds a function: one for each function of a program, one for each source file of the library that is compiled when Gruffle is built. */
public interface Layout {
  /** Internal name of the class that has the function's method. */
  String owner(String symbol);

  /** The function's position in that class: the index of its {@link gruffle.runtime.func.Entry}. */
  int index(String symbol);

  /** A class of its own for every function. */
  Layout EACH =
      new Layout() {
        @Override
        public String owner(String symbol) {
          return Names.FN + Symbols.escape(symbol);
        }

        @Override
        public int index(String symbol) {
          return 0;
        }
      };
}
