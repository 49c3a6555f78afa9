package gruffle.runtime.value;

import gruffle.runtime.type.Rtype;

/** A value in an interface whose Java class does not tell its Go type. Immutable. */
public abstract sealed class Box permits BoxJ, BoxD, BoxZ, BoxL {
  public final Rtype type;

  Box(Rtype type) {
    this.type = type;
  }

  /** The content by Java's own boxes: Long, Double, Boolean, or the reference. */
  public abstract Object value();
}
