package gruffle.ir.stencil;

import gruffle.types.FuncObj;
import gruffle.types.Pkg;
import gruffle.types.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The instances of generic functions that one package's code needs: each is made once, in the package that uses it, whoever
 * declares the function.
 */
public final class Instances {
  private final GenericPackage own;
  private final GenericSource others;
  private final Set<String> known = new HashSet<>();
  private final Deque<Instance> waiting = new ArrayDeque<>();

  /** A function to be made. */
  public record Instance(String symbol, GenericPackage.Body body, Findings findings) {}

  public Instances(GenericPackage own, GenericSource others) {
    this.own = own;
    this.others = others;
  }

  /** Says that the function is needed; its type arguments have no type parameters. */
  public void need(String symbol, FuncObj f, List<Type> args) {
    if (known.add(symbol) && !others.has(symbol)) {
      GenericPackage.Body body = home(f.pkg()).body(f);
      waiting.add(new Instance(symbol, body, body.findings(args)));
    }
  }

  /** The package as it was checked from source. */
  public GenericPackage home(Pkg pkg) {
    if (pkg == own.pkg()) {
      return own;
    }
    GenericPackage p = others.find(pkg.path());
    if (p == null) {
      throw new IllegalStateException("no generic code of " + pkg.path());
    }
    return p;
  }

  /** The next function to make, null if there is none. */
  public Instance next() {
    return waiting.poll();
  }
}
