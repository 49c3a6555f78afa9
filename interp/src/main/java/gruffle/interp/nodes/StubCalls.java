package gruffle.interp.nodes;

import gruffle.link.NativeSource;
import gruffle.runtime.ops.OpTable;
import java.lang.reflect.Method;
import java.util.function.Function;

/** Nodes that call shared operations and natives. */
final class StubCalls {
  private final Stubs stubs = new Stubs();
  private final OpTable ops = new OpTable();
  private final Function<String, Method> natives;

  StubCalls(Function<String, Method> natives) {
    this.natives = natives;
  }

  ExprNode op(String name, ExprNode[] args, int pos) {
    return stubs.get(StubWriter.opClass(name), () -> findOp(name)).make(args, pos);
  }

  ExprNode nativeCall(String symbol, ExprNode[] args, int pos) {
    Method m = natives.apply(symbol);
    if (!NativeSource.fits(m, args.length)) {
      return new NoBody(symbol, pos);
    }
    return stubs.get(StubWriter.nativeClass(symbol), () -> m).make(args, pos);
  }

  private Method findOp(String name) {
    OpTable.Entry e = ops.find(name);
    if (e == null) {
      throw new IllegalStateException("no operation " + name);
    }
    return e.method();
  }
}
