package gruffle.runtime.value;

import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.type.Rtype;

/**
 * A value in an interface whose Java class does not tell its Go type. Immutable.
 *
 * <p>A type with methods has a generated class of boxes ({@link gruffle.runtime.type.BoxClasses}); so they are made by {@code with}
 * of the type's own box ({@link Rtype#boxJ} …), and never by a constructor where the type may have methods.
 */
public abstract sealed class Box permits BoxJ, BoxD, BoxZ, BoxL {
  public final Rtype type;

  Box(Rtype type) {
    this.type = type;
    if (Allocations.ON) {
      Allocations.object(this);
    }
  }

  /** The content by Java's own boxes: Long, Double, Boolean, or the reference. */
  public abstract Object value();
}
