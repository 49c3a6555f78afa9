package gruffle.runtime.netpoll;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;

/**
 * An address of a TCP socket.
 *
 * @param ip 4 or 16 bytes
 * @param scope number of the interface of a link-local IPv6 address, else 0
 */
public record SockAddr(byte[] ip, int port, int scope) {
  static SockAddr of(SocketAddress a) {
    if (!(a instanceof InetSocketAddress s) || s.getAddress() == null) {
      return null;
    }
    InetAddress ip = s.getAddress();
    return new SockAddr(
        ip.getAddress(), s.getPort(), ip instanceof Inet6Address v6 ? v6.getScopeId() : 0);
  }

  InetSocketAddress toSocketAddress() throws UnknownHostException {
    if (ip.length == 0) {
      return new InetSocketAddress(port);
    }
    InetAddress a =
        ip.length == 16 && scope != 0
            ? Inet6Address.getByAddress(null, ip, scope)
            : InetAddress.getByAddress(ip);
    return new InetSocketAddress(a, port);
  }
}
