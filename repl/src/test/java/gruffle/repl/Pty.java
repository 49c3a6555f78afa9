package gruffle.repl;

import java.io.File;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process on a pseudo-terminal of its own, made by libc's openpty; setsid makes that the controlling one, so that Ctrl-C is a signal. */
@SuppressWarnings("restricted")
final class Pty implements AutoCloseable {
  private static final int ROWS = 50;
  private static final int COLUMNS = 160;

  private final MethodHandle read;
  private final MethodHandle write;
  private final MethodHandle closing;
  private final Arena arena = Arena.ofShared();
  private final int master;
  private final Process process;
  private final StringBuilder seen = new StringBuilder();
  private int at;

  Pty(List<String> command, Map<String, String> env) throws IOException {
    Linker l = Linker.nativeLinker();
    read = handle(l, "read");
    write = handle(l, "write");
    closing =
        l.downcallHandle(
            l.defaultLookup().find("close").orElseThrow(),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    MemorySegment fds = arena.allocate(8);
    MemorySegment name = arena.allocate(256);
    MemorySegment size = arena.allocate(8);
    size.set(ValueLayout.JAVA_SHORT, 0, (short) ROWS);
    size.set(ValueLayout.JAVA_SHORT, 2, (short) COLUMNS);
    open(l, fds, name, size);
    master = fds.get(ValueLayout.JAVA_INT, 0);
    var slave = new File(name.getString(0));
    var all = new java.util.ArrayList<>(List.of("setsid", "--ctty", "--wait"));
    all.addAll(command);
    var builder =
        new ProcessBuilder(all).redirectInput(slave).redirectOutput(slave).redirectError(slave);
    builder.environment().putAll(env);
    process = builder.start();
    call(closing, fds.get(ValueLayout.JAVA_INT, 4));
    var reader = new Thread(this::readAll, "pty");
    reader.setDaemon(true);
    reader.start();
  }

  /** Whether this machine can do it. */
  static boolean isPossible() {
    return new File("/usr/bin/setsid").canExecute()
        && Linker.nativeLinker().defaultLookup().find("openpty").isPresent();
  }

  private static MethodHandle handle(Linker l, String name) {
    return l.downcallHandle(
        l.defaultLookup().find(name).orElseThrow(),
        FunctionDescriptor.of(
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS,
            ValueLayout.JAVA_LONG));
  }

  private static void open(Linker l, MemorySegment fds, MemorySegment name, MemorySegment size)
      throws IOException {
    MethodHandle openpty =
        l.downcallHandle(
            l.defaultLookup().find("openpty").orElseThrow(),
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS));
    Object r = call(openpty, fds, fds.asSlice(4), name, MemorySegment.NULL, size);
    if (!r.equals(0)) {
      throw new IOException("openpty fails");
    }
  }

  private static Object call(MethodHandle h, Object... args) {
    try {
      return h.invokeWithArguments(args);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  private void readAll() {
    MemorySegment buffer = arena.allocate(4096);
    while (true) {
      long n = (long) call(read, master, buffer, 4096L);
      if (n <= 0) {
        return;
      }
      byte[] b = buffer.asSlice(0, n).toArray(ValueLayout.JAVA_BYTE);
      synchronized (seen) {
        seen.append(new String(b, StandardCharsets.UTF_8));
        seen.notifyAll();
      }
    }
  }

  void send(String s) {
    byte[] b = s.getBytes(StandardCharsets.UTF_8);
    try (Arena a = Arena.ofConfined()) {
      call(write, master, a.allocateFrom(ValueLayout.JAVA_BYTE, b), (long) b.length);
    }
  }

  /** What has come since the last call, up to and with a text, without the terminal's control sequences. */
  String await(String text) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    synchronized (seen) {
      while (true) {
        String plain = plain(seen.toString());
        int found = plain.indexOf(text, Math.min(at, plain.length()));
        if (found >= 0) {
          String before = plain.substring(Math.min(at, plain.length()), found + text.length());
          at = found + text.length();
          return before;
        }
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new AssertionError(
              "no <" + text + "> in <" + plain.substring(Math.min(at, plain.length())) + ">");
        }
        seen.wait(left);
      }
    }
  }

  private static String plain(String s) {
    return s.replaceAll("\u001b(\\[[0-9;?]*[a-zA-Z]|[=>]|\\][^\u0007]*\u0007|\\([A-Z])?", "")
        .replace("\r", "");
  }

  /** The exit code; the process has been asked to end. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("does not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
    call(closing, master);
  }
}
