package gruffle.runtime.netpoll;

import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.RtLock;
import gruffle.runtime.sched.Syscall;
import gruffle.runtime.value.ByteSlice;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SelectableChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The program's descriptor table, and system calls on it: small integers of its own, behind which are the kernel's descriptors or channels of the
 * JDK's ({@link SysFd}); so many programs in one JVM cannot touch each other's, nor the JVM's. Results as of the kernel: a count, a descriptor
 * or 0, or a negated errno. A call on a descriptor that blocks is bracketed as a system call here; others are short.
 *
 * <p>Sockets are in {@link Sockets}.
 */
public final class Fds {
  private static final int O_WRONLY = 1;
  private static final int O_RDWR = 2;
  private static final int O_CREAT = 0x40;
  private static final int O_EXCL = 0x80;
  private static final int O_TRUNC = 0x200;
  private static final int O_APPEND = 0x400;
  private static final int O_DSYNC = 0x1000;

  private final GoRuntime rt;
  private final RtLock lock = new RtLock();
  private volatile SysFd[] table;
  private volatile Platform platform;

  public final RawCalls raw = new RawCalls();
  public final Mappings mappings = new Mappings(this);

  public Fds(GoRuntime rt) {
    this.rt = rt;
    SysFd[] t = new SysFd[16];
    t[0] = new StreamFd(rt.config.stdin(), null);
    t[1] = new StreamFd(null, rt.config.stdout());
    t[2] = new StreamFd(null, rt.config.stderr());
    for (int i = 0; i < 3; i++) {
      t[i].refs = 1;
    }
    table = t;
  }

  /** Chosen when the first descriptor needs it. */
  Platform platform() {
    Platform p = platform;
    if (p == null) {
      p = Platform.of(rt);
      platform = p;
    }
    return p;
  }

  // --- the table ---

  SysFd get(int fd) {
    SysFd[] t = table;
    return fd >= 0 && fd < t.length ? t[fd] : null;
  }

  /** The lowest free number. */
  int alloc(G g, SysFd f) {
    return alloc(g, f, 0);
  }

  /** The lowest free number that is not below from. */
  private int alloc(G g, SysFd f, int from) {
    lock.lock(g);
    int i = from;
    while (i < table.length && table[i] != null) {
      i++;
    }
    set(i, f);
    f.refs++;
    lock.unlock(g);
    return i;
  }

  /** Under the lock. */
  private void set(int fd, SysFd f) {
    SysFd[] t = table;
    if (fd >= t.length) {
      t = Arrays.copyOf(t, Math.max(2 * t.length, fd + 1));
    }
    t[fd] = f;
    table = t;
  }

  /** Frees the number. The object, to be closed, if it was the last for that; null if not. */
  private SysFd take(G g, int fd) {
    lock.lock(g);
    SysFd f = get(fd);
    if (f != null) {
      set(fd, null);
      if (--f.refs > 0) {
        f = null;
      }
    }
    lock.unlock(g);
    return f;
  }

  /** Keeps what stands behind a number open until {@link #drop}. */
  SysFd hold(G g, int fd) {
    lock.lock(g);
    SysFd f = get(fd);
    if (f != null) {
      f.refs++;
    }
    lock.unlock(g);
    return f;
  }

  void drop(G g, SysFd f) throws IOException {
    lock.lock(g);
    boolean last = --f.refs == 0;
    lock.unlock(g);
    if (last) {
      f.close(g);
    }
  }

  public boolean isOpen(int fd) {
    return get(fd) != null;
  }

  SelectableChannel selectable(int fd) {
    SysFd f = get(fd);
    return f == null ? null : f.selectable();
  }

  /** The program has ended. */
  public void closeAll() {
    rt.netpoll.shutdown();
    mappings.closeAll();
    for (SysFd f : table) {
      if (f != null) {
        try {
          f.close(null);
        } catch (IOException e) {
          // nobody is left to tell
        }
      }
    }
  }

  // --- calls ---

  /** The body of a call. */
  interface Call {
    long run() throws IOException;
  }

  /** Behind the boundary, with exceptions as numbers. */
  static long direct(Call c) {
    return Boundary.callLong(
        () -> {
          try {
            return c.run();
          } catch (IOException e) {
            return -Errno.of(e);
          } catch (RuntimeException e) {
            return -Errno.of(e);
          }
        });
  }

  /** The same as a system call that may block. */
  static long blocking(G g, Call c) {
    Syscall.entersyscall(g);
    try {
      return direct(c);
    } finally {
      Syscall.exitsyscall(g);
    }
  }

  static long call(G g, SysFd f, Call c) {
    return f.nonblocking() ? direct(c) : blocking(g, c);
  }

  public long read(G g, int fd, byte[] b, int off, int len) {
    SysFd f = get(fd);
    return f == null ? -Errno.EBADF : Transfer.read(f, g, b, off, len);
  }

  public long write(G g, int fd, byte[] b, int off, int len) {
    SysFd f = get(fd);
    return f == null ? -Errno.EBADF : Transfer.write(f, g, b, off, len);
  }

  public long close(G g, int fd) {
    if (get(fd) == null) {
      return -Errno.EBADF;
    }
    SysFd f = take(g, fd);
    if (f == null) {
      return 0;
    }
    return blocking(
        g,
        () -> {
          f.close(g);
          return 0;
        });
  }

  public long setNonblock(G g, int fd, boolean on) {
    SysFd f = get(fd);
    if (f == null) {
      return -Errno.EBADF;
    }
    return direct(
        () -> {
          f.setNonblock(g, on);
          return 0;
        });
  }

  public boolean isNonblock(int fd) {
    SysFd f = get(fd);
    return f != null && f.nonblocking();
  }

  /** p[0] is the end to read from. */
  public long pipe(G g, int[] p, boolean nonblocking) {
    return direct(() -> two(g, p, platform().pipe(g, nonblocking)));
  }

  /** Numbers for what comes in twos. */
  long two(G g, int[] p, SysFd[] ends) {
    p[0] = alloc(g, ends[0]);
    p[1] = alloc(g, ends[1]);
    return 0;
  }

  /** Another number for what fd stands for, the lowest that is free and not below from. */
  public long dup(G g, int fd, int from) {
    SysFd f = get(fd);
    if (f == null || from < 0) {
      return f == null ? -Errno.EBADF : -Errno.EINVAL;
    }
    return direct(() -> alloc(g, another(g, f), from));
  }

  private static SysFd another(G g, SysFd f) throws IOException {
    SysFd d = f.dup(g);
    return d == null ? f : d;
  }

  public long dup2(G g, int fd, int to) {
    SysFd f = get(fd);
    if (f == null || to < 0 || to > 1 << 20) {
      return -Errno.EBADF;
    }
    if (fd == to) {
      return to;
    }
    return blocking(
        g,
        () -> {
          SysFd d = another(g, f);
          SysFd old = get(to) == null ? null : take(g, to);
          lock.lock(g);
          set(to, d);
          d.refs++;
          lock.unlock(g);
          if (old != null) {
            old.close(g);
          }
          return to;
        });
  }

  public long fcntl(G g, int fd, int cmd, int arg) {
    SysFd f = get(fd);
    if (f == null) {
      return -Errno.EBADF;
    }
    return cmd == Linux.F_DUPFD || cmd == Linux.F_DUPFD_CLOEXEC
        ? dup(g, fd, arg)
        : direct(() -> f.fcntl(g, cmd, arg));
  }

  /** The argument is what the kernel gets the address of; it may write there. */
  public long ioctl(G g, int fd, long request, ByteSlice arg) {
    SysFd f = get(fd);
    return f == null ? -Errno.EBADF : blocking(g, () -> f.ioctl(g, request, arg));
  }

  // --- files ---

  /** Linux's flags; perm as the process's umask leaves it. */
  public long open(G g, String path, int flags, int perm) {
    return blocking(
        g,
        () -> {
          Path p;
          try {
            p = FileSystems.getDefault().getPath(path);
          } catch (InvalidPathException e) {
            return -Errno.EINVAL;
          }
          if (path.isEmpty()) {
            return -Errno.ENOENT;
          }
          FileAttribute<?>[] attributes =
              (flags & O_CREAT) != 0
                  ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions(perm))}
                  : new FileAttribute<?>[0];
          if ((flags & O_CREAT) != 0 && !writes(flags)) {
            create(p, flags, attributes);
          }
          boolean device = platform() instanceof LinuxPlatform && isOther(p);
          FileChannel ch = FileChannel.open(p, options(flags), attributes);
          if (device) {
            return alloc(g, KernelFd.opened(KernelFds.get().of(ch), ch, path));
          }
          boolean seeks = (flags & (O_APPEND | O_RDWR)) == (O_APPEND | O_RDWR);
          return alloc(g, new FileFd(ch, path, seeks));
        });
  }

  /** A named pipe, a terminal or another device: what may be polled. */
  private static boolean isOther(Path p) {
    try {
      return Files.readAttributes(p, BasicFileAttributes.class).isOther();
    } catch (IOException e) {
      return false; // opening it will say what is wrong
    }
  }

  private static boolean writes(int flags) {
    return (flags & 3) == O_WRONLY || (flags & 3) == O_RDWR;
  }

  /** The JDK makes files only for writing. */
  private static void create(Path p, int flags, FileAttribute<?>[] attributes) throws IOException {
    try {
      Files.createFile(p, attributes);
    } catch (FileAlreadyExistsException e) {
      if ((flags & O_EXCL) != 0) {
        throw e;
      }
    }
  }

  private static Set<OpenOption> options(int flags) {
    Set<OpenOption> o = new HashSet<>();
    boolean write = writes(flags);
    if (!write || (flags & 3) == O_RDWR) {
      o.add(StandardOpenOption.READ);
    }
    if (write) {
      o.add(StandardOpenOption.WRITE);
    }
    if ((flags & O_APPEND) != 0 && (flags & 3) == O_WRONLY) {
      o.add(StandardOpenOption.APPEND); // the JDK refuses it beside READ: FileFd seeks then
    }
    if ((flags & O_TRUNC) != 0 && !o.contains(StandardOpenOption.APPEND)) {
      o.add(StandardOpenOption.TRUNCATE_EXISTING);
    }
    if ((flags & O_CREAT) != 0 && write) {
      o.add((flags & O_EXCL) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
    }
    if ((flags & O_DSYNC) != 0) {
      o.add(StandardOpenOption.DSYNC);
    }
    return o;
  }

  private static Set<PosixFilePermission> permissions(int perm) {
    PosixFilePermission[] all = PosixFilePermission.values(); // owner rwx, group rwx, others rwx
    Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
    for (int i = 0; i < 9; i++) {
      if ((perm & 0400 >> i) != 0) {
        set.add(all[i]);
      }
    }
    return set;
  }

  /** A call that the disk may keep waiting. */
  private interface FileCall {
    long run(SysFd f) throws IOException;
  }

  private long file(G g, int fd, FileCall c) {
    SysFd f = get(fd);
    return f == null ? -Errno.EBADF : blocking(g, () -> c.run(f));
  }

  public long pread(G g, int fd, byte[] b, int off, int len, long at) {
    return file(g, fd, f -> f.pread(g, b, off, len, at));
  }

  public long pwrite(G g, int fd, byte[] b, int off, int len, long at) {
    return file(g, fd, f -> f.pwrite(g, b, off, len, at));
  }

  public long seek(G g, int fd, long offset, int whence) {
    return file(g, fd, f -> f.seek(g, offset, whence));
  }

  public long ftruncate(G g, int fd, long size) {
    return file(g, fd, f -> f.truncate(g, size));
  }

  public long fsync(G g, int fd) {
    return file(g, fd, f -> f.sync(g));
  }

  /** The kernel's number of a descriptor, or a negated errno. */
  public long kernel(int fd) {
    return direct(() -> kernelOf(fd));
  }

  /** The kernel's number. */
  int kernelOf(int fd) throws IOException {
    SysFd f = get(fd);
    int n = f == null ? -1 : f.kernel();
    if (n < 0) {
      throw new ErrnoException(Errno.EBADF);
    }
    return n;
  }

  /** Whether a descriptor is one that the kernel can be asked about. */
  public boolean isKernels(int fd) {
    return get(fd) instanceof KernelFd;
  }

  /** A path to a file that goes by its descriptor, so that it may have been renamed; where there is none, the one that it was opened with, or "". */
  public String pathNow(int fd) {
    String path = path(fd);
    long n = path.isEmpty() || !LinuxPlatform.isHere() ? -1 : kernel(fd);
    return n < 0 ? path : "/proc/self/fd/" + n;
  }

  /** The path that a file was opened with, or "". */
  public String path(int fd) {
    SysFd f = get(fd);
    return f == null ? "" : f.name();
  }
}
