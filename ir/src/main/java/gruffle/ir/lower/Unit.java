package gruffle.ir.lower;

import gruffle.ir.Func;
import gruffle.ir.Global;
import gruffle.ir.IrException;
import gruffle.ir.IrType;
import gruffle.ir.escape.ConstantVariables;
import gruffle.ir.stencil.GenericPackage;
import gruffle.ir.stencil.GenericSource;
import gruffle.ir.stencil.Instances;
import gruffle.syntax.Expr.CallExpr;
import gruffle.syntax.Node;
import gruffle.syntax.Pos;
import gruffle.types.FuncObj;
import gruffle.types.Info;
import gruffle.types.Named;
import gruffle.types.Pkg;
import gruffle.types.PointerType;
import gruffle.types.Type;
import gruffle.types.Types;
import gruffle.types.Universe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The package being lowered: what its functions share. */
final class Unit {
  final Pkg pkg;
  final Info info;
  final Instances instances;
  final TypeMap types;
  final Map<String, Func> funcs = new LinkedHashMap<>();

  /** Symbol prefix and reflect's path of the package. */
  final String prefix;

  final String path;

  /** Symbol of the function that initialises the package. */
  final String init;

  /** Appends whose first array has a capacity of its own: {@link gruffle.ir.escape.flow.StackAppends}. */
  final Map<CallExpr, Long> stackAppends;

  /** Variables that keep their first values; null where later parts of the package may change them. */
  ConstantVariables constants;

  /** Variables that {@link Tables} has made. */
  final List<Global> tables = new ArrayList<>();

  /** Whether it imports unsafe. */
  final boolean unsafe;

  Unit(
      GenericPackage own,
      Info info,
      GenericSource others,
      String init,
      Map<CallExpr, Long> stackAppends) {
    this.stackAppends = stackAppends;
    this.pkg = own.pkg();
    this.info = info;
    this.instances = new Instances(own, others);
    this.types = new TypeMap(new Symbols(p -> instances.home(p).files()));
    this.prefix = Symbols.prefix(pkg);
    this.path = Symbols.path(pkg);
    this.init = prefix + "." + init;
    this.unsafe = pkg.imports().contains(Universe.UNSAFE);
  }

  /** Symbol of an instance of a generic function, which is made. */
  String instance(FuncObj f, List<Type> args) {
    String symbol = Names.symbol(f) + "[" + types.arguments(args) + "]";
    instances.need(symbol, f, args);
    return symbol;
  }

  /** Symbol of a declared method; one of an instance of a generic type is made. */
  String method(FuncObj m) {
    Type recv = Types.unalias(m.signature().recv().type());
    boolean ptr = recv instanceof PointerType;
    var named = (Named) Types.unalias(ptr ? ((PointerType) recv).elem() : recv);
    String prefix = Symbols.prefix(m.pkg());
    String name = types.localName(named);
    String symbol =
        ptr ? MethodTables.ptrSymbol(prefix, name, m) : MethodTables.valueSymbol(prefix, name, m);
    if (named.isInstance()) {
      instances.need(symbol, m, named.typeArgs());
    }
    return symbol;
  }

  Func newFunc(String symbol, IrType.Func type, Pos pos, Pos end) {
    var f = new Func(symbol, path, type);
    f.file = file(pos);
    f.line = pos.relLine();
    f.endLine = Math.max(end.relLine(), f.line);
    add(f);
    return f;
  }

  /** The name of a position's file; a line directive may have taken it away. */
  static String file(Pos pos) {
    String name = pos.relFilename();
    return name.isEmpty() && pos.isKnown() ? "??" : name;
  }

  void add(Func f) {
    Func old = funcs.putIfAbsent(f.symbol, f);
    if (old != null) {
      throw new IrException("internal compiler error: two functions " + f.symbol);
    }
  }

  /** Makes a function of that symbol unless it exists. */
  void once(String symbol, IrType.Func type, Pos pos, Consumer<Func> body) {
    if (!funcs.containsKey(symbol)) {
      Func f = newFunc(symbol, type, pos, pos);
      f.wrapper = true;
      body.accept(f);
    }
  }

  IrException bug(Node at, String message) {
    return bug(at.pos, message);
  }

  IrException bug(Pos at, String message) {
    return new IrException(at + ": internal compiler error: " + message);
  }
}
