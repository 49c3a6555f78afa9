package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.source.SourceSection;
import gruffle.ir.JKind;
import gruffle.ir.Pos;
import gruffle.link.GoCode;
import gruffle.link.Tier1;
import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.panic.Panics;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Proc;
import java.util.Arrays;

/** Calls: the caller makes the callee's frame, evaluates the arguments into it, and runs the root directly. */
final class Calls {
  private Calls() {}

  /**
   * The shape of a call: Java kinds of arguments and first result, and where it stands.
   *
   * @param wrapper the calling function if it is a wrapper, else null
   */
  record Site(JKind[] kinds, JKind result, int pos, Code wrapper) {}

  /** What all calls share: typed access to the first result. */
  abstract static class Base extends ExprNode {
    @Children final ExprNode[] args;
    final Site site;

    Base(ExprNode[] args, Site site) {
      this.args = args;
      this.site = site;
    }

    @Override
    public boolean isInstrumentable() {
      return site.pos != 0;
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
      return tag == StandardTags.CallTag.class && site.pos != 0;
    }

    @Override
    public SourceSection getSourceSection() {
      return Sections.of(this, Pos.pack(site.pos, 1));
    }

    /** Performs the call; gives the frame whose result slot holds the first result. */
    abstract VirtualFrame call(VirtualFrame f);

    final void arguments(VirtualFrame f, VirtualFrame callee, int first) {
      JKind[] kinds = site.kinds;
      for (int i = 0; i < args.length; i++) {
        args[i].executeInto(f, callee, first + i, kinds[i]);
      }
    }

    /** Calls compiled code, with boxed arguments. */
    final VirtualFrame invoke(
        VirtualFrame f, Code target, Tier1.Compiled code, FuncVal fn, Object[] boxed) {
      G g = Frames.at(f, site.pos);
      if (site.wrapper != null) {
        Panics.passToken(g, site.wrapper, target);
      }
      return result(code.entry().invoke(code.index(), g, fn, boxed));
    }

    /** Calls what is no Go function of the program: Java's. */
    final VirtualFrame invoke(VirtualFrame f, FuncVal fn, Object[] boxed) {
      G g = Frames.at(f, site.pos);
      if (site.wrapper != null) {
        Panics.passToken(g, site.wrapper, fn);
      }
      return result(fn.invoke(g, boxed));
    }

    private VirtualFrame result(Object r) {
      VirtualFrame c = Frames.create(EMPTY);
      if (site.result != JKind.V) {
        GoRootNode.setBoxed(c, Frames.RESULT_SLOT, site.result, r);
      }
      return c;
    }

    final Object[] boxedArguments(VirtualFrame f, int first) {
      Object[] boxed = new Object[first + args.length];
      for (int i = 0; i < args.length; i++) {
        boxed[first + i] = args[i].executeBoxed(f, site.kinds[i]);
      }
      return boxed;
    }

    @Override
    public final boolean executeBoolean(VirtualFrame f) {
      return call(f).getBooleanStatic(Frames.RESULT_SLOT);
    }

    @Override
    public final int executeInt(VirtualFrame f) {
      return call(f).getIntStatic(Frames.RESULT_SLOT);
    }

    @Override
    public final long executeLong(VirtualFrame f) {
      return call(f).getLongStatic(Frames.RESULT_SLOT);
    }

    @Override
    public final float executeFloat(VirtualFrame f) {
      return call(f).getFloatStatic(Frames.RESULT_SLOT);
    }

    @Override
    public final double executeDouble(VirtualFrame f) {
      return call(f).getDoubleStatic(Frames.RESULT_SLOT);
    }

    @Override
    public final Object executeObject(VirtualFrame f) {
      return call(f).getObjectStatic(Frames.RESULT_SLOT);
    }

    @Override
    public final void executeVoid(VirtualFrame f) {
      call(f);
    }
  }

  private static final com.oracle.truffle.api.frame.FrameDescriptor EMPTY = Frames.descriptor(0);

  /** A call of a declared function. */
  static final class Direct extends Base {
    private final GoCode code;
    private final boolean longs;
    private GoRootNode root;

    Direct(GoCode code, ExprNode[] args, Site site) {
      super(args, site);
      this.code = code;
      this.longs = Arrays.stream(site.kinds).allMatch(k -> k == JKind.J);
    }

    @Override
    VirtualFrame call(VirtualFrame f) {
      Tier1.Compiled c = code.entry();
      if (c != null) {
        return invoke(f, code, c, null, boxedArguments(f, 0));
      }
      GoRootNode r = root;
      if (r == null) {
        r = (GoRootNode) code.body();
        root = r;
      }
      G g = Frames.g(f);
      VirtualFrame callee = r.frame(g);
      if (longs) {
        for (int i = 0; i < args.length; i++) {
          callee.setLongStatic(Frames.LOCALS + i, args[i].executeLong(f));
        }
      } else {
        arguments(f, callee, Frames.LOCALS);
      }
      Frames.act(f).pos = site.pos;
      if (site.wrapper != null) {
        Panics.passToken(g, site.wrapper, code);
      }
      r.run(callee, g);
      return callee;
    }
  }

  /** A call of a function value. */
  static final class Indirect extends Base {
    @Child private ExprNode fn;

    Indirect(ExprNode fn, ExprNode[] args, Site site) {
      super(args, site);
      this.fn = fn;
    }

    @Override
    VirtualFrame call(VirtualFrame f) {
      FuncVal v = (FuncVal) fn.executeObject(f);
      if (v == null) {
        boxedArguments(f, 0);
        throw Faults.nil(f, site.pos);
      }
      if (!(v.code() instanceof GoCode code)) {
        return invoke(f, v, boxedArguments(f, 0));
      }
      Tier1.Compiled c = code.entry();
      if (c != null) {
        return invoke(f, code, c, v, boxedArguments(f, 0));
      }
      GoRootNode r = (GoRootNode) code.body();
      G g = Frames.g(f);
      VirtualFrame callee = r.frame(g);
      arguments(f, callee, Frames.LOCALS);
      r.bind(callee, v);
      Frames.act(f).pos = site.pos;
      if (site.wrapper != null) {
        Panics.passToken(g, site.wrapper, code);
      }
      r.run(callee, g);
      return callee;
    }
  }

  /** Starts a goroutine. */
  static final class Go extends StmtNode {
    @Child private ExprNode closure;
    private final Code code;
    private final int pos;

    Go(ExprNode closure, Code code, int pos) {
      this.closure = closure;
      this.code = code;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      FuncVal fn = (FuncVal) closure.executeObject(f);
      G g = Frames.at(f, pos);
      start(g, fn);
      return NORMAL;
    }

    @TruffleBoundary
    private void start(G g, FuncVal fn) {
      Proc.newproc(g, fn, code, pos);
    }
  }

  /** Defers a call. */
  static final class Defer extends StmtNode {
    @Child private ExprNode closure;
    private final int pos;

    Defer(ExprNode closure, int pos) {
      this.closure = closure;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      FuncVal fn = (FuncVal) closure.executeObject(f);
      Panics.deferproc(Frames.at(f, pos), Frames.act(f), fn);
      return NORMAL;
    }
  }

  /** The builtin panic. */
  static final class Panic extends StmtNode {
    @Child private ExprNode value;
    private final int pos;

    Panic(ExprNode value, int pos) {
      this.value = value;
      this.pos = pos;
    }

    @Override
    public int exec(VirtualFrame f) {
      Object v = value.executeObject(f);
      throw panic(Frames.at(f, pos), v);
    }

    @TruffleBoundary
    private static RuntimeException panic(G g, Object v) {
      return Panics.gopanic(g, v);
    }
  }
}
