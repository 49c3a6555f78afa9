package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.Exprs;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;
import gruffle.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Declarations of constants, variables, types and functions.
 *
 * <p>An object is white (no type yet), grey (on the object path, being checked) or black (its type is
 * known). Meeting a grey object means a cycle, which may be valid.
 */
final class Decls {
  private Decls() {}

  /** Enters obj into a scope; reports a redeclaration. id may be null: nothing is recorded then. */
  static void declare(Checker c, Scope scope, Expr.Name id, Obj obj, Pos scopePos) {
    if (!obj.name().equals("_")) {
      Obj alt = scope.insert(obj);
      if (alt != null) {
        c.newError(ErrorCode.DUPLICATE_DECL)
            .addf(obj, "%s redeclared in this block", obj.name())
            .addAltDecl(alt)
            .report();
        return;
      }
      obj.scopePos = scopePos;
    }
    if (id != null) {
      Recording.recordDef(c, id, obj);
    }
  }

  /** Notes that the declaration at hand depends on a package-level object. */
  static void addDeclDep(Checker c, Obj to) {
    DeclInfo from = c.env.decl;
    if (from != null && c.objMap.containsKey(to)) {
      from.deps.add(to);
    }
  }

  /** Determines the type of a package-level object or method, unless that has been done. */
  static void objDecl(Checker c, Obj obj) {
    if (c.objPathIdx.containsKey(obj)) {
      boolean valid = Cycles.validCycle(c, obj);
      if (!(obj instanceof FuncObj) && (!valid || !(obj instanceof TypeName) && obj.type == null)) {
        obj.type = Basic.INVALID; // the initialisation order reports cycles among values
      }
      return;
    }
    if (obj.type != null) {
      return;
    }
    DeclInfo d = c.objMap.get(obj);
    c.push(obj);
    Env saved = c.env;
    c.env = new Env(d.file, d.version);
    try {
      switch (obj) {
        case ConstObj k -> {
          c.env.decl = d;
          constDecl(c, k, d.vtype, d.init, d.inherited);
        }
        case VarObj v -> {
          c.env.decl = d;
          varDecl(c, v, d.lhs, d.vtype, d.init);
        }
        case TypeName t -> {
          TypeDecls.typeDecl(c, t, d.tdecl);
          TypeDecls.collectMethods(c, t);
        }
        case FuncObj f -> funcDecl(c, f, d);
        default -> throw new IllegalStateException("not a package-level object: " + obj.name());
      }
    } finally {
      c.env = saved;
      c.pop();
    }
  }

  private static void constDecl(Checker c, ConstObj obj, Expr type, Expr init, boolean inherited) {
    Value savedIota = c.env.iota;
    Pos savedErrpos = c.env.errpos;
    c.env.iota = obj.val;
    c.env.errpos = Pos.NONE;
    obj.val = Value.Unknown.VALUE;
    try {
      if (type != null) {
        Type t = Typexpr.typ(c, type);
        if (!Predicates.isConstType(t)) {
          if (Predicates.isValid(Types.under(t))) {
            c.errorf(type, ErrorCode.INVALID_CONST_TYPE, "invalid constant type %s", t);
          }
          obj.type = Basic.INVALID;
          return;
        }
        obj.type = t;
      }
      Operand x = new Operand();
      if (init != null) {
        if (inherited) {
          c.env.errpos = obj.pos(); // the values are written elsewhere
        }
        gruffle.types.Exprs.expr(c, null, x, init);
      }
      Assignments.initConst(c, obj, x);
    } finally {
      c.env.iota = savedIota;
      c.env.errpos = savedErrpos;
    }
  }

  private static void varDecl(Checker c, VarObj obj, List<VarObj> lhs, Expr type, Expr init) {
    if (type != null) {
      obj.type = Typexpr.varType(c, type);
    }
    if (init == null) {
      if (type == null) {
        obj.type = Basic.INVALID; // reported as a missing initialiser
      }
      return;
    }
    if (lhs == null || lhs.size() == 1) {
      Operand x = new Operand();
      gruffle.types.Exprs.expr(c, Target.of(obj.type, obj.name()), x, init);
      Assignments.initVar(c, obj, x, "variable declaration");
      return;
    }
    if (type != null) {
      for (VarObj v : lhs) {
        v.type = obj.type;
      }
    }
    Assignments.initVars(c, lhs, List.of(init), null);
  }

  private static void funcDecl(Checker c, FuncObj obj, DeclInfo d) {
    Signature sig = new Signature();
    obj.type = sig; // stops cycles
    Decl.FuncDecl f = d.fdecl;
    Signatures.funcType(c, sig, f.recv, f.tparams, f.type);
    if (!f.tparams.isEmpty() && f.body == null) {
      c.softErrorf(f, ErrorCode.BAD_DECL, "generic function is missing function body");
    }
    Config.Bodies bodies = c.conf.bodies();
    if (f.body != null && bodies != Config.Bodies.NONE) {
      GoVersion version = c.env.version;
      Consumer<Stmt.BlockStmt> check =
          body -> {
            Env env = new Env(sig.scope, version);
            env.decl = d;
            Stmts.funcBody(c, env, obj.name(), sig, body, null);
          };
      if (bodies == Config.Bodies.ALL) {
        c.later(() -> check.accept(f.body));
      } else {
        c.bodies.put(f.name, check);
      }
    }
  }

  /** Declarations within a function. */
  static void declStmt(Checker c, List<Decl> list) {
    ConstGroup group = new ConstGroup();
    for (Decl decl : list) {
      switch (decl) {
        case Decl.ConstDecl d -> localConsts(c, d, group);
        case Decl.VarDecl d -> localVars(c, d);
        case Decl.TypeDecl d -> {
          TypeName obj = new TypeName(d.name.pos(), c.pkg, d.name.value, null);
          declare(c, c.env.scope, d.name, obj, d.name.pos());
          c.push(obj);
          try {
            TypeDecls.typeDecl(c, obj, d);
          } finally {
            c.pop();
          }
        }
        default ->
            c.errorf(decl, ErrorCode.INVALID_SYNTAX_TREE, "unexpected declaration in function");
      }
      if (!(decl instanceof Decl.ConstDecl)) {
        group = new ConstGroup();
      }
    }
  }

  private static void localConsts(Checker c, Decl.ConstDecl d, ConstGroup group) {
    int top = c.delayedCount();
    group.next(d);
    List<Expr> values = group.values();
    List<ConstObj> lhs = new ArrayList<>();
    for (int i = 0; i < d.names.size(); i++) {
      Expr.Name name = d.names.get(i);
      ConstObj obj = new ConstObj(name.pos(), c.pkg, name.value, null, Value.of(group.iota()));
      lhs.add(obj);
      Expr init = i < values.size() ? values.get(i) : null;
      constDecl(c, obj, group.type(), init, group.inherited());
    }
    arity(c, d.pos(), d.names, values, true, group.inherited());
    c.processDelayed(top); // function literals do not see the new names
    Pos scopePos = Positions.endPos(d);
    for (int i = 0; i < lhs.size(); i++) {
      declare(c, c.env.scope, d.names.get(i), lhs.get(i), scopePos);
    }
  }

  private static void localVars(Checker c, Decl.VarDecl d) {
    int top = c.delayedCount();
    List<VarObj> all = new ArrayList<>();
    for (Expr.Name name : d.names) {
      all.add(VarObj.local(name.pos(), c.pkg, name.value, null));
    }
    List<Expr> values = Exprs.unpack(d.values);
    for (int i = 0; i < all.size(); i++) {
      if (values.size() == 1 && all.size() > 1) {
        varDecl(c, all.get(i), all, d.type, values.getFirst());
        break; // that was for all of them
      }
      varDecl(c, all.get(i), null, d.type, i < values.size() ? values.get(i) : null);
      if (values.size() == 1) {
        break;
      }
    }
    if (d.type == null || d.values != null) {
      arity(c, d.pos(), d.names, values, false, false);
    }
    c.processDelayed(top);
    Pos scopePos = Positions.endPos(d);
    for (int i = 0; i < all.size(); i++) {
      declare(c, c.env.scope, d.names.get(i), all.get(i), scopePos);
    }
  }

  /** Reports where names and values do not match in number. */
  static void arity(
      Checker c,
      Pos pos,
      List<Expr.Name> names,
      List<Expr> inits,
      boolean isConst,
      boolean inherited) {
    int l = names.size();
    int r = inits.size();
    if (l < r) {
      Expr extra = inits.get(l);
      if (inherited) {
        c.errorf(pos, ErrorCode.WRONG_ASSIGN_COUNT, "extra init expr at %s", extra.pos());
      } else {
        c.errorf(extra, ErrorCode.WRONG_ASSIGN_COUNT, "extra init expr %s", extra);
      }
    } else if (l > r && (isConst || r != 1)) { // if r == 1 it may be a call with several results
      Expr.Name n = names.get(r);
      c.errorf(n, ErrorCode.WRONG_ASSIGN_COUNT, "missing init expr for %s", n.value);
    }
  }

  /** Names of fields and methods of one type, to find duplicates. */
  static final class ObjSet {
    private final Map<String, Obj> byId = new HashMap<>();

    /** The object of that unique name inserted earlier, or null. */
    Obj insert(Obj obj) {
      return byId.putIfAbsent(obj.id(), obj);
    }
  }
}
