package gruffle.dist.cache;

import gruffle.ir.Func;
import gruffle.ir.Global;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.LazyIrPackage;
import gruffle.ir.TypeDecl;
import java.util.List;
import java.util.Set;

/** A package of the program's own that is read from its serialised form; none of the library's, which {@link LazyIrPackage} stands for. */
record KeptPackage(LazyIrPackage ir) implements IrPackage {
  @Override
  public String path() {
    return ir.path();
  }

  @Override
  public String name() {
    return ir.name();
  }

  @Override
  public List<String> imports() {
    return ir.imports();
  }

  @Override
  public List<Global> globals() {
    return ir.globals();
  }

  @Override
  public Global global(String symbol) {
    return ir.global(symbol);
  }

  @Override
  public List<String> functions() {
    return ir.functions();
  }

  @Override
  public Head head(String symbol) {
    return ir.head(symbol);
  }

  @Override
  public Func function(String symbol) {
    return ir.function(symbol);
  }

  @Override
  public List<String> types() {
    return ir.types();
  }

  @Override
  public boolean hasType(String symbol) {
    return ir.hasType(symbol);
  }

  @Override
  public TypeDecl typeDecl(String symbol) {
    return ir.typeDecl(symbol);
  }

  @Override
  public void redeclare(String symbol, IrType underlying) {
    ir.redeclare(symbol, underlying);
  }

  @Override
  public TypeDecl structDecl(IrType.Struct type) {
    return ir.structDecl(type);
  }

  @Override
  public List<IrType.Struct> structs() {
    return ir.structs();
  }

  @Override
  public Set<String> interfaceCalls() {
    return ir.interfaceCalls();
  }

  @Override
  public String initSymbol() {
    return ir.initSymbol();
  }
}
