package gruffle.runtime.sched;

import static gruffle.runtime.sched.Progs.fn;
import static gruffle.runtime.sched.Progs.runWithoutSysmon;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.time.Timer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Single steps of the scheduler that nothing outside shows: docs/HACKING-runtime.md says which row each is for. */
@Timeout(300)
class MechanismsTest {
  private static final long MS = 1_000_000;

  @Test
  void everyMHasAG0AndM0IsTheFirst() {
    Progs.run(
        3,
        g -> {
          Hchan done = Hchan.make(g, null, true, 0);
          var meet = new AtomicInteger();
          for (int i = 0; i < 3; i++) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      meet.incrementAndGet();
                      while (meet.get() < 3) { // three Ms at the same time
                        Preempt.poll(h);
                      }
                      Hchan.chansendJ(h, done, 1);
                    }));
          }
          for (int i = 0; i < 3; i++) {
            Hchan.chanrecvJ(g, done);
          }
          Sched sched = g.rt.sched;
          Set<G> g0s = new HashSet<>();
          for (int i = 0; i < sched.mcount(); i++) {
            M m = sched.allm[i];
            assertThat(m.id).isEqualTo(i);
            assertThat(m.g0.m).isSameAs(m);
            assertThat(m.g0.system).isTrue();
            assertThat(m.g0.goid).isZero();
            g0s.add(m.g0);
          }
          assertThat(g0s).hasSizeGreaterThanOrEqualTo(3).hasSize(sched.mcount());
          assertThat(sched.allgs()).doesNotContainAnyElementsOf(g0s);
        });
  }

  @Test
  void theCurrentGoroutineOfEveryThread() {
    assertThat(MThread.running()).isNull();
    Progs.run(
        2,
        g -> {
          assertThat(MThread.running()).isSameAs(g);
          Hchan c = Hchan.make(g, null, true, 0);
          Proc.newproc(
              g, fn(h -> Hchan.chansendJ(h, c, MThread.running() == h && h.m.curg == h ? 1 : 0)));
          assertThat(Hchan.chanrecvJ(g, c)).isEqualTo(1);
          assertThat(MThread.running()).isSameAs(g); // maybe on another thread
        });
  }

  /** Timers and what gopark does last run on M's own stack, as g0. */
  @Test
  void mcallLeavesTheGoroutinesStack() {
    Progs.run(
        1,
        g -> {
          var ran = new AtomicReference<G>();
          var timer = new Timer(g, (me, arg, seq, delta) -> ran.set(me), null);
          timer.reset(g, g.rt.nanotime(), 0);
          Proc.gosched(g);
          assertThat(ran.get()).isSameAs(g.m.g0);
          var unlocked = new AtomicReference<G>();
          var curg = new AtomicReference<G>(g);
          UnlockF refuses =
              new UnlockF() {
                @Override
                public boolean unlock(G me, G gp, Object lock) {
                  unlocked.set(me);
                  curg.set(me.m.curg);
                  assertThat(gp.status()).isEqualTo(G.WAITING);
                  return false;
                }

                @Override
                public int held(G gp, Object lock) {
                  return 0;
                }
              };
          Park.gopark(g, refuses, null, WaitReason.SELECT);
          assertThat(unlocked.get()).isSameAs(g.m.g0);
          assertThat(curg.get()).isNull();
          assertThat(g.status()).isEqualTo(G.RUNNING);
        });
  }

  @Test
  void statesOfAGoroutine() {
    List<Integer> states = new ArrayList<>();
    runWithoutSysmon(
        1,
        null,
        g -> {
          Hchan c = Hchan.make(g, null, true, 0);
          var made = new AtomicReference<G>();
          Proc.newproc(
              g,
              fn(
                  h -> {
                    made.set(h);
                    states.add(h.status());
                    Hchan.chanrecvJ(h, c);
                    Syscall.entersyscall(h);
                    states.add(h.status());
                    Syscall.exitsyscall(h);
                    states.add(h.status());
                  }));
          Proc.gosched(g);
          states.add(made.get().status());
          assertThat(made.get().waitReason()).isEqualTo(WaitReason.CHAN_RECEIVE);
          Hchan.chansendJ(g, c, 1);
          states.add(made.get().status());
          Proc.gosched(g);
          states.add(made.get().status());
        });
    assertThat(states)
        .containsExactly(G.RUNNING, G.WAITING, G.RUNNABLE, G.SYSCALL, G.RUNNING, G.DEAD);
  }

  @Test
  void theGlobalQueueIsFirstEvery61stTime() {
    var picks = new Recorder(Did.PICK_GLOBAL61, Did.PICK_GLOBAL, Did.PICK_LOCAL);
    runWithoutSysmon(
        1,
        picks,
        g -> {
          var stop = new AtomicBoolean();
          for (int i = 0; i < 2; i++) { // the own queue never gets empty
            Proc.newproc(
                g,
                fn(
                    h -> {
                      while (!stop.get()) {
                        Proc.goyield(h);
                      }
                    }));
          }
          for (int i = 0; i < 5; i++) {
            Proc.gosched(g); // back from the global queue
          }
          stop.set(true);
        });
    var fromGlobal = picks.events().stream().filter(e -> e.what() != Did.PICK_LOCAL).toList();
    assertThat(fromGlobal).hasSizeGreaterThanOrEqualTo(5);
    assertThat(fromGlobal).allMatch(e -> e.what() == Did.PICK_GLOBAL61 && e.b() % 61 == 0);
    assertThat(picks.events()).hasSizeGreaterThan(4 * 60);
  }

  /** A P takes its share of a long global queue: size/GOMAXPROCS + 1, at most half a local queue. */
  @Test
  void globrunqgetTakesAShare() {
    var picks = new Recorder(Did.PICK_GLOBAL);
    runWithoutSysmon(
        1,
        picks,
        g -> {
          var left = new AtomicInteger(300);
          for (int i = 0; i < 300; i++) {
            Proc.newproc(g, fn(h -> left.decrementAndGet()));
          }
          while (left.get() > 0) {
            Proc.gosched(g);
          }
        });
    // 300 of them: 129 have spilled over; the first who comes takes 128 of these.
    assertThat(picks.events().stream().mapToLong(Recorder.Event::b).max()).hasValue(127);
  }

  @Test
  void injectglistFillsTheGlobalQueueForIdlePsAndTheOwnOne() {
    runWithoutSysmon(
        1,
        null,
        g -> {
          List<G> parked = new ArrayList<>();
          for (int i = 0; i < 300; i++) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      parked.add(h);
                      Park.gopark(h, null, null, WaitReason.SEMACQUIRE);
                    }));
          }
          while (parked.size() < 300) {
            Proc.gosched(g);
          }
          Sched sched = g.rt.sched;
          GQueue list = new GQueue();
          parked.forEach(list::pushBack);
          sched.injectglist(g.m, list);
          assertThat(list.isEmpty()).isTrue();
          assertThat(parked).allMatch(gp -> gp.status() == G.RUNNABLE);
          assertThat(g.m.p.runq.size()).isEqualTo(256);
          assertThat(sched.runq.size()).isEqualTo(300 - 256);
        });
  }

  // --- system calls ---

  @Test
  void exitsyscallFastTakesTheSameP() {
    var did = new Recorder(Did.ENTERSYSCALL, Did.EXITSYSCALL_FAST, Did.GOPARK);
    runWithoutSysmon(
        1,
        did,
        g -> {
          P pp = g.m.p;
          M m = g.m;
          Syscall.entersyscall(g);
          assertThat(m.p).isNull();
          assertThat(m.oldp).isSameAs(pp);
          assertThat(pp.status()).isEqualTo(P.SYSCALL);
          assertThat(g.status()).isEqualTo(G.SYSCALL);
          Syscall.exitsyscall(g);
          assertThat(m.p).isSameAs(pp);
          assertThat(pp.status()).isEqualTo(P.RUNNING);
          assertThat(g.status()).isEqualTo(G.RUNNING);
        });
    assertThat(did.kinds()).containsExactly(Did.ENTERSYSCALL, Did.EXITSYSCALL_FAST);
  }

  @Test
  void exitsyscallWithAnIdleP() {
    var did = new Recorder(Did.EXITSYSCALL_FAST, Did.EXITSYSCALL_IDLE, Did.EXITSYSCALL_SLOW);
    runWithoutSysmon(
        2,
        did,
        g -> {
          M m = g.m;
          Syscall.entersyscall(g);
          P pp = m.oldp;
          assertThat(pp.casStatus(P.SYSCALL, P.IDLE))
              .isTrue(); // as sysmon and a stop of the world do
          g.rt.sched.ms.handoffp(null, pp);
          Syscall.exitsyscall(g);
          assertThat(g.m).isSameAs(m);
          assertThat(m.p.status()).isEqualTo(P.RUNNING);
        });
    assertThat(did.kinds()).containsExactly(Did.EXITSYSCALL_IDLE);
  }

  @Test
  void exitsyscallWithoutAPQueues() {
    var did = new Recorder(Did.EXITSYSCALL_FAST, Did.EXITSYSCALL_SLOW, Did.HANDOFFP);
    runWithoutSysmon(
        1,
        did,
        g -> {
          var running = new AtomicBoolean();
          var stop = new AtomicBoolean();
          Proc.newproc(
              g,
              fn(
                  h -> {
                    running.set(true);
                    while (!stop.get()) {
                      Thread.onSpinWait(); // the P is busy until g is on its way to the queue
                      stop.set(g.status() == G.RUNNABLE);
                    }
                  }));
          Syscall.entersyscallblock(g); // hands the P over at once
          while (!running.get()) {
            Thread.onSpinWait();
          }
          Syscall.exitsyscall(g);
          assertThat(stop).isTrue();
          assertThat(g.m.p).isNotNull();
        });
    assertThat(did.kinds()).containsExactly(Did.HANDOFFP, Did.EXITSYSCALL_SLOW);
  }

  // --- making and ending ---

  @Test
  void gfputAndGfgetKeepGAndItsStack() {
    var did = new Recorder(Did.MALG, Did.GFGET, Did.GOEXIT);
    runWithoutSysmon(
        1,
        did,
        g -> {
          g.rt.sched.stacks = Goroutine.EARLY;
          var first = new AtomicReference<G>();
          var second = new AtomicReference<G>();
          var stack = new AtomicReference<Goroutine>();
          Proc.newproc(
              g,
              fn(
                  h -> {
                    first.set(h);
                    stack.set(h.cont);
                  }));
          Proc.gosched(g);
          long id = first.get().goid;
          assertThat(first.get().status()).isEqualTo(G.DEAD);
          assertThat(g.m.p.gfreeCount).isEqualTo(1);
          Proc.newproc(g, fn(second::set));
          Proc.gosched(g);
          assertThat(second.get()).isSameAs(first.get());
          assertThat(second.get().cont).isSameAs(stack.get());
          assertThat(second.get().goid).isGreaterThan(id);
        });
    assertThat(did.kinds()).startsWith(Did.MALG, Did.MALG, Did.GOEXIT, Did.GFGET, Did.GOEXIT);
  }

  @Test
  void theFirstStacksServeOneGoroutineEach() {
    runWithoutSysmon(
        1,
        null,
        g -> {
          var gs = new HashSet<G>();
          var stacks = new HashSet<Goroutine>();
          for (int i = 0; i < 2 * Goroutine.EARLY; i++) {
            Proc.newproc(
                g,
                fn(
                    h -> {
                      gs.add(h);
                      stacks.add(h.cont);
                    }));
            Proc.gosched(g);
          }
          assertThat(gs).hasSize(1);
          assertThat(stacks).hasSize(Goroutine.EARLY); // main has one of the early ones
        });
  }

  @Test
  void procresizeMakesAndTakesAwayPs() {
    runWithoutSysmon(
        4,
        null,
        g -> {
          Sched sched = g.rt.sched;
          P[] before = sched.allp;
          assertThat(before).hasSize(4);
          // Deeply in the queue of a P that goes away.
          var ran = new AtomicInteger();
          for (int i = 0; i < 100; i++) {
            Proc.newproc(g, fn(h -> ran.incrementAndGet()));
          }
          Proc.gomaxprocs(g, 1);
          assertThat(sched.allp).hasSize(1);
          assertThat(before[3].status()).isEqualTo(P.DEAD);
          assertThat(before[3].runq.isEmpty()).isTrue();
          Proc.gomaxprocs(g, 6);
          assertThat(sched.allp).hasSize(6);
          assertThat(sched.allp[0]).isSameAs(before[0]);
          assertThat(sched.allp[3]).isNotSameAs(before[3]);
          while (ran.get() < 100) {
            Proc.gosched(g);
          }
        });
  }

  @Test
  void spinningMsAreBounded() {
    var did = new Recorder(Did.SPINNING, Did.SPUN, Did.PICK_STOLEN, Did.STOPM);
    Progs.Result r =
        runWithoutSysmon(
            8,
            did,
            g -> {
              for (int i = 0; i < 50; i++) {
                Proc.newproc(g, fn(h -> {}));
                assertThat(g.rt.sched.nmspinning.get()).isBetween(0, 4);
              }
              long end = System.nanoTime() + 100_000 * MS;
              while ((g.rt.sched.npidle.get() < 7 || g.rt.sched.nmspinning.get() > 0)
                  && System.nanoTime() < end) {
                Preempt.poll(g);
              }
              assertThat(g.rt.sched.nmspinning.get()).isZero();
            });
    assertThat(r.code()).isZero();
    assertThat(did.kinds()).contains(Did.SPINNING, Did.SPUN, Did.STOPM);
  }
}
