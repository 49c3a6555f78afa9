package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrWalk;
import gruffle.ir.JKind;
import gruffle.ir.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Whether a loop's body is one for a {@link FastStrip}: it neither calls anything nor stores references, and is not large. What does is allowed in a few branches, which are
 * taken to be rare: such a branch is left for a copy of what follows it in the iteration, outside of the strip ({@code if p.life <= 0 { *p = w.spawn() }}), and then another strip begins. So the
 * strip is a loop without calls, which keeps what it needs in registers.
 */
final class RareBranches {
  /** Statements and expressions of a loop that is there twice: as many as short loops written out may have. */
  private static final int MOST_PARTS = 800;

  /** The same of one with such branches. */
  private static final int MOST_PARTS_LEFT = 250;

  private static final int MOST_BRANCHES = 3;

  /** Statements of a list, from one on. */
  record Rest(Stmt.Block block, int from) {}

  /** A branch, and what follows it in the body, innermost list first. */
  static final class Branch {
    final Stmt code;
    final List<Rest> rest;

    /** Where what follows begins. */
    final Lab after = new Lab();

    private Branch(Stmt code, List<Rest> rest) {
      this.code = code;
      this.rest = rest;
    }
  }

  private final FuncEmitter f;
  private final List<Branch> found = new ArrayList<>();
  private final Deque<Rest> path = new ArrayDeque<>();
  private int parts;

  private RareBranches(FuncEmitter f) {
    this.f = f;
  }

  /** Those of a body; null if it is none for a strip. */
  static List<Branch> of(FuncEmitter f, Stmt body) {
    var r = new RareBranches(f);
    return r.isSimple(body) && r.parts <= (r.found.isEmpty() ? MOST_PARTS : MOST_PARTS_LEFT)
        ? Collections.unmodifiableList(r.found)
        : null;
  }

  /** The one whose code that is; null if it is none. */
  static Branch find(List<Branch> all, Stmt code) {
    for (Branch b : all) {
      if (b.code == code) {
        return b;
      }
    }
    return null;
  }

  private boolean isSimple(Stmt s) {
    return switch (s) {
      case null -> true;
      case Stmt.Block b -> isSimple(b);
      case Stmt.If i -> {
        var w = new Simple();
        w.expr(i.cond());
        parts += w.count;
        yield !w.other && isSimpleOrRare(i.then()) && isSimpleOrRare(i.orElse());
      }
      default -> {
        var w = new Simple();
        w.stmt(s);
        parts += w.count;
        yield !w.other;
      }
    };
  }

  private boolean isSimple(Stmt.Block b) {
    for (int i = 0; i < b.stmts().size(); i++) {
      path.push(new Rest(b, i + 1));
      boolean simple = isSimple(b.stmts().get(i));
      path.pop();
      if (!simple) {
        return false;
      }
    }
    return true;
  }

  private boolean isSimpleOrRare(Stmt branch) {
    int before = found.size();
    if (isSimple(branch)) {
      return true;
    }
    found.subList(before, found.size()).clear();
    if (found.size() >= MOST_BRANCHES || !new Once().isNotIn(branch)) {
      return false;
    }
    found.add(new Branch(branch, List.copyOf(path)));
    var w = new Simple();
    w.stmt(branch);
    for (Rest r : path) {
      r.block.stmts().subList(r.from, r.block.stmts().size()).forEach(w::stmt);
    }
    parts += w.count;
    return true;
  }

  /** Looks for what a strip cannot have. */
  private final class Simple extends IrWalk {
    int count;
    boolean other;

    @Override
    protected boolean enter(Expr e) {
      count++;
      switch (e) {
        case Expr.Const x -> {}
        case Expr.Zero x -> {}
        case Expr.LocalGet x -> other |= x.local().cell;
        case Expr.GlobalGet x -> {}
        case Expr.Unary x -> {}
        case Expr.Binary x -> {}
        case Expr.Compare x -> {}
        case Expr.AndAnd x -> {}
        case Expr.OrOr x -> {}
        case Expr.Cond x -> {}
        case Expr.Convert x -> {}
        case Expr.Seq x -> {}
        case Expr.FieldGet x -> {}
        case Expr.ArrayGet x -> {}
        case Expr.SliceGet x -> {}
        case Expr.StringGet x -> {}
        case Expr.ElemAddr x -> other |= Memory.elem(x.base().type()).kind() != GoKind.STRUCT;
        case Expr.Copy x -> other |= !StructUses.isSmall(x.type());
        case Expr.StructLit x -> other |= !StructUses.isSmall(x.type());
        case Expr.Len x -> {}
        case Expr.OpCall x -> other |= !Purity.computes(x.op());
        case Expr.Call x -> other |= !LightCalls.contains(x.symbol());
        default -> other = true;
      }
      return true;
    }

    @Override
    protected boolean enter(Stmt s) {
      count++;
      switch (s) {
        case Stmt.Block x -> {}
        case Stmt.DeclLocal x -> other |= x.local().cell;
        case Stmt.SetLocal x -> other |= x.local().cell;
        case Stmt.SetField x -> store(x.value());
        case Stmt.SetArray x -> element(x.value());
        case Stmt.SetSlice x -> element(x.value());
        case Stmt.CopyInto x -> other |= !isVariable(x.dst()) && hasReferences(x.src().type());
        case Stmt.If x -> {}
        case Stmt.Break x -> {}
        case Stmt.Continue x -> {}
        case Stmt.Return x -> {}
        default -> other = true;
      }
      return true;
    }

    private void store(Expr value) {
      other |= value.type().jkind() == JKind.L;
    }

    /** Complex numbers lie in arrays as two doubles. */
    private void element(Expr value) {
      if (!value.type().kind().isComplex()) {
        store(value);
      }
    }

    private boolean isVariable(Expr struct) {
      return struct instanceof Expr.LocalGet x && f.structs.has(x.local());
    }

    private static boolean hasReferences(IrType t) {
      return !StructUses.isSmall(t)
          || ((IrType.Struct) t.under())
              .fields().stream().anyMatch(x -> x.type().jkind() == JKind.L);
    }
  }

  /** Looks for what may be there only once, or goes to a place between a branch and the loop's end. */
  private final class Once extends IrWalk {
    private boolean is;

    boolean isNotIn(Stmt s) {
      stmt(s);
      return !is;
    }

    @Override
    protected boolean enter(Expr e) {
      is |= e instanceof Expr.Closure || e instanceof Expr.Recover;
      return !is;
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.Defer x -> is = true;
        case Stmt.Go x -> is = true;
        case Stmt.Dispatch x -> is = true;
        case Stmt.Jump x -> is = true;
        case Stmt.Branch x -> is = true;
        case Stmt.Loop x -> is = true;
        case Stmt.Break x -> is |= path.stream().anyMatch(r -> r.block.label() == x.label());
        default -> {}
      }
      return !is;
    }
  }
}
