package gruffle.stdlib.net;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.netpoll.SockAddr;
import gruffle.runtime.netpoll.Tcp;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Syscall;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.util.List;

/** Package net. */
public final class Natives {
  private static final String NO_SUCH_HOST = "no such host";

  private Natives() {}

  private static SockAddr addr(ByteSlice ip, long port, long scope) {
    return new SockAddr(ip.toArray(), (int) port, (int) scope);
  }

  @GoNative("net.tcpListen")
  public static long tcpListen(
      G g, long domain, ByteSlice ip, long port, long scope, long backlog) {
    return Tcp.tcpListen(g, (int) domain, addr(ip, port, scope), (int) backlog);
  }

  @GoNative("net.tcpConnect")
  public static long tcpConnect(
      G g, long domain, ByteSlice lip, long lport, ByteSlice rip, long rport, long scope) {
    SockAddr local = lport < 0 ? null : addr(lip, lport, 0);
    // Whether it stands already is result 1 there, too.
    return Tcp.tcpConnect(g, (int) domain, local, addr(rip, rport, scope));
  }

  @GoNative("net.finishConnect")
  public static long finishConnect(G g, long fd) {
    return Tcp.finishConnect(g, (int) fd);
  }

  @GoNative("net.sockname")
  public static ByteSlice sockname(G g, long fd, boolean remote) {
    SockAddr a = remote ? Tcp.remoteAddr(g, (int) fd) : Tcp.localAddr(g, (int) fd);
    g.setResJ(1, a == null ? 0 : a.port());
    g.setResJ(2, a == null ? 0 : a.scope());
    return a == null ? ByteSlice.NIL : ByteSlice.of(a.ip());
  }

  @GoNative("net.interfaces")
  public static RefSlice interfaces(G g) {
    List<Interfaces.Info> all = Boundary.call(Interfaces::all);
    var names = new Object[all.size()];
    var numbers = new long[3 * names.length];
    var hardware = new Object[names.length];
    for (int i = 0; i < names.length; i++) {
      Interfaces.Info x = all.get(i);
      names[i] = GoString.of(x.name());
      hardware[i] = x.hardware() == null ? ByteSlice.NIL : ByteSlice.of(x.hardware());
      numbers[3 * i] = x.index();
      numbers[3 * i + 1] = x.mtu();
      numbers[3 * i + 2] = x.flags();
    }
    g.setResL(1, LongSlice.of(numbers));
    g.setResL(2, RefSlice.of(hardware));
    return RefSlice.of(names);
  }

  @GoNative("net.interfaceAddrs")
  public static RefSlice interfaceAddrs(G g, long index) {
    List<Interfaces.Addr> all = Boundary.call(() -> Interfaces.addresses((int) index));
    g.setResL(1, LongSlice.of(all.stream().mapToLong(Interfaces.Addr::prefix).toArray()));
    return RefSlice.of(all.stream().map(a -> (Object) ByteSlice.of(a.ip())).toArray());
  }

  @GoNative(value = "net.lookupHost", mode = Mode.SYSCALL)
  public static RefSlice lookupHost(G g, GoString name) {
    String fail = "";
    RefSlice ips = RefSlice.NIL;
    Syscall.entersyscall(g);
    try {
      ips = Boundary.call(() -> addresses(name.toString()));
    } catch (UnknownHostException e) {
      fail = NO_SUCH_HOST;
    } finally {
      Syscall.exitsyscall(g);
    }
    g.setResL(1, GoString.of(fail));
    return ips;
  }

  private static RefSlice addresses(String name) throws UnknownHostException {
    InetAddress[] all = InetAddress.getAllByName(name);
    Object[] ips = new Object[all.length];
    for (int i = 0; i < all.length; i++) {
      ips[i] = ByteSlice.of(all[i].getAddress());
    }
    return RefSlice.of(ips);
  }

  @GoNative("net.ipv6Supported")
  public static boolean ipv6Supported() {
    return Boundary.call(Natives::canBindIpv6);
  }

  private static boolean canBindIpv6() {
    try (var ch = ServerSocketChannel.open(StandardProtocolFamily.INET6)) {
      ch.bind(new InetSocketAddress("::1", 0));
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
