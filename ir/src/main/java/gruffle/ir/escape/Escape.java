package gruffle.ir.escape;

import gruffle.ir.stencil.Findings;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.Node;
import gruffle.syntax.Operator;
import gruffle.syntax.Stmt;
import gruffle.syntax.Token;
import gruffle.types.ArrayType;
import gruffle.types.BuiltinObj;
import gruffle.types.FuncObj;
import gruffle.types.PointerType;
import gruffle.types.Selection;
import gruffle.types.StructType;
import gruffle.types.Type;
import gruffle.types.VarObj;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out which local variables must live in heap cells, and what function literals capture.
 *
 * <p>Works on the syntax tree of one declared function with all literals in it, before it is lowered. A variable that is no
 * struct or array needs a cell if its address is taken, or if a literal uses it and somebody assigns to it after its
 * declaration; other captures are by value. Structs and arrays are objects already, so they never need one; for them
 * {@link #isExposed} tells whether somebody else may see or change the object.
 */
public final class Escape {
  private final Findings info;
  private final Map<VarObj, FuncFacts> owners = new IdentityHashMap<>();
  private final Map<VarObj, VarFacts> vars = new IdentityHashMap<>();
  private final Map<Expr.FuncLit, FuncFacts> literals = new IdentityHashMap<>();
  private final FuncFacts root;

  private static final class VarFacts {
    boolean addressTaken;
    boolean captured;
    boolean assigned;

    /** Results are assigned by return statements. */
    boolean assigned(VarObj v) {
      return assigned || v.kind() == VarObj.Kind.RESULT;
    }
  }

  private Escape(Findings info, String symbol) {
    this.info = info;
    this.root = new FuncFacts(null, symbol);
  }

  /** Analyses a declared function. */
  public static Escape of(Findings info, String symbol, Decl.FuncDecl decl) {
    var e = new Escape(info, symbol);
    AstWalk.children(decl, n -> e.visit(n, e.root));
    return e;
  }

  /** Analyses expressions that run in one function: the initialisers of a package. */
  public static Escape of(Findings info, String symbol, List<Expr> exprs) {
    var e = new Escape(info, symbol);
    exprs.forEach(x -> e.visit(x, e.root));
    return e;
  }

  /** For a function without source. */
  public static Escape none(String symbol) {
    return new Escape(null, symbol);
  }

  public FuncFacts root() {
    return root;
  }

  public FuncFacts literal(Expr.FuncLit lit) {
    return literals.get(lit);
  }

  /** Whether the variable must be a cell. */
  public boolean isCell(VarObj v) {
    VarFacts f = vars.get(v);
    return f != null && !isAggregate(v.type()) && (f.addressTaken || f.captured && f.assigned(v));
  }

  /** Whether anything but direct uses in its own function can see or change the variable. */
  public boolean isExposed(VarObj v) {
    VarFacts f = vars.get(v);
    return f != null && (f.addressTaken || f.captured && (f.assigned(v) || isAggregate(v.type())));
  }

  /** Whether something assigns to the variable as a whole after its declaration. */
  public boolean isAssigned(VarObj v) {
    VarFacts f = vars.get(v);
    return f != null && f.assigned;
  }

  private boolean isAggregate(Type declared) {
    Type t = info.type(declared).underlying();
    return t instanceof StructType || t instanceof ArrayType;
  }

  private VarFacts facts(VarObj v) {
    return vars.computeIfAbsent(v, k -> new VarFacts());
  }

  private void visit(Node n, FuncFacts fn) {
    switch (n) {
      case Expr.Name name -> name(name, fn);
      case Expr.FuncLit lit -> {
        var inner = new FuncFacts(fn, fn.nextLiteral());
        literals.put(lit, inner);
        AstWalk.children(lit, c -> visit(c, inner));
        return;
      }
      case Stmt.AssignStmt s -> assigned(s.lhs);
      case Stmt.RangeClause s when !s.def && s.lhs != null -> assigned(s.lhs);
      case Expr.Operation o when o.y == null && o.op == Operator.AND -> addressTaken(o.x);
      case Expr.SliceExpr s when isArray(s.x) -> addressTaken(s.x);
      case Expr.SelectorExpr s -> {
        selector(s);
        visit(s.x, fn);
        return;
      }
      case Stmt.CallStmt s when s.tok == Token.DEFER -> fn.hasDefer = true;
      case Stmt.BranchStmt s when s.tok == Token.GOTO -> fn.hasGoto = true;
      case Stmt.CaseClause c when info.implicit(c) instanceof VarObj v -> owners.put(v, fn);
      case Expr.Field f when info.implicit(f) instanceof VarObj v -> owners.put(v, fn);
      default -> {}
    }
    AstWalk.children(n, c -> visit(c, fn));
  }

  private void name(Expr.Name name, FuncFacts fn) {
    switch (info.objectOf(name)) {
      case VarObj v when v.kind() != VarObj.Kind.PACKAGE && v.kind() != VarObj.Kind.FIELD -> {
        if (info.isDef(name)) {
          owners.put(v, fn);
          return;
        }
        FuncFacts owner = owners.get(v);
        if (owner == fn || owner == null) {
          return;
        }
        facts(v).captured = true;
        for (FuncFacts f = fn; f != owner; f = f.outer) {
          f.captures.add(v);
        }
      }
      case BuiltinObj b when b.builtin() == BuiltinObj.Id.RECOVER -> fn.hasRecover = true;
      case null, default -> {}
    }
  }

  private void assigned(Expr lhs) {
    switch (lhs) {
      case Expr.ListExpr l -> l.elems.forEach(this::assigned);
      case Expr.ParenExpr p -> assigned(p.x);
      case Expr.Name name -> {
        if (info.objectOf(name) instanceof VarObj v && !info.isDef(name)) {
          facts(v).assigned = true;
        }
      }
      default -> {}
    }
  }

  private boolean isArray(Expr e) {
    Type t = info.typeOf(e);
    return t != null && t.underlying() instanceof ArrayType;
  }

  /** A method with a pointer receiver called on a variable takes its address. */
  private void selector(Expr.SelectorExpr s) {
    Selection sel = info.selection(s);
    if (sel != null
        && sel.kind() == Selection.Kind.METHOD_VAL
        && sel.obj() instanceof FuncObj m
        && m.hasPtrRecv()
        && !sel.indirect()
        && !(sel.recv().underlying() instanceof PointerType)) {
      addressTaken(s.x);
    }
  }

  /** Marks the variable that an addressable expression is part of, if that is a local one. */
  private void addressTaken(Expr e) {
    switch (e) {
      case Expr.ParenExpr p -> addressTaken(p.x);
      case Expr.Name name -> {
        if (info.objectOf(name) instanceof VarObj v) {
          facts(v).addressTaken = true;
        }
      }
      case Expr.SelectorExpr s -> {
        Selection sel = info.selection(s);
        if (sel != null && !sel.indirect() && sel.kind() == Selection.Kind.FIELD_VAL) {
          addressTaken(s.x);
        }
      }
      case Expr.IndexExpr i when isArray(i.x) -> addressTaken(i.x);
      default -> {}
    }
  }
}
