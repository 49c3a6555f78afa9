package gruffle.runtime.type;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.Mem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generated struct classes: zero values, copies, equality, identity. */
class StructClassesTest {
  private final TypeTable table = new TypeTable();

  private static Field f(String name, Rtype t) {
    return new Field(name, "", t, "", false);
  }

  private Rtype named(String name, Rtype under) {
    return table.named("main." + name, "main", "main." + name, name, () -> under);
  }

  private final Rtype inner =
      named("Inner", table.structOf(List.of(f("X", Basic.INT), f("Y", Basic.FLOAT64))));

  private final Rtype outer =
      named(
          "Outer",
          table.structOf(
              List.of(
                  f("B", Basic.BOOL),
                  f("U8", Basic.UINT8),
                  f("I16", Basic.INT16),
                  f("S", Basic.STRING),
                  f("In", inner),
                  f("A", table.arrayOf(3, Basic.INT32)),
                  f("As", table.arrayOf(2, inner)),
                  f("C", Basic.COMPLEX128),
                  f("P", table.pointerTo(inner)),
                  f("Q", table.pointerTo(Basic.INT)),
                  f("E", Basic.ANY),
                  f("F32", Basic.FLOAT32),
                  f("AP", table.pointerTo(table.arrayOf(3, Basic.INT32))))));

  private static Object get(GoStruct s, int i) {
    return s.layout().getL(s, i);
  }

  private static void putLong(GoStruct s, int i, long v) {
    Mem.U.putLong(s, s.layout().offset(i), v);
  }

  @Test
  void zero_value_has_no_java_nulls_where_go_has_values() {
    GoStruct s = outer.newStruct();
    assertThat(get(s, 3)).isSameAs(GoString.EMPTY);
    assertThat(((GoStruct) get(s, 4)).ptrType()).isSameAs(table.pointerTo(inner));
    assertThat((int[]) get(s, 5)).containsExactly(0, 0, 0);
    assertThat((Object[]) get(s, 6)).hasSize(2).doesNotContainNull();
    assertThat(get(s, 7)).isSameAs(Complex.ZERO);
    assertThat(get(s, 8)).isNull();
    assertThat(s.goEquals(null, outer.newStruct())).isTrue();
    assertThat(s.goHash(null)).isEqualTo(outer.newStruct().goHash(null));
  }

  @Test
  void copies_are_deep_for_nested_variables_and_shallow_for_pointers() {
    GoStruct s = outer.newStruct();
    GoStruct p = inner.newStruct();
    Mem.U.putReference(s, s.layout().offset(8), p);
    putLong((GoStruct) get(s, 4), 0, 7);
    ((int[]) get(s, 5))[1] = 9;
    GoStruct c = s.copy();
    assertThat(c.getClass()).isSameAs(s.getClass());
    assertThat(c.goEquals(null, s)).isTrue();
    assertThat(get(c, 8)).isSameAs(p);
    putLong((GoStruct) ((Object[]) get(s, 6))[1], 0, 1);
    assertThat(c.goEquals(null, s)).isFalse();
    Object nested = get(c, 4);
    Object array = ((Object[]) get(c, 6))[1];
    c.assign(s);
    assertThat(c.goEquals(null, s)).isTrue();
    assertThat(get(c, 4)).isSameAs(nested);
    assertThat(((Object[]) get(c, 6))[1]).isSameAs(array);
  }

  @Test
  void equality_follows_go() {
    GoStruct a = outer.newStruct();
    GoStruct b = outer.newStruct();
    CellJ cell = new CellJ(1);
    Mem.U.putReference(a, a.layout().offset(9), cell);
    assertThat(a.goEquals(null, b)).isFalse();
    Mem.U.putReference(b, b.layout().offset(9), cell);
    int[] array = new int[3];
    Mem.U.putReference(a, a.layout().offset(12), IntSlice.of(array));
    Mem.U.putReference(b, b.layout().offset(12), IntSlice.of(array));
    assertThat(a.goEquals(null, b)).isTrue();
    assertThat(a.goHash(null)).isEqualTo(b.goHash(null));
    Mem.U.putFloat(a, a.layout().offset(11), Float.NaN);
    assertThat(a.goEquals(null, a)).isFalse();
  }

  @Test
  void identical_underlying_types_share_a_class_and_tags_do_not_count() {
    Rtype tagged =
        table.structOf(
            List.of(
                new Field("X", "", Basic.INT, "json:\"x\"", false),
                new Field("Y", "", Basic.FLOAT64, "", false)));
    Rtype other = named("Other", tagged);
    assertThat(other.newStruct().getClass().getSuperclass())
        .isSameAs(inner.newStruct().getClass().getSuperclass());
    GoStruct o = other.newStruct();
    putLong(o, 0, 5);
    GoStruct i = inner.newStruct();
    i.assign(o);
    assertThat(i.goEquals(null, o)).isTrue();
    assertThat(tagged).isNotSameAs(inner.underlying());
  }

  @Test
  void a_struct_object_stands_for_a_pointer_to_its_own_named_type_only() {
    GoStruct s = inner.newStruct();
    Rtype p = table.pointerTo(inner);
    assertThat(Iface.box(s, p)).isSameAs(s);
    assertThat(Iface.typeOf(s)).isSameAs(p);
    Rtype alias = named("Alias", inner.underlying());
    Object boxed = Iface.box(s, table.pointerTo(alias));
    assertThat(boxed).isNotSameAs(s);
    assertThat(Iface.eq(null, boxed, Iface.box(s, table.pointerTo(alias)))).isTrue();
    assertThat(Iface.eq(null, boxed, s)).isFalse();
  }

  @Test
  void recursive_types() {
    Rtype[] node = new Rtype[1];
    node[0] =
        table.named(
            "main.Node",
            "main",
            "main.Node",
            "Node",
            () ->
                table.structOf(
                    List.of(
                        f("Next", table.pointerTo(node[0])),
                        f("Kids", table.sliceOf(node[0])),
                        f("V", Basic.INT))));
    GoStruct a = node[0].newStruct();
    GoStruct b = node[0].newStruct();
    Mem.U.putReference(a, a.layout().offset(0), b);
    assertThat(get(a.copy(), 0)).isSameAs(b);
    assertThat(node[0].comparable()).isFalse();
    assertThat(node[0].size()).isEqualTo(40);
  }

  @Test
  void sizes_are_those_of_gc() {
    assertThat(outer.size()).isEqualTo(152);
    assertThat(outer.fieldOffset(2)).isEqualTo(2);
    assertThat(outer.fieldOffset(5)).isEqualTo(40);
    Rtype tail = table.structOf(List.of(f("A", Basic.INT32), f("Z", table.structOf(List.of()))));
    assertThat(tail.size()).isEqualTo(8);
  }

  @Test
  void type_strings() {
    Rtype fn =
        table.funcOf(
            List.of(Basic.INT, table.sliceOf(Basic.STRING)),
            List.of(Basic.BOOL, Basic.ERROR),
            true);
    assertThat(fn.string).isEqualTo("func(int, ...string) (bool, error)");
    assertThat(table.chanOf(3, table.chanOf(1, Basic.INT)).string).isEqualTo("chan (<-chan int)");
    assertThat(
            table.structOf(
                    List.of(
                        new Field("A", "", Basic.INT, "k:\"v\"", false),
                        new Field("b", "main", inner, "", false),
                        new Field("Inner", "", inner, "", true)))
                .string)
        .isEqualTo("struct { A int \"k:\\\"v\\\"\"; b main.Inner; main.Inner }");
    assertThat(table.mapOf(Basic.STRING, Basic.ANY).string).isEqualTo("map[string]interface {}");
    assertThat(
            table.interfaceOf(
                    List.of(
                        new Method("M", "", table.funcOf(List.of(), List.of(), false), null),
                        new Method("x", "a/main", table.funcOf(List.of(), List.of(), false), null)))
                .string)
        .isEqualTo("interface { M(); main.x() }");
  }

  @Test
  void identity_is_object_identity() {
    assertThat(table.mapOf(Basic.INT, table.sliceOf(inner)))
        .isSameAs(table.mapOf(Basic.INT, table.sliceOf(inner)));
    assertThat(table.interfaceOf(List.of(new Method("Error", "", Basic.errorSignature(), null))))
        .isSameAs(Basic.ERROR.underlying());
    assertThat(table.funcOf(List.of(), List.of(Basic.STRING), false))
        .isSameAs(Basic.errorSignature());
  }
}
