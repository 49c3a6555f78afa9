package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import gruffle.ir.JKind;
import gruffle.ir.Pos;
import gruffle.link.GoCode;
import gruffle.link.Tier0;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.panic.Activation;
import gruffle.runtime.panic.Fatal;
import gruffle.runtime.panic.GoPanic;
import gruffle.runtime.panic.Overflow;
import gruffle.runtime.panic.Panics;
import gruffle.runtime.panic.Unwind;
import gruffle.runtime.sched.G;

/**
 * The body of one Go function in tier 0. Callers make its frame, fill G and the arguments, and call {@link #run}; the
 * first result is then in the frame's result slot.
 */
final class GoRootNode extends RootNode implements Tier0.Body {
  final GoCode code;
  final FrameDescriptor descriptor;

  @CompilationFinal(dimensions = 1)
  final JKind[] paramKinds;

  final JKind resultKind;
  private final int captures;
  private final boolean hasDefer;
  private final boolean hasRecover;
  private final int callLimit;

  /** It is called by its call target, in the engine graal. */
  private final boolean byTarget;

  private Source source;
  @Child private StmtNode body;

  /** Reads the result variables after the deferred calls; null where return statements carry the values. */
  @Child private StmtNode loadResults;

  /** What NodeBuilder found out about the function. */
  record Shape(
      GoCode code,
      FrameDescriptor descriptor,
      JKind[] paramKinds,
      JKind resultKind,
      int captures,
      boolean hasDefer,
      boolean hasRecover) {}

  GoRootNode(Shape s, StmtNode body, StmtNode loadResults) {
    super(null, s.descriptor);
    this.code = s.code;
    this.descriptor = s.descriptor;
    this.paramKinds = s.paramKinds;
    this.resultKind = s.resultKind;
    this.captures = s.captures;
    this.hasDefer = s.hasDefer;
    this.hasRecover = s.hasRecover;
    this.callLimit = code.program.tiers().callLimit();
    this.byTarget = code.program.tiers().engine().callsByTarget();
    this.body = body.asBody();
    this.loadResults = loadResults;
  }

  /** Fills the capture slots of a frame. */
  void bind(VirtualFrame f, FuncVal closure) {
    int first = paramKinds.length - captures;
    for (int i = 0; i < captures; i++) {
      setBoxed(f, Frames.LOCALS + first + i, paramKinds[first + i], closure.captured(i));
    }
  }

  @Override
  public Object invoke(G g, FuncVal closure, Object[] args) {
    if (byTarget) {
      return enter(g, closure, args);
    }
    VirtualFrame f = frame(g);
    for (int i = 0; i < args.length; i++) {
      setBoxed(f, Frames.LOCALS + i, paramKinds[i], args[i]);
    }
    bind(f, closure);
    run(f, g);
    return result(f);
  }

  /** Calls the call target with registers of its own. */
  private Object enter(G g, FuncVal closure, Object[] args) {
    Regs r = new Regs(g);
    r.setBoxed(paramKinds, 0, args);
    if (captures > 0) {
      Object[] captured = new Object[captures];
      for (int i = 0; i < captures; i++) {
        captured[i] = closure.captured(i);
      }
      r.setBoxed(paramKinds, paramKinds.length - captures, captured);
    }
    try {
      Object v = getCallTarget().call((Node) null, r.args);
      return resultKind == JKind.L || resultKind == JKind.V ? v : Regs.boxed(resultKind, r.result);
    } catch (Thrown t) {
      throw t.unpack();
    }
  }

  /** Makes a frame for a call. */
  VirtualFrame frame(G g) {
    VirtualFrame f = Frames.create(descriptor);
    f.setObjectStatic(Frames.G_SLOT, g);
    return f;
  }

  /** Runs the function in a frame that has its arguments. */
  void run(VirtualFrame f, G g) {
    Activation act = byTarget ? pushAgain(g) : push(g);
    f.setObjectStatic(Frames.ACT_SLOT, act);
    if (hasRecover) {
      act.token = takeToken(g);
    }
    g.act = act;
    try {
      if (!byTarget && act.depth > g.rt.maxDepth) {
        throw tooDeep(g);
      }
      if (g.preemptRequested()) {
        Control.give(g);
      }
      if (hasDefer) {
        runWithDefers(f, g, act);
      } else {
        body.exec(f);
      }
      if (loadResults != null) {
        loadResults.exec(f);
      }
    } catch (StackOverflowError e) {
      throw overflow(e, g, act);
    }
    g.act = act.parent;
  }

  private Activation push(G g) {
    if (++code.calls == callLimit) {
      code.program.tiers().hot(code);
    }
    return new Activation(g.act, code);
  }

  /** The same where calls are so fast that an object for each would show: one for each depth. */
  private Activation pushAgain(G g) {
    Activation parent = g.act;
    Activation act = parent == null ? null : parent.again(code);
    return act == null ? pushNew(g, parent) : act;
  }

  @TruffleBoundary
  private Activation pushNew(G g, Activation parent) {
    Activation act = new Activation(parent, code);
    if (act.depth > g.rt.maxDepth) {
      g.act = act;
      throw tooDeep(g);
    }
    if (parent != null) {
      parent.keep(act);
    }
    return act;
  }

  @TruffleBoundary
  private GoPanic takeToken(G g) {
    return Panics.takeToken(g, code);
  }

  @TruffleBoundary
  private static RuntimeException tooDeep(G g) {
    return Fatal.stackOverflow(g, null);
  }

  @TruffleBoundary
  private static RuntimeException overflow(StackOverflowError e, G g, Activation act) {
    throw Overflow.overflow(e, g, act);
  }

  private void runWithDefers(VirtualFrame f, G g, Activation act) {
    try {
      body.exec(f);
    } catch (Unwind | NullPointerException | ArithmeticException t) {
      handle(g, act, t);
    } catch (Thrown t) {
      if (!(t.what instanceof Unwind
          || t.what instanceof NullPointerException
          || t.what instanceof ArithmeticException)) {
        throw t;
      }
      handle(g, act, t.what);
    }
    runDeferred(g, act);
  }

  @TruffleBoundary
  private static void handle(G g, Activation act, Throwable t) {
    Panics.handle(g, act, t);
  }

  @TruffleBoundary
  private static void runDeferred(G g, Activation act) {
    Panics.deferreturn(g, act);
  }

  /** The call target: arguments and results as {@link Regs} has them. */
  @Override
  public Object execute(VirtualFrame f) {
    Regs r = Regs.of(f);
    f.setObjectStatic(Frames.G_SLOT, r.g);
    r.receive(f, paramKinds);
    try {
      run(f, r.g);
    } catch (Thrown | StackOverflowError t) {
      throw t;
    } catch (Throwable t) {
      throw new Thrown(t);
    }
    if (resultKind == JKind.L) {
      return f.getObjectStatic(Frames.RESULT_SLOT);
    }
    if (resultKind != JKind.V) {
      r.result = Regs.getRaw(f, Frames.RESULT_SLOT, resultKind);
    }
    return null;
  }

  /** The first result, boxed. */
  Object result(VirtualFrame f) {
    return getBoxed(f, Frames.RESULT_SLOT, resultKind);
  }

  static Object getBoxed(VirtualFrame f, int slot, JKind kind) {
    return switch (kind) {
      case Z -> f.getBooleanStatic(slot);
      case I -> f.getIntStatic(slot);
      case J -> f.getLongStatic(slot);
      case F -> f.getFloatStatic(slot);
      case D -> f.getDoubleStatic(slot);
      case L -> f.getObjectStatic(slot);
      case V -> null;
    };
  }

  static void setBoxed(VirtualFrame f, int slot, JKind kind, Object v) {
    switch (kind) {
      case Z -> f.setBooleanStatic(slot, (boolean) v);
      case I -> f.setIntStatic(slot, (int) v);
      case J -> f.setLongStatic(slot, (long) v);
      case F -> f.setFloatStatic(slot, (float) v);
      case D -> f.setDoubleStatic(slot, (double) v);
      case L -> f.setObjectStatic(slot, v);
      case V -> throw new IllegalArgumentException("value without shape");
    }
  }

  /** The file, for source sections. */
  Source source() {
    Source s = source;
    if (s == null) {
      s = Sections.source(code.file);
      source = s;
    }
    return s;
  }

  @Override
  public SourceSection getSourceSection() {
    return code.line == 0 ? null : Sections.of(this, Pos.pack(code.line, 1));
  }

  @Override
  public String getName() {
    return code.name;
  }

  @Override
  public String toString() {
    return code.name;
  }
}
