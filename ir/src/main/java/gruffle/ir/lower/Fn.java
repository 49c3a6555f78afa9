package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.LineTable;
import gruffle.ir.Local;
import gruffle.ir.Pos;
import gruffle.ir.Stmt;
import gruffle.ir.escape.Escape;
import gruffle.ir.escape.FuncFacts;
import gruffle.ir.stencil.Findings;
import gruffle.syntax.Node;
import gruffle.types.Obj;
import gruffle.types.Signature;
import gruffle.types.Type;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** One function while it is being lowered: its variables, labels and the statements of the block in hand. */
final class Fn {
  final Unit unit;
  final Findings info;
  final TypeMap types;
  final Func func;
  final Escape escape;
  final FuncFacts facts;

  final Exprs exprs = new Exprs(this);
  final Names names = new Names(this);
  final Operations operations = new Operations(this);
  final Compares compares = new Compares(this);
  final Conversions conversions = new Conversions(this);
  final Calls calls = new Calls(this);
  final Builtins builtins = new Builtins(this);
  final Literals literals = new Literals(this);
  final Methods methods = new Methods(this);
  final Places places = new Places(this);
  final HeaderViews headerViews = new HeaderViews(this);
  final BytesAsStruct bytesAsStruct = new BytesAsStruct(this);
  final Assigns assigns = new Assigns(this);
  final MapUpdates mapUpdates = new MapUpdates(this);
  final Order order = new Order(this);
  final Stmts stmts = new Stmts(this);
  final Loops loops = new Loops(this);
  final RangeFuncs rangeFuncs = new RangeFuncs(this);
  final Switches switches = new Switches(this);
  final Selects selects = new Selects(this);
  final Deferred deferred = new Deferred(this);
  final Gotos gotos = new Gotos(this);

  /** Variables of the results, if they have names or there are deferred calls or returns out of range bodies. */
  final List<Local> results = new ArrayList<>();

  /** For each of them the declared variable, null if it has none. */
  final List<VarObj> resultVars = new ArrayList<>();

  /** What return statements return; in the body of a range over a function that is not what the body returns. */
  List<IrType> resultTypes = List.of();

  /** If this is the body of a range over a function. */
  RangeBody range;

  /** Whether function literals may see the result variables after the return. */
  boolean resultsSeen;

  /** Statements of the block in hand. */
  List<Stmt> out = new ArrayList<>();

  /** Where calls inside the expression in hand must go first; null if they may stay (see {@link Order}). */
  List<Stmt> hoist;

  /** Syntax whose value has been computed already: the operands of a go or defer wrapper. */
  final Map<Node, Expr> computed = new IdentityHashMap<>();

  private final Map<VarObj, Local> locals = new IdentityHashMap<>();
  private final Set<Local> owned = new HashSet<>();
  private final Set<VarObj> lent = new HashSet<>();
  private int labels;
  private int temps;

  /**
   * A function.
   *
   * @param info null for one without source
   */
  Fn(Unit unit, Findings info, Func func, Escape escape, FuncFacts facts) {
    this.unit = unit;
    this.info = info;
    this.types = unit.types;
    this.func = func;
    this.escape = escape;
    this.facts = facts;
    this.resultTypes = func.type.results();
  }

  IrType type(Type t) {
    return types.of(info == null ? t : info.type(t));
  }

  IrType.Func signature(Signature sig) {
    return (IrType.Func) type(sig);
  }

  /** The checker's type of an expression. */
  Type typeOf(gruffle.syntax.Expr e) {
    Type t = info.typeOf(e);
    if (t == null) {
      throw unit.bug(e, "the checker left no type");
    }
    return t;
  }

  /** The type of what is assigned to; names have theirs from the object, since := leaves nothing else. */
  IrType placeType(gruffle.syntax.Expr e) {
    return Conversions.strip(e) instanceof gruffle.syntax.Expr.Name n
            && info.objectOf(n) instanceof VarObj v
        ? type(v.type())
        : type(typeOf(e));
  }

  /** A position in this function. */
  int at(Node n) {
    return at(n.pos);
  }

  int at(gruffle.syntax.Pos p) {
    String file = Unit.file(p);
    boolean own = p.base() == null || file.equals(func.file);
    return own && p.relLine() < LineTable.FIRST
        ? pos(p)
        : Pos.pack(func.otherFiles.line(file, p.relLine()), p.relCol());
  }

  /** A position in a function that is all in one file. */
  static int pos(gruffle.syntax.Pos p) {
    return Pos.pack(p.relLine(), p.relCol());
  }

  int newLabel() {
    return ++labels;
  }

  void emit(Stmt s) {
    out.add(s);
  }

  /** A new temporary. */
  Local temp(IrType t) {
    return func.newLocal(".t" + ++temps, t);
  }

  /** Puts a value into a new temporary; a fresh aggregate stays fresh for the one who uses the temporary once. */
  Local spill(Expr value, List<Stmt> to, int pos) {
    Local l = temp(value.type());
    if (Values.isFresh(value, this)) {
      owned.add(l);
    }
    to.add(new Stmt.SetLocal(l, value, pos));
    return l;
  }

  Local spill(Expr value, int pos) {
    return spill(value, out, pos);
  }

  /** Says that the temporary holds a fresh object that its one user may keep. */
  void own(Local l) {
    owned.add(l);
  }

  boolean isOwned(Local l) {
    return owned.contains(l);
  }

  /** Makes the local of a declared variable. */
  Local declare(VarObj v) {
    Local l = func.newLocal(v.name(), type(v.type()));
    l.cell = escape.isCell(v);
    locals.put(v, l);
    return l;
  }

  /** Lets a variable that nothing changes be a name for a part of another one. */
  void lend(VarObj v, Local l) {
    bind(v, l);
    lent.add(v);
  }

  /** Whether a variable has an object that is part of another one. */
  boolean isLent(VarObj v) {
    return lent.contains(v);
  }

  /** Lets a variable live in that local. */
  void bind(VarObj v, Local l) {
    locals.put(v, l);
  }

  /** The local of a variable of this or an enclosing function. */
  Local local(VarObj v) {
    Local l = locals.get(v);
    if (l == null) {
      throw unit.bug(v.pos(), "variable " + v.name() + " has no local in " + func.symbol);
    }
    return l;
  }

  boolean isLocal(Obj o) {
    return o instanceof VarObj v && locals.containsKey(v);
  }

  /** Runs something that emits statements, and gives those. */
  List<Stmt> collect(Runnable body) {
    List<Stmt> saved = out;
    List<Stmt> savedHoist = hoist;
    out = new ArrayList<>();
    hoist = null;
    body.run();
    List<Stmt> made = out;
    out = saved;
    hoist = savedHoist;
    return made;
  }

  /** Lowers to an expression; statements that had to come first are put before it by a Seq. */
  Expr seq(Supplier<Expr> body) {
    var x = new Expr[1];
    List<Stmt> first = collect(() -> x[0] = body.get());
    return Values.seq(first, x[0]);
  }

  Stmt.Block block(Runnable body, int pos) {
    return new Stmt.Block(0, collect(body), pos);
  }

  /** An operation with a result. */
  Expr op(String name, IrType type, int pos, Expr... args) {
    return new Expr.OpCall(name, type, List.of(args), pos);
  }

  /** An operation for its effect. */
  void emitOp(String name, int pos, Expr... args) {
    emit(new Stmt.ExprStmt(new Expr.OpCall(name, null, List.of(args), pos), pos));
  }

  static Expr intConst(long v) {
    return new Expr.Const(IrTypes.INT, v);
  }
}
