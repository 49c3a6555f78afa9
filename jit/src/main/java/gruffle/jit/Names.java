package gruffle.jit;

import gruffle.ir.IrType;
import gruffle.link.Symbols;
import gruffle.runtime.panic.CodeNames;
import gruffle.runtime.type.MethodInterfaces;

/** The internal names of generated classes and of their methods (docs/JIT.md, "Generated classes"). */
public final class Names {
  public static final String FN = "gruffle/fn/";

  /** Of functions that HotSpot is to inline wherever they are called. */
  static final String INLINED = FN + "inline/";

  public static final String LIB = "gruffle/lib/";
  public static final String OSR = "gruffle/osr/";

  /** What is before the label in the name of the class of a loop alone. */
  static final String ALONE = "a";

  public static final String FV = "gruffle/fv/";
  public static final String SHAPE = "gruffle/shape/";
  private static final String CONSTANTS = "$K";

  private final JavaTypes types;

  public Names(JavaTypes types) {
    this.types = types;
  }

  /** The Java method of a function. */
  public static String method(String symbol) {
    return Symbols.escape(symbol);
  }

  /** The Java method of a piece of a function that is too large for one. */
  public static String piece(String symbol, int n) {
    return method(symbol) + CodeNames.PIECE + n;
  }

  /** The Java method of the function that a method or a piece belongs to. */
  public static String whole(String method) {
    return CodeNames.whole(method);
  }

  /** The class of a function's value, or of the closures of a literal. */
  public static String funcValue(String symbol) {
    return FV + Symbols.escape(symbol);
  }

  /** The class that holds the constants of a class with functions. */
  public static String constants(String owner) {
    return owner + CONSTANTS;
  }

  /** The class of a function entered at a loop; alone: as far as the end of that loop. */
  public static String osr(String symbol, int label, boolean alone) {
    return OSR + Symbols.escape(symbol) + '$' + (alone ? ALONE : "") + label;
  }

  /** The abstract class of function values of a shape; its method is {@code call} ({@link JavaTypes#call}). */
  public static String shape(IrType.Func sig) {
    var b = new StringBuilder(SHAPE);
    sig.params().forEach(p -> b.append(p.jkind()));
    return b.append('$').append(sig.resultKind()).toString();
  }

  /** The interface of the methods of that name (pkgPath "" if exported) and signature without receiver. */
  public String methodInterface(String name, String pkgPath, IrType.Func sig) {
    return types.methodInterface(name, pkgPath, sig);
  }

  /** The one method of such an interface; its descriptor is {@link JavaTypes#method(IrType.Func)}. */
  public static String interfaceMethod(String methodInterface) {
    return MethodInterfaces.method(methodInterface);
  }
}
