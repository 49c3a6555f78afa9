package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import gruffle.syntax.Expr.CallExpr;
import gruffle.syntax.Expr.SelectorExpr;
import gruffle.types.BuiltinObj;
import gruffle.types.Selection;
import gruffle.types.Sizes;
import gruffle.types.StructType;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lowers uses of the predeclared functions; those without a value emit statements and give null. */
final class Builtins {
  private final Fn fn;

  Builtins(Fn fn) {
    this.fn = fn;
  }

  Expr call(CallExpr c, BuiltinObj.Id id) {
    int pos = fn.at(c);
    if (fn.calls.isSpread(c)) {
      return spread(c, id, pos);
    }
    return switch (id) {
      case LEN, CAP -> length(c, id == BuiltinObj.Id.LEN, pos);
      case APPEND -> append(c, pos);
      case COPY -> copy(c, pos);
      case MAKE -> make(c, pos);
      case NEW -> newValue(c);
      case MIN, MAX -> minMax(c, id.name, pos);
      case COMPLEX -> complex(c, pos);
      case REAL, IMAG -> {
        Expr x = arg(c, 0);
        IrType t = fn.type(fn.typeOf(c));
        yield fn.op(Operations.complex(x.type().kind()) + "." + id.name, t, pos, x);
      }
      case RECOVER -> {
        fn.func.hasRecover = true;
        yield new Expr.Recover(IrTypes.EMPTY_INTERFACE, pos);
      }
      case UNSAFE_ADD, UNSAFE_SLICE, SLICE_DATA, UNSAFE_STRING, STRING_DATA -> unsafe(c, id, pos);
      case ALIGNOF, OFFSETOF, SIZEOF ->
          new Expr.Const(IrTypes.UINTPTR, layout(c.args.getFirst(), id));
      case CLEAR, CLOSE, DELETE, PANIC, PRINT, PRINTLN -> {
        effect(c, id, pos);
        yield null;
      }
    };
  }

  /** append(f()), print(f()) and the like: the results of f are the arguments. */
  private Expr spread(CallExpr c, BuiltinObj.Id id, int pos) {
    var g = (CallExpr) Conversions.strip(c.args.getFirst());
    switch (id) {
      case PRINT, PRINTLN -> {
        print(fn.assigns.call(g, null, pos), id == BuiltinObj.Id.PRINTLN, pos);
        return null;
      }
      case APPEND -> {
        IrType type = fn.type(fn.typeOf(c));
        IrType elem = ((IrType.Slice) type.under()).elem();
        return fn.seq(
            () -> {
              List<Expr> v = new ArrayList<>(fn.assigns.call(g, null, pos));
              v.set(0, Values.convert(v.getFirst(), type));
              for (int i = 1; i < v.size(); i++) {
                v.set(i, Values.convert(v.get(i), elem));
              }
              return append(v, type, elem, pos);
            });
      }
      case COMPLEX -> {
        IrType type = fn.type(fn.typeOf(c));
        return fn.seq(
            () -> {
              List<Expr> v = fn.assigns.call(g, null, pos);
              return fn.op(
                  Operations.complex(type.kind()) + ".make", type, pos, v.get(0), v.get(1));
            });
      }
      case DELETE -> {
        List<Expr> v = fn.assigns.call(g, null, pos);
        IrType key = ((IrType.Map) v.get(0).type().under()).key();
        fn.emit(Maps.delete(v.get(0), Values.convert(v.get(1), key), pos));
        return null;
      }
      case MIN, MAX -> {
        IrType type = fn.type(fn.typeOf(c));
        return fn.seq(() -> minMax(fn.assigns.call(g, null, pos), type, id.name, pos));
      }
      case COPY -> {
        return fn.seq(
            () -> {
              List<Expr> v = fn.assigns.call(g, null, pos);
              return copy(v, pos);
            });
      }
      case UNSAFE_ADD, UNSAFE_SLICE, UNSAFE_STRING -> {
        IrType type = fn.type(fn.typeOf(c));
        return fn.seq(
            () -> {
              List<Expr> v = new ArrayList<>(fn.assigns.call(g, null, pos));
              v.set(1, Exprs.toInt(v.get(1)));
              return unsafe(id, type, v, pos);
            });
      }
      default -> throw fn.unit.bug(c, id.name + " takes no results of a call");
    }
  }

  private Expr arg(CallExpr c, int i) {
    return fn.exprs.expr(c.args.get(i));
  }

  private void effect(CallExpr c, BuiltinObj.Id id, int pos) {
    switch (id) {
      case CLEAR -> {
        Expr x = arg(c, 0);
        if (x.type().kind() == GoKind.MAP) {
          fn.emitOp(Ops.MAP_CLEAR, pos, x);
        } else {
          fn.emitOp(Ops.SLICE_CLEAR, pos, x, elem(x.type()));
        }
      }
      case CLOSE -> fn.emitOp(Ops.CHAN_CLOSE, pos, arg(c, 0));
      case DELETE -> {
        IrType key = ((IrType.Map) fn.type(fn.typeOf(c.args.get(0))).under()).key();
        List<Expr> v =
            fn.order.emit(
                List.of(
                    new Order.Operand(c.args.get(0), () -> arg(c, 0)),
                    new Order.Operand(c.args.get(1), () -> fn.exprs.borrowed(c.args.get(1), key))));
        fn.emit(Maps.delete(v.get(0), v.get(1), pos));
      }
      case PANIC ->
          fn.emit(
              new Stmt.Panic(
                  fn.assigns.first(fn.exprs.borrowed(c.args.getFirst(), IrTypes.EMPTY_INTERFACE)),
                  pos));
      default -> print(c, id == BuiltinObj.Id.PRINTLN, pos);
    }
  }

  private static Expr.TypeConst elem(IrType slice) {
    return new Expr.TypeConst(((IrType.Slice) slice.under()).elem());
  }

  private Expr length(CallExpr c, boolean len, int pos) {
    Expr x = arg(c, 0);
    IrType t = x.type();
    return switch (t.kind()) {
      case STRING -> new Expr.Len(x);
      case SLICE -> len ? new Expr.Len(x) : new Expr.Cap(x);
      case MAP -> fn.op(Ops.MAP_LEN, IrTypes.INT, pos, x);
      case CHAN -> fn.op(len ? Ops.CHAN_LEN : Ops.CHAN_CAP, IrTypes.INT, pos, x);
      default -> {
        // An array whose expression has calls in it, which must happen.
        IrType array = t.kind() == GoKind.POINTER ? IrTypes.elem(t) : t;
        yield new Expr.Seq(
            List.of(new Stmt.ExprStmt(x, pos)), Fn.intConst(((IrType.Array) array.under()).len()));
      }
    };
  }

  private Expr append(CallExpr c, int pos) {
    IrType type = fn.type(fn.typeOf(c));
    IrType elem = ((IrType.Slice) type.under()).elem();
    Long room = fn.unit.stackAppends.get(c);
    boolean named = Conversions.strip(c.args.getFirst()) instanceof gruffle.syntax.Expr.Name;
    if (room != null && named) {
      room(c, type, elem, room, pos);
    }
    var s =
        new Order.Operand(
            c.args.getFirst(),
            () ->
                room == null || named
                    ? fn.exprs.borrowed(c.args.getFirst(), type)
                    : empty(elem, type, room, pos));
    if (c.args.size() == 1) {
      return s.lower().get();
    }
    if (c.hasDots) {
      gruffle.syntax.Expr tail = c.args.get(1);
      if (fn.exprs.isNil(tail)) {
        return s.lower().get();
      }
      return fn.order.combine(
          List.of(s, new Order.Operand(tail, () -> fn.exprs.expr(tail))),
          v -> append(v, true, type, elem, pos));
    }
    var operands = new ArrayList<Order.Operand>();
    operands.add(s);
    for (gruffle.syntax.Expr e : c.args.subList(1, c.args.size())) {
      operands.add(new Order.Operand(e, () -> fn.exprs.borrowed(e, elem)));
    }
    return fn.order.combine(operands, v -> append(v, type, elem, pos));
  }

  /** A slice with what is behind it appended: elements, or the elements of a slice or string. */
  Expr append(List<Expr> v, boolean hasDots, IrType type, IrType elem, int pos) {
    if (!hasDots) {
      return append(v, type, elem, pos);
    }
    return v.get(1).type().kind() == GoKind.STRING
        ? fn.op(Ops.SLICE_APPEND_STRING, type, pos, v.get(0), v.get(1))
        : appendSlice(v.get(0), v.get(1), type, elem, pos);
  }

  /** Gives a slice without elements or room for those of the append an array of that capacity. */
  private void room(CallExpr c, IrType type, IrType elem, long capacity, int pos) {
    if (!(fn.exprs.expr(c.args.getFirst()) instanceof Expr.LocalGet s) || s.local().cell) {
      return;
    }
    List<Stmt> make =
        fn.collect(
            () -> fn.emit(new Stmt.SetLocal(s.local(), empty(elem, type, capacity, pos), pos)));
    Expr empty = new Expr.Compare(Op.EQ, new Expr.Len(s), Fn.intConst(0));
    Expr full = new Expr.Compare(Op.LT, new Expr.Cap(s), Fn.intConst(c.args.size() - 1));
    fn.emit(new Stmt.If(new Expr.AndAnd(empty, full), new Stmt.Block(0, make, pos), null, pos));
  }

  private Expr empty(IrType elem, IrType type, long capacity, int pos) {
    return makeSlice(elem, type, List.of(Fn.intConst(0), Fn.intConst(capacity)), pos);
  }

  private Expr append(List<Expr> v, IrType type, IrType elem, int pos) {
    if (v.size() == 2) {
      String x = Ops.slice(elem);
      boolean typed = x.equals("C") || x.equals("L") || x.equals("V");
      return typed
          ? fn.op("slice.append" + x, type, pos, v.get(0), v.get(1), new Expr.TypeConst(elem))
          : fn.op("slice.append" + x, type, pos, v.get(0), v.get(1));
    }
    List<Expr> elems = v.subList(1, v.size()).stream().map(e -> Values.fresh(e, fn)).toList();
    var indices = new long[elems.size()];
    Arrays.setAll(indices, i -> i);
    return appendSlice(
        v.get(0),
        new Expr.ArrayLit(new IrType.Slice(elem), elems.size(), indices, elems),
        type,
        elem,
        pos);
  }

  private Expr appendSlice(Expr s, Expr t, IrType type, IrType elem, int pos) {
    return Ops.slice(elem).equals("B")
        ? fn.op(Ops.SLICE_APPEND_BYTES, type, pos, s, t)
        : fn.op(Ops.SLICE_APPEND_SLICE, type, pos, s, t, new Expr.TypeConst(elem));
  }

  private Expr copy(CallExpr c, int pos) {
    return fn.order.combine(
        List.of(
            new Order.Operand(c.args.get(0), () -> arg(c, 0)),
            new Order.Operand(c.args.get(1), () -> arg(c, 1))),
        v -> copy(v, pos));
  }

  private Expr copy(List<Expr> v, int pos) {
    if (v.get(1).type().kind() == GoKind.STRING) {
      return fn.op(Ops.SLICE_COPY_STRING, IrTypes.INT, pos, v.get(0), v.get(1));
    }
    return Ops.slice(((IrType.Slice) v.get(0).type().under()).elem()).equals("B")
        ? fn.op(Ops.SLICE_COPY_BYTES, IrTypes.INT, pos, v.get(0), v.get(1))
        : fn.op(Ops.SLICE_COPY, IrTypes.INT, pos, v.get(0), v.get(1), elem(v.get(0).type()));
  }

  private Expr make(CallExpr c, int pos) {
    IrType type = fn.type(fn.typeOf(c));
    var operands = new ArrayList<Order.Operand>();
    for (gruffle.syntax.Expr e : c.args.subList(1, c.args.size())) {
      operands.add(new Order.Operand(e, () -> fn.exprs.index(e)));
    }
    return fn.order.combine(
        operands,
        v -> {
          Expr first = v.isEmpty() ? Fn.intConst(0) : v.getFirst();
          return switch (type.under()) {
            case IrType.Map m -> fn.op(Ops.MAP_MAKE, type, pos, new Expr.TypeConst(type), first);
            case IrType.Chan ch ->
                fn.op(Ops.CHAN_MAKE, type, pos, new Expr.TypeConst(ch.elem()), first);
            case IrType.Slice s -> makeSlice(s.elem(), type, v, pos);
            default -> throw fn.unit.bug(c, "make");
          };
        });
  }

  private Expr makeSlice(IrType elem, IrType type, List<Expr> v, int pos) {
    Expr len = v.get(0);
    Expr cap = v.size() > 1 ? v.get(1) : len;
    var first = new ArrayList<Stmt>();
    if (v.size() == 1 && !Values.isConstant(len)) {
      len = new Expr.LocalGet(fn.spill(len, first, pos));
      cap = len;
    }
    String x = Ops.sliceRef(elem);
    Expr made =
        x.equals("C") || x.equals("L")
            ? fn.op("slice.make" + x, type, pos, len, cap, new Expr.TypeConst(elem))
            : fn.op("slice.make" + x, type, pos, len, cap);
    return Values.seq(first, made);
  }

  private Expr newValue(CallExpr c) {
    IrType type = fn.type(fn.typeOf(c));
    IrType elem = IrTypes.elem(type);
    TypeAndValue tv = fn.info.typeAndValue(c.args.getFirst());
    return new Expr.New(elem, tv.isType() ? null : fn.exprs.value(c.args.getFirst(), elem), type);
  }

  private Expr minMax(CallExpr c, String name, int pos) {
    IrType type = fn.type(fn.typeOf(c));
    var operands = new ArrayList<Order.Operand>();
    for (gruffle.syntax.Expr e : c.args) {
      operands.add(new Order.Operand(e, () -> fn.exprs.borrowed(e, type)));
    }
    return fn.order.combine(operands, v -> minMax(v, type, name, pos));
  }

  private Expr minMax(List<Expr> v, IrType type, String name, int pos) {
    GoKind k = type.kind();
    String op;
    if (k == GoKind.STRING) {
      op = "string." + name;
    } else if (k.isFloat()) {
      op = "float." + name + k.bits;
    } else {
      boolean wide = k.bits == 64;
      boolean unsigned = !k.signed && k.bits >= 32;
      op = (unsigned ? "uint." : "int.") + name + (wide ? "64" : "32");
    }
    Expr r = v.getFirst();
    for (Expr x : v.subList(1, v.size())) {
      r = fn.op(op, type, pos, r, x);
    }
    return r;
  }

  private Expr complex(CallExpr c, int pos) {
    IrType type = fn.type(fn.typeOf(c));
    boolean single = type.kind() == GoKind.COMPLEX64;
    IrType part = new IrType.Basic(single ? GoKind.FLOAT32 : GoKind.FLOAT64);
    return fn.order.combine(
        List.of(
            new Order.Operand(c.args.get(0), () -> fn.exprs.borrowed(c.args.get(0), part)),
            new Order.Operand(c.args.get(1), () -> fn.exprs.borrowed(c.args.get(1), part))),
        v -> fn.op(Operations.complex(type.kind()) + ".make", type, pos, v.get(0), v.get(1)));
  }

  private void print(CallExpr c, boolean line, int pos) {
    var operands = new ArrayList<Order.Operand>();
    for (gruffle.syntax.Expr e : c.args) {
      operands.add(
          new Order.Operand(
              e,
              () -> fn.exprs.isNil(e) ? new Expr.Zero(IrTypes.UNSAFE_POINTER) : fn.exprs.expr(e)));
    }
    List<Expr> values = fn.order.emit(operands);
    print(values, line, pos);
  }

  private void print(List<Expr> operands, boolean line, int pos) {
    List<Expr> values = new ArrayList<>(operands);
    if (values.size() > 1) {
      values.replaceAll(
          v ->
              Values.isConstant(v) || Values.isPlainLocal(v)
                  ? v
                  : new Expr.LocalGet(fn.spill(v, pos)));
    }
    for (int i = 0; i < values.size(); i++) {
      if (line && i > 0) {
        fn.emitOp(Ops.PRINT_SPACE, pos);
      }
      printValue(values.get(i), pos);
    }
    if (line) {
      fn.emitOp(Ops.PRINT_NEWLINE, pos);
    }
  }

  private void printValue(Expr v, int pos) {
    GoKind k = v.type().kind();
    switch (k) {
      case BOOL -> fn.emitOp("print.Z", pos, v);
      case FLOAT32 -> fn.emitOp("print.F", pos, v);
      case FLOAT64 -> fn.emitOp("print.D", pos, v);
      case COMPLEX64 -> fn.emitOp("print.complex64", pos, v);
      case COMPLEX128 -> fn.emitOp("print.complex128", pos, v);
      case STRING -> fn.emitOp("print.string", pos, v);
      case SLICE -> fn.emitOp("print.slice", pos, v);
      case INTERFACE -> fn.emitOp("print.iface", pos, v);
      case POINTER, MAP, CHAN, FUNC, UNSAFE_POINTER -> fn.emitOp("print.pointer", pos, v);
      default -> fn.emitOp(k.signed ? "print.J" : "print.UJ", pos, Raw.in(v));
    }
  }

  /** Where a type parameter is part of the question; elsewhere the answer is constant. */
  private long layout(gruffle.syntax.Expr e, BuiltinObj.Id id) {
    if (id != BuiltinObj.Id.OFFSETOF) {
      Type t = fn.typeOf(e);
      return id == BuiltinObj.Id.SIZEOF ? Sizes.sizeof(t) : Sizes.alignof(t);
    }
    Selection sel = fn.info.selection((SelectorExpr) Conversions.strip(e));
    Type t = sel.recv();
    long offset = 0;
    for (int i : sel.index()) {
      StructType s = Names.struct(t);
      offset += Sizes.offsetsof(s.fields())[i];
      t = s.field(i).type();
    }
    return offset;
  }

  private Expr unsafe(CallExpr c, BuiltinObj.Id id, int pos) {
    IrType type = fn.type(fn.typeOf(c));
    var operands = new ArrayList<Order.Operand>();
    operands.add(new Order.Operand(c.args.getFirst(), () -> arg(c, 0)));
    if (c.args.size() > 1) {
      operands.add(new Order.Operand(c.args.get(1), () -> fn.exprs.index(c.args.get(1))));
    }
    return fn.order.combine(operands, v -> unsafe(id, type, v, pos));
  }

  private Expr unsafe(BuiltinObj.Id id, IrType type, List<Expr> v, int pos) {
    return switch (id) {
      case UNSAFE_ADD -> fn.op(Ops.UNSAFE_ADD, type, pos, v.get(0), v.get(1));
      case UNSAFE_SLICE -> fn.op(Ops.UNSAFE_SLICE, type, pos, v.get(0), v.get(1), elem(type));
      case SLICE_DATA -> fn.op(Ops.UNSAFE_SLICE_DATA, type, pos, v.get(0), elem(v.get(0).type()));
      case UNSAFE_STRING -> fn.op(Ops.UNSAFE_STRING, type, pos, v.get(0), v.get(1));
      default -> fn.op(Ops.UNSAFE_STRING_DATA, type, pos, v.get(0));
    };
  }
}
