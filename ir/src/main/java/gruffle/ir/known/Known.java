package gruffle.ir.known;

import gruffle.ir.Expr;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * A function that somebody is given, and which is known: a literal or a function by its name, and what is known in the same way of the functions that the literal captures. So a chain of iterators is one such tree.
 *
 * @param fn the {@link Expr.Closure} or {@link Expr.FuncRef}
 * @param inner of what it captures, by place
 */
record Known(Expr fn, SortedMap<Integer, Known> inner) {
  String symbol() {
    return switch (fn) {
      case Expr.Closure x -> x.symbol();
      case Expr.FuncRef x -> x.symbol();
      default -> throw new IllegalStateException("no function");
    };
  }

  List<Local> captured() {
    return fn instanceof Expr.Closure x ? x.captured() : List.of();
  }

  /** The captured variables that are not known functions, at all depths, in the order of {@link #captured}. */
  List<Local> free() {
    var out = new ArrayList<Local>();
    addFree(out);
    return out;
  }

  private void addFree(List<Local> out) {
    List<Local> all = captured();
    for (int i = 0; i < all.size(); i++) {
      Known k = inner.get(i);
      if (k == null) {
        out.add(all.get(i));
      } else {
        k.addFree(out);
      }
    }
  }

  /** Adds what tells it from others. */
  void addKey(StringBuilder b) {
    b.append(symbol());
    inner.forEach(
        (i, k) -> {
          b.append(" {").append(i).append(' ');
          k.addKey(b);
          b.append('}');
        });
  }

  /** Whether a captured variable is passed to a copy as a parameter: its value is all there is. */
  static boolean isParameter(Local captured) {
    return !captured.cell && !IrTypes.isAggregate(captured.type);
  }
}
