package gruffle.jit.emit;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.MemoryPackage;
import gruffle.ir.Op;
import gruffle.ir.Pos;
import gruffle.ir.Stmt;
import gruffle.runtime.ops.OpTable;
import gruffle.runtime.type.Rtype;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The compiler takes every node of the IR and every operation, and what it makes of them is verified. */
final class CoverageTest {
  private static final int POS = Pos.pack(1, 1);
  private static final IrType INT = IrTypes.INT;

  private final Compiled nodes = nodes();

  private static Compiled nodes() {
    try (var in = CoverageTest.class.getResourceAsStream("/gruffle/jit/emit/nodes.go.txt")) {
      return Compiled.of(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyNodeOccurs() {
    Set<Class<?>> missing = new HashSet<>(List.of(Expr.class.getPermittedSubclasses()));
    missing.addAll(List.of(Stmt.class.getPermittedSubclasses()));
    var walk =
        new IrWalk() {
          @Override
          protected boolean enter(Expr e) {
            missing.remove(e.getClass());
            return true;
          }

          @Override
          protected boolean enter(Stmt s) {
            missing.remove(s.getClass());
            return true;
          }
        };
    for (String symbol : nodes.ir.functions()) {
      walk.stmt(nodes.ir.function(symbol).body);
    }
    BY_HAND.forEach(f -> walk.stmt(f.body));
    assertThat(missing).as("nodes that nodes.go.txt does not lead to").isEmpty();
  }

  @Test
  void everyNodeIsVerified() {
    nodes.ir.functions().forEach(nodes::verify);
  }

  private static Func function(String name, IrType... params) {
    var f = new Func("main." + name, "main", new IrType.Func(List.of(params), List.of(INT), false));
    f.type.params().forEach(t -> f.newLocal("p", t));
    f.numParams = params.length;
    return f;
  }

  private static Expr get(Func f, int local) {
    return new Expr.LocalGet(f.locals.get(local));
  }

  private static Expr number(long n) {
    return new Expr.Const(INT, n);
  }

  private static Stmt.Block block(Stmt... stmts) {
    return new Stmt.Block(0, List.of(stmts), POS);
  }

  private static Stmt returns(Expr e) {
    return new Stmt.Return(List.of(e), POS);
  }

  /** The conditional expression, which Go does not have. */
  private static Func choice() {
    var f = function("choice", IrTypes.BOOL, INT, INT);
    f.body = block(returns(new Expr.Cond(get(f, 0), get(f, 1), get(f, 2), INT)));
    return f;
  }

  /** The sum 1 + … + n by basic blocks, which the lowering makes of gotos that it cannot make loops of. */
  private static Func blocks() {
    var f = function("blocks", INT);
    var n = f.locals.getFirst();
    var sum = f.newLocal("sum", INT);
    var test = new Expr.Compare(Op.GT, get(f, 0), number(0));
    f.body =
        block(
            new Stmt.Dispatch(
                List.of(
                    block(
                        new Stmt.DeclLocal(sum, number(0), POS), new Stmt.Branch(test, 2, 1, POS)),
                    block(returns(get(f, 1))),
                    block(
                        new Stmt.SetLocal(sum, add(get(f, 1), get(f, 0)), POS),
                        new Stmt.SetLocal(n, add(get(f, 0), number(-1)), POS),
                        new Stmt.Branch(test, 2, 3, POS)),
                    block(new Stmt.Jump(1, POS))),
                POS));
    return f;
  }

  private static Expr add(Expr x, Expr y) {
    return new Expr.Binary(Op.ADD, INT, x, y, POS);
  }

  /** The length of an array by a header over it. */
  private static Func header() {
    var f = function("header");
    var array = new IrType.Array(INT, 3);
    Expr ptr = new Expr.ArrayPtr(new Expr.Zero(array), new IrType.Pointer(array));
    f.body = block(returns(new Expr.Len(ptr)));
    return f;
  }

  private static final List<Func> BY_HAND = List.of(choice(), blocks(), header());

  @Test
  void nodesMadeByHand() {
    Map<String, Func> functions = new LinkedHashMap<>();
    BY_HAND.forEach(f -> functions.put(f.symbol, f));
    var program = program(functions);
    assertThat(program.call("main.choice", true, 1L, 2L)).isEqualTo(1L);
    assertThat(program.call("main.choice", false, 1L, 2L)).isEqualTo(2L);
    assertThat(program.call("main.blocks", 10L)).isEqualTo(55L);
    assertThat(program.call("main.header")).isEqualTo(3L);
  }

  private static Compiled program(Map<String, Func> functions) {
    return Compiled.of(
        new MemoryPackage(
            "main",
            "main",
            List.of(),
            List.of(),
            functions,
            List.of(),
            Map.of(),
            null,
            IrTypes::universe));
  }

  @Test
  void everyOperationIsVerified() {
    Map<String, Func> functions = new LinkedHashMap<>();
    for (OpTable.Entry e : new OpTable().all().values()) {
      Func f = calling(e);
      functions.put(f.symbol, f);
    }
    var program = program(functions);
    assertThat(functions).hasSizeGreaterThan(100);
    functions.keySet().forEach(program::verify);
  }

  /** A function that passes its parameters to an operation. */
  private static Func calling(OpTable.Entry e) {
    Method m = e.method();
    Class<?>[] params = m.getParameterTypes();
    var types = new ArrayList<IrType>();
    var args = new ArrayList<Expr>();
    for (int i = e.takesG() ? 1 : 0; i < params.length; i++) {
      if (params[i] != Rtype.class) {
        types.add(type(params[i]));
      }
    }
    List<IrType> results =
        m.getReturnType() == void.class ? List.of() : List.of(type(m.getReturnType()));
    var f = new Func("main." + e.name(), "main", new IrType.Func(types, results, false));
    f.numParams = types.size();
    types.forEach(t -> f.newLocal("p", t));
    int next = 0;
    for (int i = e.takesG() ? 1 : 0; i < params.length; i++) {
      args.add(
          params[i] == Rtype.class
              ? new Expr.TypeConst(IrTypes.INT)
              : new Expr.LocalGet(f.locals.get(next++)));
    }
    var call = new Expr.OpCall(e.name(), results.isEmpty() ? null : results.getFirst(), args, POS);
    List<Stmt> body =
        results.isEmpty()
            ? List.of(new Stmt.ExprStmt(call, POS), new Stmt.Return(List.of(), POS))
            : List.of(new Stmt.Return(List.of(call), POS));
    f.body = new Stmt.Block(0, body, POS);
    return f;
  }

  private static IrType basic(GoKind k) {
    return new IrType.Basic(k);
  }

  private static IrType slice(GoKind k) {
    return new IrType.Slice(basic(k));
  }

  /** A Go type with that Java type. */
  private static IrType type(Class<?> c) {
    return switch (c.getSimpleName()) {
      case "boolean" -> IrTypes.BOOL;
      case "byte", "short", "int" -> IrTypes.INT32;
      case "long" -> IrTypes.INT;
      case "float" -> basic(GoKind.FLOAT32);
      case "double" -> IrTypes.FLOAT64;
      case "GoString" -> IrTypes.STRING;
      case "Complex" -> basic(GoKind.COMPLEX128);
      case "BoolSlice" -> slice(GoKind.BOOL);
      case "ByteSlice" -> slice(GoKind.UINT8);
      case "ShortSlice" -> slice(GoKind.INT16);
      case "IntSlice" -> slice(GoKind.INT32);
      case "LongSlice", "Slice" -> slice(GoKind.INT);
      case "FloatSlice" -> slice(GoKind.FLOAT32);
      case "DoubleSlice" -> slice(GoKind.FLOAT64);
      case "ComplexSlice" -> slice(GoKind.COMPLEX128);
      case "RefSlice" -> slice(GoKind.STRING);
      case "GoMap" -> new IrType.Map(IrTypes.INT, IrTypes.INT);
      case "Hchan" -> new IrType.Chan(3, IrTypes.INT);
      case "FuncVal" -> IrTypes.NO_ARGS;
      case "GoStruct" -> new IrType.Struct(List.of());
      case "Object[]" -> new IrType.Array(IrTypes.STRING, 2);
      case "Object" -> IrTypes.EMPTY_INTERFACE;
      default -> throw new AssertionError("no Go type for " + c);
    };
  }
}
