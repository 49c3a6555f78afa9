package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import gruffle.syntax.Stmt.BlockStmt;
import gruffle.types.Signature;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.List;

/** Lowers a function's parameters, results and body. */
final class Bodies {
  private Bodies() {}

  static void lower(Fn fn, Signature sig, BlockStmt body) {
    var vars = new ArrayList<VarObj>();
    if (sig.recv() != null) {
      vars.add(sig.recv());
    }
    vars.addAll(sig.params().vars());
    parameters(fn, vars);
    int pos = fn.at(body);
    List<Stmt> stmts =
        fn.collect(
            () -> {
              shadows(fn, vars, pos);
              own(fn, vars, pos);
              results(fn, sig, pos);
              fn.headerViews.scan(body);
              fn.stmts.list(body.list);
              end(fn, fn.at(body.rbrace));
            });
    fn.func.body = new Stmt.Block(0, Gotos.resolve(fn, stmts), pos);
  }

  private static void parameters(Fn fn, List<VarObj> vars) {
    Func f = fn.func;
    for (VarObj v : vars) {
      Local l = f.newLocal(v.name(), fn.type(v.type()));
      fn.bind(v, l);
    }
    f.numParams = vars.size();
    captures(fn);
    f.hasDefer = fn.facts.hasDefer;
    f.hasRecover = fn.facts.hasRecover;
  }

  /** The locals of captured variables, behind the parameters. */
  static void captures(Fn fn) {
    for (VarObj v : fn.facts.captures) {
      Local l = fn.func.newLocal(v.name(), fn.type(v.type()));
      l.cell = fn.escape.isCell(v);
      fn.bind(v, l);
      if (l.cell && v == fn.escape.own(fn.facts)) {
        fn.func.own = l;
      }
    }
    fn.func.numCaptures = fn.facts.captures.size();
  }

  /** Parameters that must be cells get a variable of their own. */
  static void shadows(Fn fn, List<VarObj> vars, int pos) {
    for (VarObj v : vars) {
      if (fn.escape.isCell(v)) {
        Local param = fn.local(v);
        fn.emit(new Stmt.DeclLocal(fn.declare(v), new Expr.LocalGet(param), pos));
      }
    }
  }

  /** Structs and arrays are the caller's: those that may change are copied. */
  static void own(Fn fn, List<VarObj> vars, int pos) {
    for (VarObj v : vars) {
      Local param = fn.local(v);
      if (IrTypes.isAggregate(param.type) && !fn.escape.isConstant(v)) {
        fn.emit(new Stmt.DeclLocal(fn.declare(v), new Expr.Copy(new Expr.LocalGet(param)), pos));
      }
    }
  }

  /** Makes variables of the results where something may see them besides the return statement. */
  private static void results(Fn fn, Signature sig, int pos) {
    List<VarObj> results = sig.results().vars();
    boolean named = !results.isEmpty() && !results.getFirst().name().isEmpty();
    boolean needed = fn.func.hasDefer || fn.facts.rangeReturns;
    if (results.isEmpty() || !named && !needed) {
      return;
    }
    for (VarObj v : results) {
      Local l;
      if (v.name().isEmpty() || v.name().equals("_")) {
        l = fn.func.newLocal(".result" + fn.results.size(), fn.type(v.type()));
        l.cell = fn.facts.rangeReturns && !IrTypes.isAggregate(l.type);
        fn.resultVars.add(null);
      } else {
        l = fn.declare(v);
        fn.resultsSeen |= fn.escape.isExposed(v);
        fn.resultVars.add(v);
      }
      fn.results.add(l);
      fn.emit(new Stmt.DeclLocal(l, null, pos));
    }
    if (fn.func.hasDefer) {
      fn.func.results.addAll(fn.results);
    }
  }

  private static void end(Fn fn, int pos) {
    if (fn.func.type.results().isEmpty() && !Stmts.terminates(fn.out)) {
      fn.emit(new Stmt.Return(List.of(), pos));
    }
  }
}
