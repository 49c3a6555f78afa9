package gruffle.runtime.panic;

import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
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

  /** The rest of a walk, which may be long; null if it is none. */
  FrameBatches batches() {
    return null;
  }

  public static void walk(StackWalker walker, Consumer<JavaFrames> body) {
    walker.walk(
        s -> {
          Spliterator<StackFrame> source = s.spliterator();
          body.accept(new Walk(Spliterators.iterator(source), source));
          return null;
        });
  }

  /** Frames that a walk has given. */
  static JavaFrames of(List<StackFrame> frames) {
    return new Walk(frames.iterator(), null);
  }

  public static JavaFrames of(StackTraceElement[] frames) {
    return new Trace(frames);
  }

  private static final class Walk extends JavaFrames {
    private final Iterator<StackFrame> frames;
    private final Spliterator<StackFrame> source;
    private StackFrame frame;

    Walk(Iterator<StackFrame> frames, Spliterator<StackFrame> source) {
      this.frames = frames;
      this.source = source;
    }

    @Override
    FrameBatches batches() {
      return source == null ? null : new FrameBatches(frames, WalkerInternals.of(source));
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
