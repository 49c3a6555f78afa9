package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.List;

/**
 * Keeps the fields of structs in Java variables: of a local that nothing points to ({@link StructUses}), each field is a variable, and an
 * object is made only where the struct is needed as a whole. C2 does so by itself for a struct that one stretch of code makes and uses, but
 * mostly not for one that a loop changes.
 */
final class StructLocals extends SplitLocals {
  StructLocals(FuncEmitter f) {
    super(f, () -> StructUses.of(f.fn));
  }

  private static IrType.Struct type(Local l) {
    return (IrType.Struct) l.type.under();
  }

  private static List<IrType.Field> fieldsOf(Local l) {
    return type(l).fields();
  }

  @Override
  List<String> descriptors(Local l) {
    return fieldsOf(l).stream().map(x -> f.types.descriptor(x.type())).toList();
  }

  @Override
  void load(Local l) {
    String name = f.types.structClass(l.type);
    c.newObject(name);
    c.construct(name, "()V");
    int[] p = of(l);
    for (int i = 0; i < p.length; i++) {
      c.dup();
      whole(l, i);
      f.memory.putField(type(l), i);
    }
    c.retype(f.types.descriptor(l.type));
  }

  @Override
  void store(Local l) {
    c.cast(f.types.descriptor(l.type));
    int object = c.spill();
    int[] p = of(l);
    for (int i = 0; i < p.length; i++) {
      c.load(object);
      f.memory.getField(type(l), i);
      c.store(p[i]);
    }
    c.release(object);
  }

  /** A slice is asked for its header where the whole is made, also where that is just handed on as the rest of the frame. */
  @Override
  void clear(Local l) {
    int[] p = of(l);
    for (int i = 0; i < p.length; i++) {
      IrType t = fieldsOf(l).get(i).type();
      if (t.kind() == GoKind.SLICE) {
        f.exprs.literals.zero(t);
        c.store(p[i]);
      } else {
        c.clear(p[i]);
      }
    }
  }

  // --- fields, assignments ---

  void getField(Local l, int field) {
    whole(l, field);
  }

  /** Pushes a field's value, which goes wherever it may. */
  private void whole(Local l, int field) {
    c.load(of(l)[field]);
    f.own.share(fieldsOf(l).get(field).type());
  }

  /** The same where of a slice only its parts are wanted: {@link Memory#peek}. */
  void peekField(Local l, int field) {
    c.load(of(l)[field]);
  }

  void setField(Stmt.SetField s, Local l) {
    f.own.assigned(new Expr.FieldGet(s.obj(), s.struct(), s.field(), s.pos()), s.value());
    c.cast(f.types.descriptor(fieldsOf(l).get(s.field()).type()));
    c.store(of(l)[s.field()]);
  }

  /** Assigns a struct to the local; null is zero. */
  void set(Local l, Expr value, int pos) {
    int[] p = of(l);
    switch (value) {
      case null -> zero(l);
      case Expr.Zero x -> zero(l);
      case Expr.StructLit x -> fields(l, x.fields());
      case Expr.LocalGet x when has(x.local()) -> {
        for (int i = 0; i < p.length; i++) {
          whole(x.local(), i);
          c.store(p[i]);
        }
      }
      case Expr.Copy x -> set(l, x.x(), pos);
      case Expr.Seq x -> {
        f.stmts.stmts(x.stmts());
        set(l, x.x(), pos);
      }
      default -> {
        f.exprs.expr(value);
        f.line(pos);
        store(l);
      }
    }
  }

  private void zero(Local l) {
    int[] p = of(l);
    for (int i = 0; i < p.length; i++) {
      f.exprs.literals.zero(fieldsOf(l).get(i).type());
      c.store(p[i]);
    }
  }

  /** All values are there before the first field changes. */
  private void fields(Local l, List<Expr> values) {
    int[] p = of(l);
    int[] spilled = new int[p.length];
    for (int i = 0; i < p.length; i++) {
      IrType t = fieldsOf(l).get(i).type();
      if (values.get(i) == null) {
        f.exprs.literals.zero(t);
      } else {
        f.exprs.expr(values.get(i), t);
      }
      spilled[i] = c.spill();
    }
    for (int i = 0; i < p.length; i++) {
      c.load(spilled[i]);
      c.store(p[i]);
      c.release(spilled[i]);
    }
  }

  /** Copies the local into the struct that is on the stack. */
  void copyTo(Local l) {
    int object = c.spill();
    int[] p = of(l);
    for (int i = 0; i < p.length; i++) {
      c.load(object);
      whole(l, i);
      f.memory.putField(type(l), i);
    }
    c.release(object);
  }
}
