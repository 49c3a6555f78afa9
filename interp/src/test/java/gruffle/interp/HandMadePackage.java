package gruffle.interp;

import gruffle.ir.Func;
import gruffle.ir.Global;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.TypeDecl;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A package whose IR a test has put together. */
final class HandMadePackage implements IrPackage {
  private final String path;
  private final Map<String, Func> functions = new LinkedHashMap<>();

  HandMadePackage(String path, Func... functions) {
    this.path = path;
    for (Func f : functions) {
      this.functions.put(f.symbol, f);
    }
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public String name() {
    return path;
  }

  @Override
  public List<String> imports() {
    return List.of();
  }

  @Override
  public List<Global> globals() {
    return List.of();
  }

  @Override
  public List<String> functions() {
    return List.copyOf(functions.keySet());
  }

  @Override
  public Func function(String symbol) {
    return functions.get(symbol);
  }

  @Override
  public List<String> types() {
    return List.of();
  }

  @Override
  public TypeDecl structDecl(IrType.Struct type) {
    return null;
  }

  @Override
  public String initSymbol() {
    return null;
  }

  @Override
  public TypeDecl typeDecl(String symbol) {
    throw new IllegalArgumentException(symbol);
  }
}
