package gruffle.dist;

import gruffle.ir.IrTypes;
import gruffle.link.NativeSource;
import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.MethodIndex;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds natives by reflection, in the class {@code gruffle.stdlib.<import path>.Natives}: when stubs are made, not later. Symbols come from its {@link MethodIndex}. */
public final class Natives implements NativeSource {
  private static final Set<String> RESERVED =
      Set.of("switch", "package", "import", "int", "default", "native", "static", "abstract");

  private final Map<String, Map<String, Method>> byPackage = new ConcurrentHashMap<>();

  @Override
  public Method find(String symbol) {
    return of(IrTypes.packageOf(symbol)).get(symbol);
  }

  /** All natives of a package by Go symbol; empty if it has none. */
  public Map<String, Method> of(String path) {
    return byPackage.computeIfAbsent(path, Natives::scan);
  }

  /** Name of the Java class that answers for a package. */
  static String className(String path) {
    var b = new StringBuilder("gruffle.stdlib");
    for (String part : path.split("/")) {
      b.append('.').append(part.replace('-', '_').replace('.', '_'));
      if (RESERVED.contains(part)) {
        b.append('_');
      }
    }
    return b.append(".Natives").toString();
  }

  private static Map<String, Method> scan(String path) {
    Class<?> c;
    try {
      c = Class.forName(className(path));
    } catch (ClassNotFoundException e) {
      return Map.of();
    }
    var found = new HashMap<String, Method>();
    Map<String, String> index = MethodIndex.of(c);
    for (Method m : c.getDeclaredMethods()) {
      String symbol = index == null ? annotated(m) : index.get(MethodIndex.key(m));
      if (symbol != null) {
        if (!Modifier.isStatic(m.getModifiers()) || !Modifier.isPublic(m.getModifiers())) {
          throw new IllegalStateException("native " + symbol + " is not public static");
        }
        if (found.put(symbol, m) != null) {
          throw new IllegalStateException("two natives for " + symbol);
        }
      }
    }
    return found;
  }

  private static String annotated(Method m) {
    GoNative n = m.getAnnotation(GoNative.class);
    return n == null ? null : n.value();
  }
}
