package gruffle.runtime.trace;

import gruffle.runtime.func.Code;
import gruffle.runtime.pprof.GoPlaces;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An execution trace in the form that {@code go tool trace} reads: version 2 of Go's format, as Go 1.26 writes it.
 *
 * <p>The trace is a header and generations, each complete in itself: batches of events by thread, then the tables of strings and stacks that they refer to,
 * the clock, and an end mark. Every chunk that {@link #take} gives is the header, a batch, or the mark.
 *
 * <p>Not safe for several threads: the tracer has a lock.
 *
 * <p>Units: nanoseconds of the program's clock.
 */
public final class TraceOutput {
  private static final String HEADER = "go 1.26 trace\0\0\0";
  private static final long UNITS_PER_SECOND = 1_000_000_000;

  /** The thread of batches that belong to none. */
  private static final long NO_THREAD = -1;

  private static final int MAX_STRING = 1 << 10;
  private static final int MAX_FRAMES = 128;
  private static final long PC_BASE = 0x480000;

  /** A call: the function, and the line, 0 for its beginning. */
  public record Frame(Code code, int line) {}

  private final ArrayDeque<byte[]> chunks = new ArrayDeque<>();
  private final Map<Long, Batch> threads = new TreeMap<>();
  private final Map<String, Integer> strings = new HashMap<>();
  private final Map<List<Frame>, Integer> stacks = new HashMap<>();
  private final Map<Frame, Long> pcs = new HashMap<>();
  private long generation;

  public TraceOutput() {
    chunks.add(HEADER.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** seconds and nanos are the wall clock at now. */
  public void beginGeneration(long now, long seconds, long nanos) {
    generation++;
    Batch b = new Batch();
    b.begin = now;
    b.octet(Ev.SYNC).octet(Ev.FREQUENCY).number(UNITS_PER_SECOND);
    b.octet(Ev.CLOCK_SNAPSHOT).number(0).number(now).number(seconds).number(nanos);
    flush(NO_THREAD, b);
  }

  /** An event of a thread; args are what the format lists after the time. */
  public void event(long thread, long now, int type, long... args) {
    Batch b = threads.computeIfAbsent(thread, t -> new Batch());
    if (b.isFull()) {
      flush(thread, b);
    }
    if (b.isEmpty()) {
      b.begin = now;
      b.last = now;
    }
    long time = Math.max(now, b.last);
    b.octet(type).number(time - b.last);
    b.last = time;
    for (long a : args) {
      b.number(a);
    }
  }

  /** When the last event of a thread in its batch was; 0 where there is none. */
  public long lastTime(long thread) {
    Batch b = threads.get(thread);
    return b == null || b.isEmpty() ? 0 : b.last;
  }

  /** The number of a string in this generation. */
  public long string(String s) {
    return strings.computeIfAbsent(s, k -> strings.size() + 1);
  }

  /** The number of a stack in this generation, the innermost call first; 0 for an empty one. */
  public long stack(List<Frame> frames) {
    if (frames.isEmpty()) {
      return 0;
    }
    List<Frame> shown =
        frames.size() <= MAX_FRAMES ? frames : new ArrayList<>(frames.subList(0, MAX_FRAMES));
    return stacks.computeIfAbsent(shown, k -> stacks.size() + 1);
  }

  private void flush(long thread, Batch b) {
    if (b.isEmpty()) {
      return;
    }
    Batch out = new Batch();
    out.octet(Ev.EVENT_BATCH).number(generation).number(thread).number(b.begin).number(b.size());
    out.all(b);
    chunks.add(out.toBytes());
    b.clear();
  }

  /** Everything since beginGeneration is complete. */
  public void endGeneration(long now) {
    threads.forEach(this::flush);
    threads.clear();
    stackTable(now);
    stringTable(now);
    chunks.add(new byte[] {Ev.END_OF_GENERATION});
    strings.clear();
    stacks.clear();
  }

  private void stackTable(long now) {
    Batch b = new Batch();
    for (var e : stacks.entrySet()) {
      if (b.isFull()) {
        flush(NO_THREAD, b);
      }
      if (b.isEmpty()) {
        b.begin = now;
        b.octet(Ev.STACKS);
      }
      b.octet(Ev.STACK).number(e.getValue()).number(e.getKey().size());
      for (Frame f : e.getKey()) {
        int line = f.line > 0 ? f.line : f.code.line;
        b.number(pcs.computeIfAbsent(f, k -> PC_BASE + 16L * pcs.size()));
        b.number(string(f.code.shownName()));
        b.number(string(GoPlaces.file(f.code, line)));
        b.number(GoPlaces.line(f.code, line));
      }
    }
    flush(NO_THREAD, b);
  }

  private void stringTable(long now) {
    Batch b = new Batch();
    for (var e : strings.entrySet()) {
      if (b.isFull()) {
        flush(NO_THREAD, b);
      }
      if (b.isEmpty()) {
        b.begin = now;
        b.octet(Ev.STRINGS);
      }
      byte[] text = e.getKey().getBytes(StandardCharsets.UTF_8);
      int n = Math.min(text.length, MAX_STRING);
      b.octet(Ev.STRING).number(e.getValue()).number(n).all(text, 0, n);
    }
    flush(NO_THREAD, b);
  }

  public boolean hasChunk() {
    return !chunks.isEmpty();
  }

  /** The next chunk, or null. */
  public byte[] take() {
    return chunks.poll();
  }
}
