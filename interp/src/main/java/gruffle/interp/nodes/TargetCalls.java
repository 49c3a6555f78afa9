package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import gruffle.ir.JKind;
import gruffle.ir.Pos;
import gruffle.link.GoCode;
import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.panic.Panics;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import java.util.Arrays;

/**
 * Calls in the engine graal: by call target, so that Truffle's compiler sees, counts and inlines them. The arguments are evaluated into
 * spill slots of the caller's frame, then stored to {@link Regs}.
 */
final class TargetCalls {
  private TargetCalls() {}

  /** What all calls share: arguments, and typed access to the first result. */
  abstract static class Base extends ExprNode {
    @Children final ExprNode[] args;
    final Calls.Site site;

    /** Where each argument waits until all are evaluated; behind them, what decides who is called. */
    @CompilationFinal(dimensions = 1)
    private final int[] spill;

    @CompilationFinal(dimensions = 1)
    private final JKind[] kinds;

    Base(ExprNode[] args, int[] spill, Calls.Site site) {
      this.args = args;
      this.spill = spill;
      this.site = site;
      this.kinds = site.kinds();
    }

    @Override
    public boolean isInstrumentable() {
      return site.pos() != 0;
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
      return tag == StandardTags.CallTag.class && site.pos() != 0;
    }

    @Override
    public SourceSection getSourceSection() {
      return Sections.of(this, Pos.pack(site.pos(), 1));
    }

    /** Performs the call; gives the first result if it is a reference, else leaves it in the registers. */
    abstract Object call(VirtualFrame f, Regs r);

    @ExplodeLoop
    final void evaluate(VirtualFrame f) {
      for (int i = 0; i < args.length; i++) {
        if (kinds[i] == JKind.L) {
          f.setObjectStatic(spill[i], args[i].executeObject(f));
        } else {
          f.setLongStatic(spill[i], args[i].executeRaw(f, kinds[i]));
        }
      }
    }

    /** Stores the arguments to the registers, behind those of a receiver. */
    @ExplodeLoop
    final void pass(VirtualFrame f, Regs r, int firstJ, int firstL) {
      int j = firstJ;
      int l = firstL;
      for (int i = 0; i < args.length; i++) {
        if (kinds[i] == JKind.L) {
          r.setL(l++, f.getObjectStatic(spill[i]));
        } else {
          r.setJ(j++, f.getLongStatic(spill[i]));
        }
      }
    }

    final void token(G g, Code target) {
      if (site.wrapper() != null) {
        passToken(g, site.wrapper(), target);
      }
    }

    /** Calls what is no Go function of the program: Java's. */
    @ExplodeLoop
    final Object invoke(VirtualFrame f, Regs r, FuncVal fn) {
      Object[] boxed = new Object[args.length];
      for (int i = 0; i < boxed.length; i++) {
        boxed[i] =
            kinds[i] == JKind.L
                ? f.getObjectStatic(spill[i])
                : Regs.boxed(kinds[i], f.getLongStatic(spill[i]));
      }
      Object v = invokeJava(Frames.at(f, site.pos()), site.wrapper(), fn, boxed);
      return result(r, v);
    }

    final Object result(Regs r, Object v) {
      if (site.result() == JKind.L) {
        return v;
      }
      if (site.result() != JKind.V) {
        r.result = Regs.raw(site.result(), v);
      }
      return null;
    }

    private long raw(VirtualFrame f) {
      Regs r = Regs.of(f);
      call(f, r);
      return r.result;
    }

    @Override
    public final boolean executeBoolean(VirtualFrame f) {
      return raw(f) != 0;
    }

    @Override
    public final int executeInt(VirtualFrame f) {
      return (int) raw(f);
    }

    @Override
    public final long executeLong(VirtualFrame f) {
      return raw(f);
    }

    @Override
    public final float executeFloat(VirtualFrame f) {
      return Float.intBitsToFloat((int) raw(f));
    }

    @Override
    public final double executeDouble(VirtualFrame f) {
      return Double.longBitsToDouble(raw(f));
    }

    @Override
    public final Object executeObject(VirtualFrame f) {
      return call(f, Regs.of(f));
    }

    @Override
    public final void executeVoid(VirtualFrame f) {
      call(f, Regs.of(f));
    }
  }

  @TruffleBoundary
  private static void passToken(G g, Code wrapper, Code target) {
    Panics.passToken(g, wrapper, target);
  }

  @TruffleBoundary
  private static Object invokeJava(G g, Code wrapper, FuncVal fn, Object[] boxed) {
    if (wrapper != null) {
      Panics.passToken(g, wrapper, fn);
    }
    return fn.invoke(g, boxed);
  }

  /** A call of a declared function. */
  static final class Direct extends Base {
    private final GoCode code;
    @Child private DirectCallNode target;

    Direct(GoCode code, ExprNode[] args, int[] spill, Calls.Site site) {
      super(args, spill, site);
      this.code = code;
    }

    @Override
    Object call(VirtualFrame f, Regs r) {
      if (target == null) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        target = insert(DirectCallNode.create(((GoRootNode) code.body()).getCallTarget()));
      }
      evaluate(f);
      Frames.act(f).pos = site.pos();
      pass(f, r, 0, 0);
      token(r.g, code);
      return target.call(r.args);
    }
  }

  /** A call target that some place in the program has called, and what decides that it is called. */
  static final class Entry extends Node {
    final Object key;

    /** Of an interface's dynamic type: the class of its values. */
    final Class<?> cls;

    /** The dynamic type is a float32. */
    final boolean single;

    final GoRootNode root;
    @Child DirectCallNode target;

    /** Of a function value. */
    Entry(GoCode code, GoRootNode root) {
      this(code, null, false, root);
    }

    /** Of a dynamic type, with a value of it. */
    Entry(Rtype type, Object v, GoRootNode root) {
      this(type, v.getClass(), TargetIfaceCall.isSingle(type), root);
    }

    private Entry(Object key, Class<?> cls, boolean single, GoRootNode root) {
      this.key = key;
      this.cls = cls;
      this.single = single;
      this.root = root;
      this.target = DirectCallNode.create(root.getCallTarget());
    }
  }

  /** The call targets of one place in the program; all goroutines share it. What has been found stays. */
  abstract static class Cached extends Base {
    static final int MOST = 4;

    @Children Entry[] entries = {};
    @Child IndirectCallNode any = IndirectCallNode.create();

    Cached(ExprNode[] args, int[] spill, Calls.Site site) {
      super(args, spill, site);
    }

    /** In the interpreter, after an invalidation. */
    final void learn(Entry e) {
      atomic(
          () -> {
            int n = entries.length;
            if (n == MOST || Arrays.stream(entries).anyMatch(o -> o.key == e.key)) {
              return;
            }
            Entry[] more = Arrays.copyOf(entries, n + 1);
            more[n] = insert(e);
            entries = more;
          });
    }
  }

  @TruffleBoundary
  static GoRootNode root(GoCode code) {
    return (GoRootNode) code.body();
  }

  /** A call of a function value. */
  static final class Indirect extends Cached {
    @Child private ExprNode fn;
    private final int fnSlot;
    private final int params;
    private final int paramsJ;

    Indirect(ExprNode fn, ExprNode[] args, int[] spill, Calls.Site site) {
      super(args, spill, site);
      this.fn = fn;
      this.fnSlot = spill[args.length];
      this.params = args.length;
      int j = 0;
      for (JKind k : site.kinds()) {
        j += k == JKind.L ? 0 : 1;
      }
      this.paramsJ = j;
    }

    @Override
    Object call(VirtualFrame f, Regs r) {
      f.setObjectStatic(fnSlot, fn.executeObject(f));
      evaluate(f);
      FuncVal v = (FuncVal) f.getObjectStatic(fnSlot);
      if (v == null) {
        throw Faults.nil(f, site.pos());
      }
      if (!(v instanceof InterpFunc fv)) {
        return invoke(f, r, v);
      }
      Frames.act(f).pos = site.pos();
      pass(f, r, 0, 0);
      token(r.g, fv.code);
      return dispatch(r, fv);
    }

    @ExplodeLoop
    private Object dispatch(Regs r, InterpFunc fv) {
      Entry[] known = entries;
      for (Entry e : known) {
        if (e.key == fv.code) {
          captures(r, fv, e.root);
          return e.target.call(r.args);
        }
      }
      if (known.length < MOST) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        learn(new Entry(fv.code, root(fv.code)));
      }
      return slow(r, fv);
    }

    private Object slow(Regs r, InterpFunc fv) {
      GoRootNode root = root(fv.code);
      capturesSlow(r, fv, root);
      return any.call(root.getCallTarget(), r.args);
    }

    @TruffleBoundary
    private void capturesSlow(Regs r, InterpFunc fv, GoRootNode root) {
      captures(r, fv, root);
    }

    @ExplodeLoop
    private void captures(Regs r, InterpFunc fv, GoRootNode root) {
      JKind[] kinds = root.paramKinds;
      int j = paramsJ;
      int l = params - paramsJ;
      for (int i = params; i < kinds.length; i++) {
        if (kinds[i] == JKind.L) {
          r.setL(l++, fv.captured(i - params));
        } else {
          r.setJ(j++, Regs.raw(kinds[i], fv.captured(i - params)));
        }
      }
    }
  }
}
