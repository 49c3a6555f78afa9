package gruffle.runtime.netpoll;

import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.Addresses;
import gruffle.runtime.value.ByteSlice;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * System calls by number. Arguments are as the program has them: its own descriptors, addresses of its variables, paths from its own working directory.
 * The kernel gets its descriptors, and addresses of copies.
 */
public final class RawCalls {
  /** The result where the system has no calls by number. */
  public static final long NOT_HERE = Long.MIN_VALUE;

  private static final int AT_FDCWD = -100;
  private static final int IOCTL = 16;

  /** A descriptor that nobody has. */
  private static final int NO_FD = Integer.MAX_VALUE;

  private static final int POLLFD = 8;

  // Offsets in struct msghdr.
  private static final int CONTROL = 32;
  private static final int CONTROLLEN = 40;

  private final CallTable table = new CallTable();

  RawCalls() {}

  /** Whether calls by number can be made: as the numbers and structures are those of amd64, only there. */
  static boolean areHere(G g) {
    return g.rt.fds.platform() instanceof LinuxPlatform
        && System.getProperty("os.arch").equals("amd64");
  }

  /**
   * Makes a call, which may block.
   *
   * @param dir where relative paths begin, if not in the process's own directory
   * @return what the kernel says, a negated errno, or {@link #NOT_HERE}
   */
  public long call(G g, long number, long[] args, String dir) {
    String kinds = table.arguments(number);
    return Fds.blocking(
        g,
        () ->
            !areHere(g)
                ? NOT_HERE
                : kinds == null ? -Errno.ENOSYS : new Call(g, number, dir).make(kinds, args));
  }

  /** One call. */
  private static final class Call {
    private final G g;
    private final long number;
    private final String dir;
    private final Scratch scratch;
    private final List<Polled> polled = new ArrayList<>();
    private boolean fromHere = true;

    /** A descriptor in a pollfd, which is another one for the kernel. */
    private record Polled(ByteBuffer bytes, int at, int fd) {}

    Call(G g, long number, String dir) {
      this.g = g;
      this.number = number;
      this.dir = dir;
      this.scratch = Current.scratch(g);
    }

    long make(String kinds, long[] args) throws IOException {
      boolean descriptor = kinds.startsWith("F");
      String letters = descriptor ? kinds.substring(1) : kinds;
      try (Arena arena = Arena.ofConfined()) {
        var memory = new CallMemory(g, arena);
        long[] a = new long[6];
        System.arraycopy(args, 0, a, 0, 6);
        for (int i = 0; i < letters.length(); i++) {
          if (!argument(memory, letters.charAt(i), a, i)) {
            return -Errno.EFAULT;
          }
        }
        long message = letters.length() > 1 ? a[1] : 0;
        if (letters.indexOf('M') >= 0) {
          rights(message, n -> g.rt.fds.kernelOf(n));
        }
        long r = Libc.syscall(scratch, number, a);
        if (letters.indexOf('R') >= 0 && r >= 0) {
          rights(message, n -> g.rt.fds.alloc(g, LinuxPlatform.received(scratch, n)));
        }
        for (Polled p : polled) {
          p.bytes.putInt(p.at, p.fd);
        }
        memory.goBack();
        return descriptor && r >= 0 ? g.rt.fds.alloc(g, opened((int) r)) : r;
      }
    }

    /** Puts what the kernel is to get into a[i]; false if the program has given a bad address. */
    private boolean argument(CallMemory memory, char kind, long[] a, int i) throws IOException {
      switch (kind) {
        case 'f' -> a[i] = g.rt.fds.kernelOf((int) a[i]);
        case 'x' -> a[i] = (int) a[i] < 0 ? a[i] : g.rt.fds.kernelOf((int) a[i]);
        case 'd' -> {
          fromHere = (int) a[i] == AT_FDCWD;
          a[i] = fromHere ? AT_FDCWD : g.rt.fds.kernelOf((int) a[i]);
        }
        case 's' -> a[i] = path(memory, a[i]);
        case 'p' -> a[i] = memory.kernel(a[i], number == IOCTL ? ioctlSize(a[1]) : CallMemory.ALL);
        case 'b' -> a[i] = memory.kernel(a[i], Math.max(0, a[i + 1]));
        case 'M', 'R' -> a[i] = memory.kernel(a[i], CallMemory.ALL);
        case 'A' -> {
          Block b = memory.block(a[i], CallMemory.ALL);
          if (b != null) {
            a[i] = b.address();
            a[i + 1] = Math.min(a[i + 1], elements(b));
          }
        }
        case 'P' -> {
          Block b = memory.block(a[i], CallMemory.ALL);
          if (b == null) {
            return a[i + 1] == 0;
          }
          a[i] = b.address();
          return polled(b, a[i + 1]);
        }
        default -> {}
      }
      return true;
    }

    /** How many structures there are, at least one. */
    private static long elements(Block b) {
      return b.variable() instanceof Variable.Structs s ? s.count() : 1;
    }

    private boolean polled(Block b, long n) {
      if (n < 0 || n * POLLFD > b.size()) {
        return false;
      }
      for (int at = 0; at < n * POLLFD; at += POLLFD) {
        int fd = b.bytes().getInt(at);
        if (fd >= 0) {
          long k = g.rt.fds.kernel(fd);
          polled.add(new Polled(b.bytes(), at, fd));
          b.bytes().putInt(at, k < 0 ? NO_FD : (int) k);
        }
      }
      return true;
    }

    /** What the request's number says that the kernel reads or writes; 0 where it does not say. */
    private static long ioctlSize(long request) {
      long size = request >> 16 & 0x3fff;
      return size == 0 ? CallMemory.ALL : size;
    }

    private long path(CallMemory memory, long address) {
      byte[] s = memory.string(address);
      if (s == null) {
        return address;
      }
      if (s.length > 0 && s[0] != '/' && fromHere && !dir.isEmpty()) {
        byte[] d = (dir + "/").getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[d.length + s.length];
        System.arraycopy(d, 0, whole, 0, d.length);
        System.arraycopy(s, 0, whole, d.length, s.length);
        s = whole;
      }
      fromHere = true;
      return memory.allocate(s);
    }

    /** Translates descriptors in a message's control part. */
    @SuppressWarnings("restricted") // the memory is a copy of ours
    private static void rights(long header, Messages.Numbers numbers) throws IOException {
      var h = MemorySegment.ofAddress(header).reinterpret(CONTROLLEN + 8);
      long control = h.get(ValueLayout.JAVA_LONG, CONTROL);
      long length = h.get(ValueLayout.JAVA_LONG, CONTROLLEN);
      if (control != 0 && length > 0) {
        Messages.rights(
            MemorySegment.ofAddress(control).reinterpret(length), (int) length, numbers);
      }
    }

    /** What stands behind a descriptor that the kernel has made. */
    private SysFd opened(int n) {
      SysFd f = LinuxPlatform.received(scratch, n);
      if (f instanceof KernelFd k && !k.isSocket()) {
        String target;
        try {
          target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + n)).toString();
        } catch (IOException e) {
          return f; // without a name
        }
        if (target.startsWith("/")) {
          return KernelFd.named(n, f.nonblocking(), target);
        }
      }
      return f;
    }
  }

  /** The bytes at an address themselves, where they are part of an array of bytes; else nil. */
  public static ByteSlice view(G g, long address, long n) {
    Addresses.Found f = g.rt.addresses.find(address);
    boolean bytes = f != null && f.object() instanceof byte[] a && f.inside() + n <= a.length;
    return bytes
        ? new ByteSlice((byte[]) f.object(), (int) f.inside(), (int) n, (int) n)
        : ByteSlice.NIL;
  }

  /** Copies memory at an address into a buffer; whether there is so much. */
  public static boolean read(G g, long address, ByteSlice to) {
    Block b = new CallMemory(g, null).block(address, to.len);
    if (b == null || b.size() < to.len) {
      return false;
    }
    b.bytes().get(0, to.a, to.off, to.len);
    return true;
  }

  /** Copies a buffer to where {@link #read} has been. */
  public static void write(G g, long address, ByteSlice from) {
    var memory = new CallMemory(g, null);
    Block b = memory.block(address, from.len);
    b.bytes().put(0, from.a, from.off, from.len);
    memory.goBack();
  }
}
