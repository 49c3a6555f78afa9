package gruffle.jit.emit;

import java.util.BitSet;
import org.objectweb.asm.Label;

/** A place in the code, and what holds whenever control comes there: the operand stack, and which variables are set. */
final class Lab {
  final Label asm = new Label();

  /** Verification types of the operands; null until the first jump to it. */
  Object[] stack;

  /** Variables that are set on every way to it. */
  BitSet set;

  /** Jumps to it go backwards: all that is set at its place stays so. */
  boolean bound;

  /** Whether anything jumps to it. */
  boolean used() {
    return stack != null;
  }
}
