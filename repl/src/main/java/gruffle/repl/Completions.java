package gruffle.repl;

import gruffle.repl.Session.Completion;
import gruffle.syntax.Token;
import gruffle.types.MethodSets;
import gruffle.types.Obj;
import gruffle.types.Pkg;
import gruffle.types.PointerType;
import gruffle.types.Scope;
import gruffle.types.Selection;
import gruffle.types.StructType;
import gruffle.types.TupleType;
import gruffle.types.Type;
import gruffle.types.Types;
import gruffle.types.Universe;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Says what may stand at a place: names, and after a dot the members of what is before it. */
final class Completions {
  private final Inspector inspector;
  private final Pkg pkg;
  private final Imports imports;

  Completions(Inspector inspector, Pkg pkg, Imports imports) {
    this.inspector = inspector;
    this.pkg = pkg;
    this.imports = imports;
  }

  List<Completion> at(String text, int cursor) {
    int start = wordStart(text, cursor);
    String word = text.substring(start, cursor);
    Map<String, String> found = new TreeMap<>();
    if (start > 0 && text.charAt(start - 1) == '.') {
      members(operand(text, start - 1), found);
    } else {
      names(found);
    }
    var list = new ArrayList<Completion>();
    found.forEach(
        (name, what) -> {
          if (name.startsWith(word)) {
            list.add(new Completion(name, what));
          }
        });
    return list;
  }

  static int wordStart(String text, int cursor) {
    int i = cursor;
    while (i > 0
        && Character.isJavaIdentifierPart(text.charAt(i - 1))
        && text.charAt(i - 1) != '$') {
      i--;
    }
    return i;
  }

  /** The expression that ends before a dot. */
  static String operand(String text, int dot) {
    int i = dot;
    while (i > 0) {
      char c = text.charAt(i - 1);
      if (c == ')' || c == ']' || c == '}') {
        i = open(text, i - 1);
      } else if (Character.isJavaIdentifierPart(c) || c == '.') {
        i--;
      } else {
        break;
      }
    }
    return text.substring(i, dot);
  }

  /** The place of the bracket that the one at i closes. */
  private static int open(String text, int i) {
    int depth = 0;
    for (int k = i; k >= 0; k--) {
      switch (text.charAt(k)) {
        case ')', ']', '}' -> depth++;
        case '(', '[', '{' -> {
          if (--depth == 0) {
            return k;
          }
        }
        default -> {}
      }
    }
    return 0;
  }

  private void names(Map<String, String> found) {
    for (Token t : Token.values()) {
      if (t.isKeyword()) {
        found.put(t.toString(), "keyword");
      }
    }
    imports.importable().forEach(name -> found.put(name, "package"));
    objects(Universe.SCOPE, found, false);
    objects(pkg.scope(), found, false);
  }

  private void objects(Scope scope, Map<String, String> found, boolean exported) {
    for (String name : scope.names()) {
      Obj o = scope.lookup(name);
      if (Character.isJavaIdentifierStart(name.charAt(0)) && !(exported && !o.exported())) {
        found.put(name, what(o));
      }
    }
  }

  private String what(Obj o) {
    String text = o.describe(p -> p == pkg ? "" : p.name());
    return text.length() > 60 ? text.substring(0, 59) + "…" : text;
  }

  private void members(String operand, Map<String, String> found) {
    Pkg p = pkg.scope().lookup(operand) == null ? imports.find(operand) : null;
    if (p == null && operand.matches("\\w+") && pkg.scope().lookup(operand) == null) {
      String path = imports.automatic(operand, Set.of());
      p = path == null ? null : imports.open(path);
      imports.forget(operand);
    }
    if (p != null) {
      objects(p.scope(), found, true);
      return;
    }
    Type t = inspector.typeOf(operand);
    if (t == null || t instanceof TupleType) {
      return;
    }
    fields(t, found, new HashSet<>());
    Type base = Types.asPointer(t) != null ? t : new PointerType(t);
    for (Selection s : MethodSets.methodSet(Types.asInterface(t) != null ? t : base)) {
      if (s.obj().exported() || s.obj().pkg() == pkg) {
        found.put(s.obj().name(), what(s.obj()));
      }
    }
  }

  private void fields(Type t, Map<String, String> found, Set<Type> seen) {
    PointerType ptr = Types.asPointer(t);
    StructType s = Types.asStruct(ptr == null ? t : ptr.elem());
    if (s == null || !seen.add(s)) {
      return;
    }
    for (VarObj f : s.fields()) {
      if (f.exported() || f.pkg() == pkg) {
        found.putIfAbsent(f.name(), inspector.text(f.type()));
      }
      if (f.embedded()) {
        fields(f.type(), found, seen);
      }
    }
  }
}
