package gruffle.runtime.ops;

import static gruffle.runtime.panic.OnGoroutine.panicOf;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Field;
import gruffle.runtime.type.Method;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.TypeTable;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxL;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.Mem;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Type assertions, equality and unhashable keys, with the texts of real Go. */
class IfaceOpsTest {
  private static final TypeTable T = new TypeTable();
  private static final Rtype STRINGER =
      T.named(
          "fmt.Stringer",
          "fmt",
          "fmt.Stringer",
          "Stringer",
          () -> T.interfaceOf(List.of(new Method("String", "", Basic.errorSignature(), null))));
  private static final Rtype INTS = T.sliceOf(Basic.INT);
  private static final Rtype NC =
      named("NC", T.structOf(List.of(field("f", T.funcOf(List.of(), List.of(), false)))));
  private static final Rtype HOLDER = T.structOf(List.of(field("a", Basic.ANY)));
  private static final Rtype ANY_MAP = T.mapOf(Basic.ANY, Basic.INT);

  private static Field field(String n, Rtype t) {
    return new Field(n, "main", t, "", false);
  }

  private static Rtype named(String n, Rtype u) {
    return T.named("main." + n, "main", "main." + n, n, () -> u);
  }

  private static Object slice() {
    return new BoxL(INTS, LongSlice.of(1));
  }

  private static Object holder() {
    GoStruct s = HOLDER.newStruct();
    Mem.U.putReference(s, s.layout().offset(0), slice());
    return new BoxL(HOLDER, s);
  }

  private static Arguments text(String want, Consumer<G> op) {
    return Arguments.of(want, op);
  }

  static Stream<Arguments> panics() {
    Object five = new BoxJ(Basic.INT, 5);
    Rtype t1 = T.named("main.T·1", "main", "main.T", "T", () -> Basic.INT);
    Rtype t2 = T.named("main.T·2", "main", "main.T", "T", () -> Basic.INT);
    GoMap full = GoMap.make(ANY_MAP, 0);
    full.putBoxed(null, five);
    GoMap empty = GoMap.make(ANY_MAP, 0);
    return Stream.of(
        text(
            "interface conversion: interface {} is nil, not int",
            g -> IfaceOps.assertJ(g, null, Basic.INT, Basic.ANY)),
        text(
            "interface conversion: interface {} is string, not int",
            g -> IfaceOps.assertJ(g, GoString.of("s"), Basic.INT, Basic.ANY)),
        text(
            "interface conversion: interface is nil, not fmt.Stringer",
            g -> IfaceOps.assertIface(g, null, STRINGER, Basic.ANY)),
        text(
            "interface conversion: int is not fmt.Stringer: missing method String",
            g -> IfaceOps.assertIface(g, five, STRINGER, Basic.ANY)),
        text(
            "interface conversion: interface {} is main.T, not main.T (types from different scopes)",
            g -> IfaceOps.assertJ(g, new BoxJ(t1, 1), t2, Basic.ANY)),
        text(
            "runtime error: comparing uncomparable type []int",
            g -> IfaceOps.eq(g, slice(), slice())),
        text(
            "runtime error: comparing uncomparable type main.NC",
            g -> IfaceOps.eq(g, new BoxL(NC, NC.newStruct()), new BoxL(NC, NC.newStruct()))),
        text(
            "runtime error: comparing uncomparable type []int",
            g -> IfaceOps.eq(g, holder(), holder())),
        text(
            "runtime error: hash of unhashable type []int",
            g -> MapOps.setLJ(g, empty, holder(), 1)),
        text(
            "hash of unhashable type: main.NC",
            g -> MapOps.getLJ(g, null, new BoxL(NC, NC.newStruct()), ANY_MAP)),
        text(
            "runtime error: hash of unhashable type main.NC",
            g -> MapOps.getLJ(g, full, new BoxL(NC, NC.newStruct()), ANY_MAP)),
        text("assignment to entry in nil map", g -> MapOps.setJJ(g, null, 1, 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("panics")
  void panic_texts(String want, Consumer<G> op) {
    assertThat(panicOf(op)).isEqualTo(want);
  }

  @Test
  void equality() {
    Rtype my = named("MyInt", Basic.INT);
    assertThat(IfaceOps.eq(null, new BoxJ(my, 1), new BoxJ(Basic.INT, 1))).isFalse();
    assertThat(IfaceOps.eq(null, new BoxJ(my, 1), new BoxJ(my, 1))).isTrue();
    assertThat(IfaceOps.eq(null, GoString.of("a"), GoString.of("a"))).isTrue();
    assertThat(IfaceOps.eq(null, null, GoString.EMPTY)).isFalse();
    assertThat(IfaceOps.eq(null, slice(), new BoxJ(my, 1)))
        .as("different types: no panic")
        .isFalse();
  }

  @Test
  void boxes_of_uint32_hold_the_go_value() {
    assertThat(((BoxJ) IfaceOps.boxI(-1, Basic.UINT32)).v).isEqualTo(0xffffffffL);
    assertThat(IfaceOps.unboxI(IfaceOps.boxI(-1, Basic.UINT32))).isEqualTo(-1);
  }
}
