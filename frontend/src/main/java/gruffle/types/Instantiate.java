package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;
import java.util.ArrayList;
import java.util.List;

/** Instances of generic types and functions, and whether type arguments satisfy constraints. */
final class Instantiate {
  private Instantiate() {}

  /** The instance of a generic defined type, alias or signature; the number of arguments must fit. */
  static Type instance(Checker c, Pos pos, Type orig, List<Type> targs) {
    switch (orig) {
      case Named n -> {
        // One object for one instance keeps types small; identity does not depend on it.
        synchronized (Shared.LOCK) {
          for (Named inst : n.instances) {
            if (Predicates.identicalLists(inst.targs, targs)) {
              return inst;
            }
          }
          Named inst = new Named(n.check, pos, n, List.copyOf(targs));
          n.instances.add(inst);
          return inst;
        }
      }
      case Alias a -> {
        if (a.tparams.size() != targs.size()) {
          return Basic.INVALID;
        }
        Type rhs = Subst.of(a.tparams, targs).apply(c, a.fromRHS);
        Alias inst = new Alias(a.obj, rhs);
        inst.orig = a;
        inst.tparams = a.tparams;
        inst.targs = List.copyOf(targs);
        return inst;
      }
      case Signature s -> {
        if (s.tparams.size() != targs.size()) {
          return Basic.INVALID;
        }
        Signature r = (Signature) Subst.of(s.tparams, targs).apply(c, s);
        Signature out = new Signature(r.recv, r.params, r.results, r.variadic);
        out.scope = s.scope;
        return out;
      }
      default -> throw new IllegalArgumentException("not generic: " + orig);
    }
  }

  /** The right side of an instance: that of the generic type with the arguments in place. */
  static Type expandRhs(Named n) {
    Named orig = n.orig;
    if (orig.tparams.size() != n.targs.size()) {
      return Basic.INVALID; // reported where it was written
    }
    Type rhs = Subst.of(orig.tparams, n.targs).apply(orig.check, orig.fromRHS);
    if (rhs instanceof InterfaceType i && !i.methods.isEmpty()) {
      return withReceiver(i, orig, n);
    }
    return rhs;
  }

  /** Methods of an interface have the declared type as receiver: for an instance the instance. */
  private static InterfaceType withReceiver(InterfaceType i, Named orig, Named n) {
    List<FuncObj> methods = new ArrayList<>();
    for (FuncObj m : i.methods) {
      Signature s = m.signature();
      if (s.recv == null || s.recv.type != orig) {
        methods.add(m);
        continue;
      }
      Signature copy = new Signature(s.recv.withType(n), s.params, s.results, s.variadic);
      methods.add(m.withSignature(copy));
    }
    InterfaceType out = new InterfaceType(methods, i.embeddeds);
    out.embedPos = i.embedPos;
    out.implicit = i.implicit;
    out.complete = i.complete;
    out.check = i.check;
    return out;
  }

  /** The i-th method of an instance. */
  static FuncObj expandMethod(Named n, int i) {
    FuncObj m = n.orig.methods.get(i);
    if (m.type == null) {
      Decls.objDecl(n.orig.check, m);
    }
    Signature s = m.signature();
    if (s.recv == null) {
      return m; // its declaration is being checked
    }
    if (Lookup.deref(s.recv.type) == n) {
      return m;
    }
    Signature sub = s;
    if (s.rparams.size() == n.targs.size()) {
      sub = (Signature) Subst.of(s.rparams, n.targs).apply(n.orig.check, s);
    }
    Type recv = m.hasPtrRecv() ? new PointerType(n) : n;
    Signature out = new Signature(s.recv.withType(recv), sub.params, sub.results, sub.variadic);
    return m.withSignature(out);
  }

  /** Checks x[list] as a type. */
  static Type instantiatedType(Checker c, Expr x, List<Expr> list) {
    Cause cause = new Cause();
    Type g = Typexpr.genericType(c, x, cause);
    if (!cause.isEmpty()) {
      c.errorf(
          x, ErrorCode.NOT_A_GENERIC_TYPE, "invalid operation: %s%s (%s)", x, list, cause.text());
    }
    if (!Predicates.isValid(g)) {
      return g;
    }
    List<Type> targs = Typexpr.typeList(c, list);
    if (targs == null) {
      return Basic.INVALID;
    }
    Type inst = instance(c, x.pos(), g, targs);
    if (inst == Basic.INVALID) {
      Alias a = (Alias) g;
      validateTArgLen(c, x.pos(), a.obj.name(), a.tparams.size(), targs.size());
      return inst;
    }
    // The parameters of the generic type may not be set up yet.
    c.later(
        () -> {
          Recording.recordInstance(c, x, targs, inst);
          TypeName obj = g instanceof Named n ? n.obj : ((Alias) g).obj;
          List<TypeParam> tparams = g instanceof Named n ? n.tparams : ((Alias) g).tparams;
          if (validateTArgLen(c, x.pos(), obj.name(), tparams.size(), targs.size())) {
            Cause why = new Cause();
            int i = verify(c, tparams, targs, why);
            if (i >= 0) {
              Pos pos = i < list.size() ? Positions.startPos(list.get(i)) : x.pos();
              c.softErrorf(pos, ErrorCode.INVALID_TYPE_ARG, "%s", why.text());
            } else {
              c.mono.recordInstance(c.pkg, x.pos(), tparams, targs, list);
            }
          }
        });
    return inst;
  }

  static boolean validateTArgLen(Checker c, Pos pos, String name, int want, int got) {
    if (got == want) {
      return true;
    }
    c.errorf(
        pos,
        ErrorCode.WRONG_TYPE_ARG_COUNT,
        "%s type arguments for type %s: have %d, want %d",
        got < want ? "not enough" : "too many",
        name,
        got,
        want);
    return false;
  }

  /** The index of the first argument that does not satisfy its constraint, or -1. */
  static int verify(Checker c, List<TypeParam> tparams, List<Type> targs, Cause cause) {
    Subst map = Subst.of(tparams, targs);
    for (int i = 0; i < tparams.size(); i++) {
      TypeParam p = tparams.get(i);
      p.underlying(); // makes an interface of the bound
      if (!Implements.implements_(c, targs.get(i), map.apply(c, p.bound), true, cause)) {
        return i;
      }
    }
    return -1;
  }
}
