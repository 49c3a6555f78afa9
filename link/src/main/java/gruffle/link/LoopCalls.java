package gruffle.link;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which functions of a program are short, and called at few places, each in a loop, with a part of a slice that is cut there ({@code match(src[i:], src[j:])}): HotSpot is to inline them.
 *
 * <p>The part is no object then. By itself HotSpot inlines up to a size of machine code ({@code InlineSmallCode}) that is right for the library, whose functions have many callers,
 * and which any loop exceeds.
 */
final class LoopCalls {
  /** Nodes of the largest one. */
  private static final int LARGEST = 80;

  /** The most places that call it. */
  private static final int PLACES = 3;

  private final Program program;
  private final PackageSource packages;
  private final Map<String, Set<String>> found = new ConcurrentHashMap<>();

  LoopCalls(Program program, PackageSource packages) {
    this.program = program;
    this.packages = packages;
  }

  /** Whether the function of that symbol is one. None in the library. */
  boolean has(String symbol) {
    String path = IrTypes.packageOf(symbol);
    if (packages.isLibrary(path)) {
      return false;
    }
    Set<String> all = found.get(path);
    if (all == null) {
      all = in(program.pkg(path));
      found.put(path, all);
    }
    return all.contains(symbol);
  }

  private static Set<String> in(IrPackage pkg) {
    var calls = new Calls();
    PackageWalk.walk(pkg, calls);
    var out = new HashSet<String>();
    calls.places.forEach(
        (symbol, places) -> {
          boolean all = places.size() <= PLACES && places.stream().allMatch(p -> p);
          Func f = all && pkg.head(symbol) != null ? pkg.function(symbol) : null;
          if (f != null && isShort(f)) {
            out.add(symbol);
          }
        });
    return out;
  }

  private static boolean isShort(Func f) {
    if (f.body == null || f.hasDefer || f.hasRecover || f.wrapper) {
      return false;
    }
    var size = new Size(f.symbol);
    size.stmt(f.body);
    return size.nodes <= LARGEST;
  }

  /** For each function that is called by its name: at each of the places whether there is a loop around it, and a part of a slice among what it passes. */
  private static final class Calls extends IrWalk {
    final Map<String, List<Boolean>> places = new HashMap<>();
    private int depth;

    @Override
    protected boolean enter(Stmt s) {
      if (s instanceof Stmt.Loop l) {
        depth++;
        expr(l.cond());
        stmt(l.body());
        stmt(l.post());
        depth--;
        return false;
      }
      return true;
    }

    @Override
    protected boolean enter(Expr e) {
      if (e instanceof Expr.Call c) {
        boolean cuts = c.args().stream().anyMatch(Calls::isCut);
        places.computeIfAbsent(c.symbol(), x -> new ArrayList<>()).add(depth > 0 && cuts);
      }
      return true;
    }

    private static boolean isCut(Expr e) {
      return e instanceof Expr.OpCall c && c.op().startsWith("slice.slice");
    }
  }

  private static final class Size extends IrWalk {
    private final String symbol;
    int nodes;

    Size(String symbol) {
      this.symbol = symbol;
    }

    @Override
    protected boolean enter(Stmt s) {
      nodes++;
      return nodes <= LARGEST;
    }

    @Override
    protected boolean enter(Expr e) {
      nodes += e instanceof Expr.Call c && c.symbol().equals(symbol) ? LARGEST + 1 : 1;
      return nodes <= LARGEST;
    }
  }
}
