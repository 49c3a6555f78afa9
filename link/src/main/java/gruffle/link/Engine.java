package gruffle.link;

/** How a program's functions are run. */
public enum Engine {
  /** Tier 0 alone, the library too. */
  INTERP,
  /** Compiled code alone: every function is compiled at its first call. */
  JIT,
  /** Functions of the program start in tier 0 and are compiled when they are hot; the library is always compiled code. */
  TIERED,
  /** As interp, and Truffle's optimizing runtime has the Graal compiler compile what is hot: where it is installed. */
  GRAAL;

  /** Set where the JVM was started with Truffle's optimizing runtime and the Graal compiler: {@code build/graal.sh} does it. */
  private static final String INSTALLED = "gruffle.graal";

  public static final String NOT_INSTALLED =
      "the engine graal is not installed; this installs it: ./gruffle graal install";

  /** Whether this JVM has what the engine needs. */
  public boolean isHere() {
    return this != GRAAL || Boolean.getBoolean(INSTALLED);
  }

  /**
   * The engine that a user asks for by name.
   *
   * @throws IllegalArgumentException with the text for the user, if there is none
   */
  public static Engine choose(String name) {
    Engine e = named(name);
    if (e == null) {
      throw new IllegalArgumentException(
          "unknown engine " + name + ": use tiered, jit, interp or graal");
    }
    if (!e.isHere()) {
      throw new IllegalArgumentException(NOT_INSTALLED);
    }
    return e;
  }

  /** The engine of that name on the command line, null if there is none. */
  public static Engine named(String name) {
    return switch (name) {
      case "interp" -> INTERP;
      case "jit" -> JIT;
      case "tiered" -> TIERED;
      case "graal" -> GRAAL;
      default -> null;
    };
  }

  /** Whether tier 0's calls go by call target, and its loops may go on in compiled code, since Truffle's compiler is there. */
  public boolean callsByTarget() {
    return this == GRAAL;
  }

  /** Whether functions become bytecode. */
  public boolean usesTier1() {
    return this == JIT || this == TIERED;
  }
}
