package gruffle.ir.escape.flow;

import gruffle.constant.Value;
import gruffle.syntax.Expr;
import gruffle.syntax.Operator;
import gruffle.types.Alias;
import gruffle.types.Basic;
import gruffle.types.ConstObj;
import gruffle.types.FuncObj;
import gruffle.types.Named;
import gruffle.types.PkgName;
import gruffle.types.PointerType;
import gruffle.types.Selection;
import gruffle.types.SliceType;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import gruffle.types.TypeEnv;
import gruffle.types.TypeParam;
import gruffle.types.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Expressions as gc's messages print them: after its own desugaring, not as they stand in the source. */
final class NodeText {
  private static final int POSTFIX = 8;
  private static final int UNARY = 7;

  private final Walker w;

  NodeText(Walker w) {
    this.w = w;
  }

  String of(Expr e) {
    return text(e, 0);
  }

  /** A type, those of the package in hand by their bare names. */
  String type(Type t) {
    return TypeText.of(t, w.pkg());
  }

  /** A literal. */
  String literal(Type t, boolean empty) {
    return type(t) + (empty ? "{}" : "{...}");
  }

  private String text(Expr e, int prec) {
    TypeAndValue tv = w.info().typeAndValue(e);
    if (tv != null && tv.isConstant() && tv.value() != null) {
      return constant(e, tv);
    }
    String s = plain(e);
    return prec > precedence(e) ? "(" + s + ")" : s;
  }

  private String constant(Expr e, TypeAndValue tv) {
    if (e instanceof Expr.Name n && w.info().objectOf(n) instanceof ConstObj c && c.pkg() == null) {
      return n.value; // true and false
    }
    return constant(tv.type(), tv.value());
  }

  /** A constant of a type, which is not written if it is the default one. */
  String constant(Type t, Value value) {
    String v = value.text();
    if (!(t instanceof Basic b)) {
      return type(t) + "(" + v + ")";
    }
    if (b == Basic.RUNE || b.kind() == Basic.Kind.UNTYPED_RUNE) {
      return rune(v);
    }
    return switch (b.kind()) {
      case BOOL, STRING, INT, FLOAT64, COMPLEX128 -> v;
      default -> b.name().startsWith("untyped") ? v : type(t) + "(" + v + ")";
    };
  }

  private static String rune(String v) {
    int c = Integer.parseInt(v);
    return switch (c) {
      case '\'' -> "'\\''";
      case '\\' -> "'\\\\'";
      case '\n' -> "'\\n'";
      case 7 -> "'\\a'";
      case '\b' -> "'\\b'";
      case '\f' -> "'\\f'";
      case 11 -> "'\\v'";
      case '\t' -> "'\\t'";
      case '\r' -> "'\\r'";
      default ->
          c < ' ' || c == 0x7f ? "'\\x%02x'".formatted(c) : "'" + Character.toString(c) + "'";
    };
  }

  private int precedence(Expr e) {
    return switch (e) {
      case Expr.ParenExpr p -> precedence(p.x); // gc writes its own
      case Expr.Operation o when o.y == null ->
          o.op == Operator.AND && o.x instanceof Expr.CompositeLit ? 0 : UNARY;
      case Expr.Operation o ->
          o.op == Operator.ADD && isString(o)
              ? 0
              : o.op.precedence + (o.op.precedence >= Operator.PREC_CMP ? 1 : 0);
      case Expr.CallExpr c ->
          switch (w.callees.builtin(c)) {
            case RECOVER, COMPLEX, REAL, IMAG -> 0; // gc has forgotten them
            case null -> w.inlined(c) == null ? POSTFIX : 0;
            default -> POSTFIX;
          };
      default -> POSTFIX;
    };
  }

  private boolean isString(Expr e) {
    Type t = w.info().typeOf(e);
    return t != null && TypeFacts.isString(t);
  }

  private String plain(Expr e) {
    return switch (e) {
      case Expr.ParenExpr p -> plain(p.x);
      case Expr.Name n -> w.qualified(w.info().objectOf(n), n.value);
      case Expr.FuncLit f -> "func literal";
      case Expr.CompositeLit c -> composite(w.info().typeOf(c), c.elems.isEmpty());
      case Expr.SelectorExpr s -> selector(s);
      case Expr.IndexExpr i ->
          isType(i.index) ? text(i.x, POSTFIX) : text(i.x, POSTFIX) + "[" + of(i.index) + "]";
      case Expr.SliceExpr s ->
          text(s.x, POSTFIX)
              + "["
              + orEmpty(s.lo)
              + ":"
              + orEmpty(s.hi)
              + (s.full ? ":" + orEmpty(s.max) : "")
              + "]";
      case Expr.AssertExpr a -> text(a.x, POSTFIX) + ".(" + type(w.info().typeOf(a)) + ")";
      case Expr.Operation o -> operation(o);
      case Expr.CallExpr c -> call(c);
      default -> {
        Type t = w.info().typeOf(e);
        yield t == null ? "?" : type(t);
      }
    };
  }

  private String composite(Type t, boolean empty) {
    return TypeFacts.isPointer(t) ? "&" + literal(TypeFacts.elem(t), empty) : literal(t, empty);
  }

  private String orEmpty(Expr e) {
    return e == null ? "" : of(e);
  }

  private boolean isType(Expr e) {
    TypeAndValue tv = w.info().typeAndValue(e);
    return tv != null && tv.isType();
  }

  private String selector(Expr.SelectorExpr s) {
    Selection sel = w.info().selection(s);
    if (sel == null) {
      return s.x instanceof Expr.Name n && w.info().objectOf(n) instanceof PkgName p
          ? p.imported().name() + "." + s.sel.value
          : s.sel.value;
    }
    if (sel.kind() == Selection.Kind.METHOD_EXPR) {
      return methodExpr(w.info().typeOf(s.x), s.sel.value);
    }
    return text(s.x, POSTFIX) + embedded(s) + "." + s.sel.value;
  }

  private String methodExpr(Type recv, String name) {
    return (TypeFacts.isPointer(recv) ? "(" + type(recv) + ")" : type(recv)) + "." + name;
  }

  private String operation(Expr.Operation o) {
    if (o.y == null) {
      if (o.op == Operator.AND && o.x instanceof Expr.CompositeLit) {
        return "&" + of(o.x);
      }
      boolean twice =
          Walker.unparen(o.x) instanceof Expr.Operation i && i.y == null && i.op == o.op;
      return o.op + (twice && o.op != Operator.MUL ? " " : "") + text(o.x, UNARY + 1);
    }
    int p = precedence(o);
    if (o.op == Operator.ADD && isString(o)) {
      var operands = new ArrayList<Expr>();
      w.exprs.operands(o, operands);
      return operands.stream().map(x -> text(x, 0)).collect(Collectors.joining(" + "));
    }
    return text(o.x, p) + " " + o.op + " " + (o.op.isShift() ? count(o.y) : text(o.y, p + 1));
  }

  /** The count of a shift: a constant of no type is made a uint. */
  private String count(Expr e) {
    TypeAndValue tv = w.info().typeAndValue(e);
    boolean made = tv.isConstant() && !(e instanceof Expr.CallExpr);
    return made ? "uint(" + tv.value().text() + ")" : text(e, UNARY);
  }

  private String call(Expr.CallExpr c) {
    String inlined = w.inlined(c);
    if (inlined != null) {
      return inlined;
    }
    TypeAndValue fun = w.info().typeAndValue(c.fun);
    if (fun != null && fun.isType()) {
      return conversion(fun.type(), c.args.getFirst());
    }
    if (fun != null && fun.isBuiltin()) {
      return builtin(c);
    }
    var args = new ArrayList<String>();
    String callee = callee(c, args);
    return callee + "(" + String.join(", ", args) + ")";
  }

  private static String typeName(FuncObj method) {
    Type t = Types.unalias(method.signature().recv().type());
    return ((Named) (t instanceof PointerType p ? Types.unalias(p.elem()) : t)).obj().name();
  }

  /** A receiver's type with the shapes of its arguments. */
  private Type shaped(FuncObj instance) {
    FuncObj f = instance.origin();
    return TypeEnv.of(f, w.analysis.generics.shapes(instance)).apply(f.signature().recv().type());
  }

  private String callee(Expr.CallExpr c, List<String> args) {
    String name;
    FuncObj instance =
        w.callees.of(c.fun) instanceof FuncObj f && w.analysis.generics.isInstance(f) ? f : null;
    if (w.callees.method(c) instanceof FuncObj m) {
      Expr.SelectorExpr s = (Expr.SelectorExpr) Walker.unparen(c.fun);
      Type recv = m.signature().recv().type();
      name = methodExpr(instance == null ? recv : shaped(instance), m.name());
      args.add(receiver(s));
      if (instance != null && Generics.arguments(w.info(), m) instanceof List<Type> targs) {
        args.add("&.dict." + typeName(m) + Generics.list(targs));
      }
    } else {
      name = text(c.fun, POSTFIX);
      if (instance != null) {
        Expr f = Walker.unparen(c.fun);
        f = f instanceof Expr.IndexExpr i ? Walker.unparen(i.x) : f;
        f = f instanceof Expr.SelectorExpr s ? s.sel : f;
        if (f instanceof Expr.Name n && w.info().instance(n) instanceof List<Type> targs) {
          args.add("&.dict." + n.value + Generics.list(targs));
          name = n.value + Generics.list(w.analysis.generics.shapes(instance));
        }
      }
    }
    if (w.callees.dots(c)) {
      int fixed = w.callees.signature(c).params().len() - 1;
      c.args.stream().limit(fixed).forEach(a -> args.add(of(a)));
      args.add("... argument...");
    } else {
      c.args.forEach(a -> args.add(of(a)));
      if (c.hasDots) {
        args.add(args.removeLast() + "...");
      }
    }
    return name;
  }

  /** The receiver of a method call; what is taken or followed implicitly is not written. */
  private String receiver(Expr.SelectorExpr s) {
    return text(s.x, POSTFIX) + embedded(s);
  }

  /** The fields of embedded structs on the way to a selected field or method. */
  private String embedded(Expr.SelectorExpr s) {
    var b = new StringBuilder();
    w.paths.of(s).forEach(f -> b.append('.').append(f.field().name()));
    return b.toString();
  }

  /** How much is to be made: what a variable keeps is written for the capacity of a slice. */
  private String size(Expr.CallExpr make, Expr e) {
    boolean slice = w.info().typeOf(make).underlying() instanceof SliceType;
    return slice && e == make.args.getLast() ? w.constants.text(e) : of(e);
  }

  private String conversion(Type t, Expr x) {
    if (TypeFacts.isRunes(t) && w.info().typeAndValue(x).isConstant()) {
      return literal(t, w.info().typeAndValue(x).value().text().equals("\"\"")); // made a literal
    }
    String operand = TypeFacts.isInterface(t) ? w.constants.text(x) : of(x);
    return conversion(t) + "(" + operand + ")";
  }

  private String builtin(Expr.CallExpr c) {
    String name = w.callees.builtin(c).name;
    if (name.equals("make")) {
      return "make("
          + type(w.info().typeOf(c))
          + c.args.stream().skip(1).map(a -> ", " + size(c, a)).collect(Collectors.joining())
          + ")";
    }
    if (name.equals("new")) {
      boolean dynamic = Types.unalias(w.info().declared(c.args.getFirst())) instanceof TypeParam;
      return "new("
          + (dynamic ? "<node DYNAMICTYPE>" : type(TypeFacts.elem(w.info().typeOf(c))))
          + ")";
    }
    return name
        + "("
        + c.args.stream().map(this::of).collect(Collectors.joining(", "))
        + (c.hasDots ? "..." : "")
        + ")";
  }

  /** The type of a conversion; parentheses around one without a name. */
  private String conversion(Type t) {
    boolean named =
        switch (t) {
          case Basic b -> true;
          case Named n -> true;
          case TypeParam p -> true;
          case Alias a -> true;
          default -> false;
        };
    return named ? type(t) : "(" + type(t) + ")";
  }
}
