package gruffle.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts how often the parts of files run: the parser gives it every list of statements, and takes one with a counter at the start of each basic
 * block. The blocks are those of Go's cover tool.
 */
public final class Coverage {
  /** How is counted. */
  public enum Mode {
    /** Whether it ran at all. */
    SET,
    /** How often, unless two goroutines count at once. */
    COUNT,
    /** How often. */
    ATOMIC
  }

  /**
   * What one counter counts.
   *
   * @param function where the function begins that it is in: profiles name the file of that
   * @param statements how many begin in it
   */
  public record Block(Pos function, Pos from, Pos to, int statements) {}

  /**
   * A statement of a list.
   *
   * @param brace the first brace in it that statements stand behind; null if there is none
   */
  record Part(Stmt stmt, Pos from, Pos to, Pos brace) {
    /** Where the block that it is in ends if it is the last there. */
    Pos end() {
      return brace == null ? to : brace;
    }

    boolean endsBlock() {
      return brace != null
          || stmt instanceof Stmt.BranchStmt
          || stmt instanceof Stmt.LabeledStmt
          || isPanic(stmt);
    }

    private static boolean isPanic(Stmt stmt) {
      return stmt instanceof Stmt.ExprStmt e
          && e.x instanceof Expr.CallExpr c
          && c.args.size() == 1
          && c.fun instanceof Expr.Name n
          && n.value.equals("panic");
    }
  }

  private final Mode mode;
  private final String counters;
  private final String count;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Pos> braces = new ArrayList<>();
  private boolean off;
  private Pos function;

  /**
   * For one package.
   *
   * @param counters the name of its variable, an array that is as long as there are blocks in the end
   * @param count the name of its function that adds one to an element, which is called where that must be atomic
   */
  public Coverage(Mode mode, String counters, String count) {
    this.mode = mode;
    this.counters = counters;
    this.count = count;
  }

  /** The blocks by the numbers of their counters. */
  public List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** The body of a declared function; those that nobody can call are left alone. */
  void body(Expr.Name name, boolean begins) {
    off = begins && name.value.equals("_");
    function = begins ? name.pos : null;
  }

  /** A brace that statements stand behind. */
  void brace(Pos pos) {
    braces.add(pos);
  }

  /** How many of those there have been. */
  int braces() {
    return braces.size();
  }

  /** The first since there were so many; null if there is none. */
  Pos braceSince(int before) {
    return before < braces.size() ? braces.get(before) : null;
  }

  /**
   * The statements with counters.
   *
   * @param start where the first block begins
   * @param end where the last one ends if it is the first too; null: behind its last statement
   */
  List<Stmt> counted(Pos start, List<Part> list, Pos end) {
    List<Part> parts = labelsApart(list);
    var out = new ArrayList<Stmt>();
    if (off) {
      parts = List.of();
      list.forEach(p -> out.add(p.stmt));
    } else if (parts.isEmpty()) {
      Pos from = end == null ? start : start.plusCols(1);
      out.add(counter(from, end == null ? start : end, 0, start));
    }
    Pos from = start;
    for (int i = 0; i < parts.size(); ) {
      int first = i;
      boolean ended = false;
      while (i < parts.size() && !ended) {
        ended = parts.get(i++).endsBlock();
      }
      Pos to = first == 0 && !ended && end != null ? end : parts.get(i - 1).end();
      if (!from.equals(to)) {
        out.add(counter(from, to, i - first, parts.get(first).from));
      }
      parts.subList(first, i).forEach(p -> out.add(p.stmt));
      from = i < parts.size() ? parts.get(i).from : null;
    }
    return out;
  }

  /** What stands behind else, where that is another if: a block of its own. */
  Stmt counted(Pos afterElse, Stmt.IfStmt inner, Pos from, Pos brace) {
    var list = counted(afterElse, List.of(new Part(inner, from, from, brace)), null);
    return new Stmt.BlockStmt(inner.pos, list, inner.pos);
  }

  /** A goto may lead to a label, so the statement behind it begins a block: unless break or continue may name the label. */
  private static List<Part> labelsApart(List<Part> list) {
    var out = new ArrayList<Part>();
    for (Part p : list) {
      Part rest = p;
      while (rest.stmt instanceof Stmt.LabeledStmt l && !takesLabel(l.stmt)) {
        var label = new Stmt.LabeledStmt(l.pos, l.label, new Stmt.EmptyStmt(l.pos));
        out.add(new Part(label, rest.from, rest.from, null));
        rest = new Part(l.stmt, start(l.stmt), rest.to, rest.brace);
      }
      out.add(rest);
    }
    return out;
  }

  private static Pos start(Stmt s) {
    return switch (s) {
      case Stmt.ExprStmt e -> Positions.startPos(e.x);
      case Stmt.LabeledStmt l -> l.label.pos;
      default -> Positions.startPos(s);
    };
  }

  private static boolean takesLabel(Stmt s) {
    return s instanceof Stmt.ForStmt
        || s instanceof Stmt.SwitchStmt
        || s instanceof Stmt.SelectStmt;
  }

  private Stmt counter(Pos from, Pos to, int statements, Pos pos) {
    Expr number = literal(pos, String.valueOf(blocks.size()));
    blocks.add(new Block(function == null ? from : function, from, to, statements));
    if (mode == Mode.ATOMIC) {
      var call = new Expr.CallExpr(pos, new Expr.Name(pos, count), List.of(number), false);
      return new Stmt.ExprStmt(pos, call);
    }
    var counter = new Expr.IndexExpr(pos, new Expr.Name(pos, counters), number);
    return mode == Mode.SET
        ? new Stmt.AssignStmt(pos, null, counter, literal(pos, "1"))
        : new Stmt.AssignStmt(pos, Operator.ADD, counter, null);
  }

  private static Expr literal(Pos pos, String text) {
    return new Expr.BasicLit(pos, text, LitKind.INT, false);
  }
}
