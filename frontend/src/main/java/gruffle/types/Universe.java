package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Pos;
import java.util.ArrayList;
import java.util.List;

/** The predeclared identifiers and package unsafe. Nothing here changes after class initialisation. */
public final class Universe {
  /** The scope around all packages. */
  public static final Scope SCOPE = new Scope(null, Pos.NONE, Pos.NONE, "universe");

  static final InterfaceType EMPTY_INTERFACE = emptyInterface();
  static final InterfaceType COMPARABLE_INTERFACE = comparableInterface();

  /** any: an alias for interface{}. */
  public static final Alias ANY = alias();

  /** The type error. */
  public static final Named ERROR = error();

  static final FuncObj ERROR_ERROR = ((InterfaceType) ERROR.underlying).methods.getFirst();

  static final Named COMPARABLE = comparable();

  /** iota; its value is that of the environment. */
  static final ConstObj IOTA = new ConstObj(Pos.NONE, null, "iota", Basic.UNTYPED_INT, Value.of(0));

  static final NilObj NIL = new NilObj();

  /** Package unsafe. */
  public static final Pkg UNSAFE;

  static {
    for (Basic.Kind k : Basic.Kind.values()) {
      Basic b = Basic.of(k);
      if (k != Basic.Kind.INVALID && k != Basic.Kind.UNSAFE_POINTER && !b.has(Basic.IS_UNTYPED)) {
        declareType(b.name(), b);
      }
    }
    declareType("byte", Basic.BYTE);
    declareType("rune", Basic.RUNE);
    SCOPE.insert(ANY.obj);
    SCOPE.insert(ERROR.obj);
    SCOPE.insert(COMPARABLE.obj);
    SCOPE.insert(new ConstObj(Pos.NONE, null, "true", Basic.UNTYPED_BOOL, Value.Bool.TRUE));
    SCOPE.insert(new ConstObj(Pos.NONE, null, "false", Basic.UNTYPED_BOOL, Value.Bool.FALSE));
    SCOPE.insert(IOTA);
    SCOPE.insert(NIL);
    Pkg unsafe = new Pkg("unsafe", "unsafe");
    unsafe.complete = true;
    for (BuiltinObj.Id id : BuiltinObj.Id.values()) {
      if (id.isUnsafe()) {
        unsafe.scope.insert(new BuiltinObj(unsafe, id));
      } else {
        SCOPE.insert(new BuiltinObj(null, id));
      }
    }
    unsafe.scope.insert(new TypeName(Pos.NONE, unsafe, "Pointer", Basic.UNSAFE_POINTER));
    UNSAFE = unsafe;
  }

  private Universe() {}

  private static void declareType(String name, Type t) {
    SCOPE.insert(new TypeName(Pos.NONE, null, name, t));
  }

  private static InterfaceType emptyInterface() {
    InterfaceType t = new InterfaceType(List.of(), List.of());
    t.complete = true;
    t.tset = TypeSet.ALL;
    return t;
  }

  private static InterfaceType comparableInterface() {
    InterfaceType t = new InterfaceType(List.of(), List.of());
    t.complete = true;
    t.tset = new TypeSet(List.of(), TermList.ALL, true);
    return t;
  }

  private static Alias alias() {
    Alias a = new Alias(new TypeName(Pos.NONE, null, "any", null), EMPTY_INTERFACE);
    a.actual = EMPTY_INTERFACE;
    return a;
  }

  private static Named error() {
    Named n = new Named(null, new TypeName(Pos.NONE, null, "error", null), (Type) null);
    VarObj recv = new VarObj(VarObj.Kind.RECV, Pos.NONE, null, "", n);
    VarObj res = VarObj.result(Pos.NONE, null, "", Basic.STRING);
    Signature sig = new Signature(recv, TupleType.EMPTY, TupleType.of(res), false);
    List<FuncObj> methods = new ArrayList<>();
    methods.add(new FuncObj(Pos.NONE, null, "Error", sig));
    InterfaceType t = new InterfaceType(methods, List.of());
    t.complete = true;
    t.tset = new TypeSet(List.copyOf(methods), TermList.ALL, false);
    n.fromRHS = t;
    n.underlying = t;
    return n;
  }

  private static Named comparable() {
    return new Named(null, new TypeName(Pos.NONE, null, "comparable", null), COMPARABLE_INTERFACE);
  }
}
