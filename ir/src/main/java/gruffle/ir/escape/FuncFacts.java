package gruffle.ir.escape;

import gruffle.types.VarObj;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the analysis found out about one function: a declared one, a literal, or the package's initialisers. */
public final class FuncFacts {
  /** The function around this literal, null for others. */
  public final FuncFacts outer;

  /** Go's symbol. */
  public final String symbol;

  /** Variables of enclosing functions that it (or a literal in it) uses, in order of first use. */
  public final Set<VarObj> captures = new LinkedHashSet<>();

  public boolean hasDefer;
  public boolean hasRecover;
  public boolean hasGoto;

  private int literals;
  private int wrappers;

  FuncFacts(FuncFacts outer, String symbol) {
    this.outer = outer;
    this.symbol = symbol;
  }

  /** Symbol of the next function literal, as gc numbers them. */
  String nextLiteral() {
    literals++;
    return symbol + (outer == null ? ".func" : ".") + literals;
  }

  /** Symbol of the next wrapper of a go ("gowrap") or defer ("deferwrap") statement. */
  public String nextWrapper(String kind) {
    wrappers++;
    return symbol + "." + kind + wrappers;
  }
}
