package gruffle.ir;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that the verifier finds what it is there for. */
final class VerifierTest {
  private static final IrType POINT =
      new IrType.Struct(List.of(new IrType.Field("x", "", IrTypes.INT, false, "")));

  private static void verify(Func f, Stmt... stmts) {
    f.body = new Stmt.Block(0, List.of(stmts), 0);
    Verifier.verify(f);
  }

  private static Func func() {
    return new Func("p.f", "p", IrTypes.NO_ARGS);
  }

  private static void refused(String why, Func f, Stmt... stmts) {
    assertThatThrownBy(() -> verify(f, stmts))
        .isInstanceOf(IrException.class)
        .hasMessageContaining("p.f")
        .hasMessageContaining(why);
  }

  private static Expr number(long v) {
    return new Expr.Const(IrTypes.INT, v);
  }

  @Test
  void localsAreDefinedBeforeUse() {
    Func f = func();
    Local l = f.newLocal("x", IrTypes.INT);
    refused("before it is defined", f, new Stmt.ExprStmt(new Expr.LocalGet(l), 0));
    assertThatCode(() -> verify(func(), new Stmt.Return(List.of(), 0))).doesNotThrowAnyException();
  }

  @Test
  void typesMustFit() {
    Func f = func();
    Local l = f.newLocal("x", IrTypes.STRING);
    refused("not string", f, new Stmt.DeclLocal(l, number(1), 0));
  }

  @Test
  void aggregatesAreCopiedIntoVariables() {
    Func f = func();
    Local x = f.newLocal("x", POINT);
    Local y = f.newLocal("y", POINT);
    refused(
        "borrowed",
        f,
        new Stmt.DeclLocal(x, null, 0),
        new Stmt.DeclLocal(y, new Expr.LocalGet(x), 0));
    refused("aggregate variable", f, new Stmt.SetLocal(x, new Expr.Zero(POINT), 0));
  }

  @Test
  void jumpsNeedTargets() {
    refused("no label", func(), new Stmt.Break(3, 0));
    var block = new Stmt.Block(3, List.of(new Stmt.Continue(3, 0)), 0);
    refused("no loop", func(), block);
    refused(
        "no block",
        func(),
        new Stmt.Dispatch(List.of(new Stmt.Block(0, List.of(new Stmt.Jump(1, 0)), 0)), 0));
  }
}
