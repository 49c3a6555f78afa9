package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for the slices in variables that others see whose parts a loop may have in Java variables: see {@link HeldSlices}. */
final class HeldSliceUses extends IrWalk {
  private final Stmt.Loop loop;
  private final FuncEmitter f;
  private final HeldPaths paths;

  /** Variables whose slices the loop appends to or cuts, by {@link HeldPaths#key}. */
  private final Map<String, Expr> changed = new LinkedHashMap<>();

  /** Which variables are assigned that may be the same: fields by class and number. */
  private final Map<String, Map<String, Expr>> written = new HashMap<>();

  /** Such fields, and variables, of which the loop reads the slice as a whole. */
  private final Set<String> shared = new HashSet<>();

  /** Structs that may be copied in the loop, by class. */
  private final Set<String> copied = new HashSet<>();

  private final Set<IrType> seen = new HashSet<>();

  /** Slices that are only looked into. */
  private final Set<Expr> peeked = Collections.newSetFromMap(new IdentityHashMap<>());

  private boolean plain = true;

  private HeldSliceUses(Stmt.Loop loop, FuncEmitter f, HeldPaths paths) {
    this.loop = loop;
    this.f = f;
    this.paths = paths;
  }

  /** The variables of a loop, as {@link HeldPaths} has them. */
  static List<Expr> of(Stmt.Loop l, FuncEmitter f, HeldPaths paths) {
    var w = new HeldSliceUses(l, f, paths);
    w.stmt(l);
    var out = new ArrayList<Expr>();
    w.changed.forEach(
        (key, variable) -> {
          if (w.plain && w.mayHold(variable)) {
            out.add(variable);
          }
        });
    return out;
  }

  /** Whether a loop assigns to such a variable at all. */
  static boolean assignsAny(Stmt.Loop l) {
    var found = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        found[0] |=
            switch (s) {
              case Stmt.SetField x -> isSlice(x.struct().fields().get(x.field()).type());
              case Stmt.SetGlobal x -> isSlice(x.type());
              case Stmt.SetLocal x -> x.local().cell && isSlice(x.local().type);
              default -> false;
            };
        return !found[0];
      }
    }.stmt(l);
    return found[0];
  }

  private static boolean isSlice(IrType t) {
    return t.kind() == GoKind.SLICE;
  }

  private boolean mayHold(Expr variable) {
    IrType elem = Memory.elem(variable.type());
    if (IrTypes.isAggregate(elem) && !f.own.glances().isAll()) {
      return false;
    }
    String place = place(variable);
    return !shared.contains(place)
        && written.get(place).values().stream().allMatch(x -> isOther(x, variable))
        && paths.isFixed(variable)
        && isOnly(variable);
  }

  private static boolean isOther(Expr written, Expr variable) {
    return written != null
        && (HeldPaths.key(written).equals(HeldPaths.key(variable))
            || HeldPaths.areApart(written, variable));
  }

  /** Whether no other name of the variable, or of one that it is found by, is assigned to. */
  private boolean isOnly(Expr variable) {
    return switch (variable) {
      case Expr.GlobalGet x -> !f.env.lazy().test(x.symbol());
      case Expr.LocalGet x -> x.local().cell ? !f.mayShareCell(x.local()) : !f.structs.has(x);
      case Expr.FieldGet x ->
          !copied.contains(f.types.structBase(x.struct()))
              && isOnly(x.obj())
              && (!(x.type().kind() == GoKind.POINTER) || !written.containsKey(place(x)));
      default -> false;
    };
  }

  /** What it has in common with all variables that it may be. */
  private String place(Expr variable) {
    return switch (variable) {
      case Expr.FieldGet x -> f.types.structBase(x.struct()) + '.' + x.field();
      case Expr.GlobalGet x -> x.symbol();
      case Expr.LocalGet x -> "#" + x.local().index;
      default -> "";
    };
  }

  // --- the walk ---

  @Override
  protected boolean enter(Expr e) {
    switch (e) {
      case Expr.Call x -> plain &= LightCalls.contains(x.symbol());
      case Expr.CallClosure x -> plain = false;
      case Expr.CallIface x -> plain = false;
      case Expr.Closure x -> plain = false;
      case Expr.Recover x -> plain = false;
      case Expr.Deref x -> plain &= !isSlice(x.type()) && !IrTypes.isAggregate(x.type());
      case Expr.OpCall x -> {
        plain &= HeldCells.isPlain(x);
        x.args().forEach(a -> copies(a.type()));
        copies(x.type());
      }
      case Expr.Copy x -> copies(x.type());
      case Expr.ToIface x -> copies(x.x().type());
      case Expr.Unbox x -> copies(x.type());
      case Expr.TypeAssert x -> copies(x.type());
      case Expr.Len x -> peeked.add(x.x());
      case Expr.Cap x -> peeked.add(x.x());
      case Expr.SliceGet x -> peeked.add(x.slice());
      case Expr.ElemAddr x when IrTypes.isAggregate(Memory.elem(x.base().type())) ->
          peeked.add(x.base());
      case Expr.FieldGet x -> read(x);
      case Expr.GlobalGet x -> read(x);
      case Expr.LocalGet x when x.local().cell -> read(x);
      default -> {}
    }
    return plain;
  }

  private void read(Expr variable) {
    if (isSlice(variable.type()) && !peeked.contains(variable)) {
      shared.add(place(variable));
    }
  }

  /** Values of that type are copied, alone or as parts of others. */
  private void copies(IrType t) {
    if (t == null || !seen.add(t)) {
      return;
    }
    switch (t.under()) {
      case IrType.Struct x -> {
        copied.add(f.types.structBase(x));
        x.fields().forEach(y -> copies(y.type()));
      }
      case IrType.Array x -> copies(x.elem());
      case IrType.Slice x -> copies(x.elem());
      case IrType.Map x -> {
        copies(x.key());
        copies(x.elem());
      }
      default -> {}
    }
  }

  @Override
  protected boolean enter(Stmt s) {
    if (s != loop && paths.leaves(s)) {
      return false;
    }
    switch (s) {
      case Stmt.Loop x -> plain &= x == loop;
      case Stmt.SetField x ->
          assign(new Expr.FieldGet(x.obj(), x.struct(), x.field(), x.pos()), x.value());
      case Stmt.SetGlobal x -> assign(new Expr.GlobalGet(x.symbol(), x.type()), x.value());
      case Stmt.SetLocal x when x.local().cell -> assign(new Expr.LocalGet(x.local()), x.value());
      case Stmt.SetLocal x -> {}
      case Stmt.DeclLocal x -> {}
      case Stmt.MultiAssign x -> {
        for (Local l : x.dst()) {
          if (l != null) {
            shared.add(place(new Expr.LocalGet(l)));
          }
        }
      }
      case Stmt.SetSlice x -> peeked.add(x.slice());
      case Stmt.SetDeref x -> {
        IrType t = IrTypes.elem(x.ptr().type());
        plain &= !isSlice(t) && t.kind() != GoKind.POINTER && !IrTypes.isAggregate(t);
      }
      case Stmt.CopyInto x -> copies(x.dst().type());
      case Stmt.Block x -> {}
      case Stmt.ExprStmt x -> {}
      case Stmt.SetArray x -> {}
      case Stmt.If x -> {}
      case Stmt.Switch x -> {}
      case Stmt.Break x -> {}
      case Stmt.Continue x -> {}
      default -> plain = false;
    }
    return plain;
  }

  private void assign(Expr variable, Expr assigned) {
    Expr held = paths.of(variable);
    String key = held == null ? "" : HeldPaths.key(held);
    written.computeIfAbsent(place(variable), p -> new HashMap<>()).put(key, held);
    if (!isSlice(variable.type())) {
      return;
    }
    Expr value = assigned;
    while (value instanceof Expr.Seq x) {
      value = x.x();
    }
    String op = HeaderUses.kept(variable, value);
    if (op == null || op.startsWith("slice.cut")) {
      return;
    }
    peeked.add(((Expr.OpCall) value).args().getFirst());
    if (held != null && HeldSlices.isFast((Expr.OpCall) value)) {
      changed.put(key, held);
    }
  }
}
