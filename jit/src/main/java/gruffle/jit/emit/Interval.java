package gruffle.jit.emit;

import gruffle.ir.GoKind;
import gruffle.ir.Op;

/** What is known of an integer's value: it is between two numbers. Unsigned 64-bit ones count as the signed number of the same bits. */
record Interval(long lo, long hi) {
  static final Interval ALL = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);
  static final Interval ZERO = new Interval(0, 0);

  /** The longest array that HotSpot makes. */
  private static final long MAX_LENGTH = Integer.MAX_VALUE - 2;

  /** Lengths of slices and strings, and bounds of slice expressions. */
  static final Interval LENGTH = new Interval(0, MAX_LENGTH);

  /** Indices of elements. */
  static final Interval INDEX = new Interval(0, MAX_LENGTH - 1);

  /** Indices of elements of what {@link Guards} has looked at the length of. */
  static final Interval RELIED = new Interval(0, (1 << 30) - 1);

  /** What {@link Guards} lets a local be: a number to which a small one can be added; so it can to those of {@link #RELIED}, and it is still one. */
  static final Interval GUARDED = new Interval(-1 << 30, (1 << 30) + (1 << 16));

  private static final long[] BELOW = {0, -1, GUARDED.lo, Integer.MIN_VALUE, Long.MIN_VALUE};
  private static final long[] ABOVE = {GUARDED.hi, MAX_LENGTH, Integer.MAX_VALUE, Long.MAX_VALUE};

  static Interval of(long v) {
    return new Interval(v, v);
  }

  /** All values of an integer type. */
  static Interval of(GoKind k) {
    if (k.bits == 64) {
      return ALL;
    }
    return k.signed
        ? new Interval(-1L << k.bits - 1, (1L << k.bits - 1) - 1)
        : new Interval(0, (1L << k.bits) - 1);
  }

  boolean isInt() {
    return lo >= Integer.MIN_VALUE && hi <= Integer.MAX_VALUE;
  }

  boolean contains(Interval o) {
    return lo <= o.lo && o.hi <= hi;
  }

  private boolean isConstant() {
    return lo == hi;
  }

  /** The values of both. */
  Interval or(Interval o) {
    return contains(o) ? this : new Interval(Math.min(lo, o.lo), Math.max(hi, o.hi));
  }

  /** The values that are in both; null if there is none. */
  Interval and(Interval o) {
    return o.contains(this) ? this : checked(Math.max(lo, o.lo), Math.min(hi, o.hi));
  }

  private static Interval checked(long lo, long hi) {
    return lo <= hi ? new Interval(lo, hi) : null;
  }

  /** The values of a larger one, and more, so that a bound that keeps growing soon stops. */
  Interval widened(Interval larger) {
    long low = lo;
    for (int i = 0; larger.lo < low; i++) {
      low = BELOW[i] <= larger.lo ? BELOW[i] : low;
    }
    long high = hi;
    for (int i = 0; larger.hi > high; i++) {
      high = ABOVE[i] >= larger.hi ? ABOVE[i] : high;
    }
    return new Interval(low, high);
  }

  /** Those of the values for which a comparison with some value of the other holds; null if there is none. */
  Interval where(Op op, Interval o) {
    return switch (op) {
      case EQ -> and(o);
      case NE -> o.isConstant() ? without(o.lo) : this;
      case LT -> o.hi == Long.MIN_VALUE ? null : checked(lo, Math.min(hi, o.hi - 1));
      case LE -> checked(lo, Math.min(hi, o.hi));
      case GT -> o.lo == Long.MAX_VALUE ? null : checked(Math.max(lo, o.lo + 1), hi);
      case GE -> checked(Math.max(lo, o.lo), hi);
      default -> this;
    };
  }

  private Interval without(long v) {
    if (lo == v) {
      return hi == v ? null : new Interval(lo + 1, hi);
    }
    return hi == v ? new Interval(lo, hi - 1) : this;
  }

  // --- arithmetic: null where the result may overflow ---

  private static boolean isSmall(long v) {
    return v == (int) v;
  }

  boolean isPositive() {
    return lo >= 0;
  }

  Interval plus(Interval o) {
    long low = lo + o.lo;
    long high = hi + o.hi;
    boolean overflows = ((lo ^ low) & (o.lo ^ low)) < 0 || ((hi ^ high) & (o.hi ^ high)) < 0;
    return overflows ? null : new Interval(low, high);
  }

  Interval negated() {
    return lo == Long.MIN_VALUE ? null : new Interval(-hi, -lo);
  }

  Interval complement() {
    return new Interval(~hi, ~lo);
  }

  private Interval times(Interval o) {
    if (!isSmall(lo) || !isSmall(hi) || !isSmall(o.lo) || !isSmall(o.hi)) {
      return null;
    }
    long a = lo * o.lo;
    long b = lo * o.hi;
    long c = hi * o.lo;
    long d = hi * o.hi;
    return new Interval(
        Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
  }

  /** The largest distance from zero; negative where that is no number. */
  private long magnitude() {
    return Math.max(Math.abs(lo), Math.abs(hi)) | (lo == Long.MIN_VALUE ? lo : 0);
  }

  /** Between -n and n, or only on that side of zero on which the dividend is. */
  private Interval within(long n) {
    return new Interval(isPositive() ? 0 : -n, hi <= 0 ? 0 : n);
  }

  private Interval dividedBy(Interval o, boolean signed) {
    if (o.isConstant() && o.lo > 0 && (signed || isPositive())) {
      return new Interval(lo / o.lo, hi / o.lo);
    }
    if (!signed) {
      return isPositive() ? new Interval(0, hi) : o.lo > 1 ? POSITIVE : null;
    }
    long m = magnitude();
    return m < 0 ? null : new Interval(-m, m);
  }

  private static final Interval POSITIVE = new Interval(0, Long.MAX_VALUE);

  private Interval modulo(Interval o, boolean signed) {
    if (!signed && !isPositive()) {
      return o.lo > 0 ? new Interval(0, o.hi - 1) : null;
    }
    long m = magnitude();
    long d = o.magnitude();
    long n = d < 0 || !signed && o.lo < 0 ? m : m < 0 ? d - 1 : Math.min(m, d - 1);
    return n < 0 ? null : within(n);
  }

  private Interval bitsAnd(Interval o) {
    if (isPositive()) {
      return new Interval(0, o.isPositive() ? Math.min(hi, o.hi) : hi);
    }
    return o.isPositive() ? new Interval(0, o.hi) : null;
  }

  private Interval bitsOr(Interval o) {
    if (!isPositive() || !o.isPositive()) {
      return null;
    }
    long most = hi | o.hi;
    return new Interval(0, most == 0 ? 0 : -1L >>> Long.numberOfLeadingZeros(most));
  }

  private Interval shiftedLeft(Interval by) {
    return by.isConstant() && by.lo >= 0 && by.lo < 31 ? times(of(1L << by.lo)) : null;
  }

  private Interval shiftedRight(Interval by, boolean signed) {
    if (signed || isPositive()) {
      if (by.isConstant() && by.lo >= 0) {
        int n = (int) Math.min(63, by.lo);
        return new Interval(lo >> n, hi >> n);
      }
      return new Interval(Math.min(lo, 0), Math.max(hi, isPositive() ? hi : -1));
    }
    return by.isConstant() && by.lo > 0 && by.lo < 64 ? new Interval(0, -1L >>> by.lo) : null;
  }

  /** The result of an operator on integers of that type. */
  static Interval binary(Op op, Interval x, Interval y, GoKind k) {
    Interval r =
        switch (op) {
          case ADD -> x.plus(y);
          case SUB -> y.negated() == null ? null : x.plus(y.negated());
          case MUL -> x.times(y);
          case DIV -> x.dividedBy(y, k.signed);
          case REM -> x.modulo(y, k.signed);
          case AND -> x.bitsAnd(y);
          case ANDNOT -> x.isPositive() ? new Interval(0, x.hi) : null;
          case OR, XOR -> x.bitsOr(y);
          case SHL -> x.shiftedLeft(y);
          case SHR -> x.shiftedRight(y, k.signed);
          default -> null;
        };
    return in(r, k);
  }

  /** Null and what overflows the type become all of its values. */
  static Interval in(Interval r, GoKind k) {
    Interval all = of(k);
    return r != null && all.contains(r) ? r : all;
  }
}
