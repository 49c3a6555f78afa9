package gruffle.interp;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tier 0 on hand-made IR. */
final class ProgramTest {
  private static final IrType INT = Expr.INT;
  private static final IrType.Func VOID = new IrType.Func(List.of(), List.of(), false);
  private static final IrType.Func INT_TO_INT = new IrType.Func(List.of(INT), List.of(INT), false);

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Func... functions) {
    return HandMade.program(err, List.of(functions), List.of(makeError())).run("main");
  }

  private static Expr num(long v) {
    return new Expr.Const(INT, v);
  }

  /** A run-time error that is just its text. */
  private static Func makeError() {
    IrType string = new IrType.Basic(GoKind.STRING);
    IrType any = new IrType.Interface(List.of());
    var type = new IrType.Func(List.of(string, string), List.of(any), false);
    var f = new Func("runtime.makeError", "runtime", type);
    f.newLocal("kind", string);
    Local message = f.newLocal("message", string);
    f.numParams = 2;
    Expr value = new Expr.ToIface(new Expr.LocalGet(message), any);
    f.body = new Stmt.Block(0, List.of(new Stmt.Return(List.of(value), 0)), 0);
    return f;
  }

  private static Func fib() {
    var f = new Func("main.fib", "main", INT_TO_INT);
    Local n = f.newLocal("n", INT);
    f.numParams = 1;
    Expr get = new Expr.LocalGet(n);
    f.body =
        new Stmt.Block(
            0,
            List.of(
                new Stmt.If(
                    new Expr.Compare(Op.LT, get, num(2)),
                    new Stmt.Return(List.of(get), 0),
                    null,
                    0),
                new Stmt.Return(
                    List.of(new Expr.Binary(Op.ADD, INT, fibOf(get, 1), fibOf(get, 2), 0)), 0)),
            0);
    return f;
  }

  private static Expr fibOf(Expr n, long less) {
    return new Expr.Call(
        "main.fib", List.of(new Expr.Binary(Op.SUB, INT, n, num(less), 0)), INT_TO_INT, 0);
  }

  private static Func main(Expr printed) {
    var f = new Func("main.main", "main", VOID);
    f.body =
        new Stmt.Block(
            0,
            List.of(new Stmt.ExprStmt(new Expr.OpCall("print.J", null, List.of(printed), 0), 0)),
            0);
    return f;
  }

  private static Expr call(long n) {
    return new Expr.Call("main.fib", List.of(num(n)), INT_TO_INT, 0);
  }

  @Test
  void callsRecursively() {
    assertThat(run(fib(), main(call(20)))).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("6765");
  }

  @Test
  void dividesByZero() {
    Expr div = new Expr.Binary(Op.DIV, INT, num(1), new Expr.Zero(INT), 1 << 12);
    assertThat(run(main(div))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("panic: runtime error: integer divide by zero");
  }

  @Test
  void shiftsNarrowIntegers() {
    IrType u8 = new IrType.Basic(GoKind.UINT8);
    Expr shifted = new Expr.Binary(Op.SHL, u8, new Expr.Const(u8, 0x81L), num(1), 0);
    assertThat(run(main(new Expr.Convert(INT, shifted)))).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("2");
  }
}
