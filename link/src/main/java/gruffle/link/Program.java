package gruffle.link;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.Global;
import gruffle.ir.GoKind;
import gruffle.ir.InterfaceCalls;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.TypeDecl;
import gruffle.runtime.debug.InitTrace;
import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.Linker;
import gruffle.runtime.sched.Did;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.Syscall;
import gruffle.runtime.sched.Watch;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.TypeTable;
import gruffle.runtime.value.CellD;
import gruffle.runtime.value.CellF;
import gruffle.runtime.value.CellI;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.CellZ;
import gruffle.runtime.value.GoString;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A Go program: finds packages, functions, variables and types by symbol, each when it is first needed, and runs the whole
 * as goroutine 1 does: package initialisation in order of dependency, then main.main.
 *
 * <p>Any number of goroutines and threads may ask; two that ask for the same thing at the same time get the same object.
 */
public final class Program extends Linker {
  private final GoRuntime rt;
  private final TypeTable table;
  private final PackageSource packages;
  private final NativeSource natives;
  private final TypeLinker types;
  private final Tiers tiers;
  private final ExpectedMethods expected;
  private final Receivers receivers;
  private final FuncValues funcValues;
  private final LoopCalls loopCalls;
  private final Map<String, IrPackage> loaded = new ConcurrentHashMap<>();
  private final Map<String, GoCode> codes = new ConcurrentHashMap<>();
  private final Map<String, Object> globals = new ConcurrentHashMap<>();

  /** Null until somebody asks. */
  private volatile Set<String> interfaceCalls;

  /** Packages, functions and methods may come while the program runs: a session. */
  private final boolean grows;

  /** A program of the packages that {@code packages} has, in a runtime and with a type table of its own. */
  public Program(
      GoRuntime rt,
      TypeTable table,
      PackageSource packages,
      NativeSource natives,
      Tiers.Makers tiers) {
    this.rt = rt;
    this.table = table;
    this.packages = packages;
    this.natives = natives;
    this.grows = packages.growing() != null;
    this.receivers = new Receivers(this, packages);
    this.funcValues = new FuncValues(this, packages);
    this.loopCalls = new LoopCalls(this, packages);
    this.types = new TypeLinker(table, this::code, this::structDecl);
    this.expected = new ExpectedMethods(this::rtype, this::typeDecl);
    this.tiers = new Tiers(this, tiers);
    rt.errors = this::runtimeError;
    rt.names.link(this::code, Symbols::unescape);
    table.loader().setLinker(this);
  }

  public GoRuntime runtime() {
    return rt;
  }

  public TypeTable table() {
    return table;
  }

  public Tiers tiers() {
    return tiers;
  }

  private Object runtimeError(G g, String kind, GoString message) {
    return code("runtime.makeError").invoke(g, null, new Object[] {GoString.of(kind), message});
  }

  // --- run ---

  /** Runs the program; gives its exit code. */
  public int run(String mainPath) {
    List<String> inits = initOrder(mainPath);
    try {
      return rt.start(new Main(code(mainPath + ".main"), inits));
    } finally {
      tiers.stop();
    }
  }

  /** Goroutine 1's function, as runtime.main. */
  private final class Main extends FuncVal {
    private final GoCode main;
    private final List<String> inits;

    Main(GoCode main, List<String> inits) {
      this.main = main;
      this.inits = inits;
    }

    @Override
    public Code code() {
      return main;
    }

    @Override
    public void call0(G g) {
      Watch w = rt.watch();
      if (w != null) {
        w.did(g, Did.START, inits.size(), 0, "runtime.main");
      }
      rt.initializing = true;
      InitTrace trace = rt.debug.isSet("inittrace") ? new InitTrace(rt) : null;
      for (String symbol : inits) {
        if (w != null) {
          w.did(g, Did.START, 0, 0, "init:" + IrTypes.packageOf(symbol));
        }
        if (trace != null) {
          trace.before();
        }
        Program.this.code(symbol).invoke(g, null, Tiers.NO_ARGUMENTS);
        if (trace != null) {
          trace.after(IrTypes.packageOf(symbol));
        }
      }
      rt.initializing = false;
      if (w != null) {
        w.did(g, Did.START, 0, 0, "main.main");
      }
      main.invoke(g, null, Tiers.NO_ARGUMENTS);
    }

    @Override
    public Object invoke(G g, Object... args) {
      call0(g);
      return null;
    }
  }

  private List<String> initOrder(String mainPath) {
    var imports = new TreeMap<String, List<String>>();
    collect("runtime", imports);
    collect(mainPath, imports);
    var out = new ArrayList<String>();
    for (String path : InitOrder.of(imports)) {
      String init = pkg(path).initSymbol();
      if (init != null) {
        out.add(init);
      }
    }
    return out;
  }

  private void collect(String path, Map<String, List<String>> imports) {
    if (!imports.containsKey(path)) {
      List<String> list = pkg(path).imports().stream().filter(p -> !p.equals("unsafe")).toList();
      imports.put(path, list);
      list.forEach(p -> collect(p, imports));
    }
  }

  // --- what the program consists of ---

  /** The package of that import path, which must be part of the program. */
  public IrPackage pkg(String path) {
    IrPackage p = loaded.get(path);
    if (p == null) {
      p = packages.load(path);
      if (p == null) {
        throw new IllegalStateException("package " + path + " is not part of the program");
      }
      var first = loaded.putIfAbsent(path, p);
      p = first == null ? p : first;
      Set<String> known = interfaceCalls;
      Ahead ahead = packages.ahead();
      if (!grows
          && known != null
          && !p.interfaceCalls().stream().allMatch(c -> known.contains(c) || ahead.isCalled(c))) {
        throw new IllegalStateException("package " + path + " comes after the classes of types");
      }
    }
    return p;
  }

  /**
   * Whether some function of the program calls a method of that name (pkgPath "" if exported) through an interface. All packages are loaded before the first
   * class of a type is made.
   */
  public boolean callsByInterface(String name, String pkgPath) {
    String key = InterfaceCalls.key(name, pkgPath);
    if (packages.ahead().isCalled(key)) {
      return true;
    }
    if (grows) {
      return false;
    }
    Set<String> known = interfaceCalls;
    if (known == null) {
      var all = new HashSet<String>();
      loaded.values().forEach(p -> all.addAll(p.interfaceCalls()));
      known = Set.copyOf(all);
      interfaceCalls = known;
    }
    return known.contains(key);
  }

  /** Types that the receiver of an interface call in that package may have, among others. */
  public List<IrType> receivers(String path, Expr.CallIface call) {
    return receivers.of(path, call);
  }

  /** Functions that a call of a function value in that package may call, among others; their symbols. */
  public Collection<String> funcValues(String path, Expr.CallClosure call) {
    return grows ? List.of() : funcValues.of(path, call);
  }

  /** Whether HotSpot is to inline a function wherever it is called. */
  public boolean isInlined(String symbol) {
    return !grows && loopCalls.has(symbol);
  }

  /** Whether an object may have such a method and yet not the Java interface of it. */
  public boolean mayLackInterface(String name, String pkgPath) {
    return grows || packages.ahead().isMissing(InterfaceCalls.key(name, pkgPath));
  }

  /** What {@link gruffle.runtime.type.ClassSource#expected} says of a type. */
  public List<gruffle.runtime.type.Method> expectedMethods(Rtype t) {
    Rtype base = t.kind() == Kind.POINTER && !t.named() ? t.elem() : t;
    boolean may =
        grows
            && base.named()
            && !base.isInterface()
            && base.kind() != Kind.POINTER
            && base.symbol.startsWith(packages.growing() + ".")
            && !IrTypes.isInstance(base.symbol);
    return may ? expected.methods(m -> callsByInterface(m, "")) : List.of();
  }

  /** Types of the growing package have other methods than before. */
  public void redeclare(List<IrType.Named> changed) {
    changed.forEach(types::redeclare);
    table.forgetMethods();
  }

  /** The functions that initialise a package and those that it imports, in order. */
  public List<String> initialisers(String path) {
    return initOrder(path);
  }

  /** The program has done with a function for good: a line of a session that has run. */
  public void forget(String symbol) {
    codes.remove(symbol);
  }

  /** Has the program, whose runtime is about to start, run that as its main function. */
  public int run(FuncVal main) {
    try {
      return rt.start(main);
    } finally {
      tiers.stop();
    }
  }

  /** The package that has the code of a function: its own, or, of an instance of generic code, one that uses it. */
  private IrPackage holder(String symbol) {
    IrPackage own = pkg(IrTypes.packageOf(symbol));
    if (IrTypes.isInstance(symbol) && own.head(symbol) == null) {
      for (IrPackage p : loaded.values()) {
        if (p.head(symbol) != null) {
          return p;
        }
      }
    }
    return own;
  }

  /** The IR of a function, null if no package has it. */
  public Func function(String symbol) {
    return holder(symbol).function(symbol);
  }

  /**
   * The IR of a function that stays what it is and is none of the library's, but for package math/bits: whose code may be put in place of its calls; else null.
   */
  public Func inlinable(String symbol) {
    if (grows) {
      return null;
    }
    IrPackage p = holder(symbol);
    boolean isOther = packages.isLibrary(p.path()) && !p.path().equals("math/bits");
    return isOther ? null : p.function(symbol);
  }

  /** The IR of a function that stays what it is, the library's too; else null. */
  public Func readable(String symbol) {
    return grows ? null : function(symbol);
  }

  /** The symbol of the function that a call of an interface's method calls where the receiver has that type, null if it has no such method. */
  public String method(IrType receiver, Expr.CallIface call) {
    gruffle.runtime.type.Method m = rtype(receiver).method(call.name(), call.pkgPath());
    return m == null ? null : m.code().name;
  }

  /** What callers need of a function, which must be part of the program. */
  public IrPackage.Head head(String symbol) {
    return head(holder(symbol), symbol);
  }

  private static IrPackage.Head head(IrPackage p, String symbol) {
    IrPackage.Head f = p.head(symbol);
    if (f == null) {
      throw new IllegalStateException("function " + symbol + " is not part of the program");
    }
    return f;
  }

  /** The Java method behind a function without a body, null if there is none. */
  public Method nativeMethod(String symbol) {
    return natives.find(symbol);
  }

  @Override
  public GoCode code(String symbol) {
    GoCode c = codes.get(symbol);
    if (c == null) {
      IrPackage p = holder(symbol);
      boolean eager = tiers.eager(() -> packages.isLibrary(p.path()));
      var fresh = new GoCode(this, symbol, head(p, symbol), eager);
      var first = codes.putIfAbsent(symbol, fresh);
      c = first == null ? fresh : first;
    }
    return c;
  }

  @Override
  public FuncVal value(String symbol) {
    return code(symbol).value();
  }

  /** The run-time type of an IR type. */
  public Rtype rtype(IrType t) {
    return types.rtype(t);
  }

  @Override
  public Rtype type(String code) {
    return types.rtype(TypeDecoder.decode(code, this::typeDecl));
  }

  /** The declaration of a defined type. */
  private TypeDecl typeDecl(String symbol) {
    TypeDecl universe = IrTypes.universe(symbol);
    if (universe != null) {
      return universe;
    }
    IrPackage own = pkg(IrTypes.packageOf(symbol));
    if (IrTypes.isInstance(symbol) && !own.hasType(symbol)) {
      for (IrPackage p : loaded.values()) {
        if (p.hasType(symbol)) {
          return p.typeDecl(symbol);
        }
      }
    }
    return own.typeDecl(symbol);
  }

  private TypeDecl structDecl(IrType.Struct t) {
    for (IrPackage p : loaded.values()) {
      TypeDecl d = p.structDecl(t);
      if (d != null) {
        return d;
      }
    }
    return null;
  }

  @Override
  public Object global(String symbol) {
    Object v = globals.get(symbol);
    return v != null ? v : global(symbol, globalType(symbol));
  }

  /** Whether a package variable has its first value only when it is touched. */
  public boolean isLazy(String symbol) {
    Global g = pkg(IrTypes.packageOf(symbol)).global(symbol);
    return g != null && g.lazy() != null;
  }

  private IrType globalType(String symbol) {
    Global g = pkg(IrTypes.packageOf(symbol)).global(symbol);
    if (g == null) {
      throw new IllegalStateException("variable " + symbol + " is not part of the program");
    }
    return g.type();
  }

  /** The same for who knows its type, which saves looking that up. */
  public Object global(String symbol, IrType type) {
    Object v = globals.get(symbol);
    if (v == null) {
      Object fresh = variable(symbol, type);
      Object first = globals.putIfAbsent(symbol, fresh);
      v = first == null ? fresh : first;
    }
    return v;
  }

  /**
   * What the function of a lazy variable gives; it neither parks nor panics. It does not get the goroutine that touches the
   * variable, since that may be in a class initialiser, where nobody knows it.
   */
  private Object firstValue(String function) {
    return Syscall.without(() -> code(function).invoke(rt.detached(), null, Tiers.NO_ARGUMENTS));
  }

  /** A variable before anything has been assigned to it. */
  private Object variable(String symbol, IrType type) {
    Global g = pkg(IrTypes.packageOf(symbol)).global(symbol);
    Object first = g == null || g.lazy() == null ? null : firstValue(g.lazy());
    if (type.kind() == GoKind.STRUCT || type.kind() == GoKind.ARRAY) {
      return first == null ? rtype(type).zero() : first;
    }
    return switch (type.jkind()) {
      case Z -> new CellZ(first != null && (boolean) first);
      case I -> new CellI(first == null ? 0 : (int) first);
      case J -> new CellJ(first == null ? 0 : (long) first);
      case F -> new CellF(first == null ? 0 : (float) first);
      case D -> new CellD(first == null ? 0 : (double) first);
      case L, V -> new CellL(first == null ? rtype(type).zero() : first);
    };
  }
}
