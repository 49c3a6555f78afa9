package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * sendmsg(2) and recvmsg(2): messages with control messages. Descriptors in control messages change between the program's numbers and the
 * kernel's.
 */
final class Messages {
  private static final int CMSGHDR = 16;

  // Longs of struct msghdr.
  private static final int NAME = 0;
  private static final int NAMELEN = 1;
  private static final int IOV = 2;
  private static final int IOVLEN = 3;
  private static final int CONTROL = 4;
  private static final int CONTROLLEN = 5;
  private static final int FLAGS = 6;

  /** struct iovec behind it. */
  private static final int VEC = 8;

  private Messages() {}

  private static MemorySegment header(
      Scratch s, ByteSlice p, ByteSlice oob, long addr, int addrlen) {
    long data = (oob.len + 15L) & ~15L;
    MemorySegment buf = s.buffer(data + p.len);
    s.putStruct(NAME, addr);
    s.putStruct(NAMELEN, addrlen);
    s.putStruct(IOV, s.struct() + 8 * VEC);
    s.putStruct(IOVLEN, 1);
    s.putStruct(CONTROL, oob.len == 0 ? 0 : buf.address());
    s.putStruct(CONTROLLEN, oob.len);
    s.putStruct(FLAGS, 0);
    s.putStruct(VEC, buf.address() + data);
    s.putStruct(VEC + 1, p.len);
    return buf;
  }

  static long send(
      G g, Scratch s, int fd, ByteSlice p, ByteSlice oob, long addr, int addrlen, int flags) {
    MemorySegment buf = header(s, p, oob, addr, addrlen);
    long data = (oob.len + 15L) & ~15L;
    MemorySegment.copy(p.a, p.off, buf, ValueLayout.JAVA_BYTE, data, p.len);
    MemorySegment.copy(oob.a, oob.off, buf, ValueLayout.JAVA_BYTE, 0, oob.len);
    try {
      rights(buf, oob.len, n -> g.rt.fds.kernelOf(n));
    } catch (IOException e) {
      return -Errno.of(e);
    }
    return Libc.call(s, Libc.SENDMSG, fd, s.struct(), flags);
  }

  static long receive(
      G g, Scratch s, int fd, ByteSlice p, ByteSlice oob, ByteSlice addr, int flags, int[] out) {
    MemorySegment buf = header(s, p, oob, s.sockaddr(), Scratch.ADDRESS);
    int r = Libc.call(s, Libc.RECVMSG, fd, s.struct(), flags | Linux.MSG_CMSG_CLOEXEC);
    if (r < 0) {
      return r;
    }
    int control = (int) s.getStruct(CONTROLLEN);
    out[1] = (int) s.getStruct(FLAGS) & ~Linux.MSG_CMSG_CLOEXEC;
    int len = Math.min(Math.min((int) s.getStruct(NAMELEN), Scratch.ADDRESS), addr.len);
    s.getSockaddr(addr.a, addr.off, len);
    MemorySegment.copy(
        buf,
        ValueLayout.JAVA_BYTE,
        (oob.len + 15L) & ~15L,
        p.a,
        p.off,
        Math.min(r, p.len)); // r may be more: MSG_TRUNC
    try {
      rights(buf, control, n -> g.rt.fds.alloc(g, LinuxPlatform.received(s, n)));
    } catch (IOException e) {
      return -Errno.of(e);
    }
    MemorySegment.copy(buf, ValueLayout.JAVA_BYTE, 0, oob.a, oob.off, control);
    out[0] = control;
    out[2] = len;
    return r;
  }

  /** From one number to another. */
  interface Numbers {
    int map(int n) throws IOException;
  }

  static void rights(MemorySegment buf, int len, Numbers numbers) throws IOException {
    long at = 0;
    while (at + CMSGHDR <= len) {
      long size = buf.get(ValueLayout.JAVA_LONG_UNALIGNED, at);
      if (size < CMSGHDR || at + size > len) {
        return; // the kernel says what is wrong with it
      }
      if (buf.get(ValueLayout.JAVA_INT_UNALIGNED, at + 8) == Linux.SOL_SOCKET
          && buf.get(ValueLayout.JAVA_INT_UNALIGNED, at + 12) == Linux.SCM_RIGHTS) {
        for (long i = at + CMSGHDR; i + 4 <= at + size; i += 4) {
          int n = buf.get(ValueLayout.JAVA_INT_UNALIGNED, i);
          buf.set(ValueLayout.JAVA_INT_UNALIGNED, i, numbers.map(n));
        }
      }
      at += (size + 7) & ~7L;
    }
  }
}
