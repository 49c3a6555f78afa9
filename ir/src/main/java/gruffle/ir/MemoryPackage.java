package gruffle.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private final Map<String, TypeDecl> types = new LinkedHashMap<>();
  private List<String> typeNames;
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
    this.typeNames = List.copyOf(types);
    this.structs = structs;
    this.initSymbol = initSymbol;
    this.resolver = resolver;
    number();
  }

  /**
   * Numbers the functions of each file without gaps, again where some have been added or removed. Instances of other packages' generic code have
   * no part in that: they may be elsewhere too.
   */
  public void number() {
    var counts = new HashMap<String, Integer>();
    for (Func f : funcs.values()) {
      if (IrTypes.isInstance(f.symbol) && !IrTypes.packageOf(f.symbol).equals(path)) {
        f.ordinal = 0;
        continue;
      }
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
    return typeNames;
  }

  @Override
  public TypeDecl typeDecl(String symbol) {
    TypeDecl d = types.get(symbol);
    return d == null ? resolver.typeDecl(symbol) : d;
  }

  /** Takes out the method set of an unnamed struct type. */
  public void removeStruct(IrType.Struct type) {
    structs.remove(type);
  }

  @Override
  public void redeclare(String symbol, IrType underlying) {
    types.computeIfPresent(symbol, (k, d) -> d.with(underlying));
    resolver.redeclare(symbol, underlying);
  }

  /** Takes over an instance of generic code from another package, unless it is there. */
  public void addFunction(Func f) {
    funcs.putIfAbsent(f.symbol, f);
  }

  /** Takes a function out. */
  public Func removeFunction(String symbol) {
    return funcs.remove(symbol);
  }

  /** Takes over an instance of a generic type from another package, unless it is there. */
  public void addType(TypeDecl d) {
    if (!typeNames.contains(d.symbol())) {
      types.put(d.symbol(), d);
      var names = new ArrayList<>(typeNames);
      names.add(d.symbol());
      typeNames = List.copyOf(names);
    }
  }

  /** Takes a type out of the list of those that are written with the package. */
  public TypeDecl removeType(String symbol) {
    typeNames = typeNames.stream().filter(s -> !s.equals(symbol)).toList();
    return typeDecl(symbol);
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
