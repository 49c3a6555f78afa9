package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import java.util.IdentityHashMap;
import java.util.Map;

/** Checks calls of the functions of package unsafe. */
final class UnsafeBuiltins {
  private UnsafeBuiltins() {}

  static boolean check(Builtins.Call b) {
    Checker c = b.c();
    switch (b.id()) {
      case UNSAFE_ADD -> Versions.verifyVersionf(c, b.call().fun, GoVersion.GO1_17, "unsafe.Add");
      case UNSAFE_SLICE ->
          Versions.verifyVersionf(c, b.call().fun, GoVersion.GO1_17, "unsafe.Slice");
      case SLICE_DATA, UNSAFE_STRING, STRING_DATA ->
          Versions.verifyVersionf(c, b.call().fun, GoVersion.GO1_20, "unsafe.%s", b.id().name);
      default -> {}
    }
    return switch (b.id()) {
      case UNSAFE_ADD -> add(b);
      case ALIGNOF -> size(b, false);
      case SIZEOF -> size(b, true);
      case OFFSETOF -> offsetof(b);
      case UNSAFE_SLICE -> slice(b);
      case SLICE_DATA -> sliceData(b);
      case UNSAFE_STRING -> string(b);
      case STRING_DATA -> stringData(b);
      default -> throw new IllegalStateException(b.id().name);
    };
  }

  private static boolean assigned(Builtins.Call b, Type type) {
    Assignments.assignment(b.c(), b.x(), type, "argument to unsafe." + b.id().name);
    return !b.x().isInvalid();
  }

  private static boolean add(Builtins.Call b) {
    if (!assigned(b, Basic.UNSAFE_POINTER)) {
      return false;
    }
    Operand y = b.args().get(1);
    if (!Index.isValidIndex(b.c(), y, ErrorCode.INVALID_UNSAFE_ADD, "length", true)) {
      return false;
    }
    b.record(Basic.UNSAFE_POINTER, Basic.UNSAFE_POINTER, y.type);
    return b.value(Basic.UNSAFE_POINTER);
  }

  private static boolean size(Builtins.Call b, boolean sizeof) {
    if (!assigned(b, null)) {
      return false;
    }
    Type type = b.x().type;
    if (hasVarSize(type, new IdentityHashMap<>())) {
      b.record(Basic.UINTPTR, type);
      return b.value(Basic.UINTPTR);
    }
    long n = sizeof ? Sizes.sizeof(type) : Sizes.alignof(type);
    if (n < 0) {
      b.c().errorf(b.x(), ErrorCode.TYPE_TOO_LARGE, "%s is too large", b.x());
      return false;
    }
    return constant(b, n);
  }

  private static boolean constant(Builtins.Call b, long n) {
    b.x().mode = Mode.CONSTANT;
    b.x().val = Value.of(n);
    b.x().type = Basic.UINTPTR;
    return true;
  }

  private static boolean offsetof(Builtins.Call b) {
    Checker c = b.c();
    Operand x = b.x();
    Expr arg0 = b.expr(0);
    if (!(Exprs.unparen(arg0) instanceof Expr.SelectorExpr selx)) {
      c.errorf(
          arg0,
          ErrorCode.BAD_OFFSETOF_SYNTAX,
          "invalid argument: %s is not a selector expression",
          arg0);
      Calls.use(c, arg0);
      return false;
    }
    Exprs.expr(c, null, x, selx.x);
    if (x.isInvalid()) {
      return false;
    }
    Type base = Lookup.derefStructPtr(x.type);
    String sel = selx.sel.value;
    Lookup.Result r = Lookup.lookupFieldOrMethod(base, false, c.pkg, sel, false);
    if (r.obj() == null) {
      c.errorf(
          x,
          ErrorCode.MISSING_FIELD_OR_METHOD,
          "invalid argument: %s has no single field %s",
          base,
          sel);
      return false;
    }
    if (r.obj() instanceof FuncObj) {
      c.errorf(arg0, ErrorCode.INVALID_OFFSETOF, "invalid argument: %s is a method value", arg0);
      return false;
    }
    if (r.indirect()) {
      c.errorf(
          x,
          ErrorCode.INVALID_OFFSETOF,
          "invalid argument: field %s is embedded via a pointer in %s",
          sel,
          base);
      return false;
    }
    Recording.recordSelection(c, selx, Selection.Kind.FIELD_VAL, base, r.obj(), r.index(), false);
    Mode mode = x.mode == Mode.VARIABLE ? Mode.VARIABLE : Mode.VALUE;
    Recording.record(c, new Operand(mode, selx, r.obj().type()));
    if (hasVarSize(base, new IdentityHashMap<>())) {
      b.record(Basic.UINTPTR, r.obj().type());
      return b.value(Basic.UINTPTR);
    }
    long offset = 0;
    Type t = base;
    for (int i : r.index()) {
      StructType s = Types.asStruct(t);
      offset += Sizes.offsetsof(s.fields())[i];
      t = s.field(i).type();
    }
    if (offset < 0) {
      c.errorf(x, ErrorCode.TYPE_TOO_LARGE, "%s is too large", x);
      return false;
    }
    return constant(b, offset);
  }

  private static boolean slice(Builtins.Call b) {
    Type u = Types.commonUnder(b.c(), b.x().type, null).type();
    if (!(u instanceof PointerType ptr)) {
      b.c()
          .errorf(
              b.x(),
              ErrorCode.INVALID_UNSAFE_SLICE,
              "invalid argument: %s is not a pointer",
              b.x());
      return false;
    }
    Operand y = b.args().get(1);
    if (!Index.isValidIndex(b.c(), y, ErrorCode.INVALID_UNSAFE_SLICE, "length", false)) {
      return false;
    }
    Type result = new SliceType(ptr.base);
    b.record(result, ptr, y.type);
    return b.value(result);
  }

  private static boolean sliceData(Builtins.Call b) {
    Type u = Types.commonUnder(b.c(), b.x().type, null).type();
    if (!(u instanceof SliceType s)) {
      b.c()
          .errorf(
              b.x(),
              ErrorCode.INVALID_UNSAFE_SLICE_DATA,
              "invalid argument: %s is not a slice",
              b.x());
      return false;
    }
    Type result = new PointerType(s.elem);
    b.record(result, s);
    return b.value(result);
  }

  private static boolean string(Builtins.Call b) {
    Type ptr = new PointerType(Basic.BYTE);
    if (!assigned(b, ptr)) {
      return false;
    }
    Operand y = b.args().get(1);
    if (!Index.isValidIndex(b.c(), y, ErrorCode.INVALID_UNSAFE_STRING, "length", false)) {
      return false;
    }
    b.record(Basic.STRING, ptr, y.type);
    return b.value(Basic.STRING);
  }

  private static boolean stringData(Builtins.Call b) {
    if (!assigned(b, Basic.STRING)) {
      return false;
    }
    Type ptr = new PointerType(Basic.BYTE);
    b.record(ptr, Basic.STRING);
    return b.value(ptr);
  }

  /** Whether the size depends on type parameters. */
  private static boolean hasVarSize(Type t, Map<Named, Boolean> seen) {
    Named named = Types.asNamed(t);
    if (named != null) {
      Boolean known = seen.get(named);
      if (known != null) {
        return known;
      }
      seen.put(named, true); // a cycle has no size until proven otherwise
    }
    boolean result =
        switch (Types.under(t)) {
          case ArrayType a -> hasVarSize(a.elem, seen);
          case StructType s -> s.fields().stream().anyMatch(f -> hasVarSize(f.type(), seen));
          case InterfaceType i -> Predicates.isTypeParam(t);
          default -> false;
        };
    if (named != null) {
      seen.put(named, result);
    }
    return result;
  }
}
