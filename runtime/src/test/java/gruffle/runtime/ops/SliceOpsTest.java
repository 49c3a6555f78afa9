package gruffle.runtime.ops;

import static gruffle.runtime.panic.OnGoroutine.panicOf;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.panic.OnGoroutine;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Field;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.TypeTable;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Slices against what real Go 1.26 does: panic texts, capacities, and the identity of struct elements. */
class SliceOpsTest {
  private static final TypeTable TABLE = new TypeTable();
  private static final Rtype POINT =
      TABLE.structOf(
          List.of(
              new Field("A", "", Basic.INT, "", false),
              new Field("B", "", Basic.INT, "", false),
              new Field("C", "", Basic.INT, "", false)));

  private static Arguments text(String name, String want, Consumer<G> op) {
    return Arguments.of(name, want, op);
  }

  static Stream<Arguments> panics() {
    LongSlice a = LongSlice.of(0, 0, 0);
    LongSlice s = a.reslice(0, 2, 3);
    GoString st = GoString.of("abc");
    String bounds = "slice bounds out of range ";
    Rtype arr = TABLE.arrayOf(3, Basic.INT);
    return Stream.of(
        text("p[:5]", bounds + "[:5] with length 3", g -> SliceOpsJ.sliceArray(g, a, 0, 5)),
        text("p[:1:5]", bounds + "[::5] with length 3", g -> SliceOpsJ.slice3Array(g, a, 0, 1, 5)),
        text("p[2:1]", bounds + "[2:1]", g -> SliceOpsJ.sliceArray(g, a, 2, 1)),
        text("s[:5]", bounds + "[:5] with capacity 3", g -> SliceOpsJ.slice(g, s, 0, 5)),
        text("s[:1:5]", bounds + "[::5] with capacity 3", g -> SliceOpsJ.slice3(g, s, 0, 1, 5)),
        text("s[:2:1]", bounds + "[:2:1]", g -> SliceOpsJ.slice3(g, s, 0, 2, 1)),
        text("s[2:1:2]", bounds + "[2:1:]", g -> SliceOpsJ.slice3(g, s, 2, 1, 2)),
        text("s[5:]", bounds + "[5:2]", g -> SliceOpsJ.sliceFrom(g, s, 5)),
        text("s[:-1]", bounds + "[:-1]", g -> SliceOpsJ.slice(g, s, 0, -1)),
        text("s[-1:]", bounds + "[-1:]", g -> SliceOpsJ.sliceFrom(g, s, -1)),
        text("s[:1:-1]", bounds + "[::-1]", g -> SliceOpsJ.slice3(g, s, 0, 1, -1)),
        text("s[:-1:1]", bounds + "[:-1:]", g -> SliceOpsJ.slice3(g, s, 0, -1, 1)),
        text("s[-1:1:1]", bounds + "[-1::]", g -> SliceOpsJ.slice3(g, s, -1, 1, 1)),
        text("st[:5]", bounds + "[:5] with length 3", g -> StringOps.slice(g, st, 0, 5)),
        text("st[5:]", bounds + "[5:3]", g -> StringOps.sliceFrom(g, st, 5)),
        text("s[5]", "index out of range [5] with length 2", g -> SliceOpsJ.get(g, s, 5)),
        text("s[-1]", "index out of range [-1]", g -> SliceOpsJ.get(g, s, -1)),
        text(
            "s[^0]",
            "index out of range [18446744073709551615] with length 2",
            g -> PanicOps.indexU(g, -1, 2)),
        text(
            "[3]int(s)",
            "cannot convert slice with length 2 to array or pointer to array with length 3",
            g -> SliceOps.toArray(g, s, arr)),
        text("make(-1)", "makeslice: len out of range", g -> SliceOpsJ.make(g, -1, -1)),
        text("make(1, -1)", "makeslice: cap out of range", g -> SliceOpsJ.make(g, 1, -1)),
        text(
            "make(1<<62)",
            "makeslice: len out of range",
            g -> SliceOpsJ.make(g, 1L << 62, 1L << 62)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("panics")
  void panic_texts(String name, String want, Consumer<G> op) {
    assertThat(panicOf(op)).isEqualTo("runtime error: " + want);
  }

  @Test
  void capacities_grow_as_in_go() {
    List<Integer> ints = new ArrayList<>();
    List<Integer> points = new ArrayList<>();
    List<Integer> strings = new ArrayList<>();
    OnGoroutine.call(
        g -> {
          LongSlice js = LongSlice.NIL;
          RefSlice ps = RefSlice.NIL;
          RefSlice ss = RefSlice.NIL;
          for (int i = 0; i < 2600; i++) {
            js = SliceOpsJ.append(g, js, i);
            ps = SliceOpsL.appendValue(g, ps, POINT.zeroStruct(), POINT);
            ss = SliceOpsL.append(g, ss, GoString.EMPTY, Basic.STRING);
            change(ints, js.cap);
            change(points, ps.cap);
            change(strings, ss.cap);
          }
          return null;
        });
    assertThat(ints)
        .containsExactly(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 848, 1280, 1792, 2560, 3408);
    assertThat(points)
        .containsExactly(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 853, 1365, 2048, 3072);
    assertThat(strings)
        .containsExactly(1, 2, 4, 8, 16, 32, 71, 143, 303, 591, 1023, 1535, 2560, 3584);
  }

  private static void change(List<Integer> l, int cap) {
    if (l.isEmpty() || l.getLast() != cap) {
      l.add(cap);
    }
  }

  @Test
  void struct_elements_are_variables() {
    OnGoroutine.call(
        g -> {
          RefSlice s = SliceOpsL.make(g, 2, 4, POINT);
          GoStruct p = (GoStruct) s.a[0];
          set(p, 7);
          RefSlice t = SliceOpsL.appendValue(g, s, p, POINT);
          assertThat(t.a).isSameAs(s.a);
          assertThat(t.a[2]).isNotSameAs(p);
          assertThat(get(t.a[2])).isEqualTo(7);
          Object third = t.a[2];
          set(p, 8);
          SliceOpsL.appendValue(g, s, p, POINT);
          assertThat(t.a[2]).as("in capacity: copied into the variable").isSameAs(third);
          assertThat(get(third)).isEqualTo(8);
          RefSlice full = SliceOpsL.sliceValues(g, t, 0, 4, POINT);
          assertThat(full.a[3]).as("uncovered by a reslice").isNotNull();
          RefSlice grown = SliceOpsL.appendValue(g, full, p, POINT);
          assertThat(grown.a[0]).as("growth makes new variables").isNotSameAs(p);
          assertThat(get(grown.a[0])).isEqualTo(8);
          SliceOps.copy(SliceOpsL.sliceFrom(g, full, 1), full, POINT);
          assertThat(full.a[0]).isSameAs(p);
          assertThat(get(full.a[1])).isEqualTo(8);
          assertThat(get(full.a[2])).as("memmove").isZero();
          SliceOps.clear(full, POINT);
          assertThat(full.a[0]).isSameAs(p);
          assertThat(get(p)).isZero();
          return null;
        });
  }

  private static void set(GoStruct s, long v) {
    Mem.U.putLong(s, s.layout().offset(0), v);
  }

  private static long get(Object s) {
    return Mem.U.getLong(s, ((GoStruct) s).layout().offset(0));
  }

  @Test
  void append_many() {
    OnGoroutine.call(
        g -> {
          Slice s = SliceOps.extend(g, IntSlice.NIL, 5, Basic.INT32);
          assertThat(s.cap).isEqualTo(6);
          IntSlice t =
              (IntSlice) SliceOps.appendSlice(g, IntSlice.of(1, 2), IntSlice.of(3), Basic.INT32);
          assertThat(Arrays.copyOf(t.a, t.len)).containsExactly(1, 2, 3);
          ByteSlice b = SliceOps.appendString(g, ByteSlice.NIL, GoString.of("hello"));
          assertThat(b.cap).isEqualTo(8);
          assertThat(SliceOps.appendSlice(g, IntSlice.NIL, IntSlice.NIL, Basic.INT32).isNil())
              .isTrue();
          return null;
        });
  }

  @Test
  void strings() {
    OnGoroutine.call(
        g -> {
          GoString s =
              GoString.wrap(
                  new byte[] {
                    'a',
                    (byte) 0xe2,
                    (byte) 0x82,
                    (byte) 0xac,
                    (byte) 0xed,
                    (byte) 0xa0,
                    (byte) 0x80,
                    (byte) 0xff
                  });
          IntSlice r = StringOps.toRunes(s);
          assertThat(Arrays.copyOf(r.a, r.len))
              .containsExactly('a', 0x20ac, 0xfffd, 0xfffd, 0xfffd, 0xfffd);
          assertThat(StringOps.decode(g, s, 1)).isEqualTo(0x20ac);
          assertThat(g.resJ(1)).isEqualTo(3);
          assertThat(StringOps.fromRune(0x1F600).toString()).isEqualTo("😀");
          assertThat(StringOps.fromRune(1L << 40).toString()).isEqualTo("\ufffd");
          assertThat(StringOps.fromRunes(IntSlice.of(0xd800, 'x')).toString()).isEqualTo("\ufffdx");
          return null;
        });
  }
}
