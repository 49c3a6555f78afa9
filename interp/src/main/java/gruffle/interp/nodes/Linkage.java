package gruffle.interp.nodes;

import gruffle.ir.IrType;
import gruffle.link.GoCode;
import gruffle.link.Program;
import gruffle.link.Tiers;
import gruffle.runtime.type.Rtype;

/** What making nodes needs from the program that is being linked. */
final class Linkage {
  private final Program program;
  private final StubCalls stubs;

  Linkage(Program program) {
    this.program = program;
    this.stubs = new StubCalls(program::nativeMethod);
  }

  Tiers tiers() {
    return program.tiers();
  }

  /** Whether calls go by call target, and loops may go on in compiled code, since Truffle's compiler is there. */
  boolean byTarget() {
    return tiers().engine().callsByTarget();
  }

  /** The run-time type of an IR type. */
  Rtype rtype(IrType t) {
    return program.rtype(t);
  }

  /** The function of that symbol. */
  GoCode code(String symbol) {
    return program.code(symbol);
  }

  /** The variable behind a package variable: a cell, or a struct object or bare array. */
  Object global(String symbol, IrType type) {
    return program.global(symbol, type);
  }

  /** The node that calls a shared operation. */
  ExprNode op(String name, ExprNode[] args, int pos) {
    return stubs.op(name, args, pos);
  }

  /** The node that calls a native, or null if the function has a body. */
  ExprNode nativeCall(String symbol, ExprNode[] args, int pos) {
    return program.head(symbol).isNative() ? stubs.nativeCall(symbol, args, pos) : null;
  }
}
