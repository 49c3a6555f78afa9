package gruffle.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Collects {@code //go:} directives, hands them to the declaration that follows, and checks their use. */
final class Directives {
  // Those that must precede a declaration; others are ignored wherever they stand.
  private static final Set<String> BOUND =
      Set.of(
          "go:build",
          "go:noescape",
          "go:norace",
          "go:nosplit",
          "go:noinline",
          "go:nocheckptr",
          "go:systemstack",
          "go:nowritebarrier",
          "go:nowritebarrierrec",
          "go:yeswritebarrierrec",
          "go:cgo_unsafe_args",
          "go:uintptrkeepalive",
          "go:uintptrescapes",
          "go:registerparams");
  private static final Set<String> RUNTIME_ONLY =
      Set.of(
          "go:systemstack", "go:nowritebarrier", "go:nowritebarrierrec", "go:yeswritebarrierrec");

  /** Gruffle's own, for package variables of the library: see {@code gruffle.ir.Global}. */
  private static final String LAZY = "go:lazy";

  private final boolean std;
  private final BiConsumer<Pos, String> errors;
  private final List<Pragma> all = new ArrayList<>();
  private List<Pragma> pending = new ArrayList<>();

  Directives(boolean std, BiConsumer<Pos, String> errors) {
    this.std = std;
    this.errors = errors;
  }

  void add(Pos pos, boolean blankBefore, String text) {
    if (!blankBefore) {
      errors.accept(pos, "misplaced compiler directive");
      return;
    }
    var pragma = new Pragma(pos, text);
    if (check(pragma)) {
      all.add(pragma);
      pending.add(pragma);
    }
  }

  private boolean check(Pragma p) {
    String verb = p.verb();
    int words = p.text().trim().split("\\s+").length;
    if (verb.equals("go:linkname")
        && p.text().startsWith("go:linkname ")
        && (words < 2 || words > 3)) {
      errors.accept(p.pos(), "usage: //go:linkname localname [linkname]");
      return false;
    }
    if (EmbedPatterns.isEmbed(p)) {
      try {
        EmbedPatterns.of(p);
      } catch (EmbedPatterns.MalformedException e) {
        errors.accept(p.pos(), e.getMessage());
        words = 1;
      }
      if (words == 1) {
        errors.accept(p.pos(), "usage: //go:embed pattern...");
        return false;
      }
    }
    if (!std && RUNTIME_ONLY.contains(verb)) {
      errors.accept(p.pos(), "//" + verb + " only allowed in runtime");
    }
    if (!std && verb.equals("go:uintptrkeepalive")) {
      errors.accept(p.pos(), "//" + verb + " is only allowed in the standard library");
    }
    if (!std && verb.startsWith("go:cgo_")) {
      cgo(p, verb);
    }
    return std || !verb.equals(LAZY);
  }

  /** Blanks between quotes do not end a word. */
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*(?:\"|$))+");

  /** Those of cgo may be written by nobody else, and gc looks at their form nevertheless. */
  private void cgo(Pragma p, String verb) {
    List<String> words = WORD.matcher(p.text()).results().map(MatchResult::group).toList();
    int n = words.size();
    boolean quoted = n > 1 && isQuoted(words.getLast());
    if (!(verb.equals("go:cgo_import_dynamic") && n >= 4)) {
      errors.accept(p.pos(), "//" + p.text() + " only allowed in cgo-generated code");
    }
    String usage =
        switch (verb) {
          case "go:cgo_export_static", "go:cgo_export_dynamic" ->
              n == 2 || n == 3 ? null : "local [remote]";
          case "go:cgo_import_dynamic" ->
              n == 2 || n == 3 || n == 4 && quoted ? null : "local [remote [\"library\"]]";
          case "go:cgo_import_static" -> n == 2 ? null : "local";
          case "go:cgo_dynamic_linker" -> n == 2 && quoted ? null : "\"path\"";
          case "go:cgo_ldflag" -> n == 2 && quoted ? null : "\"arg\"";
          default -> null;
        };
    if (usage != null) {
      errors.accept(p.pos(), "usage: //" + verb + " " + usage);
    }
  }

  private static boolean isQuoted(String word) {
    return word.length() > 1 && word.startsWith("\"") && word.endsWith("\"");
  }

  /** The directives since the last declaration: they belong to the one that starts here. */
  List<Pragma> take() {
    if (pending.isEmpty()) {
      return List.of();
    }
    List<Pragma> taken = pending;
    pending = new ArrayList<>();
    return taken;
  }

  /** Reports those that stand before something that is no declaration. */
  void unused() {
    for (Pragma p : take()) {
      if (BOUND.contains(p.verb())) {
        errors.accept(p.pos(), "misplaced compiler directive");
      } else if (p.verb().equals("go:embed")) {
        errors.accept(p.pos(), "misplaced go:embed directive");
      }
    }
  }

  static boolean isBound(String verb) {
    return BOUND.contains(verb);
  }

  List<Pragma> all() {
    return all;
  }
}
