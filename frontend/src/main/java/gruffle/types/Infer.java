package gruffle.types;

import gruffle.syntax.Pos;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Infers type arguments from function arguments and constraints. */
final class Infer {
  private final Checker c;
  private final Pos pos;
  private final List<TypeParam> tparams;
  private final Errors.Builder err;
  private final Unifier u;

  /** The roles of parameter and argument are swapped: for messages only. */
  private final boolean reverse;

  private Infer(
      Checker c,
      Pos pos,
      List<TypeParam> tparams,
      List<Type> targs,
      boolean reverse,
      Errors.Builder err) {
    this.c = c;
    this.pos = pos;
    this.tparams = tparams;
    this.err = err;
    this.reverse = reverse;
    this.u = new Unifier(tparams, targs, Versions.allowVersion(c, GoVersion.GO1_21));
  }

  /**
   * All type arguments, or null with err filled (or empty, where an argument was in error already).
   *
   * @param targs those given; nulls and missing ones are inferred
   * @param params the types of the parameters, in terms of tparams
   */
  static List<Type> infer(
      Checker c,
      Pos pos,
      List<TypeParam> tparams,
      List<Type> targs,
      List<VarObj> params,
      List<Operand> args,
      boolean reverse,
      Errors.Builder err) {
    if (targs.size() == tparams.size() && targs.stream().allMatch(Objects::nonNull)) {
      return targs;
    }
    for (Operand arg : args) {
      if (arg.isInvalid()) {
        return null;
      }
    }
    // Known arguments take the places of their parameters at once.
    List<TypeParam> known = new ArrayList<>();
    List<Type> knownArgs = new ArrayList<>();
    for (int i = 0; i < targs.size(); i++) {
      if (targs.get(i) != null) {
        known.add(tparams.get(i));
        knownArgs.add(targs.get(i));
      }
    }
    Subst map = Subst.of(known, knownArgs);
    List<Type> ptypes = new ArrayList<>();
    for (VarObj p : params) {
      ptypes.add(map.apply(c, p.type));
    }
    return new Infer(c, pos, tparams, targs, reverse, err).run(ptypes, args, targs);
  }

  private List<Type> run(List<Type> params, List<Operand> args, List<Type> targs) {
    List<Integer> untyped = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      Operand arg = args.get(i);
      Type par = params.get(i);
      if (!isParameterized(tparams, par) && !isParameterized(tparams, arg.type)) {
        continue;
      }
      if (Predicates.isTyped(arg.type)) {
        if (!u.unify(par, arg.type, Unifier.ASSIGN)) {
          mismatch(par, arg);
          return null;
        }
      } else if (par instanceof TypeParam && !arg.isNil()) {
        untyped.add(i);
      }
    }
    if (!constraints() || !defaults(params, args, untyped)) {
      return null;
    }
    List<Type> inferred = u.inferred(tparams);
    new CycleFinder(inferred).run();
    simplify(inferred, targs);
    for (int i = 0; i < inferred.size(); i++) {
      if (inferred.get(i) == null || isParameterized(tparams, inferred.get(i))) {
        TypeName obj = tparams.get(i).obj();
        err.addf(pos, "cannot infer %s (declared at %s)", obj.name(), obj.pos());
        return null;
      }
    }
    return inferred;
  }

  private void mismatch(Type par, Operand arg) {
    List<Type> soFar = u.inferred(tparams);
    if (soFar.stream().allMatch(Objects::isNull)) {
      err.addf(
          arg,
          "type %s of %s does not match %s (cannot infer %s)",
          arg.type,
          arg.expr,
          par,
          names(tparams));
      return;
    }
    Type inferred = substitute(par, soFar);
    if (inferred == par) {
      err.addf(arg, "type %s of %s does not match %s", arg.type, arg.expr, par);
    } else if (reverse) {
      err.addf(
          arg,
          "inferred type %s for %s does not match type %s of %s",
          inferred,
          par,
          arg.type,
          arg.expr);
    } else {
      err.addf(
          arg,
          "type %s of %s does not match inferred type %s for %s",
          arg.type,
          arg.expr,
          inferred,
          par);
    }
  }

  private Type substitute(Type t, List<Type> inferred) {
    List<TypeParam> from = new ArrayList<>();
    List<Type> to = new ArrayList<>();
    for (int i = 0; i < inferred.size(); i++) {
      if (inferred.get(i) != null) {
        from.add(tparams.get(i));
        to.add(inferred.get(i));
      }
    }
    return Subst.of(from, to).apply(c, t);
  }

  /** Uses what constraints say, until nothing new comes of it. */
  private boolean constraints() {
    while (true) {
      int before = u.unknowns();
      for (TypeParam p : tparams) {
        if (!constraint(p)) {
          return false;
        }
      }
      if (u.unknowns() == before) {
        return true;
      }
    }
  }

  private boolean constraint(TypeParam p) {
    Type tx = u.at(p);
    TypeSet set = p.underlying().typeSet();
    List<UnionType.Term> terms = set.hasTerms() ? set.terms.terms() : List.of();
    boolean single = terms.size() == 1;
    boolean tilde = terms.stream().anyMatch(UnionType.Term::tilde);
    Type core = single ? terms.getFirst().type() : Types.commonUnder(c, p, null).type();
    if (core != null) {
      if (tx != null) {
        if (!u.unify(tx, core, 0)) {
          err.addf(pos, "%s (type %s) does not satisfy %s", p, tx, p.constraint());
          return false;
        }
      } else if (single && !tilde) {
        u.set(p, core);
      }
    }
    if (tx != null && !isParameterized(tparams, tx)) {
      Cause cause = new Cause();
      if (!Lookup.hasAllMethods(
          c, tx, p.underlying(), true, (a, b) -> u.unify(a, b, Unifier.EXACT), cause)) {
        err.addf(pos, "%s (type %s) does not satisfy %s %s", p, tx, p.constraint(), cause.text());
        return false;
      }
    }
    return true;
  }

  /** Untyped constants give their default types where nothing else is known. */
  private boolean defaults(List<Type> params, List<Operand> args, List<Integer> untyped) {
    Map<TypeParam, Type> max = new LinkedHashMap<>();
    for (int i : untyped) {
      TypeParam p = (TypeParam) params.get(i);
      if (u.at(p) != null) {
        continue;
      }
      Operand arg = args.get(i);
      Type old = max.get(p);
      Type m = old == null ? arg.type : Predicates.maxType(old, arg.type);
      if (m == null) {
        err.addf(arg, "mismatched types %s and %s (cannot infer %s)", old, arg.type, p);
        return false;
      }
      max.put(p, m);
    }
    max.forEach((p, t) -> u.set(p, Predicates.defaultType(t)));
    return true;
  }

  /** Replaces parameters within inferred types by what was inferred for them. */
  private void simplify(List<Type> inferred, List<Type> targs) {
    List<Integer> dirty = new ArrayList<>();
    for (int i = 0; i < inferred.size(); i++) {
      if (inferred.get(i) != null && (i >= targs.size() || targs.get(i) == null)) {
        dirty.add(i);
      }
    }
    while (!dirty.isEmpty()) {
      List<Integer> again = new ArrayList<>();
      for (int i : dirty) {
        Type before = inferred.get(i);
        Type after = substitute(before, inferred);
        if (after == before) {
          continue;
        }
        if (after instanceof Signature s && !s.tparams.isEmpty() && !isParameterized(tparams, s)) {
          s.tparams = List.of(); // a generic argument that is an instance by now
        }
        inferred.set(i, after);
        again.add(i);
      }
      dirty = again;
    }
  }

  /** Forgets what was inferred for a parameter in terms of itself. */
  private final class CycleFinder {
    private final List<Type> inferred;
    private final Set<Type> open = Collections.newSetFromMap(new IdentityHashMap<>());

    CycleFinder(List<Type> inferred) {
      this.inferred = inferred;
    }

    void run() {
      tparams.forEach(this::visit);
    }

    private void visit(Type type) {
      Type t = Types.unalias(type);
      if (t == null) {
        return;
      }
      if (!open.add(t)) {
        int i = t instanceof TypeParam p ? tparams.indexOf(p) : -1;
        if (i >= 0) {
          inferred.set(i, null);
        }
        return;
      }
      if (t instanceof TypeParam p) {
        int i = tparams.indexOf(p);
        if (i >= 0 && inferred.get(i) != null) {
          visit(inferred.get(i));
        }
      } else {
        components(t, false).forEach(this::visit);
      }
      open.remove(t);
    }
  }

  /** The types that a type is directly built of; for interfaces what is declared or the whole set. */
  private static List<Type> components(Type type, boolean typeSets) {
    return switch (type) {
      case ArrayType t -> List.of(t.elem);
      case SliceType t -> List.of(t.elem);
      case PointerType t -> List.of(t.base);
      case ChanType t -> List.of(t.elem);
      case MapType t -> List.of(t.key, t.elem);
      case StructType t -> types(t.fields);
      case TupleType t -> types(t.vars);
      case Signature t -> {
        List<Type> list = new ArrayList<>(types(t.params.vars));
        list.addAll(types(t.results.vars));
        yield list;
      }
      case UnionType t -> t.terms.stream().map(UnionType.Term::type).toList();
      case InterfaceType t -> {
        List<Type> list = new ArrayList<>();
        if (typeSets) {
          t.methods().forEach(m -> list.add(m.type()));
          t.typeSet().terms.terms().forEach(x -> list.add(x.type()));
        } else {
          t.methods.forEach(m -> list.add(m.type()));
          list.addAll(t.embeddeds);
        }
        yield list;
      }
      case Named t -> t.targs;
      case Alias t -> List.of(Types.unalias(t));
      case Basic t -> List.of();
      case TypeParam t -> List.of();
    };
  }

  private static List<Type> types(List<VarObj> vars) {
    List<Type> list = new ArrayList<>(vars.size());
    vars.forEach(v -> list.add(v.type));
    return list;
  }

  /** Whether t mentions any of the type parameters. */
  static boolean isParameterized(List<TypeParam> tparams, Type t) {
    return mentions(tparams, t, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean mentions(List<TypeParam> tparams, Type t, Set<Type> seen) {
    if (t == null || t instanceof Basic) {
      return false;
    }
    if (t instanceof TypeParam p) {
      return tparams.contains(p);
    }
    if (!seen.add(t)) {
      return false;
    }
    for (Type e : components(t, true)) {
      if (mentions(tparams, e, seen)) {
        return true;
      }
    }
    return false;
  }

  static String names(List<TypeParam> list) {
    int n = list.size();
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < n; i++) {
      if (i > 0) {
        b.append(n == 2 ? " and " : i == n - 1 ? ", and " : ", ");
      }
      b.append(list.get(i).obj().name());
    }
    return b.toString();
  }

  /** Fresh type parameters, so that a function can be used with itself as argument. */
  static List<TypeParam> rename(Checker c, List<TypeParam> tparams) {
    List<TypeParam> fresh = new ArrayList<>();
    for (TypeParam p : tparams) {
      TypeName obj = new TypeName(p.obj().pos(), p.obj().pkg(), p.obj().name(), null);
      TypeParam q = new TypeParam(c, c.nextTypeParamId++, obj, null);
      obj.type = q;
      q.index = p.index;
      fresh.add(q);
    }
    Subst map = Subst.of(tparams, List.copyOf(fresh));
    for (int i = 0; i < fresh.size(); i++) {
      fresh.get(i).bound = map.apply(c, tparams.get(i).bound);
    }
    return List.copyOf(fresh);
  }
}
