package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import gruffle.ir.escape.AstWalk;
import gruffle.syntax.Expr.AssertExpr;
import gruffle.syntax.Expr.CallExpr;
import gruffle.syntax.Expr.IndexExpr;
import gruffle.syntax.Expr.ListExpr;
import gruffle.syntax.Expr.Name;
import gruffle.syntax.Expr.Operation;
import gruffle.syntax.Node;
import gruffle.syntax.Operator;
import gruffle.syntax.Stmt.AssignStmt;
import gruffle.types.Obj;
import gruffle.types.TypeAndValue;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lowers assignments and definitions in all their forms. */
final class Assigns {
  /** Structs of more fields are no variables for their fields. */
  private static final int FEW = 8;

  private final Fn fn;

  Assigns(Fn fn) {
    this.fn = fn;
  }

  static List<gruffle.syntax.Expr> list(gruffle.syntax.Expr e) {
    return e == null ? List.of() : e instanceof ListExpr l ? l.elems : List.of(e);
  }

  void stmt(AssignStmt s) {
    int pos = fn.at(s);
    if (s.rhs == null || s.op != null && s.op != Operator.DEF) {
      opAssign(s, pos);
      return;
    }
    boolean define = s.op == Operator.DEF;
    List<gruffle.syntax.Expr> lhs = list(s.lhs);
    List<gruffle.syntax.Expr> rhs = list(s.rhs);
    if (define && rhs.size() == lhs.size() && fn.headerViews.areAny()) {
      var kept = new ArrayList<Integer>();
      for (int i = 0; i < lhs.size(); i++) {
        if (!fn.headerViews.define(defined(lhs.get(i), true), pos)) {
          kept.add(i);
        }
      }
      if (kept.isEmpty()) {
        return;
      }
      lhs = kept.stream().map(lhs::get).toList();
      rhs = kept.stream().map(rhs::get).toList();
    }
    assign(lhs, rhs, define, pos);
  }

  /** lhs = rhs, where either side may be a list; with define, names declared here are new variables. */
  void assign(
      List<gruffle.syntax.Expr> lhs, List<gruffle.syntax.Expr> rhs, boolean define, int pos) {
    if (lhs.size() == 1 && rhs.size() == 1) {
      single(lhs.getFirst(), rhs.getFirst(), define, pos);
    } else if (rhs.size() == 1) {
      several(lhs, Conversions.strip(rhs.getFirst()), define, pos);
    } else {
      parallel(lhs, rhs, define, pos);
    }
  }

  /** The variable that a name on the left of := declares, else null. */
  VarObj defined(gruffle.syntax.Expr lhs, boolean define) {
    return define
            && lhs instanceof Name n
            && fn.info.isDef(n)
            && !n.value.equals("_")
            && fn.info.objectOf(n) instanceof VarObj v
            && v.kind() != VarObj.Kind.PACKAGE // a session's
        ? v
        : null;
  }

  private boolean isBlank(gruffle.syntax.Expr e) {
    return Conversions.strip(e) instanceof Name n && n.value.equals("_");
  }

  private void single(gruffle.syntax.Expr lhs, gruffle.syntax.Expr rhs, boolean define, int pos) {
    VarObj v = defined(lhs, define);
    if (v != null) {
      declare(v, fn.exprs.value(rhs, fn.type(v.type())), pos);
      return;
    }
    if (isBlank(lhs)) {
      drop(rhs, pos);
      return;
    }
    if (fn.mapUpdates.append(lhs, rhs, pos)) {
      return;
    }
    Places.Spec spec = fn.places.spec(lhs);
    IrType type = fn.placeType(lhs);
    var operands = new ArrayList<>(spec.operands());
    operands.add(new Order.Operand(rhs, () -> fn.exprs.borrowed(rhs, type)));
    List<Expr> values = fn.order.emit(operands);
    store(spec.build().apply(values.subList(0, values.size() - 1)), values.getLast(), pos);
  }

  /** _ = x: the value is computed, with all its panics. */
  private void drop(gruffle.syntax.Expr rhs, int pos) {
    TypeAndValue tv = fn.info.typeAndValue(rhs);
    if (!tv.isConstant() && !tv.isNil()) {
      effect(fn.exprs.expr(rhs), pos);
    }
  }

  /** Evaluates for effect. */
  void effect(Expr x, int pos) {
    Expr e = first(x);
    if (!(e instanceof Expr.LocalGet) && !Values.isConstant(e)) {
      fn.emit(new Stmt.ExprStmt(e, pos));
    }
  }

  /** Emits what a Seq puts before its value; for values that their statement evaluates first. */
  Expr first(Expr e) {
    while (e instanceof Expr.Seq s) {
      s.stmts().forEach(fn::emit);
      e = s.x();
    }
    return e;
  }

  /** The statement for a new variable. */
  void declare(VarObj v, Expr init, int pos) {
    Expr x = init == null ? null : first(init);
    Local l = fn.declare(v);
    fn.emit(new Stmt.DeclLocal(l, x, pos));
    if (l.type.under() instanceof IrType.Array && fn.escape.isPointed(v)) {
      fn.emitOp(Ops.ARRAY_VARIABLE, pos, new Expr.LocalGet(l));
    }
  }

  /** Stores a value that may be borrowed. */
  void store(Place place, Expr value, int pos) {
    Expr v = value;
    Place p = place;
    if (p instanceof Place.MapEntry) {
      v = Values.fresh(v, fn);
    } else if (IrTypes.isAggregate(v.type()) && p.mayPanic() && !Values.isSimple(v)) {
      // The destination is checked after the value has been computed, but what it calls is called
      // before.
      p =
          p.with(
              p.operands().stream()
                  .map(o -> Values.calls(o) ? new Expr.LocalGet(fn.spill(first(o), pos)) : o)
                  .toList());
      v = new Expr.LocalGet(fn.spill(v, pos));
    }
    if (!p.mayPanic()) {
      v = first(v);
    }
    fn.emit(p.set(v, pos));
  }

  // ---- several at once

  private void parallel(
      List<gruffle.syntax.Expr> lhs, List<gruffle.syntax.Expr> rhs, boolean define, int pos) {
    var specs = new ArrayList<Places.Spec>();
    var operands = new ArrayList<Order.Operand>();
    for (gruffle.syntax.Expr l : lhs) {
      Places.Spec spec = defined(l, define) != null ? null : fn.places.spec(l);
      specs.add(spec);
      if (spec != null) {
        operands.addAll(spec.operands());
      }
    }
    int n = operands.size();
    for (int i = 0; i < rhs.size(); i++) {
      gruffle.syntax.Expr r = rhs.get(i);
      IrType type = isBlank(lhs.get(i)) ? defaultType(r) : fn.placeType(lhs.get(i));
      operands.add(
          i == 0 && specs.getFirst() != null && isLarge(type) && areQuiet(lhs, rhs)
              ? new Order.Operand(r, () -> fn.exprs.borrowed(r, type))
              : fn.order.value(r, type));
    }
    List<Expr> values = fn.order.emit(operands);
    List<Expr> vs = new ArrayList<>(values.subList(n, values.size()));
    List<Place> places =
        places(lhs, specs, values.subList(0, n), areQuiet(lhs, rhs) ? vs : List.of(), pos);
    boolean pureDefinition = places.stream().allMatch(p -> p == null || p instanceof Place.Blank);
    Set<Local> assigned = assigned(specs);
    for (int i : savingOrder(lhs, rhs, places)) {
      if (!pureDefinition || fn.order.isPoint(Conversions.strip(rhs.get(i)))) {
        vs.set(i, save(vs.get(i), assigned, pos));
      }
    }
    for (int i = 0; i < lhs.size(); i++) {
      assignTo(lhs.get(i), places.get(i), define, vs.get(i), pos);
    }
  }

  /**
   * Whether values are objects with objects in them, or arrays. Of these the first needs no copy where nothing happens between its evaluation and its assignment, which comes before the others: in the swap of two
   * elements. Small structs are copied into variables of their fields anyway.
   */
  private static boolean isLarge(IrType t) {
    return t.kind() == GoKind.ARRAY
        || t.under() instanceof IrType.Struct s
            && (s.fields().size() > FEW
                || s.fields().stream().anyMatch(f -> IrTypes.isAggregate(f.type())));
  }

  private boolean areQuiet(List<gruffle.syntax.Expr> lhs, List<gruffle.syntax.Expr> rhs) {
    return lhs.stream().noneMatch(e -> fn.order.hasEffects(e) || isMapEntry(e))
        && rhs.stream().noneMatch(fn.order::hasEffects);
  }

  private boolean isMapEntry(gruffle.syntax.Expr e) {
    return Conversions.strip(e) instanceof IndexExpr i
        && fn.typeOf(i.x).underlying() instanceof gruffle.types.MapType;
  }

  /**
   * The order in which the values on the right are computed. Go leaves it open; a program sees it where two of them panic
   * (the swap of two elements). gc computes calls and slice expressions first, then what an earlier assignment of this
   * statement may change, then the rest.
   */
  private List<Integer> savingOrder(
      List<gruffle.syntax.Expr> lhs, List<gruffle.syntax.Expr> rhs, List<Place> places) {
    var points = new ArrayList<Integer>();
    var affected = new ArrayList<Integer>();
    var rest = new ArrayList<Integer>();
    var names = new HashSet<Obj>();
    boolean memory = false;
    for (int i = 0; i < rhs.size(); i++) {
      gruffle.syntax.Expr r = Conversions.strip(rhs.get(i));
      if (fn.order.isPoint(r) || fn.order.hasEffects(r)) {
        points.add(i);
      } else if (memory || mentions(r, names)) {
        affected.add(i);
      } else {
        rest.add(i);
      }
      Place p = places.get(i);
      if (p instanceof Place.LocalVar v && !v.local().cell) {
        names.add(fn.info.objectOf((Name) Conversions.strip(lhs.get(i))));
      } else {
        memory |= p != null && !(p instanceof Place.Blank);
      }
    }
    points.addAll(affected);
    points.addAll(rest);
    return points;
  }

  private boolean mentions(Node e, Set<Obj> names) {
    if (e instanceof Name n && names.contains(fn.info.objectOf(n))) {
      return true;
    }
    var found = new boolean[1];
    AstWalk.children(e, c -> found[0] |= mentions(c, names));
    return found[0];
  }

  private IrType defaultType(gruffle.syntax.Expr e) {
    return fn.type(fn.typeOf(e));
  }

  private void assignTo(gruffle.syntax.Expr lhs, Place p, boolean define, Expr value, int pos) {
    VarObj v = defined(lhs, define);
    if (v != null) {
      declare(v, Values.fresh(Values.convert(value, fn.type(v.type())), fn), pos);
    } else if (p instanceof Place.Blank) {
      effect(value, pos);
    } else {
      Expr x = Values.convert(value, p.type());
      fn.emit(p.set(p instanceof Place.MapEntry ? Values.fresh(x, fn) : x, pos));
    }
  }

  /**
   * The places on the left, their operands saved from the assignments that come first.
   *
   * @param quiet the values on the right if nothing in the statement is called
   */
  private List<Place> places(
      List<gruffle.syntax.Expr> lhs,
      List<Places.Spec> specs,
      List<Expr> operands,
      List<Expr> quiet,
      int pos) {
    Set<Local> assigned = assigned(specs);
    List<Place> places = new ArrayList<>();
    int at = 0;
    for (Places.Spec spec : specs) {
      int n = spec == null ? 0 : spec.operands().size();
      places.add(spec == null ? null : spec.build().apply(operands.subList(at, at + n)));
      at += n;
    }
    SteadySlices steady =
        quiet.isEmpty() || places.contains(null) || fn.unit.unsafe
            ? null
            : new SteadySlices(places, assigned, quiet);
    places.replaceAll(
        p ->
            p == null
                ? null
                : p.with(
                    p.operands().stream()
                        .map(o -> steady != null && steady.contains(o) ? o : save(o, assigned, pos))
                        .toList()));
    return places;
  }

  /** The local variables that are assigned as a whole. */
  private static Set<Local> assigned(List<Places.Spec> specs) {
    var locals = new HashSet<Local>();
    for (Places.Spec s : specs) {
      if (s != null
          && s.operands().isEmpty()
          && s.build().apply(List.of()) instanceof Place.LocalVar v) {
        locals.add(v.local());
      }
    }
    return locals;
  }

  /** The value in something that the assignments do not change. */
  private Expr save(Expr v, Set<Local> assigned, int pos) {
    boolean stays = Values.isPlainLocal(v) && !assigned.contains(((Expr.LocalGet) v).local());
    return stays ? v : save(v, pos);
  }

  /** The value in a temporary, unless it is constant. */
  private Expr save(Expr v, int pos) {
    if (Values.isConstant(v)) {
      return v;
    }
    if (v instanceof Expr.LocalGet l && l.local().name.startsWith(".")) {
      return v;
    }
    return new Expr.LocalGet(fn.spill(first(v), pos));
  }

  // ---- one expression with several values

  private void several(
      List<gruffle.syntax.Expr> lhs, gruffle.syntax.Expr rhs, boolean define, int pos) {
    var specs = new ArrayList<Places.Spec>();
    var operands = new ArrayList<Order.Operand>();
    boolean simple = true;
    for (gruffle.syntax.Expr l : lhs) {
      Places.Spec spec = defined(l, define) != null ? null : fn.places.spec(l);
      specs.add(spec);
      if (spec != null) {
        operands.addAll(spec.operands());
        simple &= spec.operands().isEmpty();
      }
    }
    var results = new ArrayList<Expr>();
    boolean[] wanted = new boolean[lhs.size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = !isBlank(lhs.get(i));
    }
    if (simple) {
      results.addAll(values(rhs, wanted, pos));
    } else {
      operands.add(
          new Order.Operand(
              rhs,
              () -> {
                List<Stmt> saved = fn.hoist;
                fn.hoist = null;
                results.addAll(values(rhs, wanted, pos));
                fn.hoist = saved;
                return Fn.intConst(0);
              }));
      List<Expr> vs = fn.order.emitPhased(operands);
      List<Place> places = places(lhs, specs, vs.subList(0, vs.size() - 1), List.of(), pos);
      for (int i = 0; i < lhs.size(); i++) {
        if (wanted[i]) {
          assignTo(lhs.get(i), places.get(i), define, results.get(i), pos);
        }
      }
      return;
    }
    List<Place> places = places(lhs, specs, List.of(), List.of(), pos);
    for (int i = 0; i < lhs.size(); i++) {
      if (wanted[i]) {
        assignTo(lhs.get(i), places.get(i), define, results.get(i), pos);
      }
    }
  }

  /** Assigns values that have been computed already to the expressions on the left; there may be fewer of those. */
  void assignValues(List<gruffle.syntax.Expr> lhs, List<Expr> values, boolean define, int pos) {
    for (int i = 0; i < lhs.size(); i++) {
      gruffle.syntax.Expr l = lhs.get(i);
      if (isBlank(l)) {
        continue;
      }
      Place p = null;
      if (defined(l, define) == null) {
        Places.Spec spec = fn.places.spec(l);
        p = spec.build().apply(fn.order.emitPhased(spec.operands()));
      }
      assignTo(l, p, define, values.get(i), pos);
    }
  }

  /** Assigns what a range gives to its places, which may be blank or null. */
  void assignRange(List<gruffle.syntax.Expr> lhs, List<Expr> values, int pos) {
    var places = new ArrayList<Place>();
    var converted = new ArrayList<Expr>();
    for (int i = 0; i < lhs.size(); i++) {
      gruffle.syntax.Expr e = lhs.get(i);
      if (e != null && !isBlank(e)) {
        Places.Spec spec = fn.places.spec(e);
        places.add(spec.build().apply(fn.order.emitPhased(spec.operands())));
        converted.add(Values.convert(values.get(i), fn.placeType(e)));
      }
    }
    if (places.size() > 1) {
      places.replaceAll(p -> saved(p, pos));
    }
    for (int i = 0; i < places.size(); i++) {
      store(places.get(i), converted.get(i), pos);
    }
  }

  private Place saved(Place p, int pos) {
    return p.with(
        p.operands().stream().<Expr>map(o -> new Expr.LocalGet(fn.spill(o, pos))).toList());
  }

  /** Evaluates a call or comma-ok form into temporaries; unwanted values are null. */
  List<Expr> values(gruffle.syntax.Expr rhs, boolean[] wanted, int pos) {
    gruffle.syntax.Expr e = Conversions.strip(rhs);
    return switch (e) {
      case CallExpr c -> call(c, wanted, pos);
      case IndexExpr i -> mapIndex(i, wanted, pos);
      case AssertExpr a -> {
        IrType t = fn.type(fn.typeOf(a.type));
        yield multi(fn.exprs.assertion(a, true), List.of(t, IrTypes.BOOL), wanted, false, pos);
      }
      case Operation o when o.op == Operator.RECV && o.y == null -> receive(o, wanted, pos);
      default -> throw fn.unit.bug(e, "several values expected");
    };
  }

  /** The results of a call in temporaries. */
  List<Expr> call(CallExpr c, boolean[] wanted, int pos) {
    Expr call = first(fn.calls.call(c));
    IrType.Func sig =
        switch (call) {
          case Expr.Call x -> x.sig();
          case Expr.CallClosure x -> x.sig();
          case Expr.CallIface x -> x.sig();
          default -> throw fn.unit.bug(c, "not a call");
        };
    return multi(call, sig.results(), wanted, true, pos);
  }

  private List<Expr> multi(
      Expr call, List<IrType> types, boolean[] wanted, boolean fresh, int pos) {
    var temps = new Local[types.size()];
    var values = new Expr[types.size()];
    for (int i = 0; i < temps.length; i++) {
      if (wanted == null || wanted[i]) {
        temps[i] = fn.temp(types.get(i));
        if (fresh) {
          fn.own(temps[i]);
        }
        values[i] = new Expr.LocalGet(temps[i]);
      }
    }
    fn.emit(new Stmt.MultiAssign(Arrays.asList(temps), first(call), pos));
    return Arrays.asList(values);
  }

  private List<Expr> mapIndex(IndexExpr i, boolean[] wanted, int pos) {
    var m = (gruffle.types.MapType) fn.typeOf(i.x).underlying();
    IrType key = fn.type(m.key());
    List<Expr> v =
        fn.order.emit(
            List.of(
                new Order.Operand(i.x, () -> fn.exprs.expr(i.x)),
                new Order.Operand(i.index, () -> fn.exprs.borrowed(i.index, key))));
    Local ok = wanted[1] ? fn.temp(IrTypes.BOOL) : null;
    Expr value = Maps.get2(v.get(0), v.get(1), wanted[0], ok, fn, pos);
    return Arrays.asList(value, ok == null ? null : new Expr.LocalGet(ok));
  }

  private List<Expr> receive(Operation o, boolean[] wanted, int pos) {
    return receive(fn.exprs.expr(o.x), wanted, pos);
  }

  /** A receive with its ok, in temporaries. */
  List<Expr> receive(Expr chan, boolean[] wanted, int pos) {
    IrType elem = ((IrType.Chan) chan.type().under()).elem();
    Expr recv =
        new Expr.OpCall(
            "chan.recv" + Ops.value(elem),
            Raw.carrier(elem),
            List.of(first(chan), new Expr.TypeConst(elem)),
            pos);
    List<Expr> r = multi(recv, List.of(Raw.carrier(elem), IrTypes.BOOL), wanted, true, pos);
    return Arrays.asList(r.get(0) == null ? null : Raw.out(r.get(0), elem), r.get(1));
  }

  // ---- op=

  private void opAssign(AssignStmt s, int pos) {
    gruffle.syntax.Expr lhs = s.lhs;
    Places.Spec spec = fn.places.spec(lhs);
    IrType type = fn.placeType(lhs);
    var operands = new ArrayList<Order.Operand>();
    // The old value is read after calls on the right; so it counts as an operand.
    operands.add(new Order.Operand(lhs, () -> Fn.intConst(0)));
    operands.addAll(spec.operands());
    if (s.rhs == null) {
      operands.add(Order.Operand.of(Constants.of(gruffle.constant.Value.of(1), type)));
    } else if (s.op.isShift()) {
      operands.add(new Order.Operand(s.rhs, () -> fn.operations.shiftCount(s.rhs)));
    } else {
      operands.add(new Order.Operand(s.rhs, () -> fn.exprs.borrowed(s.rhs, type)));
    }
    List<Expr> v = fn.order.emit(operands);
    List<Expr> own = new ArrayList<>(v.subList(1, v.size() - 1));
    own.replaceAll(x -> reusable(x, pos));
    Place p = spec.build().apply(own);
    if (p instanceof Place.MapEntry m && MapUpdates.isTotal(s.op)) {
      Expr with = fn.mapUpdates.ready(v.getLast(), pos);
      Maps.update(
          m.map(), m.key(), x -> fn.operations.arithmetic(s.op, type, x, with, pos), fn, m.at());
      return;
    }
    Expr value = fn.operations.arithmetic(s.op, type, p.get(pos), v.getLast(), pos);
    fn.emit(p.set(value, pos));
  }

  /** The value in something that can be read twice: itself if it is a constant or plain local. */
  Expr reusable(Expr v, int pos) {
    return v instanceof Expr.LocalGet l && !l.local().cell ? v : save(v, pos);
  }
}
