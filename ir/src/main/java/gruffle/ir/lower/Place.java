package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Something that can be read and assigned, its operands evaluated. */
sealed interface Place {
  /** Null for the blank identifier, which takes a value of any type. */
  IrType type();

  /** The operands, which {@link #with} replaces by temporaries. */
  default List<Expr> operands() {
    return List.of();
  }

  default Place with(List<Expr> operands) {
    return this;
  }

  /** The value; borrowed for structs and arrays. The position is used where the place has none of its own. */
  Expr get(int pos);

  /** The store of a value; structs and arrays may be borrowed (but not for {@link MapEntry}). */
  Stmt set(Expr value, int pos);

  /** Whether evaluating it as a destination can panic. */
  default boolean mayPanic() {
    return true;
  }

  /** The blank identifier. */
  record Blank() implements Place {
    @Override
    public IrType type() {
      return null;
    }

    @Override
    public Expr get(int pos) {
      throw new IllegalStateException("value of _");
    }

    @Override
    public Stmt set(Expr value, int pos) {
      return new Stmt.ExprStmt(value, pos);
    }

    @Override
    public boolean mayPanic() {
      return false;
    }
  }

  /** A local variable. */
  record LocalVar(Local local) implements Place {
    @Override
    public IrType type() {
      return local.type;
    }

    @Override
    public Expr get(int pos) {
      return new Expr.LocalGet(local);
    }

    @Override
    public Stmt set(Expr value, int pos) {
      return IrTypes.isAggregate(local.type)
          ? new Stmt.CopyInto(get(pos), value, pos)
          : new Stmt.SetLocal(local, value, pos);
    }

    @Override
    public boolean mayPanic() {
      return false;
    }
  }

  /** A package variable. */
  record GlobalVar(String symbol, IrType type) implements Place {
    @Override
    public Expr get(int pos) {
      return new Expr.GlobalGet(symbol, type);
    }

    @Override
    public Stmt set(Expr value, int pos) {
      return IrTypes.isAggregate(type)
          ? new Stmt.CopyInto(get(pos), value, pos)
          : new Stmt.SetGlobal(symbol, type, value, pos);
    }

    @Override
    public boolean mayPanic() {
      return false;
    }
  }

  /** A field of a struct object. */
  record Field(Expr obj, IrType.Struct struct, int field, int at) implements Place {
    @Override
    public IrType type() {
      return struct.fields().get(field).type();
    }

    @Override
    public List<Expr> operands() {
      return List.of(obj);
    }

    @Override
    public Place with(List<Expr> operands) {
      return new Field(operands.get(0), struct, field, at);
    }

    @Override
    public Expr get(int pos) {
      return new Expr.FieldGet(obj, struct, field, at);
    }

    @Override
    public Stmt set(Expr value, int pos) {
      return IrTypes.isAggregate(type())
          ? new Stmt.CopyInto(get(at), value, at)
          : new Stmt.SetField(obj, struct, field, value, at);
    }
  }

  /** An element of a bare array. */
  record ArrayElem(Expr array, Expr index, IrType type, int at) implements Place {
    @Override
    public List<Expr> operands() {
      return List.of(array, index);
    }

    @Override
    public Place with(List<Expr> operands) {
      return new ArrayElem(operands.get(0), operands.get(1), type, at);
    }

    @Override
    public Expr get(int pos) {
      return new Expr.ArrayGet(array, index, at);
    }

    @Override
    public Stmt set(Expr value, int pos) {
      return IrTypes.isAggregate(type)
          ? new Stmt.CopyInto(get(at), value, at)
          : new Stmt.SetArray(array, index, value, at);
    }
  }

  /**
   * A word of the header of a variable, a string or a slice: {@link HeaderViews}.
   *
   * @param part 0: where the data is, 1: the length, 2: the capacity
   * @param type the field's
   */
  record HeaderPart(Place variable, long part, IrType type) implements Place {
    private Expr op(String name, IrType result, int pos, Expr... more) {
      var args = new ArrayList<Expr>();
      args.add(variable.get(pos));
      args.add(new Expr.Const(IrTypes.INT, part));
      args.addAll(List.of(more));
      args.add(new Expr.TypeConst(variable.type()));
      return new Expr.OpCall(name, result, args, pos);
    }

    @Override
    public Expr get(int pos) {
      boolean pointer = type.kind() == GoKind.UNSAFE_POINTER;
      Expr number = op(Ops.HEADER_PART, pointer ? IrTypes.UINTPTR : type, pos);
      return pointer ? new Expr.OpCall(Ops.UNSAFE_POINTER, type, List.of(number), pos) : number;
    }

    @Override
    public Stmt set(Expr value, int pos) {
      Expr number =
          type.kind() == GoKind.UNSAFE_POINTER
              ? new Expr.OpCall(Ops.UNSAFE_UINTPTR, IrTypes.UINTPTR, List.of(value), pos)
              : value;
      return variable.set(op(Ops.HEADER_WITH, variable.type(), pos, number), pos);
    }

    @Override
    public boolean mayPanic() {
      return false;
    }
  }

  /** An element of a slice or of what an array pointer points to. */
  record SliceElem(Expr slice, Expr index, IrType type, int at) implements Place {
    @Override
    public List<Expr> operands() {
      return List.of(slice, index);
    }

    @Override
    public Place with(List<Expr> operands) {
      return new SliceElem(operands.get(0), operands.get(1), type, at);
    }

    @Override
    public Expr get(int pos) {
      return new Expr.SliceGet(slice, index, type, at);
    }

    @Override
    public Stmt set(Expr value, int pos) {
      return IrTypes.isAggregate(type)
          ? new Stmt.CopyInto(get(at), value, at)
          : new Stmt.SetSlice(slice, index, value, at);
    }
  }

  /** What a pointer points to. */
  record Pointee(Expr ptr, IrType type, int at) implements Place {
    @Override
    public List<Expr> operands() {
      return List.of(ptr);
    }

    @Override
    public Place with(List<Expr> operands) {
      return new Pointee(operands.get(0), type, at);
    }

    @Override
    public Expr get(int pos) {
      return type.kind() == GoKind.STRUCT
          ? new Expr.NilCheck(ptr, type, at)
          : new Expr.Deref(ptr, type, at);
    }

    @Override
    public Stmt set(Expr value, int pos) {
      return switch (type.kind()) {
        case STRUCT -> new Stmt.CopyInto(get(at), value, at);
        case ARRAY ->
            new Stmt.ExprStmt(
                new Expr.OpCall(
                    Ops.ARRAY_STORE, null, List.of(ptr, value, new Expr.TypeConst(type)), at),
                at);
        default -> new Stmt.SetDeref(ptr, value, at);
      };
    }
  }

  /** An entry of a map. */
  record MapEntry(Expr map, Expr key, int at) implements Place {
    @Override
    public IrType type() {
      return ((IrType.Map) map.type().under()).elem();
    }

    @Override
    public List<Expr> operands() {
      return List.of(map, key);
    }

    @Override
    public Place with(List<Expr> operands) {
      return new MapEntry(operands.get(0), operands.get(1), at);
    }

    @Override
    public Expr get(int pos) {
      return Maps.get(map, key, at);
    }

    @Override
    public Stmt set(Expr value, int pos) {
      return Maps.set(map, key, value, at);
    }
  }
}
