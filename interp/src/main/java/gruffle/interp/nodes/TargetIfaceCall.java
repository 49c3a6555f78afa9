package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import gruffle.link.GoCode;
import gruffle.runtime.type.Method;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.Box;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxZ;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.Store;

/** A call of an interface's method in the engine graal, with a cache of the dynamic types that came by. */
final class TargetIfaceCall extends TargetCalls.Cached {
  private final String name;
  private final String pkgPath;
  private final int recvSlot;
  @Child private ExprNode recv;

  TargetIfaceCall(
      ExprNode recv, String name, String pkgPath, ExprNode[] args, int[] spill, Calls.Site site) {
    super(args, spill, site);
    this.recv = recv;
    this.recvSlot = spill[args.length];
    this.name = name;
    this.pkgPath = pkgPath;
  }

  @Override
  Object call(VirtualFrame f, Regs r) {
    f.setObjectStatic(recvSlot, recv.executeObject(f));
    evaluate(f);
    Object v = f.getObjectStatic(recvSlot);
    if (v == null) {
      throw Faults.nil(f, site.pos());
    }
    Frames.act(f).pos = site.pos();
    return dispatch(f, r, v);
  }

  @ExplodeLoop
  private Object dispatch(VirtualFrame f, Regs r, Object v) {
    TargetCalls.Entry[] known = entries;
    for (TargetCalls.Entry e : known) {
      if (v instanceof Box b ? b.type == e.key : v.getClass() == e.cls) {
        receiver(f, r, v, e.single);
        token(r.g, e.root.code);
        return e.target.call(r.args);
      }
    }
    if (known.length < MOST) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      Rtype type = Iface.typeOf(v);
      learn(new TargetCalls.Entry(type, v, TargetCalls.root(find(type))));
    }
    return slow(f, r, v);
  }

  private Object slow(VirtualFrame f, Regs r, Object v) {
    Rtype type = typeOf(v);
    GoCode code = find(type);
    receiver(f, r, v, isSingle(type));
    token(r.g, code);
    return any.call(TargetCalls.root(code).getCallTarget(), r.args);
  }

  @TruffleBoundary
  private static Rtype typeOf(Object v) {
    return Iface.typeOf(v);
  }

  @TruffleBoundary
  static boolean isSingle(Rtype type) {
    return type.store() == Store.F;
  }

  @TruffleBoundary
  private GoCode find(Rtype type) {
    Method m = type.method(name, pkgPath);
    if (m == null) {
      throw new IllegalStateException("no method " + name + " on " + type);
    }
    return (GoCode) m.code();
  }

  /**
   * Stores the receiver as the method takes it, and the arguments.
   *
   * @param single it is a float32
   */
  private void receiver(VirtualFrame f, Regs r, Object v, boolean single) {
    if (v instanceof BoxJ b) {
      r.setJ(0, b.v);
    } else if (v instanceof BoxD b) {
      double d = b.v;
      r.setJ(0, single ? Float.floatToRawIntBits((float) d) : Double.doubleToRawLongBits(d));
    } else if (v instanceof BoxZ b) {
      r.setJ(0, b.v ? 1 : 0);
    } else {
      r.setL(0, v instanceof GoStruct ? v : content(v));
      pass(f, r, 0, 1);
      return;
    }
    pass(f, r, 1, 0);
  }

  @TruffleBoundary
  private static Object content(Object v) {
    return gruffle.runtime.value.Copies.copy(Iface.ref(v), Iface.typeOf(v));
  }
}
