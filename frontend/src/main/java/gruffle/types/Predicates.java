package gruffle.types;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Questions about types. The isX look at the type itself, the allX into type parameters as well. */
public final class Predicates {
  private Predicates() {}

  public static boolean isValid(Type t) {
    return Types.unalias(t) != Basic.INVALID;
  }

  static boolean isBasic(Type t, int flags) {
    return Types.under(t) instanceof Basic b && b.has(flags);
  }

  static boolean allBasic(Type t, int flags) {
    TypeParam p = Types.asTypeParam(t);
    if (p != null) {
      return TypeSets.is(
          p.underlying().typeSet(), term -> term != null && isBasic(term.type(), flags));
    }
    return isBasic(t, flags);
  }

  public static boolean isBoolean(Type t) {
    return isBasic(t, Basic.IS_BOOLEAN);
  }

  public static boolean isNumeric(Type t) {
    return isBasic(t, Basic.IS_NUMERIC);
  }

  public static boolean isString(Type t) {
    return isBasic(t, Basic.IS_STRING);
  }

  public static boolean isInteger(Type t) {
    return isBasic(t, Basic.IS_INTEGER);
  }

  public static boolean isUnsigned(Type t) {
    return isBasic(t, Basic.IS_UNSIGNED);
  }

  public static boolean isFloat(Type t) {
    return isBasic(t, Basic.IS_FLOAT);
  }

  public static boolean isComplex(Type t) {
    return isBasic(t, Basic.IS_COMPLEX);
  }

  static boolean isIntegerOrFloat(Type t) {
    return isBasic(t, Basic.IS_INTEGER | Basic.IS_FLOAT);
  }

  static boolean isConstType(Type t) {
    return isBasic(t, Basic.IS_CONST_TYPE);
  }

  static boolean allBoolean(Type t) {
    return allBasic(t, Basic.IS_BOOLEAN);
  }

  static boolean allInteger(Type t) {
    return allBasic(t, Basic.IS_INTEGER);
  }

  static boolean allUnsigned(Type t) {
    return allBasic(t, Basic.IS_UNSIGNED);
  }

  static boolean allNumeric(Type t) {
    return allBasic(t, Basic.IS_NUMERIC);
  }

  static boolean allString(Type t) {
    return allBasic(t, Basic.IS_STRING);
  }

  static boolean allOrdered(Type t) {
    return allBasic(t, Basic.IS_ORDERED);
  }

  static boolean allNumericOrString(Type t) {
    return allBasic(t, Basic.IS_NUMERIC | Basic.IS_STRING);
  }

  /** Predeclared types, defined types and type parameters have names. */
  static boolean hasName(Type t) {
    return switch (Types.unalias(t)) {
      case Basic b -> true;
      case Named n -> true;
      case TypeParam p -> true;
      default -> false;
    };
  }

  static boolean isTypeLit(Type t) {
    Type u = Types.unalias(t);
    return !(u instanceof Named) && !(u instanceof TypeParam);
  }

  static boolean isTyped(Type t) {
    return !isUntyped(t);
  }

  public static boolean isUntyped(Type t) {
    return t instanceof Basic b && b.has(Basic.IS_UNTYPED);
  }

  static boolean isUntypedNumeric(Type t) {
    return t instanceof Basic b && b.has(Basic.IS_UNTYPED) && b.has(Basic.IS_NUMERIC);
  }

  /** Type parameters included. */
  public static boolean isInterface(Type t) {
    return Types.under(t) instanceof InterfaceType;
  }

  static boolean isNonTypeParamInterface(Type t) {
    return !isTypeParam(t) && isInterface(t);
  }

  public static boolean isTypeParam(Type t) {
    return Types.unalias(t) instanceof TypeParam;
  }

  static boolean hasEmptyTypeset(Type t) {
    return Types.unalias(t) instanceof TypeParam p
        && p.bound != null
        && Types.under(p.bound) instanceof InterfaceType i
        && i.tset != null
        && i.tset.isEmpty();
  }

  /** A generic type without arguments. */
  static boolean isGeneric(Type t) {
    if (t instanceof Alias a && !a.tparams.isEmpty() && a.targs.isEmpty()) {
      return true;
    }
    Named n = Types.asNamed(t);
    return n != null && !n.isInstance() && !n.tparams.isEmpty();
  }

  /** Whether values of the type have nil among them. */
  public static boolean hasNil(Type t) {
    return switch (Types.under(t)) {
      case Basic b -> b.kind() == Basic.Kind.UNSAFE_POINTER;
      case SliceType s -> true;
      case PointerType p -> true;
      case Signature s -> true;
      case MapType m -> true;
      case ChanType ch -> true;
      case InterfaceType i ->
          !isTypeParam(t)
              || Types.typeset(t).stream().allMatch(m -> m.under() != null && hasNil(m.under()));
      default -> false;
    };
  }

  /** Types met on the way, so that recursive ones end. */
  static final class Seen {
    private final Set<Type> types = Collections.newSetFromMap(new IdentityHashMap<>());

    boolean add(Type t) {
      return types.add(t);
    }
  }

  /** Whether == may be applied to values of t. */
  public static boolean comparable(Type t) {
    return comparableCause(t, true, new Seen()) == null;
  }

  static boolean comparable(Type t, boolean dynamic, Cause cause) {
    String why = comparableCause(t, dynamic, new Seen());
    if (why != null) {
      Cause.set(cause, why);
    }
    return why == null;
  }

  /** The same, with types in the cause qualified as messages of c are. */
  static boolean comparable(Checker c, Type t, boolean dynamic, Cause cause) {
    String why = comparableCause(c, t, dynamic, new Seen());
    if (why != null) {
      Cause.set(cause, why);
    }
    return why == null;
  }

  static String comparableCause(Type t, boolean dynamic, Seen seen) {
    return comparableCause(null, t, dynamic, seen);
  }

  /**
   * Null where t is comparable, else the reason, which may be empty.
   *
   * @param dynamic interfaces that are not constraints count as comparable
   */
  private static String comparableCause(Checker c, Type t, boolean dynamic, Seen seen) {
    if (!seen.add(t)) {
      return null;
    }
    switch (Types.under(t)) {
      case Basic b -> {
        return b == Basic.UNTYPED_NIL ? "" : null;
      }
      case PointerType p -> {
        return null;
      }
      case ChanType ch -> {
        return null;
      }
      case StructType s -> {
        for (VarObj f : s.fields) {
          if (comparableCause(c, f.type, dynamic, seen) != null) {
            return "struct containing " + text(c, f.type) + " cannot be compared";
          }
        }
        return null;
      }
      case ArrayType a -> {
        return comparableCause(c, a.elem, dynamic, seen) != null
            ? text(c, t) + " cannot be compared"
            : null;
      }
      case InterfaceType i -> {
        if (dynamic && !isTypeParam(t) || TypeSets.isComparable(i.typeSet(), seen)) {
          return null;
        }
        return i.typeSet().isEmpty() ? "empty type set" : "incomparable types in type set";
      }
      default -> {
        return "";
      }
    }
  }

  private static String text(Checker c, Type t) {
    return TypeString.of(t, c == null ? null : c.qualifier());
  }

  public static boolean identical(Type x, Type y) {
    return new Identity(false, false).test(x, y);
  }

  public static boolean identicalIgnoreTags(Type x, Type y) {
    return new Identity(true, false).test(x, y);
  }

  static boolean identicalOrigin(Named x, Named y) {
    return (x.obj == y.obj || isSameDeclaration(x.obj, y.obj))
        && identicalLists(x.implicitArgs(), y.implicitArgs());
  }

  /** A package of the library may be there twice: from its export data, and from the source of its generic functions. */
  private static boolean isSameDeclaration(TypeName a, TypeName b) {
    return a.name().equals(b.name())
        && a.pkg() != b.pkg()
        && a.isPackageLevel()
        && b.isPackageLevel()
        && a.pkg().path().equals(b.pkg().path());
  }

  static boolean identicalLists(List<Type> x, List<Type> y) {
    if (x.size() != y.size()) {
      return false;
    }
    for (int i = 0; i < x.size(); i++) {
      if (!identical(x.get(i), y.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The type an untyped value takes where nothing else is asked; other types are themselves. */
  public static Type defaultType(Type t) {
    if (!(t instanceof Basic b)) {
      return t;
    }
    return switch (b.kind()) {
      case UNTYPED_BOOL -> Basic.BOOL;
      case UNTYPED_INT -> Basic.INT;
      case UNTYPED_RUNE -> Basic.RUNE;
      case UNTYPED_FLOAT -> Basic.FLOAT64;
      case UNTYPED_COMPLEX -> Basic.COMPLEX128;
      case UNTYPED_STRING -> Basic.STRING;
      default -> b;
    };
  }

  /** The "larger" of two untyped types, or null where they do not go together. */
  static Type maxType(Type x, Type y) {
    if (x == y) {
      return x;
    }
    if (isUntypedNumeric(x) && isUntypedNumeric(y)) {
      return ((Basic) x).kind().compareTo(((Basic) y).kind()) > 0 ? x : y;
    }
    return null;
  }

  /** Whether the scanner had no complaints about a name, so that the checker may have some. */
  static boolean isValidName(String s) {
    for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
      int ch = s.codePointAt(i);
      if (!Character.isLetter(ch) && ch != '_' && (i == 0 || !Character.isDigit(ch))) {
        return false;
      }
    }
    return true;
  }
}
