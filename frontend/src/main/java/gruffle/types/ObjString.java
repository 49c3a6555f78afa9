package gruffle.types;

/** Writes objects and selections as Go's messages show them. */
final class ObjString {
  private ObjString() {}

  static String of(Obj obj, Qualifier q) {
    StringBuilder b = new StringBuilder();
    Type type = obj.type();
    switch (obj) {
      case PkgName p -> {
        b.append("package ").append(p.name());
        String path = p.imported.path();
        if (!path.isEmpty() && !path.equals(p.name())) {
          b.append(" (").append(Format.quote(path)).append(')');
        }
        return b.toString();
      }
      case ConstObj k -> b.append("const");
      case TypeName t -> {
        b.append("type");
        type = t.isAlias() ? Types.unalias(type) : Types.under(type);
      }
      case VarObj v -> b.append(v.isField() ? "field" : "var");
      case FuncObj f -> {
        b.append("func ").append(fullName(f, q));
        if (type != null) {
          b.append(TypeString.signature((Signature) type, q));
        }
        return b.toString();
      }
      case LabelObj l -> {
        b.append("label");
        type = null;
      }
      case BuiltinObj f -> {
        b.append("builtin");
        type = null;
      }
      case NilObj n -> {
        return "nil";
      }
    }
    b.append(' ');
    if (obj.isPackageLevel()) {
      b.append(TypeString.packagePrefix(obj.pkg(), q));
    }
    b.append(obj.name());
    if (type == null) {
      return b.toString();
    }
    if (obj instanceof TypeName t) {
      if (t.type() instanceof Basic) {
        return b.toString(); // there is no more to say
      }
      if (t.isAlias()) {
        b.append(" =");
      } else if (t.type() instanceof TypeParam p) {
        type = p.bound;
      } else if (type instanceof InterfaceType && t == Universe.ERROR.obj) {
        return b.append(" interface{Error() string}").toString();
      }
    }
    return b.append(' ').append(TypeString.of(type, q)).toString();
  }

  static String fullName(FuncObj f, Qualifier q) {
    if (f.type() instanceof Signature sig && sig.recv != null) {
      String recv =
          sig.recv.type() instanceof InterfaceType
              ? "interface"
              : TypeString.of(sig.recv.type(), q);
      return "(" + recv + ")." + f.name();
    }
    return TypeString.packagePrefix(f.pkg(), q) + f.name();
  }

  static String selection(Selection s, Qualifier q) {
    String kind =
        switch (s.kind()) {
          case FIELD_VAL -> "field ";
          case METHOD_VAL -> "method ";
          case METHOD_EXPR -> "method expr ";
        };
    String b = kind + "(" + TypeString.of(s.recv(), q) + ") " + s.obj().name();
    Type t = s.type();
    return s.kind() == Selection.Kind.FIELD_VAL
        ? b + " " + TypeString.of(t, q)
        : b + TypeString.signature((Signature) t, q);
  }

  /** What an object is, in words. */
  static String kind(Obj obj) {
    return switch (obj) {
      case PkgName p -> "package name";
      case ConstObj k -> "constant";
      case TypeName t ->
          t.isAlias()
              ? "type alias"
              : t.type() instanceof TypeParam ? "type parameter" : "defined type";
      case VarObj v ->
          switch (v.kind()) {
            case PACKAGE -> "package-level variable";
            case LOCAL -> "local variable";
            case RECV -> "receiver";
            case PARAM -> "parameter";
            case RESULT -> "result variable";
            case FIELD -> "struct field";
          };
      case FuncObj f -> f.type() instanceof Signature s && s.recv != null ? "method" : "function";
      case LabelObj l -> "label";
      case BuiltinObj f -> "built-in function";
      case NilObj n -> "untyped nil";
    };
  }
}
