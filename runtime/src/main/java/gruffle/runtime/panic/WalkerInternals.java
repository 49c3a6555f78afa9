package gruffle.runtime.panic;

import java.lang.StackWalker.StackFrame;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.util.Spliterator;

/**
 * The inside of a StackWalker's walk, as JDK 25 has it: fetches frames into an array that may have been used before. Its frames keep what
 * they have looked up, a method's name or a line, so that one that has been asked for these is not to be fetched into again.
 */
final class WalkerInternals {
  /** The first element of an array that is frame. */
  static final int START = 1;

  /** The parts of java.lang.StackStreamFactory; null where they are others. */
  private static final Parts PARTS = Parts.find();

  private record Parts(
      Class<?> traverser,
      Class<?> frame,
      MethodHandle newFrame,
      MethodHandle walker,
      MethodHandle mode,
      MethodHandle anchor,
      MethodHandle buffer,
      MethodHandle frames,
      MethodHandle isEmpty,
      MethodHandle fetch) {

    static Parts find() {
      try {
        String in = "java.lang.StackStreamFactory$";
        Class<?> walk = Class.forName(in + "AbstractStackWalker");
        Class<?> buffer = Class.forName(in + "FrameBuffer");
        Class<?> frame = Class.forName("java.lang.StackFrameInfo");
        var of = MethodHandles.privateLookupIn(walk, MethodHandles.lookup());
        return new Parts(
            Class.forName(in + "StackFrameTraverser"),
            frame,
            of.findConstructor(frame, MethodType.methodType(void.class, StackWalker.class)),
            of.findGetter(walk, "walker", StackWalker.class),
            of.findGetter(walk, "mode", int.class),
            of.findGetter(walk, "anchor", long.class),
            of.findGetter(walk, "frameBuffer", buffer),
            of.findVirtual(buffer, "frames", MethodType.methodType(Object[].class)),
            of.findVirtual(buffer, "isEmpty", MethodType.methodType(boolean.class)),
            of.findVirtual(
                walk,
                "fetchStackFrames",
                MethodType.methodType(
                    int.class,
                    int.class,
                    long.class,
                    int.class,
                    int.class,
                    int.class,
                    Object[].class)));
      } catch (ReflectiveOperationException | RuntimeException e) {
        return null; // another JDK, or one that is not open to us: the public way is right, too,
        // and slower
      }
    }
  }

  private final Object traverser;

  private WalkerInternals(Object traverser) {
    this.traverser = traverser;
  }

  /** Of the walk with that source; null where they are not known. */
  static WalkerInternals of(Spliterator<StackFrame> source) {
    return PARTS != null && PARTS.traverser.isInstance(source) ? new WalkerInternals(source) : null;
  }

  /** An array of frames to fetch into. */
  StackFrame[] newBuffer(int length) {
    try {
      var b = (StackFrame[]) Array.newInstance(PARTS.frame, length);
      for (int i = START; i < length; i++) {
        b[i] = newFrame();
      }
      // The JVM's mark, which is no frame.
      System.arraycopy(PARTS.frames.invoke(PARTS.buffer.invoke(traverser)), 0, b, 0, START);
      return b;
    } catch (Throwable e) {
      throw Panics.sneaky(e);
    }
  }

  /** A frame to be fetched into. */
  StackFrame newFrame() {
    try {
      return (StackFrame) PARTS.newFrame.invoke((StackWalker) PARTS.walker.invoke(traverser));
    } catch (Throwable e) {
      throw Panics.sneaky(e);
    }
  }

  /** Whether the walk has frames in its own buffer, which come before all that is fetched here. */
  boolean hasFetched() {
    try {
      return !(boolean) PARTS.isEmpty.invoke(PARTS.buffer.invoke(traverser));
    } catch (Throwable e) {
      throw Panics.sneaky(e);
    }
  }

  /** Fetches frames into the array from {@link #START} on; gives how many, 0 at the end. */
  int fetch(StackFrame[] to) {
    try {
      return (int)
          PARTS.fetch.invoke(
              traverser,
              (int) PARTS.mode.invoke(traverser),
              (long) PARTS.anchor.invoke(traverser),
              1, // the last fetch was not empty
              to.length,
              START,
              (Object[]) to);
    } catch (Throwable e) {
      throw Panics.sneaky(e);
    }
  }
}
