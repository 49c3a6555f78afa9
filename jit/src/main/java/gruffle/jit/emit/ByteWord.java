package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.JKind;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * A number that an expression puts together of neighbouring bytes of a slice, {@code uint32(b[i]) | uint32(b[i+1])<<8 | …}, or that
 * statements one after the other take apart, {@code b[i] = byte(v); b[i+1] = byte(v >> 8) …}; in any order.
 *
 * @param value the number that is taken apart
 * @param slice it and the index neither change anything nor depend on when they are evaluated
 * @param index of the byte with the lowest index
 * @param bytes 2, 4 or 8
 * @param big whether that byte is the highest of the number
 */
record ByteWord(Expr value, Expr slice, Expr index, long plus, int bytes, boolean big) {
  /** An index is that of root, which may be null, and an offset. */
  private record Term(Expr value, Expr slice, Expr root, long offset, long shift) {}

  private static final int MOST = Long.BYTES;

  /** Where constant indices end, far below the largest int. */
  private static final long FAR = 1 << 30;

  /** Null if the expression is something else. */
  static ByteWord of(Expr.Binary x) {
    GoKind kind = x.type().kind();
    if (!joins(x.op()) || !kind.isInteger() || term(x.y(), kind) == null) {
      return null;
    }
    var terms = new ArrayList<Term>();
    if (!collect(x, kind, terms)) {
      return null;
    }
    return word(terms, kind);
  }

  /** Of the statements that begin with that one as many as there are; null if there are none. */
  static ByteWord of(List<Stmt> list, int from) {
    Term first = part(list, from);
    if (first == null) {
      return null;
    }
    var terms = new ArrayList<>(List.of(first));
    while (terms.size() < MOST
        && part(list, from + terms.size()) instanceof Term t
        && same(t.value, first.value)) {
      terms.add(t);
    }
    for (int n = Integer.highestOneBit(terms.size()); n > 1; n /= 2) {
      ByteWord w = word(terms.subList(0, n), first.value.type().kind());
      if (w != null) {
        return w;
      }
    }
    return null;
  }

  /** Of the values of neighbouring elements, if they are all the bytes of a number and nothing else; slice and index are null. */
  static ByteWord parts(List<Expr> values) {
    var terms = new ArrayList<Term>();
    for (Expr v : values) {
      Term t = part(v, null, terms.size(), null);
      if (t == null || !terms.isEmpty() && !same(t.value, terms.getFirst().value)) {
        return null;
      }
      terms.add(t);
    }
    return word(terms, terms.getFirst().value.type().kind());
  }

  private static Term part(List<Stmt> list, int i) {
    if (i >= list.size()
        || !(list.get(i) instanceof Stmt.SetSlice s)
        || !isBytes(s.slice(), s.value(), s.index())) {
      return null;
    }
    Term at = place(s.slice(), s.index());
    return at == null ? null : part(s.value(), at.slice, at.offset, at.root);
  }

  private static Term part(Expr element, Expr slice, long offset, Expr root) {
    if (!(element instanceof Expr.Convert v) || v.type().kind() != GoKind.UINT8) {
      return null;
    }
    Expr number = v.x();
    long shift = 0;
    if (number instanceof Expr.Binary b
        && b.op() == Op.SHR
        && b.y() instanceof Expr.Const k
        && k.value() instanceof Long n) {
      number = b.x();
      shift = n;
    }
    return number.type().kind().isInteger() && isSteady(number)
        ? new Term(number, slice, root, offset, shift)
        : null;
  }

  private static ByteWord word(List<Term> terms, GoKind kind) {
    int n = terms.size();
    if (n < 2 || Integer.bitCount(n) != 1 || n > kind.bits / Byte.SIZE) {
      return null;
    }
    Term first = terms.getFirst();
    long lowest = terms.stream().mapToLong(Term::offset).min().orElseThrow();
    boolean little = isOrdered(terms, first, lowest, false);
    return little || isOrdered(terms, first, lowest, true)
        ? new ByteWord(first.value, first.slice, first.root, lowest, n, !little)
        : null;
  }

  private static boolean joins(Op op) {
    return op == Op.OR || op == Op.ADD || op == Op.XOR;
  }

  private static boolean collect(Expr e, GoKind kind, List<Term> into) {
    if (e instanceof Expr.Binary b && joins(b.op())) {
      return b.type().kind() == kind && collect(b.x(), kind, into) && collect(b.y(), kind, into);
    }
    Term t = into.size() < MOST ? term(e, kind) : null;
    return t != null && into.add(t);
  }

  private static Term term(Expr e, GoKind kind) {
    if (e instanceof Expr.Binary b) {
      Term t =
          b.op() == Op.SHL && b.y() instanceof Expr.Const k && k.value() instanceof Long n && n > 0
              ? term(b.x(), kind)
              : null;
      return t == null || t.shift != 0
          ? null
          : new Term(null, t.slice, t.root, t.offset, value(b.y()));
    }
    return e instanceof Expr.Convert v
            && v.type().kind() == kind
            && v.x() instanceof Expr.SliceGet g
            && isBytes(g.slice(), g, g.index())
        ? place(g.slice(), g.index())
        : null;
  }

  private static boolean isBytes(Expr slice, Expr element, Expr index) {
    return element.type().kind() == GoKind.UINT8
        && slice.type().under() instanceof IrType.Slice
        && isSteady(slice)
        && index.type().jkind() == JKind.J;
  }

  private static Term place(Expr slice, Expr index) {
    if (index instanceof Expr.Const k) {
      return k.value() instanceof Long n && n >= 0 && n < FAR
          ? new Term(null, slice, null, n, 0)
          : null;
    }
    if (index instanceof Expr.Binary b
        && b.op() == Op.ADD
        && b.y() instanceof Expr.Const k
        && k.value() instanceof Long n) {
      return isSteady(b.x()) ? new Term(null, slice, b.x(), n, 0) : null;
    }
    return isSteady(index) ? new Term(null, slice, index, 0, 0) : null;
  }

  /** Whether each byte stands where it belongs, and all are there. */
  private static boolean isOrdered(List<Term> terms, Term first, long lowest, boolean big) {
    int n = terms.size();
    int seen = 0;
    for (Term t : terms) {
      long place = t.offset - lowest;
      if (place >= n
          || t.shift != Byte.SIZE * (big ? n - 1 - place : place)
          || !same(t.slice, first.slice)
          || !same(t.root, first.root)) {
        return false;
      }
      seen |= 1 << place;
    }
    return seen == (1 << n) - 1;
  }

  private static boolean isSteady(Expr e) {
    return switch (e) {
      case Expr.Const x -> true;
      case Expr.LocalGet x -> !x.local().cell;
      case Expr.FieldGet x -> isSteady(x.obj());
      case Expr.Convert x -> isSteady(x.x());
      case Expr.Binary x -> Purity.isPure(x) && isSteady(x.x()) && isSteady(x.y());
      default -> false;
    };
  }

  private static boolean same(Expr a, Expr b) {
    return switch (a) {
      case null -> b == null;
      case Expr.Const x -> b instanceof Expr.Const y && x.value().equals(y.value());
      case Expr.LocalGet x -> b instanceof Expr.LocalGet y && x.local() == y.local();
      case Expr.FieldGet x ->
          b instanceof Expr.FieldGet y && x.field() == y.field() && same(x.obj(), y.obj());
      case Expr.Convert x ->
          b instanceof Expr.Convert y && x.type().kind() == y.type().kind() && same(x.x(), y.x());
      case Expr.Binary x ->
          b instanceof Expr.Binary y
              && x.op() == y.op()
              && x.type().kind() == y.type().kind()
              && same(x.x(), y.x())
              && same(x.y(), y.y());
      default -> false;
    };
  }

  private static long value(Expr e) {
    return (Long) ((Expr.Const) e).value();
  }
}
