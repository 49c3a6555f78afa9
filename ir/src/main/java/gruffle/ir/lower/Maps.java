package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.List;
import java.util.function.UnaryOperator;

/** Operations on maps by the kinds of key and value. */
final class Maps {
  private Maps() {}

  private static IrType.Map type(Expr map) {
    return (IrType.Map) map.type().under();
  }

  private static String letters(IrType.Map m) {
    return Ops.key(m.key()) + Ops.value(m.elem());
  }

  /** m[k]; borrowed for structs and arrays. */
  static Expr get(Expr map, Expr key, int pos) {
    IrType elem = type(map).elem();
    return Raw.out(get("map.get", map, key, pos), elem);
  }

  private static Expr get(String op, Expr map, Expr key, int pos) {
    IrType.Map m = type(map);
    return new Expr.OpCall(
        op + letters(m),
        Raw.carrier(m.elem()),
        List.of(map, Raw.key(key), new Expr.TypeConst(map.type())),
        pos);
  }

  /** m[k] and whether it is there, into temporaries; gives the value, or null if nobody wants it. */
  static Expr get2(Expr map, Expr key, boolean wanted, Local ok, Fn fn, int pos) {
    IrType elem = type(map).elem();
    Local v = wanted ? fn.temp(Raw.carrier(elem)) : null;
    fn.emit(
        new Stmt.MultiAssign(java.util.Arrays.asList(v, ok), get("map.get2", map, key, pos), pos));
    return wanted ? Raw.out(new Expr.LocalGet(v), elem) : null;
  }

  /** m[k] = v; key and value are ones that the map may keep. */
  static Stmt set(Expr map, Expr key, Expr value, int pos) {
    return new Stmt.ExprStmt(
        new Expr.OpCall(
            "map.set" + letters(type(map)), null, List.of(map, Raw.key(key), Raw.in(value)), pos),
        pos);
  }

  /** m[k] becomes what a function makes of it, which neither panics nor puts anything into the map: the key is looked up once. Map and key may be evaluated once more. */
  static void update(Expr map, Expr key, UnaryOperator<Expr> change, Fn fn, int pos) {
    IrType.Map m = type(map);
    String v = Ops.value(m.elem());
    Local slot =
        fn.spill(
            fn.op(
                "map.slot" + Ops.key(m.key()),
                IrTypes.INT,
                pos,
                map,
                Raw.key(key),
                new Expr.TypeConst(map.type())),
            pos);
    Expr old = fn.op("map.at" + v, Raw.carrier(m.elem()), pos, map, new Expr.LocalGet(slot));
    Expr value = Raw.in(change.apply(Raw.out(old, m.elem())));
    fn.emitOp("map.store" + v, pos, map, new Expr.LocalGet(slot), value);
  }

  static Stmt delete(Expr map, Expr key, int pos) {
    return new Stmt.ExprStmt(
        new Expr.OpCall(
            "map.delete" + Ops.key(type(map).key()),
            null,
            List.of(map, Raw.key(key), new Expr.TypeConst(map.type())),
            pos),
        pos);
  }

  /** The key of the entry that a range is at. */
  static Expr iterKey(Expr iter, IrType key, int pos) {
    if (key.kind().isFloat()) {
      Expr boxed = new Expr.OpCall("map.keyL", IrTypes.EMPTY_INTERFACE, List.of(iter), pos);
      return new Expr.Unbox(boxed, key);
    }
    String v = Ops.value(key);
    return Raw.out(new Expr.OpCall("map.key" + v, Raw.carrier(key), List.of(iter), pos), key);
  }

  /** The value of the entry that a range is at. */
  static Expr iterValue(Expr iter, IrType elem, int pos) {
    String v = Ops.value(elem);
    return Raw.out(new Expr.OpCall("map.value" + v, Raw.carrier(elem), List.of(iter), pos), elem);
  }
}
