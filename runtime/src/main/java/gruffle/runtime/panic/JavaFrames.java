package gruffle.runtime.panic;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.function.Consumer;

/** Java stack frames one after another, the innermost first: of a walk, which goes only as far as it is asked to, or of an exception. */
public abstract class JavaFrames {
  private JavaFrames() {}

  /** Goes on to the next frame; false at the end. */
  abstract boolean next();

  abstract String className();

  abstract String method();

  /** Not positive where there is none. */
  abstract int line();

  /** Whether it is a walk, which may be long. */
  final boolean isWalk() {
    return this instanceof Walk;
  }

  public static void walk(StackWalker walker, Consumer<JavaFrames> body) {
    walker.walk(
        s -> {
          body.accept(new Walk(s.iterator()));
          return null;
        });
  }

  public static JavaFrames of(StackTraceElement[] frames) {
    return new Trace(frames);
  }

  private static final class Walk extends JavaFrames {
    private final Iterator<StackWalker.StackFrame> frames;
    private StackWalker.StackFrame frame;

    Walk(Iterator<StackWalker.StackFrame> frames) {
      this.frames = frames;
    }

    @Override
    boolean next() {
      if (!frames.hasNext()) {
        return false;
      }
      frame = frames.next();
      return true;
    }

    @Override
    String className() {
      return frame.getClassName();
    }

    @Override
    String method() {
      return frame.getMethodName();
    }

    @Override
    int line() {
      return frame.getLineNumber();
    }
  }

  private static final class Trace extends JavaFrames {
    private final StackTraceElement[] frames;
    private int i = -1;

    Trace(StackTraceElement[] frames) {
      this.frames = frames;
    }

    @Override
    boolean next() {
      return ++i < frames.length;
    }

    @Override
    String className() {
      return frames[i].getClassName();
    }

    @Override
    String method() {
      return frames[i].getMethodName();
    }

    @Override
    int line() {
      return frames[i].getLineNumber();
    }
  }

  /** The last frames of a walk. */
  static final class Last extends JavaFrames {
    private final StackWalker.StackFrame[] ring;
    private StackWalker.StackFrame evicted;
    private int n;

    Last(int size) {
      ring = new StackWalker.StackFrame[size];
    }

    /** Takes the frame that f stands at. True if it is this object's turn to tell of one that has to go. */
    boolean add(JavaFrames f) {
      int at = n++ % ring.length;
      evicted = ring[at];
      ring[at] = ((Walk) f).frame;
      return evicted != null;
    }

    JavaFrames rest() {
      int size = Math.min(n, ring.length);
      var list = new ArrayList<StackWalker.StackFrame>(size);
      for (int i = n - size; i < n; i++) {
        list.add(ring[i % ring.length]);
      }
      return new Walk(list.iterator());
    }

    @Override
    boolean next() {
      throw new UnsupportedOperationException();
    }

    @Override
    String className() {
      return evicted.getClassName();
    }

    @Override
    String method() {
      return evicted.getMethodName();
    }

    @Override
    int line() {
      return evicted.getLineNumber();
    }
  }
}
