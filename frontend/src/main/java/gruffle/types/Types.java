package gruffle.types;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Views of types: without aliases, underlying, as one particular form, and as a set of types. */
public final class Types {
  private Types() {}

  /** The type an alias finally denotes; other types are themselves. */
  public static Type unalias(Type t) {
    if (t instanceof Alias a) {
      if (a.actual != null) {
        return a.actual;
      }
      return Aliases.resolve(a);
    }
    return t;
  }

  public static Type under(Type t) {
    return t instanceof Named || t instanceof Alias || t instanceof TypeParam ? t.underlying() : t;
  }

  /** The defined type, looking through aliases, or null. */
  public static Named asNamed(Type t) {
    return unalias(t) instanceof Named n ? n : null;
  }

  public static TypeParam asTypeParam(Type t) {
    return unalias(t) instanceof TypeParam p ? p : null;
  }

  public static InterfaceType asInterface(Type t) {
    return under(t) instanceof InterfaceType i ? i : null;
  }

  public static StructType asStruct(Type t) {
    return under(t) instanceof StructType s ? s : null;
  }

  public static PointerType asPointer(Type t) {
    return under(t) instanceof PointerType p ? p : null;
  }

  public static Signature asSignature(Type t) {
    return under(t) instanceof Signature s ? s : null;
  }

  /** A type of a type set and its underlying type; both null: the set has no specific types. */
  record Member(Type type, Type under) {}

  /**
   * The types t stands for: itself, or for a type parameter those of its constraint. A single Member
   * with nulls where the constraint has no specific types.
   */
  static List<Member> typeset(Type t) {
    TypeParam p = asTypeParam(t);
    if (p == null) {
      return List.of(new Member(t, under(t)));
    }
    TypeSet set = p.underlying().typeSet();
    if (!set.hasTerms()) {
      return List.of(new Member(null, null));
    }
    List<Member> list = new ArrayList<>();
    for (UnionType.Term term : set.terms.terms()) {
      list.add(new Member(term.type(), under(term.type())));
    }
    return list;
  }

  /** The outcome of {@link #commonUnder}: a type, or a reason with its format arguments done. */
  record Common(Type type, String cause) {}

  /**
   * The underlying type that all types of t's type set share, channels of different direction
   * excepted as in Go.
   *
   * @param cond may reject a pair (type, underlying type) by returning the reason, else null; may be
   *     null itself
   */
  static Common commonUnder(Checker c, Type t, BiFunction<Type, Type, String> cond) {
    Type first = null;
    Type common = null;
    for (Member m : typeset(t)) {
      if (cond != null) {
        String cause = cond.apply(m.type(), m.under());
        if (cause != null) {
          return new Common(null, cause);
        }
      }
      if (m.under() == null) {
        return new Common(null, "no specific type");
      }
      if (common == null) {
        common = m.under();
        first = m.type();
        continue;
      }
      if (common instanceof ChanType x && m.under() instanceof ChanType y) {
        String why = incompatible(x, y);
        if (why != null) {
          Qualifier q = c == null ? null : c.qualifier();
          return new Common(
              null, Format.sprintf(q, "channels %s and %s have " + why, first, m.type()));
        }
        if (x.dir == ChanType.Dir.SEND_RECV && x.dir != y.dir) {
          common = y; // the more restricted one
          first = m.type();
        }
        continue;
      }
      if (!Predicates.identical(common, m.under())) {
        return new Common(
            null,
            Format.sprintf(
                c == null ? null : c.qualifier(),
                "%s and %s have different underlying types",
                first,
                m.type()));
      }
    }
    return new Common(common, null);
  }

  private static String incompatible(ChanType x, ChanType y) {
    if (!Predicates.identical(x.elem, y.elem)) {
      return "different element types";
    }
    boolean conflict =
        x.dir != y.dir && x.dir != ChanType.Dir.SEND_RECV && y.dir != ChanType.Dir.SEND_RECV;
    return conflict ? "conflicting directions" : null;
  }
}
