package gruffle.conformance.gotest;

import gruffle.conformance.How;
import java.util.List;

/** Names of the ways to run a test. */
public final class Engines {
  /** What is only compiled has no engine. */
  static final String CHECK = "check";

  private Engines() {}

  /** How a test runs; tiered1 is tiered with thresholds of 1. */
  public static How how(String name) {
    return whole(name).withLargeStacks();
  }

  private static How whole(String name) {
    return switch (name) {
      case "interp", CHECK -> How.interp();
      case "jit" -> How.jit();
      case "tiered" -> How.tiered();
      case "tiered1" -> How.tieredAtOnce();
      case "graal" -> How.graal();
      default -> throw new IllegalArgumentException("no engine " + name);
    };
  }

  /** Those that are run unless others are named. */
  static List<String> all() {
    return List.of("interp", "jit", "tiered", "tiered1").stream()
        .filter(n -> how(n).exists())
        .toList();
  }
}
