package gruffle.link;

/** How a program's functions are run. */
public enum Engine {
  /** Tier 0 alone, the library too. */
  INTERP,
  /** Compiled code alone: every function is compiled at its first call. */
  JIT,
  /** Functions of the program start in tier 0 and are compiled when they are hot; the library is always compiled code. */
  TIERED;

  /** The engine of that name on the command line, null if there is none. */
  public static Engine named(String name) {
    return switch (name) {
      case "interp" -> INTERP;
      case "jit" -> JIT;
      case "tiered" -> TIERED;
      default -> null;
    };
  }
}
