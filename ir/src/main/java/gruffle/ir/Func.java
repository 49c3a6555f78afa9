package gruffle.ir;

import java.util.ArrayList;
import java.util.List;

/** One Go function in IR form: a declared function, a method (receiver first), a literal, or a wrapper. */
public final class Func {
  /** Go's symbol: "main.f", "main.(*T).M", "main.T.M", "main.f.func1", "main.init.0". */
  public final String symbol;

  public final String pkgPath;

  /** Parameter and result types; a method's receiver is the first parameter. */
  public final IrType.Func type;

  /** Frame slots in order: parameters first, then captures, then all others. Parameters are never cells. */
  public final List<Local> locals = new ArrayList<>();

  /** Number of parameters, the receiver included. */
  public int numParams;

  /**
   * Number of captures: locals [numParams, numParams+numCaptures) are filled from the closure object; a capture that
   * is a cell receives the shared cell, another one a copy of the value (of a struct or array: the variable's object).
   */
  public int numCaptures;

  /** The capture, a cell, that always holds this very function value; null if there is none. */
  public Local own;

  /** Result variables where the function has named results or defers (see {@link Stmt.Return}); else empty. */
  public final List<Local> results = new ArrayList<>();

  /** Null for a function without a body: a native (docs/CONTRACTS.md, section 3). */
  public Stmt.Block body;

  public boolean hasDefer;
  public boolean hasRecover;

  /** Whether two of its captures may be the same cell, as in copies for several known literals. */
  public boolean sharesCells;

  /** A function the compiler made (method wrapper, go and defer wrapper): hidden in tracebacks, transparent to recover. */
  public boolean wrapper;

  /** Of the wrapper of a go or defer statement: the function that the statement names, null if it is known only when it runs. */
  public String wraps;

  /** Source file as tracebacks show it, first and last line. */
  public String file = "";

  public int line;
  public int endLine;

  /** Positions in other files; functions that Go takes for one share a table. */
  public LineTable otherFiles = new LineTable();

  /**
   * The function's number among those of the package whose source file has the same name (without folders): what lays out
   * code that is compiled ahead.
   */
  public int ordinal;

  /** Number of the locals that tier 0 has; 0: all. */
  private int known;

  public Func(String symbol, String pkgPath, IrType.Func type) {
    this.symbol = symbol;
    this.pkgPath = pkgPath;
    this.type = type;
  }

  /** A copy of everything but the body, for one who changes that; locals that he adds, tier 0 does not know. */
  public Func copy() {
    var f = new Func(symbol, pkgPath, type);
    f.locals.addAll(locals);
    f.numParams = numParams;
    f.numCaptures = numCaptures;
    f.own = own;
    f.results.addAll(results);
    f.hasDefer = hasDefer;
    f.hasRecover = hasRecover;
    f.sharesCells = sharesCells;
    f.wrapper = wrapper;
    f.wraps = wraps;
    f.file = file;
    f.line = line;
    f.endLine = endLine;
    f.otherFiles = otherFiles;
    f.ordinal = ordinal;
    f.known = known();
    return f;
  }

  /** Number of the locals that every tier has. */
  public int known() {
    return known == 0 ? locals.size() : known;
  }

  /** Adds a local of the next index. */
  public Local newLocal(String name, IrType t) {
    var l = new Local(locals.size(), name, t);
    locals.add(l);
    return l;
  }
}
