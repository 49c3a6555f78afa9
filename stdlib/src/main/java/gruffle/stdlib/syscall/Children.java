package gruffle.stdlib.syscall;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Other processes: posix_spawn, which the JVM survives as it would not survive a fork of its own, and wait4.
 *
 * <p>A child gets just the descriptors that are named. The JDK does not mark all of its own as close-on-exec, so everything else is closed.
 */
final class Children {
  // glibc's structures are smaller.
  private static final int ATTRIBUTES = 1024;
  private static final int ACTIONS = 256;
  private static final int SIGNALS = 256;
  private static final int RUSAGE = 144;

  private static final short SETPGROUP = 0x02;
  private static final short SETSIGDEF = 0x04;
  private static final short SETSIGMASK = 0x08;
  private static final short SETSID = 0x80;

  /** The signals from 34 on, as a set: the launcher has them ignored, which a child would inherit. */
  private static final long REAL_TIME = -1L << 33;

  private static final int F_GETFL = 3;
  private static final int F_SETFL = 4;
  private static final int O_NONBLOCK = 0x800;

  private Children() {}

  /**
   * Starts a process.
   *
   * @param fds the kernel's numbers of its descriptors 0, 1 …; negative: closed
   * @param group its process group, 0: one of its own, negative: that of this process
   * @return its number, or a negated errno
   */
  static int spawn(
      byte[] path,
      List<byte[]> argv,
      List<byte[]> env,
      byte[] dir,
      int[] fds,
      boolean session,
      int group) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment actions = arena.allocate(ACTIONS, 16);
      MemorySegment attributes = arena.allocate(ATTRIBUTES, 16);
      int error = C.call("posix_spawn_file_actions_init", actions);
      if (error != 0) {
        return error;
      }
      try {
        C.call("posix_spawnattr_init", attributes);
        MemorySegment none = arena.allocate(SIGNALS, 16);
        C.call("sigemptyset", none);
        C.call("posix_spawnattr_setsigmask", attributes, none);
        MemorySegment realTime = arena.allocate(SIGNALS, 16);
        realTime.set(ValueLayout.JAVA_LONG, 0, REAL_TIME);
        C.call("posix_spawnattr_setsigdefault", attributes, realTime);
        short flags = SETSIGMASK | SETSIGDEF;
        if (session) {
          flags |= SETSID;
        }
        if (group >= 0) {
          flags |= SETPGROUP;
          C.call("posix_spawnattr_setpgroup", attributes, group);
        }
        C.call("posix_spawnattr_setflags", attributes, flags);
        if (dir.length > 0) {
          error = C.call("posix_spawn_file_actions_addchdir_np", actions, C.string(arena, dir));
          if (error != 0) {
            return error < 0 ? error : -error;
          }
        }
        descriptors(actions, fds);
        MemorySegment pid = arena.allocate(ValueLayout.JAVA_INT);
        error =
            C.call(
                "posix_spawn",
                pid,
                C.string(arena, path),
                actions,
                attributes,
                C.strings(arena, argv),
                C.strings(arena, env));
        return error == 0 ? pid.get(ValueLayout.JAVA_INT, 0) : -Math.abs(error);
      } finally {
        C.call("posix_spawn_file_actions_destroy", actions);
      }
    }
  }

  /** By way of higher numbers, so that none is overwritten before it is copied. */
  private static void descriptors(MemorySegment actions, int[] fds) {
    int high = Math.max(fds.length, Arrays.stream(fds).max().orElse(0)) + 1;
    for (int i = 0; i < fds.length; i++) {
      if (fds[i] >= 0) {
        block(fds[i]);
        C.call("posix_spawn_file_actions_adddup2", actions, fds[i], high + i);
      }
    }
    for (int i = 0; i < fds.length; i++) {
      if (fds[i] >= 0) {
        C.call("posix_spawn_file_actions_adddup2", actions, high + i, i);
      } else {
        C.call("posix_spawn_file_actions_addclose", actions, i);
      }
    }
    if (C.has("posix_spawn_file_actions_addclosefrom_np")) {
      C.call("posix_spawn_file_actions_addclosefrom_np", actions, fds.length);
      return;
    }
    for (int fd = fds.length; fd < Math.max(high + fds.length, last() + 1); fd++) {
      C.call("posix_spawn_file_actions_addclose", actions, fd);
    }
  }

  /** Programs do not expect that their standard streams do not block. */
  private static void block(int fd) {
    int flags = C.callVariadic("fcntl", 2, fd, F_GETFL);
    if (flags >= 0 && (flags & O_NONBLOCK) != 0) {
      C.callVariadic("fcntl", 2, fd, F_SETFL, flags & ~O_NONBLOCK);
    }
  }

  private static int last() {
    int last = 0;
    try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path p : open) {
        last = Math.max(last, Integer.parseInt(p.getFileName().toString()));
      }
    } catch (IOException e) {
      return 1024;
    }
    return last;
  }

  /** Becomes another program; a negated errno where that fails. */
  static int exec(byte[] path, List<byte[]> argv, List<byte[]> env) {
    try (Arena arena = Arena.ofConfined()) {
      return C.call("execve", C.string(arena, path), C.strings(arena, argv), C.strings(arena, env));
    }
  }

  /** wait4(2): the process (or a negated errno), its status, and what getrusage tells of it. */
  static long[] wait4(int pid, int options) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment status = arena.allocate(ValueLayout.JAVA_INT);
      MemorySegment usage = arena.allocate(RUSAGE, 8);
      int r = C.call("wait4", pid, status, options, usage);
      return result(r, status.get(ValueLayout.JAVA_INT, 0), usage);
    }
  }

  /** getrusage(2), in the same form. */
  static long[] usage(int who) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment usage = arena.allocate(RUSAGE, 8);
      return result(C.call("getrusage", who, usage), 0, usage);
    }
  }

  private static long[] result(int r, int status, MemorySegment usage) {
    var result = new long[2 + RUSAGE / Long.BYTES];
    result[0] = r;
    result[1] = status;
    MemorySegment.copy(usage, ValueLayout.JAVA_LONG, 0, result, 2, RUSAGE / Long.BYTES);
    return result;
  }
}
