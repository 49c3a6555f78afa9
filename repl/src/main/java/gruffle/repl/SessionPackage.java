package gruffle.repl;

import gruffle.ir.Func;
import gruffle.ir.Global;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.MemoryPackage;
import gruffle.ir.TypeDecl;
import gruffle.ir.lower.Forwards;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The IR of a session's package, to which each line adds its part.
 *
 * <p>A function that can be defined anew lies under three symbols: {@code main.f} is what callers call, and only calls the value of the variable {@code
 * main.f·code}, which is the definition of the moment, {@code main.f·7}.
 */
final class SessionPackage implements IrPackage {
  static final String PATH = "main";
  private static final String VARIABLE = "·code";

  private final Map<String, Func> funcs = new ConcurrentHashMap<>();
  private final Map<String, Global> globals = new ConcurrentHashMap<>();
  private final Map<String, MemoryPackage> types = new ConcurrentHashMap<>();
  private final Map<IrType.Struct, TypeDecl> structs = new ConcurrentHashMap<>();

  /** Takes a part in; its functions of symbols that are there already are the same ones again. */
  void add(MemoryPackage part) {
    for (String s : part.types()) {
      types.put(s, part);
    }
    for (Global g : part.globals()) {
      globals.put(g.symbol(), g);
    }
    for (IrType.Struct s : part.structs()) {
      structs.put(s, part.structDecl(s));
    }
    for (String s : part.functions()) {
      funcs.putIfAbsent(s, part.function(s));
    }
  }

  /** A variable that no declaration of the part makes: of a statement. */
  void addVariable(String symbol, IrType type) {
    globals.putIfAbsent(symbol, new Global(symbol, PATH, type, "", 0, null));
  }

  /** Makes the function that callers call, unless it is there; gives the variable that says what it does. */
  String redefinable(String symbol, Func code) {
    String variable = symbol + VARIABLE;
    addVariable(variable, code.type);
    funcs.computeIfAbsent(
        symbol,
        s -> {
          var f = new Func(s, PATH, code.type);
          f.file = code.file;
          f.line = code.line;
          f.endLine = code.line;
          for (IrType p : code.type.params()) {
            f.newLocal("", p);
          }
          f.numParams = code.type.params().size();
          Forwards.through(f, variable);
          return f;
        });
    return variable;
  }

  void remove(String function) {
    funcs.remove(function);
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String name() {
    return PATH;
  }

  @Override
  public List<String> imports() {
    return List.of(); // a part's are initialised before the part is run
  }

  @Override
  public List<Global> globals() {
    return new ArrayList<>(globals.values());
  }

  @Override
  public Global global(String symbol) {
    return globals.get(symbol);
  }

  @Override
  public List<String> functions() {
    return new ArrayList<>(funcs.keySet());
  }

  @Override
  public Func function(String symbol) {
    return funcs.get(symbol);
  }

  @Override
  public List<String> types() {
    return new ArrayList<>(types.keySet());
  }

  @Override
  public boolean hasType(String symbol) {
    return types.containsKey(symbol);
  }

  @Override
  public TypeDecl typeDecl(String symbol) {
    MemoryPackage p = types.get(symbol);
    return p == null ? null : p.typeDecl(symbol);
  }

  @Override
  public TypeDecl structDecl(IrType.Struct type) {
    return structs.get(type);
  }

  @Override
  public String initSymbol() {
    return null;
  }
}
