package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.JKind;
import gruffle.jit.JavaTypes;
import gruffle.runtime.value.Store;
import java.util.List;

/** Emits constants, zero values, and fresh variables: new, composite literals. */
final class Literals {
  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Exprs exprs;
  private final Tables tables;

  Literals(FuncEmitter f, Exprs exprs) {
    this.f = f;
    this.c = f.c;
    this.exprs = exprs;
    this.tables = new Tables(f);
  }

  void constant(IrType t, Object v) {
    GoKind kind = t.kind();
    switch (kind.jkind) {
      case Z -> c.iconst((Boolean) v ? 1 : 0);
      case I -> c.iconst(narrow(kind, ((Number) v).intValue()));
      case J -> c.lconst(((Number) v).longValue());
      case F -> c.fconst(((Number) v).floatValue());
      case D -> c.dconst(((Number) v).doubleValue());
      case L, V -> {
        switch (v) {
          case byte[] b -> f.k.string(c, b);
          case double[] d -> f.k.complex(c, d[0], d[1]);
          default -> throw new IllegalArgumentException("constant " + v);
        }
      }
    }
  }

  /** A number in the range of a type of at most 32 bits. */
  static int narrow(GoKind kind, int v) {
    return switch (kind) {
      case INT8 -> (byte) v;
      case INT16 -> (short) v;
      case UINT8 -> v & 0xFF;
      case UINT16 -> v & 0xFFFF;
      default -> v;
    };
  }

  void zero(IrType t) {
    switch (t.jkind()) {
      case Z, I -> c.iconst(0);
      case J -> c.lconst(0);
      case F -> c.fconst(0);
      case D -> c.dconst(0);
      case L, V -> zeroReference(t);
    }
  }

  private void zeroReference(IrType t) {
    String d = f.types.descriptor(t);
    switch (t.kind()) {
      case STRING -> c.getStatic(Rt.STRING, "EMPTY", d);
      case COMPLEX64, COMPLEX128 -> c.getStatic(Rt.COMPLEX, "ZERO", d);
      case SLICE -> c.getStatic(d.substring(1, d.length() - 1), "NIL", d);
      case STRUCT -> newStruct(t);
      case ARRAY -> zeroArray((IrType.Array) t.under());
      default -> {
        c.aconstNull();
        c.retype(d);
      }
    }
  }

  private void newStruct(IrType t) {
    String name = f.types.structClass(t);
    c.newObject(name);
    c.construct(name, "()V");
    c.retype(f.types.descriptor(t));
  }

  private void zeroArray(IrType.Array a) {
    zeroArray(a.elem(), a.len());
  }

  /** A bare array of zero values. */
  private void zeroArray(IrType elem, long len) {
    boolean plain = elem.jkind() != JKind.L || Conditions.nilIsNull(elem);
    if (plain) {
      c.iconst((int) len);
      c.newArray(f.memory.element(elem));
      return;
    }
    if (f.memory.isNumbers(elem)) {
      f.rows.zero(elem, (int) len);
      return;
    }
    f.k.type(c, elem);
    c.iconst((int) len);
    c.invokeStatic(Rt.ZERO, "bare", "(" + Rt.RTYPE_DESC + "I)" + Rt.OBJECT);
    c.cast(f.types.array(elem));
  }

  void fresh(Expr.New x) {
    IrType t = x.elem();
    switch (t.kind()) {
      case STRUCT, ARRAY -> {
        init(x);
        if (t.kind() == GoKind.ARRAY) {
          f.memory.made(t);
        }
      }
      default -> {
        String cell = JavaTypes.cell(t.jkind());
        c.newObject(cell);
        init(x);
        c.construct(cell, "(" + JavaTypes.cellField(t.jkind()) + ")V");
      }
    }
    c.cast(f.types.descriptor(x.type()));
  }

  private void init(Expr.New x) {
    if (x.init() == null) {
      zero(x.elem());
    } else {
      exprs.expr(x.init());
    }
  }

  /** A cell around the value of that expression (null: zero). */
  void cell(IrType t, Expr init) {
    String cell = JavaTypes.cell(t.jkind());
    c.newObject(cell);
    if (init == null) {
      zero(t);
    } else {
      exprs.expr(init);
    }
    c.construct(cell, "(" + JavaTypes.cellField(t.jkind()) + ")V");
  }

  void struct(Expr.StructLit x) {
    var s = (IrType.Struct) x.type().under();
    boolean bare = givesObjects(x, s);
    if (bare) {
      String name = f.types.structClass(x.type());
      c.newObject(name);
      c.iconst(0);
      c.construct(name, "(Z)V");
      c.retype(f.types.descriptor(x.type()));
    } else {
      newStruct(x.type());
    }
    for (int i = 0; i < x.fields().size(); i++) {
      IrType t = s.fields().get(i).type();
      Expr value = x.fields().get(i);
      if (value != null) {
        c.dup();
        exprs.expr(value, t);
        f.memory.putField(s, i);
      } else if (bare && t.jkind() == JKind.L && !Conditions.nilIsNull(t)) {
        c.dup();
        zero(t);
        f.memory.putField(s, i);
      }
    }
  }

  /** Whether a literal has values for fields that are structs or arrays: the constructor of the zero value would make others for them. */
  private static boolean givesObjects(Expr.StructLit x, IrType.Struct s) {
    for (int i = 0; i < x.fields().size(); i++) {
      if (x.fields().get(i) != null && IrTypes.isAggregate(s.fields().get(i).type())) {
        return true;
      }
    }
    return false;
  }

  void array(Expr.ArrayLit x) {
    IrType elem = Memory.elem(x.type());
    if (!tables.tryEmit(x, elem)) {
      elements(x, elem);
    }
    if (x.type().kind() == GoKind.SLICE) {
      f.memory.made(x.type());
    }
  }

  private void elements(Expr.ArrayLit x, IrType elem) {
    List<Expr> values = x.values();
    if (f.types.slot(elem) == Store.L && values.size() == x.len()) {
      c.iconst((int) x.len());
      c.newArray(Rt.OBJECT);
    } else {
      zeroArray(elem, x.len());
    }
    int from = f.pieces == null ? 0 : f.pieces.elements(x, elem);
    elements(x, elem, from, values.size());
  }

  /** Stores some of the elements in the array on the stack, and leaves that there. */
  void elements(Expr.ArrayLit x, IrType elem, int from, int to) {
    List<Expr> values = x.values();
    for (int i = from; i < to; i++) {
      if (isZero(values.get(i))) {
        continue;
      }
      c.dup();
      c.iconst((int) x.indices()[i]);
      exprs.expr(values.get(i));
      f.memory.storeElement(elem);
    }
  }

  /** Whether a fresh Java array has that value already. */
  private static boolean isZero(Expr e) {
    return switch (e) {
      case Expr.Const k when k.value() instanceof Long v -> v == 0;
      case Expr.Const k when k.value() instanceof Boolean v -> !v;
      case Expr.Const k when k.value() instanceof Double v -> Double.doubleToRawLongBits(v) == 0;
      case Expr.Zero z -> z.type().jkind() != JKind.L || Conditions.nilIsNull(z.type());
      default -> false;
    };
  }
}
