package gruffle.ir;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts of IR types, questions that several parts ask about them, and the types that every package knows. */
public final class IrTypes {
  public static final IrType BOOL = new IrType.Basic(GoKind.BOOL);
  public static final IrType INT = new IrType.Basic(GoKind.INT);
  public static final IrType INT32 = new IrType.Basic(GoKind.INT32);
  public static final IrType UINT8 = new IrType.Basic(GoKind.UINT8);
  public static final IrType UINTPTR = new IrType.Basic(GoKind.UINTPTR);
  public static final IrType FLOAT64 = new IrType.Basic(GoKind.FLOAT64);
  public static final IrType STRING = new IrType.Basic(GoKind.STRING);
  public static final IrType UNSAFE_POINTER = new IrType.Basic(GoKind.UNSAFE_POINTER);
  public static final IrType.Interface EMPTY_INTERFACE = new IrType.Interface(List.of());
  public static final IrType.Func NO_ARGS = new IrType.Func(List.of(), List.of(), false);

  private static final TypeDecl ERROR_DECL =
      new TypeDecl(
          "error",
          "error",
          "",
          new IrType.Interface(
              List.of(
                  new IrType.Method(
                      "Error", "", new IrType.Func(List.of(), List.of(STRING), false)))),
          List.of());

  private IrTypes() {}

  /** The declaration of a predeclared defined type, null if there is none of that name. */
  public static TypeDecl universe(String symbol) {
    return symbol.equals("error") ? ERROR_DECL : null;
  }

  /** Import path of the package that declares the function, variable or type of that symbol; "" for the universe. */
  public static String packageOf(String symbol) {
    int end = symbol.length();
    for (char c :
        new char[] {'(', '[', ' '}) { // a method, an instance, a method of an unnamed struct
      int at = symbol.indexOf(c);
      end = at < 0 ? end : Math.min(end, at);
    }
    int slash = symbol.lastIndexOf('/', end);
    int dot = symbol.indexOf('.', slash + 1);
    String prefix = dot < 0 ? "" : symbol.substring(0, dot);
    return prefix.indexOf('%') < 0 ? prefix : unescape(prefix);
  }

  /** Whether the symbol is that of an instance of a generic function or type, or belongs to one. */
  public static boolean isInstance(String symbol) {
    int bracket = symbol.indexOf('[');
    int blank = symbol.indexOf(' '); // of an unnamed struct type, whose methods are its package's
    return bracket >= 0 && (blank < 0 || bracket < blank);
  }

  /** Undoes the %xx of symbols. */
  private static String unescape(String s) {
    var bytes = new java.io.ByteArrayOutputStream();
    byte[] in = s.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < in.length; i++) {
      if (in[i] == '%') {
        bytes.write(Integer.parseInt(s, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(in[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Whether a variable of that type takes no memory. */
  public static boolean isEmpty(IrType t) {
    return switch (t.under()) {
      case IrType.Array a -> a.len() == 0 || isEmpty(a.elem());
      case IrType.Struct s -> s.fields().stream().allMatch(f -> isEmpty(f.type()));
      default -> false;
    };
  }

  /** Whether values are objects that assignment copies. */
  public static boolean isAggregate(IrType t) {
    GoKind k = t.kind();
    return k == GoKind.STRUCT || k == GoKind.ARRAY;
  }

  public static boolean isInterface(IrType t) {
    return t.kind() == GoKind.INTERFACE;
  }

  /** The type that a pointer type points to. */
  public static IrType elem(IrType pointer) {
    return ((IrType.Pointer) pointer.under()).elem();
  }

  /** Whether t is a pointer to an array. */
  public static boolean isArrayPointer(IrType t) {
    return t.under() instanceof IrType.Pointer p && p.elem().kind() == GoKind.ARRAY;
  }

  /** Text that is equal for equal types and different for different ones. */
  public static String key(IrType t) {
    return new TypeText(TypeText.Mode.KEY).write(t).toString();
  }

  /** The text of a type as an argument in the symbol of an instance, as Go's linker has it. */
  public static String linkText(IrType t) {
    return new TypeText(TypeText.Mode.LINK).write(t).toString();
  }

  /** The text that reflect's Type.String and %T give: defined types by package name and name. */
  public static String goText(IrType t) {
    return new TypeText(TypeText.Mode.HUMAN).write(t).toString();
  }

  /** A string literal as Go quotes it, for texts and tags. */
  static String quote(byte[] s) {
    var b = new StringBuilder("\"");
    var text = new String(s, StandardCharsets.UTF_8);
    boolean valid = java.util.Arrays.equals(text.getBytes(StandardCharsets.UTF_8), s);
    if (valid) {
      text.codePoints().forEach(c -> quoteChar(b, c));
    } else {
      for (byte x : s) {
        if (x < 0) {
          b.append(String.format("\\x%02x", x & 0xFF));
        } else {
          quoteChar(b, x);
        }
      }
    }
    return b.append('"').toString();
  }

  private static void quoteChar(StringBuilder b, int c) {
    switch (c) {
      case '"' -> b.append("\\\"");
      case '\\' -> b.append("\\\\");
      case '\n' -> b.append("\\n");
      case '\t' -> b.append("\\t");
      case '\r' -> b.append("\\r");
      default -> {
        if (c < 0x20 || c == 0x7F) {
          b.append(String.format("\\x%02x", c));
        } else {
          b.appendCodePoint(c);
        }
      }
    }
  }
}
