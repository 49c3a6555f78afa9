package gruffle.runtime.type;

import gruffle.runtime.func.Code;
import java.util.function.Supplier;

/**
 * A method of a method set: the interface's own (without code), or a concrete type's with the code that takes the
 * receiver as that type's value.
 */
public final class Method implements Comparable<Method> {
  public final String name;

  /** "" for exported names. */
  public final String pkgPath;

  /** The function type without receiver. */
  public final Rtype type;

  private Supplier<? extends Code> source;
  private Code code;

  public Method(String name, String pkgPath, Rtype type, Supplier<? extends Code> source) {
    this.name = name;
    this.pkgPath = pkgPath;
    this.type = type;
    this.source = source;
  }

  public boolean exported() {
    return pkgPath.isEmpty();
  }

  /** The code, bound on the first call; null for an interface's method. */
  public Code code() {
    Code c = code;
    if (c == null && source != null) {
      c = source.get();
      code = c;
    }
    return c;
  }

  public boolean same(String otherName, String otherPkg) {
    return name.equals(otherName) && pkgPath.equals(otherPkg);
  }

  /** Go's order of method sets: by name, then by package. */
  @Override
  public int compareTo(Method o) {
    int c = name.compareTo(o.name);
    return c != 0 ? c : pkgPath.compareTo(o.pkgPath);
  }

  @Override
  public boolean equals(Object o) {
    return o == this;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
