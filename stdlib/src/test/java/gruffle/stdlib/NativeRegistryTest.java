package gruffle.stdlib;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.BoolSlice;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.FloatSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.ShortSlice;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each Go function without a body has one Java method, and the other way round, and their types agree (CONTRACTS,
 * section 3). It reads the Go sources by their lines: a declaration without a body stands on one line.
 */
class NativeRegistryTest {
  private static final Path SOURCES = Path.of("src/main/go");
  private static final Set<String> RESERVED =
      Set.of("switch", "package", "import", "int", "default", "native", "static", "abstract");
  private static final Pattern FUNC =
      Pattern.compile("func (?:\\((\\w+ )?(\\*?\\w+)\\) )?(\\w+)\\((.*)");
  private static final Pattern TYPE =
      Pattern.compile("(?:type )?\\s*(\\w+) (=? ?[\\w.*\\[\\]]+.*)");
  private static final Map<String, Class<?>> JAVA =
      Map.ofEntries(
          Map.entry("bool", boolean.class),
          Map.entry("int8", int.class),
          Map.entry("int16", int.class),
          Map.entry("int32", int.class),
          Map.entry("rune", int.class),
          Map.entry("uint8", int.class),
          Map.entry("byte", int.class),
          Map.entry("uint16", int.class),
          Map.entry("uint32", int.class),
          Map.entry("int", long.class),
          Map.entry("int64", long.class),
          Map.entry("uint", long.class),
          Map.entry("uint64", long.class),
          Map.entry("uintptr", long.class),
          Map.entry("float32", float.class),
          Map.entry("float64", double.class),
          Map.entry("complex64", Complex.class),
          Map.entry("complex128", Complex.class),
          Map.entry("string", GoString.class),
          Map.entry("any", Object.class),
          Map.entry("unsafe.Pointer", Object.class));

  private final Map<String, String> declarations = new TreeMap<>();
  private final Map<String, Map<String, String>> types = new TreeMap<>();

  private void readSources() throws IOException {
    List<Path> files;
    try (Stream<Path> s = Files.walk(SOURCES)) {
      files = s.filter(f -> f.toString().endsWith(".go")).sorted().toList();
    }
    for (Path file : files) {
      String pkg = SOURCES.relativize(file.getParent()).toString().replace('\\', '/');
      for (String line : Files.readAllLines(file)) {
        Matcher type = TYPE.matcher(line);
        if (type.matches()) {
          types
              .computeIfAbsent(pkg, k -> new TreeMap<>())
              .putIfAbsent(type.group(1), type.group(2).replaceFirst("^= ", ""));
        }
        int comment = line.indexOf(" //");
        String code = (comment < 0 ? line : line.substring(0, comment)).stripTrailing();
        Matcher func = FUNC.matcher(code);
        if (func.matches() && !code.endsWith("{") && !code.endsWith("}")) {
          String receiver = func.group(2);
          String name =
              receiver == null
                  ? func.group(3)
                  : (receiver.startsWith("*") ? "(" + receiver + ")" : receiver)
                      + "."
                      + func.group(3);
          assertThat(declarations.put(pkg + "." + name, code)).as(pkg + "." + name).isNull();
        }
      }
    }
  }

  private static String className(String pkg) {
    StringBuilder b = new StringBuilder("gruffle.stdlib");
    for (String part : pkg.split("/")) {
      b.append('.').append(part).append(RESERVED.contains(part) ? "_" : "");
    }
    return b.append(".Natives").toString();
  }

  private static Map<String, Method> natives(String pkg) {
    Map<String, Method> found = new TreeMap<>();
    try {
      for (Method m : Class.forName(className(pkg)).getDeclaredMethods()) {
        GoNative n = m.getAnnotation(GoNative.class);
        if (n != null) {
          assertThat(found.put(n.value(), m)).as(n.value()).isNull();
          assertThat(Modifier.isPublic(m.getModifiers()) && Modifier.isStatic(m.getModifiers()))
              .as(n.value())
              .isTrue();
        }
      }
    } catch (ClassNotFoundException e) {
      return Map.of();
    }
    return found;
  }

  /** Null where the type is none that this test knows. */
  private Class<?> javaType(String pkg, String goType) {
    String t = goType.strip();
    for (int i = 0; i < 5; i++) {
      String definition = types.getOrDefault(pkg, Map.of()).get(t);
      if (definition == null || JAVA.containsKey(t)) {
        break;
      }
      t = definition.strip();
    }
    if (t.startsWith("[]") || t.startsWith("...")) {
      Class<?> elem = javaType(pkg, t.substring(t.startsWith("[]") ? 2 : 3));
      return slice(t.replaceFirst("^\\[]|^\\.\\.\\.", ""), elem);
    }
    return JAVA.get(t);
  }

  private static Class<?> slice(String elemName, Class<?> elem) {
    if (elem == int.class) {
      return switch (elemName) {
        case "byte", "uint8", "int8" -> ByteSlice.class;
        case "int16", "uint16" -> ShortSlice.class;
        default -> IntSlice.class;
      };
    }
    return elem == boolean.class
        ? BoolSlice.class
        : elem == long.class
            ? LongSlice.class
            : elem == float.class
                ? FloatSlice.class
                : elem == double.class ? DoubleSlice.class : RefSlice.class;
  }

  /** Where the parenthesis closes that is open at the beginning. */
  private static int closing(String s) {
    int depth = 1;
    for (int i = 0; ; i++) {
      depth += s.charAt(i) == '(' ? 1 : s.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
  }

  /** Cuts at commas outside of parentheses. */
  private static List<String> commas(String s) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(s.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(s.substring(from));
    return parts;
  }

  /** The types of "a, b int, c string" or "int, error". */
  private static List<String> typesOf(String list) {
    if (list.isBlank()) {
      return List.of();
    }
    String[] parts = commas(list).toArray(String[]::new);
    boolean named =
        Arrays.stream(parts)
            .anyMatch(p -> p.strip().matches("\\w+ .*") && !p.strip().startsWith("chan "));
    List<String> found = new ArrayList<>();
    String last = null;
    for (int i = parts.length - 1; i >= 0; i--) {
      String p = parts[i].strip();
      int space = p.indexOf(' ');
      if (!named || space >= 0 && p.startsWith("func")) {
        last = p;
      } else if (space >= 0) {
        last = p.substring(space + 1);
      }
      found.addFirst(last);
    }
    return found;
  }

  @Test
  void everyFunctionWithoutABodyHasItsNative() throws IOException {
    readSources();
    assertThat(declarations).isNotEmpty();
    Set<String> packages = new TreeSet<>();
    declarations.keySet().forEach(s -> packages.add(packageOf(s)));
    List<String> problems = new ArrayList<>();
    for (String pkg : packages) {
      Map<String, Method> natives = natives(pkg);
      declarations.forEach(
          (symbol, code) -> {
            if (!packageOf(symbol).equals(pkg)) {
              return;
            }
            Method m = natives.get(symbol);
            if (m == null) {
              problems.add(symbol + " has no native");
            } else {
              compare(pkg, symbol, code, m, problems);
            }
          });
      natives.keySet().stream()
          .filter(s -> !declarations.containsKey(s))
          .forEach(s -> problems.add("native " + s + " answers nothing"));
    }
    assertThat(problems).isEmpty();
  }

  private static String packageOf(String symbol) {
    int slash = symbol.lastIndexOf('/');
    return symbol.substring(0, symbol.indexOf('.', slash + 1));
  }

  private void compare(String pkg, String symbol, String code, Method m, List<String> problems) {
    Matcher f = FUNC.matcher(code);
    if (!f.matches()) {
      throw new IllegalStateException(code);
    }
    int end = closing(f.group(4));
    List<String> wanted = new ArrayList<>(typesOf(f.group(4).substring(0, end)));
    if (f.group(2) != null) {
      wanted.addFirst(f.group(2));
    }
    List<Class<?>> have = new ArrayList<>(List.of(m.getParameterTypes()));
    boolean takesG = !have.isEmpty() && have.getFirst() == G.class;
    if (takesG) {
      have.removeFirst();
    }
    GoNative.Mode mode = m.getAnnotation(GoNative.class).mode();
    if (mode != GoNative.Mode.LEAF && !takesG) {
      problems.add(symbol + " is " + mode + " but does not take G");
    }
    if (wanted.size() != have.size()) {
      problems.add(symbol + " has " + wanted.size() + " parameters, its native " + have.size());
      return;
    }
    for (int i = 0; i < have.size(); i++) {
      Class<?> want = javaType(pkg, wanted.get(i));
      if (want != null && want != have.get(i)) {
        problems.add(symbol + " parameter " + i + " is " + want + ", its native's " + have.get(i));
      }
    }
    String results = f.group(4).substring(end + 1).strip();
    List<String> out = typesOf(results.replaceAll("^\\(|\\)$", ""));
    if (out.isEmpty()) {
      if (m.getReturnType() != void.class) {
        problems.add(symbol + " has no result, but its native has one");
      }
      return;
    }
    Class<?> first = javaType(pkg, out.getFirst());
    if (first != null && first != m.getReturnType()) {
      problems.add(symbol + " returns " + first + ", its native " + m.getReturnType());
    }
    if (out.size() > 1 && !takesG) {
      problems.add(symbol + " has several results, but its native does not take G");
    }
  }
}
