package gruffle.runtime.panic;

import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The rest of a walk through a stack of millions of frames, all but the last of which are only counted: without an object for each.
 *
 * <p>StackWalker makes one, and each young collection that this causes looks through the whole stack again: the 30 million
 * frames of an overflow cost 15 collections of 0.8 s. The JVM's side of a walk fills whatever array of frames it is given,
 * though. Here it gets the same three in turns ({@link WalkerInternals}), so that at the end two of them have the last frames: the third
 * is for a fetch that finds nothing, as only that shows where the end was. Where the JDK is not the one that this knows, the walk goes on
 * by its objects.
 */
final class FrameBatches {
  /** Frames in a full batch, and so the least that {@link #rest} has of a longer walk. */
  private static final int SIZE = 4096;

  private static final int START = WalkerInternals.START;

  /** Is told of each frame that {@link #rest} will not have. */
  interface Skimmed {
    /** False if it has asked for no more than the class. */
    boolean frame(StackFrame frame);
  }

  private final Iterator<StackFrame> frames;
  private final WalkerInternals internals;
  private StackFrame[] current;
  private StackFrame[] previous;
  private StackFrame[] next;
  private int inCurrent;
  private int inPrevious;

  /** Frames of this walk, which gives them one after another; internals is null if they cannot be had otherwise. */
  FrameBatches(Iterator<StackFrame> frames, WalkerInternals internals) {
    this.frames = frames;
    this.internals = internals;
    current = buffer();
    previous = buffer();
    next = buffer();
  }

  private StackFrame[] buffer() {
    return internals == null ? new StackFrame[SIZE + START] : internals.newBuffer(SIZE + START);
  }

  /** Walks to the end. */
  void skim(Skimmed skimmed) {
    while (advance(skimmed)) {
      // the next batch
    }
  }

  private boolean advance(Skimmed skimmed) {
    int n = internals == null || internals.hasFetched() ? one(next) : internals.fetch(next);
    if (n == 0) {
      return false;
    }
    for (int i = 0; i < inPrevious; i++) {
      if (skimmed.frame(previous[START + i]) && internals != null) {
        previous[START + i] = internals.newFrame();
      }
    }
    StackFrame[] free = previous;
    previous = current;
    inPrevious = inCurrent;
    current = next;
    inCurrent = n;
    next = free;
    return true;
  }

  /** Takes frames from the walk: all that it has, or those that it has fetched. */
  private int one(StackFrame[] to) {
    int n = 0;
    while (n < SIZE && (internals == null || internals.hasFetched()) && frames.hasNext()) {
      to[START + n++] = frames.next();
    }
    return n;
  }

  /** The frames at the end. */
  List<StackFrame> rest() {
    var list = new ArrayList<StackFrame>(inPrevious + inCurrent);
    list.addAll(Arrays.asList(previous).subList(START, START + inPrevious));
    list.addAll(Arrays.asList(current).subList(START, START + inCurrent));
    return list;
  }
}
