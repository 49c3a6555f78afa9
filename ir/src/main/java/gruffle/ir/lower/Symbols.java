package gruffle.ir.lower;

import gruffle.types.Pkg;
import gruffle.types.Scope;
import gruffle.types.TypeName;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Go's linker names of packages, functions and types. */
final class Symbols {
  /** Numbers of the types declared in functions, for each package that has been asked about. */
  private final Map<Pkg, Map<TypeName, Integer>> locals = new IdentityHashMap<>();

  /** What reflect calls PkgPath: "main" for a program, else the import path. */
  static String path(Pkg pkg) {
    return pkg == null ? "" : pkg.name().equals("main") ? "main" : pkg.path();
  }

  /** The import path as symbols spell it: dots of the last element and odd bytes are escaped. */
  static String prefix(Pkg pkg) {
    String path = path(pkg);
    int slash = path.lastIndexOf('/');
    var out = new StringBuilder();
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    int base = path.substring(0, slash + 1).getBytes(StandardCharsets.UTF_8).length;
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xFF;
      if (c <= ' ' || c == '.' && i >= base || c == '%' || c == '"' || c >= 0x7F) {
        out.append('%').append(String.format("%02x", c));
      } else {
        out.append((char) c);
      }
    }
    return out.toString();
  }

  /** Unqualified symbol of a type name: its name, and a number if it is declared in a function. */
  String typeName(TypeName name) {
    if (name.pkg() == null || name.parent() == null || name.parent() == name.pkg().scope()) {
      return name.name();
    }
    Integer n = locals.computeIfAbsent(name.pkg(), Symbols::number).get(name);
    return n == null ? name.name() : name.name() + "·" + n;
  }

  /** Numbers local types of one name from 1, in source order of their scopes. */
  private static Map<TypeName, Integer> number(Pkg pkg) {
    var numbers = new IdentityHashMap<TypeName, Integer>();
    var counts = new HashMap<String, Integer>();
    for (Scope s : pkg.scope().children()) {
      number(s, numbers, counts);
    }
    return numbers;
  }

  private static void number(Scope s, Map<TypeName, Integer> numbers, Map<String, Integer> counts) {
    s.objects()
        .forEach(
            o -> {
              if (o instanceof TypeName t && !t.isAlias() && t.parent() == s) {
                numbers.put(t, counts.merge(t.name(), 1, Integer::sum));
              }
            });
    for (Scope child : s.children()) {
      number(child, numbers, counts);
    }
  }
}
