package gruffle.ir.known;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrRewrite;
import gruffle.ir.IrType;
import gruffle.ir.Local;
import gruffle.ir.Pos;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes one copy of a function for what is known of its parameters and captured variables: those of its variables are new ones, with what the known functions capture among them.
 *
 * <p>The copy has the function's parameters, then what is captured by value; it captures what the function does, without the known ones, then the cells.
 */
final class KnownCopy extends IrRewrite {
  private final Func from;
  private final SortedMap<Integer, Known> given;
  private final Func to;
  private final Map<Local, Local> locals = new HashMap<>();

  KnownCopy(Func from, String symbol, SortedMap<Integer, Known> given) {
    this.from = from;
    this.given = given;
    this.to = new Func(symbol, from.pkgPath, type(from.type, given));
  }

  private static IrType.Func type(IrType.Func type, SortedMap<Integer, Known> given) {
    var params = new ArrayList<>(type.params());
    for (Known k : given.values()) {
      k.free().stream().filter(Known::isParameter).forEach(l -> params.add(l.type));
    }
    boolean more = params.size() > type.params().size();
    return new IrType.Func(params, type.results(), type.variadic() && !more);
  }

  Func make() {
    to.file = from.file;
    to.line = from.line;
    to.endLine = from.endLine;
    to.otherFiles = from.otherFiles;
    to.hasDefer = from.hasDefer;
    List<Local> params = from.locals.subList(0, from.numParams);
    params.forEach(p -> to.newLocal(p.name, p.type));
    var free = new TreeMap<Integer, List<Local>>();
    given.forEach((i, k) -> free.put(i, new ArrayList<>(k.free())));
    free.values().forEach(l -> add(l, true));
    to.numParams = to.locals.size();
    int own = from.numParams + from.numCaptures;
    from.locals.subList(from.numParams, own).stream()
        .filter(l -> !given.containsKey(l.index))
        .forEach(this::add);
    free.values().forEach(l -> add(l, false));
    to.numCaptures = to.locals.size() - to.numParams;
    var first = new ArrayList<Stmt>();
    for (Local p : from.locals.subList(0, own)) {
      Known k = given.get(p.index);
      if (k != null) {
        locals.put(p, declare(p, k, free.get(p.index).iterator(), first));
      } else if (p.index < from.numParams) {
        locals.put(p, to.locals.get(p.index));
      }
    }
    from.locals.subList(own, from.locals.size()).forEach(this::add);
    from.results.forEach(r -> to.results.add(locals.get(r)));
    first.addAll(stmts(from.body.stmts()));
    to.body = new Stmt.Block(from.body.label(), first, from.body.pos());
    return to;
  }

  private void add(Local l) {
    locals.put(l, copy(l));
  }

  private Local copy(Local l) {
    Local copy = to.newLocal(l.name, l.type);
    copy.cell = l.cell;
    return copy;
  }

  /** Variables for what is captured, in the place of the caller's: parameters, or the others. */
  private void add(List<Local> free, boolean parameters) {
    free.replaceAll(l -> Known.isParameter(l) == parameters ? copy(l) : l);
  }

  /** A variable that holds a known function, after those that hold what it captures. */
  private Local declare(Local like, Known k, Iterator<Local> free, List<Stmt> out) {
    var captured = new ArrayList<Local>();
    List<Local> all = k.captured();
    for (int i = 0; i < all.size(); i++) {
      Known inner = k.inner().get(i);
      captured.add(inner == null ? free.next() : declare(all.get(i), inner, free, out));
    }
    Local l = to.newLocal(like.name, like.type);
    Expr value =
        k.fn() instanceof Expr.Closure x
            ? new Expr.Closure(x.symbol(), captured, like.type)
            : new Expr.FuncRef(k.symbol(), like.type);
    out.add(new Stmt.DeclLocal(l, value, Pos.pack(from.line, 0)));
    return l;
  }

  @Override
  protected Local local(Local l) {
    return locals.get(l);
  }
}
