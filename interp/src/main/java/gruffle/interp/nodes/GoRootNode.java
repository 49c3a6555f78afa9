package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
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
import gruffle.runtime.panic.Overflow;
import gruffle.runtime.panic.Panics;
import gruffle.runtime.panic.Unwind;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Preempt;

/**
 * The body of one Go function in tier 0. Callers make its frame, fill G and the arguments, and call {@link #run}; the
 * first result is then in the frame's result slot.
 */
final class GoRootNode extends RootNode implements Tier0.Body {
  final GoCode code;
  final FrameDescriptor descriptor;
  final JKind[] paramKinds;
  final JKind resultKind;
  private final int captures;
  private final boolean hasDefer;
  private final boolean hasRecover;
  private final int callLimit;
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
    VirtualFrame f = frame(g);
    for (int i = 0; i < args.length; i++) {
      setBoxed(f, Frames.LOCALS + i, paramKinds[i], args[i]);
    }
    bind(f, closure);
    run(f, g);
    return result(f);
  }

  /** Makes a frame for a call. */
  VirtualFrame frame(G g) {
    VirtualFrame f = Frames.create(descriptor);
    f.setObjectStatic(Frames.G_SLOT, g);
    return f;
  }

  /** Runs the function in a frame that has its arguments. */
  void run(VirtualFrame f, G g) {
    if (++code.calls == callLimit) {
      code.program.tiers().hot(code);
    }
    Activation act = new Activation(g.act, code);
    f.setObjectStatic(Frames.ACT_SLOT, act);
    if (hasRecover) {
      act.token = Panics.takeToken(g, code);
    }
    g.act = act;
    try {
      if (act.depth > g.rt.maxDepth) {
        throw Fatal.stackOverflow(g, null);
      }
      if (g.preemptRequested()) {
        Preempt.poll(g);
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
      throw Overflow.overflow(e, g, act);
    }
    g.act = act.parent;
  }

  private void runWithDefers(VirtualFrame f, G g, Activation act) {
    try {
      body.exec(f);
    } catch (Unwind | NullPointerException | ArithmeticException t) {
      Panics.handle(g, act, t);
    }
    Panics.deferreturn(g, act);
  }

  /** The way in for tools and for engines that call by call target: G, then the boxed arguments. */
  @Override
  public Object execute(VirtualFrame caller) {
    Object[] a = caller.getArguments();
    G g = (G) a[0];
    VirtualFrame f = frame(g);
    for (int i = 1; i < a.length; i++) {
      setBoxed(f, Frames.LOCALS + i - 1, paramKinds[i - 1], a[i]);
    }
    run(f, g);
    return result(f);
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
