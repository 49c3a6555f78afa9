package gruffle.stdlib.syscall;

import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.G;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Processes and threads of the system: from /proc, and the C library for signals. */
final class Processes {
  private Processes() {}

  /** The kernel's number of the current thread; elsewhere that of the M. */
  static long threadId(G g) {
    try {
      return Long.parseLong(
          Files.readSymbolicLink(Path.of("/proc/thread-self")).getFileName().toString());
    } catch (IOException | NumberFormatException e) {
      return Current.mid(g) + 1L;
    }
  }

  /** User, user in effect, group, group in effect, all groups. */
  static long[] ids() {
    try {
      long[] uid = {};
      long[] gid = {};
      long[] groups = {};
      for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
        if (line.startsWith("Uid:")) {
          uid = Arrays.copyOf(numbers(line), 2);
        } else if (line.startsWith("Gid:")) {
          gid = Arrays.copyOf(numbers(line), 2);
        } else if (line.startsWith("Groups:")) {
          groups = numbers(line);
        }
      }
      return LongStream.concat(LongStream.of(uid[0], uid[1], gid[0], gid[1]), Arrays.stream(groups))
          .toArray();
    } catch (IOException | RuntimeException e) {
      return new long[] {-1, -1, -1, -1};
    }
  }

  /** The limit now and the greatest one allowed, unlimited as -1; null for what there is not. */
  static long[] limit(int resource) {
    String[] names = {
      "Max cpu time", "Max file size", "Max data size", "Max stack size", "Max core file size",
      "Max resident set", "Max processes", "Max open files", "Max locked memory",
          "Max address space"
    };
    if (resource < 0 || resource >= names.length) {
      return null;
    }
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/limits"))) {
        if (line.startsWith(names[resource])) {
          String[] words = line.substring(names[resource].length()).trim().split("\\s+");
          return new long[] {limit(words[0]), limit(words[1])};
        }
      }
    } catch (IOException | NumberFormatException e) {
      // not Linux: nothing is known
    }
    return null;
  }

  /** setrlimit(2); 0 or a negated errno. */
  static long setLimit(int resource, long cur, long max) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment limit = arena.allocate(ValueLayout.JAVA_LONG, 2);
      limit.setAtIndex(ValueLayout.JAVA_LONG, 0, cur);
      limit.setAtIndex(ValueLayout.JAVA_LONG, 1, max);
      return C.call("setrlimit", resource, limit);
    }
  }

  private static long limit(String word) {
    return word.equals("unlimited") ? -1 : Long.parseLong(word);
  }

  private static long[] numbers(String line) {
    String[] words = line.substring(line.indexOf(':') + 1).trim().split("\\s+");
    return Arrays.stream(words).filter(w -> !w.isEmpty()).mapToLong(Long::parseLong).toArray();
  }

  /** kill(2); 0 or a negated errno. */
  static long kill(int pid, int sig) {
    return C.call("kill", pid, sig);
  }
}
