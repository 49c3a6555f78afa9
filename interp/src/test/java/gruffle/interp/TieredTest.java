package gruffle.interp;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.interp.nodes.Interpreter;
import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import gruffle.link.Engine;
import gruffle.link.GoCode;
import gruffle.link.Tier1;
import gruffle.link.Tiers;
import gruffle.runtime.func.Entry;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.OsrEntry;
import gruffle.runtime.panic.Activation;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.CellJ;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How tier 0 gets along with compiled code, here made by hand in Java. */
final class TieredTest {
  private static final IrType INT = IrTypes.INT;
  private static final IrType.Func VOID = IrTypes.NO_ARGS;
  private static final IrType.Func INT_TO_INT = new IrType.Func(List.of(INT), List.of(INT), false);

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> made = new ArrayList<>();

  private String run(String debug, OsrEntry osr, Func... functions) {
    var tiers = new Tiers.Makers(Engine.TIERED, Interpreter::new, p -> new HandMadeTier1(osr));
    int code = HandMade.program(err, tiers, debug, List.of(functions), List.of()).run("main");
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Every function is compiled to one that adds 100 to its argument. */
  private final class HandMadeTier1 implements Tier1 {
    private final OsrEntry osr;

    HandMadeTier1(OsrEntry osr) {
      this.osr = osr;
    }

    @Override
    public Compiled compile(GoCode code) {
      made.add(code.name);
      return new Compiled(
          new Entry() {
            @Override
            public Object invoke(int index, G g, FuncVal closure, Object[] args) {
              return (long) args[0] + 100;
            }
          },
          0);
    }

    @Override
    public FuncVal value(GoCode code) {
      return new Closure(code);
    }

    @Override
    public FuncVal closure(GoCode code, Object[] captured) {
      made.add("closure " + code.name);
      return new Closure(code, captured);
    }

    @Override
    public OsrEntry osr(GoCode code, int loop, boolean alone) {
      made.add(code.name + " loop " + loop);
      return osr;
    }
  }

  private static final class Closure extends FuncVal {
    private final GoCode code;
    private final Object[] captured;

    Closure(GoCode code, Object... captured) {
      this.code = code;
      this.captured = captured;
    }

    @Override
    public GoCode code() {
      return code;
    }

    @Override
    public Object captured(int i) {
      return captured[i];
    }

    @Override
    public void call0(G g) {
      throw new AssertionError("call without arguments");
    }

    @Override
    public Object invoke(G g, Object... args) {
      return code.invoke(g, this, args);
    }
  }

  private static Expr num(long v) {
    return new Expr.Const(INT, v);
  }

  private static Expr get(Local l) {
    return new Expr.LocalGet(l);
  }

  private static Expr add(Expr x, Expr y) {
    return new Expr.Binary(Op.ADD, INT, x, y, 0);
  }

  private static Stmt set(Local l, Expr x) {
    return new Stmt.SetLocal(l, x, 0);
  }

  private static Stmt print(Expr x) {
    return new Stmt.ExprStmt(new Expr.OpCall("print.J", null, List.of(x), 0), 0);
  }

  private static Stmt.Block block(Stmt... stmts) {
    return new Stmt.Block(0, List.of(stmts), 0);
  }

  private static Func main(Stmt... stmts) {
    var f = new Func("main.main", "main", VOID);
    f.body = block(stmts);
    return f;
  }

  private static Expr call(long n) {
    return new Expr.Call("main.f", List.of(num(n)), INT_TO_INT, 0);
  }

  /** func f(n int) int { return n } */
  private static Func identity() {
    var f = new Func("main.f", "main", INT_TO_INT);
    Local n = f.newLocal("n", INT);
    f.numParams = 1;
    f.body = block(new Stmt.Return(List.of(get(n)), 0));
    return f;
  }

  /** The sum of the numbers below n, by a loop with label 1, or by basic blocks. */
  private static Func sum(boolean blocks, boolean defers) {
    var f = new Func("main.f", "main", INT_TO_INT);
    Local n = f.newLocal("n", INT);
    f.numParams = 1;
    Local i = f.newLocal("i", INT);
    Local s = f.newLocal("s", INT);
    Local half = f.newLocal("half", IrTypes.FLOAT64);
    Local cell = f.newLocal("cell", INT);
    cell.cell = true;
    f.hasDefer = defers;
    if (defers) {
      f.results.add(s);
    }
    Stmt end = new Stmt.Return(defers ? List.of() : List.of(get(s)), 0);
    Stmt declare =
        block(
            new Stmt.DeclLocal(i, null, 0),
            new Stmt.DeclLocal(s, null, 0),
            new Stmt.DeclLocal(half, new Expr.Const(IrTypes.FLOAT64, 0.5), 0),
            new Stmt.DeclLocal(cell, num(4), 0));
    Stmt step = block(set(s, add(get(s), get(i))), set(i, add(get(i), num(1))));
    Expr more = new Expr.Compare(Op.LT, get(i), get(n));
    f.body =
        blocks
            ? block(
                new Stmt.Dispatch(
                    List.of(
                        block(declare, new Stmt.Jump(1, 0)),
                        block(new Stmt.Branch(more, 2, 3, 0)),
                        block(step, new Stmt.Jump(1, 0)),
                        block(end)),
                    0))
            : block(declare, new Stmt.Loop(1, more, step, null, 0), end);
    return f;
  }

  /** The rest of {@link #sum} from the first back-edge on, and a thousand. */
  private static final class Rest extends OsrEntry {
    private final int result;

    Rest(int result) {
      this.result = result;
    }

    @Override
    public int run(G g, Activation act, long[] prims, Object[] refs, int edges) {
      assertThat(g.act).isSameAs(act);
      assertThat(prims).containsExactly(10, 1, 0, Double.doubleToRawLongBits(0.5), 0);
      assertThat(((CellJ) refs[4]).v).isEqualTo(4);
      prims[result] = 1045;
      return DONE;
    }
  }

  @Test
  void theSecondCallIsCompiledCode() {
    assertThat(run("jitcalls=1", null, identity(), main(print(call(7)), print(call(7)))))
        .isEqualTo("7107");
    assertThat(made).containsExactly("main.main", "main.f");
  }

  @Test
  void aLoopGoesOnInCompiledCode() {
    assertThat(run("jitloops=1", new Rest(0), sum(false, false), main(print(call(10)))))
        .isEqualTo("1045");
    assertThat(made).containsExactly("main.f loop 1");
  }

  /** For ever a loop of so many iterations in one of many: label 2 in 1. */
  private static Func nest(int iterations) {
    var f = new Func("main.f", "main", INT_TO_INT);
    Local n = f.newLocal("n", INT);
    f.numParams = 1;
    Local i = f.newLocal("i", INT);
    Stmt inner =
        new Stmt.Loop(
            2,
            new Expr.Compare(Op.LT, get(i), num(iterations)),
            set(i, add(get(i), num(1))),
            null,
            0);
    Stmt outer =
        new Stmt.Loop(
            1,
            new Expr.Compare(Op.LT, num(0), get(n)),
            block(new Stmt.DeclLocal(i, null, 0), inner),
            null,
            0);
    f.body = block(outer, new Stmt.Return(List.of(get(n)), 0));
    return f;
  }

  @Test
  void ofANestTheLoopAroundTheHotOneIsEntered() {
    assertThat(run("jitloops=1000", new Twelve(), nest(4), main(print(call(10))))).isEqualTo("12");
    // the inner loop's turn comes where the compiler's thread is late
    assertThat(made.getFirst()).isEqualTo("main.f loop 1");
  }

  @Test
  void soItIsWhereThatHasComeRoundAFewTimes() {
    assertThat(run("jitloops=1000", new Twelve(), nest(200), main(print(call(10)))))
        .isEqualTo("12");
    assertThat(made.getFirst()).isEqualTo("main.f loop 1");
  }

  /** Ends with 12. */
  private static final class Twelve extends OsrEntry {
    @Override
    public int run(G g, Activation act, long[] prims, Object[] refs, int edges) {
      prims[0] = 12;
      return DONE;
    }
  }

  @Test
  void basicBlocksGoOnInCompiledCode() {
    assertThat(run("jitloops=1", new Rest(0), sum(true, false), main(print(call(10)))))
        .isEqualTo("1045");
    assertThat(made).containsExactly("main.f loop -2");
  }

  @Test
  void withDefersTheResultVariablesComeBack() {
    assertThat(run("jitloops=1", new Rest(2), sum(false, true), main(print(call(10)))))
        .isEqualTo("1045");
  }

  @Test
  void withoutAWayInTheLoopGoesOn() {
    assertThat(run("jitloops=1", null, sum(false, false), main(print(call(10))))).isEqualTo("45");
  }

  @Test
  void aClosureOfGeneratedCodeRunsInTier0() {
    var literal = new Func("main.main.func1", "main", INT_TO_INT);
    Local n = literal.newLocal("n", INT);
    Local by = literal.newLocal("by", INT);
    literal.numParams = 1;
    literal.numCaptures = 1;
    literal.body = block(new Stmt.Return(List.of(add(get(n), get(by))), 0));
    Func main = main();
    Local by0 = main.newLocal("by", INT);
    Local f = main.newLocal("f", INT_TO_INT);
    Expr apply = new Expr.CallClosure(get(f), List.of(num(1)), INT_TO_INT, 0);
    main.body =
        block(
            new Stmt.DeclLocal(by0, num(20), 0),
            new Stmt.DeclLocal(f, new Expr.Closure(literal.symbol, List.of(by0), INT_TO_INT), 0),
            print(apply));
    assertThat(run("", null, literal, main)).isEqualTo("21");
    assertThat(made).containsExactly("closure main.main.func1");
  }
}
