package gruffle.interp;

import gruffle.interp.nodes.ExprNode;
import gruffle.interp.nodes.GoRootNode;
import gruffle.interp.nodes.InterpCode;
import gruffle.interp.nodes.Linkage;
import gruffle.interp.nodes.NodeBuilder;
import gruffle.interp.nodes.StubCalls;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.TypeDecl;
import gruffle.link.InitOrder;
import gruffle.link.NativeSource;
import gruffle.link.PackageSource;
import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.TypeTable;
import gruffle.runtime.value.CellD;
import gruffle.runtime.value.CellF;
import gruffle.runtime.value.CellI;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.CellZ;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A Go program in tier 0: finds packages, functions, variables and types by symbol, each when it is first needed, and runs
 * the whole as goroutine 1 does: package initialisation in order of dependency, then main.main.
 */
public final class Program implements Linkage {
  private final GoRuntime rt;
  private final PackageSource packages;
  private final StubCalls stubs;
  private final TypeLinker types;
  private final Map<String, IrPackage> loaded = new ConcurrentHashMap<>();
  private final Map<String, InterpCode> codes = new ConcurrentHashMap<>();
  private final Map<String, Object> globals = new ConcurrentHashMap<>();

  public Program(GoRuntime rt, TypeTable table, PackageSource packages, NativeSource natives) {
    this.rt = rt;
    this.packages = packages;
    this.stubs = new StubCalls(natives::find);
    this.types = new TypeLinker(table, this, this::structDecl);
    rt.errors = this::runtimeError;
  }

  private Object runtimeError(G g, String kind, gruffle.runtime.value.GoString message) {
    return code("runtime.makeError")
        .invoke(g, null, new Object[] {gruffle.runtime.value.GoString.of(kind), message});
  }

  /** Runs the program; gives its exit code. */
  public int run(String mainPath) {
    List<String> inits = initOrder(mainPath);
    Code mainCode = code(mainPath + ".main");
    return rt.start(new Main(mainCode, inits));
  }

  /** Goroutine 1's function, as runtime.main. */
  private final class Main extends FuncVal {
    private final Code main;
    private final List<String> inits;

    Main(Code main, List<String> inits) {
      this.main = main;
      this.inits = inits;
    }

    @Override
    public Code code() {
      return main;
    }

    @Override
    public void call0(G g) {
      for (String symbol : inits) {
        Program.this.code(symbol).value().call0(g);
      }
      ((InterpCode) main).value().call0(g);
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

  private IrPackage pkg(String path) {
    IrPackage p = loaded.get(path);
    if (p == null) {
      p = packages.load(path);
      if (p == null) {
        throw new IllegalStateException("package " + path + " is not part of the program");
      }
      var first = loaded.putIfAbsent(path, p);
      p = first == null ? p : first;
    }
    return p;
  }

  /** The IR of a function, null if its package does not have it. */
  public Func function(String symbol) {
    return pkg(IrTypes.packageOf(symbol)).function(symbol);
  }

  private IrPackage.Head head(String symbol) {
    IrPackage.Head f = pkg(IrTypes.packageOf(symbol)).head(symbol);
    if (f == null) {
      throw new IllegalStateException("function " + symbol + " is not part of the program");
    }
    return f;
  }

  @Override
  public InterpCode code(String symbol) {
    InterpCode c = codes.get(symbol);
    if (c == null) {
      IrPackage.Head f = head(symbol);
      var fresh =
          new InterpCode(symbol, f.file(), f.line(), f.wrapper(), f.params() > 0, this::build);
      var first = codes.putIfAbsent(symbol, fresh);
      c = first == null ? fresh : first;
    }
    return c;
  }

  private GoRootNode build(InterpCode code) {
    return NodeBuilder.build(this, function(code.name), code);
  }

  @Override
  public Rtype rtype(IrType t) {
    return types.rtype(t);
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
  public Object global(String symbol, IrType type) {
    Object v = globals.get(symbol);
    if (v == null) {
      Object fresh = variable(type);
      Object first = globals.putIfAbsent(symbol, fresh);
      v = first == null ? fresh : first;
    }
    return v;
  }

  private Object variable(IrType type) {
    if (type.kind() == GoKind.STRUCT || type.kind() == GoKind.ARRAY) {
      return rtype(type).zero();
    }
    return switch (type.jkind()) {
      case Z -> new CellZ(false);
      case I -> new CellI(0);
      case J -> new CellJ(0);
      case F -> new CellF(0);
      case D -> new CellD(0);
      case L, V -> new CellL(rtype(type).zero());
    };
  }

  @Override
  public ExprNode op(String name, ExprNode[] args, int pos) {
    return stubs.op(name, args, pos);
  }

  @Override
  public ExprNode nativeCall(String symbol, ExprNode[] args, int pos) {
    return head(symbol).isNative() ? stubs.nativeCall(symbol, args, pos) : null;
  }
}
