package gruffle.runtime.netpoll;

import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.RtLock;
import gruffle.runtime.sched.Syscall;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.Pipe;
import java.nio.channels.SelectableChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The program's descriptor table, and system calls on it: small integers over JDK channels. Results as of the kernel: a count, a descriptor
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

  public Fds(GoRuntime rt) {
    this.rt = rt;
    SysFd[] t = new SysFd[16];
    t[0] = new StreamFd(rt.config.stdin(), null);
    t[1] = new StreamFd(null, rt.config.stdout());
    t[2] = new StreamFd(null, rt.config.stderr());
    table = t;
  }

  // --- the table ---

  SysFd get(int fd) {
    SysFd[] t = table;
    return fd >= 0 && fd < t.length ? t[fd] : null;
  }

  /** The lowest free number. */
  int alloc(G g, SysFd f) {
    lock.lock(g);
    SysFd[] t = table;
    int i = 0;
    while (i < t.length && t[i] != null) {
      i++;
    }
    if (i == t.length) {
      t = Arrays.copyOf(t, 2 * i);
    }
    t[i] = f;
    table = t;
    lock.unlock(g);
    return i;
  }

  private SysFd take(G g, int fd) {
    lock.lock(g);
    SysFd f = get(fd);
    if (f != null) {
      SysFd[] t = table;
      t[fd] = null;
      table = t;
    }
    lock.unlock(g);
    return f;
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
    for (SysFd f : table) {
      if (f != null) {
        try {
          f.close();
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

  private static long call(G g, SysFd f, Call c) {
    return f.nonblocking ? direct(c) : blocking(g, c);
  }

  public long read(G g, int fd, byte[] b, int off, int len) {
    SysFd f = get(fd);
    return f == null ? -Errno.EBADF : call(g, f, () -> f.read(b, off, len));
  }

  public long write(G g, int fd, byte[] b, int off, int len) {
    SysFd f = get(fd);
    return f == null ? -Errno.EBADF : call(g, f, () -> f.write(b, off, len));
  }

  public long close(G g, int fd) {
    SysFd f = take(g, fd);
    if (f == null) {
      return -Errno.EBADF;
    }
    return blocking(
        g,
        () -> {
          f.close();
          return 0;
        });
  }

  public long setNonblock(int fd, boolean on) {
    SysFd f = get(fd);
    if (f == null) {
      return -Errno.EBADF;
    }
    return direct(
        () -> {
          f.setNonblock(on);
          return 0;
        });
  }

  public boolean isNonblock(int fd) {
    SysFd f = get(fd);
    return f != null && f.nonblocking;
  }

  /** p[0] is the end to read from; both block. */
  public long pipe(G g, int[] p) {
    return direct(
        () -> {
          Pipe pipe = Pipe.open();
          p[0] = alloc(g, new ChannelFd(pipe.source(), false));
          p[1] = alloc(g, new ChannelFd(pipe.sink(), false));
          return 0;
        });
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
          FileChannel ch = FileChannel.open(p, options(flags), attributes);
          boolean seeks = (flags & (O_APPEND | O_RDWR)) == (O_APPEND | O_RDWR);
          return alloc(g, new FileFd(ch, path, seeks));
        });
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

  /** A call on a regular file. */
  private interface FileCall {
    long run(FileFd f) throws IOException;
  }

  private long file(G g, int fd, int otherwise, FileCall c) {
    SysFd f = get(fd);
    if (f == null) {
      return -Errno.EBADF;
    }
    return f instanceof FileFd x ? blocking(g, () -> c.run(x)) : -otherwise;
  }

  public long pread(G g, int fd, byte[] b, int off, int len, long at) {
    return file(g, fd, Errno.ESPIPE, f -> f.pread(b, off, len, at));
  }

  public long pwrite(G g, int fd, byte[] b, int off, int len, long at) {
    return file(g, fd, Errno.ESPIPE, f -> f.pwrite(b, off, len, at));
  }

  public long seek(G g, int fd, long offset, int whence) {
    return file(g, fd, Errno.ESPIPE, f -> f.seek(offset, whence));
  }

  public long ftruncate(G g, int fd, long size) {
    return file(g, fd, Errno.EINVAL, f -> f.truncate(size));
  }

  public long fsync(G g, int fd) {
    return file(
        g,
        fd,
        Errno.EINVAL,
        f -> {
          f.channel.force(true);
          return 0;
        });
  }

  /** The kernel's number of a descriptor, or a negated errno. */
  public long kernel(int fd) {
    SysFd f = get(fd);
    return f == null
        ? -Errno.EBADF
        : direct(
            () -> {
              int n = new KernelFds().of(f);
              return n < 0 ? -Errno.EBADF : n;
            });
  }

  /** The path that a file was opened with, or "". */
  public String path(int fd) {
    SysFd f = get(fd);
    return f == null ? "" : f.name();
  }
}
