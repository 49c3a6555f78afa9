package gruffle.types;

import gruffle.constant.Literal;
import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.LitKind;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;
import java.util.ArrayList;
import java.util.List;

/** Struct types. */
final class Structs {
  private final Checker c;
  private final List<VarObj> fields = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final Decls.ObjSet names = new Decls.ObjSet();

  private Structs(Checker c) {
    this.c = c;
  }

  static StructType structType(Checker c, Expr.StructType e) {
    Structs s = new Structs(c);
    Type type = null;
    for (int i = 0; i < e.fields.size(); i++) {
      Expr.Field f = e.fields.get(i);
      if (i == 0 || f.type != e.fields.get(i - 1).type) {
        type = Typexpr.varType(c, f.type);
      }
      String tag = i < e.tags.size() ? s.tag(e.tags.get(i)) : "";
      if (f.name != null) {
        s.add(f.name, type, tag, false);
      } else {
        s.addEmbedded(f, type, tag);
      }
    }
    boolean tagged = s.tags.stream().anyMatch(t -> !t.isEmpty());
    return new StructType(List.copyOf(s.fields), tagged ? List.copyOf(s.tags) : List.of());
  }

  private void add(Expr.Name id, Type type, String tag, boolean embedded) {
    VarObj f = VarObj.field(id.pos(), c.pkg, id.value, type, embedded);
    if (!id.value.equals("_")) {
      Obj alt = names.insert(f);
      if (alt != null) {
        c.newError(ErrorCode.DUPLICATE_DECL)
            .addf(f, "%s redeclared", f.name())
            .addAltDecl(alt)
            .report();
        return;
      }
    }
    fields.add(f);
    tags.add(tag);
    if (!embedded) {
      Recording.recordDef(c, id, f); // an embedded field's name keeps the type it denotes
    }
  }

  private void addEmbedded(Expr.Field f, Type type, String tag) {
    Pos pos = Positions.startPos(f.type);
    Expr.Name name = TypeDecls.embeddedFieldIdent(f.type);
    if (name == null) {
      c.errorf(pos, ErrorCode.INVALID_SYNTAX_TREE, "invalid embedded field type %s", f.type);
      add(new Expr.Name(pos, "_"), Basic.INVALID, "", true);
      return;
    }
    add(name, type, tag, true);
    c.later(() -> checkEmbedded(pos, type));
  }

  private void checkEmbedded(Pos pos, Type type) {
    Type t = Lookup.deref(type);
    String what =
        switch (Types.under(t)) {
          case Basic b when b.kind() == Basic.Kind.UNSAFE_POINTER ->
              "embedded field type cannot be unsafe.Pointer";
          case PointerType p -> "embedded field type cannot be a pointer";
          case InterfaceType i when Predicates.isTypeParam(t) -> {
            c.errorf(
                pos,
                ErrorCode.MISPLACED_TYPE_PARAM,
                "embedded field type cannot be a (pointer to a) type parameter");
            yield null;
          }
          case InterfaceType i when Lookup.isPointerLit(type) ->
              "embedded field type cannot be a pointer to an interface";
          default -> null;
        };
    if (what != null) {
      c.errorf(pos, ErrorCode.INVALID_PTR_EMBED, what);
    }
  }

  private String tag(Expr.BasicLit t) {
    if (t == null || t.bad) {
      return "";
    }
    if (t.kind == LitKind.STRING && Literal.ofString(t.value) instanceof Value.Str s) {
      return s.decoded();
    }
    c.errorf(t, ErrorCode.INVALID_SYNTAX_TREE, "incorrect tag syntax: %q", t.value);
    return "";
  }
}
