package gruffle.jit.emit;

/** Which loops have shown themselves, in tier 0, to have few iterations at a time. */
@FunctionalInterface
public interface BriefLoops {
  /** Where nothing has run yet. */
  BriefLoops NONE = (function, label) -> false;

  /** Whether that loop of a function does. */
  boolean contains(String function, int label);
}
