package gruffle.stdlib.syscall;

import gruffle.runtime.netpoll.Errno;
import gruffle.runtime.netpoll.Sockets;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Syscall;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.LongSlice;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.AccessMode;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** System calls on paths, over java.nio.file. Results as of the kernel: 0 or a negated errno. */
final class Paths {
  static final int EBADF = Errno.EBADF;
  static final int ENOTDIR = Errno.ENOTDIR;
  static final int S_IFMT = 0170000;
  static final int STAT_VALUES = 11;

  private static final int S_IFIFO = 0010000;
  private static final int S_IFSOCK = 0140000;

  private Paths() {}

  /** The body of a call. */
  interface Call {
    long run() throws IOException;
  }

  static long call(G g, Call c) {
    Syscall.entersyscall(g);
    try {
      return Boundary.callLong(() -> errno(c));
    } finally {
      Syscall.exitsyscall(g);
    }
  }

  private static long errno(Call c) {
    try {
      return c.run();
    } catch (IOException e) {
      return -Errno.of(e);
    } catch (InvalidPathException e) {
      return -Errno.EINVAL;
    } catch (UnsupportedOperationException e) {
      return -95; // EOPNOTSUPP: the file system of this platform has no such thing
    }
  }

  static Path of(GoString path) {
    return Path.of(path.toString());
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    PosixFilePermission[] all = PosixFilePermission.values(); // owner rwx, group rwx, others rwx
    Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
    for (int i = 0; i < 9; i++) {
      if ((mode & 0400 >> i) != 0) {
        set.add(all[i]);
      }
    }
    return set;
  }

  static long mkdir(Path p, int mode) throws IOException {
    Files.createDirectory(p, PosixFilePermissions.asFileAttribute(permissions(mode)));
    return 0;
  }

  private static boolean isDirectory(Path p) {
    return Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS);
  }

  static long rmdir(Path p) throws IOException {
    attributes(p, "unix:mode", LinkOption.NOFOLLOW_LINKS);
    if (!isDirectory(p)) {
      return -Errno.ENOTDIR;
    }
    Files.delete(p);
    return 0;
  }

  /** A slash at the end says that it is to be a directory, which java.nio.file forgets. */
  private static boolean slashAtEnd(GoString path) {
    return path.len > 1 && path.at(path.len - 1) == '/';
  }

  static long unlink(GoString path) throws IOException {
    Path p = of(path);
    attributes(p, "unix:mode", LinkOption.NOFOLLOW_LINKS);
    if (isDirectory(p)) {
      return -Errno.EISDIR;
    }
    if (slashAtEnd(path)) {
      return -Errno.ENOTDIR;
    }
    Files.delete(p);
    return 0;
  }

  static long rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      return -Errno.EEXIST;
    }
    return 0;
  }

  static long link(Path path, Path link) throws IOException {
    Files.createLink(link, path);
    return 0;
  }

  static long mkfifo(GoString path, int mode) {
    try (Arena arena = Arena.ofConfined()) {
      return C.call("mkfifo", C.string(arena, path.toBytes()), mode);
    }
  }

  static long symlink(Path path, Path link) throws IOException {
    Files.createSymbolicLink(link, path);
    return 0;
  }

  /** With the bits beyond the permissions. */
  static long chmod(Path p, int mode) throws IOException {
    Files.setAttribute(p, "unix:mode", mode & 07777);
    return 0;
  }

  static long chown(Path p, int uid, int gid, boolean follow) throws IOException {
    LinkOption[] how = follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    if (uid >= 0) {
      Files.setAttribute(p, "unix:uid", uid, how);
    }
    if (gid >= 0) {
      Files.setAttribute(p, "unix:gid", gid, how);
    }
    return 0;
  }

  static long utimes(Path p, long access, long change) throws IOException {
    Files.getFileAttributeView(p, BasicFileAttributeView.class)
        .setTimes(
            FileTime.from(change, TimeUnit.NANOSECONDS),
            FileTime.from(access, TimeUnit.NANOSECONDS),
            null);
    return 0;
  }

  static long access(Path p, int mode) throws IOException {
    Set<AccessMode> modes = EnumSet.noneOf(AccessMode.class);
    if ((mode & 4) != 0) {
      modes.add(AccessMode.READ);
    }
    if ((mode & 2) != 0) {
      modes.add(AccessMode.WRITE);
    }
    if ((mode & 1) != 0) {
      modes.add(AccessMode.EXECUTE);
    }
    p.getFileSystem().provider().checkAccess(p, modes.toArray(new AccessMode[0]));
    return 0;
  }

  /** Java reports ENOTDIR as a missing file. */
  private static Map<String, Object> attributes(Path p, String names, LinkOption... options)
      throws IOException {
    try {
      return Files.readAttributes(p, names, options);
    } catch (NoSuchFileException e) {
      if (Missing.errno(p.toString(), options.length == 0) == Errno.ENOTDIR) {
        throw new NotDirectoryException(p.toString());
      }
      throw e;
    }
  }

  /** Fills values in the order that syscall/stat.go knows. */
  static long stat(GoString path, boolean follow, long[] values) throws IOException {
    Path p = of(path);
    boolean through = follow || slashAtEnd(path);
    Map<String, Object> a =
        through ? attributes(p, "unix:*") : attributes(p, "unix:*", LinkOption.NOFOLLOW_LINKS);
    values[0] = number(a, "dev");
    values[1] = number(a, "ino");
    values[2] = number(a, "nlink");
    values[3] = number(a, "mode");
    values[4] = number(a, "uid");
    values[5] = number(a, "gid");
    values[6] = number(a, "rdev");
    values[7] = number(a, "size");
    values[8] = nanos(a, "lastAccessTime");
    values[9] = nanos(a, "lastModifiedTime");
    values[10] = nanos(a, "ctime");
    if (slashAtEnd(path) && (values[3] & S_IFMT) != 0040000) {
      return -Errno.ENOTDIR;
    }
    return 0;
  }

  private static long number(Map<String, Object> a, String name) {
    return ((Number) a.get(name)).longValue();
  }

  private static long nanos(Map<String, Object> a, String name) {
    return ((FileTime) a.get(name)).to(TimeUnit.NANOSECONDS);
  }

  /** Of an open descriptor: by its path, or by the kernel's own number for the standard streams. Result 1 is the errno. */
  static LongSlice fstat(G g, int fd) {
    long[] values = new long[STAT_VALUES];
    String path = g.rt.fds.pathNow(fd);
    long r = 0;
    if (!path.isEmpty()) {
      r = call(g, () -> stat(GoString.of(path), true, values));
    } else if (fd <= 2) {
      r = call(g, () -> stat(GoString.of("/proc/self/fd/" + fd), true, values));
    } else if (g.rt.fds.isKernels(fd)) {
      long n = g.rt.fds.kernel(fd);
      r = call(g, () -> stat(GoString.of("/proc/self/fd/" + n), true, values));
    } else {
      boolean socket = Sockets.sockname(g, fd, false, ByteSlice.of(new byte[128])) >= 0;
      values[2] = 1;
      values[3] = socket ? S_IFSOCK | 0777 : S_IFIFO | 0600;
    }
    g.setResJ(1, -r);
    return LongSlice.of(values);
  }
}
