package gruffle.runtime.netpoll;

import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GQueue;
import gruffle.runtime.sched.GoRuntime;
import java.io.IOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * The portable platform part: a JDK selector.
 *
 * <p>Model: a key's interest is on from {@link #arm} to the event that it reports; so a descriptor that nobody waits for costs nothing, though
 * selectors are level-triggered. A selector knows a channel once: a key's attachment are the PollDescs of all descriptors that stand for it, and an event is for all.
 *
 * <p>A selector has its own ideas about closing, hence three rules. One select at a time, behind {@link #selecting}: a poll that does not get it
 * returns empty (selectNow waits for a select in progress otherwise). Each change of interest and each close wakes a blocked select (it would not see
 * them). {@link #close} returns when the key is deregistered (before that, the kernel's descriptor outlives the channel's close).
 *
 * <pre>
 *   selecting  blocked  state
 *   false      false    nobody polls
 *   true       false    somebody polls or is about to block: it sees all changes made before blocked is set
 *   true       true     somebody blocks or is about to: changes must wake it
 * </pre>
 */
final class SelectorPoller implements Poller {
  private final GoRuntime rt;
  private final Netpoll netpoll;
  private final AtomicBoolean selecting = new AtomicBoolean();
  private volatile boolean blocked;
  private Selector selector;

  SelectorPoller(GoRuntime rt, Netpoll netpoll) {
    this.rt = rt;
    this.netpoll = netpoll;
  }

  @Override
  public void init() throws IOException {
    selector = Selector.open();
  }

  @Override
  public int open(G g, PollDesc pd) {
    SelectableChannel ch = rt.fds.selectable(pd.fd);
    if (ch == null) {
      return rt.fds.isOpen(pd.fd) ? Errno.EPERM : Errno.EBADF; // as epoll for regular files
    }
    try {
      Boundary.run(() -> register(ch, pd));
      return 0;
    } catch (IOException e) {
      return Errno.of(e);
    } catch (ClosedSelectorException e) {
      return Errno.EBADF;
    }
  }

  private synchronized void register(SelectableChannel ch, PollDesc pd) throws IOException {
    SelectionKey key = ch.keyFor(selector);
    if (key != null && key.isValid()) {
      PollDesc[] old = (PollDesc[]) key.attachment();
      PollDesc[] all = Arrays.copyOf(old, old.length + 1);
      all[old.length] = pd;
      key.attach(all);
    } else {
      ch.configureBlocking(false);
      key = ch.register(selector, 0, new PollDesc[] {pd});
    }
    pd.key = key;
  }

  @Override
  public int close(G g, PollDesc pd) {
    SelectionKey key = (SelectionKey) pd.key;
    pd.key = null;
    if (key != null) {
      Boundary.run(
          () -> {
            if (forget(key, pd)) {
              deregister(key.channel());
            }
          });
    }
    return 0;
  }

  /** True: it was the last for that channel. */
  private synchronized boolean forget(SelectionKey key, PollDesc pd) {
    PollDesc[] left =
        Arrays.stream((PollDesc[]) key.attachment()).filter(x -> x != pd).toArray(PollDesc[]::new);
    key.attach(left);
    if (left.length == 0) {
      key.cancel();
    }
    return left.length == 0;
  }

  /** Waits for the selector to forget the channel: in the select that blocks now, or in one of our own. */
  private void deregister(SelectableChannel ch) {
    for (int i = 0; ch.isRegistered() && selector.isOpen(); i++) {
      if (selecting.compareAndSet(false, true)) {
        try {
          // Ready keys stay selected by the kernel: the next poll reports them.
          selector.selectNow();
          selector.selectedKeys().clear();
        } catch (IOException | ClosedSelectorException e) {
          return;
        } finally {
          selecting.set(false);
        }
      } else {
        selector.wakeup();
        if (i < 10) {
          Thread.yield();
        } else {
          LockSupport.parkNanos(20_000);
        }
      }
    }
  }

  @Override
  public void arm(PollDesc pd, int mode) {
    SelectionKey key = (SelectionKey) pd.key;
    if (key == null) {
      return;
    }
    try {
      Boundary.run(
          () -> {
            key.interestOpsOr(ops(key.channel(), mode));
            if (blocked) {
              selector.wakeup();
            }
          });
    } catch (CancelledKeyException e) {
      // Closed meanwhile: pollUnblock wakes the waiter.
    }
  }

  private static int ops(SelectableChannel ch, int mode) {
    if (ch instanceof ServerSocketChannel) {
      return SelectionKey.OP_ACCEPT;
    }
    if (mode == 'r') {
      return SelectionKey.OP_READ;
    }
    return ch instanceof SocketChannel s && s.isConnectionPending()
        ? SelectionKey.OP_CONNECT
        : SelectionKey.OP_WRITE;
  }

  @Override
  public void breakPoll() {
    Boundary.run(selector::wakeup);
  }

  @Override
  public void poll(long delay, GQueue ready) {
    if (!selecting.compareAndSet(false, true)) {
      return;
    }
    try {
      if (delay == 0) {
        selector.selectNow(key -> event(key, ready));
        return;
      }
      blocked = true;
      if (rt.ended()) {
        return;
      }
      // As Go: whole milliseconds, at least one, at most about 11 days.
      long ms = delay < 0 ? 0 : Math.max(1, Math.min(delay / 1_000_000, 1_000_000_000));
      selector.select(key -> event(key, ready), ms);
    } catch (IOException e) {
      throw new IllegalStateException("netpoll failed: " + e.getMessage(), e);
    } catch (ClosedSelectorException e) {
      // the program has ended
    } finally {
      blocked = false;
      selecting.set(false);
    }
  }

  private void event(SelectionKey key, GQueue ready) {
    try {
      int ops = key.readyOps();
      key.interestOpsAnd(~ops);
      int mode = 0;
      if ((ops & (SelectionKey.OP_READ | SelectionKey.OP_ACCEPT)) != 0) {
        mode += 'r';
      }
      if ((ops & (SelectionKey.OP_WRITE | SelectionKey.OP_CONNECT)) != 0) {
        mode += 'w';
      }
      for (PollDesc pd : (PollDesc[]) key.attachment()) {
        netpoll.netpollready(ready, pd, mode);
      }
    } catch (CancelledKeyException e) {
      // Closed meanwhile: pollUnblock wakes the waiters.
    }
  }

  @Override
  public void shutdown() {
    try {
      selector.close();
    } catch (IOException e) {
      // nothing depends on it any more
    }
  }
}
