package gruffle.ir.escape;

import gruffle.ir.stencil.Findings;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.syntax.Node;
import gruffle.syntax.Operator;
import gruffle.syntax.Stmt;
import gruffle.syntax.Token;
import gruffle.types.ArrayType;
import gruffle.types.BuiltinObj;
import gruffle.types.FuncObj;
import gruffle.types.PointerType;
import gruffle.types.Selection;
import gruffle.types.Signature;
import gruffle.types.StructType;
import gruffle.types.Type;
import gruffle.types.VarObj;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
  private final Map<Stmt.ForStmt, FuncFacts> ranges = new IdentityHashMap<>();
  private final Map<Stmt, FuncFacts> statements = new IdentityHashMap<>();
  private final OwnNames ownNames;
  private final FuncFacts root;

  /** Variables that hold a slice of an array. */
  private final Map<VarObj, VarObj> sliced = new IdentityHashMap<>();

  private static final class VarFacts {
    boolean addressTaken;

    /** By the operator &, or a slice of it leaves the function; not by a method alone. */
    boolean pointed;

    boolean captured;
    boolean assigned;

    /** Statements that assign to it. */
    int assignments;

    /** Of a struct or array: something assigns to a part of it. */
    boolean partAssigned;

    /** Results are assigned by return statements. */
    boolean assigned(VarObj v) {
      return assigned || v.kind() == VarObj.Kind.RESULT;
    }
  }

  private Escape(Findings info, FuncFacts root) {
    this.info = info;
    this.root = root;
    this.ownNames = new OwnNames(info);
  }

  /** Analyses a declared function. */
  public static Escape of(Findings info, String symbol, Decl.FuncDecl decl) {
    Signature sig = ((FuncObj) info.objectOf(decl.name)).signature();
    var e = new Escape(info, FuncFacts.root(symbol, sig.results().vars()));
    AstWalk.children(decl, n -> e.visit(n, e.root));
    return e;
  }

  /** Analyses expressions that run in one function: the initialisers of a package. */
  public static Escape of(Findings info, String symbol, List<Expr> exprs) {
    var e = new Escape(info, FuncFacts.root(symbol, List.of()));
    exprs.forEach(x -> e.visit(x, e.root));
    return e;
  }

  /**
   * Adds the package variables that code of a file may change: it assigns to them or to a part of them, has their address, or a
   * slice of one.
   */
  static void changed(Findings info, File file, Set<VarObj> to) {
    var e = new Escape(info, FuncFacts.root("", List.of()));
    for (Decl d : file.decls) {
      AstWalk.children(d, n -> e.visit(n, e.root));
    }
    e.vars.forEach(
        (v, f) -> {
          if (v.kind() == VarObj.Kind.PACKAGE && (f.addressTaken || f.assigned || f.partAssigned)) {
            to.add(v);
          }
        });
  }

  /** For a function without source. */
  public static Escape none(String symbol) {
    return new Escape(null, FuncFacts.root(symbol, List.of()));
  }

  public FuncFacts root() {
    return root;
  }

  public FuncFacts literal(Expr.FuncLit lit) {
    return literals.get(lit);
  }

  /** The body of a range over a function. */
  public FuncFacts range(Stmt.ForStmt loop) {
    return ranges.get(loop);
  }

  /** The function that a statement which a jump may name is part of; a range over a function is not part of its own body. */
  public FuncFacts owner(Stmt s) {
    return statements.get(s);
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

  /** The variable that holds a literal's function value, and no other, while its code runs; null if there is none. */
  public VarObj own(FuncFacts literal) {
    VarFacts f = literal.own == null ? null : vars.get(literal.own);
    return f != null && f.assignments == 1 && !f.addressTaken ? literal.own : null;
  }

  /** Whether there is a pointer to the variable, or to a part of it. */
  public boolean isPointed(VarObj v) {
    VarFacts f = vars.get(v);
    return f != null && f.pointed;
  }

  /** Whether something assigns to the variable as a whole after its declaration. */
  public boolean isAssigned(VarObj v) {
    VarFacts f = vars.get(v);
    return f != null && f.assigned;
  }

  /** Whether the variable, a struct or an array, never is another value than that which it was given at first. */
  public boolean isConstant(VarObj v) {
    VarFacts f = vars.get(v);
    return f == null || !isExposed(v) && !f.assigned(v) && !f.partAssigned;
  }

  private boolean isAggregate(Type declared) {
    Type t = info.type(declared).underlying();
    return t instanceof StructType || t instanceof ArrayType;
  }

  private VarFacts facts(VarObj v) {
    return vars.computeIfAbsent(v, k -> new VarFacts());
  }

  private void visit(Node n, FuncFacts fn) {
    ownNames.look(n);
    switch (n) {
      case Expr.Name name -> name(name, fn);
      case Expr.FuncLit lit -> {
        FuncFacts inner = fn.literal(info.declared(lit).results().vars());
        inner.own = ownNames.of(lit);
        literals.put(lit, inner);
        AstWalk.children(lit, c -> visit(c, inner));
        return;
      }
      case Stmt.AssignStmt s -> {
        assigned(s.lhs);
        slices(s);
      }
      case Stmt.ReturnStmt s -> {
        leaves(s.results);
        if (fn.isRangeBody) {
          returns(fn);
        }
      }
      case Stmt.SendStmt s -> leaves(s.value);
      case Stmt.CallStmt s when s.tok == Token.GO && s.call instanceof Expr.CallExpr c ->
          c.args.forEach(this::leaves);
      case Expr.CompositeLit c ->
          c.elems.forEach(e -> leaves(e instanceof Expr.KeyValueExpr kv ? kv.value : e));
      case Stmt.RangeClause s when s.lhs != null -> {
        if (!s.def) {
          assigned(s.lhs);
        } else if (!info.perIteration()) {
          list(s.lhs).forEach(this::eachTime);
        }
      }
      case Expr.Operation o when o.y == null && o.op == Operator.AND -> {
        addressTaken(o.x);
        VarObj v = variable(o.x);
        if (v != null) {
          facts(v).pointed = true;
        }
      }
      case Expr.SliceExpr s when isArray(s.x) -> addressTaken(s.x);
      case Expr.SelectorExpr s -> {
        selector(s);
        visit(s.x, fn);
        return;
      }
      case Stmt.ForStmt s -> {
        statements.put(s, fn);
        if (s.init instanceof Stmt.RangeClause r && isFunc(r.x)) {
          range(s, r, fn);
          return;
        }
      }
      case Stmt.SwitchStmt s -> statements.put(s, fn);
      case Stmt.SelectStmt s -> statements.put(s, fn);
      case Stmt.LabeledStmt s -> statements.put(s, fn);
      case Stmt.CallStmt s when s.tok == Token.DEFER -> defers(fn);
      case Stmt.BranchStmt s -> jumps(s, fn);
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
        capture(v, fn);
      }
      case BuiltinObj b when b.builtin() == BuiltinObj.Id.RECOVER -> fn.hasRecover = true;
      case null, default -> {}
    }
  }

  private void capture(VarObj v, FuncFacts fn) {
    FuncFacts owner = owners.get(v);
    if (owner == fn || owner == null) {
      return;
    }
    facts(v).captured = true;
    for (FuncFacts f = fn; f != owner; f = f.outer) {
      f.captures.add(v);
    }
  }

  // ---- slices of arrays that leave the function: only heap profiles ask, so passing one to a
  // function does not count

  private void slices(Stmt.AssignStmt s) {
    List<Expr> lhs = list(s.lhs);
    List<Expr> rhs = list(s.rhs);
    for (int i = 0; i < rhs.size() && lhs.size() == rhs.size(); i++) {
      boolean local =
          lhs.get(i) instanceof Expr.Name n
              && (n.obj == null
                  || info.objectOf(n) instanceof VarObj v && v.kind() != VarObj.Kind.PACKAGE);
      if (!local) {
        leaves(rhs.get(i));
      } else if (lhs.get(i) instanceof Expr.Name n
          && info.objectOf(n) instanceof VarObj v
          && array(rhs.get(i)) instanceof VarObj a) {
        sliced.put(v, a);
      }
    }
  }

  private static List<Expr> list(Expr e) {
    return e == null ? List.of() : e instanceof Expr.ListExpr l ? l.elems : List.of(e);
  }

  private void leaves(Expr e) {
    for (Expr x : list(e)) {
      VarObj a = array(x);
      if (a != null) {
        facts(a).pointed = true;
      }
    }
  }

  /** The array variable that the expression is a slice of; null if it is none. */
  private VarObj array(Expr e) {
    return switch (e) {
      case Expr.ParenExpr p -> array(p.x);
      case Expr.SliceExpr s -> isArray(s.x) ? variable(s.x) : array(s.x);
      case Expr.Name n -> info.objectOf(n) instanceof VarObj v ? sliced.get(v) : null;
      case null, default -> null;
    };
  }

  // ---- range over functions

  private boolean isFunc(Expr e) {
    return info.typeOf(e) != null && info.typeOf(e).underlying() instanceof Signature;
  }

  /**
   * The variables belong to the body, whose function they are the parameters of. gc numbers the literals of the body before those of
   * the expression.
   */
  private void range(Stmt.ForStmt s, Stmt.RangeClause r, FuncFacts fn) {
    FuncFacts body = fn.rangeBody();
    ranges.put(s, body);
    if (r.lhs != null) {
      if (!r.def) {
        assigned(r.lhs);
      }
      visit(r.lhs, body);
    }
    visit(s.body, body);
    visit(r.x, fn);
  }

  private static void defers(FuncFacts fn) {
    for (FuncFacts f = fn; f.isRangeBody; f = f.outer) {
      f.rangeDefers = true;
    }
    fn.function().hasDefer = true;
  }

  /** A return statement in a range body sets the results of the function around it. */
  private void returns(FuncFacts fn) {
    for (FuncFacts f = fn; f != null; f = f.isRangeBody ? f.outer : null) {
      f.rangeReturns = true;
    }
    for (VarObj v : fn.function().results) {
      if (!v.name().isEmpty() && !v.name().equals("_")) {
        capture(v, fn);
      }
    }
  }

  /** The label of a goto may not have been seen yet: whatever is around it counts as left. */
  private void jumps(Stmt.BranchStmt s, FuncFacts fn) {
    boolean isGoto = s.tok == Token.GOTO;
    if (s.tok == Token.FALLTHROUGH) {
      return;
    }
    for (FuncFacts f = fn; f != null; f = f.isRangeBody ? f.outer : null) {
      f.hasGoto |= isGoto;
      f.rangeJumps = true;
    }
  }

  private void assigned(Expr lhs) {
    switch (lhs) {
      case Expr.ListExpr l -> l.elems.forEach(this::assigned);
      case Expr.ParenExpr p -> assigned(p.x);
      case Expr.Name name -> {
        if (info.objectOf(name) instanceof VarObj v && !info.isDef(name)) {
          facts(v).assigned = true;
          facts(v).assignments++;
        }
      }
      case Expr.SelectorExpr s -> partAssigned(s);
      case Expr.IndexExpr i -> partAssigned(i);
      default -> {}
    }
  }

  /** A variable of a loop that all iterations share (before Go 1.22): each assigns to it. */
  private void eachTime(Expr name) {
    if (name instanceof Expr.Name n && info.objectOf(n) instanceof VarObj v) {
      facts(v).assigned = true;
      facts(v).assignments += 2;
    }
  }

  /** Marks the variable that what is assigned to is part of. */
  private void partAssigned(Expr e) {
    VarObj v = variable(e);
    if (v != null) {
      facts(v).partAssigned = true;
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
    VarObj v = variable(e);
    if (v != null) {
      facts(v).addressTaken = true;
    }
  }

  /** The variable that an addressable expression is part of; null if it is behind a pointer, or an element of a slice. */
  private VarObj variable(Expr e) {
    return switch (e) {
      case Expr.ParenExpr p -> variable(p.x);
      case Expr.Name name -> info.objectOf(name) instanceof VarObj v ? v : null;
      case Expr.SelectorExpr s -> {
        Selection sel = info.selection(s);
        yield sel != null && !sel.indirect() && sel.kind() == Selection.Kind.FIELD_VAL
            ? variable(s.x)
            : null;
      }
      case Expr.IndexExpr i when isArray(i.x) -> variable(i.x);
      default -> null;
    };
  }
}
