package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Stmt;
import gruffle.link.JitException;
import gruffle.runtime.value.Store;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.Type;

/**
 * Slices in fields, package variables and cells that an innermost loop appends to or cuts, and which calls nothing: backing array, offset and length are in Java variables
 * beside the header, which stays in memory and is changed as well, since a panic, a poll or what follows the loop may show it.
 *
 * <p>Why: each such assignment would load the length that the last one has stored, and wait for that.
 *
 * <p>Only a header that is the variable's own ({@link gruffle.runtime.value.Slice}) is changed; of another one, there seems to be no room. Where there is none, the
 * iteration goes on from that assignment on in a second copy, outside of the strip, where all slices are in memory alone: with a call in the loop, C2 would have no registers for the parts. What leaves the loop is
 * emitted as everywhere.
 */
final class HeldSlices {
  /**
   * A slice that is held.
   *
   * @param header variable: the header, null where what is to have it is nil
   */
  private record Held(Expr variable, String key, Headers.Parts parts, int header) {}

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final List<Held> held = new ArrayList<>();

  /** Those whose header is known to be the variable's own. */
  private final Set<Held> own = new HashSet<>();

  /** Places in the second copy, before assignments; null where there is no such copy. */
  private Map<Stmt, Lab> places;

  /** Of the loop with these. */
  private HeldPaths paths;

  HeldSlices(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
  }

  /** Emits a loop, of which this may hold slices; not if it has few iterations, which would pay for that. */
  void around(Stmt.Loop l, Runnable loop) {
    if (!held.isEmpty()
        || !f.mayHoldCells()
        || f.env.brief().contains(f.fn.symbol, l.label())
        || !HeldSliceUses.assignsAny(l)) {
      loop.run();
      return;
    }
    HeldPaths around = paths;
    Map<Stmt, Lab> before = places;
    places = null;
    paths = new HeldPaths(l);
    HeldSliceUses.of(l, f, paths).forEach(this::add);
    load();
    if (f.isEntered(l.label())) {
      held.forEach(h -> lock(h.parts));
    }
    loop.run();
    held.clear();
    paths = around;
    places = before;
  }

  private void add(Expr variable) {
    IrType elem = Memory.elem(variable.type());
    String slice = f.types.sliceClass(elem);
    int room = c.variable("I");
    String array = f.types.array(elem);
    var parts =
        new Headers.Parts(
            null, slice, array, c.variable(array), c.variable("I"), c.variable("I"), room, room);
    held.add(new Held(variable, HeldPaths.key(variable), parts, c.variable("L" + slice + ";")));
  }

  // --- the two copies ---

  /** At the head of an iteration in a strip: jumps to the second copy if a header is not its variable's own. */
  void enter(Lab other) {
    if (held.isEmpty()) {
      return;
    }
    if (places == null) {
      places = new IdentityHashMap<>();
    }
    for (Held h : held) {
      c.load(h.parts.room());
      c.jump(IFLT, other);
    }
    own.addAll(held);
  }

  /** Behind such an iteration. */
  void leave() {
    own.clear();
  }

  /** Emits the second copy. */
  void second(Runnable iteration) {
    Map<Stmt, Lab> all = places;
    without(iteration);
    if (!all.isEmpty()) {
      throw new JitException("an append without its second copy");
    }
    places = null;
    load();
  }

  /** Emits a statement: one that leaves the loop without what is held, and one in the second copy with what comes from the first. */
  void around(Stmt s, Runnable statement) {
    if (held.isEmpty()) {
      Lab place = places == null ? null : places.remove(s);
      if (place != null) {
        c.bind(place);
      }
    }
    if (!c.reachable()) {
      return;
    }
    if (held.isEmpty() || !paths.leaves(s)) {
      statement.run();
    } else {
      Map<Stmt, Lab> all = places;
      places = null;
      without(statement);
      places = all;
    }
  }

  private void without(Runnable code) {
    List<Held> inside = List.copyOf(held);
    Set<Held> known = Set.copyOf(own);
    held.clear();
    code.run();
    held.addAll(inside);
    own.addAll(known);
  }

  // --- from memory ---

  /** Behind a poll: somebody may have changed the variables. */
  void load() {
    held.forEach(this::load);
  }

  private void load(Held h) {
    var none = new Lab();
    var end = new Lab();
    if (h.variable instanceof Expr.FieldGet x) {
      unlessNil(x.obj(), none);
    }
    reload(h);
    if (none.used()) {
      c.jump(end);
      c.bind(none);
      c.aconstNull();
      c.store(h.header);
      c.aconstNull();
      c.store(h.parts.array());
      c.iconst(0);
      c.store(h.parts.off());
      c.iconst(0);
      c.store(h.parts.len());
      lock(h.parts);
      c.bind(end);
    }
  }

  /** Jumps if a pointer that a struct is found by is nil. */
  private void unlessNil(Expr struct, Lab none) {
    if (struct instanceof Expr.FieldGet x) {
      unlessNil(x.obj(), none);
    }
    if (!IrTypes.isAggregate(struct.type())) {
      f.exprs.expr(struct);
      c.jump(IFNULL, none);
    }
  }

  private void reload(Held h) {
    Headers.Parts p = h.parts;
    f.own.peek(h.variable);
    c.cast("L" + p.slice() + ";");
    c.store(h.header);
    part(h, p.slice(), "a", p.arrayType(), p.array());
    part(h, Rt.SLICE, "off", "I", p.off());
    part(h, Rt.SLICE, "len", "I", p.len());
    c.load(h.header);
    c.invokeVirtual(Rt.SLICE, "room", "()I");
    c.store(p.room());
  }

  private void part(Held h, String owner, String name, String descriptor, int variable) {
    c.load(h.header);
    c.getField(owner, name, descriptor);
    c.store(variable);
  }

  /** The next append or cut takes the long way. */
  private void lock(Headers.Parts p) {
    c.iconst(-1);
    c.store(p.room());
  }

  // --- reads ---

  /** The parts of a slice, null if they are not here. */
  Headers.Parts parts(Expr slice) {
    Held h = find(slice);
    return h == null ? null : h.parts;
  }

  private Held find(Expr e) {
    if (held.isEmpty() || e.type().kind() != GoKind.SLICE) {
      return null;
    }
    Expr path = paths.of(e);
    String key = path == null ? null : HeldPaths.key(path);
    return held.stream().filter(h -> h.key.equals(key)).findFirst().orElse(null);
  }

  /** The parts of all that are held. */
  List<Headers.Parts> all() {
    return held.stream().map(Held::parts).toList();
  }

  /** Before parts are taken: a nil dereference is one here. */
  void check(Headers.Parts p) {
    held.stream().filter(h -> h.parts == p).forEach(this::check);
  }

  private void check(Held h) {
    if (h.variable instanceof Expr.FieldGet x && mayBeNil(x.obj())) {
      f.exprs.expr(x.obj());
      f.memory.peekField(x.struct(), x.field());
      c.popValue();
    }
  }

  private static boolean mayBeNil(Expr struct) {
    return !IrTypes.isAggregate(struct.type())
        || struct instanceof Expr.FieldGet x && mayBeNil(x.obj());
  }

  // --- assignments ---

  /** Whether an operation on such a slice itself is done in the parts. */
  static boolean isFast(Expr.OpCall op) {
    return HeaderUses.isAppend(op)
        || Appends.isFew(op)
        || HeaderUses.isHead(op)
        || op.op().startsWith("slice.sliceFrom");
  }

  /**
   * Emits an assignment to a variable, which may be one of these.
   *
   * @param inMemory assigns a value to one that is none, or as if it were none
   */
  void assign(Stmt s, Expr variable, Expr assigned, Consumer<Expr> inMemory) {
    Held h = find(variable);
    if (h == null) {
      inMemory.accept(assigned);
      return;
    }
    Expr value = assigned;
    while (value instanceof Expr.Seq x) {
      f.stmts.stmts(x.stmts());
      value = x.x();
    }
    String op = HeaderUses.kept(variable, value);
    if (op != null
        && !op.startsWith("slice.cut")
        && isFast((Expr.OpCall) value)
        && ((Expr.OpCall) value).args().stream().noneMatch(Purity::assigns)) {
      boolean inCopy = places != null && value == assigned && c.stackEmpty();
      update(new Update(h, op, (Expr.OpCall) value, inCopy, inCopy ? place(s) : new Lab()));
    } else {
      inMemory.accept(value);
      again(h);
    }
    f.headers.changed(h.parts);
  }

  /** Behind an assignment in memory. */
  private void again(Held h) {
    reload(h);
    own.remove(h);
  }

  private Lab place(Stmt s) {
    return places.computeIfAbsent(s, x -> new Lab());
  }

  /**
   * An assignment of such an operation.
   *
   * @param inCopy whether it is done in the second copy where the parts do not do, not right here
   * @param other where it is done otherwise
   */
  private record Update(Held held, String op, Expr.OpCall x, boolean inCopy, Lab other) {
    Headers.Parts parts() {
      return held.parts;
    }
  }

  private void update(Update u) {
    f.line(u.x.pos());
    if (Appends.isFew(u.x)) {
      few(u);
    } else if (HeaderUses.isHead(u.x)) {
      cut(u);
    } else if (HeaderUses.isAppend(u.x)) {
      append(u);
    } else {
      drop(u);
    }
  }

  private void append(Update u) {
    Headers.Parts p = u.parts();
    IrType elem = Memory.elem(u.x.type());
    boolean struct = HeaderUses.appendsStruct(u.x);
    Expr v = u.x.args().get(1);
    if (u.inCopy) {
      full(u, 1);
    } else if (!Purity.isPure(v)) {
      check(u.held);
    }
    if (struct) {
      f.memory.owned(v);
      c.cast(Rt.STRUCT_DESC);
    } else {
      f.exprs.expr(v);
    }
    if (f.types.store(elem) == Store.L) {
      c.cast(f.types.descriptor(elem));
    }
    int value = c.spill();
    f.line(u.x.pos());
    if (!u.inCopy) {
      full(u, 1);
    }
    c.load(p.array());
    c.load(p.off());
    c.load(p.len());
    c.insn(IADD);
    c.load(value);
    if (struct) {
      Headers.keep(c);
    } else {
      f.memory.storeElement(elem);
    }
    longer(u.held, 1);
    otherwise(
        u,
        () -> {
          if (struct) {
            c.load(value);
            f.exprs.expr(u.x.args().get(2));
            f.exprs.calls.pushStruct();
          } else {
            operation(u, value, 2);
          }
        });
    c.release(value);
  }

  /** Jumps if there is no room for so many. */
  private void full(Update u, int n) {
    c.load(u.parts().room());
    if (n > 1) {
      c.iconst(n - 1);
      c.insn(ISUB);
    }
    c.load(u.parts().len());
    c.jump(IF_ICMPLE, u.other);
  }

  private void few(Update u) {
    Headers.Parts p = u.parts();
    var few = new Appends(f, new Expr.OpCall(u.op, u.x.type(), u.x.args(), u.x.pos()));
    int n = few.count();
    if (u.inCopy) {
      full(u, n);
      few.values();
    } else {
      check(u.held);
      few.values();
      var fits = new Lab();
      full(u, n);
      c.jump(fits);
      c.bind(u.other);
      inMemory(u, few::extend);
      again(u.held);
      c.increment(p.len(), -n);
      c.bind(fits);
    }
    c.load(p.len());
    c.load(p.off());
    c.insn(IADD);
    int first = c.spill();
    few.put(p.array(), first);
    c.release(first);
    longer(u.held, n);
  }

  private void longer(Held h, int by) {
    c.increment(h.parts.len(), by);
    storePart(h, h.parts.len(), "len");
  }

  private void storePart(Held h, int variable, String name) {
    c.load(h.header);
    c.load(variable);
    c.putField(Rt.SLICE, name, "I");
  }

  private void cut(Update u) {
    Headers.Parts p = u.parts();
    Expr bound = u.x.args().get(2);
    check(u.held);
    unlessOwn(u);
    long n = f.headers.beforeEnd(p, bound);
    int to;
    if (n >= 0 && n <= Short.MAX_VALUE) {
      c.load(p.len());
      c.iconst((int) n);
      c.insn(ISUB);
      to = c.spill();
      c.load(to);
      c.jump(IFLT, u.other);
      c.load(to);
    } else {
      f.exprs.expr(bound);
      to = c.spill();
      c.lconst(0);
      c.load(to);
      within(u);
      c.load(to);
      c.insn(L2I);
    }
    c.store(p.len());
    storePart(u.held, p.len(), "len");
    otherwise(u, () -> bound(u, bound, 3));
    c.release(to);
  }

  private void drop(Update u) {
    Headers.Parts p = u.parts();
    Expr bound = u.x.args().get(1);
    check(u.held);
    unlessOwn(u);
    f.exprs.expr(bound);
    int from = c.spill();
    c.load(from);
    c.load(p.len());
    c.insn(I2L);
    within(u);
    c.load(from);
    c.insn(L2I);
    int n = c.spill();
    shift(u.held, p.off(), n, IADD, "off");
    shift(u.held, p.len(), n, ISUB, "len");
    shift(u.held, p.room(), n, ISUB, "cap");
    c.release(n);
    otherwise(u, () -> bound(u, bound, 2));
    c.release(from);
  }

  private void shift(Held h, int variable, int by, int insn, String name) {
    c.load(variable);
    c.load(by);
    c.insn(insn);
    c.store(variable);
    storePart(h, variable, name);
  }

  private void unlessOwn(Update u) {
    if (!own.contains(u.held)) {
      c.load(u.parts().room());
      c.jump(IFLT, u.other);
    }
  }

  /** Jumps if the bounds on the stack are none of the slice's. */
  private void within(Update u) {
    c.load(u.parts().len());
    c.invokeStatic("gruffle/runtime/ops/Parts", "within", "(JJI)Z");
    c.jump(IFEQ, u.other);
  }

  /** Behind an assignment: the other way of it, by an operation in memory. */
  private void otherwise(Update u, Runnable operation) {
    if (u.inCopy || !u.other.used()) {
      return;
    }
    var end = new Lab();
    c.jump(end);
    c.bind(u.other);
    inMemory(u, operation);
    again(u.held);
    c.bind(end);
  }

  /** Assigns to the variable in memory what an operation gives, which finds G and the header on the stack. */
  private void inMemory(Update u, Runnable operation) {
    switch (u.held.variable) {
      case Expr.FieldGet x -> {
        f.exprs.expr(x.obj());
        value(u, operation);
        f.memory.putField(x.struct(), x.field());
      }
      case Expr.GlobalGet x -> {
        f.k.global(c, x.symbol(), x.type());
        value(u, operation);
        f.memory.cellSet(x.type());
      }
      case Expr.LocalGet x -> {
        f.load(x.local());
        value(u, operation);
        f.memory.cellSet(x.type());
      }
      default -> throw new IllegalStateException(u.held.variable.toString());
    }
  }

  private void value(Update u, Runnable operation) {
    f.loadG();
    f.line(u.x.pos());
    f.own.peek(u.held.variable);
    f.line(u.x.pos());
    operation.run();
  }

  /** An operation with a value in a variable; its arguments from there on follow that. */
  private void operation(Update u, int value, int others) {
    Class<?>[] params = method(u).getParameterTypes();
    c.load(value);
    c.cast(Type.getDescriptor(params[2]));
    invoke(u, others);
  }

  /** The same with a bound. */
  private void bound(Update u, Expr bound, int others) {
    f.exprs.expr(bound);
    invoke(u, others);
  }

  private void invoke(Update u, int others) {
    u.x.args().subList(others, u.x.args().size()).forEach(f.exprs::expr);
    Method m = method(u);
    c.invokeStatic(
        Type.getInternalName(m.getDeclaringClass()), m.getName(), Type.getMethodDescriptor(m));
    c.cast("L" + u.parts().slice() + ";");
  }

  private Method method(Update u) {
    return f.env.ops().find(u.op).method();
  }
}
