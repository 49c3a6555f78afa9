package gruffle.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gruffle.ir.Func;
import gruffle.ir.Global;
import gruffle.ir.GoKind;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.MemoryPackage;
import gruffle.ir.TypeDecl;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.TypeCode;
import gruffle.runtime.type.TypeTable;
import gruffle.runtime.value.CellI;
import gruffle.runtime.value.GoStruct;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a program finds by symbol. */
final class ProgramTest {
  private static final IrType NODE = new IrType.Named("a/b%2ec.Node", s -> node());
  private static final IrType ERROR = new IrType.Named("error", IrTypes::universe);
  private static final IrType.Func BINARY =
      new IrType.Func(
          List.of(IrTypes.INT, new IrType.Slice(NODE)), List.of(IrTypes.BOOL, ERROR), true);
  private static final IrType.Struct STRUCT =
      new IrType.Struct(
          List.of(
              new IrType.Field("Node", "", NODE, true, ""),
              new IrType.Field("é", "a/b.c", IrTypes.STRING, false, "json:\"x;1:y\"")));

  private final Program program = program();

  /** type Node struct { next *Node; n int32 } */
  private static TypeDecl node() {
    var s =
        new IrType.Struct(
            List.of(
                new IrType.Field("next", "a/b.c", new IrType.Pointer(NODE), false, ""),
                new IrType.Field("n", "a/b.c", IrTypes.INT32, false, "")));
    return new TypeDecl("a/b%2ec.Node", "c.Node", "a/b.c", s, List.of());
  }

  private static Program program() {
    var config =
        Config.embedded(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    IrPackage pkg =
        new MemoryPackage(
            "a/b.c",
            "c",
            List.of(),
            List.of(
                new Global("a/b%2ec.count", "a/b.c", IrTypes.INT32, "f.go", 1, null),
                new Global("a/b%2ec.head", "a/b.c", NODE, "f.go", 2, null),
                new Global("a/b%2ec.late", "a/b.c", IrTypes.INT32, "f.go", 3, "a/b%2ec.first")),
            Map.of(
                "a/b%2ec.f",
                new Func("a/b%2ec.f", "a/b.c", IrTypes.NO_ARGS),
                "a/b%2ec.first",
                new Func(
                    "a/b%2ec.first",
                    "a/b.c", new IrType.Func(List.of(), List.of(IrTypes.INT32), false))),
            List.of("a/b%2ec.Node"),
            Map.of(),
            null,
            s -> node());
    return new Program(
        new GoRuntime(config),
        new TypeTable(),
        path -> path.equals("a/b.c") ? pkg : null,
        symbol -> null,
        new Tiers.Makers(Engine.INTERP, p -> new CountingTier(), null));
  }

  /** Every function gives the number of its call. */
  private static final class CountingTier implements Tier0 {
    private int calls;

    @Override
    public Body body(GoCode code) {
      return (g, closure, args) -> ++calls;
    }

    @Override
    public FuncVal value(GoCode code, Object[] captured) {
      throw new UnsupportedOperationException();
    }
  }

  private static Stream<IrType> types() {
    return Stream.of(
        new IrType.Basic(GoKind.COMPLEX128),
        IrTypes.UNSAFE_POINTER,
        NODE,
        ERROR,
        IrTypes.EMPTY_INTERFACE,
        new IrType.Pointer(new IrType.Slice(NODE)),
        new IrType.Array(new IrType.Array(IrTypes.UINT8, 0), 12_345_678_901L),
        new IrType.Map(IrTypes.STRING, new IrType.Map(NODE, ERROR)),
        new IrType.Chan(1, new IrType.Chan(2, new IrType.Chan(3, IrTypes.FLOAT64))),
        IrTypes.NO_ARGS,
        BINARY,
        STRUCT,
        new IrType.Struct(List.of()),
        new IrType.Interface(
            List.of(
                new IrType.Method("M", "", BINARY),
                new IrType.Method("m", "a/b.c", IrTypes.NO_ARGS))));
  }

  @Test
  void aTypeCodeGivesTheTypeBack() {
    assertThat(types())
        .allSatisfy(
            t -> {
              Rtype r = program.rtype(t);
              assertThat(program.type(TypeCode.encode(r))).isSameAs(r);
            });
  }

  @Test
  void aTypeCodeIsEnoughForAFreshProgram() {
    assertThat(types())
        .allSatisfy(
            t -> {
              String code = TypeCode.encode(program.rtype(t));
              assertThat(TypeCode.encode(program().type(code))).isEqualTo(code);
            });
  }

  @Test
  void aMalformedTypeCodeIsRefused() {
    assertThat(Stream.of("", "x", "*", "n5:a.b", "b2;b2;", "i1;1:M0:b2;"))
        .allSatisfy(
            s ->
                assertThatThrownBy(() -> program.type(s))
                    .isInstanceOf(IllegalArgumentException.class));
  }

  @Test
  void aVariableIsOneObject() {
    assertThat(program.global("a/b%2ec.count")).isInstanceOf(CellI.class);
    assertThat(program.global("a/b%2ec.head")).isInstanceOf(GoStruct.class);
    assertThat(program.global("a/b%2ec.count"))
        .isSameAs(program.global("a/b%2ec.count", IrTypes.INT32));
    assertThatThrownBy(() -> program.global("a/b%2ec.other")).hasMessageContaining("other");
  }

  @Test
  void aLazyVariableIsMadeOnceWhenItIsTouched() {
    Object first = program.code("a/b%2ec.first").invoke(null, null, new Object[0]);
    assertThat(first).as("nobody has touched the variable yet").isEqualTo(1);
    assertThat(((CellI) program.global("a/b%2ec.late")).v).isEqualTo(2);
    assertThat(((CellI) program.global("a/b%2ec.late", IrTypes.INT32)).v).isEqualTo(2);
  }

  @Test
  void aFunctionIsOneCode() {
    assertThat(program.code("a/b%2ec.f")).isSameAs(program.code("a/b%2ec.f"));
    assertThat(program.code("a/b%2ec.f").isNative()).isTrue();
    assertThatThrownBy(() -> program.code("a/b%2ec.g")).hasMessageContaining("a/b%2ec.g");
  }
}
