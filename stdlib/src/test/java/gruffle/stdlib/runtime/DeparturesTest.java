package gruffle.stdlib.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.TypeTable;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.ElemPtr;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.Store;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Finalizers and cleanups by themselves: what is due, what is not any more, and what runtime.GC waits for. */
@Timeout(300)
class DeparturesTest {
  private static final TypeTable T = new TypeTable();
  private static final Rtype POINTER = T.pointerTo(Basic.INT);

  private final GoRuntime rt =
      new GoRuntime(
          Config.embedded(
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream()));

  private final Departures departures = new Departures(rt);

  @AfterEach
  void endsTheWatcher() {
    rt.kill();
  }

  /** A function of Go's that nobody calls here. */
  private static final class Fn extends FuncVal {
    private final String name;

    Fn(String name) {
      this.name = name;
    }

    @Override
    public Code code() {
      throw new IllegalStateException();
    }

    @Override
    public void call0(G g) {
      throw new IllegalStateException();
    }

    @Override
    public Object invoke(G g, Object... args) {
      throw new IllegalStateException();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Object boxed(Object pointer) {
    return POINTER.boxL(pointer);
  }

  /** Collects until so many are due. */
  private List<Object> due(int n) {
    var all = new ArrayList<>();
    for (int i = 0; i < 200 && all.size() < n; i++) {
      departures.collect(System::gc);
      for (Object x = departures.poll(); x != null; x = departures.poll()) {
        all.add(x);
      }
    }
    return all;
  }

  /** What is due after some collections. */
  private List<Object> settled() throws InterruptedException {
    var all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      departures.collect(System::gc);
      TimeUnit.MILLISECONDS.sleep(20);
      for (Object x = departures.poll(); x != null; x = departures.poll()) {
        all.add(x);
      }
    }
    return all;
  }

  /** Out of the tests' own frames, where a variable would keep the object. */
  private static <X> X made(Supplier<X> body) {
    return body.get();
  }

  @Test
  void allCleanupsOfAnObjectAreDueWhenItIsGone() {
    made(
        () -> {
          var p = new CellJ(1);
          departures.add(p, new Fn("a"), false);
          return departures.add(p, new Fn("b"), false);
        });
    assertThat(due(2)).extracting(Object::toString).containsExactlyInAnyOrder("a", "b");
    assertThat(rt.departures.cleanupsQueued.get()).isEqualTo(2);
  }

  @Test
  void aCleanupThatIsStoppedIsNeverDue() throws InterruptedException {
    made(
        () -> {
          var p = new CellJ(1);
          Object first = departures.add(p, new Fn("a"), false);
          departures.add(p, new Fn("b"), false);
          departures.stop(first);
          departures.stop(first);
          return null;
        });
    assertThat(settled()).extracting(Object::toString).containsExactly("b");
  }

  @Test
  void stoppingComesTooLateWhenItIsDue() throws InterruptedException {
    Object c = made(() -> departures.add(new CellJ(1), new Fn("a"), false));
    for (int i = 0; i < 200 && rt.departures.cleanupsQueued.get() == 0; i++) {
      departures.collect(System::gc);
    }
    departures.stop(c);
    assertThat(departures.poll()).hasToString("a");
    assertThat(settled()).isEmpty();
  }

  @Test
  void nothingIsDueOfWhatIsReachable() throws InterruptedException {
    var p = new CellJ(1);
    departures.add(p, new Fn("a"), false);
    departures.finalizer(boxed(p), new Fn("f"), false);
    assertThat(settled()).isEmpty();
    assertThat(p.v).isEqualTo(1);
  }

  @Test
  void aFinalizerGetsTheVeryObject() {
    int identity =
        made(
            () -> {
              var p = new CellJ(7);
              assertThat(departures.finalizer(boxed(p), new Fn("f"), false)).isTrue();
              return System.identityHashCode(p);
            });
    var due = (Departures.Due) due(1).getFirst();
    assertThat(due.fn()).hasToString("f");
    assertThat(System.identityHashCode(due.argument())).isEqualTo(identity);
    assertThat(((CellJ) due.argument()).v).isEqualTo(7);
  }

  @Test
  void whatHasComeBackMayHaveAFinalizerAgain() {
    made(() -> departures.finalizer(boxed(new CellJ(7)), new Fn("first"), false));
    made(
        () -> {
          var due = (Departures.Due) due(1).getFirst();
          return departures.finalizer(boxed(due.argument()), new Fn("second"), false);
        });
    assertThat(((Departures.Due) due(1).getFirst()).fn()).hasToString("second");
  }

  @Test
  void anObjectHasOneFinalizerAtATime() throws InterruptedException {
    made(
        () -> {
          var p = new CellJ(1);
          departures.forget(boxed(p));
          assertThat(departures.finalizer(boxed(p), new Fn("a"), false)).isTrue();
          assertThat(departures.finalizer(boxed(p), new Fn("b"), false)).isFalse();
          departures.forget(boxed(p));
          return departures.finalizer(boxed(p), new Fn("c"), false);
        });
    assertThat(settled())
        .extracting(x -> ((Departures.Due) x).fn().toString())
        .containsExactly("c");
  }

  @Test
  void aPointerIntoAnArrayIsMadeAgain() {
    made(
        () -> {
          long[] array = {1, 2, 3};
          Ptr p = ElemPtr.of(array, 1, Store.J);
          return departures.finalizer(boxed(p), new Fn("f"), false);
        });
    var due = (Departures.Due) due(1).getFirst();
    assertThat(((Ptr) due.argument()).getJ()).isEqualTo(2);
  }

  @Test
  void whatAnotherOneLeadsToWaitsForTheNextCollection() {
    made(
        () -> {
          var inner = new CellJ(1);
          var outer = new CellL(inner);
          departures.finalizer(boxed(inner), new Fn("inner"), false);
          return departures.finalizer(boxed(outer), new Fn("outer"), false);
        });
    // One after the other: the first one's argument would keep the second.
    assertThat(names(due(1))).containsExactly("outer");
    assertThat(names(due(1))).containsExactly("inner");
  }

  private static List<String> names(List<Object> due) {
    return due.stream().map(x -> ((Departures.Due) x).fn().toString()).toList();
  }

  @Test
  void aCycleWaitsForEver() throws InterruptedException {
    made(
        () -> {
          var a = new CellL(null);
          var b = new CellL(a);
          a.v = b;
          departures.finalizer(boxed(a), new Fn("a"), false);
          return departures.finalizer(boxed(b), new Fn("b"), false);
        });
    assertThat(settled()).isEmpty();
  }

  @Test
  void whatLeadsToItselfWaitsForEver() throws InterruptedException {
    made(
        () -> {
          var a = new CellL(null);
          a.v = a;
          return departures.finalizer(boxed(a), new Fn("a"), false);
        });
    assertThat(settled()).isEmpty();
  }

  @Test
  void cleanupsDoNotWaitForEachOther() {
    made(
        () -> {
          var a = new CellL(null);
          var b = new CellL(a);
          a.v = b;
          departures.add(a, new Fn("a"), false);
          return departures.add(b, new Fn("b"), false);
        });
    assertThat(due(2)).extracting(Object::toString).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void aCollectionDoesNotWaitForTheLibrarysCleanups() {
    var p = new CellJ(1);
    departures.add(p, new Fn("a"), true);
    // One that waits takes 50 ms; one that does not may be held up, but not each of them.
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long start = System.nanoTime();
      departures.collect(() -> {});
      shortest = Math.min(shortest, System.nanoTime() - start);
    }
    assertThat(shortest).isLessThan(TimeUnit.MILLISECONDS.toNanos(25));
    assertThat(p.v).isEqualTo(1);
  }

  @Test
  void manyComeOneByOneAndNoneTwice() {
    int n = 10_000;
    made(
        () -> {
          for (int i = 0; i < n; i++) {
            Object c = departures.add(new CellJ(i), new Fn("c" + i), i % 2 == 0);
            if (i % 10 == 0) {
              departures.stop(c);
            }
          }
          return null;
        });
    List<Object> due = due(n - n / 10);
    assertThat(due).extracting(Object::toString).doesNotHaveDuplicates().hasSize(n - n / 10);
  }
}
