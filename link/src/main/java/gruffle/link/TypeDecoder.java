package gruffle.link;

import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link gruffle.runtime.type.TypeCode} writes. */
final class TypeDecoder {
  private static final GoKind[] KINDS = GoKind.values();

  private final String text;
  private final IrType.TypeResolver resolver;
  private int at;

  private TypeDecoder(String text, IrType.TypeResolver resolver) {
    this.text = text;
    this.resolver = resolver;
  }

  /** The type; defined types are bound to that resolver. */
  static IrType decode(String text, IrType.TypeResolver resolver) {
    var d = new TypeDecoder(text, resolver);
    IrType t = d.type();
    if (d.at != text.length()) {
      throw d.malformed();
    }
    return t;
  }

  private IrType type() {
    return switch (next()) {
      case 'b' -> new IrType.Basic(KINDS[(int) number(';')]);
      case 'n' -> new IrType.Named(string(), resolver);
      case '*' -> new IrType.Pointer(type());
      case 's' -> new IrType.Slice(type());
      case 'a' -> {
        long len = number(';');
        yield new IrType.Array(type(), len);
      }
      case 'm' -> {
        IrType key = type();
        yield new IrType.Map(key, type());
      }
      case 'c' -> {
        int dir = (int) number(';');
        yield new IrType.Chan(dir, type());
      }
      case 'f' -> func();
      case 't' -> struct();
      case 'i' -> iface();
      default -> throw malformed();
    };
  }

  private IrType.Func func() {
    int in = (int) number(';');
    int out = (int) number(';');
    boolean variadic = next() == '1';
    return new IrType.Func(types(in), types(out), variadic);
  }

  private List<IrType> types(int n) {
    var list = new ArrayList<IrType>(n);
    for (int i = 0; i < n; i++) {
      list.add(type());
    }
    return List.copyOf(list);
  }

  private IrType struct() {
    int n = (int) number(';');
    var fields = new ArrayList<IrType.Field>(n);
    for (int i = 0; i < n; i++) {
      String name = string();
      String pkgPath = string();
      String tag = string();
      boolean embedded = next() == 'E';
      fields.add(new IrType.Field(name, pkgPath, type(), embedded, tag));
    }
    return new IrType.Struct(List.copyOf(fields));
  }

  private IrType iface() {
    int n = (int) number(';');
    var methods = new ArrayList<IrType.Method>(n);
    for (int i = 0; i < n; i++) {
      String name = string();
      String pkgPath = string();
      if (!(type() instanceof IrType.Func f)) {
        throw malformed();
      }
      methods.add(new IrType.Method(name, pkgPath, f));
    }
    return new IrType.Interface(List.copyOf(methods));
  }

  private String string() {
    int n = (int) number(':');
    at += n;
    if (at > text.length()) {
      throw malformed();
    }
    return text.substring(at - n, at);
  }

  private long number(char end) {
    long n = 0;
    for (char c = next(); c != end; c = next()) {
      if (c < '0' || c > '9') {
        throw malformed();
      }
      n = 10 * n + c - '0';
    }
    return n;
  }

  private char next() {
    if (at == text.length()) {
      throw malformed();
    }
    return text.charAt(at++);
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException("type code " + text + ", at " + at);
  }
}
