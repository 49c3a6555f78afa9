package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Operator;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Checks expressions: dispatches on their form, and gives untyped ones their final types.
 *
 * <p>Every check fills an operand; mode INVALID means that the error has been reported. The type of an
 * untyped expression may change on the way up the tree, and again when the value is used; so such
 * expressions wait in {@code c.untyped} until {@link #updateExprType}, or the end, settles them.
 */
final class Exprs {
  private static final Set<Mode> NOT_SINGLE_VALUE =
      Collections.unmodifiableSet(EnumSet.of(Mode.NOVALUE, Mode.BUILTIN, Mode.TYPEXPR));

  private Exprs() {}

  // --- Ways of asking. ---

  /** A single value. */
  static void expr(Checker c, Target target, Operand x, Expr e) {
    rawExpr(c, target, x, e, null, false);
    exclude(c, x, NOT_SINGLE_VALUE);
    singleValue(c, x);
  }

  /** A single value, or a generic function without type arguments. */
  static void genericExpr(Checker c, Operand x, Expr e) {
    rawExpr(c, null, x, e, null, true);
    exclude(c, x, NOT_SINGLE_VALUE);
    singleValue(c, x);
  }

  /** A single value that may be a composite literal without a type of its own. */
  static void exprWithHint(Checker c, Operand x, Expr e, Type hint) {
    rawExpr(c, null, x, e, hint, false);
    exclude(c, x, NOT_SINGLE_VALUE);
    singleValue(c, x);
  }

  /** A single value or a type. */
  static void exprOrType(Checker c, Operand x, Expr e, boolean allowGeneric) {
    rawExpr(c, null, x, e, null, allowGeneric);
    exclude(c, x, EnumSet.of(Mode.NOVALUE));
    singleValue(c, x);
  }

  /** The values of an expression. */
  record Values(List<Operand> list, boolean commaOk) {}

  /** One or more values; with allowCommaOk, v and ok of an expression that can give both. */
  static Values multiExpr(Checker c, Expr e, boolean allowCommaOk) {
    Operand x = new Operand();
    rawExpr(c, null, x, e, null, false);
    exclude(c, x, NOT_SINGLE_VALUE);
    if (!x.isInvalid() && x.type instanceof TupleType t) {
      return new Values(unpack(e, t), false);
    }
    List<Operand> list = new ArrayList<>(2);
    list.add(x);
    boolean commaOk =
        allowCommaOk
            && (x.mode == Mode.MAPINDEX || x.mode == Mode.COMMAOK || x.mode == Mode.COMMAERR);
    if (commaOk) {
      Type second = x.mode == Mode.COMMAERR ? Universe.ERROR : Basic.UNTYPED_BOOL;
      list.add(new Operand(Mode.VALUE, e, second));
    }
    return new Values(list, commaOk);
  }

  /** An operand for each element of the tuple that e gives. */
  static List<Operand> unpack(Expr e, TupleType t) {
    List<Operand> list = new ArrayList<>(t.len());
    for (VarObj v : t.vars()) {
      list.add(new Operand(Mode.VALUE, e, v.type));
    }
    return list;
  }

  /** The values of a list of expressions; a single one may give several. */
  static List<Operand> exprList(Checker c, List<Expr> elist) {
    if (elist.size() == 1) {
      return multiExpr(c, elist.getFirst(), false).list();
    }
    List<Operand> list = new ArrayList<>(elist.size());
    for (Expr e : elist) {
      Operand x = new Operand();
      expr(c, null, x, e);
      list.add(x);
    }
    return list;
  }

  static void exclude(Checker c, Operand x, Set<Mode> modes) {
    if (!modes.contains(x.mode)) {
      return;
    }
    switch (x.mode) {
      case NOVALUE -> {
        String what = modes.contains(Mode.TYPEXPR) ? "value" : "value or type";
        c.errorf(x, ErrorCode.TOO_MANY_VALUES, "%s used as %s", x, what);
      }
      case BUILTIN -> c.errorf(x, ErrorCode.UNCALLED_BUILTIN, "%s must be called", x);
      case TYPEXPR -> c.errorf(x, ErrorCode.NOT_AN_EXPR, "%s is not an expression", x);
      default -> throw new IllegalStateException(x.mode.toString());
    }
    x.invalidate();
  }

  static void singleValue(Checker c, Operand x) {
    if (x.mode == Mode.VALUE && x.type instanceof TupleType) {
      c.errorf(x, ErrorCode.TOO_MANY_VALUES, "multiple-value %s in single-value context", x);
      x.invalidate();
    }
  }

  // --- The dispatch. ---

  /**
   * Checks an expression of any kind.
   *
   * @param target where the value goes, for inference; may be null
   * @param hint the element type of the composite literal that e is an element of; may be null
   * @param allowGeneric the result may be a generic type or function without type arguments
   * @return what e is good for as a statement
   */
  static BuiltinObj.Kind rawExpr(
      Checker c, Target target, Operand x, Expr e, Type hint, boolean allowGeneric) {
    x.mode = Mode.INVALID;
    x.type = Basic.INVALID;
    x.val = null;
    BuiltinObj.Kind kind = exprInternal(c, target, x, e, hint);
    if (!allowGeneric) {
      nonGeneric(c, target, x);
    }
    // A value needs a type that is known by now: in type T [unsafe.Sizeof(T{})]int it is not.
    if (!x.isInvalid() && x.mode != Mode.NOVALUE && !Cycles.finiteSize(c, x.type)) {
      x.invalidate();
      x.type = Basic.INVALID;
    }
    Recording.record(c, x);
    return kind;
  }

  private static BuiltinObj.Kind exprInternal(
      Checker c, Target target, Operand x, Expr e, Type hint) {
    switch (e) {
      case Expr.CallExpr call -> {
        return Calls.callExpr(c, x, call);
      }
      case Expr.ParenExpr p -> {
        BuiltinObj.Kind kind = rawExpr(c, null, x, p.x, null, false);
        x.expr = e;
        return kind;
      }
      case Expr.Name n -> Typexpr.ident(c, x, n, false);
      case Expr.BasicLit lit -> Literals.basicLit(c, x, lit);
      case Expr.FuncLit f -> Literals.funcLit(c, x, f);
      case Expr.CompositeLit lit -> Literals.compositeLit(c, x, lit, hint);
      case Expr.SelectorExpr s -> Selectors.selector(c, x, s, false);
      case Expr.IndexExpr i -> {
        if (Index.indexExpr(c, x, i)) {
          Calls.funcInst(c, target, e.pos(), x, i, true);
        }
      }
      case Expr.SliceExpr s -> Index.sliceExpr(c, x, s);
      case Expr.AssertExpr a -> typeAssertExpr(c, x, a);
      case Expr.TypeSwitchGuard g -> {
        syntaxError(c, x, e, "use of .(type) outside type switch");
        Calls.use(c, g.x);
      }
      case Expr.Operation op -> {
        operation(c, x, op);
        if (!x.isInvalid() && op.y == null && op.op == Operator.RECV) {
          x.expr = e;
          return BuiltinObj.Kind.STATEMENT;
        }
      }
      case Expr.ArrayType t -> typeExpr(c, x, t);
      case Expr.SliceType t -> typeExpr(c, x, t);
      case Expr.StructType t -> typeExpr(c, x, t);
      case Expr.FuncType t -> typeExpr(c, x, t);
      case Expr.InterfaceType t -> typeExpr(c, x, t);
      case Expr.MapType t -> typeExpr(c, x, t);
      case Expr.ChanType t -> typeExpr(c, x, t);
      case Expr.DotsType d -> syntaxError(c, x, e, "invalid use of ...");
      case Expr.ListExpr l -> syntaxError(c, x, e, "unexpected list of expressions");
      case Expr.KeyValueExpr kv -> syntaxError(c, x, e, "no key:value expected");
      case Expr.BadExpr b -> x.invalidate();
    }
    x.expr = e;
    // A statement kind keeps an expression in error from being reported as unused, too.
    // What is wrong with a name may not have been said yet, where the scanner had its complaints
    // about it.
    boolean said = x.isInvalid() && !(e instanceof Expr.Name) && !(e instanceof Expr.SelectorExpr);
    return said ? BuiltinObj.Kind.STATEMENT : BuiltinObj.Kind.EXPRESSION;
  }

  private static void syntaxError(Checker c, Operand x, Expr e, String msg) {
    c.errorf(e, ErrorCode.INVALID_SYNTAX_TREE, "%s", msg);
    x.invalidate();
  }

  private static void typeExpr(Checker c, Operand x, Expr e) {
    x.mode = Mode.TYPEXPR;
    x.type = Typexpr.typ(c, e);
  }

  /** A generic type or function is no operand without type arguments. */
  static void nonGeneric(Checker c, Target target, Operand x) {
    if (x.isInvalid() || x.mode == Mode.NOVALUE) {
      return;
    }
    String what = null;
    if (x.type instanceof Named || x.type instanceof Alias) {
      what = Predicates.isGeneric(x.type) ? "type" : null;
    } else if (x.type instanceof Signature sig && !sig.tparams.isEmpty()) {
      if (target != null) {
        Calls.funcInst(c, target, x.pos(), x, null, true);
        return;
      }
      what = "function";
    }
    if (what != null) {
      c.errorf(
          x.expr,
          ErrorCode.WRONG_TYPE_ARG_COUNT,
          "cannot use generic %s %s without instantiation",
          what,
          x.expr);
      x.invalidate();
      x.type = Basic.INVALID;
    }
  }

  private static void operation(Checker c, Operand x, Expr.Operation e) {
    if (e.y != null) {
      Operators.binary(c, x, e, e.x, e.y, e.op);
    } else if (e.op == Operator.MUL) {
      indirection(c, x, e);
    } else {
      Operators.unary(c, x, e);
    }
  }

  /** *x, which is a pointer type if x is a type. */
  private static void indirection(Checker c, Operand x, Expr.Operation e) {
    exprOrType(c, x, e.x, false);
    if (x.isInvalid()) {
      return;
    }
    if (x.mode == Mode.TYPEXPR) {
      Typexpr.validVarType(c, e.x, x.type);
      x.type = new PointerType(x.type);
      return;
    }
    Type base = null;
    for (Types.Member m : Types.typeset(x.type)) {
      if (!(m.under() instanceof PointerType p)) {
        c.errorf(x, ErrorCode.INVALID_INDIRECTION, "invalid operation: cannot indirect %s", x);
        x.invalidate();
        return;
      }
      if (base != null && !Predicates.identical(p.base, base)) {
        c.errorf(
            x,
            ErrorCode.INVALID_INDIRECTION,
            "invalid operation: pointers of %s must have identical base types",
            x);
        x.invalidate();
        return;
      }
      base = p.base;
    }
    x.mode = Mode.VARIABLE;
    x.type = base;
  }

  // --- Type assertions. ---

  private static void typeAssertExpr(Checker c, Operand x, Expr.AssertExpr e) {
    expr(c, null, x, e.x);
    if (x.isInvalid()) {
      return;
    }
    if (e.type == null) {
      syntaxError(c, x, e, "invalid use of AssertExpr");
      return;
    }
    if (Predicates.isTypeParam(x.type)) {
      c.errorf(
          x,
          ErrorCode.INVALID_ASSERT,
          "invalid operation: cannot use type assertion on type parameter value %s",
          x);
      x.invalidate();
      return;
    }
    if (Types.asInterface(x.type) == null) {
      c.errorf(x, ErrorCode.INVALID_ASSERT, "invalid operation: %s is not an interface", x);
      x.invalidate();
      return;
    }
    Type type = Typexpr.varType(c, e.type);
    if (!Predicates.isValid(type)) {
      x.invalidate();
      return;
    }
    typeAssertion(c, e, x, type, false);
    x.mode = Mode.COMMAOK;
    x.type = type;
  }

  /** Reports if no value in the interface x can have the dynamic type. */
  static void typeAssertion(Checker c, Expr e, Operand x, Type type, boolean typeSwitch) {
    Cause cause = new Cause();
    if (Lookup.assertableTo(c, x.type, type, cause)) {
      return;
    }
    if (typeSwitch) {
      c.errorf(
          e,
          ErrorCode.IMPOSSIBLE_ASSERT,
          "impossible type switch case: %s\n\t%s cannot have dynamic type %s %s",
          e,
          x,
          type,
          cause.text());
    } else {
      c.errorf(
          e,
          ErrorCode.IMPOSSIBLE_ASSERT,
          "impossible type assertion: %s\n\t%s does not implement %s %s",
          e,
          type,
          x.type,
          cause.text());
    }
  }

  // --- Untyped expressions. ---

  /**
   * Tells an untyped expression the type it has in its context, and passes it down to its operands.
   * With a typed type, or isFinal, the type is recorded; a constant must then be representable, and
   * the left operand of a shift an integer.
   */
  static void updateExprType(Checker c, Expr x, Type type, boolean isFinal) {
    Recording.ExprInfo old = c.untyped.get(x);
    if (old == null) {
      return;
    }
    switch (x) {
      case Expr.ParenExpr p -> updateExprType(c, p.x, type, isFinal);
      case Expr.Operation op when old.val == null -> {
        if (op.y == null) {
          updateExprType(c, op.x, type, isFinal);
        } else if (op.op.isShift()) {
          updateExprType(c, op.x, type, isFinal);
        } else if (!op.op.isComparison()) {
          updateExprType(c, op.x, type, isFinal);
          updateExprType(c, op.y, type, isFinal);
        }
      }
      // The operands of a constant are never materialised, and keep their untyped types.
      default -> {}
    }
    if (!isFinal && Predicates.isUntyped(type)) {
      old.type = (Basic) Types.under(type);
      return;
    }
    c.untyped.remove(x);
    if (old.isLhs && !Predicates.allInteger(type)) {
      c.errorf(
          x,
          ErrorCode.INVALID_SHIFT_OPERAND,
          "invalid operation: shifted operand %s (type %s) must be integer",
          x,
          type);
      return;
    }
    Value val = old.val;
    if (val != null) {
      Operand k = new Operand(old.mode, x, old.type);
      k.val = val;
      Consts.convertUntyped(c, k, type);
      if (k.isInvalid()) {
        return;
      }
      val = k.val;
    }
    Recording.recordTypeAndValue(c, x, old.mode, type, val);
  }

  static void updateExprVal(Checker c, Expr x, Value val) {
    Recording.ExprInfo info = c.untyped.get(x);
    if (info != null) {
      info.val = val;
    }
  }

  /**
   * How an untyped operand looks in a context that expects some type.
   *
   * @param type null if it does not fit
   * @param val its constant value there, or null
   * @param code why it does not fit, or null
   */
  record Implicit(Type type, Value val, ErrorCode code) {
    static Implicit no() {
      return new Implicit(null, null, ErrorCode.INVALID_UNTYPED_CONVERSION);
    }

    static Implicit as(Type type) {
      return new Implicit(type, null, null);
    }
  }

  static Implicit implicitTypeAndValue(Checker c, Operand x, Type target) {
    if (x.isInvalid() || Predicates.isTyped(x.type) || !Predicates.isValid(target)) {
      return Implicit.as(x.type);
    }
    if (Predicates.isUntyped(target)) {
      Type max = Predicates.maxType(x.type, target);
      return max == null ? Implicit.no() : Implicit.as(max);
    }
    if (x.isNil()) {
      return Predicates.hasNil(target) ? Implicit.as(target) : Implicit.no();
    }
    switch (Types.under(target)) {
      case Basic b -> {
        if (x.mode == Mode.CONSTANT) {
          Consts.Representation r = Consts.representation(c, x, b);
          return r.code() == null
              ? new Implicit(target, r.val(), null)
              : new Implicit(null, null, r.code());
        }
        // Comparisons, and shifts whose left operand waits for its type.
        boolean fits =
            switch (((Basic) x.type).kind()) {
              case UNTYPED_BOOL -> Predicates.isBoolean(target);
              case UNTYPED_INT, UNTYPED_RUNE, UNTYPED_FLOAT, UNTYPED_COMPLEX ->
                  Predicates.isNumeric(target);
              case UNTYPED_STRING -> Predicates.isString(target);
              default -> false;
            };
        return fits ? Implicit.as(target) : Implicit.no();
      }
      case InterfaceType i -> {
        if (Predicates.isTypeParam(target)) {
          for (Types.Member m : Types.typeset(target)) {
            if (m.under() == null || implicitTypeAndValue(c, x, m.under()).type() == null) {
              return Implicit.no();
            }
          }
          return Implicit.as(target);
        }
        // The dynamic type of the value is the default type.
        return i.empty() ? Implicit.as(Predicates.defaultType(x.type)) : Implicit.no();
      }
      default -> {
        return Implicit.no();
      }
    }
  }

  /** Where errors about an operation point: at the operator; else at the start. */
  static Pos opPos(Expr x) {
    return x instanceof Expr.Operation ? x.pos() : Positions.startPos(x);
  }

  static Expr unparen(Expr e) {
    while (e instanceof Expr.ParenExpr p) {
      e = p.x;
    }
    return e;
  }

  /** The elements of a list expression, the expression itself, or nothing. */
  static List<Expr> unpack(Expr e) {
    return switch (e) {
      case null -> List.of();
      case Expr.ListExpr l -> l.elems;
      default -> List.of(e);
    };
  }
}
