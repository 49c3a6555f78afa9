package gruffle.ir.escape.flow;

import gruffle.syntax.Expr;
import gruffle.syntax.Node;
import gruffle.syntax.Pos;
import gruffle.types.Obj;
import gruffle.types.Pkg;
import gruffle.types.Type;
import gruffle.types.Types;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The walk over the functions of one graph: where it is, and the parts that know statements, expressions and calls. */
final class Walker {
  final Analysis analysis;
  final Graph graph;
  final Exprs exprs = new Exprs(this);
  final Stmts stmts = new Stmts(this);
  final Calls calls = new Calls(this);
  final Callees callees = new Callees(this);
  final Paths paths = new Paths(this);
  final NodeText text = new NodeText(this);
  final Constants constants = new Constants(this);

  Frame frame;
  int loopDepth = 1;

  /** In data that the compiler lays out: a package variable's composite literal. */
  boolean isStatic;

  /** Literals whose captures are still to be looked at: only the whole walk shows which variables are assigned to. */
  private final List<Literal> literals = new ArrayList<>();

  private record Literal(Hole k, List<Captured> captured) {}

  private record Captured(VarObj v, Type type, Location loc, Pos pos) {}

  Walker(Analysis analysis, Graph graph) {
    this.analysis = analysis;
    this.graph = graph;
  }

  static Expr unparen(Expr e) {
    Expr x = e;
    while (x instanceof Expr.ParenExpr p) {
      x = p.x;
    }
    return x;
  }

  View info() {
    return frame.info;
  }

  /** The package whose names are printed bare. */
  Pkg pkg() {
    return frame.fn.pkg;
  }

  /** As messages of the package in hand print a name: that of another one is there where a call has been inlined. */
  String qualified(Obj o, String name) {
    return o == null || o.pkg() == null || o.pkg() == pkg() ? name : o.pkg().name() + "." + name;
  }

  /** Where something is reported. */
  Pos at(Node n) {
    return frame.call != null ? frame.call : n.pos;
  }

  String inlined(Expr.CallExpr c) {
    return analysis.inlining.resultText(this, c);
  }

  // ---- locations

  Location allocation(String what, Pos at) {
    return graph.add(new Location(Location.Role.ALLOCATION, frame.fn, what, at, loopDepth));
  }

  /** A variable of a library function that is inlined. */
  Location variable(String name, Pos at) {
    return graph.add(new Location(Location.Role.VARIABLE, frame.fn, name, at, loopDepth));
  }

  Location temporary() {
    return graph.add(new Location(Location.Role.TEMPORARY, frame.fn, "", null, loopDepth));
  }

  /** The location of a variable that is declared here. */
  Location declare(VarObj v, int depth) {
    Pos pos = frame.call != null ? frame.call : v.pos();
    var l = new Location(Location.Role.VARIABLE, frame.fn, qualified(v, v.name()), pos, depth);
    frame.vars.put(v, l);
    if (TypeFacts.size(info().type(v.type())) > Sizes.VARIABLE) {
      graph.flow(graph.heap.hole().addr().note(pos, v.name(), Sizes.TOO_LARGE), l);
    }
    return graph.add(l);
  }

  Location declare(VarObj v) {
    return declare(v, loopDepth);
  }

  /** A new allocation whose address goes to k; gives where its contents come from. */
  Hole spill(Hole k, String what, Node n) {
    return spill(k, what, at(n)).hole();
  }

  Location spill(Hole k, String what, Pos at) {
    Location l = allocation(what, at);
    graph.flow(k.addr().note(at, what, "spill"), l);
    return l;
  }

  // ---- literals

  /** A function literal whose value goes to k. */
  void literal(Hole k, Expr.FuncLit lit, boolean silent) {
    FlowFunc fn = frame.fn.literal();
    Location l;
    if (silent) {
      l = temporary();
      graph.flow(k.addr(), l);
    } else {
      l = spill(k, "func literal", at(lit));
    }
    l.closure = fn;
    literals.add(new Literal(l.hole(), captured(lit)));
    Frame inner = new Frame(fn, frame.info, frame, null, literalCall(), lit);
    analysis.enter(this, inner, Types.asSignature(info().declared(lit)));
    within(inner, 1, () -> stmts.block(lit.body.list));
  }

  /** The call at which a literal's contents are reported: where the function around it is inlined, the copy keeps the places of its source, if that is in the package. */
  private Pos literalCall() {
    return frame.info.info() == analysis.info ? null : frame.call;
  }

  /** A literal all of whose calls are inlined: gc looks at its function all the same, unless it captures something, be it the dictionary of an instance. */
  void gone(Hole k, Expr.FuncLit lit) {
    if (!captures(lit) && !frame.fn.isInstance()) {
      literal(k, lit, true);
    }
  }

  /** A literal that the compiler makes: it calls what the action walks. */
  void wrapper(Hole k, List<Location> captured, Runnable body) {
    Location l = temporary();
    graph.flow(k.addr(), l);
    captured.forEach(c -> graph.flow(l.hole(), c));
    body.run();
  }

  /** Whether a literal uses variables around it. */
  boolean captures(Expr.FuncLit lit) {
    var some = new boolean[1];
    Values.names(lit, (v, n) -> some[0] |= frame.find(v) != null);
    return some[0];
  }

  private List<Captured> captured(Expr.FuncLit lit) {
    var found = new ArrayList<Captured>();
    Values.names(
        lit,
        (v, n) -> {
          Location loc = frame.find(v);
          if (loc != null && found.stream().noneMatch(c -> c.v == v)) {
            found.add(new Captured(v, info().type(v.type()), loc, n.pos));
            if (!loc.captured) {
              loc.captured = true;
              // What has been assigned so far, in straight code, is over.
              if (loc.fn == frame.fn && loc.loopDepth == loopDepth) {
                loc.reassigned = false;
              }
            }
          }
        });
    return found;
  }

  /** Captures are by value if nobody assigns to the variable or takes its address. */
  void finishLiterals() {
    for (Literal l : literals) {
      for (Captured c : l.captured) {
        boolean byValue =
            !c.loc.addrTaken
                && !c.loc.reassigned
                && TypeFacts.size(c.type) <= Sizes.CAPTURED_BY_VALUE;
        Hole k = byValue ? l.k : l.k.addr().note(c.pos, c.v.name(), "reference");
        graph.flow(k.note(c.pos, c.v.name(), "captured by a closure"), c.loc);
      }
    }
    literals.clear();
  }

  /** Asks for something in another frame. */
  <T> T in(Frame other, Supplier<T> what) {
    var found = new ArrayList<T>();
    within(other, loopDepth, () -> found.add(what.get()));
    return found.getFirst();
  }

  /** Does something in another frame. */
  void within(Frame other, int depth, Runnable action) {
    Frame oldFrame = frame;
    int oldDepth = loopDepth;
    boolean oldStatic = isStatic;
    frame = other;
    loopDepth = depth;
    isStatic = false;
    action.run();
    frame = oldFrame;
    loopDepth = oldDepth;
    isStatic = oldStatic;
  }
}
