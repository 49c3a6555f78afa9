package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Pos;
import java.util.List;

/** Emits expressions: each leaves its value on the operand stack, as the Java type of its Go type. */
final class Exprs {
  private final FuncEmitter f;
  private final CodeBuilder c;
  final Conditions conditions;
  final Arithmetic arithmetic;
  final ByteWords words;
  final Memory memory;
  final Literals literals;
  final Calls calls;
  final Interfaces interfaces;

  Exprs(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
    this.conditions = new Conditions(f, this);
    this.arithmetic = new Arithmetic(f, this);
    this.words = new ByteWords(f, this);
    this.memory = new Memory(f, this);
    this.literals = new Literals(f, this);
    this.calls = new Calls(f, this);
    this.interfaces = new Interfaces(f, this);
  }

  void exprs(List<Expr> list) {
    list.forEach(this::expr);
  }

  /** The value, as the Java type of another Go type with the same representation. */
  void expr(Expr e, IrType as) {
    expr(e);
    c.cast(f.types.descriptor(as));
  }

  void expr(Expr e) {
    if (f.pieces == null || !f.pieces.value(e)) {
      whole(e);
    }
  }

  /** The same in the method at hand, whatever has been planned. */
  void whole(Expr e) {
    switch (e) {
      case Expr.Const x -> literals.constant(x.type(), x.value());
      case Expr.Zero x -> literals.zero(x.type());
      case Expr.LocalGet x -> local(x.local());
      case Expr.GlobalGet x when f.stmts.loops.held(x) -> {}
      case Expr.GlobalGet x -> {
        f.k.global(c, x.symbol(), x.type());
        memory.unlessAggregate(x.type());
      }
      case Expr.LocalAddr x -> {
        f.load(x.local());
        address(x.local().type);
      }
      case Expr.GlobalAddr x -> {
        IrType t = ((IrType.Pointer) x.type().under()).elem();
        f.k.global(c, x.symbol(), t);
        address(t);
      }
      case Expr.TypeConst x -> f.k.type(c, x.of());
      case Expr.FuncRef x -> f.k.value(c, x.symbol());
      case Expr.Closure x -> calls.closure(x);
      case Expr.Call x -> calls.direct(x);
      case Expr.CallClosure x -> calls.closure(x);
      case Expr.CallIface x -> calls.iface(x);
      case Expr.OpCall x -> operation(x);
      case Expr.Recover x -> f.recover(Pos.line(x.pos()));
      case Expr.Unary x -> arithmetic.unary(x);
      case Expr.Binary x -> words.binary(x);
      case Expr.Compare x -> conditions.value(x);
      case Expr.AndAnd x -> conditions.value(x);
      case Expr.OrOr x -> conditions.value(x);
      case Expr.Cond x -> conditions.choice(x);
      case Expr.Convert x -> convert(x);
      case Expr.Seq x -> {
        f.stmts.stmts(x.stmts());
        expr(x.x());
      }
      case Expr.FieldGet x -> memory.fieldGet(x);
      case Expr.FieldAddr x -> memory.fieldAddr(x);
      case Expr.ArrayGet x -> memory.arrayGet(x);
      case Expr.SliceGet x -> memory.sliceGet(x, x);
      case Expr.StringGet x -> memory.stringGet(x);
      case Expr.ElemAddr x -> memory.elemAddr(x);
      case Expr.ArrayPtr x -> {
        expr(x.array());
        memory.header(x.array().type());
      }
      case Expr.Deref x -> memory.deref(x);
      case Expr.NilCheck x -> {
        expr(x.x());
        f.line(x.pos());
        memory.nilCheck();
        c.cast(f.types.descriptor(x.type()));
      }
      case Expr.Len x -> memory.len(x.x());
      case Expr.Cap x -> {
        f.own.peek(x.x());
        c.getField(Rt.SLICE, "cap", "I");
        c.insn(I2L);
      }
      case Expr.New x -> literals.fresh(x);
      case Expr.StructLit x -> literals.struct(x);
      case Expr.ArrayLit x -> literals.array(x);
      case Expr.Copy x -> memory.copy(x.x());
      case Expr.ToIface x -> interfaces.make(x);
      case Expr.TypeAssert x -> interfaces.assertion(x);
      case Expr.TypeIs x -> interfaces.is(x);
      case Expr.Unbox x -> interfaces.unbox(x);
    }
  }

  private void operation(Expr.OpCall x) {
    if (x.op().equals("uint.mulHigh")) {
      expr(x.args().getFirst());
      expr(x.args().get(1));
      c.invokeStatic("java/lang/Math", "unsignedMultiplyHigh", "(JJ)J");
    } else if (f.complexParts.isComputed(x)) {
      f.complexParts.object(x);
    } else if (!f.complexParts.part(x)) {
      calls.op(x);
    }
  }

  private void local(Local l) {
    if (f.cells.get(l)) {
      return;
    }
    f.load(l);
    if (l.cell) {
      memory.cellGet(l.type);
    }
  }

  /** From the object of a variable to the pointer to it. */
  private void address(IrType t) {
    if (t.kind() == GoKind.ARRAY) {
      memory.header(t);
    }
  }

  private void convert(Expr.Convert x) {
    GoKind from = x.x().type().kind();
    GoKind to = x.type().kind();
    expr(x.x());
    if (Converts.isNumber(from) && Converts.isNumber(to)) {
      Converts.emit(c, from, to);
    } else if (to.jkind == JKind.L) {
      c.cast(f.types.descriptor(x.type()));
    }
  }
}
