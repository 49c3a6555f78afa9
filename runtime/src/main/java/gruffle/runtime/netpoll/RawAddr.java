package gruffle.runtime.netpoll;

import gruffle.runtime.value.ByteSlice;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Linux's sockaddr beside the JDK's addresses. */
final class RawAddr {
  private static final int INET4 = 16;
  private static final int INET6 = 28;

  private RawAddr() {}

  /** Throws EAFNOSUPPORT for what the JDK does not have: abstract names, other families. */
  static SocketAddress toJava(ByteSlice s) throws IOException {
    byte[] b = s.toArray();
    int family = b.length < 2 ? 0 : b[0] & 0xFF | (b[1] & 0xFF) << 8;
    if (family == Linux.AF_INET && b.length >= 8) {
      return new InetSocketAddress(ip(b, 4, 4, 0), port(b));
    }
    if (family == Linux.AF_INET6 && b.length >= INET6) {
      int scope = b[24] & 0xFF | (b[25] & 0xFF) << 8 | (b[26] & 0xFF) << 16 | b[27] << 24;
      return new InetSocketAddress(ip(b, 8, 16, scope), port(b));
    }
    if (family == Linux.AF_UNIX && (b.length == 2 || b[2] != 0)) {
      int n = 2;
      while (n < b.length && b[n] != 0) {
        n++;
      }
      return UnixDomainSocketAddress.of(Path.of(new String(b, 2, n - 2, StandardCharsets.UTF_8)));
    }
    throw new ErrnoException(Errno.EAFNOSUPPORT);
  }

  private static int port(byte[] b) {
    return (b[2] & 0xFF) << 8 | b[3] & 0xFF;
  }

  private static InetAddress ip(byte[] b, int off, int len, int scope) throws IOException {
    byte[] ip = new byte[len];
    System.arraycopy(b, off, ip, 0, len);
    return scope != 0 ? Inet6Address.getByAddress(null, ip, scope) : InetAddress.getByAddress(ip);
  }

  /** Writes an address, as a socket of that family has it; its length. Null is a name that the socket does not have. */
  static int toRaw(SocketAddress a, int domain, ByteSlice out) {
    byte[] b = raw(a, domain);
    int n = Math.min(b.length, out.len);
    System.arraycopy(b, 0, out.a, out.off, n);
    return n;
  }

  private static byte[] raw(SocketAddress a, int domain) {
    if (domain == Linux.AF_UNIX) {
      String path = a instanceof UnixDomainSocketAddress u ? u.getPath().toString() : "";
      byte[] p = path.getBytes(StandardCharsets.UTF_8);
      byte[] b = new byte[p.length == 0 ? 2 : 3 + p.length];
      b[0] = Linux.AF_UNIX;
      System.arraycopy(p, 0, b, 2, p.length);
      return b;
    }
    InetSocketAddress s = a instanceof InetSocketAddress i ? i : null;
    byte[] b = new byte[domain == Linux.AF_INET6 ? INET6 : INET4];
    b[0] = (byte) domain;
    if (s == null || s.getAddress() == null) {
      return b;
    }
    b[2] = (byte) (s.getPort() >> 8);
    b[3] = (byte) s.getPort();
    byte[] ip = s.getAddress().getAddress();
    if (domain == Linux.AF_INET) {
      System.arraycopy(ip, 0, b, 4, 4);
    } else if (s.getAddress() instanceof Inet4Address v4) {
      if (!v4.isAnyLocalAddress()) {
        b[18] = (byte) 0xFF;
        b[19] = (byte) 0xFF;
        System.arraycopy(ip, 0, b, 20, 4);
      }
    } else {
      System.arraycopy(ip, 0, b, 8, 16);
      int scope = s.getAddress() instanceof Inet6Address v6 ? v6.getScopeId() : 0;
      b[24] = (byte) scope;
      b[25] = (byte) (scope >> 8);
      b[26] = (byte) (scope >> 16);
      b[27] = (byte) (scope >> 24);
    }
    return b;
  }
}
