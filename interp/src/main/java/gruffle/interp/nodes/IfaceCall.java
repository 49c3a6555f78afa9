package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.ir.JKind;
import gruffle.link.GoCode;
import gruffle.link.Tier1;
import gruffle.runtime.panic.Panics;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Method;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.Box;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;

/**
 * A call of an interface's method, with a cache of one dynamic type at the call site.
 *
 * <p>The cache is one immutable object, so that goroutines on several Ms may share the site.
 */
final class IfaceCall extends Calls.Base {
  private final String name;
  private final String pkgPath;
  @Child private ExprNode recv;
  private Target cached;

  /** The method of one dynamic type. */
  private record Target(Rtype type, GoCode code, JKind recvKind, boolean copy) {}

  IfaceCall(ExprNode recv, String name, String pkgPath, ExprNode[] args, Calls.Site site) {
    super(args, site);
    this.recv = recv;
    this.name = name;
    this.pkgPath = pkgPath;
  }

  @Override
  VirtualFrame call(VirtualFrame f) {
    Object v = recv.executeObject(f);
    if (v == null) {
      boxedArguments(f, 0);
      throw Faults.nil(f, site.pos());
    }
    Rtype type = Iface.typeOf(v);
    Target t = cached;
    if (t == null || t.type != type) {
      t = find(type);
      cached = t;
    }
    Tier1.Compiled c = t.code.entry();
    if (c != null) {
      Object[] boxed = boxedArguments(f, 1);
      boxed[0] = receiver(t, v);
      return invoke(f, t.code, c, null, boxed);
    }
    GoRootNode root = (GoRootNode) t.code.body();
    G g = Frames.g(f);
    VirtualFrame callee = root.frame(g);
    arguments(f, callee, Frames.LOCALS + 1);
    if (v instanceof GoStruct) {
      callee.setObjectStatic(Frames.LOCALS, v);
    } else {
      GoRootNode.setBoxed(callee, Frames.LOCALS, t.recvKind, receiver(t, v));
    }
    Frames.act(f).pos = site.pos();
    if (site.wrapper() != null) {
      Panics.passToken(g, site.wrapper(), t.code);
    }
    root.run(callee, g);
    return callee;
  }

  private Target find(Rtype type) {
    Method m = type.method(name, pkgPath);
    if (m == null) {
      throw new IllegalStateException("no method " + name + " on " + type);
    }
    JKind kind =
        switch (type.store().stack) {
          case 'Z' -> JKind.Z;
          case 'I' -> JKind.I;
          case 'J' -> JKind.J;
          case 'F' -> JKind.F;
          case 'D' -> JKind.D;
          default -> JKind.L;
        };
    boolean copy = type.kind() == Kind.STRUCT || type.kind() == Kind.ARRAY;
    return new Target(type, (GoCode) m.code(), kind, copy);
  }

  /** The receiver as the method takes it, boxed by Java's boxes. */
  private static Object receiver(Target t, Object v) {
    if (!(v instanceof Box b)) {
      return v;
    }
    Object x = b.value();
    if (t.copy) {
      return gruffle.runtime.value.Copies.copy(x, t.type);
    }
    return switch (t.recvKind) {
      case I -> ((Long) x).intValue();
      case F -> ((Double) x).floatValue();
      default -> x;
    };
  }
}
