package gruffle.runtime.panic;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.GoNative;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The Go functions of one program by the Java frames that stand for them. */
public final class CodeNames {
  private static final String FN = "gruffle.fn.";
  private static final String LIB = "gruffle.lib.";
  private static final String OSR = "gruffle.osr.";

  /** What stands in the name of a method between the function's and the number of a piece of it. */
  public static final char PIECE = '$';

  private static final String STDLIB = "gruffle.stdlib.";
  private static final String NATIVES = ".Natives";

  /** The function of that symbol; set when the program is linked. */
  private volatile Function<String, Code> functions = s -> null;

  /** Makes a symbol of a name in Java. */
  private volatile Function<String, String> unescape = Function.identity();

  private final Map<String, Code> compiled = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> natives = new ConcurrentHashMap<>();

  /** Tells whom to ask. */
  public void link(Function<String, Code> byName, Function<String, String> symbolOfJavaName) {
    unescape = symbolOfJavaName;
    functions = byName;
  }

  static boolean isCompiled(String type) {
    return type.startsWith(FN) || type.startsWith(LIB) || type.startsWith(OSR);
  }

  static boolean isOsr(String type) {
    return type.startsWith(OSR);
  }

  static boolean isNatives(String type) {
    return type.startsWith(STDLIB) && type.endsWith(NATIVES);
  }

  /** The function's method, for the method of one of its pieces too. */
  public static String whole(String method) {
    int at = method.lastIndexOf(PIECE);
    return at < 0 ? method : method.substring(0, at);
  }

  /** The function that a method with line numbers of a generated class is; null if there is none of that name. */
  Code compiled(String type, String method) {
    // The method that a loop is entered by is called run; its class has the function's name.
    String name =
        isOsr(type)
            ? type.substring(OSR.length(), Math.max(type.lastIndexOf('$'), OSR.length()))
            : whole(method);
    Code c = compiled.get(name);
    if (c == null) {
      c = functions.apply(unescape.apply(name));
      if (c != null) {
        compiled.put(name, c);
      }
    }
    return c;
  }

  /** The function of that symbol, which the program has. */
  public Code named(String symbol) {
    return functions.apply(symbol);
  }

  /** The function without a body that a method of the library's Java part answers; null if it is none. */
  String nativeSymbol(String type, String method) {
    return natives.computeIfAbsent(type, CodeNames::symbols).get(method);
  }

  private static Map<String, String> symbols(String type) {
    Map<String, String> map = new HashMap<>();
    try {
      for (Method m : Class.forName(type, false, CodeNames.class.getClassLoader()).getMethods()) {
        GoNative n = m.getAnnotation(GoNative.class);
        if (n != null) {
          map.put(m.getName(), n.value());
        }
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    return map;
  }
}
