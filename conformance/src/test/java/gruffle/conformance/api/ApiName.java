package gruffle.conformance.api;

import java.util.Locale;

/**
 * An exported name of a package.
 *
 * @param name as in "Builder", or "Builder.Len" for what belongs to a type
 */
record ApiName(Kind kind, String name) implements Comparable<ApiName> {
  /** What it names. */
  enum Kind {
    CONST,
    VAR,
    FUNC,
    TYPE,
    FIELD,
    /** In the method set of T, so in that of *T too; or a method of an interface. */
    METHOD,
    /** In the method set of *T only. */
    POINTER_METHOD
  }

  /** The type that it belongs to, "" for a name of package level. */
  String owner() {
    int dot = name.indexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + name;
  }

  @Override
  public int compareTo(ApiName other) {
    int c = name.compareTo(other.name);
    return c != 0 ? c : kind.compareTo(other.kind);
  }
}
