package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Which variables of type {@code []byte} are only read: nothing is stored to their elements, nobody else gets them but functions of which the same is known, and nobody asks for their
 * capacity. Such a variable may hold the bytes of a string themselves ({@link ByteViews}): strings never change, so it does not matter how long it does.
 */
final class ByteReaders {
  /** Functions of one of them below each other. */
  private static final int DEPTH = 6;

  private final Function<String, Func> functions;
  private final BiFunction<IrType, Expr.CallIface, String> methods;
  private final Answers<Boolean> known = new Answers<>();
  private final Answers<IrType> made = new Answers<>();

  /**
   * Those of a program.
   *
   * @param functions the functions that may be looked at, by symbol; null for others
   * @param methods the function that a call of an interface's method calls if the receiver has that type, by its symbol; null if there is none
   */
  ByteReaders(
      Function<String, Func> functions, BiFunction<IrType, Expr.CallIface, String> methods) {
    this.functions = functions;
    this.methods = methods;
  }

  /** Whether the function that a call by name calls only reads its argument of that number. */
  boolean reads(Expr.Call call, int argument) {
    return reads(call.symbol(), argument, new HashSet<>());
  }

  /** The same of an interface's method, in a function whose locals are known. */
  boolean reads(Expr.CallIface call, int argument, Receivers receivers) {
    IrType t = receivers.of(call.recv());
    String method = t == null ? null : methods.apply(t, call);
    return method != null && reads(method, argument + 1, new HashSet<>());
  }

  /** Whether a function only reads that variable of its own. */
  boolean reads(Func f, Local l) {
    return new Uses(f, l, new HashSet<>()).onlyReads();
  }

  private boolean reads(String symbol, int param, Set<String> around) {
    String key = symbol + "#" + param;
    if (around.contains(key)) {
      return true;
    }
    return around.isEmpty()
        ? known.of(key, () -> look(symbol, param, key, around))
        : look(symbol, param, key, around);
  }

  private boolean look(String symbol, int param, String key, Set<String> around) {
    Func f = around.size() < DEPTH ? functions.apply(symbol) : null;
    if (f == null || f.body == null || param >= f.numParams) {
      return false;
    }
    around.add(key);
    boolean reads = new Uses(f, f.locals.get(param), around).onlyReads();
    around.remove(key);
    return reads;
  }

  /** What a function does with one such variable, and with those that it assigns it to. */
  private final class Uses extends IrWalk {
    private final Func fn;
    private final Set<String> around;
    private final BitSet names = new BitSet();

    /** Reads, in which the variable stands. */
    private final Set<Expr> fine = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean reads = true;

    Uses(Func fn, Local first, Set<String> around) {
      this.fn = fn;
      this.around = around;
      names.set(first.index);
    }

    boolean onlyReads() {
      names();
      for (Local l : fn.locals) {
        if (names.get(l.index) && (l.cell || fn.results.contains(l))) {
          return false;
        }
      }
      stmt(fn.body);
      return reads;
    }

    private void names() {
      int before = 0;
      while (before != names.cardinality()) {
        before = names.cardinality();
        new IrWalk() {
          @Override
          protected boolean enter(Stmt s) {
            switch (s) {
              case Stmt.DeclLocal x -> named(x.local(), x.init());
              case Stmt.SetLocal x -> named(x.local(), x.value());
              default -> {}
            }
            return true;
          }
        }.stmt(fn.body);
      }
    }

    private void named(Local l, Expr value) {
      if (value != null && isName(value)) {
        names.set(l.index);
      }
    }

    /** Whether it is the variable, or cut from it. */
    private boolean isName(Expr e) {
      return switch (e) {
        case Expr.LocalGet x -> names.get(x.local().index);
        case Expr.OpCall x -> isCut(x) && isName(x.args().getFirst());
        default -> false;
      };
    }

    private static boolean isCut(Expr.OpCall x) {
      return x.op().equals("slice.sliceB") || x.op().equals("slice.sliceFromB");
    }

    private void read(Expr e) {
      if (isName(e)) {
        fine.add(e);
      }
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.DeclLocal x when x.init() != null -> read(x.init());
        case Stmt.SetLocal x -> read(x.value());
        default -> {}
      }
      return reads;
    }

    @Override
    protected boolean enter(Expr e) {
      switch (e) {
        case Expr.Len x -> read(x.x());
        case Expr.SliceGet x -> read(x.slice());
        case Expr.OpCall x -> operation(x);
        case Expr.Call x -> call(x);
        case Expr.LocalAddr x -> reads &= !names.get(x.local().index);
        case Expr.Closure x -> reads &= x.captured().stream().noneMatch(l -> names.get(l.index));
        default -> {}
      }
      reads &= !isName(e) || fine.contains(e);
      return reads;
    }

    private void operation(Expr.OpCall x) {
      switch (x.op()) {
        case "slice.sliceB", "slice.sliceFromB", "string.fromBytes" -> read(x.args().getFirst());
        case "slice.appendSliceB", "slice.copyB" -> read(x.args().get(1));
        default -> {}
      }
    }

    private void call(Expr.Call x) {
      for (int i = 0; i < x.args().size(); i++) {
        Expr a = x.args().get(i);
        if (isName(a) && reads(x.symbol(), i, around)) {
          fine.add(a);
        }
      }
    }
  }

  /** The types that the interface values in a function's locals have, as far as they can be told. */
  final class Receivers extends IrWalk {
    private final List<Local> locals;
    private final Expr[] values;
    private final BitSet others = new BitSet();

    Receivers(Func fn) {
      locals = fn.locals;
      values = new Expr[fn.locals.size()];
      others.set(0, fn.numParams + fn.numCaptures);
      stmt(fn.body);
    }

    /** The type of what is in an interface value, null where it is not known. */
    private IrType of(Expr e) {
      return e instanceof Expr.LocalGet x && !x.local().cell && !others.get(x.local().index)
          ? inside(values[x.local().index])
          : inside(e);
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.DeclLocal x -> assigned(x.local(), x.init());
        case Stmt.SetLocal x -> assigned(x.local(), x.value());
        case Stmt.MultiAssign x ->
            x.dst().stream().filter(l -> l != null).forEach(l -> assigned(l, null));
        default -> {}
      }
      return true;
    }

    private void assigned(Local l, Expr value) {
      if (l.index < locals.size() && value != null && values[l.index] == null) {
        values[l.index] = value;
      } else {
        others.set(l.index);
      }
    }
  }

  private IrType inside(Expr e) {
    return switch (e) {
      case Expr.ToIface x when !IrTypes.isInterface(x.x().type()) -> x.x().type();
      case Expr.Call x -> made.of(x.symbol(), () -> result(functions.apply(x.symbol())));
      case null, default -> null;
    };
  }

  /** The type in the interface value that a function returns, if it is always the same. */
  private static IrType result(Func f) {
    if (f == null || f.body == null || f.hasDefer || f.hasRecover) {
      return null;
    }
    var types = new HashSet<IrType>();
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        if (s instanceof Stmt.Return x) {
          types.add(
              x.values().size() == 1
                      && x.values().getFirst() instanceof Expr.ToIface i
                      && !IrTypes.isInterface(i.x().type())
                  ? i.x().type()
                  : null);
        }
        return true;
      }
    }.stmt(f.body);
    return types.size() == 1 ? types.iterator().next() : null;
  }
}
