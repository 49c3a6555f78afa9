package gruffle.ir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A package whose IR is in memory as objects. */
public final class MemoryPackage implements IrPackage {
  private final String path;
  private final String name;
  private final List<String> imports;
  private final List<Global> globals;
  private final Map<String, Global> globalsBySymbol = new HashMap<>();
  private final Map<String, Func> funcs;
  private final List<String> types;
  private final Map<IrType.Struct, TypeDecl> structs;
  private final String initSymbol;
  private final IrType.TypeResolver resolver;

  /** Maps keep their order; the resolver knows all types that the package mentions. */
  public MemoryPackage(
      String path,
      String name,
      List<String> imports,
      List<Global> globals,
      Map<String, Func> funcs,
      List<String> types,
      Map<IrType.Struct, TypeDecl> structs,
      String initSymbol,
      IrType.TypeResolver resolver) {
    this.path = path;
    this.name = name;
    this.imports = List.copyOf(imports);
    this.globals = List.copyOf(globals);
    globals.forEach(g -> globalsBySymbol.put(g.symbol(), g));
    this.funcs = funcs;
    this.types = List.copyOf(types);
    this.structs = structs;
    this.initSymbol = initSymbol;
    this.resolver = resolver;
    number();
  }

  private void number() {
    var counts = new HashMap<String, Integer>();
    for (Func f : funcs.values()) {
      String file = f.file.substring(f.file.lastIndexOf('/') + 1);
      f.ordinal = counts.merge(file, 1, Integer::sum) - 1;
    }
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> imports() {
    return imports;
  }

  @Override
  public List<Global> globals() {
    return globals;
  }

  @Override
  public Global global(String symbol) {
    return globalsBySymbol.get(symbol);
  }

  @Override
  public List<String> functions() {
    return List.copyOf(funcs.keySet());
  }

  @Override
  public Func function(String symbol) {
    return funcs.get(symbol);
  }

  @Override
  public List<String> types() {
    return types;
  }

  @Override
  public TypeDecl typeDecl(String symbol) {
    return resolver.typeDecl(symbol);
  }

  @Override
  public List<IrType.Struct> structs() {
    return List.copyOf(structs.keySet());
  }

  @Override
  public TypeDecl structDecl(IrType.Struct type) {
    return structs.get(type);
  }

  @Override
  public String initSymbol() {
    return initSymbol;
  }
}
