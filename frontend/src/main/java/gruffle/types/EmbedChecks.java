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
        } else {
          variable((Decl.VarDecl) d);
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

  private void variable(Decl.VarDecl v) {
    if (!(v.names.getFirst().obj instanceof VarObj obj) || isFs(obj.type())) {
      return;
    }
    String type = TypeString.of(obj.type(), p -> p == obj.pkg() ? "" : p.name());
    if (!isText(obj.type())) {
      error(v.names.getFirst().pos(), "go:embed cannot apply to var of type " + type);
    } else if (v.embedded.size() > 1) {
      error(v.names.getFirst().pos(), "invalid go:embed: multiple files for type " + type);
    }
  }

  /** Whether it is embed.FS. */
  private static boolean isFs(Type t) {
    return Types.asNamed(t) instanceof Named n
        && n.obj().pkg() != null
        && n.obj().pkg().path().equals("embed")
        && n.obj().name().equals("FS");
  }

  /** Whether one file's content is a value of the type. */
  private static boolean isText(Type t) {
    return switch (t.underlying()) {
      case Basic b -> b.kind() == Basic.Kind.STRING;
      case SliceType s -> s.elem().underlying() instanceof Basic b && b.kind() == Basic.Kind.UINT8;
      default -> false;
    };
  }

  private void error(Pos pos, String msg) {
    errors.accept(new TypeError(pos, msg, ErrorCode.BAD_DECL, false));
  }
}
