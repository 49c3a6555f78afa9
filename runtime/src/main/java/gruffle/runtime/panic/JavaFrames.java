package gruffle.runtime.panic;

import java.util.Iterator;
import java.util.function.Consumer;

/** Java stack frames one after another, the innermost first: of a walk, which goes only as far as it is asked to, or of an exception. */
public abstract class JavaFrames {
  private JavaFrames() {}

  /** Goes on to the next frame; false at the end. */
  abstract boolean next();

  abstract String className();

  abstract String method();

  /** Negative where there is none. */
  abstract int line();

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
}
