package gruffle.jit.classes;

import gruffle.link.JitException;
import org.objectweb.asm.Type;

/** What a class file cannot hold. */
public final class Limits {
  /** Slots of the parameters of a method, its object included. */
  private static final int MAX_SLOTS = 255;

  private Limits() {}

  /** Whether a method with an object beside its parameters can have that descriptor. */
  public static boolean fits(String descriptor) {
    return Type.getArgumentsAndReturnSizes(descriptor) >> 2 <= MAX_SLOTS;
  }

  /**
   * Looks at the descriptor of a function.
   *
   * @throws JitException if there are too many parameters for its method, or for one with an object beside them
   */
  public static void check(String descriptor) {
    if (!fits(descriptor)) {
      throw new JitException("more parameters than a Java method can have");
    }
  }
}
