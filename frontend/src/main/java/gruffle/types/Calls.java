package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.Pos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/** Checks calls: conversions, built-ins, functions and methods, and their arguments. */
final class Calls {
  private Calls() {}

  /** See {@link FuncInst#funcInst}: all type arguments are given or can be inferred. */
  static void funcInst(
      Checker c, Target target, Pos pos, Operand x, Expr.IndexExpr inst, boolean infer) {
    FuncInst.funcInst(c, target, pos, x, inst, infer);
  }

  static BuiltinObj.Kind callExpr(Checker c, Operand x, Expr.CallExpr call) {
    Expr.IndexExpr inst = null;
    if (call.fun instanceof Expr.IndexExpr i) {
      if (Index.indexExpr(c, x, i)) {
        inst = i;
      }
      x.expr = i;
      Recording.record(c, x);
    } else {
      Exprs.exprOrType(c, x, call.fun, true);
    }
    switch (x.mode) {
      case INVALID -> {
        use(c, call.args);
        x.expr = call;
        return BuiltinObj.Kind.STATEMENT;
      }
      case TYPEXPR -> {
        conversion(c, x, call);
        x.expr = call;
        return BuiltinObj.Kind.CONVERSION;
      }
      case BUILTIN -> {
        BuiltinObj.Id id = x.id;
        if (!Builtins.builtin(c, x, call, id)) {
          x.invalidate();
        }
        x.expr = call;
        // What is not constant is computed by a call.
        if (!x.isInvalid() && x.mode != Mode.CONSTANT) {
          c.env.hasCallOrRecv = true;
        }
        return id.kind;
      }
      default -> {
        functionCall(c, x, call, inst);
        x.expr = call;
        return BuiltinObj.Kind.STATEMENT;
      }
    }
  }

  private static void conversion(Checker c, Operand x, Expr.CallExpr call) {
    Exprs.nonGeneric(c, null, x);
    if (x.isInvalid()) {
      return;
    }
    Type type = x.type;
    x.invalidate();
    if (call.args.isEmpty()) {
      c.errorf(call, ErrorCode.WRONG_ARG_COUNT, "missing argument in conversion to %s", type);
      return;
    }
    if (call.args.size() > 1) {
      use(c, call.args);
      c.errorf(
          call.args.getLast(),
          ErrorCode.WRONG_ARG_COUNT,
          "too many arguments in conversion to %s",
          type);
      return;
    }
    Exprs.expr(c, null, x, call.args.getFirst());
    if (x.isInvalid()) {
      return;
    }
    if (Predicates.isNonTypeParamInterface(type) && !Types.asInterface(type).isMethodSet()) {
      c.errorf(
          call,
          ErrorCode.MISPLACED_CONSTRAINT_IFACE,
          "cannot use interface %s in conversion (contains specific type constraints or is"
              + " comparable)",
          type);
      return;
    }
    if (call.hasDots) {
      c.errorf(
          call.args.getFirst(),
          ErrorCode.BAD_DOT_DOT_DOT_SYNTAX,
          "invalid use of ... in conversion to %s",
          type);
      return;
    }
    Conversions.conversion(c, x, type);
  }

  private static void functionCall(Checker c, Operand x, Expr.CallExpr call, Expr.IndexExpr inst) {
    Types.Common common =
        Types.commonUnder(
            c,
            x.type,
            (t, u) ->
                u == null || u instanceof Signature ? null : c.sprintf("%s is not a function", t));
    if (common.type() == null) {
      c.errorf(
          x, ErrorCode.INVALID_CALL, "invalid operation: cannot call %s: %s", x, common.cause());
      x.invalidate();
      return;
    }
    Signature sig = (Signature) common.type();
    boolean wasGeneric = !sig.tparams.isEmpty();
    List<Expr> xlist = List.of();
    List<Type> targs = List.of();
    if (inst != null) {
      xlist = gruffle.syntax.Exprs.unpack(inst.index);
      targs = Typexpr.typeList(c, xlist);
      int want = sig.tparams.size();
      if (targs != null && targs.size() > want) {
        c.errorf(
            xlist.get(want),
            ErrorCode.WRONG_TYPE_ARG_COUNT,
            "got %d type arguments but want %d",
            targs.size(),
            want);
        targs = null;
      }
      if (targs == null) {
        use(c, call.args);
        x.invalidate();
        return;
      }
      if (targs.size() == want && want > 0) {
        Versions.verifyVersionf(c, inst, GoVersion.GO1_18, "function instantiation");
        sig = FuncInst.instantiateSignature(c, inst.pos(), inst, sig, targs, xlist);
        targs = List.of();
        xlist = List.of();
      }
    }
    Args args = genericExprList(c, call.args);
    sig = arguments(c, call, sig, targs, xlist, args);
    if (wasGeneric && sig.tparams.isEmpty()) {
      Recording.recordTypeAndValue(c, call.fun, Mode.VALUE, sig, null);
    }
    switch (sig.results.len()) {
      case 0 -> x.mode = Mode.NOVALUE;
      case 1 -> {
        x.mode = Mode.VALUE;
        x.type = sig.results.at(0).type;
      }
      default -> {
        x.mode = Mode.VALUE;
        x.type = sig.results;
      }
    }
    c.env.hasCallOrRecv = true;
    if (x.mode == Mode.VALUE
        && !sig.tparams.isEmpty()
        && Infer.isParameterized(sig.tparams, x.type)) {
      x.invalidate(); // inference failed, and was reported
    }
  }

  /**
   * Evaluated arguments.
   *
   * @param targs for generic functions among them the type arguments given, which are not all
   */
  record Args(List<Operand> list, List<List<Type>> targs) {
    static Args of(List<Operand> list) {
      return new Args(list, Collections.nCopies(list.size(), List.of()));
    }
  }

  /** Like {@link Exprs#exprList}, but functions may be generic. */
  static Args genericExprList(Checker c, List<Expr> elist) {
    boolean infer = !Versions.allowVersion(c, GoVersion.GO1_21);
    List<Operand> list = new ArrayList<>(elist.size());
    List<List<Type>> targs = new ArrayList<>(elist.size());
    for (Expr e : elist) {
      Operand x = new Operand();
      List<Type> given = null;
      int errors = c.errorCount;
      if (e instanceof Expr.IndexExpr inst && Index.indexExpr(c, x, inst)) {
        given = FuncInst.funcInst(c, null, x.pos(), x, inst, infer);
        x.expr = inst;
        if (given == null) {
          Recording.record(c, x);
        }
      } else if (e instanceof Expr.IndexExpr inst && errors == c.errorCount) {
        x.expr = inst;
        Exprs.nonGeneric(c, null, x);
        Recording.record(c, x);
        Exprs.exclude(c, x, EnumSet.of(Mode.NOVALUE, Mode.BUILTIN, Mode.TYPEXPR));
        Exprs.singleValue(c, x);
      } else if (elist.size() == 1) {
        // After errors in an index expression too: gc looks at it twice, which matters to the ten
        // errors that it shows.
        Exprs.rawExpr(c, null, x, e, null, true);
        Exprs.exclude(c, x, EnumSet.of(Mode.NOVALUE, Mode.BUILTIN, Mode.TYPEXPR));
        if (!x.isInvalid() && x.type instanceof TupleType t) {
          return Args.of(Exprs.unpack(e, t));
        }
      } else {
        Exprs.genericExpr(c, x, e);
      }
      list.add(x);
      targs.add(given == null ? List.of() : given);
    }
    return new Args(list, targs);
  }

  /** Checks the arguments against the parameters of a function that is not generic. */
  static Signature arguments(Checker c, Expr.CallExpr call, Signature sig, List<Operand> args) {
    return arguments(c, call, sig, List.of(), List.of(), Args.of(args));
  }

  /**
   * Checks the arguments against the parameters; returns the signature that was called.
   *
   * @param targs0 type arguments given, which are not all
   * @param xlist their expressions
   */
  static Signature arguments(
      Checker c,
      Expr.CallExpr call,
      Signature sig,
      List<Type> targs0,
      List<Expr> xlist,
      Args evaluated) {
    List<Operand> args = evaluated.list();
    int nargs = args.size();
    int npars = sig.params.len();
    List<VarObj> params = sig.params.vars();
    if (sig.variadic) {
      if (call.hasDots) {
        if (call.args.size() == 1 && nargs > 1) {
          c.errorf(
              call,
              ErrorCode.INVALID_DOT_DOT_DOT,
              "cannot use ... with %d-valued %s",
              nargs,
              call.args.getFirst());
          return sig;
        }
      } else if (nargs >= npars - 1) {
        params = spread(sig, nargs);
        npars = nargs;
      } else {
        npars--; // what is wanted at least
      }
    } else if (call.hasDots) {
      c.errorf(
          call,
          ErrorCode.NON_VARIADIC_DOT_DOT_DOT,
          "cannot use ... in call to non-variadic %s",
          call.fun);
      return sig;
    }
    if (nargs != npars) {
      wrongCount(c, call, sig, args, npars);
      return sig;
    }
    Signature called = sig;
    boolean genericArgs = args.stream().anyMatch(Calls::isGenericFunc);
    if (!sig.tparams.isEmpty() || genericArgs) {
      GenericCall g = new GenericCall(c, call, sig, targs0, xlist);
      called = g.infer(params, evaluated);
      if (called == null) {
        return sig;
      }
      params = g.params();
    }
    if (nargs > 0) {
      String context = c.sprintf("argument to %s", call.fun);
      for (int i = 0; i < nargs; i++) {
        Assignments.assignment(c, args.get(i), params.get(i).type, context);
      }
    }
    return called;
  }

  static boolean isGenericFunc(Operand x) {
    return !x.isInvalid() && x.type instanceof Signature s && !s.tparams.isEmpty();
  }

  /** The parameters, with one element parameter for each argument that goes to the variadic one. */
  private static List<VarObj> spread(Signature sig, int nargs) {
    VarObj last = sig.params.vars().getLast();
    Type elem = ((SliceType) last.type).elem;
    List<VarObj> list = new ArrayList<>(sig.params.vars().subList(0, sig.params.len() - 1));
    while (list.size() < nargs) {
      list.add(VarObj.param(last.pos(), last.pkg(), last.name(), elem));
    }
    return list;
  }

  private static void wrongCount(
      Checker c, Expr.CallExpr call, Signature sig, List<Operand> args, int npars) {
    int nargs = args.size();
    Expr at = call;
    if (nargs > npars) {
      at = args.get(npars).expr;
    } else if (nargs > 0) {
      at = args.get(nargs - 1).expr;
    }
    String have = Assignments.typesSummary(c, Assignments.operandTypes(args), false, call.hasDots);
    String want =
        Assignments.typesSummary(c, Assignments.varTypes(sig.params.vars()), sig.variadic, false);
    c.newError(ErrorCode.WRONG_ARG_COUNT)
        .addf(at, "%s arguments in call to %s", nargs > npars ? "too many" : "not enough", call.fun)
        .addf(Pos.NONE, "have %s", have)
        .addf(Pos.NONE, "want %s", want)
        .report();
  }

  // --- Use. ---

  /** Checks expressions whose result no longer matters, so that what they use counts as used. */
  static boolean use(Checker c, Expr... list) {
    return useAll(c, Arrays.asList(list), false);
  }

  static boolean use(Checker c, List<Expr> list) {
    return useAll(c, list, false);
  }

  /** Like use for left sides of assignments: variables named there do not count as used. */
  static boolean useLHS(Checker c, List<Expr> list) {
    return useAll(c, list, true);
  }

  static boolean useLHS(Checker c, Expr e) {
    return useAll(c, Collections.singletonList(e), true);
  }

  private static boolean useAll(Checker c, List<Expr> list, boolean lhs) {
    boolean ok = true;
    for (Expr e : list) {
      ok &= useOne(c, e, lhs);
    }
    return ok;
  }

  private static boolean useOne(Checker c, Expr e, boolean lhs) {
    Operand x = new Operand();
    x.mode = Mode.VALUE;
    switch (e == null ? null : Exprs.unparen(e)) {
      case null -> {}
      case Expr.Name n when n.value.equals("_") -> {}
      case Expr.Name n -> {
        VarObj v = lhs ? ownVariable(c, n) : null;
        boolean used = v != null && v.used;
        Exprs.exprOrType(c, x, n, true);
        if (v != null) {
          v.used = used;
        }
      }
      case Expr.ListExpr l -> {
        return useAll(c, l.elems, lhs);
      }
      default -> Exprs.rawExpr(c, null, x, e, null, true);
    }
    return !x.isInvalid();
  }

  /** The variable of this package that a name denotes, or null. */
  static VarObj ownVariable(Checker c, Expr.Name n) {
    return c.lookup(n.value) instanceof VarObj v && v.pkg == c.pkg ? v : null;
  }
}
