package gruffle.stdlib.net;

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

  /** All of them by index; none where they cannot be had. */
  static List<NetworkInterface> all() {
    try {
      return NetworkInterface.networkInterfaces()
          .sorted(Comparator.comparingInt(NetworkInterface::getIndex))
          .toList();
    } catch (SocketException e) {
      return List.of();
    }
  }

  static long flags(NetworkInterface i) throws SocketException {
    long flags = i.isUp() ? UP | RUNNING : 0;
    flags |= i.isLoopback() ? LOOPBACK : 0;
    flags |= i.isPointToPoint() ? POINT_TO_POINT : 0;
    flags |= i.supportsMulticast() ? MULTICAST : 0;
    boolean broadcast = i.getInterfaceAddresses().stream().anyMatch(a -> a.getBroadcast() != null);
    return flags | (broadcast ? BROADCAST : 0);
  }

  /** The addresses of one; none where it is gone. */
  static List<InterfaceAddress> addresses(int index) {
    try {
      NetworkInterface i = NetworkInterface.getByIndex(index);
      return i == null ? List.of() : i.getInterfaceAddresses();
    } catch (SocketException e) {
      return List.of();
    }
  }
}
