package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;

/**
 * A TCP or Unix stream socket over channels.
 *
 * <p>The JDK decides with the class of the channel what a socket is for. A bound one is taken for a listener, so that bind tells what is wrong with the
 * address; if it connects after all, it is bound again. So it accepts connections from bind on, with a backlog of the system's.
 *
 * <pre>
 *   channel              state
 *   none                 new
 *   ServerSocketChannel  bound, perhaps listening
 *   SocketChannel        connecting or connected
 * </pre>
 */
final class StreamSocket extends ChannelSocket {
  private static final int BACKLOG = 4096;

  private volatile boolean listening;
  private SocketAddress local;

  StreamSocket(int domain, boolean nonblocking) {
    super(domain, nonblocking);
  }

  @Override
  int socketType() {
    return Linux.SOCK_STREAM;
  }

  @Override
  boolean listens() {
    return listening;
  }

  @Override
  long bind(G g, ByteSlice addr) throws IOException {
    if (channel() != null) {
      return -Errno.EINVAL;
    }
    SocketAddress to = RawAddr.toJava(addr);
    ServerSocketChannel ch = ServerSocketChannel.open(family());
    try {
      applyOptions(ch);
      ch.bind(to, BACKLOG);
      become(ch);
    } catch (IOException | RuntimeException e) {
      ch.close();
      throw e;
    }
    local = ch.getLocalAddress();
    return 0;
  }

  @Override
  long listen(G g, int backlog) throws IOException {
    SelectableChannel ch = channel();
    if (ch instanceof SocketChannel) {
      return -Errno.EINVAL;
    }
    if (ch == null) {
      if (domain == Linux.AF_UNIX) {
        return -Errno.EINVAL;
      }
      ServerSocketChannel server = ServerSocketChannel.open(family());
      applyOptions(server);
      server.bind(null, BACKLOG);
      become(server);
    }
    listening = true;
    return 0;
  }

  @Override
  long connect(G g, ByteSlice addr) throws IOException {
    SelectableChannel old = channel();
    if (old instanceof SocketChannel c) {
      return c.isConnected() ? -Errno.EISCONN : -Errno.EALREADY;
    }
    if (listening) {
      return -Errno.EISCONN;
    }
    SocketAddress to = RawAddr.toJava(addr);
    if (old != null) {
      old.close();
      if (local instanceof UnixDomainSocketAddress u) {
        Files.deleteIfExists(u.getPath());
      }
    }
    SocketChannel ch = SocketChannel.open(family());
    try {
      applyOptions(ch);
      if (old != null) {
        ch.bind(local);
      }
      become(ch);
      return ch.connect(to) ? 0 : -Errno.EINPROGRESS;
    } catch (IOException | RuntimeException e) {
      ch.close();
      throw e;
    }
  }

  @Override
  int error() throws IOException {
    if (channel() instanceof SocketChannel ch && ch.isConnectionPending()) {
      try {
        return ch.finishConnect() ? 0 : Errno.EINPROGRESS;
      } catch (IOException e) {
        return Errno.of(e);
      }
    }
    return 0;
  }

  @Override
  long accept(G g, int flags, ByteSlice addr, int[] out) throws IOException {
    if (!listening || !(channel() instanceof ServerSocketChannel server)) {
      return -Errno.EINVAL;
    }
    SocketChannel ch = server.accept();
    if (ch == null) {
      return -Errno.EAGAIN;
    }
    var f = new StreamSocket(domain, (flags & Linux.SOCK_NONBLOCK) != 0);
    f.become(ch);
    out[0] = RawAddr.toRaw(ch.getRemoteAddress(), domain, addr);
    return g.rt.fds.alloc(g, f);
  }

  @Override
  SocketAddress remote() throws IOException {
    return channel() instanceof SocketChannel ch ? ch.getRemoteAddress() : null;
  }

  @Override
  long shutdown(G g, int how) throws IOException {
    if (!(channel() instanceof SocketChannel ch)) {
      return -Errno.ENOTCONN;
    }
    if (how != 1) {
      ch.shutdownInput();
    }
    if (how != 0) {
      ch.shutdownOutput();
    }
    return 0;
  }

  @Override
  long read(G g, byte[] b, int off, int len) throws IOException {
    return channel() instanceof SocketChannel ? receive(b, off, len) : -Errno.ENOTCONN;
  }

  @Override
  long write(G g, byte[] b, int off, int len) throws IOException {
    if (!(channel() instanceof SocketChannel ch)) {
      return -Errno.EPIPE;
    }
    try {
      return send(b, off, len);
    } catch (ClosedChannelException e) {
      if (ch.isOpen()) { // that direction has been shut down
        return -Errno.EPIPE;
      }
      throw e;
    }
  }

  /** writev: gathered by the channel. */
  long writev(ByteBuffer[] parts) throws IOException {
    if (!(channel() instanceof SocketChannel ch)) {
      return -Errno.EPIPE;
    }
    long total = 0;
    for (ByteBuffer b : parts) {
      total += b.remaining();
    }
    long n = ch.write(parts);
    return n == 0 && total > 0 ? -Errno.EAGAIN : n;
  }

  @Override
  long sendmsg(G g, ByteSlice p, ByteSlice oob, ByteSlice addr, int flags) throws IOException {
    if (addr.len > 0) {
      return -Errno.EISCONN;
    }
    return oob.len > 0 || (flags & ~Linux.MSG_NOSIGNAL) != 0
        ? -Errno.EOPNOTSUPP
        : write(g, p.a, p.off, p.len);
  }

  @Override
  long recvmsg(G g, ByteSlice p, ByteSlice oob, ByteSlice addr, int flags, int[] out)
      throws IOException {
    out[0] = 0;
    out[1] = 0;
    out[2] = 0;
    return (flags & ~Linux.MSG_CMSG_CLOEXEC) != 0 ? -Errno.EOPNOTSUPP : read(g, p.a, p.off, p.len);
  }
}
