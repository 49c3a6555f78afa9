package gruffle.ir.escape;

import gruffle.types.VarObj;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the analysis found out about one function: a declared one, a literal, the package's initialisers, or the body of a range
 * over a function, which is a function of its own in the IR alone.
 */
public final class FuncFacts {
  /** The function around this literal or range body, null for others. */
  public final FuncFacts outer;

  /** Go's symbol. */
  public final String symbol;

  /** The body of a range over a function. */
  public final boolean isRangeBody;

  /** Variables of enclosing functions that it (or a literal in it) uses, in order of first use. */
  public final Set<VarObj> captures = new LinkedHashSet<>();

  /** The variable that it is assigned to, see {@link OwnNames}; null if there is none. */
  VarObj own;

  public boolean hasDefer;
  public boolean hasRecover;
  public boolean hasGoto;

  /** Range bodies, or those in this function: there is a return statement in one, or a jump out of one. */
  public boolean rangeReturns;

  public boolean rangeJumps;

  /** There is a defer statement in a range body. */
  public boolean rangeDefers;

  /** The results of a function that Go knows. */
  final List<VarObj> results;

  private int literals;
  private int wrappers;
  private int ranges;

  private FuncFacts(FuncFacts outer, String symbol, List<VarObj> results, boolean isRangeBody) {
    this.outer = outer;
    this.symbol = symbol;
    this.results = results;
    this.isRangeBody = isRangeBody;
  }

  static FuncFacts root(String symbol, List<VarObj> results) {
    return new FuncFacts(null, symbol, results, false);
  }

  /** For the next function literal in this function. */
  FuncFacts literal(List<VarObj> results) {
    FuncFacts f = function();
    f.literals++;
    String name = f.symbol + (f.outer == null ? ".func" : ".") + f.literals;
    return new FuncFacts(this, name, results, false);
  }

  /** For the next range over a function in this function. */
  FuncFacts rangeBody() {
    FuncFacts f = function();
    f.ranges++;
    return new FuncFacts(this, f.symbol + "-range" + f.ranges, List.of(), true);
  }

  /** The function that this code belongs to as Go sees it; names are counted in it. */
  public FuncFacts function() {
    FuncFacts f = this;
    while (f.isRangeBody) {
      f = f.outer;
    }
    return f;
  }

  /** Symbol of the next wrapper of a go ("gowrap") or defer ("deferwrap") statement. */
  public String nextWrapper(String kind) {
    FuncFacts f = function();
    f.wrappers++;
    return f.symbol + "." + kind + f.wrappers;
  }
}
