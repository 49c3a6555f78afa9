package gruffle.ir.lower;

import gruffle.ir.escape.AstWalk;
import gruffle.syntax.Decl;
import gruffle.syntax.File;
import gruffle.syntax.Node;
import gruffle.types.Pkg;
import gruffle.types.TypeName;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Go's linker names of packages, functions and types. */
final class Symbols {
  /** Numbers of the types declared in functions, for each package that has been asked about. */
  private final Map<Pkg, Map<TypeName, Integer>> locals = new IdentityHashMap<>();

  private final Function<Pkg, List<File>> files;

  /** With the files of packages that are there as source. */
  Symbols(Function<Pkg, List<File>> files) {
    this.files = files;
  }

  /** What reflect calls PkgPath: "main" for a program, else the import path. */
  static String path(Pkg pkg) {
    return pkg == null ? "" : pkg.isProgram() ? "main" : pkg.path();
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

  /** Number of a type declared in a function, as gc numbers them in their package; 0 for others. */
  int number(TypeName name) {
    if (!name.linkName().equals(name.name())) {
      return 0; // a session has numbered it
    }
    if (name.pkg() == null || name.parent() == null || name.parent() == name.pkg().scope()) {
      return 0;
    }
    Map<TypeName, Integer> numbers = locals.get(name.pkg());
    if (numbers == null
        || !numbers.containsKey(name)) { // that function may have been checked just now
      numbers = number(files.apply(name.pkg()));
      locals.put(name.pkg(), numbers);
    }
    return numbers.getOrDefault(name, 0);
  }

  private static Map<TypeName, Integer> number(List<File> files) {
    var numbers = new IdentityHashMap<TypeName, Integer>();
    var count = new int[1];
    for (File f : files) {
      for (Decl d : f.decls) {
        if (!(d instanceof Decl.TypeDecl)) {
          number(d, numbers, count);
        }
      }
    }
    return numbers;
  }

  private static void number(Node n, Map<TypeName, Integer> numbers, int[] count) {
    if (n instanceof Decl.TypeDecl t && !t.alias) {
      count[0]++;
      if (t.name.obj instanceof TypeName declared) { // not in a function that was left unchecked
        numbers.put(declared, count[0]);
      }
    }
    AstWalk.children(n, c -> number(c, numbers, count));
  }
}
