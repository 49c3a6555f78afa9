package gruffle.repl;

import gruffle.runtime.type.Field;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Method;
import gruffle.runtime.type.Rtype;

/** Run-time types as a session shows them: without the name of its own package. */
final class TypeNames {
  private static final String OWN = SessionPackage.PATH + ".";

  private TypeNames() {}

  static String of(Rtype t) {
    if (t.named() || t.kind() == Kind.UNSAFE_POINTER) {
      return t.string.startsWith(OWN) ? t.string.substring(OWN.length()) : t.string;
    }
    return switch (t.kind()) {
      case POINTER -> "*" + of(t.elem());
      case SLICE -> "[]" + of(t.elem());
      case ARRAY -> "[" + t.len() + "]" + of(t.elem());
      case MAP -> "map[" + of(t.key()) + "]" + of(t.elem());
      case CHAN -> channel(t);
      case FUNC -> "func" + signature(t);
      case STRUCT -> struct(t);
      case INTERFACE -> iface(t);
      default -> t.string;
    };
  }

  private static String channel(Rtype t) {
    String elem = of(t.elem());
    return switch (t.dir()) {
      case 1 -> "<-chan " + elem;
      case 2 -> "chan<- " + elem;
      default -> elem.startsWith("<-") ? "chan (" + elem + ")" : "chan " + elem;
    };
  }

  private static String signature(Rtype t) {
    var b = new StringBuilder("(");
    for (int i = 0; i < t.numIn(); i++) {
      boolean dots = t.variadic() && i == t.numIn() - 1;
      b.append(i > 0 ? ", " : "");
      b.append(dots ? "..." + of(t.in(i).elem()) : of(t.in(i)));
    }
    b.append(')');
    if (t.numOut() == 1) {
      return b.append(' ').append(of(t.out(0))).toString();
    }
    for (int i = 0; i < t.numOut(); i++) {
      b.append(i == 0 ? " (" : ", ").append(of(t.out(i)));
    }
    return b.append(t.numOut() > 0 ? ")" : "").toString();
  }

  private static String struct(Rtype t) {
    var b = new StringBuilder("struct{");
    for (Field f : t.fields()) {
      b.append(b.charAt(b.length() - 1) == '{' ? "" : "; ");
      b.append(f.embedded() ? "" : f.name() + " ").append(of(f.type()));
    }
    return b.append('}').toString();
  }

  private static String iface(Rtype t) {
    if (t.methods().length == 0) {
      return "any";
    }
    var b = new StringBuilder("interface{");
    for (Method m : t.methods()) {
      b.append(b.charAt(b.length() - 1) == '{' ? " " : "; ");
      b.append(m.name).append(signature(m.type));
    }
    return b.append(" }").toString();
  }
}
