package gruffle.ir.lower;

import gruffle.ir.Stmt;
import gruffle.syntax.Stmt.LabeledStmt;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels and goto statements.
 *
 * <p>While a function with gotos is being lowered, a label is an empty Block with a negative number, and a goto a Jump to
 * that number; then {@link Structure} makes breaks and continues of them, or {@link Blocks} basic blocks of the body, and these
 * stand-ins go away.
 */
final class Gotos {
  private final Fn fn;
  private final Map<LabeledStmt, Integer> labels = new IdentityHashMap<>();

  Gotos(Fn fn) {
    this.fn = fn;
  }

  private int number(LabeledStmt l) {
    return labels.computeIfAbsent(l, k -> -1 - labels.size());
  }

  void label(LabeledStmt l, int pos) {
    if (fn.facts.hasGoto) {
      fn.emit(new Stmt.Block(number(l), List.of(), pos));
    }
  }

  void jump(LabeledStmt l, int pos) {
    fn.emit(new Stmt.Jump(number(l), pos));
  }

  /** The body with its gotos made real. */
  static List<Stmt> resolve(Fn fn, List<Stmt> body) {
    if (!fn.facts.hasGoto) {
      return List.copyOf(body);
    }
    List<Stmt> structured = new Structure(fn).rewrite(body);
    return structured != null ? structured : new Blocks().dispatch(body);
  }
}
