package gruffle.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.TypeTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Maps against java.util.HashMap, and the rules of range. */
class MapModelTest {
  private static final TypeTable TABLE = new TypeTable();
  private static final Rtype INTS = TABLE.mapOf(Basic.INT, Basic.INT);

  /** Each number is an operation: put, delete or clear of one of 40 keys. */
  @Property(tries = 300)
  void behaves_like_a_map(
      @ForAll @Size(max = 400) List<@IntRange(min = 0, max = 1199) Integer> ops) {
    MapJ m = (MapJ) GoMap.make(INTS, 0);
    MapS s = (MapS) GoMap.make(TABLE.mapOf(Basic.STRING, Basic.ANY), 0);
    Map<Long, Long> model = new HashMap<>();
    for (int i = 0; i < ops.size(); i++) {
      long key = ops.get(i) % 40;
      int what = ops.get(i) / 40;
      GoString name = GoString.of("k" + key);
      if (what < 18) {
        put(m, m.put(key), i);
        int slot = s.put(name);
        s.lv[slot] = name;
        model.put(key, (long) i);
      } else if (what < 29) {
        boolean was = model.remove(key) != null;
        assertThat(m.delete(key)).isEqualTo(was);
        assertThat(s.delete(name)).isEqualTo(was);
      } else {
        m.clear();
        s.clear();
        model.clear();
      }
      assertThat(m.count).isEqualTo(model.size());
      assertThat(s.count).isEqualTo(model.size());
    }
    for (long k = 0; k < 40; k++) {
      int slot = m.find(k);
      assertThat(slot < 0 ? null : (Long) m.jv[slot]).isEqualTo(model.get(k));
      assertThat(s.find(GoString.of("k" + k)) >= 0).isEqualTo(model.containsKey(k));
    }
    Map<Long, Long> seen = new HashMap<>();
    for (MapIter it = new MapIter(m); it.next(null); ) {
      assertThat(seen.put(it.keyJ(), it.valueJ())).isNull();
    }
    assertThat(seen).isEqualTo(model);
  }

  /** Inside the loop some keys are deleted and some inserted, enough for growth now and then. */
  @Property(tries = 300)
  void range_sees_what_go_says(
      @ForAll @IntRange(min = 1, max = 60) int size,
      @ForAll @Size(max = 200) List<@IntRange(min = 0, max = 99) Integer> edits) {
    MapJ m = (MapJ) GoMap.make(INTS, 0);
    for (int i = 0; i < size; i++) {
      put(m, m.put(i), i);
    }
    Set<Long> seen = new HashSet<>();
    Set<Long> deletedUnseen = new HashSet<>();
    Set<Long> reinserted = new HashSet<>();
    int e = 0;
    for (MapIter it = new MapIter(m); it.next(null); ) {
      long k = it.keyJ();
      assertThat(it.valueJ()).isEqualTo(k);
      if (!reinserted.contains(k)) {
        assertThat(seen.add(k)).as("twice").isTrue();
      }
      assertThat(deletedUnseen).doesNotContain(k);
      for (int n = 0; n < 5 && e < edits.size(); n++, e++) {
        long key = edits.get(e);
        if (e % 3 == 0) {
          if (m.delete(key)) {
            deletedUnseen.add(key);
            reinserted.add(key);
          }
        } else {
          long fresh = e % 3 == 1 ? key : 1000 + e;
          put(m, m.put(fresh), fresh);
          deletedUnseen.remove(fresh);
        }
      }
    }
    for (long i = 0; i < size; i++) {
      if (!reinserted.contains(i)) {
        assertThat(seen).contains(i);
      }
    }
  }

  /** Once put has run: it may replace the table. */
  private static void put(GoMap m, int slot, long value) {
    m.jv[slot] = value;
  }

  @Test
  void clear_ends_a_range() {
    MapJ m = (MapJ) GoMap.make(INTS, 0);
    for (int i = 0; i < 20; i++) {
      m.put(i);
    }
    int n = 0;
    for (MapIter it = new MapIter(m); it.next(null); n++) {
      m.clear();
    }
    assertThat(n).isEqualTo(1);
  }

  @Test
  void what_is_filled_again_after_clear_does_not_grow_again() {
    MapJ m = (MapJ) GoMap.make(INTS, 0);
    for (int i = 0; i < 1000; i++) {
      m.put(i);
    }
    int n = m.ctrl.length;
    m.clear();
    m.put(1);
    assertThat(m.ctrl).hasSize(n);
    m.clear();
    m.put(1);
    assertThat(m.ctrl).as("as many entries as there were").hasSize(8);
  }

  @Test
  void arrays_of_small_numbers_have_hashes_of_their_own() {
    List<Set<Integer>> hashes =
        Stream.generate(() -> (Set<Integer>) new HashSet<Integer>()).limit(4).toList();
    for (int i = 0; i < 100; i++) {
      for (int j = 0; j < 100; j++) {
        hashes.get(0).add(Equality.arrayHash(null, new long[] {i, j}, Basic.INT));
        hashes.get(1).add(Equality.arrayHash(null, new int[] {i, j}, Basic.INT32));
        hashes
            .get(2)
            .add(Equality.arrayHash(null, new short[] {(short) i, (short) j}, Basic.INT16));
        hashes.get(3).add(Equality.arrayHash(null, new byte[] {(byte) i, (byte) j}, Basic.UINT8));
      }
    }
    assertThat(hashes).allSatisfy(h -> assertThat(h.size()).isGreaterThan(9_990));
  }

  @Test
  void nan_keys_pile_up_and_only_clear_removes_them() {
    MapL m = (MapL) GoMap.make(TABLE.mapOf(Basic.FLOAT64, Basic.INT), 0);
    for (int i = 0; i < 3; i++) {
      BoxD nan = new BoxD(Basic.FLOAT64, Double.NaN);
      put(m, m.put(null, nan, m.hashOf(null, nan)), i);
      assertThat(m.find(null, nan)).isNegative();
    }
    assertThat(m.count).isEqualTo(3);
    List<Long> values = new ArrayList<>();
    for (MapIter it = new MapIter(m); it.next(null); ) {
      values.add(it.valueJ());
      for (int i = 0; i < 20; i++) {
        BoxD k = new BoxD(Basic.FLOAT64, i);
        put(m, m.put(null, k, m.hashOf(null, k)), 100);
      }
    }
    assertThat(values.stream().filter(v -> v < 100).toList()).containsExactlyInAnyOrder(0L, 1L, 2L);
    BoxD zero = new BoxD(Basic.FLOAT64, -0.0);
    assertThat(m.find(null, zero)).as("-0 is +0").isNotNegative();
    m.clear();
    assertThat(m.count).isZero();
  }

  @Test
  void range_starts_anywhere() {
    MapJ m = (MapJ) GoMap.make(INTS, 0);
    for (int i = 0; i < 6; i++) {
      m.put(i);
    }
    Set<Long> firsts = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      MapIter it = new MapIter(m);
      it.next(null);
      firsts.add(it.keyJ());
    }
    assertThat(firsts).hasSizeGreaterThan(2);
  }
}
