package gruffle.ir;

import java.util.List;

/** An IR statement. Labels are numbers, unique in their function. */
public sealed interface Stmt {
  int pos();

  /** Statements in order; {@code Break(label)} leaves it where label is not 0. */
  record Block(int label, List<Stmt> stmts, int pos) implements Stmt {}

  /** Evaluates for effect; any results are dropped. */
  record ExprStmt(Expr x, int pos) implements Stmt {}

  /** A new variable: makes a new cell for a cell local; the initial value is fresh (null: zero). */
  record DeclLocal(Local local, Expr init, int pos) implements Stmt {}

  /** Assignment to a local; of struct or array type only to a temporary that is no variable of the program (it rebinds the object). */
  record SetLocal(Local local, Expr value, int pos) implements Stmt {}

  record SetGlobal(String symbol, IrType type, Expr value, int pos) implements Stmt {}

  /** Store to a field of non-struct, non-array type; nil panics. The object is evaluated before the value, the nil check follows both. */
  record SetField(Expr obj, IrType.Struct struct, int field, Expr value, int pos) implements Stmt {}

  /** Store to an element of non-struct, non-array type of a bare array; checked after the value has been evaluated. */
  record SetArray(Expr array, Expr index, Expr value, int pos) implements Stmt {}

  /** As {@link SetArray} for a slice or array pointer. */
  record SetSlice(Expr slice, Expr index, Expr value, int pos) implements Stmt {}

  /** Store through a Ptr. */
  record SetDeref(Expr ptr, Expr value, int pos) implements Stmt {}

  /** Copies the fields (or elements) of src into the struct (or bare array) dst, also when they overlap; nil panics. */
  record CopyInto(Expr dst, Expr src, int pos) implements Stmt {}

  /** Calls (or evaluates a comma-ok form) and puts all results into plain or cell locals; null drops one. */
  record MultiAssign(List<Local> dst, Expr call, int pos) implements Stmt {}

  /** orElse may be null. */
  record If(Expr cond, Stmt then, Stmt orElse, int pos) implements Stmt {}

  /**
   * while (cond) { body; post }: cond null is true, post may be null. {@code Break(label)} leaves it, {@code
   * Continue(label)} goes to post. The back-edge polls for preemption.
   */
  record Loop(int label, Expr cond, Stmt body, Stmt post, int pos) implements Stmt {}

  record Break(int label, int pos) implements Stmt {}

  record Continue(int label, int pos) implements Stmt {}

  /** Jump by an integer value: cases[i] lists the values (as long) of bodies[i]; no fall-through; orElse may be null. */
  record Switch(Expr tag, List<long[]> cases, List<Stmt> bodies, Stmt orElse, int pos)
      implements Stmt {
    private static final int MANY_WAYS = 5;

    /** Whether it is one as interpreters have them, of which compilers make code of another kind. */
    public boolean isWide() {
      return bodies.size() >= MANY_WAYS;
    }
  }

  /**
   * Return. With values: all of them, evaluated in order (only in functions without result variables). Without: runs
   * the deferred calls, if the function has any, then returns the result variables.
   */
  record Return(List<Expr> values, int pos) implements Stmt {}

  /** Starts a goroutine; the closure takes and returns nothing. A nil func panics as Go's does. */
  record Go(Expr closure, int pos) implements Stmt {}

  /** Defers a call of the closure, which takes and returns nothing. */
  record Defer(Expr closure, int pos) implements Stmt {}

  /** The builtin panic; value is an empty interface. */
  record Panic(Expr value, int pos) implements Stmt {}

  /**
   * Body of a function whose gotos are more than labelled breaks: basic blocks, the first is the entry; each ends in
   * {@link Jump}, {@link Branch}, {@link Return}, {@link Panic} or a {@link Switch} of Jumps. Only as the whole body's
   * last statement. A jump to a block with a smaller index polls for preemption.
   */
  record Dispatch(List<Block> blocks, int pos) implements Stmt {}

  record Jump(int target, int pos) implements Stmt {}

  /** Conditional jump between blocks. */
  record Branch(Expr cond, int yes, int no, int pos) implements Stmt {}
}
