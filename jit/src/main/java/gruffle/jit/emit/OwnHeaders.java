package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import java.util.ArrayList;

/**
 * Emits what happens to slices in variables that others see, whose header may be the variable's own ({@link gruffle.runtime.value.Slice}): reads that give it
 * up or leave it, and the assignments that change it in place of making another one (which these are: {@link HeaderUses#kept}).
 */
final class OwnHeaders {
  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Exprs exprs;
  private Glances glances;

  OwnHeaders(FuncEmitter f, Exprs exprs) {
    this.f = f;
    this.c = f.c;
    this.exprs = exprs;
  }

  /** A variable's value is on the stack, and goes wherever it may: a slice's header is not the variable's own any more. */
  void share(IrType t) {
    if (t.kind() == GoKind.SLICE) {
      c.dup();
      c.invokeVirtual(Rt.SLICE, "share", "()V");
    }
  }

  /** Which looks at elements leave nothing behind, found out where somebody asks. */
  Glances glances() {
    if (glances == null) {
      glances = Glances.of(f.fn, f.env);
    }
    return glances;
  }

  /** As {@link #peek}, for that element of it. */
  void peekFor(Expr slice, Expr element) {
    peek(slice);
    if (mayBeLent(slice) && !glances().has(element)) {
      lend();
    }
  }

  /** Whether a variable may have a slice of structs or arrays for itself. */
  private static boolean mayBeLent(Expr slice) {
    return slice.type().kind() == GoKind.SLICE
        && IrTypes.isAggregate(Memory.elem(slice.type()))
        && switch (slice) {
          case Expr.FieldGet x -> true;
          case Expr.GlobalGet x -> true;
          case Expr.LocalGet x -> x.local().cell;
          case Expr.Deref x -> true;
          default -> false;
        };
  }

  /** What {@link #peek} has pushed stays there, and a pointer to an element of it goes wherever it may. */
  private void lend() {
    c.dup();
    c.invokeVirtual(Rt.SLICE, "lend", "()V");
  }

  /** The same for all elements of it that a strip may touch. */
  void lendAll(Expr slice) {
    if (mayBeLent(slice) && !glances().isAll()) {
      lend();
    }
  }

  /**
   * Pushes a slice, of which only an element, the length or the capacity is wanted before anything else happens, or to which a value is assigned that is
   * computed of it: its header may stay that of the variable alone ({@link gruffle.runtime.value.Slice}).
   */
  void peek(Expr slice) {
    if (slice.type().kind() != GoKind.SLICE || isPiece(slice)) {
      exprs.expr(slice);
      return;
    }
    switch (slice) {
      case Expr.FieldGet x when f.stmts.loops.held(x) -> {}
      case Expr.FieldGet x when f.memory.isVariable(x) ->
          f.structs.peekField(((Expr.LocalGet) x.obj()).local(), x.field());
      case Expr.FieldGet x -> {
        exprs.expr(x.obj());
        f.line(x.pos());
        f.memory.peekField(x.struct(), x.field());
      }
      case Expr.GlobalGet x when f.stmts.loops.held(x) -> {}
      case Expr.GlobalGet x -> {
        f.k.global(c, x.symbol(), x.type());
        f.memory.peekCell(x.type());
      }
      case Expr.LocalGet x when x.local().cell -> {
        f.load(x.local());
        f.memory.peekCell(x.type());
      }
      case Expr.Deref x -> {
        exprs.expr(x.ptr());
        f.line(x.pos());
        c.invokeVirtual(Rt.PTR, "peekL", "()" + Rt.OBJECT);
        c.cast(f.types.descriptor(x.type()));
      }
      default -> exprs.expr(slice);
    }
  }

  private boolean isPiece(Expr e) {
    return f.pieces != null && f.pieces.isPlanned(e);
  }

  /** The value that a variable which is no local of the function alone is assigned, with the object that it is in on the stack already. */
  void assigned(Expr variable, Expr value) {
    if (isPiece(value)) {
      exprs.expr(value);
      return;
    }
    if (value instanceof Expr.Seq x && HeaderUses.kept(variable, x.x()) != null) {
      f.stmts.stmts(x.stmts());
      assigned(variable, x.x());
      return;
    }
    String op = HeaderUses.kept(variable, value);
    if (op == null) {
      exprs.expr(value);
      return;
    }
    var x = (Expr.OpCall) value;
    if (HeaderUses.appendsStruct(x)) {
      exprs.calls.appendStruct(x, true);
    } else {
      var args = new ArrayList<Expr>(x.args());
      if (HeaderUses.isHead(x)) {
        args.remove(1);
      }
      exprs.calls.op(new Expr.OpCall(op, x.type(), args, x.pos()), !op.startsWith("slice.cut"));
    }
    if (variable instanceof Expr.Deref d) {
      ownAt(d.ptr(), x.type());
    }
  }

  /** The header on the stack is about to be stored where that points to. */
  private void ownAt(Expr pointer, IrType slice) {
    exprs.expr(pointer);
    c.swap();
    c.invokeStatic(
        "gruffle/runtime/ops/OwnSlices",
        "at",
        "(L" + Rt.PTR + ";L" + Rt.SLICE + ";)L" + Rt.SLICE + ";");
    c.cast(f.types.descriptor(slice));
  }
}
