package gruffle.ir;

import java.util.List;

/**
 * An IR expression. Operands are evaluated left to right, each once; whatever Go leaves the order of has been made an
 * order by the lowering.
 *
 * <p>An expression of struct or array type gives the object of some variable ("borrowed") unless it is fresh (call
 * result, literal, {@link Zero}, {@link Copy}, {@link Unbox} is borrowed). Whoever keeps the value of a borrowed one
 * wraps it in {@link Copy}; the lowering has done so, a tier never copies by itself.
 */
public sealed interface Expr {
  IrType type();

  // ---- constants and variables

  /** A constant: Long for integers (uint64 by its bits), Double for floats, Boolean, byte[] for strings, double[2] for complex. */
  record Const(IrType type, Object value) implements Expr {}

  /** The zero value; structs and arrays are fresh. */
  record Zero(IrType type) implements Expr {}

  /** The value of a local, through its cell if it has one. */
  record LocalGet(Local local) implements Expr {
    @Override
    public IrType type() {
      return local.type;
    }
  }

  /** The value of a package variable. */
  record GlobalGet(String symbol, IrType type) implements Expr {}

  /** The address of a local: its cell; the object itself for a struct; a header over the whole of an array. Type is the pointer type. */
  record LocalAddr(Local local, IrType type) implements Expr {}

  /** The address of a package variable, as {@link LocalAddr}. */
  record GlobalAddr(String symbol, IrType type) implements Expr {}

  /** The run-time type descriptor (Rtype) of a type, as an argument of an {@link OpCall}; its own Go type does not matter. */
  record TypeConst(IrType of) implements Expr {
    @Override
    public IrType type() {
      return new IrType.Basic(GoKind.UNSAFE_POINTER);
    }
  }

  // ---- functions

  /** A declared function as a value (one object for each function). */
  record FuncRef(String symbol, IrType type) implements Expr {}

  /** A function literal: a new closure over the cells or values of the captured locals of the enclosing function. */
  record Closure(String symbol, List<Local> captured, IrType type) implements Expr {}

  /** Direct call of a declared function or method (receiver first); type is the first result's, or null without results. */
  record Call(String symbol, List<Expr> args, IrType.Func sig, int pos) implements Expr {
    @Override
    public IrType type() {
      return first(sig);
    }
  }

  /** Call of a func value; nil panics after the arguments have been evaluated. */
  record CallClosure(Expr fn, List<Expr> args, IrType.Func sig, int pos) implements Expr {
    @Override
    public IrType type() {
      return first(sig);
    }
  }

  /** Call of an interface's method; pkgPath is "" for exported names. A nil interface panics. */
  record CallIface(
      Expr recv, String name, String pkgPath, List<Expr> args, IrType.Func sig, int pos)
      implements Expr {
    @Override
    public IrType type() {
      return first(sig);
    }
  }

  /** Call of the shared operation of that name (gruffle.runtime.ops, docs/ops.md); type is null without result. */
  record OpCall(String op, IrType type, List<Expr> args, int pos) implements Expr {}

  /** The builtin recover, as an empty interface value. */
  record Recover(IrType type, int pos) implements Expr {}

  // ---- operators

  record Unary(Op op, IrType type, Expr x) implements Expr {}

  /** Arithmetic on integers and floats of one type (shift counts excepted). Strings and complex numbers are {@link OpCall}s. */
  record Binary(Op op, IrType type, Expr x, Expr y, int pos) implements Expr {}

  /** Comparison of bool, integers, floats, or identity of references. All else is an {@link OpCall}. */
  record Compare(Op op, Expr x, Expr y) implements Expr {
    @Override
    public IrType type() {
      return BOOL;
    }
  }

  record AndAnd(Expr x, Expr y) implements Expr {
    @Override
    public IrType type() {
      return BOOL;
    }
  }

  record OrOr(Expr x, Expr y) implements Expr {
    @Override
    public IrType type() {
      return BOOL;
    }
  }

  /** x if test, else y. */
  record Cond(Expr test, Expr x, Expr y, IrType type) implements Expr {}

  /** Between numeric types (no complex ones), or a change of type that leaves the Java value as it is. */
  record Convert(IrType type, Expr x) implements Expr {}

  /** The statements, then the value; for order of evaluation inside expressions. */
  record Seq(List<Stmt> stmts, Expr x) implements Expr {
    @Override
    public IrType type() {
      return x.type();
    }
  }

  // ---- memory

  /** Field of a struct object (or of what a pointer to it points to: the same object); nil panics. */
  record FieldGet(Expr obj, IrType.Struct struct, int field, int pos) implements Expr {
    @Override
    public IrType type() {
      return struct.fields().get(field).type();
    }
  }

  /** Pointer to a field: the nested object for a struct, a header for an array, else a FieldPtr; nil panics. */
  record FieldAddr(Expr obj, IrType.Struct struct, int field, IrType type, int pos)
      implements Expr {}

  /** Element of a bare array (variable or value of array type), with bounds check. */
  record ArrayGet(Expr array, Expr index, int pos) implements Expr {
    @Override
    public IrType type() {
      return ((IrType.Array) array.type().under()).elem();
    }
  }

  /** Element of a slice, or of what a pointer to an array points to, with bounds (and nil) check; index is of type int, or an unsigned 64-bit type (the same long; beyond MaxInt64 only the panic text differs). */
  record SliceGet(Expr slice, Expr index, IrType type, int pos) implements Expr {}

  /** Byte of a string, with bounds check. */
  record StringGet(Expr string, Expr index, IrType type, int pos) implements Expr {}

  /** Pointer to an element of a slice, bare array or array pointer: the object for structs, a header for arrays, else an ElemPtr. */
  record ElemAddr(Expr base, Expr index, IrType type, int pos) implements Expr {}

  /** A header over a whole bare array: &a of an array variable that is reached as an expression. Type is the pointer type. */
  record ArrayPtr(Expr array, IrType type) implements Expr {}

  /** Load through a pointer to a non-struct: from a Ptr; of an array pointer: a fresh copy. Nil panics. */
  record Deref(Expr ptr, IrType type, int pos) implements Expr {}

  /** The operand, after a nil-dereference panic if it is nil; *p of a struct is this, with the struct's type. */
  record NilCheck(Expr x, IrType type, int pos) implements Expr {}

  /** len of a string or slice. Maps and channels are {@link OpCall}s, arrays constants. */
  record Len(Expr x) implements Expr {
    @Override
    public IrType type() {
      return INT;
    }
  }

  /** cap of a slice. */
  record Cap(Expr x) implements Expr {
    @Override
    public IrType type() {
      return INT;
    }
  }

  /** A fresh variable with that initial value (null: zero), by its pointer: new(T), &T{…}. Elem is T. */
  record New(IrType elem, Expr init, IrType type) implements Expr {}

  /** A fresh struct; one value for each field, null for zero. */
  record StructLit(IrType type, List<Expr> fields) implements Expr {}

  /** A fresh array or slice of that length; values at the given indices, zero elsewhere. */
  record ArrayLit(IrType type, long len, long[] indices, List<Expr> values) implements Expr {}

  /** A fresh copy of a struct or array. */
  record Copy(Expr x) implements Expr {
    @Override
    public IrType type() {
      return x.type();
    }
  }

  // ---- interfaces

  /** Conversion of a value of a concrete type to an interface type (structs and arrays are copied in by it). */
  record ToIface(Expr x, IrType type) implements Expr {}

  /**
   * Type assertion to a concrete or interface type. Plain: panics with Go's text. Comma-ok: gives the zero value and
   * false; the ok is result 1 (a {@link Stmt.MultiAssign} takes both). Iface is the static type of x, for the text.
   */
  record TypeAssert(Expr x, IrType type, boolean commaOk, int pos) implements Expr {}

  /** Whether the dynamic type is (or, of an interface type, implements) that type; nil is no type. */
  record TypeIs(Expr x, IrType of) implements Expr {
    @Override
    public IrType type() {
      return BOOL;
    }
  }

  /** The value in an interface whose dynamic type is known to be that concrete type; borrowed for structs and arrays. */
  record Unbox(Expr x, IrType type) implements Expr {}

  IrType BOOL = new IrType.Basic(GoKind.BOOL);
  IrType INT = new IrType.Basic(GoKind.INT);

  private static IrType first(IrType.Func sig) {
    return sig.results().isEmpty() ? null : sig.results().getFirst();
  }
}
