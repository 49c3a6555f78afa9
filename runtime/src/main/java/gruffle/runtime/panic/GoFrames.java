package gruffle.runtime.panic;

import gruffle.runtime.func.Code;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.Stacks;
import java.util.function.Supplier;

/**
 * The Go frames of a goroutine, from its Java frames and its activations (docs/JIT.md, "Activations, tracebacks").
 *
 * <p>Which Java frames stand for something, by class and method:
 *
 * <pre>
 *   gruffle.fn, gruffle.lib   a compiled function, if the frame has a line number
 *                             (and the functions whose code stands in it at that line: Code.inlined)
 *   gruffle.osr               the same; it stands for the frame of its function below it, too
 *   GoRootNode.run            a function in tier 0: the next activation has it
 *   Natives of the library    a function without a body
 *   Panics.run                a panic in progress runs deferred calls
 *   Panics.runDefersForGoexit likewise Goexit
 * </pre>
 *
 * <p>A panic that came from a fault of the JVM is raised where the fault is handled, when the frames between there and the
 * fault are gone; those of the exception stand for them. The handler is the first of these among them: a call of a deferred
 * function, the body of a tier-0 function with deferred calls, a compiled function that has pushed an activation. Their
 * activations are still in the chain, since nobody takes off his own but at a normal return.
 *
 * <p>Hidden, as in Go: wrappers, unless they panic themselves, and a package's initialiser that calls an init function,
 * which Go's runtime does itself.
 */
public final class GoFrames {
  private static final String TIER0 = "gruffle.interp.nodes.GoRootNode";
  private static final String PANICS = "gruffle.runtime.panic.Panics";

  /** Frames of a deep stack that are looked at one by one; the names of more would take seconds. */
  private static final int ONE_BY_ONE = 10_000;

  /** Is told the frames, the innermost first. */
  public interface Visitor {
    /** A frame of a Go function; false: that is enough. */
    boolean frame(Code code, int line);

    /** A panic or a Goexit in progress, which runs the deferred call whose frames came before. */
    default boolean panic(GoPanic p) {
      return true;
    }

    /** So many frames that nobody wants to see, about: those far from both ends of a very deep stack. */
    default void skipped(int n) {}
  }

  private final G g;
  private final Visitor visitor;
  private final CodeNames names;

  /** The innermost activation and panic that have not been met yet. */
  private Activation act;

  private GoPanic panic;

  /** The function called by the next one. */
  private Code callee;

  /** The next frame of a Go function panics itself. */
  private boolean raises;

  /** The next frame is the lower part of a function that has moved on to code of a loop. */
  private boolean replaced;

  /** The next compiled frame is the handler of a fault and has been met among the frames of the fault. */
  private boolean handler;

  private int told;
  private int skimmed;

  /** Of a stack that was seen while it ran: activations may be off. */
  private boolean sampled;

  /** The next so many frames of tier 0 have no activation. */
  private int missing;

  private String lastType;
  private FrameKind lastKind = FrameKind.OTHER;

  /** The native whose frame was the last. */
  private String pending;

  private GoFrames(G g, Visitor visitor) {
    this.g = g;
    this.visitor = visitor;
    this.names = g.rt.names;
    this.act = g.act;
    this.panic = g.panic;
  }

  /** Tells the frames of g; false if they cannot be seen because it runs on another thread. */
  public static boolean walk(G g, Visitor visitor) {
    return Stacks.walk(g, frames -> new GoFrames(g, visitor).live(frames));
  }

  /**
   * Tells the frames that another thread has found g at, with the innermost activation that g had about then: what it had meanwhile entered or left is evened out by the number of
   * frames. False if the visitor has enough.
   */
  public static boolean walkSampled(
      G g, StackTraceElement[] stack, Activation innermost, Visitor visitor) {
    int frames = 0;
    for (StackTraceElement e : stack) {
      if (e.getClassName().equals(TIER0) && e.getMethodName().equals("run")) {
        frames++;
      }
    }
    int n = 0;
    for (Activation a = innermost; a != null; a = a.parent) {
      n += a.isCompiled() ? 0 : 1;
    }
    Activation act = innermost;
    for (int i = n; i > frames; act = act.parent) {
      i -= act.isCompiled() ? 0 : 1;
    }
    var walk = new GoFrames(g, visitor);
    walk.act = act;
    walk.sampled = true;
    walk.missing = Math.max(0, frames - n);
    return walk.live(JavaFrames.of(stack));
  }

  /**
   * Tells of a goroutine whose stack has overflowed the frames that the error has taken down, {@link GoRuntime#unwound} of them; of the
   * others it has kept, at most as many as are told one by one.
   */
  static void walkOverflow(G g, Throwable t, Visitor visitor) {
    int gone = g.rt.unwound;
    var first =
        new Visitor() {
          private int n;

          @Override
          public boolean frame(Code code, int line) {
            visitor.frame(
                code, n == 0 ? code.line : line); // Go looks for room at a function's entry
            return ++n < Math.min(gone, ONE_BY_ONE);
          }
        };
    var frames = new GoFrames(g, first);
    if (g.rt.overflowTop != null) {
      frames.act = g.rt.overflowTop;
    }
    frames.live(JavaFrames.of(t.getStackTrace()));
    visitor.skipped(Math.max(0, gone - first.n));
  }

  /** Tells the frames that g had when t was thrown. */
  static void walk(G g, Throwable t, Visitor visitor) {
    var frames = new GoFrames(g, visitor);
    if (frames.live(JavaFrames.of(t.getStackTrace()))) {
      frames.activations(null);
    }
  }

  /** The frames of a stack as it is. */
  private boolean live(JavaFrames frames) {
    JavaFrames f = frames;
    while (f.next()) {
      FrameBatches batches = told < ONE_BY_ONE ? null : f.batches();
      if (batches != null) {
        told = Integer.MIN_VALUE;
        f = skim(f, batches);
        continue;
      }
      String type = f.className();
      if (pending != null && !pendingNative(type)) {
        return false;
      }
      boolean more =
          switch (kind(type)) {
            case COMPILED -> compiled(f, type, null);
            case TIER0 -> !f.method().equals("run") || tier0();
            case NATIVE -> nativeFrame(f, type);
            case PANICS -> marker(f);
            case OTHER -> true;
          };
      if (!more) {
        return false;
      }
    }
    return true;
  }

  /** Goes through all but the last frames, from f's on, by their classes' names alone. */
  private JavaFrames skim(JavaFrames f, FrameBatches batches) {
    skimmed(f.className(), f::method);
    batches.skim(frame -> skimmed(frame.getClassName(), frame::getMethodName));
    visitor.skipped(skimmed);
    return JavaFrames.of(batches.rest());
  }

  /** True if it has asked for the method. */
  private boolean skimmed(String type, Supplier<String> method) {
    switch (kind(type)) {
      case COMPILED -> skimmed++;
      case TIER0 -> {
        if (method.get().equals("run")) {
          skipCompiled();
          act = act == null ? null : act.parent;
          skimmed++;
        }
        return true;
      }
      case PANICS -> {
        if (panic != null && isMarker(method.get(), panic)) {
          act = panic.base;
          panic = panic.link;
        }
        return true;
      }
      case NATIVE, OTHER -> {}
    }
    return false;
  }

  /** The frames of the fault that p came from, down to its handler. */
  private boolean fault(GoPanic p) {
    JavaFrames f = JavaFrames.of(p.fault.getStackTrace());
    while (f.next()) {
      String type = f.className();
      switch (kind(type)) {
        case COMPILED -> {
          if (!compiled(f, type, p)) {
            return false;
          }
          if (handler) {
            return true;
          }
        }
        case TIER0 -> {
          String method = f.method();
          if (method.equals("runWithDefers")) {
            return true;
          }
          if (method.equals("run") && !tier0()) {
            return false;
          }
        }
        case PANICS -> {
          if (f.method().equals("call")) {
            return true;
          }
          if (!marker(f)) {
            return false;
          }
        }
        case NATIVE, OTHER -> {}
      }
    }
    return activations(p.handler);
  }

  /** For the frames that the exception does not have: it keeps so many only (build/jvm.flags). */
  private boolean activations(Activation end) {
    while (act != null && act != end) {
      Activation a = act;
      act = a.parent;
      if (!a.isCompiled() && !frame(a.code, a.pos > 0 ? a.pos : a.code.line)) {
        return false;
      }
    }
    return true;
  }

  private enum FrameKind {
    COMPILED,
    TIER0,
    NATIVE,
    PANICS,
    OTHER
  }

  private FrameKind kind(String type) {
    if (type != lastType) { // a class has its name but once
      lastType = type;
      lastKind = kindOf(type);
    }
    return lastKind;
  }

  private static FrameKind kindOf(String type) {
    if (!type.startsWith("gruffle.")) {
      return FrameKind.OTHER;
    }
    if (CodeNames.isCompiled(type)) {
      return FrameKind.COMPILED;
    }
    if (type.equals(TIER0)) {
      return FrameKind.TIER0;
    }
    if (type.equals(PANICS)) {
      return FrameKind.PANICS;
    }
    return CodeNames.isNatives(type) ? FrameKind.NATIVE : FrameKind.OTHER;
  }

  // --- frames; each gives false if the visitor has enough ---

  private boolean compiled(JavaFrames f, String type, GoPanic fault) {
    int line = f.line();
    Code code = line <= 0 ? null : names.compiled(type, f.method());
    if (code == null) {
      return true; // a way in, or a function that tier 0 runs
    }
    if (CodeNames.isOsr(type)) {
      replaced = true;
      return frames(code, line);
    }
    if (replaced) {
      replaced = false;
      return true;
    }
    if (handler) {
      handler = false;
      return true;
    }
    if (act != null && act.isCompiled() && act.code == code) {
      act = act.parent;
      handler = fault != null;
    }
    return frames(code, line);
  }

  /** The frame of a compiled function, and before it those of the functions whose code stands in it at that line. */
  private boolean frames(Code code, int line) {
    int at = line;
    for (Code.Inlined i = code.inlined(at); i != null; i = code.inlined(at)) {
      if (!frame(i.code(), i.line())) {
        return false;
      }
      at = i.at();
    }
    return frame(code, at);
  }

  /** Goes past activations of compiled functions whose frames were skimmed: those of tier 0 are met one by one. */
  private void skipCompiled() {
    while (act != null && act.isCompiled()) {
      act = act.parent;
    }
  }

  private boolean tier0() {
    if (missing > 0) {
      missing--;
      return true;
    }
    if (told < 0 || sampled) {
      skipCompiled();
    }
    Activation a = act;
    if (a == null) {
      return true;
    }
    act = a.parent;
    if (replaced) {
      replaced = false;
      return true;
    }
    return frame(a.code, a.pos > 0 ? a.pos : a.code.line);
  }

  private boolean nativeFrame(JavaFrames f, String type) {
    String symbol = names.nativeSymbol(type, f.method());
    // Go's runtime is not made of such, nor is what calls by reflection.
    if (symbol != null && !symbol.startsWith("runtime.") && !symbol.startsWith("reflect.call")) {
      pending = symbol;
    }
    return true;
  }

  /** Tells a native when its caller is not another native. */
  private boolean pendingNative(String type) {
    if (kind(type) == FrameKind.NATIVE) {
      return true;
    }
    Code code = names.named(pending);
    pending = null;
    return code == null || frame(code, code.line);
  }

  private boolean marker(JavaFrames f) {
    GoPanic p = panic;
    if (p == null || !isMarker(f.method(), p)) {
      return true;
    }
    panic = p.link;
    act = p.base;
    callee = null;
    if (!visitor.panic(p)) {
      return false;
    }
    raises = !p.goexit;
    return p.fault == null || fault(p);
  }

  private static boolean isMarker(String method, GoPanic p) {
    return method.equals(p.goexit ? "runDefersForGoexit" : "run");
  }

  private boolean frame(Code code, int line) {
    told++;
    boolean hidden = code.isWrapper() ? !raises : callee != null && callsInit(code, callee);
    callee = code;
    raises = false;
    return hidden || visitor.frame(code, line);
  }

  private static boolean callsInit(Code code, Code callee) {
    String init = code.name;
    String name = callee.name;
    int n = init.length() + 1;
    return init.endsWith(".init")
        && name.length() > n
        && name.startsWith(init)
        && name.substring(n).chars().allMatch(Character::isDigit);
  }
}
