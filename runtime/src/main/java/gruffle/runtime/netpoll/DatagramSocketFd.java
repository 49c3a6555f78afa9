package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;

/** A UDP socket over a channel. */
final class DatagramSocketFd extends ChannelSocket {
  DatagramSocketFd(int domain, boolean nonblocking) throws IOException {
    super(domain, nonblocking);
    become(DatagramChannel.open(family()));
  }

  private DatagramChannel datagrams() {
    return (DatagramChannel) channel();
  }

  @Override
  int socketType() {
    return Linux.SOCK_DGRAM;
  }

  @Override
  SocketAddress remote() throws IOException {
    return datagrams().getRemoteAddress();
  }

  @Override
  long bind(G g, ByteSlice addr) throws IOException {
    datagrams().bind(RawAddr.toJava(addr));
    return 0;
  }

  @Override
  long connect(G g, ByteSlice addr) throws IOException {
    datagrams().connect(RawAddr.toJava(addr));
    return 0;
  }

  @Override
  long shutdown(G g, int how) {
    return -Errno.EOPNOTSUPP;
  }

  @Override
  long read(G g, byte[] b, int off, int len) throws IOException {
    return recvmsg(g, new ByteSlice(b, off, len, len), ByteSlice.NIL, ByteSlice.NIL, 0, new int[3]);
  }

  @Override
  long write(G g, byte[] b, int off, int len) throws IOException {
    if (!datagrams().isConnected()) {
      return -Errno.EDESTADDRREQ;
    }
    if (len == 0) {
      return -Errno.EOPNOTSUPP; // the JDK sends nothing then
    }
    return sent(datagrams().write(ByteBuffer.wrap(b, off, len)), len);
  }

  private static long sent(int n, int len) {
    return n == 0 && len > 0 ? -Errno.EAGAIN : n;
  }

  @Override
  long sendmsg(G g, ByteSlice p, ByteSlice oob, ByteSlice addr, int flags) throws IOException {
    if (oob.len > 0 || (flags & ~Linux.MSG_NOSIGNAL) != 0) {
      return -Errno.EOPNOTSUPP;
    }
    if (addr.len == 0) {
      return write(g, p.a, p.off, p.len);
    }
    if (datagrams().isConnected()) {
      return -Errno.EISCONN; // the channel would refuse any other address
    }
    return sent(datagrams().send(ByteBuffer.wrap(p.a, p.off, p.len), RawAddr.toJava(addr)), p.len);
  }

  @Override
  long recvmsg(G g, ByteSlice p, ByteSlice oob, ByteSlice addr, int flags, int[] out)
      throws IOException {
    if ((flags & ~Linux.MSG_CMSG_CLOEXEC) != 0) {
      return -Errno.EOPNOTSUPP;
    }
    return receiveFrom(p.a, p.off, p.len, addr, out);
  }

  private long receiveFrom(byte[] p, int off, int len, ByteSlice addr, int[] out)
      throws IOException {
    ByteBuffer b = ByteBuffer.wrap(p, off, len);
    SocketAddress from = datagrams().receive(b);
    if (from == null) {
      return -Errno.EAGAIN;
    }
    out[0] = 0;
    out[1] = 0;
    out[2] = addr.len == 0 ? 0 : RawAddr.toRaw(from, domain, addr);
    return (long) b.position() - off;
  }
}
