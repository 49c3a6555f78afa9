package gruffle.ir.escape.flow;

import gruffle.ir.escape.AstWalk;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.syntax.Node;
import gruffle.types.FuncObj;
import gruffle.types.Info;
import gruffle.types.Named;
import gruffle.types.Pkg;
import gruffle.types.Selection;
import gruffle.types.Signature;
import gruffle.types.Type;
import gruffle.types.TypeName;
import gruffle.types.Types;
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
  final Std std;
  final Inlining inlining;
  final Generics generics;
  private final Pkg pkg;
  final Info info;
  private final boolean explain;
  private final Map<FuncObj, List<Leaks>> leaks = new IdentityHashMap<>();

  /** The functions of the graph in hand. */
  private final Map<Object, FlowFunc> batch = new IdentityHashMap<>();

  private final Map<FuncObj, Integer> ids = new IdentityHashMap<>();
  private final Deque<FuncObj> stack = new ArrayDeque<>();
  private final List<Graph> graphs = new ArrayList<>();

  Analysis(Bodies bodies, Pkg pkg, Info info, boolean inline, boolean explain) {
    this.bodies = bodies;
    this.std = new Std(bodies);
    this.generics = new Generics(bodies);
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
            && !o.name().equals("_")
            && !Generics.isGeneric(o)) {
          visit(o);
        }
      }
    }
    initialisers();
    for (int i = 0; i < generics.wrappers().size(); i++) { // one may call for others
      Generics.Wrapper g = generics.wrappers().get(i);
      visit(g.shaped());
      wrapper(g.shaped());
    }
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
    Bodies.Body own = bodies.find(f);
    for (FuncObj callee : references(own.decl().body, generics.view(f, own.info()))) {
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
  private Set<FuncObj> references(Node body, View info) {
    var found = new LinkedHashSet<FuncObj>();
    mentioned(body, info, found);
    return found;
  }

  private void mentioned(Node n, View info, Set<FuncObj> found) {
    switch (n) {
      case Expr.Name name when name.obj instanceof FuncObj f ->
          mention(info, f, info.instance(name), found);
      case Expr.Name name
          when name.obj instanceof TypeName
              && info.env().isEmpty()
              && info.instance(name) != null
              && Types.unalias(info.info().instance(name).type()) instanceof Named t ->
          t.origin().methods().forEach(m -> mention(info, m, t.typeArgs(), new LinkedHashSet<>()));
      case Expr.SelectorExpr s
          when info.selection(s) instanceof Selection sel
              && sel.obj() instanceof FuncObj m
              && !Callees.isDynamic(m) -> {
        mention(info, m, Generics.arguments(info, m), found);
        mentioned(s.x, info, found);
        return;
      }
      default -> {}
    }
    AstWalk.children(n, c -> mentioned(c, info, found));
  }

  private void mention(View info, FuncObj named, List<Type> args, Set<FuncObj> found) {
    FuncObj f = bodies.source(named);
    if (std.knows(f) || bodies.find(f) == null) {
      return;
    }
    FuncObj g = generics.of(f, args);
    if (Generics.isGeneric(g) && !generics.isInstance(g)) {
      return; // a method of a constraint, or a part of a declaration
    }
    found.add(g);
    if (args != null && info.env().isEmpty()) {
      generics.wrapper(g, args);
    }
  }

  // ---- one graph

  private void functions(List<FuncObj> circle) {
    var graph = new Graph(explain);
    var w = new Walker(this, graph);
    var frames = new ArrayList<Frame>();
    for (FuncObj f : circle) {
      Bodies.Body b = bodies.find(f);
      values.scan(b.decl().body);
      var fn = new FlowFunc(null, f, f.pkg(), shortName(f), generics.isInstance(f));
      batch.put(f, fn);
      Frame frame = new Frame(fn, generics.view(f, b.info()), null, null, null, f);
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

  /** gc's function for the arguments: it calls that for their shapes, which may be inlined into it. */
  private void wrapper(FuncObj shaped) {
    if (!inlining.isInlined(shaped)) {
      return;
    }
    var graph = new Graph(explain);
    var w = new Walker(this, graph);
    Bodies.Body b = bodies.find(shaped);
    var fn = new FlowFunc(null, shaped, shaped.pkg(), shortName(shaped), true);
    View view = generics.view(shaped, b.info());
    Frame frame = new Frame(fn, view, null, null, null, fn);
    enter(w, frame, shaped.signature());
    w.within(frame, 1, () -> w.calls.wrapped(frame, shaped, view, b.decl()));
    finish(w, graph);
  }

  private void initialisers() {
    var graph = new Graph(explain);
    var w = new Walker(this, graph);
    var fn = new FlowFunc(null, null, pkg, "init", false);
    Frame frame = new Frame(fn, View.of(info), null, null, null, fn);
    for (Info.Initializer i : info.initOrder()) {
      values.scan(i.rhs());
      references(i.rhs(), View.of(info)).forEach(this::visit);
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
              Location.Role.PARAMETER, fn, p.name(), frame.call != null ? null : p.pos(), 1);
      l.type = frame.info.type(p.type());
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
    return batch.get(callee);
  }

  /** Where a parameter of a function that has been analysed leaks to; null if nothing is known. */
  Leaks leaks(FuncObj callee, int i) {
    List<Leaks> known = leaks.get(callee);
    return known == null || i >= known.size() ? null : known.get(i);
  }
}
