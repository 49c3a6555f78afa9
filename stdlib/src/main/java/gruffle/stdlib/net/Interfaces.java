package gruffle.stdlib.net;

import java.net.Inet6Address;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;

/** The ways into networks that this machine has. */
final class Interfaces {
  // Go's flags.
  private static final int UP = 1;
  private static final int BROADCAST = 2;
  private static final int LOOPBACK = 4;
  private static final int POINT_TO_POINT = 8;
  private static final int MULTICAST = 16;
  private static final int RUNNING = 32;

  private Interfaces() {}

  /** One of them; hardware is null where it has no address of its own. */
  record Info(String name, int index, int mtu, long flags, byte[] hardware) {
    static Info of(NetworkInterface i) {
      try {
        return new Info(
            i.getName(), i.getIndex(), i.getMTU(), Interfaces.flags(i), i.getHardwareAddress());
      } catch (SocketException e) {
        return new Info(i.getName(), i.getIndex(), 0, 0, null); // it has gone meanwhile
      }
    }
  }

  /** An address of one, and how many bits of it are the network's. */
  record Addr(byte[] ip, int prefix) {
    static Addr of(InterfaceAddress a) {
      return new Addr(a.getAddress().getAddress(), a.getNetworkPrefixLength());
    }
  }

  // All of this behind Boundary.

  /** All of them by index; none where they cannot be had. */
  static List<Info> all() {
    try {
      return NetworkInterface.networkInterfaces()
          .map(Info::of)
          .sorted(Comparator.comparingInt(Info::index))
          .toList();
    } catch (SocketException e) {
      return List.of();
    }
  }

  private static long flags(NetworkInterface i) throws SocketException {
    long flags = i.isUp() ? UP | RUNNING : 0;
    flags |= i.isLoopback() ? LOOPBACK : 0;
    flags |= i.isPointToPoint() ? POINT_TO_POINT : 0;
    flags |= i.supportsMulticast() ? MULTICAST : 0;
    boolean broadcast = i.getInterfaceAddresses().stream().anyMatch(a -> a.getBroadcast() != null);
    return flags | (broadcast ? BROADCAST : 0);
  }

  /** The addresses of one, those of IPv4 first, as the kernel tells them; none where it is gone. */
  static List<Addr> addresses(int index) {
    try {
      NetworkInterface i = NetworkInterface.getByIndex(index);
      return i == null
          ? List.of()
          : i.getInterfaceAddresses().stream()
              .sorted(Comparator.comparing(a -> a.getAddress() instanceof Inet6Address))
              .map(Addr::of)
              .toList();
    } catch (SocketException e) {
      return List.of();
    }
  }
}
