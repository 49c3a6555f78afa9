package gruffle.runtime.sched;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunQueueTest {
  private GoRuntime rt;
  private M m;
  private P p1;
  private P p2;

  @BeforeEach
  void setUp() {
    rt = Progs.unstarted();
    m = new M(rt, 0);
    p1 = new P(rt, 0);
    p2 = new P(rt, 1);
  }

  private G g(long id) {
    G g = new G(rt);
    g.goid = id;
    return g;
  }

  @Test
  void runnextIsFirstAndInherits() {
    p1.runq.put(m, g(1), false);
    p1.runq.put(m, g(2), true);
    p1.runq.put(m, g(3), true); // kicks 2 to the tail
    assertThat(p1.runq.get().goid).isEqualTo(3);
    assertThat(p1.runq.tookNext()).isTrue();
    assertThat(p1.runq.get().goid).isEqualTo(1);
    assertThat(p1.runq.tookNext()).isFalse();
    assertThat(p1.runq.get().goid).isEqualTo(2);
    assertThat(p1.runq.get()).isNull();
    assertThat(p1.runq.isEmpty()).isTrue();
  }

  @Test
  void fullRingMovesItsOlderHalfAndTheNewOneToTheGlobalQueue() {
    for (int i = 0; i < RunQueue.SIZE; i++) {
      p1.runq.put(m, g(i), false);
    }
    assertThat(rt.sched.runq.size()).isZero();
    p1.runq.put(m, g(1000), false);
    assertThat(rt.sched.runq.size()).isEqualTo(129);
    assertThat(p1.runq.size()).isEqualTo(128);
    assertThat(rt.sched.runq.pop().goid).isZero();
    G last = null;
    for (G x; (x = rt.sched.runq.pop()) != null; ) {
      last = x;
    }
    assertThat(last.goid).isEqualTo(1000);
    assertThat(p1.runq.get().goid).isEqualTo(128);
    assertThat(m.locks).isZero();
  }

  @Test
  void thiefTakesHalfRoundedUp() {
    for (int i = 0; i < 7; i++) {
      p1.runq.put(m, g(i), false);
    }
    G got = p2.runq.stealFrom(m, p1, false);
    assertThat(got.goid).isEqualTo(3); // takes 0..3, runs the last, queues the others
    assertThat(p2.runq.size()).isEqualTo(3);
    assertThat(p1.runq.size()).isEqualTo(3);
    assertThat(p2.runq.get().goid).isZero();
    assertThat(p1.runq.get().goid).isEqualTo(4);
  }

  @Test
  void runnextIsStolenOnlyOnRequest() {
    p1.runq.put(m, g(1), true);
    assertThat(p2.runq.stealFrom(m, p1, false)).isNull();
    assertThat(p2.runq.stealFrom(m, p1, true).goid).isEqualTo(1);
    assertThat(p1.runq.isEmpty()).isTrue();
  }

  @Test
  void nothingIsLostOrDoubledUnderStealing() throws Exception {
    int n = 200_000;
    Set<Long> seen = ConcurrentHashMap.newKeySet();
    boolean[] doubled = new boolean[1];
    Thread[] thieves = new Thread[2];
    boolean[] stop = new boolean[1];
    for (int t = 0; t < thieves.length; t++) {
      P mine = new P(rt, 2 + t);
      boolean next = t == 0;
      thieves[t] =
          new Thread(
              () -> {
                while (true) {
                  boolean last;
                  synchronized (stop) {
                    last = stop[0];
                  }
                  G x = mine.runq.stealFrom(m, p1, next);
                  while (x != null) {
                    if (!seen.add(x.goid)) {
                      doubled[0] = true;
                    }
                    x = mine.runq.get();
                  }
                  if (last) {
                    return;
                  }
                }
              });
      thieves[t].start();
    }
    for (int i = 0; i < n; i++) {
      p1.runq.put(m, g(i), i % 3 == 0);
      if (i % 5 == 0) {
        G x = p1.runq.get();
        if (x != null && !seen.add(x.goid)) {
          doubled[0] = true;
        }
      }
    }
    for (G x; (x = p1.runq.get()) != null; ) {
      seen.add(x.goid);
    }
    for (G x; (x = rt.sched.runq.pop()) != null; ) {
      seen.add(x.goid);
    }
    synchronized (stop) {
      stop[0] = true;
    }
    for (Thread t : thieves) {
      t.join();
    }
    assertThat(doubled[0]).isFalse();
    assertThat(seen).hasSize(n);
  }

  @Test
  void goroutineIsSmall() throws Exception {
    var f = G.class.getDeclaredFields();
    int size = 12;
    for (var x : f) {
      if (!java.lang.reflect.Modifier.isStatic(x.getModifiers())) {
        Class<?> t = x.getType();
        size += t == long.class ? 8 : t == byte.class || t == boolean.class ? 1 : 4;
      }
    }
    assertThat((size + 7) / 8 * 8).isLessThanOrEqualTo(120);
  }
}
