package gruffle.types;

/** The words for a selector that finds nothing, with what may have been meant. */
final class LookupErrors {
  private LookupErrors() {}

  private enum Case {
    MISSING,
    MISSPELLED,
    UNEXPORTED,
    INACCESSIBLE
  }

  /**
   * The message for x.sel or T{sel: …}.
   *
   * @param obj what a look-up without regard to letter case and package found; null: nothing
   */
  static String lookupError(Checker c, Type t, String sel, Obj obj, boolean structLit) {
    Case k = classify(c, sel, obj);
    String alt = obj == null ? "" : obj.name();
    if (structLit) {
      return switch (k) {
        case MISSING -> c.sprintf("unknown field %s in struct literal of type %s", sel, t);
        case MISSPELLED ->
            c.sprintf(
                "unknown field %s in struct literal of type %s, but does have %s", sel, t, alt);
        case UNEXPORTED ->
            c.sprintf(
                "unknown field %s in struct literal of type %s, but does have unexported %s",
                sel, t, alt);
        case INACCESSIBLE ->
            c.sprintf("cannot refer to unexported field %s in struct literal of type %s", alt, t);
      };
    }
    String what =
        switch (obj) {
          case VarObj v -> "field";
          case FuncObj f -> "method";
          case null, default -> "object";
        };
    return switch (k) {
      case MISSING -> c.sprintf("type %s has no field or method %s", t, sel);
      case MISSPELLED ->
          c.sprintf("type %s has no field or method %s, but does have %s %s", t, sel, what, alt);
      case UNEXPORTED ->
          c.sprintf(
              "type %s has no field or method %s, but does have unexported %s %s",
              t, sel, what, alt);
      case INACCESSIBLE -> c.sprintf("cannot refer to unexported %s %s", what, alt);
    };
  }

  private static Case classify(Checker c, String sel, Obj obj) {
    if (obj == null) {
      return Case.MISSING;
    }
    String alt = obj.name();
    if (obj.pkg() == c.pkg) {
      return Case.MISSPELLED;
    }
    boolean sameTail = tail(sel).equals(tail(alt));
    if (Obj.isExported(sel)) {
      if (Obj.isExported(alt)) {
        return Case.MISSPELLED;
      }
      return sameTail ? Case.UNEXPORTED : Case.MISSING;
    }
    if (Obj.isExported(alt)) {
      return sameTail ? Case.MISSPELLED : Case.MISSING;
    }
    return sel.equals(alt) ? Case.INACCESSIBLE : Case.MISSING;
  }

  /** All but the first character. */
  private static String tail(String s) {
    return s.isEmpty() ? s : s.substring(s.offsetByCodePoints(0, 1));
  }
}
