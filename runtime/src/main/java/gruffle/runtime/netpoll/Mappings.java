package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * mmap(2) for a program whose memory is the collector's: a mapping is an ordinary array of bytes, which a file's contents are copied into. Where a mapping is
 * shared and may be written to, what has changed goes to the file with msync, munmap, and at the end of the program.
 */
public final class Mappings {
  private static final int PROT_WRITE = 2;
  private static final int PROT_EXEC = 4;
  private static final int MAP_SHARED = 1;
  private static final int MAP_KIND = 0xf;
  private static final int MAP_FIXED = 0x10;
  private static final int MAP_ANONYMOUS = 0x20;
  private static final int MADV_DONTNEED = 4;
  private static final int PAGE = 4096;

  private final Fds fds;

  /** By address; under this object's monitor, which is never held across a park. */
  private final TreeMap<Long, Mapping> all = new TreeMap<>();

  /** One mapping; file is null for an anonymous one, and {@code known} what the file has as far as we know. */
  private static final class Mapping {
    final byte[] bytes;
    final SysFd file;
    final long offset;
    final boolean shared;
    byte[] known;

    Mapping(byte[] bytes, SysFd file, long offset, boolean shared) {
      this.bytes = bytes;
      this.file = file;
      this.offset = offset;
      this.shared = shared;
    }
  }

  Mappings(Fds fds) {
    this.fds = fds;
  }

  /** The address of a new mapping, or a negated errno. */
  public long map(G g, long length, long prot, long flags, long fd, long offset) {
    long kind = flags & MAP_KIND;
    if (length <= 0 || kind < 1 || kind > 3 || offset < 0 || offset % PAGE != 0) {
      return -Errno.EINVAL;
    }
    if ((prot & PROT_EXEC) != 0) {
      return -Errno.EACCES;
    }
    if ((flags & MAP_FIXED) != 0 || length > Integer.MAX_VALUE - PAGE) {
      return -Errno.ENOMEM;
    }
    boolean anonymous = (flags & MAP_ANONYMOUS) != 0;
    return Fds.blocking(
        g,
        () -> {
          SysFd file = anonymous ? null : fds.hold(g, (int) fd);
          if (file == null && !anonymous) {
            return -Errno.EBADF;
          }
          var m = new Mapping(new byte[(int) length], file, offset, kind != 2);
          if (file != null) {
            try {
              long r = load(g, m);
              if (r < 0) {
                fds.drop(g, file);
                return r;
              }
            } catch (IOException e) {
              fds.drop(g, file);
              throw e;
            }
            if (m.shared && (prot & PROT_WRITE) != 0) {
              m.known = m.bytes.clone();
            }
          }
          return add(g, m);
        });
  }

  private long add(G g, Mapping m) {
    long address = g.rt.addresses.of(ByteSlice.of(m.bytes));
    put(address, m);
    return address;
  }

  private synchronized void put(long address, Mapping m) {
    all.put(address, m);
  }

  private synchronized List<Mapping> everything() {
    return new ArrayList<>(all.values());
  }

  /** 0, or what the file cannot. */
  private static long load(G g, Mapping m) throws IOException {
    int n = 0;
    while (n < m.bytes.length) {
      long r = m.file.pread(g, m.bytes, n, m.bytes.length - n, m.offset + n);
      if (r < 0) {
        return r == -Errno.ESPIPE ? -Errno.EACCES : r;
      }
      if (r == 0) {
        return 0; // zeros behind the end
      }
      n += (int) r;
    }
    return 0;
  }

  /** The mapping that an address lies in; null if there is none. */
  private synchronized Mapping find(long address, boolean take) {
    var e = all.floorEntry(address);
    boolean inside = e != null && address < e.getKey() + e.getValue().bytes.length;
    if (inside && take) {
      all.remove(e.getKey());
    }
    return inside ? e.getValue() : null;
  }

  /** munmap(2), of a whole mapping. */
  public long unmap(G g, long address, long length) {
    if (length <= 0) {
      return -Errno.EINVAL;
    }
    Mapping m = find(address, true);
    if (m == null) {
      return 0;
    }
    return Fds.blocking(
        g,
        () -> {
          flush(g, m);
          if (m.file != null) {
            fds.drop(g, m.file);
          }
          return 0;
        });
  }

  /** msync(2). */
  public long sync(G g, long address) {
    Mapping m = find(address, false);
    return m == null
        ? -Errno.ENOMEM
        : Fds.blocking(
            g,
            () -> {
              flush(g, m);
              return 0;
            });
  }

  /** mprotect(2): nothing is protected, but a shared mapping that may be written to is from now on. */
  public long protect(long address, long prot) {
    if ((prot & PROT_EXEC) != 0) {
      return -Errno.EACCES;
    }
    Mapping m = find(address, false);
    if (m != null && m.file != null && m.shared && m.known == null && (prot & PROT_WRITE) != 0) {
      m.known = m.bytes.clone();
    }
    return m == null ? -Errno.ENOMEM : 0;
  }

  /** madvise(2): the one advice that changes what is there is that nothing of it is needed. */
  public long advise(G g, long address, long length, long advice) {
    Mapping m = find(address, false);
    if (m == null) {
      return -Errno.ENOMEM;
    }
    if (advice != MADV_DONTNEED || m.shared) {
      return 0;
    }
    int from = (int) (address - g.rt.addresses.of(ByteSlice.of(m.bytes)));
    Arrays.fill(m.bytes, from, (int) Math.min(m.bytes.length, from + length), (byte) 0);
    return m.file == null ? 0 : Fds.blocking(g, () -> load(g, m));
  }

  /** Writes what the program has changed. */
  private static void flush(G g, Mapping m) throws IOException {
    if (m.known == null) {
      return;
    }
    for (int at = 0; at < m.bytes.length; ) {
      int same = Arrays.mismatch(m.bytes, at, m.bytes.length, m.known, at, m.known.length);
      if (same < 0) {
        return;
      }
      at += same;
      int end = Math.min(m.bytes.length, (at / PAGE + 1) * PAGE);
      while (end > at && m.bytes[end - 1] == m.known[end - 1]) {
        end--;
      }
      System.arraycopy(m.bytes, at, m.known, at, end - at);
      write(g, m, at, end);
      at = end;
    }
  }

  /** A mapping does not make its file longer. */
  private static void write(G g, Mapping m, int from, int to) throws IOException {
    byte[] old = new byte[to - from];
    int n = 0;
    while (n < old.length) {
      long r = m.file.pread(g, old, n, old.length - n, m.offset + from + n);
      if (r <= 0) {
        break;
      }
      n += (int) r;
    }
    for (int done = 0; done < n; ) {
      long r = m.file.pwrite(g, m.known, from + done, n - done, m.offset + from + done);
      if (r <= 0) {
        throw new ErrnoException(r == 0 ? Errno.EINVAL : (int) -r);
      }
      done += (int) r;
    }
  }

  /** The program has ended. */
  public void closeAll() {
    for (Mapping m : everything()) {
      try {
        flush(null, m);
      } catch (IOException e) {
        // as with the kernel, whoever wants to know calls msync
      }
    }
  }
}
