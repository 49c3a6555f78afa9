package gruffle.runtime.netpoll;

import gruffle.runtime.value.ByteSlice;
import java.io.IOException;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.channels.NetworkChannel;
import jdk.net.ExtendedSocketOptions;

/** Linux's socket options beside the JDK's. */
final class SocketOptions {
  /** An option that is a number or a truth. */
  record Option(SocketOption<?> java) {
    @SuppressWarnings("unchecked") // the type is looked at
    void set(NetworkChannel ch, int v) throws IOException {
      if (java.type() == Boolean.class) {
        ch.setOption((SocketOption<Boolean>) java, v != 0);
      } else {
        ch.setOption((SocketOption<Integer>) java, v);
      }
    }

    int get(NetworkChannel ch) throws IOException {
      return switch (ch.getOption(java)) {
        case Boolean b -> b ? 1 : 0;
        case Integer i -> i;
        case null, default -> 0;
      };
    }
  }

  private SocketOptions() {}

  /** Null: the JDK has no such option. */
  static Option find(int level, int name) {
    SocketOption<?> o =
        switch (level) {
          case Linux.SOL_SOCKET -> ofSocket(name);
          case Linux.IPPROTO_TCP -> ofTcp(name);
          case Linux.IPPROTO_IP -> ofIp(name);
          default -> null;
        };
    return o == null ? null : new Option(o);
  }

  private static SocketOption<?> ofSocket(int name) {
    return switch (name) {
      case Linux.SO_REUSEADDR -> StandardSocketOptions.SO_REUSEADDR;
      case Linux.SO_REUSEPORT -> StandardSocketOptions.SO_REUSEPORT;
      case Linux.SO_BROADCAST -> StandardSocketOptions.SO_BROADCAST;
      case Linux.SO_SNDBUF -> StandardSocketOptions.SO_SNDBUF;
      case Linux.SO_RCVBUF -> StandardSocketOptions.SO_RCVBUF;
      case Linux.SO_KEEPALIVE -> StandardSocketOptions.SO_KEEPALIVE;
      case Linux.SO_LINGER -> StandardSocketOptions.SO_LINGER;
      default -> null;
    };
  }

  private static SocketOption<?> ofTcp(int name) {
    return switch (name) {
      case Linux.TCP_NODELAY -> StandardSocketOptions.TCP_NODELAY;
      case Linux.TCP_KEEPIDLE -> ExtendedSocketOptions.TCP_KEEPIDLE;
      case Linux.TCP_KEEPINTVL -> ExtendedSocketOptions.TCP_KEEPINTERVAL;
      case Linux.TCP_KEEPCNT -> ExtendedSocketOptions.TCP_KEEPCOUNT;
      case Linux.TCP_QUICKACK -> ExtendedSocketOptions.TCP_QUICKACK;
      default -> null;
    };
  }

  private static SocketOption<?> ofIp(int name) {
    return switch (name) {
      case Linux.IP_TOS -> StandardSocketOptions.IP_TOS;
      case Linux.IP_MULTICAST_TTL -> StandardSocketOptions.IP_MULTICAST_TTL;
      case Linux.IP_MULTICAST_LOOP -> StandardSocketOptions.IP_MULTICAST_LOOP;
      default -> null;
    };
  }

  /** An int of the value; a single byte counts as one. */
  static int number(ByteSlice v, int at) {
    int n = 0;
    for (int i = Math.min(v.len - at, 4) - 1; i >= 0; i--) {
      n = n << 8 | v.a[v.off + at + i] & 0xFF;
    }
    return n;
  }

  /** Its length. */
  static int put(ByteSlice out, int v) {
    return put(out, 0, v);
  }

  static int put(ByteSlice out, int at, int v) {
    int n = Math.min(out.len - at, 4);
    for (int i = 0; i < n; i++) {
      out.a[out.off + at + i] = (byte) (v >> 8 * i);
    }
    return n;
  }
}
