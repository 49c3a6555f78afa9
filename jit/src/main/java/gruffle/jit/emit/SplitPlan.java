package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a function that is too large for one Java method is cut up: what goes into methods of its own ({@link Pieces}).
 *
 * <p>Sizes are estimates. From the leaves up, whatever has become larger than the limit gives away its largest parts, each of which
 * leaves a call behind; statements of a list and elements of an array literal go in runs.
 */
final class SplitPlan {
  /** About what the call of a piece takes. */
  private static final int CALL = 24;

  /** Some of the statements of a list, or elements of a literal: [from, to). */
  record Run(int from, int to) {}

  private final int limit;
  private final Map<Object, List<Run>> runs = new IdentityHashMap<>();
  private final Set<Object> whole = Collections.newSetFromMap(new IdentityHashMap<>());
  private BitSet shared;

  private SplitPlan(int limit) {
    this.limit = limit;
  }

  /** The plan for a function, with pieces of about that many bytes. */
  static SplitPlan of(Func fn, int limit) {
    var p = new SplitPlan(limit);
    p.statement(fn.body);
    p.shared = SharedLocals.of(fn, p);
    return p;
  }

  /** Whether it is one method. */
  boolean isEmpty() {
    return runs.isEmpty() && whole.isEmpty();
  }

  /** The runs of a list of statements or of a literal's elements that are pieces. */
  List<Run> runs(Object listOrLiteral) {
    return runs.getOrDefault(listOrLiteral, List.of());
  }

  /** Whether that statement or expression is a piece. */
  boolean isPiece(Object node) {
    return whole.contains(node);
  }

  /** Indices of the variables that several pieces use. */
  BitSet shared() {
    return shared;
  }

  // --- sizes: each method gives what is left where its argument stands ---

  private int statement(Stmt s) {
    if (s instanceof Stmt.Block b) {
      return list(b.stmts());
    }
    return reduce(own(s), IrParts.of(s));
  }

  private int expression(Expr e) {
    return switch (e) {
      case Expr.Seq x -> reduce(list(x.stmts()), List.of(x.x()));
      case Expr.ArrayLit x -> elements(x);
      default -> reduce(own(e), IrParts.of(e));
    };
  }

  private int size(Object part) {
    return part instanceof Stmt s ? statement(s) : expression((Expr) part);
  }

  private int reduce(int own, List<Object> parts) {
    int[] sizes = new int[parts.size()];
    int total = own;
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = size(parts.get(i));
      total = add(total, sizes[i]);
    }
    if (total <= limit) {
      return total;
    }
    var order = new ArrayList<Integer>();
    for (int i = 0; i < sizes.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> -sizes[i]));
    for (int i : order) {
      if (total <= limit || sizes[i] <= 2 * CALL) {
        break;
      }
      if (parts.get(i) instanceof Stmt || Exits.isValue((Expr) parts.get(i))) {
        whole.add(parts.get(i));
        total += CALL - sizes[i];
      }
    }
    return total;
  }

  private int list(List<Stmt> stmts) {
    int[] sizes = new int[stmts.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = statement(stmts.get(i));
    }
    return cut(stmts, sizes, limit);
  }

  private int elements(Expr.ArrayLit x) {
    List<Expr> values = x.values();
    int[] sizes = new int[values.size()];
    boolean plain = true;
    for (int i = 0; i < sizes.length; i++) {
      Expr v = values.get(i);
      sizes[i] = add(5, v == null ? 0 : expression(v));
      plain &= v == null || Exits.isPlain(v);
    }
    return plain ? cut(x, sizes, limit) : sum(sizes);
  }

  private int cut(Object owner, int[] sizes, int max) {
    int total = sum(sizes);
    if (total <= max) {
      return total;
    }
    var list = new ArrayList<Run>();
    int from = 0;
    int run = 0;
    for (int i = 0; i < sizes.length; i++) {
      if (run > 0 && run + sizes[i] > max) {
        list.add(new Run(from, i));
        from = i;
        run = 0;
      }
      run = add(run, sizes[i]);
    }
    list.add(new Run(from, sizes.length));
    runs.put(owner, list);
    return CALL * list.size();
  }

  private static int sum(int[] sizes) {
    int total = 0;
    for (int s : sizes) {
      total = add(total, s);
    }
    return total;
  }

  private static int add(int x, int y) {
    return (int) Math.min((long) x + y, Integer.MAX_VALUE / 2);
  }

  private static int own(Stmt s) {
    return switch (s) {
      case Stmt.Loop l -> 60;
      case Stmt.Switch w -> 20 + 12 * w.cases().stream().mapToInt(v -> v.length).sum();
      case Stmt.Return r -> 24;
      case Stmt.Jump j -> 18;
      case Stmt.Branch b -> 40;
      default -> 12;
    };
  }

  private static int own(Expr e) {
    return switch (e) {
      case Expr.Const x -> 3;
      case Expr.LocalGet x -> 9;
      case Expr.Closure x -> 10 + 9 * x.captured().size();
      case Expr.CallIface x -> 60 + 12 * x.args().size();
      case Expr.TypeAssert x -> 45;
      case Expr.ToIface x -> 36;
      case Expr.StructLit x -> 12 + 5 * x.fields().size();
      default -> 14;
    };
  }
}
