package gruffle.ir.lower;

import gruffle.ir.Func;
import gruffle.ir.IrException;
import gruffle.ir.IrType;
import gruffle.syntax.Node;
import gruffle.syntax.Pos;
import gruffle.types.Info;
import gruffle.types.Pkg;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The package being lowered: what its functions share. */
final class Unit {
  final Pkg pkg;
  final Info info;
  final Symbols symbols = new Symbols();
  final TypeMap types = new TypeMap(symbols);
  final Map<String, Func> funcs = new LinkedHashMap<>();

  /** Symbol prefix and reflect's path of the package. */
  final String prefix;

  final String path;

  /** Whether each iteration of the file in hand has its own loop variables (Go 1.22). */
  boolean perIteration = true;

  Unit(Pkg pkg, Info info) {
    this.pkg = pkg;
    this.info = info;
    this.prefix = Symbols.prefix(pkg);
    this.path = Symbols.path(pkg);
  }

  Func newFunc(String symbol, IrType.Func type, Pos pos, Pos end) {
    var f = new Func(symbol, path, type);
    f.file = pos.relFilename();
    f.line = pos.relLine();
    f.endLine = Math.max(end.relLine(), f.line);
    add(f);
    return f;
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
