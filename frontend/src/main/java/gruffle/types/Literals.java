package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.LitKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks literals: basic, function and composite ones. */
final class Literals {
  /** Longer numbers are refused rather than computed. */
  private static final int MAX_LENGTH = 10000;

  private Literals() {}

  // --- Basic literals. ---

  static void basicLit(Checker c, Operand x, Expr.BasicLit e) {
    if (e.bad) {
      x.invalidate();
      return;
    }
    if (e.kind == LitKind.INT || e.kind == LitKind.FLOAT || e.kind == LitKind.IMAG) {
      languageVersion(c, e);
      if (e.value.length() > MAX_LENGTH) {
        c.errorf(
            e,
            ErrorCode.INVALID_CONST_VAL,
            "excessively long constant: %s... (%d chars)",
            e.value.substring(0, 10),
            e.value.length());
        x.invalidate();
        return;
      }
    }
    x.setConst(e.kind, e.value);
    if (x.isInvalid()) {
      // The scanner has seen to the syntax, so it must be the exponent.
      c.errorf(e, ErrorCode.INVALID_CONST_VAL, "malformed constant: %s", e.value);
      return;
    }
    x.expr = e;
    Consts.overflow(c, x, e.pos());
  }

  private static void languageVersion(Checker c, Expr.BasicLit e) {
    String s = e.value;
    if (s.length() <= 2 || Versions.allowVersion(c, GoVersion.GO1_13)) {
      return;
    }
    String what = null;
    char radix = Character.toLowerCase(s.charAt(1));
    if (s.indexOf('_') >= 0) {
      what = "underscore in numeric literal";
    } else if (s.charAt(0) == '0') {
      what =
          switch (radix) {
            case 'b' -> "binary literal";
            case 'o' -> "0o/0O-style octal literal";
            case 'x' -> e.kind == LitKind.INT ? null : "hexadecimal floating-point literal";
            default -> null;
          };
    }
    if (what != null) {
      c.versionErrorf(e, GoVersion.GO1_13, "%s", what);
    }
  }

  // --- Function literals. ---

  static void funcLit(Checker c, Operand x, Expr.FuncLit e) {
    if (!(Typexpr.typ(c, e.type) instanceof Signature sig)) {
      c.errorf(e, ErrorCode.INVALID_SYNTAX_TREE, "invalid function literal %s", e);
      x.invalidate();
      return;
    }
    if (c.conf.bodies() != Config.Bodies.NONE && e.body != null) {
      Env outer = c.env;
      Env env = new Env(sig.scope, outer.version);
      env.decl = outer.decl;
      Value iota = outer.iota;
      // The literal may be part of a declaration that its body refers to; so the body waits, but
      // only as long as the scopes around it look as they do now.
      c.later(() -> Stmts.funcBody(c, env, "<function literal>", sig, e.body, iota));
    }
    x.mode = Mode.VALUE;
    x.type = sig;
  }

  // --- Composite literals. ---

  static void compositeLit(Checker c, Operand x, Expr.CompositeLit e, Type hint) {
    Type type;
    Type base;
    boolean isElem = false;
    if (e.type != null) {
      type =
          e.type instanceof Expr.ArrayType a && a.len == null
              ? new ArrayType(Typexpr.varType(c, a.elem), -1)
              : Typexpr.typ(c, e.type);
      base = type;
    } else if (hint != null) {
      type = hint;
      base = hint;
      // An element {…} of a literal of pointers to T stands for &T{…}.
      if (Types.commonUnder(c, base, null).type() instanceof PointerType p) {
        base = p.base;
      }
      isElem = true;
    } else {
      c.errorf(e, ErrorCode.UNTYPED_LIT, "missing type in composite literal");
      type = Basic.INVALID;
      base = type;
    }
    Type u = Types.commonUnder(c, base, null).type();
    switch (u) {
      case StructType s -> structLit(c, e, s, base);
      case ArrayType a -> {
        long n = indexedElts(c, e.elems, a.elem, a.len);
        // [...]T, or an array whose length was in error: as many as there are.
        if (a.len < 0) {
          a.len = n;
          if (e.type != null) {
            Recording.recordTypeAndValue(c, e.type, Mode.TYPEXPR, a, null);
          }
        }
      }
      case SliceType s -> indexedElts(c, e.elems, s.elem, -1);
      case MapType m -> mapLit(c, e, m);
      case null, default -> {
        for (Expr elem : e.elems) {
          // Keys may be names of fields, which are not defined as variables.
          Calls.use(c, elem instanceof Expr.KeyValueExpr kv ? kv.value : elem);
        }
        if (u == null || Predicates.isValid(u)) {
          c.errorf(
              e,
              ErrorCode.INVALID_LIT,
              "invalid composite literal%s type %s%s",
              isElem ? " element" : "",
              type,
              u == null ? " (no common underlying type)" : "");
          x.invalidate();
          return;
        }
      }
    }
    x.mode = Mode.VALUE;
    x.type = type;
  }

  private static void structLit(Checker c, Expr.CompositeLit e, StructType s, Type base) {
    if (e.elems.isEmpty()) {
      return;
    }
    if (e.elems.getFirst() instanceof Expr.KeyValueExpr) {
      boolean[] seen = new boolean[s.numFields()];
      for (Expr elem : e.elems) {
        keyedField(c, elem, s, base, seen);
      }
      return;
    }
    for (int i = 0; i < e.elems.size(); i++) {
      Expr elem = e.elems.get(i);
      if (elem instanceof Expr.KeyValueExpr kv) {
        mixture(c, kv);
        continue;
      }
      Operand x = new Operand();
      Exprs.expr(c, null, x, elem);
      if (i >= s.numFields()) {
        c.errorf(
            x, ErrorCode.INVALID_STRUCT_LIT, "too many values in struct literal of type %s", base);
        break;
      }
      VarObj field = s.field(i);
      if (!field.exported() && field.pkg != c.pkg) {
        c.errorf(
            x,
            ErrorCode.UNEXPORTED_LIT_FIELD,
            "implicit assignment to unexported field %s in struct literal of type %s",
            field.name,
            base);
        continue;
      }
      Assignments.assignment(c, x, field.type, "struct literal");
    }
    if (e.elems.size() < s.numFields()) {
      c.errorf(
          e.rbrace,
          ErrorCode.INVALID_STRUCT_LIT,
          "too few values in struct literal of type %s",
          base);
    }
  }

  private static void mixture(Checker c, Expr at) {
    c.errorf(
        at,
        ErrorCode.MIXED_STRUCT_LIT,
        "mixture of field:value and value elements in struct literal");
  }

  private static void keyedField(Checker c, Expr elem, StructType s, Type base, boolean[] seen) {
    if (!(elem instanceof Expr.KeyValueExpr kv)) {
      mixture(c, elem);
      return;
    }
    Operand x = new Operand();
    // A composite literal value may leave out its type only as an element of an array, slice or
    // map.
    Exprs.expr(c, null, x, kv.value);
    if (!(kv.key instanceof Expr.Name key)) {
      c.errorf(kv, ErrorCode.INVALID_LIT_FIELD, "invalid field name %s in struct literal", kv.key);
      return;
    }
    int i = s.fieldIndex(c.pkg, key.value, false);
    if (i < 0) {
      int j = s.fieldIndex(c.pkg, key.value, true);
      Obj alt = j < 0 ? null : s.field(j);
      c.errorf(
          kv.key,
          ErrorCode.MISSING_LIT_FIELD,
          "%s",
          Lookup.lookupError(c, base, key.value, alt, true));
      return;
    }
    VarObj field = s.field(i);
    Recording.recordUse(c, key, field);
    Assignments.assignment(c, x, field.type, "struct literal");
    if (seen[i]) {
      c.errorf(
          kv,
          ErrorCode.DUPLICATE_LIT_FIELD,
          "duplicate field name %s in struct literal",
          key.value);
    }
    seen[i] = true;
  }

  private static void mapLit(Checker c, Expr.CompositeLit e, MapType m) {
    // 1 and "1" of different types are different keys where keys are interfaces.
    boolean keyIsInterface = Predicates.isNonTypeParamInterface(m.key);
    Map<Object, List<Type>> seen = new HashMap<>();
    for (Expr elem : e.elems) {
      if (!(elem instanceof Expr.KeyValueExpr kv)) {
        c.errorf(elem, ErrorCode.MISSING_LIT_KEY, "missing key in map literal");
        continue;
      }
      Operand x = new Operand();
      Exprs.exprWithHint(c, x, kv.key, m.key);
      Assignments.assignment(c, x, m.key, "map literal");
      if (x.isInvalid()) {
        continue;
      }
      if (x.mode == Mode.CONSTANT) {
        List<Type> types = seen.computeIfAbsent(ConstKeys.mapKey(x.val), k -> new ArrayList<>(1));
        boolean duplicate =
            keyIsInterface
                ? types.stream().anyMatch(t -> Predicates.identical(t, x.type))
                : !types.isEmpty();
        types.add(x.type);
        if (duplicate) {
          c.errorf(x, ErrorCode.DUPLICATE_LIT_KEY, "duplicate key %s in map literal", x.val.text());
          continue;
        }
      }
      Exprs.exprWithHint(c, x, kv.value, m.elem);
      Assignments.assignment(c, x, m.elem, "map literal");
    }
  }

  /** Checks the elements of an array (length >= 0) or slice literal; returns its length. */
  private static long indexedElts(Checker c, List<Expr> elems, Type type, long length) {
    Set<Long> seen = new HashSet<>();
    long index = 0;
    long max = 0;
    for (Expr e : elems) {
      boolean valid = false;
      Expr value = e;
      if (e instanceof Expr.KeyValueExpr kv) {
        Index.Checked i = Index.index(c, kv.key, length);
        if (Predicates.isValid(i.type())) {
          if (i.val() >= 0) {
            index = i.val();
            valid = true;
          } else {
            c.errorf(e, ErrorCode.INVALID_LIT_INDEX, "index %s must be integer constant", kv.key);
          }
        }
        value = kv.value;
      } else if (length >= 0 && index >= length) {
        c.errorf(
            e, ErrorCode.OVERSIZE_ARRAY_LIT, "index %d is out of bounds (>= %d)", index, length);
      } else {
        valid = true;
      }
      if (valid && !seen.add(index)) {
        c.errorf(
            e, ErrorCode.DUPLICATE_LIT_KEY, "duplicate index %d in array or slice literal", index);
      }
      index++;
      max = Math.max(max, index);
      Operand x = new Operand();
      Exprs.exprWithHint(c, x, value, type);
      Assignments.assignment(c, x, type, "array or slice literal");
    }
    return max;
  }
}
