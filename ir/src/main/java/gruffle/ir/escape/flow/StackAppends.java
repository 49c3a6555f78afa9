package gruffle.ir.escape.flow;

import gruffle.ir.escape.AstWalk;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.syntax.Node;
import gruffle.syntax.Operator;
import gruffle.syntax.Pos;
import gruffle.syntax.Stmt;
import gruffle.types.BuiltinObj;
import gruffle.types.FuncObj;
import gruffle.types.Info;
import gruffle.types.Pkg;
import gruffle.types.SliceType;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds appends whose first array gc has on the stack, 32 bytes of it at once: the capacity tells. Those are the first {@code s = append(s, …)}
 * of a local slice whose elements never leave the function, and an append to {@code []T{}}.
 *
 * <p>Only packages that ask for a capacity are looked at. Left alone, with the capacity that growing on the heap gives, are slices that are
 * declared in a loop, assigned something else later, or passed on as a whole by an assignment or a return; for the last two gc moves
 * the array to the heap at that point. Compare the functions append and getBackingStoreInfo of gc's ssagen, and its package slice.
 */
public final class StackAppends {
  private static final long BYTES = 32;

  private final Info info;
  private final Map<VarObj, Expr.CallExpr> first = new IdentityHashMap<>();
  private final List<Expr.CallExpr> fresh = new ArrayList<>();
  private final Set<VarObj> outside = Collections.newSetFromMap(new IdentityHashMap<>());
  private int loops;
  private boolean asks;

  private StackAppends(Info info) {
    this.info = info;
  }

  /** Those of a package that has been checked without errors, with the capacity of the array. */
  public static Map<Expr.CallExpr, Long> of(Pkg pkg, Info info, List<File> files) {
    var found = new StackAppends(info);
    files.forEach(f -> f.decls.forEach(found::declaration));
    found.outside.forEach(found.first::remove);
    Set<Expr.CallExpr> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
    candidates.addAll(found.first.values());
    candidates.addAll(found.fresh);
    if (!found.asks || candidates.isEmpty()) {
      return Map.of();
    }
    Set<Pos> local = new HashSet<>();
    for (Graph g : new Analysis(own(info, files), pkg, info, true, false).run(files)) {
      for (Location l : g.locations()) {
        if (l.role == Location.Role.ALLOCATION && l.text.equals("append") && !l.escapes) {
          local.add(l.pos);
        }
      }
    }
    Map<Expr.CallExpr, Long> calls = new IdentityHashMap<>();
    for (Expr.CallExpr c : candidates) {
      long size = TypeFacts.size(((SliceType) info.typeOf(c).underlying()).elem());
      if (local.contains(c.pos) && size > 0 && c.args.size() - 1 <= BYTES / size) {
        calls.put(c, BYTES / size);
      }
    }
    return calls;
  }

  /** What other packages of the program do with a slice is not known: it leaves. */
  private static Bodies own(Info info, List<File> files) {
    Map<FuncObj, Bodies.Body> bodies = new IdentityHashMap<>();
    Bodies.add(files, info, bodies);
    return f -> bodies.get(f.origin());
  }

  private void declaration(Decl d) {
    if (d instanceof Decl.FuncDecl f && f.body != null) {
      walk(f.body);
    }
  }

  private void walk(Node n) {
    switch (n) {
      case Stmt.AssignStmt a -> assignment(a);
      case Stmt.ForStmt f -> {
        loops++;
        AstWalk.children(f, this::walk);
        loops--;
        return;
      }
      case Expr.FuncLit lit -> {
        int around = loops;
        loops = 0;
        AstWalk.children(lit, this::walk);
        loops = around;
        return;
      }
      case Stmt.ReturnStmt r when r.results != null -> passed(r.results);
      case Decl.VarDecl v -> {
        if (v.values != null) {
          passed(v.values);
        }
        if (loops > 0) {
          v.names.forEach(this::leave);
        }
      }
      case Expr.CallExpr c -> {
        BuiltinObj.Id id = builtin(c);
        asks |= id == BuiltinObj.Id.CAP;
        if (id == BuiltinObj.Id.APPEND && loops == 0 && isEmpty(c.args.getFirst()) && !c.hasDots) {
          fresh.add(c);
        }
      }
      default -> {}
    }
    AstWalk.children(n, this::walk);
  }

  private void assignment(Stmt.AssignStmt a) {
    if (a.rhs == null) {
      return;
    }
    passed(a.rhs);
    VarObj v = variable(a.lhs);
    if (a.op == null
        && v != null
        && a.rhs instanceof Expr.CallExpr c
        && builtin(c) == BuiltinObj.Id.APPEND
        && variable(c.args.getFirst()) == v) {
      if (!c.hasDots && c.args.size() > 1) {
        first.putIfAbsent(v, c);
      }
    } else if (!isCut(v, a.rhs) && (a.op != Operator.DEF || loops > 0)) {
      each(a.lhs, this::leave);
    }
  }

  private static boolean isEmpty(Expr e) {
    return e instanceof Expr.CompositeLit l && l.elems.isEmpty();
  }

  private boolean isCut(VarObj v, Expr e) {
    return v != null && e instanceof Expr.SliceExpr s && variable(s.x) == v;
  }

  /** A variable that is the whole of a value may have its array in common with somebody. */
  private void passed(Expr values) {
    each(values, this::leave);
  }

  private static void each(Expr list, java.util.function.Consumer<Expr> use) {
    if (list instanceof Expr.ListExpr l) {
      l.elems.forEach(use);
    } else {
      use.accept(list);
    }
  }

  private void leave(Expr e) {
    VarObj v = variable(e);
    if (v != null) {
      outside.add(v);
    }
  }

  private BuiltinObj.Id builtin(Expr.CallExpr c) {
    return c.fun instanceof Expr.Name n && info.objectOf(n) instanceof BuiltinObj b
        ? b.builtin()
        : null;
  }

  private VarObj variable(Expr e) {
    return e instanceof Expr.Name n
            && info.objectOf(n) instanceof VarObj v
            && v.kind() == VarObj.Kind.LOCAL
        ? v
        : null;
  }
}
