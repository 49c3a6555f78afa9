package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import gruffle.ir.escape.FuncFacts;
import gruffle.syntax.Expr.CompositeLit;
import gruffle.syntax.Expr.FuncLit;
import gruffle.syntax.Expr.KeyValueExpr;
import gruffle.syntax.Expr.Name;
import gruffle.types.ArrayType;
import gruffle.types.InterfaceType;
import gruffle.types.MapType;
import gruffle.types.PointerType;
import gruffle.types.Signature;
import gruffle.types.StructType;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lowers function literals and composite literals. */
final class Literals {
  private final Fn fn;

  Literals(Fn fn) {
    this.fn = fn;
  }

  Expr function(FuncLit lit) {
    FuncFacts facts = fn.escape.literal(lit);
    Signature sig = fn.info.declared(lit);
    Func f = fn.unit.newFunc(facts.symbol, fn.signature(sig), lit.pos, lit.body.rbrace);
    var captured = new ArrayList<Local>();
    for (VarObj v : facts.captures) {
      captured.add(fn.local(v));
    }
    Bodies.lower(new Fn(fn.unit, fn.info, f, fn.escape, facts), sig, lit.body);
    return new Expr.Closure(f.symbol, List.copyOf(captured), fn.type(fn.typeOf(lit)));
  }

  Expr composite(CompositeLit c) {
    Type t = fn.typeOf(c);
    if (t.underlying() instanceof PointerType p) {
      IrType elem = fn.type(p.elem());
      return new Expr.New(elem, composite(c, p.elem()), fn.type(t));
    }
    return composite(c, t);
  }

  private Expr composite(CompositeLit c, Type t) {
    return switch (t.underlying()) {
      case StructType s -> struct(c, s, fn.type(t));
      case MapType m -> map(c, m, fn.type(t));
      default -> array(c, fn.type(t));
    };
  }

  private Expr struct(CompositeLit c, StructType s, IrType type) {
    if (c.elems.isEmpty()) {
      return new Expr.Zero(type);
    }
    var fields = new ArrayList<Integer>();
    var operands = new ArrayList<Order.Operand>();
    for (gruffle.syntax.Expr e : c.elems) {
      int i = fields.size();
      gruffle.syntax.Expr value = e;
      if (e instanceof KeyValueExpr kv) {
        i = field(s, (Name) kv.key);
        value = kv.value;
      }
      fields.add(i);
      operands.add(fn.order.value(value, fn.type(s.field(i).type())));
    }
    return fn.order.combine(
        operands,
        v -> {
          var sorted = new Expr[s.numFields()];
          boolean inOrder = true;
          for (int i = 0; i < v.size(); i++) {
            inOrder &= i == 0 || fields.get(i) > fields.get(i - 1);
            inOrder &= !isBlank(s, fields.get(i)) || Values.isConstant(v.get(i));
            sorted[fields.get(i)] = isBlank(s, fields.get(i)) ? null : v.get(i);
          }
          if (inOrder) {
            return new Expr.StructLit(type, Arrays.asList(sorted));
          }
          // The values are computed in the order written, not in that of the fields.
          var first = new ArrayList<Stmt>();
          for (int i = 0; i < v.size(); i++) {
            if (!Values.isConstant(v.get(i))) {
              Local l = fn.spill(v.get(i), first, fn.at(c));
              sorted[fields.get(i)] = isBlank(s, fields.get(i)) ? null : new Expr.LocalGet(l);
            }
          }
          return Values.seq(first, new Expr.StructLit(type, Arrays.asList(sorted)));
        });
  }

  /** What is written to such a field is never stored. */
  private static boolean isBlank(StructType s, int field) {
    return s.field(field).name().equals("_");
  }

  private static int field(StructType s, Name key) {
    for (int i = 0; i < s.numFields(); i++) {
      if (s.field(i).name().equals(key.value)) {
        return i;
      }
    }
    throw new IllegalStateException("no field " + key.value);
  }

  /** The elements of a literal as an array of that type. */
  Expr elements(CompositeLit c, IrType array) {
    return array(c, array);
  }

  private Expr array(CompositeLit c, IrType type) {
    IrType elem =
        type.under() instanceof IrType.Array a ? a.elem() : ((IrType.Slice) type.under()).elem();
    if (c.elems.isEmpty() && type.under() instanceof IrType.Array) {
      return new Expr.Zero(type);
    }
    var indices = new ArrayList<Long>();
    var operands = new ArrayList<Order.Operand>();
    long next = 0;
    long len = 0;
    for (gruffle.syntax.Expr e : c.elems) {
      gruffle.syntax.Expr value = e;
      if (e instanceof KeyValueExpr kv) {
        next = Constants.integer(Constants.of(fn.info.typeAndValue(kv.key).value(), IrTypes.INT));
        value = kv.value;
      }
      indices.add(next);
      operands.add(fn.order.value(value, elem));
      next++;
      len = Math.max(len, next);
    }
    long n = type.under() instanceof IrType.Array a ? a.len() : len;
    if (len > TypeMap.MAX_LEN) {
      throw new Unsupported("an array of more than " + TypeMap.MAX_LEN + " elements");
    }
    long[] at = indices.stream().mapToLong(i -> i).toArray();
    return fn.order.combine(operands, v -> new Expr.ArrayLit(type, n, at, v));
  }

  private Expr map(CompositeLit c, MapType m, IrType type) {
    int pos = fn.at(c);
    Expr made =
        fn.op(Ops.MAP_MAKE, type, pos, new Expr.TypeConst(type), Fn.intConst(c.elems.size()));
    if (c.elems.isEmpty()) {
      return made;
    }
    IrType key = fn.type(m.key());
    IrType elem = fn.type(m.elem());
    return fn.seq(
        () -> {
          Expr map = new Expr.LocalGet(fn.spill(made, pos));
          for (KeyValueExpr kv : staticFirst(c, m)) {
            List<Expr> v =
                fn.order.emit(List.of(fn.order.value(kv.key, key), fn.order.value(kv.value, elem)));
            fn.emit(Maps.set(map, v.get(0), v.get(1), fn.at(kv)));
          }
          return map;
        });
  }

  /** gc sets the entries of which nothing needs to be computed before the others: that shows where keys are equal. */
  private List<KeyValueExpr> staticFirst(CompositeLit c, MapType m) {
    var first = new ArrayList<KeyValueExpr>();
    var second = new ArrayList<KeyValueExpr>();
    for (gruffle.syntax.Expr e : c.elems) {
      var kv = (KeyValueExpr) e;
      boolean known = isStatic(kv.key, m.key()) && isStatic(kv.value, m.elem());
      (known ? first : second).add(kv);
    }
    first.addAll(second);
    return first;
  }

  /**
   * Whether an expression is a constant, nil, or a literal of an array or struct of these.
   *
   * @param target what it becomes: a conversion to an interface is computed
   */
  private boolean isStatic(gruffle.syntax.Expr e, Type target) {
    if (e instanceof gruffle.syntax.Expr.ParenExpr p) {
      return isStatic(p.x, target);
    }
    TypeAndValue tv = fn.info.typeAndValue(e);
    if (tv != null && tv.isNil()) {
      return true;
    }
    Type t = target.underlying();
    if (t instanceof InterfaceType) {
      return false;
    }
    if (!(e instanceof CompositeLit c)) {
      return tv != null && tv.isConstant();
    }
    return switch (t) {
      case ArrayType a -> c.elems.stream().allMatch(x -> isStatic(valueOf(x), a.elem()));
      case StructType s -> {
        boolean known = true;
        for (int i = 0; i < c.elems.size(); i++) {
          gruffle.syntax.Expr x = c.elems.get(i);
          int f = x instanceof KeyValueExpr kv ? field(s, (Name) kv.key) : i;
          known &= isStatic(valueOf(x), s.field(f).type());
        }
        yield known;
      }
      default -> false;
    };
  }

  private static gruffle.syntax.Expr valueOf(gruffle.syntax.Expr element) {
    return element instanceof KeyValueExpr kv ? kv.value : element;
  }
}
