package gruffle.types;

import gruffle.constant.Arith;
import gruffle.constant.Convert;
import gruffle.constant.Op;
import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Pos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** Checks calls of the predeclared functions; those of package unsafe are in {@link UnsafeBuiltins}. */
final class Builtins {
  /** The parameter of panic and result of recover, which messages do not call any. */
  private static final InterfaceType EMPTY_INTERFACE = emptyInterface();

  private Builtins() {}

  private static InterfaceType emptyInterface() {
    InterfaceType t = new InterfaceType(List.of(), List.of());
    t.complete = true;
    t.tset = TypeSet.ALL;
    return t;
  }

  /** A call of a built-in function, with its evaluated arguments where it takes values. */
  record Call(Checker c, Operand x, Expr.CallExpr call, BuiltinObj.Id id, List<Operand> args) {
    /** Argument i before evaluation. */
    Expr expr(int i) {
      return call.args.get(i);
    }

    /** Records the type of the function as it is used here; a null result is none. */
    void record(Type result, Type... params) {
      Recording.recordBuiltinType(c, call.fun, makeSig(result, params));
    }

    /** Makes the result a value of the type. */
    boolean value(Type type) {
      x.mode = Mode.VALUE;
      x.type = type;
      return true;
    }

    boolean noValue() {
      x.mode = Mode.NOVALUE;
      return true;
    }
  }

  /** Checks the call and leaves the result in x, or returns false if it is in error. */
  static boolean builtin(Checker c, Operand x, Expr.CallExpr call, BuiltinObj.Id id) {
    if (call.hasDots && id != BuiltinObj.Id.APPEND) {
      c.errorf(
          call,
          ErrorCode.INVALID_DOT_DOT_DOT,
          "invalid operation: invalid use of ... with built-in %s",
          id.name);
      Calls.use(c, call.args);
      return false;
    }
    if (id != BuiltinObj.Id.LEN && id != BuiltinObj.Id.CAP) {
      return evaluated(c, x, call, id);
    }
    // Whether len is constant depends on calls in its own argument only.
    boolean saved = c.env.hasCallOrRecv;
    c.env.hasCallOrRecv = false;
    try {
      return evaluated(c, x, call, id);
    } finally {
      c.env.hasCallOrRecv = saved;
    }
  }

  private static boolean evaluated(Checker c, Operand x, Expr.CallExpr call, BuiltinObj.Id id) {
    List<Operand> args = List.of();
    int nargs = call.args.size();
    switch (id) {
      case MAKE, NEW, OFFSETOF -> {}
      default -> {
        args = Exprs.exprList(c, call.args);
        nargs = args.size();
        for (Operand a : args) {
          if (a.isInvalid()) {
            return false;
          }
        }
        if (nargs > 0) {
          x.set(args.getFirst());
        }
      }
    }
    String msg = null;
    if (nargs < id.nargs) {
      msg = "not enough";
    } else if (!id.variadic && nargs > id.nargs) {
      msg = "too many";
    }
    if (msg != null) {
      c.errorf(
          call,
          ErrorCode.WRONG_ARG_COUNT,
          "invalid operation: %s arguments for %s (expected %d, found %d)",
          msg,
          call,
          id.nargs,
          nargs);
      return false;
    }
    return check(new Call(c, x, call, id, args));
  }

  private static boolean check(Call b) {
    return switch (b.id) {
      case APPEND -> append(b);
      case CAP, LEN -> lenCap(b);
      case CLEAR -> clear(b);
      case CLOSE -> close(b);
      case COMPLEX -> complex(b);
      case COPY -> copy(b);
      case DELETE -> delete(b);
      case IMAG, REAL -> realImag(b);
      case MAKE -> make(b);
      case MAX, MIN -> minMax(b);
      case NEW -> new_(b);
      case PANIC -> panic(b);
      case PRINT, PRINTLN -> print(b);
      case RECOVER -> {
        b.record(EMPTY_INTERFACE);
        yield b.value(EMPTY_INTERFACE);
      }
      case UNSAFE_ADD,
          ALIGNOF,
          OFFSETOF,
          SIZEOF,
          UNSAFE_SLICE,
          SLICE_DATA,
          UNSAFE_STRING,
          STRING_DATA ->
          UnsafeBuiltins.check(b);
    };
  }

  /** The signature of a built-in function in one particular call. */
  static Signature makeSig(Type result, Type... params) {
    List<VarObj> vars = new ArrayList<>(params.length);
    for (Type p : params) {
      vars.add(VarObj.param(Pos.NONE, null, "", Predicates.defaultType(p)));
    }
    TupleType results =
        result == null ? TupleType.EMPTY : TupleType.of(VarObj.result(Pos.NONE, null, "", result));
    return new Signature(null, new TupleType(vars), results, false);
  }

  // --- Slices. ---

  /** The element type of a slice, or why there is none. */
  private record SliceElem(Type elem, String cause) {}

  private static SliceElem sliceElem(Checker c, Operand x) {
    Type elem = null;
    for (Types.Member m : Types.typeset(x.type)) {
      if (!(m.under() instanceof SliceType s)) {
        String have = x.isNil() ? "untyped nil" : c.sprintf("%s", x);
        return new SliceElem(null, "argument must be a slice; have " + have);
      }
      if (elem != null && !Predicates.identical(elem, s.elem)) {
        return new SliceElem(
            null, c.sprintf("mismatched slice element types %s and %s in %s", elem, s.elem, x));
      }
      elem = elem == null ? s.elem : elem;
    }
    return new SliceElem(elem, null);
  }

  /** What the type set of y consists of, if of strings and byte slices alone. */
  private enum Bytes {
    NONE,
    SLICES_ONLY,
    WITH_STRING
  }

  private static Bytes bytesOrStrings(Type y) {
    Bytes result = Bytes.SLICES_ONLY;
    for (Types.Member m : Types.typeset(y)) {
      if (m.under() != null && Predicates.isString(m.under())) {
        result = Bytes.WITH_STRING;
      } else if (!(m.under() instanceof SliceType s && Predicates.identical(s.elem, Basic.BYTE))) {
        return Bytes.NONE;
      }
    }
    return result;
  }

  private static boolean isByteSlice(Checker c, Operand x) {
    return Operands.assignableTo(c, x, new SliceType(Basic.BYTE), null) == null;
  }

  private static boolean append(Call b) {
    Checker c = b.c;
    Operand x = b.x;
    SliceElem s = sliceElem(c, x);
    if (s.cause != null) {
      c.errorf(x, ErrorCode.INVALID_APPEND, "invalid append: %s", s.cause);
      return false;
    }
    Type type = x.type;
    if (b.args.size() == 2 && b.call.hasDots && isByteSlice(c, x)) {
      Operand y = b.args.get(1);
      if (bytesOrStrings(y.type) == Bytes.WITH_STRING) {
        if (Predicates.isUntyped(y.type)) {
          Consts.convertUntyped(c, y, Basic.STRING);
        }
        Signature sig = makeSig(type, type, y.type);
        sig.variadic = true;
        Recording.recordBuiltinType(c, b.call.fun, sig);
        return b.value(type);
      }
    }
    Signature sig = makeSig(type, type, new SliceType(s.elem));
    sig.variadic = true;
    // After errors in the arguments the type of the result is still known.
    Calls.arguments(c, b.call, sig, b.args);
    Recording.recordBuiltinType(c, b.call.fun, sig);
    return b.value(type);
  }

  private static boolean copy(Call b) {
    Checker c = b.c;
    Operand x = b.x;
    Operand y = b.args.get(1);
    boolean special = isByteSlice(c, x) && bytesOrStrings(y.type) != Bytes.NONE;
    if (!special) {
      SliceElem dst = sliceElem(c, x);
      if (dst.cause != null) {
        c.errorf(x, ErrorCode.INVALID_COPY, "invalid copy: %s", dst.cause);
        return false;
      }
      SliceElem src = sliceElem(c, y);
      Type elem = src.elem;
      if (src.cause != null) {
        if (!Predicates.allString(y.type)) {
          c.errorf(y, ErrorCode.INVALID_COPY, "invalid copy: %s", src.cause);
          return false;
        }
        elem = Basic.BYTE;
      }
      if (!Predicates.identical(dst.elem, elem)) {
        c.errorf(
            x,
            ErrorCode.INVALID_COPY,
            "invalid copy: arguments %s and %s have different element types %s and %s",
            x,
            y,
            dst.elem,
            elem);
        return false;
      }
    }
    if (Predicates.isUntyped(y.type)) {
      Consts.convertUntyped(c, y, Basic.STRING);
    }
    b.record(Basic.INT, x.type, y.type);
    return b.value(Basic.INT);
  }

  private static boolean clear(Call b) {
    Checker c = b.c;
    Versions.verifyVersionf(c, b.call.fun, GoVersion.GO1_21, "clear");
    for (Types.Member m : Types.typeset(b.x.type)) {
      if (!(m.under() instanceof MapType || m.under() instanceof SliceType)) {
        c.errorf(
            b.x,
            ErrorCode.INVALID_CLEAR,
            "invalid argument: cannot clear %s: argument must be (or constrained by) map or slice",
            b.x);
        return false;
      }
    }
    b.record(null, b.x.type);
    return b.noValue();
  }

  // --- Lengths. ---

  private static boolean lenCap(Call b) {
    Checker c = b.c;
    Operand x = b.x;
    boolean len = b.id == BuiltinObj.Id.LEN;
    Mode mode = Mode.VALUE;
    Value val = null;
    boolean ok = true;
    for (Types.Member m : Types.typeset(x.type)) {
      Type u = m.under() == null ? null : arrayPtrDeref(m.under());
      switch (u) {
        case Basic s when Predicates.isString(s) && len -> {
          if (x.mode == Mode.CONSTANT) {
            mode = Mode.CONSTANT;
            val = x.val instanceof Value.Str k ? Value.of(k.bytes().length) : Value.Unknown.VALUE;
          }
        }
        case ArrayType a -> {
          if (!c.env.hasCallOrRecv && !Predicates.isTypeParam(x.type)) {
            mode = Mode.CONSTANT;
            val = a.len >= 0 ? Value.of(a.len) : Value.Unknown.VALUE;
          }
        }
        case SliceType s -> {}
        case ChanType s -> {}
        case MapType s when len -> {}
        case null, default -> ok = false;
      }
    }
    if (!ok) {
      if (Predicates.isValid(Types.under(x.type))) {
        c.errorf(
            x,
            len ? ErrorCode.INVALID_LEN : ErrorCode.INVALID_CAP,
            "invalid argument: %s for built-in %s",
            x,
            b.id.name);
      }
      return false;
    }
    if (mode != Mode.CONSTANT) {
      b.record(Basic.INT, x.type);
    }
    x.mode = mode;
    x.type = Basic.INT;
    x.val = val;
    return true;
  }

  /** The array that an unnamed pointer points to; any other type is itself. */
  static Type arrayPtrDeref(Type t) {
    return Types.unalias(t) instanceof PointerType p && Types.under(p.base) instanceof ArrayType a
        ? a
        : t;
  }

  // --- Channels and maps. ---

  private static boolean close(Call b) {
    for (Types.Member m : Types.typeset(b.x.type)) {
      if (!(m.under() instanceof ChanType ch)) {
        b.c.errorf(
            b.x, ErrorCode.INVALID_CLOSE, "invalid operation: cannot close non-channel %s", b.x);
        return false;
      }
      if (ch.dir == ChanType.Dir.RECV_ONLY) {
        b.c.errorf(
            b.x,
            ErrorCode.INVALID_CLOSE,
            "invalid operation: cannot close receive-only channel %s",
            b.x);
        return false;
      }
    }
    b.record(null, b.x.type);
    return b.noValue();
  }

  private static boolean delete(Call b) {
    Operand x = b.x;
    Type map = x.type;
    Type key = null;
    for (Types.Member m : Types.typeset(map)) {
      if (!(m.under() instanceof MapType t)) {
        b.c.errorf(x, ErrorCode.INVALID_DELETE, "invalid argument: %s is not a map", x);
        return false;
      }
      if (key != null && !Predicates.identical(t.key, key)) {
        b.c.errorf(
            x,
            ErrorCode.INVALID_DELETE,
            "invalid argument: maps of %s must have identical key types",
            x);
        return false;
      }
      key = t.key;
    }
    x.set(b.args.get(1));
    Assignments.assignment(b.c, x, key, "argument to delete");
    if (x.isInvalid()) {
      return false;
    }
    b.record(null, map, key);
    return b.noValue();
  }

  // --- Complex numbers. ---

  private static boolean complex(Call b) {
    Checker c = b.c;
    Operand x = b.x;
    Operand y = b.args.get(1);
    boolean ux = Predicates.isUntyped(x.type);
    boolean uy = Predicates.isUntyped(y.type);
    if (ux && uy) {
      if (x.mode == Mode.CONSTANT && y.mode == Mode.CONSTANT) {
        realToFloat(x);
        realToFloat(y);
      } else {
        // A shift is waiting for its type; float64 makes it an error.
        Consts.convertUntyped(c, x, Basic.FLOAT64);
        Consts.convertUntyped(c, y, Basic.FLOAT64);
      }
    } else if (ux) {
      Consts.convertUntyped(c, x, y.type);
    } else if (uy) {
      Consts.convertUntyped(c, y, x.type);
    }
    if (x.isInvalid() || y.isInvalid()) {
      return false;
    }
    if (!Predicates.identical(x.type, y.type)) {
      c.errorf(
          x,
          ErrorCode.INVALID_COMPLEX,
          "invalid operation: %s (mismatched types %s and %s)",
          b.call,
          x.type,
          y.type);
      return false;
    }
    Type result = applied(b, Builtins::complexOf);
    if (result == null) {
      c.errorf(
          x,
          ErrorCode.INVALID_COMPLEX,
          "invalid argument: arguments have type %s, expected floating-point",
          x.type);
      return false;
    }
    if (x.mode == Mode.CONSTANT && y.mode == Mode.CONSTANT) {
      Value im = Convert.makeImag(Convert.toFloat(y.val));
      x.val = Arith.binaryOp(Convert.toFloat(x.val), Op.ADD, im);
    } else {
      x.mode = Mode.VALUE;
      b.record(result, x.type, x.type);
    }
    x.type = result;
    return true;
  }

  /** The complex type whose parts have this type, or null. */
  private static Type complexOf(Type t) {
    return !(Types.under(t) instanceof Basic b)
        ? null
        : switch (b.kind()) {
          case FLOAT32 -> Basic.COMPLEX64;
          case FLOAT64 -> Basic.COMPLEX128;
          case UNTYPED_FLOAT -> Basic.UNTYPED_COMPLEX;
          default -> null;
        };
  }

  /** The type of the parts of a complex type, or null. */
  private static Type partOf(Type t) {
    return !(Types.under(t) instanceof Basic b)
        ? null
        : switch (b.kind()) {
          case COMPLEX64 -> Basic.FLOAT32;
          case COMPLEX128 -> Basic.FLOAT64;
          case UNTYPED_COMPLEX -> Basic.UNTYPED_FLOAT;
          default -> null;
        };
  }

  /**
   * What the function makes of the operand's type; null if that does not fit. For a type parameter it is one whose constraint
   * has the results, but Go does not have such calls yet: they are reported, and checking goes on.
   */
  private static Type applied(Call b, UnaryOperator<Type> result) {
    TypeParam p = Types.asTypeParam(b.x.type);
    if (p == null) {
      return result.apply(b.x.type);
    }
    TypeSet set = p.underlying().typeSet();
    if (!set.hasTerms()) {
      return null;
    }
    var terms = new ArrayList<UnionType.Term>();
    for (UnionType.Term t : set.terms.terms()) {
      Type r = result.apply(t.type());
      if (r == null) {
        return null;
      }
      terms.add(new UnionType.Term(t.tilde(), r));
    }
    b.c.softErrorf(
        b.x,
        b.id == BuiltinObj.Id.COMPLEX
            ? ErrorCode.INVALID_COMPLEX
            : b.id == BuiltinObj.Id.REAL ? ErrorCode.INVALID_REAL : ErrorCode.INVALID_IMAG,
        "%s not supported as argument to built-in %s for go1.18 (see go.dev/issue/50937)",
        b.x,
        b.id.name);
    var name = new TypeName(Pos.NONE, b.c.pkg, p.obj.name(), null);
    var bound = new InterfaceType(List.of(), List.of(new UnionType(terms)));
    bound.complete = true;
    var param = new TypeParam(b.c, b.c.nextTypeParamId++, name, bound);
    param.index = p.index;
    name.type = param;
    return param;
  }

  private static void realToFloat(Operand x) {
    if (Predicates.isNumeric(x.type) && Convert.sign(Convert.imag(x.val)) == 0) {
      x.type = Basic.UNTYPED_FLOAT;
    }
  }

  private static boolean realImag(Call b) {
    Checker c = b.c;
    Operand x = b.x;
    boolean real = b.id == BuiltinObj.Id.REAL;
    if (Predicates.isUntyped(x.type)) {
      if (x.mode != Mode.CONSTANT) {
        Consts.convertUntyped(c, x, Basic.COMPLEX128);
        if (x.isInvalid()) {
          return false;
        }
      } else if (Predicates.isNumeric(x.type)) {
        x.type = Basic.UNTYPED_COMPLEX;
      }
    }
    Type result = applied(b, Builtins::partOf);
    if (result == null) {
      c.errorf(
          x,
          real ? ErrorCode.INVALID_REAL : ErrorCode.INVALID_IMAG,
          "invalid argument: argument has type %s, expected complex type",
          x.type);
      return false;
    }
    if (x.mode == Mode.CONSTANT) {
      x.val = real ? Convert.real(x.val) : Convert.imag(x.val);
    } else {
      x.mode = Mode.VALUE;
      b.record(result, x.type);
    }
    x.type = result;
    return true;
  }

  // --- Allocation. ---

  private static boolean make(Call b) {
    Checker c = b.c;
    Expr arg0 = b.expr(0);
    Type type = Typexpr.varType(c, arg0);
    if (!Predicates.isValid(type)) {
      return false;
    }
    Types.Common common =
        Types.commonUnder(
            c,
            type,
            (t, u) ->
                switch (u) {
                  case SliceType s -> null;
                  case MapType s -> null;
                  case ChanType s -> null;
                  case null -> "no specific type";
                  default -> "type must be slice, map, or channel";
                });
    if (common.type() == null) {
      c.errorf(
          arg0,
          ErrorCode.INVALID_MAKE,
          "invalid argument: cannot make %s: %s",
          arg0,
          common.cause());
      return false;
    }
    int min = common.type() instanceof SliceType ? 2 : 1;
    int nargs = b.call.args.size();
    if (nargs < min || min + 1 < nargs) {
      c.errorf(
          b.call,
          ErrorCode.WRONG_ARG_COUNT,
          "invalid operation: %s expects %d or %d arguments; found %d",
          b.call,
          min,
          min + 1,
          nargs);
      return false;
    }
    Type[] types = new Type[nargs];
    types[0] = type;
    List<Long> sizes = new ArrayList<>(2);
    for (int i = 1; i < nargs; i++) {
      Index.Checked k = Index.index(c, b.expr(i), -1);
      types[i] = k.type();
      if (k.val() >= 0) {
        sizes.add(k.val());
      }
    }
    if (sizes.size() == 2 && sizes.get(0) > sizes.get(1)) {
      c.errorf(
          b.expr(1), ErrorCode.SWAPPED_MAKE_ARGS, "invalid argument: length and capacity swapped");
    }
    b.record(type, types);
    return b.value(type);
  }

  private static boolean new_(Call b) {
    Checker c = b.c;
    Operand x = b.x;
    Expr arg = b.expr(0);
    Exprs.exprOrType(c, x, arg, false);
    Exprs.exclude(c, x, EnumSet.of(Mode.NOVALUE, Mode.BUILTIN));
    if (x.isInvalid()) {
      return false;
    }
    if (x.mode == Mode.TYPEXPR) {
      Typexpr.validVarType(c, arg, x.type);
    } else {
      if (Predicates.isUntyped(x.type)) {
        Assignments.assignment(c, x, null, "argument to new");
        if (x.isInvalid()) {
          return false;
        }
      }
      Versions.verifyVersionf(c, b.call.fun, GoVersion.GO1_26, "new(%s)", arg);
    }
    Type type = x.type;
    PointerType ptr = new PointerType(type);
    b.record(ptr, type);
    return b.value(ptr);
  }

  // --- Others. ---

  private static boolean minMax(Call b) {
    Checker c = b.c;
    Operand x = b.x;
    Versions.verifyVersionf(c, b.call.fun, GoVersion.GO1_21, "built-in %s", b.id.name);
    Op op = b.id == BuiltinObj.Id.MAX ? Op.GTR : Op.LSS;
    boolean first = true;
    for (Operand a : b.args) {
      if (!Predicates.allOrdered(a.type)) {
        c.errorf(a, ErrorCode.INVALID_MIN_MAX_OPERAND, "invalid argument: %s cannot be ordered", a);
        return false;
      }
      if (!first && !accumulate(c, x, a, op)) {
        return false;
      }
      first = false;
    }
    if (x.mode != Mode.CONSTANT) {
      x.mode = Mode.VALUE;
      Assignments.assignment(c, x, EMPTY_INTERFACE, "argument to built-in " + b.id.name);
      if (x.isInvalid()) {
        return false;
      }
    }
    for (Operand a : b.args) {
      Exprs.updateExprType(c, a.expr, x.type, true);
    }
    if (x.mode != Mode.CONSTANT) {
      Type[] types = new Type[b.args.size()];
      Arrays.fill(types, x.type);
      b.record(x.type, types);
    }
    return true;
  }

  /** Joins the next argument of min or max to x, the result so far. */
  private static boolean accumulate(Checker c, Operand x, Operand a, Op op) {
    Operators.matchTypes(c, x, a);
    if (x.isInvalid()) {
      return false;
    }
    if (!Predicates.identical(x.type, a.type)) {
      c.errorf(
          a,
          ErrorCode.MISMATCHED_TYPES,
          "invalid argument: mismatched types %s (previous argument) and %s (type of %s)",
          x.type,
          a.type,
          a.expr);
      return false;
    }
    if (x.mode != Mode.CONSTANT || a.mode != Mode.CONSTANT) {
      x.mode = Mode.VALUE;
    } else if (Arith.compare(a.val, op, x.val)) {
      x.set(a);
    }
    return true;
  }

  private static boolean panic(Call b) {
    Checker c = b.c;
    if (c.env.sig != null && c.env.sig.results.len() > 0) {
      c.env.addPanic(b.call);
    }
    Assignments.assignment(c, b.x, EMPTY_INTERFACE, "argument to panic");
    if (b.x.isInvalid()) {
      return false;
    }
    b.record(null, EMPTY_INTERFACE);
    return b.noValue();
  }

  private static boolean print(Call b) {
    Type[] params = new Type[b.args.size()];
    for (int i = 0; i < params.length; i++) {
      Operand a = b.args.get(i);
      Assignments.assignment(b.c, a, null, "argument to built-in " + b.id.name);
      if (a.isInvalid()) {
        return false;
      }
      params[i] = a.type;
    }
    b.record(null, params);
    return b.noValue();
  }
}
