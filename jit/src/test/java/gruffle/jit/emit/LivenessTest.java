package gruffle.jit.emit;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LivenessTest {
  private final Func f =
      new Func("main.f", "main", new IrType.Func(List.of(IrTypes.INT), List.of(), false));
  private final Local n = local("n");
  private final Local i = local("i");
  private final Local sum = local("sum");
  private final Local once = local("once");

  private Local local(String name) {
    return f.newLocal(name, IrTypes.INT);
  }

  private static Expr get(Local l) {
    return new Expr.LocalGet(l);
  }

  private static Expr add(Local x, Local y) {
    return new Expr.Binary(Op.ADD, IrTypes.INT, get(x), get(y), 0);
  }

  private static Stmt set(Local l, Expr x) {
    return new Stmt.SetLocal(l, x, 0);
  }

  private static Stmt declare(Local l) {
    return new Stmt.DeclLocal(l, new Expr.Const(IrTypes.INT, 0L), 0);
  }

  private static Stmt.Block block(Stmt... stmts) {
    return new Stmt.Block(0, List.of(stmts), 0);
  }

  private Stmt.Loop loop(int label, Stmt body) {
    return new Stmt.Loop(label, new Expr.Compare(Op.LT, get(i), get(n)), body, null, 0);
  }

  private BitSet atHead(int loop, Stmt... body) {
    f.numParams = 1;
    f.body = block(body);
    return Liveness.of(f).atHead(loop);
  }

  @Test
  void aVariableOfOneIterationIsNotNeededAtTheHead() {
    assertThat(atHead(1, declare(i), loop(1, block(declare(once), set(i, add(i, once))))))
        .isEqualTo(BitSet.valueOf(new long[] {0b0011}));
  }

  @Test
  void whatAnEarlierLoopLeftIsNotNeeded() {
    Stmt first = loop(1, block(declare(once), set(sum, add(sum, once))));
    Stmt second = loop(2, set(i, add(i, i)));
    assertThat(atHead(2, declare(i), declare(sum), first, second))
        .isEqualTo(BitSet.valueOf(new long[] {0b0011}));
  }

  @Test
  void whatTheLoopAroundReadsIsNeededInside() {
    Stmt inner = loop(2, set(i, add(i, i)));
    Stmt outer = loop(1, block(inner, set(once, add(sum, once))));
    assertThat(atHead(2, declare(i), declare(sum), declare(once), outer))
        .isEqualTo(BitSet.valueOf(new long[] {0b1111}));
  }

  @Test
  void aBreakLeadsToWhatIsReadBehindTheLoop() {
    Stmt leave = new Stmt.If(get(i), new Stmt.Break(1, 0), null, 0);
    Stmt use = new Stmt.Return(List.of(get(sum)), 0);
    assertThat(atHead(1, new Stmt.Loop(1, null, leave, null, 0), use))
        .isEqualTo(BitSet.valueOf(new long[] {0b0110}));
  }

  @Test
  void withDeferredCallsTheResultsAreAlwaysNeeded() {
    f.hasDefer = true;
    f.results.add(sum);
    assertThat(atHead(1, new Stmt.Loop(1, null, set(i, add(i, n)), null, 0)))
        .isEqualTo(BitSet.valueOf(new long[] {0b0111}));
  }
}
