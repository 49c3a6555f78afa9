package gruffle.runtime.type;

/** A field of a struct type; pkgPath is "" for exported names. */
public record Field(String name, String pkgPath, Rtype type, String tag, boolean embedded) {
  public boolean exported() {
    return pkgPath.isEmpty();
  }

  public boolean blank() {
    return name.equals("_");
  }
}
