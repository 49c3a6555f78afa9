package gruffle.runtime.sched;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The global queue beside one of the JDK's. */
class GlobalQueueTest {
  private final GoRuntime rt = Progs.unstarted();
  private final GlobalQueue queue = new GlobalQueue();
  private final ArrayDeque<G> expected = new ArrayDeque<>();
  private long made;

  private G g() {
    G g = new G(rt);
    g.goid = ++made;
    return g;
  }

  private void same() {
    assertThat(queue.size()).isEqualTo(expected.size());
    assertThat(queue.isEmpty()).isEqualTo(expected.isEmpty());
    assertThat(queue.first()).isSameAs(expected.peekFirst());
    List<Long> first = new ArrayList<>();
    queue.first(100, first);
    assertThat(first).isEqualTo(expected.stream().limit(100).map(x -> x.goid).toList());
  }

  private void pop() {
    assertThat(queue.pop()).isSameAs(expected.pollFirst());
  }

  @Test
  void inTheOrderOfThoseThatCame() {
    var random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      switch (random.nextInt(5)) {
        case 0 -> {
          G g = g();
          queue.pushBack(g);
          expected.addLast(g);
        }
        case 1 -> {
          var list = new GQueue();
          for (int i = random.nextInt(150); i > 0; i--) {
            G g = g();
            list.pushBack(g);
            expected.addLast(g);
          }
          queue.pushBackAll(list);
          assertThat(list.isEmpty()).isTrue();
        }
        case 2 -> {
          var list = new GQueue();
          var front = new ArrayList<G>();
          for (int i = random.nextInt(80); i > 0; i--) {
            G g = g();
            list.pushBack(g);
            front.add(g);
          }
          queue.pushFront(list);
          assertThat(list.isEmpty()).isTrue();
          front.reversed().forEach(expected::addFirst);
        }
        default -> {
          for (int i = random.nextInt(200); i > 0; i--) {
            pop();
          }
        }
      }
      same();
    }
  }

  @Test
  void growsAndIsEmptiedAgain() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 100_000; i++) {
        G g = g();
        queue.pushBack(g);
        expected.addLast(g);
      }
      while (!expected.isEmpty()) {
        pop();
      }
      pop();
      same();
    }
  }

  @Test
  void aPTakesWhatItHasRoomFor() {
    var m = new M(rt, 0);
    var p = new P(rt, 0);
    for (int i = 0; i < RunQueue.SIZE - 10; i++) {
      p.runq.put(m, g(), false);
    }
    for (int i = 0; i < 30; i++) {
      queue.pushBack(g());
    }
    p.runq.putBatch(queue, 5);
    assertThat(queue.size()).isEqualTo(25);
    p.runq.putBatch(queue, 20);
    assertThat(queue.size()).isEqualTo(20);
    long last = 0;
    for (G x; (x = p.runq.get()) != null; ) {
      assertThat(x.goid).isEqualTo(++last);
    }
    assertThat(last).isEqualTo(RunQueue.SIZE);
    p.runq.putBatch(queue, 100);
    assertThat(queue.isEmpty()).isTrue();
    assertThat(p.runq.size()).isEqualTo(20);
  }
}
