package gruffle.jit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.link.JitException;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.IntSlice;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Function values, closures, and functions that the compiler refuses. */
final class JitTierTest {
  private static final IrType INT8 = new IrType.Basic(GoKind.INT8);
  private static final IrType FLOAT32 = new IrType.Basic(GoKind.FLOAT32);
  private static final IrType ARRAY_POINTER =
      new IrType.Pointer(new IrType.Array(IrTypes.INT32, 3));
  private static final IrType STRUCT =
      new IrType.Struct(List.of(new IrType.Field("X", "", IrTypes.INT, false, "")));

  private final FakeProgram p = new FakeProgram();

  private static IrType.Func func(List<IrType> params, IrType... results) {
    return new IrType.Func(params, List.of(results), false);
  }

  /** func(int, int8, string, bool, float32, *[3]int32) (int, error), which captures an int variable, a string variable, and a float64. */
  private Func literal() {
    Func f =
        p.add(
            "main.f.func1",
            func(
                List.of(IrTypes.INT, INT8, IrTypes.STRING, IrTypes.BOOL, FLOAT32, ARRAY_POINTER),
                IrTypes.INT,
                IrTypes.STRING));
    f.newLocal("x", IrTypes.INT).cell = true;
    f.newLocal("s", IrTypes.STRING).cell = true;
    f.newLocal("d", IrTypes.FLOAT64);
    f.numCaptures = 3;
    return f;
  }

  @Test
  void aClosureHasItsVariablesAndCallsItsFunction() {
    literal();
    var x = new CellJ(1);
    var s = new CellL(GoString.EMPTY);
    FuncVal v = p.tier().closure(p.code("main.f.func1"), new Object[] {x, s, 2.5});
    assertThat(v.code()).isSameAs(p.code("main.f.func1"));
    assertThat(v.captured(0)).isSameAs(x);
    assertThat(v.captured(1)).isSameAs(s);
    assertThat(v.captured(2)).isEqualTo(2.5);
    assertThatThrownBy(() -> v.captured(3)).isInstanceOf(IndexOutOfBoundsException.class);
    Object[] args = {7L, -8, GoString.of("a"), true, 1.5f, IntSlice.of(new int[3])};
    p.result = 42L;
    assertThat(FakeProgram.call(v, args)).isEqualTo(42L);
    assertThat(v.invoke(null, args)).isEqualTo(42L);
    assertThat(p.calls).hasSize(2);
    assertThat(p.calls)
        .allSatisfy(
            c ->
                assertThat(c)
                    .containsExactly(
                        "main.f.func1",
                        args[0],
                        args[1],
                        args[2],
                        args[3],
                        args[4],
                        args[5],
                        x,
                        s,
                        2.5));
  }

  @Test
  void closuresOfOneLiteralShareAClass() {
    literal();
    Object[] captured = {new CellJ(1), new CellL(null), 0.0};
    FuncVal a = p.tier().closure(p.code("main.f.func1"), captured);
    FuncVal b = p.tier().closure(p.code("main.f.func1"), captured);
    assertThat(a).isNotSameAs(b);
    assertThat(a.getClass()).isSameAs(b.getClass());
  }

  @Test
  void aFunctionHasOneValue() {
    p.add("main.g", func(List.of(STRUCT), STRUCT));
    FuncVal v = p.program().value("main.g");
    assertThat(v).isSameAs(p.code("main.g").value());
    Object s = p.program().rtype(STRUCT).newStruct();
    p.result = s;
    assertThat(v.invoke(null, s)).isSameAs(s);
    assertThatThrownBy(() -> v.call0(null)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void functionsOfOneShapeShareIt() {
    p.add("main.a", func(List.of(IrTypes.STRING), IrTypes.INT));
    p.add("main.b", func(List.of(ARRAY_POINTER), IrTypes.INT));
    Class<?> shape = p.program().value("main.a").getClass().getSuperclass();
    assertThat(shape).isSameAs(p.program().value("main.b").getClass().getSuperclass());
    assertThat(shape.getName()).isEqualTo("gruffle.shape.L$J");
  }

  @Test
  void goAndDeferRunWhatTier0HasThere() {
    Func f = p.add("main.h.func1", func(List.of()));
    f.newLocal("x", IrTypes.INT).cell = true;
    f.numCaptures = 1;
    var x = new CellJ(3);
    p.tier().closure(p.code("main.h.func1"), new Object[] {x}).call0(null);
    assertThat(p.calls).containsExactly(List.of("main.h.func1", x));
  }

  @Test
  void aResultThatNobodyTakesIsDropped() {
    p.add("main.r", func(List.of(), IrTypes.INT));
    p.result = 1L;
    p.program().value("main.r").call0(null);
    assertThat(p.calls).containsExactly(List.of("main.r"));
  }

  @Test
  void aRefusedFunctionRunsInTier0() {
    p.add("main.f", func(List.of(IrTypes.INT), IrTypes.INT));
    assertThatThrownBy(() -> p.tier().compile(p.code("main.f"))).isInstanceOf(JitException.class);
    p.result = 5L;
    assertThat(p.code("main.f").invoke(null, null, new Object[] {4L})).isEqualTo(5L);
    assertThat(p.calls).containsExactly(List.of("main.f", 4L));
  }

  @Test
  void moreParametersThanAMethodCanHave() {
    p.add("main.f", func(Collections.nCopies(127, IrTypes.INT)));
    p.add("main.g", func(Collections.nCopies(126, IrTypes.INT)));
    p.tier().value(p.code("main.f")).invoke(null, Collections.nCopies(127, 1L).toArray());
    p.tier().value(p.code("main.g")).invoke(null, Collections.nCopies(126, 1L).toArray());
    assertThat(p.calls).extracting(List::size).containsExactly(128, 127);
  }
}
