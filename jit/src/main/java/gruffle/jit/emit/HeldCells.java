package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Variables in cells that an innermost loop uses, which calls nothing: their values are in Java variables beside the cells, which assignments store to as well, since
 * a panic, a poll or what follows the loop may show them.
 *
 * <p>Why: for HotSpot a store to one cell may change what is in any other, so each iteration would load all of them again, and wait for what the last one has stored.
 */
final class HeldCells {
  /** Operations, by group, that store to no variable and run no code of the program's. */
  private static final Set<String> PLAIN =
      Set.of(
          "array",
          "complex",
          "complex64",
          "complex128",
          "conv",
          "float",
          "iface",
          "int",
          "map",
          "panic",
          "ptr",
          "raw",
          "slice",
          "string",
          "struct",
          "uint");

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Map<Local, Integer> held = new HashMap<>();

  HeldCells(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
  }

  /** Emits a loop, of which this may hold cells. */
  void around(Stmt.Loop l, Runnable loop) {
    Set<Local> cells = held.isEmpty() && f.mayHoldCells() ? of(l) : Set.of();
    cells.forEach(x -> held.put(x, c.variable(f.types.descriptor(x.type))));
    load();
    loop.run();
    held.clear();
  }

  /** Whether an operation stores to no variable, and runs no code of the program's. */
  static boolean isPlain(Expr.OpCall x) {
    return PLAIN.contains(x.op().substring(0, x.op().indexOf('.')));
  }

  private Set<Local> of(Stmt.Loop l) {
    var w = new Uses(l);
    w.stmt(l);
    w.found.removeAll(w.others);
    w.found.removeIf(f::mayShareCell);
    return w.plain ? w.found : Set.of();
  }

  /** Behind a poll: somebody may have changed the variables. */
  void load() {
    held.forEach(
        (l, slot) -> {
          f.load(l);
          f.memory.peekCell(l.type);
          c.store(slot);
        });
  }

  /** Pushes the value of a variable in a cell; false if that is not held. */
  boolean get(Local l) {
    Integer slot = held.get(l);
    if (slot != null) {
      c.load(slot);
    }
    return slot != null;
  }

  /** Assigns the value on the stack; false if the cell is not held. */
  boolean set(Local l) {
    Integer slot = held.get(l);
    if (slot == null) {
      return false;
    }
    c.cast(f.types.descriptor(l.type));
    c.store(slot);
    f.load(l);
    c.load(slot);
    f.memory.cellSet(l.type);
    return true;
  }

  boolean has(Local l) {
    return held.containsKey(l);
  }

  /** Looks at what there is in a loop. */
  private static final class Uses extends IrWalk {
    private final Stmt.Loop loop;
    final Set<Local> found = new HashSet<>();

    /** Variables that begin in the loop, or are assigned together with others. */
    final Set<Local> others = new HashSet<>();

    boolean plain = true;

    Uses(Stmt.Loop loop) {
      this.loop = loop;
    }

    @Override
    protected boolean enter(Expr e) {
      switch (e) {
        case Expr.LocalGet x -> use(x.local());
        case Expr.Call x -> plain &= LightCalls.contains(x.symbol());
        case Expr.CallClosure x -> plain = false;
        case Expr.CallIface x -> plain = false;
        case Expr.Closure x -> plain = false;
        case Expr.Recover x -> plain = false;
        case Expr.LocalAddr x -> plain &= !x.local().cell;
        case Expr.OpCall x -> plain &= isPlain(x);
        default -> {}
      }
      return plain;
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.Loop x -> plain &= x == loop;
        case Stmt.DeclLocal x -> others.add(x.local());
        case Stmt.SetLocal x -> use(x.local());
        case Stmt.MultiAssign x -> others.addAll(x.dst());
        case Stmt.Block x -> {}
        case Stmt.ExprStmt x -> {}
        case Stmt.CopyInto x -> {}
        case Stmt.SetField x -> {}
        case Stmt.SetArray x -> {}
        case Stmt.SetSlice x -> {}
        case Stmt.SetGlobal x -> {}
        case Stmt.If x -> {}
        case Stmt.Break x -> {}
        case Stmt.Continue x -> {}
        case Stmt.Return x -> {}
        case Stmt.Panic x -> {}
        default -> plain = false;
      }
      return plain;
    }

    private void use(Local l) {
      if (l.cell && isWord(l.type)) {
        found.add(l);
      }
    }

    private static boolean isWord(IrType t) {
      return switch (t.kind()) {
        case SLICE -> false;
        default -> !IrTypes.isAggregate(t) && !t.kind().isComplex();
      };
    }
  }
}
