package gruffle.stdlib.syscall;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.netpoll.Fds;
import gruffle.runtime.netpoll.RawCalls;
import gruffle.runtime.netpoll.Sockets;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Syscall;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Package syscall: processes, descriptors, sockets; what goes by path is in {@link Paths}. */
public final class Natives {
  private static final int SIGQUIT = 3;

  private Natives() {}

  static RefSlice strings(List<String> list) {
    return RefSlice.of(list.stream().map(GoString::of).toArray());
  }

  @GoNative("syscall.runtime_envs")
  public static RefSlice envs(G g) {
    return strings(g.rt.config.env());
  }

  @GoNative("syscall.godebugChanged")
  public static void godebugChanged(G g, GoString value) {
    g.rt.debug.changed(value.toString());
  }

  @GoNative("syscall.exit")
  public static void exit(G g, long code) {
    g.rt.exit(g, (int) code);
  }

  @GoNative("syscall.getpid")
  public static long getpid() {
    return Boundary.callLong(() -> ProcessHandle.current().pid());
  }

  @GoNative("syscall.getppid")
  public static long getppid() {
    return Boundary.callLong(
        () -> ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L));
  }

  @GoNative("syscall.gettid")
  public static long gettid(G g) {
    return Boundary.callLong(() -> Processes.threadId(g));
  }

  @GoNative("syscall.ids")
  public static LongSlice ids() {
    return LongSlice.of(Boundary.call(Processes::ids));
  }

  @GoNative("syscall.getrlimit")
  public static LongSlice getrlimit(long resource) {
    long[] l = Boundary.call(() -> Processes.limit((int) resource));
    return l == null ? LongSlice.NIL : LongSlice.of(l);
  }

  @GoNative(value = "syscall.kill", mode = Mode.SYSCALL)
  public static long kill(G g, long pid, long sig) {
    Syscall.entersyscall(g);
    try {
      return Boundary.callLong(
          () -> {
            if (sig == SIGQUIT) {
              g.rt.expectQuit(); // it may be for this process
            }
            return Processes.kill((int) pid, (int) sig);
          });
    } finally {
      Syscall.exitsyscall(g);
    }
  }

  @GoNative(value = "syscall.spawn", mode = Mode.SYSCALL)
  public static long spawn(
      G g,
      GoString path,
      RefSlice argv,
      RefSlice env,
      GoString dir,
      LongSlice fds,
      boolean session,
      long group) {
    var kernel = new int[fds.len];
    for (int i = 0; i < kernel.length; i++) {
      long fd = fds.a[fds.off + i];
      long n = fd < 0 ? fd : g.rt.fds.kernel((int) fd);
      if (fd >= 0 && n < 0) {
        return n;
      }
      kernel[i] = (int) n;
    }
    Syscall.entersyscall(g);
    try {
      return Boundary.callLong(
          () ->
              Children.spawn(
                  path.toBytes(),
                  bytes(argv),
                  bytes(env),
                  dir.toBytes(),
                  kernel,
                  session,
                  (int) group));
    } finally {
      Syscall.exitsyscall(g);
    }
  }

  private static List<byte[]> bytes(RefSlice list) {
    var result = new ArrayList<byte[]>();
    for (int i = 0; i < list.len; i++) {
      result.add(((GoString) list.a[list.off + i]).toBytes());
    }
    return result;
  }

  @GoNative(value = "syscall.execve", mode = Mode.SYSCALL)
  public static long execve(G g, GoString path, RefSlice argv, RefSlice env) {
    Syscall.entersyscall(g);
    try {
      return Boundary.callLong(() -> Children.exec(path.toBytes(), bytes(argv), bytes(env)));
    } finally {
      Syscall.exitsyscall(g);
    }
  }

  @GoNative(value = "syscall.wait4", mode = Mode.SYSCALL)
  public static LongSlice wait4(G g, long pid, long options) {
    Syscall.entersyscall(g);
    try {
      return Boundary.call(() -> LongSlice.of(Children.wait4((int) pid, (int) options)));
    } finally {
      Syscall.exitsyscall(g);
    }
  }

  @GoNative("syscall.getrusage")
  public static LongSlice getrusage(long who) {
    return Boundary.call(() -> LongSlice.of(Children.usage((int) who)));
  }

  @GoNative("syscall.walltime")
  public static long walltime() {
    long sec = System.currentTimeMillis() / 1000;
    long nanos = jdk.internal.misc.VM.getNanoTimeAdjustment(sec);
    return sec * 1_000_000_000 + Math.max(nanos, 0);
  }

  @GoNative("syscall.processDir")
  public static GoString processDir() {
    return GoString.of(System.getProperty("user.dir"));
  }

  @GoNative(value = "syscall.realDir", mode = Mode.SYSCALL)
  public static GoString realDir(G g, GoString path) {
    GoString[] real = {GoString.EMPTY};
    long r =
        Paths.call(
            g,
            () -> {
              Path p = Paths.of(path).toRealPath();
              if (!java.nio.file.Files.isDirectory(p)) {
                return -Paths.ENOTDIR;
              }
              real[0] = GoString.of(p.toString());
              return 0;
            });
    g.setResJ(1, -r);
    return real[0];
  }

  // --- descriptors ---

  @GoNative("syscall.fdPath")
  public static GoString fdPath(G g, long fd) {
    return GoString.of(g.rt.fds.pathNow((int) fd));
  }

  @GoNative(value = "syscall.open", mode = Mode.SYSCALL)
  public static long open(G g, GoString path, long flags, int perm) {
    return g.rt.fds.open(g, path.toString(), (int) flags, perm);
  }

  @GoNative(value = "syscall.read", mode = Mode.SYSCALL)
  public static long read(G g, long fd, ByteSlice p) {
    return g.rt.fds.read(g, (int) fd, p.a, p.off, p.len);
  }

  @GoNative(value = "syscall.write", mode = Mode.SYSCALL)
  public static long write(G g, long fd, ByteSlice p) {
    return g.rt.fds.write(g, (int) fd, p.a, p.off, p.len);
  }

  @GoNative(value = "syscall.pread", mode = Mode.SYSCALL)
  public static long pread(G g, long fd, ByteSlice p, long offset) {
    return g.rt.fds.pread(g, (int) fd, p.a, p.off, p.len, offset);
  }

  @GoNative(value = "syscall.pwrite", mode = Mode.SYSCALL)
  public static long pwrite(G g, long fd, ByteSlice p, long offset) {
    return g.rt.fds.pwrite(g, (int) fd, p.a, p.off, p.len, offset);
  }

  @GoNative(value = "syscall.seek", mode = Mode.SYSCALL)
  public static long seek(G g, long fd, long offset, long whence) {
    return g.rt.fds.seek(g, (int) fd, offset, (int) whence);
  }

  @GoNative(value = "syscall.closeFd", mode = Mode.SYSCALL)
  public static long closeFd(G g, long fd) {
    return g.rt.fds.close(g, (int) fd);
  }

  @GoNative("syscall.pipe")
  public static long pipe(G g, boolean nonblocking) {
    int[] p = new int[2];
    long r = g.rt.fds.pipe(g, p, nonblocking);
    g.setResJ(1, p[1]);
    g.setResJ(2, -r);
    return p[0];
  }

  @GoNative("syscall.setNonblock")
  public static long setNonblock(G g, long fd, boolean on) {
    return g.rt.fds.setNonblock(g, (int) fd, on);
  }

  @GoNative(value = "syscall.fsync", mode = Mode.SYSCALL)
  public static long fsync(G g, long fd) {
    return g.rt.fds.fsync(g, (int) fd);
  }

  @GoNative(value = "syscall.ftruncate", mode = Mode.SYSCALL)
  public static long ftruncate(G g, long fd, long length) {
    return g.rt.fds.ftruncate(g, (int) fd, length);
  }

  @GoNative(value = "syscall.fstat", mode = Mode.SYSCALL)
  public static LongSlice fstat(G g, long fd) {
    Fds fds = g.rt.fds;
    if (!fds.isOpen((int) fd)) {
      g.setResJ(1, Paths.EBADF);
      return LongSlice.NIL;
    }
    return Paths.fstat(g, (int) fd);
  }

  // --- sockets ---

  @GoNative("syscall.socket")
  public static long socket(G g, long domain, long type, long protocol) {
    return Sockets.socket(g, (int) domain, (int) type, (int) protocol);
  }

  @GoNative("syscall.socketpair")
  public static long socketpair(G g, long domain, long type, long protocol) {
    int[] two = new int[2];
    long r = Sockets.socketpair(g, (int) domain, (int) type, (int) protocol, two);
    g.setResJ(1, two[1]);
    g.setResJ(2, -r);
    return two[0];
  }

  @GoNative(value = "syscall.bind", mode = Mode.SYSCALL)
  public static long bind(G g, long fd, ByteSlice addr) {
    return Sockets.bind(g, (int) fd, addr);
  }

  @GoNative(value = "syscall.connect", mode = Mode.SYSCALL)
  public static long connect(G g, long fd, ByteSlice addr) {
    return Sockets.connect(g, (int) fd, addr);
  }

  @GoNative(value = "syscall.listen", mode = Mode.SYSCALL)
  public static long listen(G g, long fd, long backlog) {
    return Sockets.listen(g, (int) fd, (int) backlog);
  }

  @GoNative(value = "syscall.accept4", mode = Mode.SYSCALL)
  public static long accept4(G g, long fd, long flags, ByteSlice addr) {
    int[] out = new int[1];
    long r = Sockets.accept(g, (int) fd, (int) flags, addr, out);
    g.setResJ(1, out[0]);
    return r;
  }

  @GoNative(value = "syscall.sockname", mode = Mode.SYSCALL)
  public static long sockname(G g, long fd, boolean peer, ByteSlice addr) {
    return Sockets.sockname(g, (int) fd, peer, addr);
  }

  @GoNative(value = "syscall.shutdown", mode = Mode.SYSCALL)
  public static long shutdown(G g, long fd, long how) {
    return Sockets.shutdown(g, (int) fd, (int) how);
  }

  @GoNative(value = "syscall.sendmsg", mode = Mode.SYSCALL)
  public static long sendmsg(G g, long fd, ByteSlice p, ByteSlice oob, ByteSlice addr, long flags) {
    return Sockets.sendmsg(g, (int) fd, p, oob, addr, (int) flags);
  }

  @GoNative(value = "syscall.recvmsg", mode = Mode.SYSCALL)
  public static long recvmsg(G g, long fd, ByteSlice p, ByteSlice oob, ByteSlice addr, long flags) {
    int[] out = new int[3];
    long r = Sockets.recvmsg(g, (int) fd, p, oob, addr, (int) flags, out);
    g.setResJ(1, out[0]);
    g.setResJ(2, out[1]);
    g.setResJ(3, out[2]);
    return r;
  }

  @GoNative(value = "syscall.setsockopt", mode = Mode.SYSCALL)
  public static long setsockopt(G g, long fd, long level, long name, ByteSlice value) {
    return Sockets.setsockopt(g, (int) fd, (int) level, (int) name, value);
  }

  @GoNative(value = "syscall.getsockopt", mode = Mode.SYSCALL)
  public static long getsockopt(G g, long fd, long level, long name, ByteSlice value) {
    return Sockets.getsockopt(g, (int) fd, (int) level, (int) name, value);
  }

  @GoNative(value = "syscall.sendfile", mode = Mode.SYSCALL)
  public static long sendfile(G g, long to, long from, long offset, long n) {
    return Sockets.sendfile(g, (int) to, (int) from, offset, n);
  }

  @GoNative("syscall.dup")
  public static long dup(G g, long fd, long from) {
    return g.rt.fds.dup(g, (int) fd, (int) from);
  }

  @GoNative(value = "syscall.dup2", mode = Mode.SYSCALL)
  public static long dup2(G g, long fd, long to) {
    return g.rt.fds.dup2(g, (int) fd, (int) to);
  }

  @GoNative("syscall.fcntl")
  public static long fcntl(G g, long fd, long cmd, long arg) {
    return g.rt.fds.fcntl(g, (int) fd, (int) cmd, (int) arg);
  }

  @GoNative(value = "syscall.ioctl", mode = Mode.SYSCALL)
  public static long ioctl(G g, long fd, long request, ByteSlice arg) {
    return g.rt.fds.ioctl(g, (int) fd, request, arg);
  }

  @GoNative("syscall.setrlimit")
  public static long setrlimit(long resource, long cur, long max) {
    return Boundary.callLong(() -> Processes.setLimit((int) resource, cur, max));
  }

  // --- by number ---

  @GoNative(value = "syscall.raw", mode = Mode.SYSCALL)
  public static long raw(
      G g, long n, long a, long b, long c, long d, long e, long f, GoString dir) {
    return g.rt.fds.raw.call(g, n, new long[] {a, b, c, d, e, f}, dir.toString());
  }

  @GoNative("syscall.readMemory")
  public static boolean readMemory(G g, long address, ByteSlice to) {
    return Boundary.call(() -> RawCalls.read(g, address, to));
  }

  @GoNative("syscall.writeMemory")
  public static void writeMemory(G g, long address, ByteSlice from) {
    Boundary.run(() -> RawCalls.write(g, address, from));
  }

  @GoNative("syscall.bytesAt")
  public static ByteSlice bytesAt(G g, long address, long n) {
    return Boundary.call(() -> RawCalls.view(g, address, n));
  }

  @GoNative(value = "syscall.mmap", mode = Mode.SYSCALL)
  public static long mmap(G g, long length, long prot, long flags, long fd, long offset) {
    return g.rt.fds.mappings.map(g, length, prot, flags, fd, offset);
  }

  @GoNative(value = "syscall.munmap", mode = Mode.SYSCALL)
  public static long munmap(G g, long address, long length) {
    return g.rt.fds.mappings.unmap(g, address, length);
  }

  @GoNative(value = "syscall.msync", mode = Mode.SYSCALL)
  public static long msync(G g, long address) {
    return g.rt.fds.mappings.sync(g, address);
  }

  @GoNative("syscall.mprotect")
  public static long mprotect(G g, long address, long prot) {
    return g.rt.fds.mappings.protect(address, prot);
  }

  @GoNative(value = "syscall.madvise", mode = Mode.SYSCALL)
  public static long madvise(G g, long address, long length, long advice) {
    return g.rt.fds.mappings.advise(g, address, length, advice);
  }

  @GoNative(value = "syscall.setCredentials", mode = Mode.SYSCALL)
  public static long setCredentials(G g, GoString function, LongSlice args) {
    Syscall.entersyscall(g);
    try {
      return Boundary.callLong(() -> Credentials.set(function.toString(), args));
    } finally {
      Syscall.exitsyscall(g);
    }
  }

  @GoNative(value = "syscall.setgroups", mode = Mode.SYSCALL)
  public static long setgroups(G g, LongSlice groups) {
    Syscall.entersyscall(g);
    try {
      return Boundary.callLong(() -> Credentials.setgroups(groups));
    } finally {
      Syscall.exitsyscall(g);
    }
  }

  // --- paths ---

  @GoNative(value = "syscall.mkdir", mode = Mode.SYSCALL)
  public static long mkdir(G g, GoString path, int mode) {
    return Paths.call(g, () -> Paths.mkdir(Paths.of(path), mode));
  }

  @GoNative(value = "syscall.mkfifo", mode = Mode.SYSCALL)
  public static long mkfifo(G g, GoString path, int mode) {
    return Paths.call(g, () -> Paths.mkfifo(path, mode));
  }

  @GoNative(value = "syscall.rmdir", mode = Mode.SYSCALL)
  public static long rmdir(G g, GoString path) {
    return Paths.call(g, () -> Paths.rmdir(Paths.of(path)));
  }

  @GoNative(value = "syscall.unlink", mode = Mode.SYSCALL)
  public static long unlink(G g, GoString path) {
    return Paths.call(g, () -> Paths.unlink(path));
  }

  @GoNative(value = "syscall.rename", mode = Mode.SYSCALL)
  public static long rename(G g, GoString from, GoString to) {
    return Paths.call(g, () -> Paths.rename(Paths.of(from), Paths.of(to)));
  }

  @GoNative(value = "syscall.link_", mode = Mode.SYSCALL)
  public static long link(G g, GoString path, GoString link) {
    return Paths.call(g, () -> Paths.link(Paths.of(path), Paths.of(link)));
  }

  @GoNative(value = "syscall.symlink", mode = Mode.SYSCALL)
  public static long symlink(G g, GoString path, GoString link) {
    return Paths.call(g, () -> Paths.symlink(Paths.of(path), Paths.of(link)));
  }

  @GoNative(value = "syscall.readlink", mode = Mode.SYSCALL)
  public static GoString readlink(G g, GoString path) {
    GoString[] to = {GoString.EMPTY};
    long r =
        Paths.call(
            g,
            () -> {
              to[0] = GoString.of(java.nio.file.Files.readSymbolicLink(Paths.of(path)).toString());
              return 0;
            });
    g.setResJ(1, -r);
    return to[0];
  }

  @GoNative(value = "syscall.chmod", mode = Mode.SYSCALL)
  public static long chmod(G g, GoString path, int mode) {
    return Paths.call(g, () -> Paths.chmod(Paths.of(path), mode));
  }

  @GoNative(value = "syscall.chown", mode = Mode.SYSCALL)
  public static long chown(G g, GoString path, long uid, long gid, boolean follow) {
    return Paths.call(g, () -> Paths.chown(Paths.of(path), (int) uid, (int) gid, follow));
  }

  @GoNative(value = "syscall.utimes", mode = Mode.SYSCALL)
  public static long utimes(G g, GoString path, long access, long change) {
    return Paths.call(g, () -> Paths.utimes(Paths.of(path), access, change));
  }

  @GoNative(value = "syscall.access", mode = Mode.SYSCALL)
  public static long access(G g, GoString path, int mode) {
    return Paths.call(g, () -> Paths.access(Paths.of(path), mode));
  }

  @GoNative(value = "syscall.stat", mode = Mode.SYSCALL)
  public static LongSlice stat(G g, GoString path, boolean follow) {
    long[] values = new long[Paths.STAT_VALUES];
    long r = Paths.call(g, () -> Paths.stat(path, follow, values));
    g.setResJ(1, -r);
    return LongSlice.of(values);
  }

  @GoNative(value = "syscall.readDir", mode = Mode.SYSCALL)
  public static RefSlice readDir(G g, GoString path) throws IOException {
    DirList list = new DirList();
    long r = Paths.call(g, () -> list.read(Paths.of(path)));
    g.setResL(1, IntSlice.of(list.types()));
    g.setResJ(2, -r);
    return RefSlice.of(list.names());
  }
}
