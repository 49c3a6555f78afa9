package gruffle.types;

import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import java.util.List;

/** Type declarations, and the methods attached to the types they define. */
final class TypeDecls {
  private TypeDecls() {}

  static void typeDecl(Checker c, TypeName obj, Decl.TypeDecl d) {
    c.later(
        () -> {
          Named n = Types.asNamed(obj.type);
          if (n != null) {
            ValidType.check(c, n);
          }
        });
    if (d.alias) {
      aliasDecl(c, obj, d);
    } else {
      definition(c, obj, d);
    }
  }

  private static void aliasDecl(Checker c, TypeName obj, Decl.TypeDecl d) {
    if (d.tparams.isEmpty()
        || Versions.verifyVersionf(
            c, d.tparams.getFirst(), GoVersion.GO1_23, "generic type alias")) {
      Versions.verifyVersionf(c, d, GoVersion.GO1_9, "type alias");
    }
    Alias alias = new Alias(obj, null);
    Scope saved = c.env.scope;
    try {
      if (!d.tparams.isEmpty()) {
        c.openScope(d, "type parameters");
        alias.tparams = Generics.collectTypeParams(c, d.tparams, list -> alias.tparams = list);
      }
      Type rhs = Typexpr.declaredType(c, d.type, obj);
      alias.fromRHS = rhs;
      if (rhs instanceof TypeParam p && alias.tparams.contains(p)) {
        c.errorf(
            d.type,
            ErrorCode.MISPLACED_TYPE_PARAM,
            "cannot use type parameter declared in alias declaration as RHS");
        alias.fromRHS = Basic.INVALID;
      }
    } finally {
      c.env.scope = saved;
      if (alias.fromRHS == null) {
        alias.fromRHS = Basic.INVALID;
      }
    }
  }

  private static void definition(Checker c, TypeName obj, Decl.TypeDecl d) {
    if (!d.tparams.isEmpty()) {
      Versions.verifyVersionf(c, d.tparams.getFirst(), GoVersion.GO1_18, "type parameter");
    }
    Named named = new Named(c, obj, null);
    Scope saved = c.env.scope;
    try {
      if (!d.tparams.isEmpty()) {
        c.openScope(d, "type parameters");
        named.tparams = Generics.collectTypeParams(c, d.tparams, list -> named.tparams = list);
      }
      Type rhs = Typexpr.declaredType(c, d.type, obj);
      named.fromRHS = rhs;
      if (Predicates.isTypeParam(rhs)) {
        c.errorf(
            d.type,
            ErrorCode.MISPLACED_TYPE_PARAM,
            "cannot use a type parameter as RHS in type declaration");
        named.fromRHS = Basic.INVALID;
      }
    } finally {
      c.env.scope = saved;
    }
  }

  /** Attaches the methods collected for a type name; reports duplicates. */
  static void collectMethods(Checker c, TypeName obj) {
    List<FuncObj> methods = c.methods.remove(obj);
    if (methods == null) {
      return;
    }
    Named base = Types.asNamed(obj.type);
    if (base != null) {
      c.later(() -> checkFieldUniqueness(c, base));
    }
    Decls.ObjSet set = new Decls.ObjSet();
    for (FuncObj m : methods) {
      Obj alt = set.insert(m);
      if (alt != null) {
        c.errorf(
            m,
            ErrorCode.DUPLICATE_METHOD,
            "method %s.%s already declared at %s",
            obj.name(),
            m.name(),
            alt.pos());
      } else if (base != null) {
        base.methods.add(m);
      }
    }
  }

  private static void checkFieldUniqueness(Checker c, Named base) {
    if (!(Types.under(base) instanceof StructType s)) {
      return;
    }
    Decls.ObjSet set = new Decls.ObjSet();
    base.methods.forEach(set::insert);
    for (VarObj f : s.fields) {
      if (f.name().equals("_")) {
        continue;
      }
      if (set.insert(f) instanceof FuncObj m) {
        c.newError(ErrorCode.DUPLICATE_FIELD_AND_METHOD)
            .addf(m, "field and method with the same name %s", f.name())
            .addAltDecl(f)
            .report();
      }
    }
  }

  /** Whether the type is a constraint interface of another package. */
  static boolean isImportedConstraint(Checker c, Type t) {
    Named n = Types.asNamed(t);
    return n != null
        && n.obj.pkg() != null
        && n.obj.pkg() != c.pkg
        && Types.under(n) instanceof InterfaceType i
        && !i.isMethodSet();
  }

  /** The name that an embedded field gets: that of its type, without package and arguments. */
  static Expr.Name embeddedFieldIdent(Expr e) {
    return switch (e) {
      case Expr.Name n -> n;
      case Expr.Operation o -> {
        Expr base = Receivers.ptrBase(o);
        yield base != null && Receivers.ptrBase(base) == null ? embeddedFieldIdent(base) : null;
      }
      case Expr.SelectorExpr s -> s.sel;
      case Expr.IndexExpr i -> embeddedFieldIdent(i.x);
      case null, default -> null;
    };
  }
}
