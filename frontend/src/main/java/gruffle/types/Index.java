package gruffle.types;

import gruffle.constant.Convert;
import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Node;
import java.util.Arrays;

/** Checks index and slice expressions, and the indices in them. */
final class Index {
  private Index() {}

  /** Whether x has been found to be a generic function, which the caller instantiates. */
  static boolean indexExpr(Checker c, Operand x, Expr.IndexExpr e) {
    Exprs.exprOrType(c, x, e.x, true);
    switch (x.mode) {
      case INVALID -> {
        Calls.use(c, e.index);
        return false;
      }
      case TYPEXPR -> {
        // An instantiated type; this checks e.x a second time.
        x.mode = Mode.INVALID;
        x.type = Typexpr.varType(c, e);
        if (Predicates.isValid(x.type)) {
          x.mode = Mode.TYPEXPR;
        }
        return false;
      }
      case VALUE -> {
        Signature sig = Types.asSignature(x.type);
        if (sig != null && !sig.tparams.isEmpty()) {
          return true;
        }
      }
      default -> {}
    }
    Exprs.nonGeneric(c, null, x);
    if (x.isInvalid()) {
      return false;
    }
    Indexed i = indexed(x);
    if (i == null) {
      c.errorf(e.pos(), ErrorCode.NON_SLICEABLE_OPERAND, "cannot index %s", x);
      Calls.use(c, e.index);
      x.invalidate();
      return false;
    }
    Expr index = singleIndex(c, e);
    if (index == null) {
      x.invalidate();
      return false;
    }
    x.mode = i.mode;
    x.type = i.elem == null ? Basic.INVALID : i.elem;
    x.val = null;
    if (i.key != null) {
      Operand key = new Operand();
      Exprs.expr(c, null, key, index);
      Assignments.assignment(c, key, i.key, "map index");
      x.expr = e;
    } else {
      index(c, index, i.length);
    }
    return false;
  }

  /**
   * What indexing gives.
   *
   * @param key the type of map keys; null for all else
   * @param length upper bound for a constant index, or -1
   */
  private record Indexed(Mode mode, Type elem, Type key, long length) {}

  private static Indexed indexed(Operand x) {
    if (!Predicates.isTypeParam(x.type)) {
      return indexed(x, Types.under(x.type));
    }
    Indexed all = null;
    for (Types.Member m : Types.typeset(x.type)) {
      Indexed one = m.under() == null ? null : indexed(x, m.under());
      if (one == null) {
        return null;
      }
      all = all == null ? one : merge(all, one);
      if (all == null) {
        return null;
      }
    }
    return all;
  }

  /** Types of one type set must agree on keys and elements. */
  private static Indexed merge(Indexed a, Indexed b) {
    boolean keys =
        a.key == null ? b.key == null : b.key != null && Predicates.identical(a.key, b.key);
    if (!keys || !Predicates.identical(a.elem, b.elem)) {
      return null;
    }
    Mode mode = a.mode == b.mode ? a.mode : Mode.VALUE;
    long length =
        a.length < 0 || b.length < 0 ? Math.max(a.length, b.length) : Math.min(a.length, b.length);
    return new Indexed(mode, a.elem, a.key, length);
  }

  private static Indexed indexed(Operand x, Type u) {
    return switch (u) {
      case Basic b when Predicates.isString(b) -> {
        long length = x.mode == Mode.CONSTANT ? stringLength(x.val) : -1;
        // Never a constant, even if string and index are.
        yield new Indexed(Mode.VALUE, Basic.BYTE, null, length);
      }
      case ArrayType a -> {
        Mode mode = x.mode == Mode.VARIABLE ? Mode.VARIABLE : Mode.VALUE;
        yield new Indexed(mode, a.elem, null, a.len);
      }
      case PointerType p when Types.under(p.base) instanceof ArrayType a ->
          new Indexed(Mode.VARIABLE, a.elem, null, a.len);
      case SliceType s -> new Indexed(Mode.VARIABLE, s.elem, null, -1);
      case MapType m -> new Indexed(Mode.MAPINDEX, m.elem, m.key, -1);
      default -> null;
    };
  }

  private static long stringLength(Value v) {
    return v instanceof Value.Str s ? s.bytes().length : -1;
  }

  // --- Slices. ---

  static void sliceExpr(Checker c, Operand x, Expr.SliceExpr e) {
    Exprs.expr(c, null, x, e.x);
    if (x.isInvalid()) {
      Calls.use(c, e.lo, e.hi, e.max);
      return;
    }
    Type cu = sliceable(c, x);
    if (cu == null) {
      x.invalidate();
      return;
    }
    long length = -1;
    switch (cu) {
      case Basic b when Predicates.isString(b) -> {
        if (e.full) {
          Node at = e.max == null ? e : e.max;
          c.errorf(at, ErrorCode.INVALID_SLICE_EXPR, "invalid operation: 3-index slice of string");
          x.invalidate();
          return;
        }
        length = x.mode == Mode.CONSTANT ? stringLength(x.val) : -1;
        if (Predicates.isUntyped(x.type)) {
          x.type = Basic.STRING;
        }
      }
      case ArrayType a -> {
        if (x.mode != Mode.VARIABLE) {
          c.errorf(x, ErrorCode.NON_SLICEABLE_OPERAND, "cannot slice unaddressable value %s", x);
          x.invalidate();
          return;
        }
        length = a.len;
        x.type = new SliceType(a.elem);
      }
      case PointerType p when Types.under(p.base) instanceof ArrayType a -> {
        length = a.len;
        x.type = new SliceType(a.elem);
      }
      case SliceType s -> {}
      default -> {
        c.errorf(x, ErrorCode.NON_SLICEABLE_OPERAND, "cannot slice %s", x);
        x.invalidate();
        return;
      }
    }
    x.mode = Mode.VALUE;
    x.val = null;
    if (e.full && (e.hi == null || e.max == null)) {
      c.errorf(e, ErrorCode.INVALID_SYNTAX_TREE, "2nd and 3rd index required in 3-index slice");
      x.invalidate();
      return;
    }
    sliceIndices(c, e, length);
  }

  /** The common underlying type of what is sliced, or null after an error. */
  private static Type sliceable(Checker c, Operand x) {
    Type first = null;
    Type common = null;
    boolean hasString = false;
    for (Types.Member m : Types.typeset(x.type)) {
      if (m.under() == null) {
        c.errorf(
            x,
            ErrorCode.NON_SLICEABLE_OPERAND,
            "cannot slice %s: no specific type in %s",
            x,
            x.type);
        return null;
      }
      Type u = m.under();
      // Strings go together with byte slices.
      if (Predicates.isString(u)) {
        hasString = true;
        u = new SliceType(Basic.BYTE);
      }
      if (common == null) {
        first = m.type();
        common = u;
      } else if (!Predicates.identical(common, u)) {
        c.errorf(
            x,
            ErrorCode.NON_SLICEABLE_OPERAND,
            "cannot slice %s: %s and %s have different underlying types",
            x,
            first,
            m.type());
        return null;
      }
    }
    if (hasString) {
      return Predicates.isTypeParam(x.type) ? Basic.STRING : Types.under(x.type);
    }
    return common;
  }

  private static void sliceIndices(Checker c, Expr.SliceExpr e, long length) {
    Expr[] exprs = {e.lo, e.hi, e.max};
    long[] vals = new long[3];
    Arrays.fill(vals, -1);
    for (int i = 0; i < 3; i++) {
      if (exprs[i] != null) {
        Checked k = index(c, exprs[i], length >= 0 ? length + 1 : -1);
        vals[i] = k.val();
      } else if (i == 0) {
        vals[i] = 0;
      } else {
        vals[i] = length;
      }
    }
    for (int i = 0; i < 2; i++) {
      for (int j = i + 1; j < 3; j++) {
        if (vals[i] > 0 && vals[j] >= 0 && vals[j] < vals[i]) {
          c.errorf(
              exprs[j],
              ErrorCode.SWAPPED_SLICE_INDICES,
              "invalid slice indices: %d < %d",
              vals[j],
              vals[i]);
          return;
        }
      }
    }
  }

  // --- Single indices. ---

  private static Expr singleIndex(Checker c, Expr.IndexExpr e) {
    if (e.index == null) {
      c.errorf(e, ErrorCode.INVALID_SYNTAX_TREE, "missing index for %s", e.x);
      return null;
    }
    if (!(e.index instanceof Expr.ListExpr l)) {
      return e.index;
    }
    c.errorf(l.elems.get(1), ErrorCode.INVALID_INDEX, "invalid operation: more than one index");
    return l.elems.getFirst();
  }

  /**
   * An index that has been checked.
   *
   * @param type invalid if it was in error
   * @param val its value if constant, else -1
   */
  record Checked(Type type, long val) {
    private static final Checked BAD = new Checked(Basic.INVALID, -1);
  }

  /** Checks an index, which is below max unless that is negative. */
  static Checked index(Checker c, Expr index, long max) {
    Operand x = new Operand();
    Exprs.expr(c, null, x, index);
    if (!isValidIndex(c, x, ErrorCode.INVALID_INDEX, "index", false)) {
      return Checked.BAD;
    }
    if (x.mode != Mode.CONSTANT) {
      return new Checked(x.type, -1);
    }
    if (x.val.kind() == Value.Kind.UNKNOWN) {
      return Checked.BAD;
    }
    long v = Convert.longBits(x.val);
    if (max >= 0 && v >= max) {
      c.errorf(
          x,
          ErrorCode.INVALID_INDEX,
          "invalid argument: index %s out of bounds [0:%d]",
          x.val.text(),
          max);
      return Checked.BAD;
    }
    return new Checked(x.type, v);
  }

  /** Whether x may be an index or length; what says which in messages. */
  static boolean isValidIndex(
      Checker c, Operand x, ErrorCode code, String what, boolean allowNegative) {
    if (x.isInvalid()) {
      return false;
    }
    Consts.convertUntyped(c, x, Basic.INT);
    if (x.isInvalid()) {
      return false;
    }
    if (!Predicates.allInteger(x.type)) {
      c.errorf(x, code, "invalid argument: %s %s must be integer", what, x);
      return false;
    }
    if (x.mode == Mode.CONSTANT) {
      if (!allowNegative && x.val.kind() == Value.Kind.INT && Convert.sign(x.val) < 0) {
        c.errorf(x, code, "invalid argument: %s %s must not be negative", what, x);
        return false;
      }
      Value v = Consts.representableConst(x.val, Basic.INT);
      if (v == null) {
        c.errorf(x, code, "invalid argument: %s %s overflows int", what, x);
        return false;
      }
      x.val = v;
    }
    return true;
  }
}
