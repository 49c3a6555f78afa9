package gruffle.runtime.sched;

import static gruffle.runtime.sched.Progs.fn;
import static gruffle.runtime.sched.Progs.run;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.chan.Scase;
import gruffle.runtime.chan.Select;
import gruffle.runtime.time.Sleep;

/** Loads that are too heavy for every build, with their times; run by hand: ./dev java runtime gruffle.runtime.sched.Heavy. */
public final class Heavy {
  private static final int ONE = 1;

  private Heavy() {}

  public static void main(String[] args) {
    String which = args.length > 0 ? args[0] : "all";
    int procs = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    if (which.equals("all") || which.equals("million")) {
      time("million goroutines send on one channel", () -> million(procs, 1_000_000));
    }
    if (which.equals("all") || which.equals("sleepers")) {
      time("100,000 sleepers of 1 s", () -> sleepers(procs, 100_000));
    }
    if (which.equals("all") || which.equals("pingpong")) {
      for (int i = 0; i < 3; i++) {
        time("2 x 1,000,000 hand-offs", () -> pingpong(procs, 1_000_000));
      }
    }
    if (which.equals("all") || which.equals("spawn")) {
      for (int i = 0; i < 3; i++) {
        time("1,000,000 goroutines one after another", () -> spawn(procs, 1_000_000));
      }
    }
    if (which.equals("all") || which.equals("gosched")) {
      time("4 x 1,000,000 Gosched", () -> gosched(procs, 1_000_000));
    }
    if (which.equals("all") || which.equals("world")) {
      time("everything at once", () -> world(procs, 5));
    }
    if (which.equals("all") || which.equals("select")) {
      time("1,000,000 selects of 2", () -> select(procs, 1_000_000));
    }
  }

  /** Everything at once: the world stopped and resized, system calls, timers, channels, locked threads, new goroutines. */
  static void world(int procs, int seconds) {
    run(
        procs,
        g -> {
          long end = g.rt.nanotime() + seconds * 1_000_000_000L;
          Hchan done = Hchan.make(g, null, true, 0);
          Hchan mid = Hchan.make(g, null, true, 3);
          int n = 0;
          for (int i = 0; i < 6; i++, n += 4) {
            int id = i;
            Proc.newproc(
                g,
                fn(
                    h -> {
                      while (h.rt.nanotime() < end) {
                        Syscall.entersyscall(h);
                        if (id % 2 == 0) {
                          java.util.concurrent.locks.LockSupport.parkNanos(30_000);
                        }
                        Syscall.exitsyscall(h);
                      }
                      Hchan.chansendJ(h, done, ONE);
                    }));
            Proc.newproc(
                g,
                fn(
                    h -> {
                      if (id == 1) {
                        Proc.lockOSThread(h);
                      }
                      while (h.rt.nanotime() < end) {
                        Sleep.timeSleep(h, 50_000 * id + 1);
                        Select.selectgo(h, new Object[] {Scase.sendJ(mid, 1)}, false);
                      }
                      Hchan.chansendJ(h, done, ONE);
                    }));
            Proc.newproc(
                g,
                fn(
                    h -> {
                      while (h.rt.nanotime() < end) {
                        Hchan.selectnbrecv(h, mid);
                        Preempt.poll(h);
                        if (id == 0) {
                          Proc.newproc(h, fn(k -> Hchan.selectnbsendJ(k, mid, 1)));
                        }
                      }
                      Hchan.chansendJ(h, done, ONE);
                    }));
            Proc.newproc(
                g,
                fn(
                    h -> {
                      int k = id;
                      while (h.rt.nanotime() < end) {
                        if (id < 2) {
                          Proc.gomaxprocs(h, 1 + k++ % 5);
                        } else {
                          Proc.stopTheWorld(h, () -> {});
                        }
                        Sleep.timeSleep(h, 100_000);
                      }
                      Hchan.chansendJ(h, done, ONE);
                    }));
          }
          while (n-- > 0) {
            Hchan.chanrecvJ(g, done);
          }
        });
  }

  private static void time(String what, Runnable r) {
    long t = System.nanoTime();
    r.run();
    System.out.printf("%-45s %6d ms%n", what, (System.nanoTime() - t) / 1_000_000);
  }

  static void million(int procs, int n) {
    run(
        procs,
        g -> {
          Hchan c = Hchan.make(g, null, true, 0);
          for (int i = 0; i < n; i++) {
            Proc.newproc(g, fn(h -> Hchan.chansendJ(h, c, ONE)));
          }
          long sum = 0;
          for (int i = 0; i < n; i++) {
            sum += Hchan.chanrecvJ(g, c);
          }
          if (sum != n) {
            throw new AssertionError(sum);
          }
        });
  }

  static void sleepers(int procs, int n) {
    run(
        procs,
        g -> {
          Hchan c = Hchan.make(g, null, true, 1000);
          for (int i = 0; i < n; i++) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      Sleep.timeSleep(h, 1_000_000_000);
                      Hchan.chansendJ(h, c, ONE);
                    }));
          }
          for (int i = 0; i < n; i++) {
            Hchan.chanrecvJ(g, c);
          }
        });
  }

  static void pingpong(int procs, int n) {
    run(
        procs,
        g -> {
          Hchan a = Hchan.make(g, null, true, 0);
          Hchan b = Hchan.make(g, null, true, 0);
          Proc.newproc(
              g,
              fn(
                  h -> {
                    for (int i = 0; i < n; i++) {
                      Hchan.chansendJ(h, b, Hchan.chanrecvJ(h, a));
                    }
                  }));
          for (int i = 0; i < n; i++) {
            Hchan.chansendJ(g, a, i);
            Hchan.chanrecvJ(g, b);
          }
        });
  }

  static void spawn(int procs, int n) {
    run(
        procs,
        g -> {
          Hchan a = Hchan.make(g, null, true, 0);
          for (int i = 0; i < n; i++) {
            Proc.newproc(g, fn(h -> Hchan.chansendJ(h, a, ONE)));
            Hchan.chanrecvJ(g, a);
          }
        });
  }

  static void gosched(int procs, int n) {
    run(
        procs,
        g -> {
          Hchan done = Hchan.make(g, null, true, 0);
          for (int k = 0; k < 4; k++) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      for (int i = 0; i < n; i++) {
                        Proc.gosched(h);
                      }
                      Hchan.chansendJ(h, done, ONE);
                    }));
          }
          for (int k = 0; k < 4; k++) {
            Hchan.chanrecvJ(g, done);
          }
        });
  }

  static void select(int procs, int n) {
    run(
        procs,
        g -> {
          Hchan a = Hchan.make(g, null, true, 0);
          Hchan b = Hchan.make(g, null, true, 0);
          Proc.newproc(
              g,
              fn(
                  h -> {
                    for (int i = 0; i < n; i++) {
                      Hchan.chansendJ(h, i % 2 == 0 ? a : b, i);
                    }
                  }));
          for (int i = 0; i < n; i++) {
            Select.selectgo(g, new Object[] {Scase.recv(a), Scase.recv(b)}, true);
          }
        });
  }
}
