package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.syntax.Expr.SelectorExpr;
import gruffle.types.FuncObj;
import gruffle.types.InterfaceType;
import gruffle.types.Named;
import gruffle.types.PointerType;
import gruffle.types.Selection;
import gruffle.types.StructType;
import gruffle.types.Type;
import gruffle.types.Types;
import java.util.ArrayList;
import java.util.List;

/** Lowers calls of methods, method values and method expressions. */
final class Methods {
  private final Fn fn;

  Methods(Fn fn) {
    this.fn = fn;
  }

  /** What a call x.m(…) calls; the receiver is the only operand of the head. */
  Calls.Callee callee(SelectorExpr s, Selection sel, int pos) {
    var m = (FuncObj) sel.obj();
    IrType.Func sig = fn.signature(m.signature());
    var recv = new Order.Operand(s.x, () -> receiver(s, sel, true));
    return new Calls.Callee(
        List.of(recv), sig, (head, args) -> invoke(m, sel, sig, head.getFirst(), args, pos));
  }

  /** The same where x has been evaluated already. */
  Calls.Callee callee(Selection sel, Expr x, int pos) {
    var m = (FuncObj) sel.obj();
    IrType.Func sig = fn.signature(m.signature());
    return new Calls.Callee(
        List.of(Order.Operand.of(receiver(x, sel, pos))),
        sig,
        (head, args) -> invoke(m, sel, sig, head.getFirst(), args, pos));
  }

  private static boolean isInterface(Selection sel) {
    return ownerType(sel).underlying() instanceof InterfaceType;
  }

  /** The type that declares the selected method, or a pointer to it: what the path of embedded fields leads to. */
  static Type ownerType(Selection sel) {
    return Names.pathType(sel.recv(), sel.index().subList(0, sel.index().size() - 1));
  }

  /** The call on an evaluated receiver. */
  private Expr invoke(
      FuncObj m, Selection sel, IrType.Func sig, Expr recv, List<Expr> args, int pos) {
    if (isInterface(sel)) {
      return new Expr.CallIface(recv, m.name(), TypeMap.pkgPath(m), args, sig, pos);
    }
    var all = new ArrayList<Expr>();
    all.add(recv);
    all.addAll(args);
    return new Expr.Call(symbol(m), all, withReceiver(recv.type(), sig), pos);
  }

  static IrType.Func withReceiver(IrType recv, IrType.Func sig) {
    var params = new ArrayList<IrType>();
    params.add(recv);
    params.addAll(sig.params());
    return new IrType.Func(List.copyOf(params), sig.results(), sig.variadic());
  }

  /** Symbol of a declared method; one of an instance of a generic type is made. */
  private String symbol(FuncObj m) {
    return fn.unit.method(m);
  }

  /** The receiver as the method takes it: through embedded fields, with & or * where needed; copied unless it is lent to a call that follows. */
  private Expr receiver(SelectorExpr s, Selection sel, boolean called) {
    int pos = fn.at(s);
    List<Integer> path = sel.index().subList(0, sel.index().size() - 1);
    boolean wantPtr = !isInterface(sel) && ((FuncObj) sel.obj()).hasPtrRecv();
    boolean havePtr = ownerType(sel).underlying() instanceof PointerType;
    if (wantPtr && !havePtr && path.isEmpty()) {
      return fn.places.address(s.x);
    }
    boolean lent =
        called && !havePtr && !sel.indirect() && fn.calls.isLent(s.x, fn.type(fn.typeOf(s.x)));
    Expr v = borrowed(fn.exprs.expr(s.x), sel, pos);
    return lent || wantPtr || isInterface(sel) ? v : Values.fresh(v, fn);
  }

  /** The same from the evaluated x, which is a struct object or pointer where an address is needed. */
  private Expr receiver(Expr x, Selection sel, int pos) {
    boolean keeps = isInterface(sel) || ((FuncObj) sel.obj()).hasPtrRecv();
    Expr v = borrowed(x, sel, pos);
    return keeps ? v : Values.fresh(v, fn);
  }

  private Expr borrowed(Expr x, Selection sel, int pos) {
    List<Integer> path = sel.index().subList(0, sel.index().size() - 1);
    Type owner = ownerType(sel);
    if (isInterface(sel)) {
      return fn.names.path(x, sel.recv(), path, pos);
    }
    boolean wantPtr = ((FuncObj) sel.obj()).hasPtrRecv();
    boolean havePtr = owner.underlying() instanceof PointerType;
    if (wantPtr && !havePtr) {
      return fn.places.fieldAddress(x, sel.recv(), path, pos);
    }
    Expr v = fn.names.path(x, sel.recv(), path, pos);
    if (!wantPtr && havePtr) {
      v = fn.places.deref(v, IrTypes.elem(v.type()), pos);
    }
    return v;
  }

  // ---- method values and expressions

  /** x.m without a call: a closure over the evaluated receiver. */
  Expr methodValue(SelectorExpr s, Selection sel) {
    int pos = fn.at(s);
    var m = (FuncObj) sel.obj();
    IrType.Func sig = fn.signature(m.signature());
    IrType type = fn.type(fn.typeOf(s));
    return fn.seq(
        () -> {
          Expr recv = receiver(s, sel, false);
          if (isInterface(sel)) {
            recv = new Expr.NilCheck(recv, recv.type(), pos);
          }
          Local l = fn.spill(recv, pos);
          String method = isInterface(sel) ? ifaceSymbol(ownerType(sel), m) : symbol(m);
          String symbol = own(method + "-fm");
          wrapper(symbol, m, sel, sig, l.type, s.pos);
          return new Expr.Closure(symbol, List.of(l), type);
        });
  }

  /** A function made here belongs to this package, also where it is named after a type of another one. */
  private String own(String symbol) {
    String prefix = fn.unit.prefix + ".";
    return symbol.startsWith(prefix) ? symbol : prefix + "(" + symbol + ")";
  }

  private String ifaceSymbol(Type iface, FuncObj m) {
    if (Types.unalias(iface) instanceof Named n && n.obj().pkg() != null) {
      return fn.types.symbol(n) + "." + m.name();
    }
    return fn.unit.prefix + "." + IrTypes.key(fn.type(iface)) + "." + m.name();
  }

  private void wrapper(
      String symbol,
      FuncObj m,
      Selection sel,
      IrType.Func sig,
      IrType recv,
      gruffle.syntax.Pos at) {
    int pos = Fn.pos(at);
    fn.unit.once(
        symbol,
        sig,
        at,
        f -> {
          var args = new ArrayList<Expr>();
          for (IrType p : sig.params()) {
            args.add(new Expr.LocalGet(f.newLocal("", p)));
          }
          f.numParams = args.size();
          Expr r = new Expr.LocalGet(f.newLocal(".this", recv));
          f.numCaptures = 1;
          Expr copy = IrTypes.isAggregate(recv) ? new Expr.Copy(r) : r;
          f.body = Wrappers.tail(f, invoke(m, sel, sig, copy, args, pos), sig, pos);
        });
  }

  /** T.m: the method as a function whose first parameter is the receiver. */
  Expr methodExpr(SelectorExpr s, Selection sel) {
    var m = (FuncObj) sel.obj();
    IrType type = fn.type(fn.typeOf(s));
    Type recv = Types.unalias(sel.recv());
    if (recv.underlying() instanceof InterfaceType) {
      String symbol = own(ifaceSymbol(recv, m));
      IrType.Func sig = fn.signature(m.signature());
      int pos = fn.at(s);
      fn.unit.once(
          symbol,
          withReceiver(fn.type(recv), sig),
          s.pos,
          f -> {
            Expr r = new Expr.LocalGet(f.newLocal(".this", fn.type(recv)));
            var args = new ArrayList<Expr>();
            for (IrType p : sig.params()) {
              args.add(new Expr.LocalGet(f.newLocal("", p)));
            }
            f.numParams = args.size() + 1;
            Expr call = new Expr.CallIface(r, m.name(), TypeMap.pkgPath(m), args, sig, pos);
            f.body = Wrappers.tail(f, call, sig, pos);
          });
      return new Expr.FuncRef(symbol, type);
    }
    boolean ptr = recv instanceof PointerType;
    Type base = ptr ? Types.unalias(((PointerType) recv).elem()) : recv;
    String prefix;
    String name;
    if (base instanceof Named n) {
      prefix = Symbols.prefix(n.obj().pkg());
      fn.type(n); // its wrappers are made
      name = fn.types.localName(n);
    } else {
      prefix = fn.unit.prefix;
      name = IrTypes.key(fn.type((StructType) base));
    }
    String symbol =
        ptr ? MethodTables.ptrSymbol(prefix, name, m) : MethodTables.valueSymbol(prefix, name, m);
    return new Expr.FuncRef(symbol, type);
  }
}
