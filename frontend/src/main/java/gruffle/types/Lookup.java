package gruffle.types;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds fields and methods by name, through embedded fields, and methods that are missing. */
public final class Lookup {
  private Lookup() {}

  /**
   * The outcome of a look-up.
   *
   * @param obj the field or method; null if not found
   * @param index the path to it. With obj null: non-null for an ambiguous selector
   * @param indirect a pointer is followed on the way. With obj null: the method needs a pointer
   *     receiver that is not to be had
   */
  public record Result(Obj obj, List<Integer> index, boolean indirect) {
    static final Result NONE = new Result(null, null, false);
  }

  /** A type met at some embedding depth. */
  private static final class Embedded {
    final Type type;
    final List<Integer> index;
    final boolean indirect;

    /** The type appears several times at this depth. */
    boolean multiples;

    Embedded(Type type, List<Integer> index, boolean indirect, boolean multiples) {
      this.type = type;
      this.index = index;
      this.indirect = indirect;
      this.multiples = multiples;
    }
  }

  /**
   * Looks up a field or method of T as written in pkg.
   *
   * @param addressable the operand is, so methods with pointer receivers may be called
   * @param foldCase letter case does not matter: for hints in messages
   */
  public static Result lookupFieldOrMethod(
      Type t, boolean addressable, Pkg pkg, String name, boolean foldCase) {
    // A defined pointer type has the fields of its base, but no methods.
    if (Types.asNamed(t) != null && Types.under(t) instanceof PointerType p) {
      Result r = lookup(p, false, pkg, name, foldCase);
      return r.obj instanceof FuncObj ? Result.NONE : r;
    }
    return lookup(t, addressable, pkg, name, foldCase);
  }

  private static Result lookup(
      Type t, boolean addressable, Pkg pkg, String name, boolean foldCase) {
    if (name.equals("_")) {
      return Result.NONE;
    }
    Type base = deref(t);
    boolean isPtr = isPointerLit(t);
    if (isPtr && Types.under(base) instanceof InterfaceType) {
      return Result.NONE; // pointers to interfaces have no methods
    }
    List<Embedded> current = new ArrayList<>();
    current.add(new Embedded(base, List.of(), isPtr, false));
    List<Named> seen = new ArrayList<>();
    while (!current.isEmpty()) {
      List<Embedded> next = new ArrayList<>();
      Obj obj = null;
      List<Integer> index = null;
      boolean indirect = false;
      for (Embedded e : current) {
        Named named = Types.asNamed(e.type);
        if (named != null) {
          if (contains(seen, named)) {
            continue; // shadowed by the same type at a shallower depth
          }
          seen.add(named);
          int i = NamedTypes.methodIndex(named, pkg, name, foldCase);
          if (i >= 0) {
            index = concat(e.index, i);
            if (obj != null || e.multiples) {
              return new Result(null, index, false);
            }
            obj = NamedTypes.method(named, i);
            indirect = e.indirect;
            continue;
          }
        }
        switch (Types.under(e.type)) {
          case StructType s -> {
            for (int i = 0; i < s.fields.size(); i++) {
              VarObj f = s.fields.get(i);
              if (f.sameId(pkg, name, foldCase)) {
                index = concat(e.index, i);
                if (obj != null || e.multiples) {
                  return new Result(null, index, false);
                }
                obj = f;
                indirect = e.indirect;
              } else if (obj == null && f.embedded) {
                next.add(
                    new Embedded(
                        deref(f.type),
                        concat(e.index, i),
                        e.indirect || isPointerLit(f.type),
                        e.multiples));
              }
            }
          }
          case InterfaceType it -> {
            int i = it.typeSet().methodIndex(pkg, name, foldCase);
            if (i >= 0) {
              index = concat(e.index, i);
              if (obj != null || e.multiples) {
                return new Result(null, index, false);
              }
              obj = it.typeSet().methods().get(i);
              indirect = e.indirect;
            }
          }
          default -> {}
        }
      }
      if (obj != null) {
        if (obj instanceof FuncObj f && f.hasPtrRecv() && !indirect && !addressable) {
          return new Result(null, null, true);
        }
        return new Result(obj, index, indirect);
      }
      current = consolidate(next);
    }
    return Result.NONE;
  }

  private static boolean contains(List<Named> seen, Named n) {
    for (Named s : seen) {
      if (Predicates.identical(s, n)) {
        return true;
      }
    }
    return false;
  }

  /** Several entries of one type become one that is marked. */
  private static List<Embedded> consolidate(List<Embedded> list) {
    List<Embedded> out = new ArrayList<>(list.size());
    next:
    for (Embedded e : list) {
      for (Embedded o : out) {
        if (Predicates.identical(o.type, e.type)) {
          o.multiples = true;
          continue next;
        }
      }
      out.add(e);
    }
    return out;
  }

  private static List<Integer> concat(List<Integer> list, int i) {
    List<Integer> out = new ArrayList<>(list.size() + 1);
    out.addAll(list);
    out.add(i);
    return List.copyOf(out);
  }

  /** The base of a pointer type literal; other types are themselves. */
  static Type deref(Type t) {
    if (Types.unalias(t) instanceof PointerType p) {
      return p.base == null ? Basic.INVALID : p.base;
    }
    return t;
  }

  static boolean isPointerLit(Type t) {
    return Types.unalias(t) instanceof PointerType;
  }

  /** The base of a (possibly defined) pointer to a struct; other types are themselves. */
  static Type derefStructPtr(Type t) {
    if (Types.under(t) instanceof PointerType p && Types.under(p.base) instanceof StructType) {
      return p.base;
    }
    return t;
  }

  static boolean isInterfacePtr(Type t) {
    return Types.under(t) instanceof PointerType p && Predicates.isInterface(p.base);
  }

  static String interfacePtrError(Checker c, Type t) {
    if (Types.under(t) instanceof PointerType p && Predicates.isTypeParam(p.base)) {
      return c.sprintf("type %s is pointer to type parameter, not type parameter", t);
    }
    return c.sprintf("type %s is pointer to interface, not interface", t);
  }

  private enum State {
    OK,
    NOT_FOUND,
    WRONG_NAME,
    UNEXPORTED,
    WRONG_SIG,
    AMBIGUOUS,
    PTR_RECV,
    FIELD
  }

  /**
   * The first method of interface T that V lacks, or null.
   *
   * @param isStatic for an interface V: all methods must be there; else only those present in V must
   *     have the right types
   * @param equivalent compares signatures
   */
  static FuncObj missingMethod(
      Checker c,
      Type v,
      Type t,
      boolean isStatic,
      BiPredicate<Type, Type> equivalent,
      Cause cause) {
    List<FuncObj> methods = ((InterfaceType) Types.under(t)).typeSet().methods();
    State state = State.OK;
    FuncObj m = null;
    FuncObj f = null;
    TypeSet vset = Types.under(v) instanceof InterfaceType vi ? vi.typeSet() : null;
    for (FuncObj want : methods) {
      m = want;
      f = null;
      if (vset != null) {
        f = vset.lookupMethod(m.pkg(), m.name(), false);
        if (f == null) {
          if (!isStatic) {
            continue;
          }
          state = State.NOT_FOUND;
        } else if (!equivalent.test(f.type(), m.type())) {
          state = State.WRONG_SIG;
        }
      } else {
        Result r = lookup(v, false, m.pkg(), m.name(), false);
        switch (r.obj) {
          case null -> {
            if (r.index != null) {
              state = State.AMBIGUOUS;
            } else if (r.indirect) {
              state = State.PTR_RECV;
            } else {
              state = State.NOT_FOUND;
              if (lookup(v, false, m.pkg(), m.name(), true).obj instanceof FuncObj alt) {
                f = alt;
                state = alt.name().equals(m.name()) ? State.UNEXPORTED : State.WRONG_NAME;
              }
            }
          }
          case FuncObj found -> {
            f = found;
            declared(c, f);
            if (!equivalent.test(f.type(), m.type())) {
              state = State.WRONG_SIG;
            }
          }
          default -> state = State.FIELD;
        }
      }
      if (state != State.OK) {
        break;
      }
    }
    if (state == State.OK) {
      return null;
    }
    if (cause != null && c != null) {
      if (f != null) {
        declared(c, f);
      }
      Cause.set(cause, missingCause(c, state, v, t, m, f));
    }
    return m;
  }

  /** Methods of this package may not have a signature yet. */
  private static void declared(Checker c, FuncObj f) {
    if (c != null && f.type() == null) {
      Decls.objDecl(c, f);
    }
  }

  private static String missingCause(Checker c, State state, Type v, Type t, FuncObj m, FuncObj f) {
    return switch (state) {
      case NOT_FOUND -> {
        if (isInterfacePtr(v)) {
          yield "(" + interfacePtrError(c, v) + ")";
        }
        if (isInterfacePtr(t)) {
          yield "(" + interfacePtrError(c, t) + ")";
        }
        yield c.sprintf("(missing method %s)", m.name());
      }
      case WRONG_NAME ->
          c.sprintf(
              "(missing method %s)\n\t\thave %s\n\t\twant %s",
              m.name(),
              TypeString.method(f, c.qualifier(), false),
              TypeString.method(m, c.qualifier(), false));
      case UNEXPORTED -> c.sprintf("(unexported method %s)", m.name());
      case WRONG_SIG -> {
        String have = TypeString.method(f, c.qualifier(), false);
        String want = TypeString.method(m, c.qualifier(), false);
        if (have.equals(want)) {
          have = TypeString.method(f, null, true);
          want = TypeString.method(m, null, true);
        }
        if (have.equals(want)) {
          yield c.sprintf("(wrong type for method %s)", m.name());
        }
        yield c.sprintf(
            "(wrong type for method %s)\n\t\thave %s\n\t\twant %s", m.name(), have, want);
      }
      case AMBIGUOUS -> c.sprintf("(ambiguous selector %s.%s)", v, m.name());
      case PTR_RECV -> c.sprintf("(method %s has pointer receiver)", m.name());
      case FIELD -> c.sprintf("(%s.%s is a field, not a method)", v, m.name());
      case OK -> "";
    };
  }

  /** Whether V has all methods of T, or is broken so that nobody can tell. */
  static boolean hasAllMethods(
      Checker c,
      Type v,
      Type t,
      boolean isStatic,
      BiPredicate<Type, Type> equivalent,
      Cause cause) {
    if (!Predicates.isValid(v)) {
      return true;
    }
    return missingMethod(c, v, t, isStatic, equivalent, cause) == null
        || hasInvalidEmbeddedFields(v, new ArrayList<>());
  }

  private static boolean hasInvalidEmbeddedFields(Type t, List<StructType> seen) {
    if (Types.under(derefStructPtr(t)) instanceof StructType s && !seen.contains(s)) {
      seen.add(s);
      for (VarObj f : s.fields) {
        if (f.embedded && (!Predicates.isValid(f.type) || hasInvalidEmbeddedFields(f.type, seen))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a value of interface type V may be asserted to be of type T. */
  static boolean assertableTo(Checker c, Type v, Type t, Cause cause) {
    return Predicates.isInterface(t) || hasAllMethods(c, t, v, false, Predicates::identical, cause);
  }

  static String lookupError(Checker c, Type t, String sel, Obj obj, boolean structLit) {
    return LookupErrors.lookupError(c, t, sel, obj, structLit);
  }
}
