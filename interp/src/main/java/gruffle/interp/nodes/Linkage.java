package gruffle.interp.nodes;

import gruffle.ir.IrType;
import gruffle.runtime.type.Rtype;

/** What making nodes needs from the program that is being linked. */
public interface Linkage {
  /** The run-time type of an IR type. */
  Rtype rtype(IrType t);

  /** The code of a function, made on first mention. */
  InterpCode code(String symbol);

  /** The variable behind a package variable: a cell, or a struct object or bare array. */
  Object global(String symbol, IrType type);

  /** The node that calls a shared operation. */
  ExprNode op(String name, ExprNode[] args, int pos);

  /** The node that calls a native, or null if the function has a body. */
  ExprNode nativeCall(String symbol, ExprNode[] args, int pos);
}
