package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrRewrite;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Conversions of strings to {@code []byte} without a copy, where what they are passed or assigned to is only read ({@link ByteReaders}): {@code h.Write([]byte(s))}, {@code for _, c :=
 * range []byte(s)}. Copying a short string takes as long as hashing it.
 */
final class ByteViews extends IrRewrite {
  private final Set<Expr> views;

  private ByteViews(Set<Expr> views) {
    this.views = views;
  }

  /** The function with such conversions; itself where it has none. */
  static Func of(Func fn, Env env) {
    if (fn.body == null || fn.wrapper) {
      return fn;
    }
    var found = new Found(fn, env.byteReaders());
    found.stmt(fn.body);
    if (found.views.isEmpty()) {
      return fn;
    }
    Func out = fn.copy();
    out.body = new ByteViews(found.views).block(fn.body);
    return out;
  }

  @Override
  protected Expr expr(Expr e) {
    return e instanceof Expr.OpCall x && views.contains(x)
        ? new Expr.OpCall("string.view", x.type(), exprs(x.args()), pos(x.pos()))
        : super.expr(e);
  }

  private static final class Found extends IrWalk {
    private final Func fn;
    private final ByteReaders readers;
    private final BitSet looked = new BitSet();
    private final BitSet read = new BitSet();
    private ByteReaders.Receivers receivers;
    final Set<Expr> views = Collections.newSetFromMap(new IdentityHashMap<>());

    Found(Func fn, ByteReaders readers) {
      this.fn = fn;
      this.readers = readers;
    }

    private static boolean isConversion(Expr e) {
      return e instanceof Expr.OpCall x && x.op().equals("string.toBytes");
    }

    @Override
    protected boolean enter(Expr e) {
      switch (e) {
        case Expr.Call x -> {
          List<Expr> args = x.args();
          for (int i = 0; i < args.size(); i++) {
            if (isConversion(args.get(i)) && readers.reads(x, i)) {
              views.add(args.get(i));
            }
          }
        }
        case Expr.CallIface x -> {
          List<Expr> args = x.args();
          for (int i = 0; i < args.size(); i++) {
            if (isConversion(args.get(i)) && readers.reads(x, i, receivers())) {
              views.add(args.get(i));
            }
          }
        }
        default -> {}
      }
      return true;
    }

    private ByteReaders.Receivers receivers() {
      if (receivers == null) {
        receivers = readers.new Receivers(fn);
      }
      return receivers;
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.DeclLocal x -> assigned(x.local(), x.init());
        case Stmt.SetLocal x -> assigned(x.local(), x.value());
        default -> {}
      }
      return true;
    }

    private void assigned(Local l, Expr value) {
      if (value != null && isConversion(value) && isRead(l)) {
        views.add(value);
      }
    }

    private boolean isRead(Local l) {
      if (!looked.get(l.index)) {
        looked.set(l.index);
        read.set(l.index, readers.reads(fn, l));
      }
      return read.get(l.index);
    }
  }
}
