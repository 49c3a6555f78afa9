package gruffle.types;

import gruffle.syntax.Decl;
import gruffle.syntax.File;
import gruffle.syntax.Pos;
import gruffle.syntax.Pragma;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Where {@code //go:embed} may stand: before a package variable with a type and without a value. */
final class EmbedChecks {
  private static final String EMBED = "go:embed";

  private final File file;
  private final GoVersion version;
  private final Consumer<TypeError> errors;
  private final Map<Pragma, Decl> bound = new HashMap<>();

  EmbedChecks(File file, String version, Consumer<TypeError> errors) {
    this.file = file;
    this.version = GoVersion.parse(version);
    this.errors = errors;
  }

  void check() {
    List<Pragma> embeds = file.directives.stream().filter(p -> p.verb().equals(EMBED)).toList();
    if (embeds.isEmpty()) {
      return;
    }
    for (Decl d : file.decls) {
      d.pragma.forEach(p -> bound.put(p, d));
    }
    boolean imported = GcChecks.imports(file, "\"embed\"");
    Decl last = null;
    for (Pragma p : embeds) {
      Decl d = bound.get(p);
      if (d == null || d != last) { // several lines belong to one variable
        String problem = problem(d, imported);
        if (problem != null) {
          error(p.pos(), problem);
        }
      }
      last = d;
    }
  }

  /** Null: none. A directive that no declaration of the file has belongs to a local one. */
  private String problem(Decl d, boolean imported) {
    if (d != null && !(d instanceof Decl.VarDecl)) {
      return "misplaced go:embed directive";
    }
    if (!imported) {
      return "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)";
    }
    if (d == null) {
      return "go:embed cannot apply to var inside func";
    }
    var v = (Decl.VarDecl) d;
    if (v.names.size() > 1) {
      return "go:embed cannot apply to multiple vars";
    }
    if (v.values != null) {
      return "go:embed cannot apply to var with initializer";
    }
    return version.compareTo(GoVersion.GO1_16) < 0
        ? "go:embed requires go1.16 or later (-lang was set to " + version + "; check go.mod)"
        : null;
  }

  private void error(Pos pos, String msg) {
    errors.accept(new TypeError(pos, msg, ErrorCode.BAD_DECL, false));
  }
}
