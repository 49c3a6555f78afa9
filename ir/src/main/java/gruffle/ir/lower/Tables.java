package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.Global;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Stmt;
import gruffle.ir.escape.Escape;
import gruffle.syntax.Expr.CompositeLit;
import gruffle.syntax.Expr.KeyValueExpr;
import java.util.List;

/**
 * Literals of constants that a loop ranges over, {@code for _, d := range []point{{0, 1}, {1, 0}}}: nobody but the loop has them,
 * and it only reads. So there is one array of them for the program, a variable of the package that is made when it is first
 * touched, instead of one for each time that the loop is come to: an object for each struct in it.
 *
 * <p>Only in programs' own packages: a lazy variable is a class of its own in compiled code, which the library's start would pay for.
 */
final class Tables {
  /** More elements are left to the loop, which makes them once where such a table stands in a program. */
  private static final int MOST = 64;

  private final Fn fn;

  Tables(Fn fn) {
    this.fn = fn;
  }

  /** The variable that is such a literal's array; null if it is none. */
  Expr of(gruffle.syntax.Expr e, IrType type) {
    if (fn.unit.constants == null
        || !fn.unit.constants.isMain()
        || !(Conversions.strip(e) instanceof CompositeLit c)
        || c.elems.isEmpty()
        || c.elems.size() > MOST
        || !hasObjects(type)
        || !isConstant(c, type)) {
      return null;
    }
    IrType array = type.under() instanceof IrType.Array ? type : arrayOf(type, c);
    return new Expr.GlobalGet(variable(c, array), array);
  }

  /** Whether it is an array or a slice with an object for each element; others C2 finds out not to be needed at all. */
  private static boolean hasObjects(IrType type) {
    return switch (type.under()) {
      case IrType.Array a -> IrTypes.isAggregate(a.elem());
      case IrType.Slice s -> IrTypes.isAggregate(s.elem());
      default -> false;
    };
  }

  private static IrType arrayOf(IrType slice, CompositeLit c) {
    return new IrType.Array(((IrType.Slice) slice.under()).elem(), c.elems.size());
  }

  /** Whether all that is in a literal of that type is constant, and lies in the literal itself. */
  private boolean isConstant(CompositeLit c, IrType type) {
    return switch (type.under()) {
      case IrType.Struct s -> {
        boolean is = !c.elems.isEmpty();
        for (gruffle.syntax.Expr e : c.elems) {
          is &= isConstant(e instanceof KeyValueExpr kv ? kv.value : e);
        }
        yield is;
      }
      case IrType.Array a -> elements(c);
      case IrType.Slice s -> elements(c);
      default -> false;
    };
  }

  /** Elements without indices. */
  private boolean elements(CompositeLit c) {
    for (gruffle.syntax.Expr e : c.elems) {
      if (e instanceof KeyValueExpr || !isConstant(e)) {
        return false;
      }
    }
    return true;
  }

  private boolean isConstant(gruffle.syntax.Expr e) {
    if (Conversions.strip(e) instanceof CompositeLit c) {
      IrType type = fn.type(fn.typeOf(c));
      return IrTypes.isAggregate(type) && isConstant(c, type);
    }
    var known = fn.info.typeAndValue(e);
    return known != null && known.value() != null;
  }

  private String variable(CompositeLit c, IrType array) {
    String symbol = fn.unit.prefix + ".table·" + fn.unit.tables.size();
    String first = symbol + "·lazy";
    fn.unit.tables.add(
        new Global(symbol, fn.unit.path, array, c.pos.relFilename(), c.pos.relLine(), first));
    Func f =
        fn.unit.newFunc(first, new IrType.Func(List.of(), List.of(array), false), c.pos, c.pos);
    Escape escape = Escape.of(fn.info, first, List.of(c));
    var own = new Fn(fn.unit, fn.info, f, escape, escape.root());
    int pos = own.at(c);
    List<Stmt> body =
        own.collect(() -> own.emit(new Stmt.Return(List.of(own.literals.elements(c, array)), pos)));
    f.body = new Stmt.Block(0, body, pos);
    return symbol;
  }
}
