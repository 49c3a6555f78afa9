package gruffle.ir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads one function that {@link CodeWriter} wrote. */
final class CodeReader {
  private static final Op[] OPS = Op.values();

  private final LazyIrPackage pkg;
  private final Input in;
  private Func func;

  CodeReader(LazyIrPackage pkg, Input in) {
    this.pkg = pkg;
    this.in = in;
  }

  Func func() {
    String symbol = string();
    String file = string();
    int line = in.num();
    int ordinal = in.num();
    int params = in.num();
    int flags = in.u8();
    String wraps = wraps(flags);
    LineTable others = otherFiles();
    func = new Func(symbol, string(), (IrType.Func) type());
    func.otherFiles = others;
    func.file = file;
    func.line = line;
    func.ordinal = ordinal;
    func.hasDefer = (flags & 1) != 0;
    func.hasRecover = (flags & 2) != 0;
    func.wrapper = (flags & 4) != 0;
    func.sharesCells = (flags & 32) != 0;
    func.wraps = wraps;
    func.endLine = in.num();
    int n = in.num();
    for (int i = 0; i < n; i++) {
      func.newLocal(string(), type()).cell = in.bool();
    }
    func.numParams = params;
    func.numCaptures = in.num();
    func.own = local();
    func.results.addAll(locals());
    if ((flags & 8) == 0) {
      func.body = new Stmt.Block(0, stmts(), in.num());
    }
    return func;
  }

  /** Of the function that {@link #func} would read. */
  IrPackage.Head head() {
    in.num(); // the symbol
    String file = string();
    int line = in.num();
    int ordinal = in.num();
    int params = in.num();
    int flags = in.u8();
    String wraps = wraps(flags);
    return new IrPackage.Head(
        file,
        line,
        params,
        (flags & 4) != 0,
        wraps,
        (flags & 8) != 0,
        ordinal,
        otherFiles().places());
  }

  private String wraps(int flags) {
    return (flags & 16) == 0 ? null : string();
  }

  private LineTable otherFiles() {
    var table = new LineTable();
    int n = in.num();
    for (int i = 0; i < n; i++) {
      table.add(string(), in.num());
    }
    return table;
  }

  private String string() {
    return pkg.string(in.num());
  }

  private IrType type() {
    return pkg.type(in.num());
  }

  private IrType.Func sig() {
    return (IrType.Func) type();
  }

  private Local local() {
    int i = in.num();
    return i == 0 ? null : func.locals.get(i - 1);
  }

  private List<Local> locals() {
    var list = new Local[in.num()];
    for (int i = 0; i < list.length; i++) {
      list[i] = local();
    }
    return Arrays.asList(list);
  }

  private List<Stmt> stmts() {
    int n = in.num();
    var list = new ArrayList<Stmt>(n);
    for (int i = 0; i < n; i++) {
      list.add(stmt());
    }
    return list;
  }

  private List<Expr> exprs() {
    int n = in.num();
    var list = new ArrayList<Expr>(n);
    for (int i = 0; i < n; i++) {
      list.add(expr());
    }
    return list;
  }

  private long[] longs() {
    var values = new long[in.num()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.signed();
    }
    return values;
  }

  private Stmt stmt() {
    Tag t = Tag.of(in.u8());
    return switch (t) {
      case NULL -> null;
      case BLOCK -> new Stmt.Block(in.num(), stmts(), in.num());
      case EXPR_STMT -> new Stmt.ExprStmt(expr(), in.num());
      case DECL_LOCAL -> new Stmt.DeclLocal(local(), expr(), in.num());
      case SET_LOCAL -> new Stmt.SetLocal(local(), expr(), in.num());
      case SET_GLOBAL -> new Stmt.SetGlobal(string(), type(), expr(), in.num());
      case SET_FIELD ->
          new Stmt.SetField(expr(), (IrType.Struct) type(), in.num(), expr(), in.num());
      case SET_ARRAY -> new Stmt.SetArray(expr(), expr(), expr(), in.num());
      case SET_SLICE -> new Stmt.SetSlice(expr(), expr(), expr(), in.num());
      case SET_DEREF -> new Stmt.SetDeref(expr(), expr(), in.num());
      case COPY_INTO -> new Stmt.CopyInto(expr(), expr(), in.num());
      case MULTI_ASSIGN -> new Stmt.MultiAssign(locals(), expr(), in.num());
      case IF -> new Stmt.If(expr(), stmt(), stmt(), in.num());
      case LOOP -> new Stmt.Loop(in.num(), expr(), stmt(), stmt(), in.num());
      case BREAK -> new Stmt.Break(in.num(), in.num());
      case CONTINUE -> new Stmt.Continue(in.num(), in.num());
      case JUMP -> new Stmt.Jump(in.num(), in.num());
      case SWITCH -> switchStmt();
      case RETURN -> new Stmt.Return(exprs(), in.num());
      case GO -> new Stmt.Go(expr(), in.num());
      case DEFER -> new Stmt.Defer(expr(), in.num());
      case PANIC -> new Stmt.Panic(expr(), in.num());
      case DISPATCH -> {
        var blocks = new ArrayList<Stmt.Block>();
        for (Stmt s : stmts()) {
          blocks.add((Stmt.Block) s);
        }
        yield new Stmt.Dispatch(blocks, in.num());
      }
      case BRANCH -> new Stmt.Branch(expr(), in.num(), in.num(), in.num());
      default -> throw new IrException("bad statement " + t + " in " + func.symbol);
    };
  }

  private Stmt switchStmt() {
    Expr tag = expr();
    int n = in.num();
    var cases = new ArrayList<long[]>(n);
    var bodies = new ArrayList<Stmt>(n);
    for (int i = 0; i < n; i++) {
      cases.add(longs());
      bodies.add(stmt());
    }
    return new Stmt.Switch(tag, cases, bodies, stmt(), in.num());
  }

  private Expr expr() {
    Tag t = Tag.of(in.u8());
    return switch (t) {
      case NULL -> null;
      case INT -> new Expr.Const(type(), in.signed());
      case TRUE -> new Expr.Const(type(), true);
      case FALSE -> new Expr.Const(type(), false);
      case STRING -> new Expr.Const(type(), in.bytes());
      case FLOAT -> new Expr.Const(type(), Double.longBitsToDouble(in.i64()));
      case COMPLEX -> {
        IrType type = type();
        double re = Double.longBitsToDouble(in.i64());
        yield new Expr.Const(type, new double[] {re, Double.longBitsToDouble(in.i64())});
      }
      case ZERO -> new Expr.Zero(type());
      case LOCAL_GET -> new Expr.LocalGet(local());
      case GLOBAL_GET -> new Expr.GlobalGet(string(), type());
      case LOCAL_ADDR -> {
        IrType type = type();
        yield new Expr.LocalAddr(local(), type);
      }
      case GLOBAL_ADDR -> new Expr.GlobalAddr(string(), type());
      case TYPE_CONST -> new Expr.TypeConst(type());
      case FUNC_REF -> new Expr.FuncRef(string(), type());
      case CLOSURE -> {
        String symbol = string();
        IrType type = type();
        yield new Expr.Closure(symbol, locals(), type);
      }
      case CALL -> {
        String symbol = string();
        IrType.Func sig = sig();
        yield new Expr.Call(symbol, exprs(), sig, in.num());
      }
      case CALL_CLOSURE -> {
        IrType.Func sig = sig();
        yield new Expr.CallClosure(expr(), exprs(), sig, in.num());
      }
      case CALL_IFACE -> {
        String name = string();
        IrType.Func sig = sig();
        String pkgPath = string();
        yield new Expr.CallIface(expr(), name, pkgPath, exprs(), sig, in.num());
      }
      case OP_CALL -> {
        String op = string();
        IrType type = type();
        yield new Expr.OpCall(op, type, exprs(), in.num());
      }
      case RECOVER -> new Expr.Recover(type(), in.num());
      case UNARY -> {
        IrType type = type();
        Expr x = expr();
        yield new Expr.Unary(OPS[in.u8()], type, x);
      }
      case BINARY -> {
        IrType type = type();
        Expr x = expr();
        Expr y = expr();
        yield new Expr.Binary(OPS[in.u8()], type, x, y, in.num());
      }
      case COMPARE -> {
        Expr x = expr();
        Expr y = expr();
        yield new Expr.Compare(OPS[in.u8()], x, y);
      }
      case AND_AND -> new Expr.AndAnd(expr(), expr());
      case OR_OR -> new Expr.OrOr(expr(), expr());
      case COND -> new Expr.Cond(expr(), expr(), expr(), type());
      case CONVERT -> new Expr.Convert(type(), expr());
      case SEQ -> new Expr.Seq(stmts(), expr());
      default -> memory(t);
    };
  }

  private Expr memory(Tag t) {
    return switch (t) {
      case FIELD_GET -> {
        var struct = (IrType.Struct) type();
        yield new Expr.FieldGet(expr(), struct, in.num(), in.num());
      }
      case FIELD_ADDR -> {
        var struct = (IrType.Struct) type();
        yield new Expr.FieldAddr(expr(), struct, in.num(), type(), in.num());
      }
      case ARRAY_GET -> new Expr.ArrayGet(expr(), expr(), in.num());
      case SLICE_GET -> {
        IrType type = type();
        yield new Expr.SliceGet(expr(), expr(), type, in.num());
      }
      case STRING_GET -> {
        IrType type = type();
        yield new Expr.StringGet(expr(), expr(), type, in.num());
      }
      case ELEM_ADDR -> {
        IrType type = type();
        yield new Expr.ElemAddr(expr(), expr(), type, in.num());
      }
      case ARRAY_PTR -> {
        IrType type = type();
        yield new Expr.ArrayPtr(expr(), type);
      }
      case DEREF -> {
        IrType type = type();
        yield new Expr.Deref(expr(), type, in.num());
      }
      case NIL_CHECK -> {
        IrType type = type();
        yield new Expr.NilCheck(expr(), type, in.num());
      }
      case LEN -> new Expr.Len(expr());
      case CAP -> new Expr.Cap(expr());
      case NEW -> new Expr.New(type(), expr(), type());
      case STRUCT_LIT -> new Expr.StructLit(type(), exprs());
      case ARRAY_LIT -> new Expr.ArrayLit(type(), in.signed(), longs(), exprs());
      case COPY -> new Expr.Copy(expr());
      case TO_IFACE -> {
        IrType type = type();
        yield new Expr.ToIface(expr(), type);
      }
      case TYPE_ASSERT -> {
        IrType type = type();
        yield new Expr.TypeAssert(expr(), type, in.bool(), in.num());
      }
      case TYPE_IS -> {
        IrType type = type();
        yield new Expr.TypeIs(expr(), type);
      }
      case UNBOX -> {
        IrType type = type();
        yield new Expr.Unbox(expr(), type);
      }
      default -> throw new IrException("bad expression " + t + " in " + func.symbol);
    };
  }
}
