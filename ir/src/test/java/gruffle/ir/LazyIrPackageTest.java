package gruffle.ir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests the serialised form on packages made by hand. */
final class LazyIrPackageTest {
  private static final TypeDecl FOREIGN =
      new TypeDecl("q.U", "q.U", "q", IrTypes.STRING, List.of());

  private static LazyIrPackage roundTrip(Map<String, Func> funcs) {
    var p =
        new MemoryPackage(
            "a/p", "p", List.of("q"), List.of(), funcs, List.of(), Map.of(), null, s -> FOREIGN);
    return new LazyIrPackage(ByteBuffer.wrap(IrWriter.write(p)), s -> FOREIGN);
  }

  private static Func returning(String symbol, Expr value) {
    var f = new Func(symbol, "a/p", new IrType.Func(List.of(), List.of(value.type()), false));
    f.body = new Stmt.Block(0, List.of(new Stmt.Return(List.of(value), Pos.pack(3, 7))), 0);
    return f;
  }

  private static Object constant(Object value, GoKind kind) {
    Func f = returning("a/p.f", new Expr.Const(new IrType.Basic(kind), value));
    var body = roundTrip(Map.of(f.symbol, f)).function("a/p.f").body;
    var r = (Stmt.Return) body.stmts().getFirst();
    assertThat(r.pos()).isEqualTo(Pos.pack(3, 7));
    return ((Expr.Const) r.values().getFirst()).value();
  }

  @Test
  void constantsKeepEveryBit() {
    assertThat(constant(Long.MIN_VALUE, GoKind.INT)).isEqualTo(Long.MIN_VALUE);
    assertThat(constant(-1L, GoKind.UINT64)).isEqualTo(-1L);
    assertThat(constant(-0.0, GoKind.FLOAT64)).isEqualTo(-0.0);
    assertThat(constant(true, GoKind.BOOL)).isEqualTo(true);
    byte[] bytes = {0, -1, 'x'};
    assertThat((byte[]) constant(bytes, GoKind.STRING)).isEqualTo(bytes);
    double[] z = {1.5, Double.POSITIVE_INFINITY};
    assertThat((double[]) constant(z, GoKind.COMPLEX128)).isEqualTo(z);
  }

  @Test
  void symbolsWithOneHashAreToldApart() {
    // "Aa" and "BB" have the same String.hashCode.
    var funcs = new LinkedHashMap<String, Func>();
    for (String name : List.of("p.Aa", "p.BB", "p.C")) {
      funcs.put(
          name,
          returning(
              name,
              new Expr.Const(
                  IrTypes.STRING, name.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }
    LazyIrPackage p = roundTrip(funcs);
    for (String name : funcs.keySet()) {
      assertThat(p.function(name).symbol).isEqualTo(name);
    }
    assertThat(p.function("p.AaAa")).isNull();
    assertThat(p.functions()).containsExactlyElementsOf(funcs.keySet());
    assertThat(p.path()).isEqualTo("a/p");
    assertThat(p.imports()).containsExactly("q");
    assertThat(p.initSymbol()).isNull();
  }

  @Test
  void methodsCalledThroughInterfaces() {
    var sig = new IrType.Func(List.of(), List.of(IrTypes.STRING), false);
    var nil = new Expr.Zero(IrTypes.EMPTY_INTERFACE);
    Func f = returning("a/p.f", new Expr.CallIface(nil, "String", "", List.of(), sig, 0));
    Func g = returning("a/p.g", new Expr.CallIface(nil, "name", "a/p", List.of(), sig, 0));
    Func h = returning("a/p.h", new Expr.CallIface(nil, "name", "b", List.of(), sig, 0));
    assertThat(roundTrip(Map.of(f.symbol, f, g.symbol, g, h.symbol, h)).interfaceCalls())
        .containsExactlyInAnyOrder("String", "a/p.name", "b.name");
  }

  @Test
  void typesOfOtherPackagesComeFromTheResolver() {
    Func f = returning("a/p.f", new Expr.Zero(new IrType.Named("q.U", s -> FOREIGN)));
    IrType read = roundTrip(Map.of(f.symbol, f)).function("a/p.f").type.results().getFirst();
    assertThat(read.kind()).isEqualTo(GoKind.STRING);
    assertThat(IrTypes.goText(read)).isEqualTo("q.U");
  }

  @Test
  void anotherVersionIsRefused() {
    byte[] data = {'G', 'R', 'I', 'R', 0, 0, 0, 99};
    assertThatThrownBy(() -> new LazyIrPackage(ByteBuffer.wrap(java.util.Arrays.copyOf(data, 64))))
        .isInstanceOf(IrException.class);
  }
}
