package gruffle.jit.emit;

import gruffle.ir.Func;
import gruffle.link.JitException;
import java.util.BitSet;
import org.objectweb.asm.MethodTooLargeException;

/**
 * What the pieces of one function have in common while it is written.
 *
 * @param unset variables that pieces initialise at their entry, if they are theirs
 * @param more is filled with those that turned out to need it besides
 */
record Splitting(SplitPlan plan, PieceClasses classes, BitSet unset, BitSet more) {
  /** About how many bytes a piece has at first; where that is still too much, half of it is tried. */
  private static final int LARGEST = 16_000;

  /** Smaller pieces are not tried. */
  private static final int SMALLEST = 500;

  /** Null for a function that is one method: its limit is 0, or it is smaller. */
  static Splitting of(Func f, int limit, PieceClasses classes, BitSet unset) {
    if (limit == 0 || f.body == null) {
      return null;
    }
    SplitPlan plan = SplitPlan.of(f, limit);
    return plan.isEmpty() ? null : new Splitting(plan, classes, unset, new BitSet());
  }

  /**
   * The limit to be tried after one with which some method was too large.
   *
   * @throws JitException if there is none
   */
  static int next(int limit, MethodTooLargeException x) {
    int next = limit == 0 ? LARGEST : limit / 2;
    if (next < SMALLEST) {
      throw new JitException("method too large: " + x.getMethodName() + ", " + x.getCodeSize());
    }
    return next;
  }
}
