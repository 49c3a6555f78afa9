package gruffle.runtime.sched;

import static gruffle.runtime.sched.Progs.fn;
import static gruffle.runtime.sched.Progs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.panic.GoexitUnwind;
import gruffle.runtime.panic.Overflow;
import gruffle.runtime.time.Sleep;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import jdk.internal.vm.Continuation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class SchedTest {
  @Test
  void mainReturnsZeroAndExitGivesItsCode() {
    assertThat(run(1, g -> {}).code()).isZero();
    assertThat(run(2, g -> g.rt.exit(3)).code()).isEqualTo(3);
  }

  @Test
  void exitFromAnotherGoroutineEndsAll() {
    Progs.Result r =
        run(
            2,
            g -> {
              Proc.newproc(g, fn(h -> h.rt.exit(7)));
              Hchan c = Hchan.make(g, null, true, 0);
              Hchan.chanrecvJ(g, c);
            });
    assertThat(r.code()).isEqualTo(7);
  }

  /** The second time: the first one loads classes, which may take longer than a time slice on a busy machine. */
  @Test
  void runnextRunsTheLastOneFirstThenTheOthersInOrder() {
    startTen();
    assertThat(startTen()).containsExactly(9, 0, 1, 2, 3, 4, 5, 6, 7, 8);
  }

  private static List<Integer> startTen() {
    List<Integer> order = new ArrayList<>();
    run(
        1,
        g -> {
          Hchan done = Hchan.make(g, null, true, 10);
          for (int i = 0; i < 10; i++) {
            int n = i;
            Proc.newproc(
                g,
                fn(
                    h -> {
                      order.add(n);
                      Hchan.chansendJ(h, done, 1);
                    }));
          }
          for (int i = 0; i < 10; i++) {
            Hchan.chanrecvJ(g, done);
          }
        });
    return order;
  }

  @Test
  void goschedAlternates() {
    StringBuilder s = new StringBuilder();
    run(
        1,
        g -> {
          Hchan done = Hchan.make(g, null, true, 2);
          for (char c : new char[] {'a', 'b'}) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      for (int i = 0; i < 4; i++) {
                        s.append(c);
                        Proc.gosched(h);
                      }
                      Hchan.chansendJ(h, done, 1);
                    }));
          }
          Hchan.chanrecvJ(g, done);
          Hchan.chanrecvJ(g, done);
        });
    assertThat(s.toString()).isEqualTo("babababa");
  }

  @Test
  void deadlockHasGosTextAndCode() {
    Progs.Result r =
        run(
            2,
            g -> {
              Hchan c = Hchan.make(g, null, true, 0);
              Proc.newproc(g, fn(h -> Hchan.chansendJ(h, c, Hchan.chanrecvJ(h, c))));
              Hchan.chanrecvJ(g, c);
            });
    assertThat(r.code()).isEqualTo(2);
    assertThat(r.err())
        .startsWith(
            "fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\n")
        .contains("goroutine 2 [chan receive]:\n");
  }

  @Test
  void noDeadlockWhileATimerRuns() {
    Progs.Result r = run(2, g -> Sleep.timeSleep(g, 20_000_000));
    assertThat(r.code()).isZero();
    assertThat(r.err()).isEmpty();
  }

  @Test
  void mainThatLeavesByGoexit() {
    AtomicBoolean last = new AtomicBoolean();
    Progs.Result r =
        run(
            2,
            g -> {
              Proc.newproc(
                  g,
                  fn(
                      h -> {
                        Sleep.timeSleep(h, 10_000_000);
                        last.set(true);
                      }));
              throw GoexitUnwind.INSTANCE;
            });
    assertThat(last).isTrue();
    assertThat(r.code()).isEqualTo(2);
    assertThat(r.err())
        .startsWith("fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n");
  }

  @Test
  void endlessLoopIsPreemptedOnOneP() {
    Progs.Result r =
        run(
            1,
            g -> {
              Proc.newproc(
                  g,
                  fn(
                      h -> {
                        while (true) {
                          Preempt.poll(h);
                        }
                      }));
              for (int i = 0; i < 3; i++) {
                Sleep.timeSleep(g, 5_000_000);
              }
            });
    assertThat(r.code()).isZero();
    assertThat(r.rt().sched.preemptions.get()).isPositive();
  }

  @Test
  void goroutinesAreReused() {
    run(
        2,
        g -> {
          Hchan c = Hchan.make(g, null, true, 0);
          for (int i = 0; i < 20_000; i++) {
            int n = i;
            Proc.newproc(g, fn(h -> Hchan.chansendJ(h, c, n)));
            assertThat(Hchan.chanrecvJ(g, c)).isEqualTo(n);
          }
          assertThat(g.rt.sched.allgs().length).isLessThan(500);
        });
  }

  @Test
  void nothingIsLostBetweenManyProducersAndConsumers() {
    AtomicLong sum = new AtomicLong();
    int producers = 40;
    int each = 2_000;
    run(
        4,
        g -> {
          Hchan c = Hchan.make(g, null, true, 7);
          Hchan done = Hchan.make(g, null, true, 0);
          AtomicInteger left = new AtomicInteger(producers);
          for (int p = 0; p < producers; p++) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      for (int i = 1; i <= each; i++) {
                        Hchan.chansendJ(h, c, i);
                      }
                      if (left.decrementAndGet() == 0) {
                        Hchan.closechan(h, c);
                      }
                    }));
          }
          for (int k = 0; k < 13; k++) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      long s = 0;
                      while (true) {
                        long v = Hchan.chanrecvJ(h, c);
                        if (h.resJ(1) == 0) {
                          break;
                        }
                        s += v;
                      }
                      sum.addAndGet(s);
                      Hchan.chansendJ(h, done, 1);
                    }));
          }
          for (int k = 0; k < 13; k++) {
            Hchan.chanrecvJ(g, done);
          }
        });
    assertThat(sum.get()).isEqualTo((long) producers * each * (each + 1) / 2);
  }

  @Test
  void blockingCallDoesNotHoldTheOnlyP() {
    run(
        1,
        g -> {
          Hchan done = Hchan.make(g, null, true, 0);
          AtomicBoolean release = new AtomicBoolean();
          for (int i = 0; i < 20; i++) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      Syscall.entersyscall(h);
                      while (!release.get()) {
                        LockSupport.parkNanos(1_000_000);
                      }
                      Syscall.exitsyscall(h);
                      Hchan.chansendJ(h, done, 1);
                    }));
          }
          for (int i = 0; i < 5; i++) {
            Sleep.timeSleep(g, 5_000_000);
          }
          release.set(true);
          for (int i = 0; i < 20; i++) {
            Hchan.chanrecvJ(g, done);
          }
          assertThat(g.rt.sched.handoffs.get()).isPositive();
        });
  }

  /** As compilation and class loading do; on a stack that is pinned, as by a native frame, and not. */
  @Test
  void whatTakesLongInJavaDoesNotHoldTheOnlyP() {
    run(
        1,
        g -> {
          assertThat(around(g, Runnable::run)).isTrue();
          assertThat(around(g, SchedTest::pinned)).isTrue();
          assertThat(Syscall.around(() -> Syscall.around(() -> g.m.p == null))).isTrue();
          assertThat(g.m.p).isNotNull();
          assertThat(Syscall.without(() -> Syscall.around(() -> g.m.p))).isSameAs(g.m.p);
          assertThat(g.m.inInitialiser).isZero();
        });
    assertThat(Syscall.around(() -> 5)).isEqualTo(5);
  }

  /** Whether another goroutine runs meanwhile. */
  private static boolean around(G g, Consumer<Runnable> caller) {
    var other = new AtomicBoolean();
    var result = new AtomicBoolean();
    Proc.newproc(g, fn(h -> other.set(true)));
    caller.accept(
        () ->
            result.set(
                Syscall.around(
                    () -> {
                      long end = System.nanoTime() + 100_000_000_000L;
                      while (!other.get() && System.nanoTime() < end) {
                        LockSupport.parkNanos(100_000);
                      }
                      return other.get();
                    })));
    return result.get();
  }

  private static void pinned(Runnable body) {
    Continuation.pin();
    try {
      body.run();
    } finally {
      Continuation.unpin();
    }
  }

  @Test
  void gomaxprocsChangesWhileGoroutinesRun() {
    AtomicInteger finished = new AtomicInteger();
    run(
        2,
        g -> {
          AtomicBoolean stop = new AtomicBoolean();
          for (int i = 0; i < 8; i++) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      while (!stop.get()) {
                        Preempt.poll(h);
                        if (h.goid % 2 == 0) {
                          Sleep.timeSleep(h, 100_000);
                        }
                      }
                      finished.incrementAndGet();
                    }));
          }
          int[] sizes = {1, 4, 8, 3, 1, 2, 16, 2};
          int before = 2;
          for (int n : sizes) {
            assertThat(Proc.gomaxprocs(g, n)).isEqualTo(before);
            assertThat(Proc.gomaxprocs(g, 0)).isEqualTo(n);
            Sleep.timeSleep(g, 2_000_000);
            before = n;
          }
          stop.set(true);
          while (finished.get() < 8) {
            Sleep.timeSleep(g, 1_000_000);
          }
        });
    assertThat(finished.get()).isEqualTo(8);
  }

  @Test
  void lockedGoroutineStaysOnItsThread() {
    run(
        3,
        g -> {
          Hchan c = Hchan.make(g, null, true, 0);
          Hchan done = Hchan.make(g, null, true, 0);
          Proc.newproc(
              g,
              fn(
                  h -> {
                    Proc.lockOSThread(h);
                    M m = h.m;
                    for (int i = 0; i < 500; i++) {
                      Hchan.chanrecvJ(h, c);
                      assertThat(h.m).isSameAs(m);
                    }
                    Proc.unlockOSThread(h);
                    Hchan.chansendJ(h, done, 1);
                  }));
          for (int i = 0; i < 500; i++) {
            Hchan.chansendJ(g, c, i);
          }
          Hchan.chanrecvJ(g, done);
        });
  }

  @Test
  void pinnedParkKeepsItsM() {
    Progs.Result r =
        run(
            1,
            g -> {
              Hchan c = Hchan.make(g, null, true, 0);
              Hchan back = Hchan.make(g, null, true, 0);
              Proc.newproc(
                  g,
                  fn(
                      h -> {
                        for (int i = 0; i < 50; i++) {
                          Hchan.chansendJ(h, c, i);
                          Hchan.chanrecvJ(h, back);
                        }
                      }));
              jdk.internal.vm.Continuation.pin();
              try {
                for (int i = 0; i < 50; i++) {
                  assertThat(Hchan.chanrecvJ(g, c)).isEqualTo(i);
                  Sleep.timeSleep(g, 10_000);
                  Hchan.chansendJ(g, back, 1);
                }
              } finally {
                jdk.internal.vm.Continuation.unpin();
              }
            });
    assertThat(r.code()).isZero();
    assertThat(r.rt().pinnedParks()).isPositive();
  }

  @Test
  void stackOverflowIsReportedWhereThereIsRoom() {
    long start = System.nanoTime();
    Config config =
        Config.embedded(java.io.InputStream.nullInputStream(), null, null)
            .withEnv(List.of("GRUFFLEDEBUG=mstack=64"));
    Progs.Result r = run(config, g -> recurse(g, 0));
    assertThat(r.code()).isEqualTo(2);
    assertThat(r.err())
        .startsWith("runtime: goroutine stack exceeds 1000000000-byte limit\nruntime: sp=0x")
        .contains("\nfatal error: stack overflow\n");
    assertThat(System.nanoTime() - start).isLessThan(200_000_000_000L);
  }

  // lint: InfiniteRecursion because that is what the test needs
  @SuppressWarnings("InfiniteRecursion")
  private static long recurse(G g, long n) {
    try {
      return recurse(g, n + 1) + 1;
    } catch (StackOverflowError e) {
      if (++g.rt.unwound < Overflow.ROOM) {
        throw e;
      }
      throw Overflow.overflow(e, g);
    }
  }

  @Test
  void locksBehindTheBoundarySurviveMigration() {
    ReentrantLock lock = new ReentrantLock();
    AtomicInteger errors = new AtomicInteger();
    long[] counter = new long[1];
    int gs = 8;
    int each = 20_000;
    run(
        4,
        g -> {
          Hchan done = Hchan.make(g, null, true, 0);
          for (int i = 0; i < gs; i++) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      for (int k = 0; k < each; k++) {
                        increment(lock, counter, errors);
                        Proc.gosched(h);
                        increment(lock, counter, errors);
                      }
                      Hchan.chansendJ(h, done, 1);
                    }));
          }
          for (int i = 0; i < gs; i++) {
            Hchan.chanrecvJ(g, done);
          }
        });
    assertThat(errors.get()).isZero();
    assertThat(counter[0]).isEqualTo(2L * gs * each);
  }

  private static void increment(ReentrantLock lock, long[] counter, AtomicInteger errors) {
    Boundary.run(
        () -> {
          lock.lock();
          try {
            counter[0]++;
            if (!lock.isHeldByCurrentThread()) {
              errors.incrementAndGet();
            }
          } finally {
            lock.unlock();
          }
        });
  }

  @Test
  void killFromOutsideStopsEverything() throws Exception {
    GoRuntime rt =
        new GoRuntime(
            Config.embedded(
                    java.io.InputStream.nullInputStream(),
                    java.io.OutputStream.nullOutputStream(),
                    java.io.OutputStream.nullOutputStream())
                .withGomaxprocs(2));
    AtomicLong beats = new AtomicLong();
    Thread t =
        new Thread(
            () ->
                rt.start(
                    fn(
                        g -> {
                          Proc.newproc(
                              g,
                              fn(
                                  h -> {
                                    while (true) {
                                      beats.incrementAndGet();
                                      Preempt.poll(h);
                                    }
                                  }));
                          while (true) {
                            Sleep.timeSleep(g, 1_000_000);
                          }
                        })));
    t.start();
    while (beats.get() < 1000) {
      Thread.sleep(1);
    }
    rt.kill();
    t.join(100_000);
    assertThat(t.isAlive()).isFalse();
    long b = beats.get();
    Thread.sleep(20);
    assertThat(beats.get()).isEqualTo(b);
  }

  @Test
  void goparkRefusesToParkWithAForeignLock() {
    run(
        1,
        g -> {
          RtLock mine = new RtLock();
          RtLock other = new RtLock();
          other.lock(g);
          mine.lock(g);
          assertThatThrownBy(
                  () ->
                      Park.gopark(
                          g,
                          (me, gp, l) -> {
                            ((RtLock) l).unlock(me);
                            return true;
                          },
                          mine,
                          WaitReason.SEMACQUIRE))
              .hasMessageContaining("2 runtime locks held");
          mine.unlock(g);
          other.unlock(g);
        });
  }

  @Test
  void smallerStacksWhereBigOnesAreRefused() {
    Config config =
        Config.embedded(java.io.InputStream.nullInputStream(), null, null)
            .withEnv(List.of("GRUFFLEDEBUG=mstack=200000000")); // 200 TB
    assertThat(run(config, g -> Sleep.timeSleep(g, 1_000_000)).code()).isZero();
  }

  @Test
  void overflowWithALockHeldDoesNotStopTheReport() {
    Progs.Result r =
        run(
            2,
            g -> {
              Hchan c = Hchan.make(g, null, true, 1);
              Proc.newproc(
                  g,
                  fn(
                      h -> {
                        c.lock(h); // as if the error had struck inside chansend
                        throw Overflow.uncaught(new StackOverflowError(), h);
                      }));
              while (true) {
                Hchan.selectnbsendJ(g, c, 1);
                Hchan.selectnbrecv(g, c);
                Preempt.poll(g);
              }
            });
    assertThat(r.code()).isEqualTo(2);
    assertThat(r.err()).contains("fatal error: stack overflow\n");
  }
}
