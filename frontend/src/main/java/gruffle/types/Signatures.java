package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;
import java.util.ArrayList;
import java.util.List;

/** Function types: receivers, parameters and results. */
final class Signatures {
  private Signatures() {}

  /** Fills sig from its parts; the parameters are declared in sig.scope. recv may be null. */
  static void funcType(
      Checker c, Signature sig, Expr.Field recv, List<Expr.Field> tparams, Expr.FuncType type) {
    Scope saved = c.env.scope;
    c.openScope(type, "function");
    c.env.scope.isFunc = true;
    sig.scope = c.env.scope;
    try {
      VarObj r = null;
      if (recv != null) {
        r = collectRecv(c, sig, recv, type.pos());
      }
      if (!tparams.isEmpty()) {
        Generics.collectTypeParams(c, tparams, list -> sig.tparams = list);
      }
      Params params = collectParams(c, VarObj.Kind.PARAM, type.params);
      Params results = collectParams(c, VarObj.Kind.RESULT, type.results);
      Pos scopePos = Positions.endPos(type);
      if (r != null && !r.name().isEmpty()) {
        Decls.declare(c, c.env.scope, recv.name, r, scopePos);
      }
      params.declare(c, scopePos);
      results.declare(c, scopePos);
      sig.recv = r;
      sig.params = params.tuple();
      sig.results = results.tuple();
      sig.variadic = params.variadic;
    } finally {
      c.env.scope = saved;
    }
  }

  /** Parameters or results, with the names that declare them (null: anonymous). */
  private static final class Params {
    final List<Expr.Name> names = new ArrayList<>();
    final List<VarObj> vars = new ArrayList<>();
    boolean variadic;

    void declare(Checker c, Pos scopePos) {
      for (int i = 0; i < vars.size(); i++) {
        Expr.Name name = names.get(i);
        if (name != null && !name.value.isEmpty()) {
          Decls.declare(c, c.env.scope, name, vars.get(i), scopePos);
        }
      }
    }

    TupleType tuple() {
      return vars.isEmpty() ? TupleType.EMPTY : new TupleType(List.copyOf(vars));
    }
  }

  private static Params collectParams(Checker c, VarObj.Kind kind, List<Expr.Field> list) {
    Params p = new Params();
    Type type = null;
    Expr prev = null;
    for (int i = 0; i < list.size(); i++) {
      Expr.Field f = list.get(i);
      if (f.type != prev || prev == null) {
        prev = f.type;
        Expr e = f.type;
        if (e instanceof Expr.DotsType dots) {
          e = dots.elem;
          if (kind == VarObj.Kind.PARAM && i == list.size() - 1) {
            p.variadic = true;
          } else {
            c.errorf(dots, ErrorCode.INVALID_SYNTAX_TREE, "invalid use of ...");
          }
        }
        type = Typexpr.varType(c, e);
      }
      VarObj v;
      if (f.name != null) {
        v = new VarObj(kind, f.name.pos(), c.pkg, f.name.value, type);
        if (f.name.value.equals("_")) {
          Recording.recordDef(c, f.name, v);
        }
      } else {
        v = new VarObj(kind, f.pos(), c.pkg, "", type);
        Recording.recordImplicit(c, f, v);
      }
      p.names.add(f.name);
      p.vars.add(v);
    }
    if (p.variadic) {
      VarObj last = p.vars.getLast();
      last.type = new SliceType(last.type);
      Recording.recordTypeAndValue(c, list.getLast().type, Mode.TYPEXPR, last.type, null);
    }
    return p;
  }

  private static VarObj collectRecv(Checker c, Signature sig, Expr.Field param, Pos scopePos) {
    Receivers.Unpacked r = Receivers.unpack(c, param.type, true);
    Type type = r.generic() ? genericRecv(c, sig, param, r, scopePos) : plainRecv(c, param, r);
    VarObj recv;
    if (param.name != null && !param.name.value.isEmpty()) {
      recv = new VarObj(VarObj.Kind.RECV, param.name.pos(), c.pkg, param.name.value, type);
    } else {
      recv = new VarObj(VarObj.Kind.RECV, param.pos(), c.pkg, "", type);
      Recording.recordImplicit(c, param, recv);
    }
    c.later(() -> validRecv(c, r.base(), recv));
    return recv;
  }

  private static Type plainRecv(Checker c, Expr.Field param, Receivers.Unpacked r) {
    Type type = Typexpr.varType(c, param.type);
    // An alias for an instance is no base for methods.
    Type t = unpointer(type);
    while (t instanceof Alias a) {
      Type base = unpointer(a.fromRHS);
      if (base instanceof Named n && n.isInstance()
          || base instanceof Alias b && !b.targs.isEmpty()) {
        c.errorf(
            r.base(),
            ErrorCode.INVALID_RECV,
            "cannot define new methods on instantiated type %s",
            base);
        return Basic.INVALID;
      }
      t = base;
    }
    return type;
  }

  private static Type unpointer(Type t) {
    Type u = t;
    while (u instanceof PointerType p) {
      u = p.base;
    }
    return u;
  }

  private static Type genericRecv(
      Checker c, Signature sig, Expr.Field param, Receivers.Unpacked r, Pos scopePos) {
    Cause cause = new Cause();
    Type t = Typexpr.genericType(c, r.base(), cause);
    Named base = null;
    if (t instanceof Named n) {
      base = n;
    } else if (t instanceof Alias a && Predicates.isValid(a)) {
      c.errorf(
          r.base(),
          ErrorCode.INVALID_RECV,
          "cannot define new methods on generic alias type %s",
          a);
    } else if (!cause.isEmpty()) {
      c.errorf(r.base(), ErrorCode.INVALID_RECV, "%s", cause.text());
    }
    List<TypeParam> list = new ArrayList<>();
    for (Expr.Name n : r.tparams()) {
      TypeParam p = Generics.declareTypeParam(c, n, scopePos);
      Recording.recordUse(c, n, p.obj());
      Recording.recordTypeAndValue(c, n, Mode.TYPEXPR, p, null);
      list.add(p);
    }
    sig.rparams = Generics.bind(list);
    if (base == null) {
      return Basic.INVALID;
    }
    List<TypeParam> baseParams = base.tparams;
    if (baseParams.size() != list.size()) {
      c.errorf(
          r.base(),
          ErrorCode.BAD_RECV,
          "receiver declares %d type parameter%s, but receiver base type declares %d",
          list.size(),
          list.size() == 1 ? "" : "s",
          baseParams.size());
    } else {
      Subst map = Subst.of(baseParams, List.copyOf(list));
      for (int i = 0; i < list.size(); i++) {
        c.mono.recordCanon(list.get(i), baseParams.get(i));
        list.get(i).bound = map.apply(c, baseParams.get(i).bound);
      }
    }
    Versions.verifyVersionf(c, r.base(), GoVersion.GO1_18, "type instantiation");
    Type recv = Instantiate.instance(c, param.type.pos(), base, List.copyOf(list));
    Recording.recordInstance(c, r.base(), List.copyOf(list), recv);
    Type type = r.ptr() && Predicates.isValid(recv) ? new PointerType(recv) : recv;
    recordRecvTypes(c, param.type, type);
    return type;
  }

  private static void recordRecvTypes(Checker c, Expr e0, Type t0) {
    Expr e = e0;
    Type t = t0;
    while (true) {
      Recording.recordTypeAndValue(c, e, Mode.TYPEXPR, t, null);
      if (e instanceof Expr.ParenExpr p) {
        e = p.x;
        continue;
      }
      Expr base = Receivers.ptrBase(e);
      if (base == null || !(t instanceof PointerType ptr)) {
        return;
      }
      e = base;
      t = ptr.base;
    }
  }

  private static void validRecv(Checker c, Expr pos, VarObj recv) {
    Type rtype = Lookup.deref(recv.type);
    switch (Types.unalias(rtype)) {
      case Basic b when b == Basic.INVALID -> {}
      case Basic b ->
          c.errorf(
              pos, ErrorCode.INVALID_RECV, "cannot define new methods on non-local type %s", rtype);
      case Named n -> {
        if (n.obj.pkg() != c.pkg) {
          c.errorf(
              pos, ErrorCode.INVALID_RECV, "cannot define new methods on non-local type %s", rtype);
          return;
        }
        String cause =
            switch (Types.under(n)) {
              case Basic b when b.kind() == Basic.Kind.UNSAFE_POINTER -> "unsafe.Pointer";
              case PointerType p -> "pointer or interface type";
              case InterfaceType i -> "pointer or interface type";
              default -> null;
            };
        if (cause != null) {
          c.errorf(pos, ErrorCode.INVALID_RECV, "invalid receiver type %s (%s)", rtype, cause);
        }
      }
      default -> c.errorf(pos, ErrorCode.INVALID_RECV, "invalid receiver type %s", recv.type);
    }
  }
}
