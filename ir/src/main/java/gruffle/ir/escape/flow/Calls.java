package gruffle.ir.escape.flow;

import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.Operator;
import gruffle.syntax.Stmt;
import gruffle.types.ArrayType;
import gruffle.types.Basic;
import gruffle.types.BuiltinObj;
import gruffle.types.FuncObj;
import gruffle.types.Signature;
import gruffle.types.SliceType;
import gruffle.types.TupleType;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/** Flows of calls, conversions included. */
final class Calls {
  private final Walker w;

  Calls(Walker w) {
    this.w = w;
  }

  /** An argument: an expression that is yet to be evaluated, or one whose value is in a temporary already. */
  private record Arg(Expr e, Type type, Location temp) {}

  /** The results go to ks; null: nobody takes them. */
  void call(List<Hole> ks, Expr.CallExpr c) {
    TypeAndValue fun = w.info().typeAndValue(c.fun);
    boolean old = w.isStatic;
    w.isStatic = old && fun != null && fun.isType();
    called(ks, c, fun);
    w.isStatic = old;
  }

  private void called(List<Hole> ks, Expr.CallExpr c, TypeAndValue fun) {
    if (fun != null && fun.isType()) {
      conversion(ks == null ? w.graph.blank.hole() : ks.getFirst(), c, fun.type());
      return;
    }
    BuiltinObj.Id b = w.callees.builtin(c);
    if (b != null) {
      new BuiltinCalls(w).call(ks, c, b);
      return;
    }
    Inlining.Inlinee inlinee = w.analysis.inlining.of(w, c);
    if (inlinee != null) {
      inline(ks, c, inlinee);
      if (Walker.unparen(c.fun) instanceof Expr.FuncLit f) {
        w.gone(w.graph.blank.hole(), f);
      }
      return;
    }
    List<Arg> args = arguments(c, false);
    Arg recv = receiver(c);
    Object known = w.callees.of(c.fun);
    Object callee = known == null ? w.callees.devirtualized(c) : known;
    calleeExpr(ks, c, callee);
    Std.Facts facts = w.analysis.inlining.std(w, c);
    if (facts != null && !facts.allocs().isEmpty()) {
      List<Location> allocs = allocations(ks, c, facts);
      pass(ks, c, i -> parameter(ks, i, facts, allocs), recv, args);
    } else {
      pass(ks, c, i -> parameter(ks, callee, i), recv, args);
    }
  }

  /** The called expression itself is evaluated too. */
  private void calleeExpr(List<Hole> ks, Expr.CallExpr c, Object callee) {
    if (w.callees.receiver(c) != null) {
      return;
    }
    boolean used = ks != null && ks.stream().anyMatch(k -> k.dst() != w.graph.blank);
    Hole k = callee == null && used ? w.graph.callee.hole() : w.graph.blank.hole();
    w.exprs.value(k.note(w.at(c), w.text.of(c), "callee operand"), c.fun);
  }

  /** The arguments as they are written; those of {@code f(g())} are in temporaries, or all where it is wanted. */
  private List<Arg> arguments(Expr.CallExpr c, boolean temporaries) {
    var args = new ArrayList<Arg>();
    if (c.args.size() == 1 && w.info().typeOf(c.args.getFirst()) instanceof TupleType t) {
      var temps = new ArrayList<Location>();
      t.vars().forEach(v -> temps.add(w.temporary()));
      call(
          temps.stream().map(Location::hole).toList(),
          (Expr.CallExpr) Walker.unparen(c.args.getFirst()));
      for (int i = 0; i < t.len(); i++) {
        args.add(new Arg(c.args.getFirst(), t.at(i).type(), temps.get(i)));
      }
      return args;
    }
    for (Expr e : c.args) {
      args.add(temporaries ? temporary(e) : new Arg(e, w.info().typeOf(e), null));
    }
    return args;
  }

  private Arg temporary(Expr e) {
    Location l = w.temporary();
    w.exprs.value(l.hole(), e);
    return new Arg(e, w.info().typeOf(e), l);
  }

  /** The operand of a method call. */
  private Arg receiver(Expr.CallExpr c) {
    Expr.SelectorExpr s = w.callees.receiver(c);
    return s == null ? null : new Arg(s, null, null);
  }

  /** The arguments go where params says, and results of functions in the same graph to ks. */
  private void pass(
      List<Hole> ks, Expr.CallExpr c, IntFunction<List<Hole>> params, Arg recv, List<Arg> args) {
    Signature sig = w.callees.signature(c);
    Object callee = w.callees.of(c.fun);
    FlowFunc inBatch = callee == null ? null : w.analysis.inBatch(callee, w);
    if (ks != null && inBatch != null) {
      for (int i = 0; i < ks.size() && i < inBatch.results.size(); i++) {
        w.graph.flow(ks.get(i), inBatch.results.get(i));
      }
    }
    int first = 0;
    if (recv != null) {
      FuncObj m = (FuncObj) w.info().selection((Expr.SelectorExpr) recv.e).obj();
      Hole k = tee(params.apply(first++), c);
      if (recv.temp != null) {
        w.graph.flow(k, recv.temp);
      } else {
        Expr.SelectorExpr s = (Expr.SelectorExpr) recv.e;
        w.exprs.value(unboxed(w.paths.receiver(k, s, m), c), s.x);
      }
    }
    boolean dots = w.callees.dots(c);
    int fixed = dots ? sig.params().len() - 1 : args.size();
    for (int i = 0; i < fixed; i++) {
      Hole k = tee(params.apply(first + i), c);
      flow(k, args.get(i), parameterType(sig, i));
    }
    if (dots && args.size() > fixed) {
      Hole k = tee(params.apply(first + fixed), c);
      Hole slice = w.spill(k, "... argument", c);
      Type elem = ((SliceType) sig.params().at(fixed).type().underlying()).elem();
      for (Arg a : args.subList(fixed, args.size())) {
        flow(slice.note(w.at(c), "... argument", "slice-literal-element"), a, elem);
      }
    }
  }

  /** The receiver of a method that is called through an interface, where the method is known. */
  private Hole unboxed(Hole k, Expr.CallExpr c) {
    FuncObj m = w.callees.devirtualized(c);
    return m == null || TypeFacts.isDirect(m.signature().recv().type()) ? k : k.deref();
  }

  private static Type parameterType(Signature sig, int i) {
    if (sig == null) {
      return null; // a type parameter's
    }
    List<VarObj> params = sig.params().vars();
    return params.get(Math.min(i, params.size() - 1)).type();
  }

  private void flow(Hole k, Arg a, Type target) {
    if (a.temp == null) {
      w.exprs.value(k, a.e, target);
      return;
    }
    boolean converted =
        target != null
            && TypeFacts.isInterface(target)
            && a.type != null
            && !TypeFacts.isInterface(a.type)
            && !w.info().typeAndValue(a.e).isNil();
    w.graph.flow(converted ? w.exprs.convert(k, a.e, a.type, w.text.of(a.e)) : k, a.temp);
  }

  /** One hole for several. */
  private Hole tee(List<Hole> ks, Expr.CallExpr c) {
    if (ks.isEmpty()) {
      return w.graph.blank.hole();
    }
    if (ks.size() == 1) {
      return ks.getFirst().note(w.at(c), w.text.of(c), "call parameter");
    }
    Location l = w.temporary();
    ks.forEach(k -> w.graph.flow(k, l));
    return l.hole().note(w.at(c), w.text.of(c), "call parameter");
  }

  /** Where a parameter's value goes: the receiver is parameter 0 of a method. */
  List<Hole> parameter(List<Hole> ks, Object callee, int i) {
    if (!(callee instanceof FuncObj f)) {
      return parameter(ks, i, callee == null ? null : w.analysis.inBatch(callee, w), null);
    }
    FlowFunc own = w.analysis.inBatch(f, w);
    Std.Facts facts = w.analysis.std.facts(f);
    if (own == null && facts != null) {
      return parameter(ks, i, facts, List.of());
    }
    return parameter(ks, i, own, w.analysis.leaks(f, i));
  }

  private List<Hole> parameter(List<Hole> ks, int i, FlowFunc own, Leaks l) {
    if (own != null) {
      Location p = own.params.get(Math.min(i, own.params.size() - 1));
      return p == null ? List.of() : List.of(p.hole());
    }
    if (l == null) {
      return List.of(w.graph.heap.hole());
    }
    var holes = new ArrayList<Hole>();
    if (l.heap() >= 0) {
      holes.add(behind(w.graph.heap.hole(), l.heap()));
    }
    if (l.callee() >= 0) {
      holes.add(behind(w.graph.callee.hole(), l.callee()));
    }
    for (int r = 0; ks != null && r < ks.size(); r++) {
      if (l.result(r) >= 0) {
        holes.add(behind(ks.get(r), l.result(r)));
      }
    }
    return holes;
  }

  /** The same for a function of Go's library, and for what is allocated in it if it is inlined. */
  private List<Hole> parameter(List<Hole> ks, int i, Std.Facts facts, List<Location> allocs) {
    var holes = new ArrayList<Hole>();
    if (i >= facts.params().size()) {
      return List.of(w.graph.heap.hole());
    }
    for (Std.Way way : facts.params().get(i)) {
      switch (way.to()) {
        case 'h' -> holes.add(behind(w.graph.heap.hole(), way.derefs()));
        case 'a' ->
            holes.add(
                allocs.isEmpty()
                    ? w.graph.heap.hole()
                    : behind(allocs.get(way.number()).hole(), way.derefs()));
        default -> {
          if (ks != null && way.number() < ks.size()) {
            holes.add(behind(ks.get(way.number()), way.derefs()));
          }
        }
      }
    }
    return holes;
  }

  private static Hole behind(Hole k, int derefs) {
    return new Hole(k.dst(), k.derefs() + derefs, false, k.notes());
  }

  /** What is allocated where a function of Go's library is inlined. */
  private List<Location> allocations(List<Hole> ks, Expr.CallExpr c, Std.Facts facts) {
    var list = new ArrayList<Location>();
    for (Std.Alloc a : facts.allocs()) {
      Location l = a.variable() ? w.variable(a.text(), w.at(c)) : w.allocation(a.text(), w.at(c));
      if (a.escapes()) {
        w.graph.flow(w.graph.heap.hole().addr().note(w.at(c), a.text(), "spill"), l);
      } else if (a.result() >= 0 && ks != null) {
        w.graph.flow(ks.get(a.result()).addr().note(w.at(c), a.text(), "spill"), l);
      }
      list.add(l);
    }
    return list;
  }

  // ---- inlined calls

  private void inline(List<Hole> ks, Expr.CallExpr c, Inlining.Inlinee f) {
    List<Arg> args = arguments(c, false);
    Frame caller = w.frame;
    Frame frame = new Frame(caller.fn, f.info(), f.outer(), caller, w.at(c), f.body());
    w.analysis.values.scan(f.block());
    bind(frame, c, f.signature());
    List<VarObj> params = Analysis.parameters(f.signature());
    int next = 0;
    Expr.SelectorExpr s = w.callees.receiver(c);
    if (s != null) {
      Hole k = variable(frame, params.get(next++));
      FuncObj m = (FuncObj) w.info().selection(s).obj();
      w.exprs.value(w.paths.receiver(k, s, m), s.x);
    }
    Signature sig = w.callees.signature(c);
    boolean dots = w.callees.dots(c);
    int fixed = dots ? sig.params().len() - 1 : args.size();
    for (int i = 0; i < fixed; i++) {
      VarObj p = params.get(next + i);
      Hole k = variable(frame, p);
      if (args.get(i).temp == null
          && Walker.unparen(args.get(i).e) instanceof Expr.FuncLit lit
          && !w.analysis.values.isAssigned(p)
          && w.analysis.inlining.isGone(w, p, lit)) {
        w.gone(k, lit);
        continue;
      }
      flow(k, args.get(i), parameterType(sig, i));
    }
    if (sig.variadic() && !c.hasDots) {
      VarObj last = params.getLast();
      Hole k = variable(frame, last);
      if (dots && args.size() > fixed) {
        Hole slice = w.spill(k, "... argument", c);
        Type elem = ((SliceType) f.info().type(last.type()).underlying()).elem();
        args.subList(fixed, args.size()).forEach(a -> flow(slice, a, elem));
      }
    }
    frame.signature = f.signature();
    w.within(
        frame,
        w.loopDepth,
        () -> {
          frame.results = w.analysis.results(w, f.signature(), Location.Role.VARIABLE);
          w.stmts.block(f.block().list);
        });
    for (int i = 0; i < frame.results.size(); i++) {
      w.graph.flow(ks == null ? w.graph.blank.hole() : ks.get(i), frame.results.get(i));
    }
  }

  /** The whole body of a function is the inlined body of another one with the same parameters, at the place of its declaration. */
  void wrapped(Frame outer, FuncObj f, View info, Decl.FuncDecl d) {
    w.analysis.values.scan(d.body);
    var frame = new Frame(outer.fn, info, null, outer, d.pos, f);
    List<VarObj> params = Analysis.parameters(f.signature());
    for (int i = 0; i < params.size(); i++) {
      if (outer.fn.params.get(i) != null) {
        w.graph.flow(variable(frame, params.get(i)), outer.fn.params.get(i));
      }
    }
    frame.signature = f.signature();
    w.within(
        frame,
        1,
        () -> {
          frame.results = w.analysis.results(w, f.signature(), Location.Role.VARIABLE);
          w.stmts.block(d.body.list);
        });
    for (int i = 0; i < frame.results.size(); i++) {
      w.graph.flow(outer.results.get(i).hole(), frame.results.get(i));
    }
  }

  /** Notes what the parameters of an inlined function stand for. */
  void bind(Frame frame, Expr.CallExpr c, Signature s) {
    int fixed = s.variadic() ? s.params().len() - 1 : s.params().len();
    for (int i = 0; i < fixed && i < c.args.size(); i++) {
      frame.arguments.put(s.params().at(i), c.args.get(i));
    }
  }

  private Hole variable(Frame frame, VarObj v) {
    if (v == null || v.name().isEmpty() || v.name().equals("_")) {
      return w.graph.blank.hole();
    }
    Hole[] k = new Hole[1];
    w.within(frame, w.loopDepth, () -> k[0] = w.declare(v).hole());
    return k[0];
  }

  // ---- go and defer

  /** A go or defer statement: a call without arguments as it is, else a literal that gc makes of it. */
  void statement(Hole k, Stmt.CallStmt s) {
    if (!(Walker.unparen(s.call) instanceof Expr.CallExpr c)) {
      return;
    }
    TypeAndValue fun = w.info().typeAndValue(c.fun);
    Signature sig = fun == null ? null : gruffle.types.Types.asSignature(fun.type());
    boolean plain =
        w.callees.builtin(c) == null
            && !fun.isType()
            && w.callees.receiver(c) == null
            && sig.params().len() == 0
            && sig.results().len() == 0;
    if (plain) {
      w.exprs.value(k, c.fun);
      return;
    }
    if (w.callees.builtin(c) != null || fun.isType()) {
      c.args.forEach(a -> w.exprs.discard(a));
      return;
    }
    List<Arg> args = arguments(c, true);
    Expr.SelectorExpr sel = w.callees.receiver(c);
    Location recv = null;
    if (sel != null) {
      recv = w.temporary();
      FuncObj m = (FuncObj) w.info().selection(sel).obj();
      w.exprs.value(w.paths.receiver(recv.hole(), sel, m), sel.x);
    }
    Object callee = w.callees.of(c.fun);
    var captured = new ArrayList<Location>();
    if (sel == null && !(callee instanceof FuncObj)) {
      captured.add(temporary(c.fun).temp);
    }
    captured.add(recv);
    args.forEach(a -> captured.add(a.temp));
    captured.removeIf(Objects::isNull);
    Arg receiver = sel == null ? null : new Arg(sel, null, recv);
    w.wrapper(
        k,
        captured,
        () -> {
          FlowFunc fn = w.frame.fn.literal();
          Frame inner = new Frame(fn, w.frame.info, w.frame, null, w.frame.call, c);
          w.within(inner, 1, () -> pass(null, c, i -> parameter(null, callee, i), receiver, args));
        });
  }

  // ---- conversions

  private void conversion(Hole k, Expr.CallExpr c, Type to) {
    Expr x = c.args.getFirst();
    Type from = w.info().typeOf(x);
    if (TypeFacts.isInterface(to)) {
      boolean plain = TypeFacts.isInterface(from) || w.info().typeAndValue(x).isNil();
      w.exprs.value(plain ? k : w.exprs.convert(k, x, from, w.text.of(c)), x);
    } else if (copies(from, to)) {
      if (w.isStatic && w.info().typeAndValue(x).isConstant()) {
        return;
      }
      w.spill(k, w.text.of(c), x); // gc has it at its operand
      w.exprs.discard(x);
    } else if (from.underlying() instanceof SliceType && to.underlying() instanceof ArrayType) {
      w.exprs.value(k.deref(), x);
    } else if (isBasic(to, Basic.Kind.UNSAFE_POINTER) && isBasic(from, Basic.Kind.UINTPTR)) {
      address(k, x);
    } else {
      w.exprs.value(k, x);
    }
  }

  /** A pointer that is made of numbers is that which they have been made of. */
  private void address(Hole k, Expr e) {
    switch (Walker.unparen(e)) {
      case Expr.CallExpr c
          when w.info().typeAndValue(c.fun).isType()
              && isBasic(w.info().typeOf(c.args.getFirst()), Basic.Kind.UNSAFE_POINTER) ->
          w.exprs.value(k, c.args.getFirst());
      case Expr.Operation o when o.y == null -> address(k, o.x);
      case Expr.Operation o -> {
        address(k, o.x);
        if (o.op == Operator.SHL || o.op == Operator.SHR) {
          w.exprs.discard(o.y);
        } else {
          address(k, o.y);
        }
      }
      case Expr other -> w.exprs.discard(other);
    }
  }

  private static boolean isBasic(Type t, Basic.Kind kind) {
    return t.underlying() instanceof Basic b && b.kind() == kind;
  }

  /** Between strings and slices, and from a rune to a string. */
  private static boolean copies(Type from, Type to) {
    boolean toString = TypeFacts.isString(to);
    return toString && !TypeFacts.isString(from)
        || TypeFacts.isString(from) && to.underlying() instanceof SliceType
        || toString && from.underlying() instanceof Basic b && b.kind() == Basic.Kind.UNTYPED_RUNE;
  }
}
