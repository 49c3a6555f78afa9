package gruffle.link;

import gruffle.ir.Expr;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.IrWalk;
import gruffle.ir.Stmt;
import gruffle.runtime.type.Rtype;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which functions a call of a function value may call, as far as the package of the call tells: the literals, functions and method values of that type that it makes values of. There may be others.
 *
 * <p>Of a type with a name, such as {@code type Handler func(*Context)}, these are those that are converted to it, where there are any.
 */
final class FuncValues {
  private final Program program;
  private final PackageSource packages;
  private final Map<String, Map<Rtype, Set<String>>> made = new ConcurrentHashMap<>();

  FuncValues(Program program, PackageSource packages) {
    this.program = program;
    this.packages = packages;
  }

  /** Symbols of those that a call in a function of that package may call, in the order of the code. None in the library. */
  Collection<String> of(String path, Expr.CallClosure call) {
    if (packages.isLibrary(path)) {
      return List.of();
    }
    Map<Rtype, Set<String>> all = made.get(path);
    if (all == null) {
      all = in(program.pkg(path));
      made.put(path, all);
    }
    Set<String> named = all.get(program.rtype(call.fn().type()));
    return named != null ? named : all.getOrDefault(program.rtype(call.sig()), Set.of());
  }

  private Map<Rtype, Set<String>> in(IrPackage pkg) {
    var out = new HashMap<Rtype, Set<String>>();
    PackageWalk.walk(pkg, new Values(out));
    return out;
  }

  private final class Values extends IrWalk {
    private final Map<Rtype, Set<String>> out;

    Values(Map<Rtype, Set<String>> out) {
      this.out = out;
    }

    @Override
    protected boolean enter(Expr e) {
      switch (e) {
        case Expr.Convert x -> {
          String symbol = symbol(x.x());
          if (symbol != null) {
            add(x.type(), symbol);
          }
        }
        case Expr.CallClosure x when x.fn() instanceof Expr.Closure -> {
          exprs(x.args());
          return false;
        }
        default -> {
          String symbol = symbol(e);
          if (symbol != null) {
            add(e.type(), symbol);
            add(e.type().under(), symbol);
          }
        }
      }
      return true;
    }

    /** Deferred and started functions are called where they are deferred or started. */
    @Override
    protected boolean enter(Stmt s) {
      return !(s instanceof Stmt.Defer || s instanceof Stmt.Go);
    }

    private void add(IrType type, String symbol) {
      if (type.under() instanceof IrType.Func) {
        out.computeIfAbsent(program.rtype(type), t -> new LinkedHashSet<>()).add(symbol);
      }
    }

    private static String symbol(Expr e) {
      return switch (e) {
        case Expr.Closure x -> x.symbol();
        case Expr.FuncRef x -> x.symbol();
        default -> null;
      };
    }
  }
}
