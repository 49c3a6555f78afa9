package gruffle.ir.escape.flow;

import gruffle.ir.escape.AstWalk;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.syntax.Node;
import gruffle.types.FuncObj;
import gruffle.types.Info;
import gruffle.types.Pkg;
import gruffle.types.Signature;
import gruffle.types.VarObj;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The analysis of one package and of what it calls: functions that call one another in a circle make one graph, and callees
 * come before their callers, which then know where parameters leak to.
 */
final class Analysis {
  final Bodies bodies;
  final Values values = new Values();
  final Std std = new Std();
  final Inlining inlining;
  private final Pkg pkg;
  private final Info info;
  private final boolean explain;
  private final Map<FuncObj, List<Leaks>> leaks = new IdentityHashMap<>();

  /** The functions of the graph in hand. */
  private final Map<Object, FlowFunc> batch = new IdentityHashMap<>();

  private final Map<FuncObj, Integer> ids = new IdentityHashMap<>();
  private final Deque<FuncObj> stack = new ArrayDeque<>();
  private final List<Graph> graphs = new ArrayList<>();

  Analysis(Bodies bodies, Pkg pkg, Info info, boolean inline, boolean explain) {
    this.bodies = bodies;
    this.pkg = pkg;
    this.info = info;
    this.explain = explain;
    this.inlining = new Inlining(this, inline);
  }

  /** Analyses all functions of the package, then its initialisers. */
  List<Graph> run(List<File> files) {
    for (File f : files) {
      for (Decl d : f.decls) {
        if (d instanceof Decl.FuncDecl fd
            && fd.name.obj instanceof FuncObj o
            && fd.body != null
            && !o.name().equals("_")) {
          visit(o);
        }
      }
    }
    initialisers();
    return graphs;
  }

  // ---- order (Tarjan's algorithm)

  private int visit(FuncObj f) {
    Integer known = ids.get(f);
    if (known != null) {
      return known;
    }
    int id = ids.size() + 1;
    ids.put(f, id);
    int min = id;
    stack.push(f);
    for (FuncObj callee : references(bodies.find(f).decl().body)) {
      min = Math.min(min, visit(callee));
    }
    if (min == id) {
      var circle = new ArrayList<FuncObj>();
      FuncObj g;
      do {
        g = stack.pop();
        circle.addFirst(g);
        ids.put(g, Integer.MAX_VALUE);
      } while (g != f);
      functions(circle);
    }
    return min;
  }

  /** Functions with a source of the program's own that are mentioned. */
  private Set<FuncObj> references(Node body) {
    var found = new LinkedHashSet<FuncObj>();
    mentioned(body, found);
    return found;
  }

  private void mentioned(Node n, Set<FuncObj> found) {
    if (n instanceof Expr.Name name
        && name.obj instanceof FuncObj f
        && !std.knows(f.origin())
        && bodies.find(f.origin()) != null) {
      found.add(f.origin());
    }
    AstWalk.children(n, c -> mentioned(c, found));
  }

  // ---- one graph

  private void functions(List<FuncObj> circle) {
    var graph = new Graph(explain);
    var w = new Walker(this, graph);
    var frames = new ArrayList<Frame>();
    for (FuncObj f : circle) {
      Bodies.Body b = bodies.find(f);
      values.scan(b.decl().body);
      var fn = new FlowFunc(null, f, f.pkg(), shortName(f));
      batch.put(f, fn);
      Frame frame = new Frame(fn, b.info(), null, null, null, f);
      enter(w, frame, f.signature());
      frames.add(frame);
    }
    for (int i = 0; i < circle.size(); i++) {
      Decl.FuncDecl d = bodies.find(circle.get(i)).decl();
      w.within(frames.get(i), 1, () -> w.stmts.block(d.body.list));
    }
    finish(w, graph);
    circle.forEach(f -> leaks.put(f, leaksOf(batch.get(f))));
    batch.clear();
  }

  private static List<Leaks> leaksOf(FlowFunc fn) {
    var list = new ArrayList<Leaks>();
    for (Location p : fn.params) {
      if (p != null) {
        p.leaks.optimize();
      }
      list.add(p == null ? new Leaks() : p.leaks);
    }
    return list;
  }

  private void finish(Walker w, Graph graph) {
    w.finishLiterals();
    graph.solve();
    graphs.add(graph);
  }

  private static String shortName(FuncObj f) {
    VarObj recv = f.signature().recv();
    if (recv == null) {
      return f.name();
    }
    boolean pointer = TypeFacts.isPointer(recv.type());
    String t =
        gruffle.types.TypeString.of(pointer ? TypeFacts.elem(recv.type()) : recv.type(), p -> "");
    return (pointer ? "(*" + t + ")" : t) + "." + f.name();
  }

  private void initialisers() {
    var graph = new Graph(explain);
    var w = new Walker(this, graph);
    var fn = new FlowFunc(null, null, pkg, "init");
    Frame frame = new Frame(fn, info, null, null, null, fn);
    for (Info.Initializer i : info.initOrder()) {
      values.scan(i.rhs());
      references(i.rhs()).forEach(this::visit);
      w.within(frame, 1, () -> Statics.initialise(w, i));
    }
    finish(w, graph);
  }

  /** Makes the locations of a function's parameters and results. */
  void enter(Walker w, Frame frame, Signature s) {
    frame.signature = s;
    FlowFunc fn = frame.fn;
    for (VarObj p : parameters(s)) {
      boolean named = !p.name().isEmpty() && !p.name().equals("_");
      if (!named) {
        fn.params.add(null);
        continue;
      }
      var l =
          new Location(
              Location.Role.PARAMETER,
              fn,
              p.name(),
              // Where a literal is inlined with the function around it, its parameters are not
              // spoken of.
              frame.call != null ? null : p.pos(),
              1);
      l.type = p.type();
      frame.vars.put(p, w.graph.add(l));
      fn.params.add(l);
    }
    w.within(frame, 1, () -> frame.results = results(w, s, Location.Role.RESULT));
    fn.results.addAll(frame.results);
    if (frame.body instanceof Expr.FuncLit) {
      batch.put(frame.body, fn);
    }
  }

  List<Location> results(Walker w, Signature s, Location.Role role) {
    var list = new ArrayList<Location>();
    for (int i = 0; i < s.results().len(); i++) {
      VarObj v = s.results().at(i);
      var l =
          new Location(
              role,
              w.frame.fn,
              Inlining.resultName(s, i),
              w.frame.call != null ? w.frame.call : v.pos(),
              w.loopDepth);
      l.resultIndex = i;
      w.frame.vars.put(v, w.graph.add(l));
      list.add(l);
    }
    return list;
  }

  /** The receiver first. */
  static List<VarObj> parameters(Signature s) {
    var list = new ArrayList<VarObj>();
    if (s.recv() != null) {
      list.add(s.recv());
    }
    list.addAll(s.params().vars());
    return list;
  }

  /** The function in the graph in hand that is called, null if its leaks are known already (or it is unknown). */
  FlowFunc inBatch(Object callee, Walker w) {
    return batch.get(callee instanceof FuncObj f ? f.origin() : callee);
  }

  /** Where a parameter of a function that has been analysed leaks to; null if nothing is known. */
  Leaks leaks(FuncObj callee, int i) {
    List<Leaks> known = leaks.get(callee.origin());
    return known == null || i >= known.size() ? null : known.get(i);
  }
}
