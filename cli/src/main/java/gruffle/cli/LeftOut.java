package gruffle.cli;

import gruffle.dist.PackageCompiler;
import gruffle.loader.Diagnostics;
import gruffle.loader.LoadedPackage;
import gruffle.loader.SourceFile;
import gruffle.syntax.Decl;
import gruffle.syntax.File;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;
import gruffle.types.ErrorCode;
import gruffle.types.TypeError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Go's tests of a package that we wrote ourselves may ask for what is private to Go's: declarations of test files that do not
 * type-check because of a name that our package has not are left out, then those that need them, until the rest compiles.
 */
final class LeftOut {
  /** Errors about a name that is not there, which is the first group that is set. */
  private static final Pattern UNDEFINED =
      Pattern.compile(
          "undefined: (?:\\w+\\.)*(\\w+)|no field or method (\\w+)|unknown field (\\w+)|missing method (\\w+)"
              + "|name (\\w+) not exported");

  /**
   * A declaration that does not type-check.
   *
   * @param name of the function, else of the first thing declared
   * @param error why
   * @param missing whether it is for an unexported name, or for one whose declaration has been left out for that
   */
  record Omission(String name, String error, boolean missing) {}

  /** By file and line of the declaration. */
  private final Map<String, Omission> omitted = new LinkedHashMap<>();

  private final Set<String> tests = new HashSet<>();

  /** Of these test files declarations may be left out. */
  LeftOut(List<SourceFile> files) {
    files.forEach(f -> tests.add(f.name()));
  }

  List<Omission> list() {
    return List.copyOf(omitted.values());
  }

  /** As {@link PackageCompiler#compile}. */
  PackageCompiler.Compiled compile(
      LoadedPackage p, String path, PackageCompiler compiler, Diagnostics diag) {
    while (true) {
      List<File> files = p.parse(diag);
      if (files == null) {
        return null;
      }
      List<File> kept = files.stream().map(this::without).toList();
      var result = compiler.compile(p, path, kept, true);
      if (result.errors().isEmpty()) {
        return new PackageCompiler.Compiled(kept, result);
      }
      if (!omit(kept, result.errors())) {
        result.errors().forEach(e -> diag.error(e.pos(), e.msg()));
        return null;
      }
    }
  }

  private static String key(Decl d) {
    return d.pos().relFilename() + ":" + d.pos().line() + ":" + d.pos().col();
  }

  private File without(File f) {
    if (!tests.contains(f.pos().fileBase().filename())) {
      return f;
    }
    var decls = f.decls.stream().filter(d -> !omitted.containsKey(key(d))).toList();
    return new File(f.pos(), f.pkgName, decls, f.eof, f.goVersion, f.pragma, f.directives);
  }

  /** Leaves out what has the errors; false if that does not help. */
  private boolean omit(List<File> files, List<TypeError> errors) {
    boolean found = false;
    var byFile = new HashMap<String, File>();
    files.forEach(f -> byFile.put(f.pos().fileBase().filename(), f));
    for (TypeError e : errors) {
      File f = e.pos().isKnown() ? byFile.get(e.pos().fileBase().filename()) : null;
      Decl d = f == null || !tests.contains(f.pos().fileBase().filename()) ? null : at(f, e.pos());
      if (d != null && !omitted.containsKey(key(d))) {
        boolean missing = e.code() == ErrorCode.UNUSED_IMPORT || UNDEFINED.matcher(e.msg()).find();
        String text = e.msg().lines().findFirst().orElse("");
        omitted.put(key(d), new Omission(name(d), text, missing));
        found = true;
      }
    }
    return found;
  }

  private boolean isMissing(String error) {
    var m = UNDEFINED.matcher(error);
    if (!m.find()) {
      return false;
    }
    for (int i = 1; i <= m.groupCount(); i++) {
      String name = m.group(i);
      if (name != null) {
        boolean left = omitted.values().stream().anyMatch(o -> o.missing && o.name.equals(name));
        return left || !Character.isUpperCase(name.charAt(0));
      }
    }
    return false;
  }

  /** The declaration that a position is in. */
  private static Decl at(File f, Pos pos) {
    Decl last = null;
    for (Decl d : f.decls) {
      Pos start = Positions.startPos(d);
      if (start.line() > pos.line() || start.line() == pos.line() && start.col() > pos.col()) {
        break;
      }
      last = d;
    }
    return last;
  }

  private static String name(Decl d) {
    return switch (d) {
      case Decl.FuncDecl f -> f.name.value;
      case Decl.TypeDecl t -> t.name.value;
      case Decl.VarDecl v -> v.names.getFirst().value;
      case Decl.ConstDecl c -> c.names.getFirst().value;
      case Decl.ImportDecl i -> "import";
    };
  }

  /** The test functions among them. */
  List<Omission> functions() {
    var list = new ArrayList<Omission>();
    for (Omission o : omitted.values()) {
      if (o.name().matches("(Test|Example|Fuzz).*")) {
        list.add(o);
      }
    }
    return list;
  }
}
