package gruffle.stdlib.syscall;

import gruffle.runtime.value.LongSlice;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Users and groups of the whole process, which the C library sets for each thread. */
final class Credentials {
  private Credentials() {}

  /** setuid and its kin by name. */
  static long set(String function, LongSlice args) {
    var a = new Object[args.len];
    for (int i = 0; i < a.length; i++) {
      a[i] = (int) args.a[args.off + i];
    }
    return C.call(function, a);
  }

  static long setgroups(LongSlice groups) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment list = arena.allocate(ValueLayout.JAVA_INT, groups.len + 1L);
      for (int i = 0; i < groups.len; i++) {
        list.setAtIndex(ValueLayout.JAVA_INT, i, (int) groups.a[groups.off + i]);
      }
      return C.call("setgroups", (long) groups.len, list);
    }
  }
}
