package gruffle.runtime.sched;

import static gruffle.runtime.sched.Progs.fn;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.netpoll.SockAddr;
import gruffle.runtime.netpoll.Tcp;
import gruffle.runtime.time.Sleep;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A whole process of its own, for what only a process shows: exit codes, streams, how fast it ends. */
public final class ExitProgram {
  private ExitProgram() {}

  public static void main(String[] args) {
    GoRuntime rt = new GoRuntime(Config.process(List.of("exit")));
    rt.start(
        fn(
            g -> {
              switch (args[0]) {
                case "exit" -> {}
                case "stdin" -> fnStart(g, h -> g.rt.fds.read(h, 0, new byte[1], 0, 1));
                case "socket" -> {
                  long fd = Tcp.tcpListen(g, 2, new SockAddr(new byte[] {127, 0, 0, 1}, 0, 0), 5);
                  var pd = g.rt.netpoll.pollOpen(g, (int) fd);
                  fnStart(g, h -> g.rt.netpoll.pollWait(h, pd, 'r'));
                }
                case "sleep" -> {
                  fnStart(g, h -> Hchan.chanrecvJ(h, Hchan.make(h, null, true, 0)));
                  say(g, "ready " + ProcessHandle.current().pid() + "\n");
                  Sleep.timeSleep(g, 200_000_000_000L); // a signal ends this
                }
                case "nap" -> {
                  say(g, "ready " + ProcessHandle.current().pid() + "\n");
                  Sleep.timeSleep(g, 3_000_000_000L);
                }
                case "quits" -> {
                  var left = new CountDownLatch(2);
                  g.rt.onQuit = left::countDown;
                  say(g, "ready " + ProcessHandle.current().pid() + "\n");
                  for (int i = 0; i < 10_000 && left.getCount() > 0; i++) {
                    Sleep.timeSleep(g, 10_000_000);
                  }
                  say(g, "left " + left.getCount() + "\n");
                }
                case "deadlock" -> Hchan.chanrecvJ(g, Hchan.make(g, null, true, 0));
                default -> throw new IllegalArgumentException(args[0]);
              }
              Sleep.timeSleep(g, 20_000_000);
              say(g, "out\n");
              g.rt.exit(5);
            }));
  }

  private static void say(G g, String s) {
    byte[] b = s.getBytes(StandardCharsets.US_ASCII);
    g.rt.fds.write(g, 1, b, 0, b.length);
  }

  private static void fnStart(G g, Progs.Body body) {
    Proc.newproc(g, fn(body));
  }
}
