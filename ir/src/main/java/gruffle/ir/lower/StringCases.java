package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Finds the one of many constant strings that a tag is: by its length, then by its first eight bytes as one number, and only what is
 * longer by a comparison of strings. A chain of those would need as many as there are cases.
 */
final class StringCases {
  private static final int NONE = -1;

  /** One of the strings, and its clause. */
  record Case(byte[] text, int clause) {}

  private final Fn fn;
  private final Local tag;
  private final int pos;

  StringCases(Fn fn, Local tag, int pos) {
    this.fn = fn;
    this.tag = tag;
    this.pos = pos;
  }

  /**
   * Emits the search.
   *
   * @return the variable with the clause that the tag is in, or with a number that no clause has
   */
  Local search(List<Case> cases) {
    Local clause = fn.spill(new Expr.Const(IrTypes.INT32, (long) NONE), pos);
    Local length = fn.spill(new Expr.Len(text()), pos);
    fn.emit(
        choice(
            length, groups(cases, k -> k.text.length), same -> block(() -> begin(same, clause))));
    return clause;
  }

  /** Of cases of one length. */
  private void begin(List<Case> cases, Local clause) {
    int length = cases.getFirst().text.length;
    if (length == 0) {
      fn.emit(set(clause, cases.getFirst()));
      return;
    }
    Local word = fn.spill(fn.op(Ops.STRING_PREFIX, IrTypes.INT, pos, text()), pos);
    fn.emit(
        choice(
            word,
            groups(cases, k -> prefix(k.text)),
            same -> length <= Long.BYTES ? set(clause, same.getFirst()) : rest(same, clause)));
  }

  /** Of longer ones that begin alike. */
  private Stmt rest(List<Case> cases, Local clause) {
    Stmt chain = null;
    for (Case k : cases.reversed()) {
      Expr equal = fn.compares.compare(Op.EQ, text(), new Expr.Const(tag.type, k.text), pos);
      chain = new Stmt.If(equal, set(clause, k), chain, pos);
    }
    return chain;
  }

  private Stmt set(Local clause, Case k) {
    return new Stmt.SetLocal(clause, new Expr.Const(clause.type, (long) k.clause), pos);
  }

  /** As {@code GoString.prefix} has it. */
  private static long prefix(byte[] text) {
    long word = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      word = word << Byte.SIZE | (i < text.length ? text[i] & 0xff : 0);
    }
    return word ^ Long.MIN_VALUE;
  }

  private static Map<Long, List<Case>> groups(List<Case> cases, ToLongFunction<Case> number) {
    var groups = new TreeMap<Long, List<Case>>();
    for (Case k : cases) {
      groups.computeIfAbsent(number.applyAsLong(k), n -> new ArrayList<>()).add(k);
    }
    return groups;
  }

  /** Comparisons of a number, one after the other. */
  private Stmt choice(Local x, Map<Long, List<Case>> groups, Function<List<Case>, Stmt> then) {
    Stmt chain = null;
    for (Map.Entry<Long, List<Case>> g : groups.entrySet()) {
      var number = new Expr.Const(x.type, g.getKey());
      var equal = new Expr.Compare(Op.EQ, new Expr.LocalGet(x), number);
      chain = new Stmt.If(equal, then.apply(g.getValue()), chain, pos);
    }
    return chain;
  }

  private Stmt block(Runnable body) {
    return new Stmt.Block(0, fn.collect(body), pos);
  }

  private Expr text() {
    return new Expr.LocalGet(tag);
  }
}
