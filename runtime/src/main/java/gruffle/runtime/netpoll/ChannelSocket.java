package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.NetworkChannel;
import java.util.LinkedHashMap;
import java.util.Map;

/** What sockets over channels have in common: names and options. Options that are set before there is a channel wait for it. */
abstract class ChannelSocket extends ChannelFd {
  final int domain;
  private final Map<SocketOptions.Option, Integer> pending = new LinkedHashMap<>();

  ChannelSocket(int domain, boolean nonblocking) {
    super(null);
    this.domain = domain;
    nonblocking(nonblocking);
  }

  final ProtocolFamily family() {
    return switch (domain) {
      case Linux.AF_UNIX -> StandardProtocolFamily.UNIX;
      case Linux.AF_INET6 -> StandardProtocolFamily.INET6;
      default -> StandardProtocolFamily.INET;
    };
  }

  final NetworkChannel network() {
    return (NetworkChannel) channel();
  }

  /** Options that this channel does not have are for another kind, or nobody's. */
  final void applyOptions(NetworkChannel ch) throws IOException {
    for (var e : pending.entrySet()) {
      if (ch.supportedOptions().contains(e.getKey().java())) {
        e.getKey().set(ch, e.getValue());
      }
    }
  }

  abstract int socketType();

  /** Of SO_ERROR: as long as a connection is being made, how that goes. */
  int error() throws IOException {
    return 0;
  }

  boolean listens() {
    return false;
  }

  @Override
  long setsockopt(G g, int level, int name, ByteSlice value) throws IOException {
    if (value.len < 1) {
      return -Errno.EINVAL;
    }
    int v = SocketOptions.number(value, 0);
    if (level == Linux.IPPROTO_IPV6 && name == Linux.IPV6_V6ONLY && domain == Linux.AF_INET6) {
      return 0; // the JDK decides
    }
    SocketOptions.Option o = SocketOptions.find(level, name);
    if (o == null) {
      return -Errno.ENOPROTOOPT;
    }
    if (o.java() == StandardSocketOptions.SO_LINGER) {
      v = v == 0 ? -1 : SocketOptions.number(value, 4);
    }
    NetworkChannel ch = network();
    if (ch == null) {
      pending.put(o, v);
    } else if (ch.supportedOptions().contains(o.java())) {
      o.set(ch, v);
    } else {
      return domain == Linux.AF_UNIX ? -Errno.EOPNOTSUPP : -Errno.ENOPROTOOPT;
    }
    return 0;
  }

  @Override
  long getsockopt(G g, int level, int name, ByteSlice value) throws IOException {
    if (level == Linux.SOL_SOCKET) {
      switch (name) {
        case Linux.SO_TYPE -> {
          return SocketOptions.put(value, socketType());
        }
        case Linux.SO_DOMAIN -> {
          return SocketOptions.put(value, domain);
        }
        case Linux.SO_ERROR -> {
          return SocketOptions.put(value, error());
        }
        case Linux.SO_ACCEPTCONN -> {
          return SocketOptions.put(value, listens() ? 1 : 0);
        }
        default -> {
          // one of the JDK's
        }
      }
    }
    SocketOptions.Option o = SocketOptions.find(level, name);
    if (o == null) {
      return -Errno.ENOPROTOOPT;
    }
    NetworkChannel ch = network();
    int v;
    if (ch != null && ch.supportedOptions().contains(o.java())) {
      v = o.get(ch);
    } else {
      v = pending.getOrDefault(o, 0);
    }
    if (o.java() == StandardSocketOptions.SO_LINGER) {
      SocketOptions.put(value, v < 0 ? 0 : 1);
      return value.len < 8 ? 4 : 4 + SocketOptions.put(value, 4, Math.max(v, 0));
    }
    return SocketOptions.put(value, v);
  }

  @Override
  long sockname(G g, boolean peer, ByteSlice addr) throws IOException {
    NetworkChannel ch = network();
    if (peer) {
      var remote = remote();
      return remote == null ? -Errno.ENOTCONN : RawAddr.toRaw(remote, domain, addr);
    }
    return RawAddr.toRaw(ch == null ? null : ch.getLocalAddress(), domain, addr);
  }

  /** Null: not connected. */
  abstract java.net.SocketAddress remote() throws IOException;
}
