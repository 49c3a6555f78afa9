package gruffle.conformance.arrows;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.conformance.code.OurClasses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The arrows of docs/ARCHITECTURE.md, checked on the class files: which of our packages may know
 * which. Maven's modules say most of it, but the class path of a test or a careless dependency says
 * nothing.
 */
class ArrowsTest {
  private static final String GENERATED = "gruffle.lib";

  private static final Set<String> GENERATED_AND_BELOW =
      Set.of(
          "gruffle.runtime",
          "gruffle.stdlib",
          "gruffle.go",
          "gruffle.fn",
          "gruffle.fv",
          "gruffle.shape",
          "gruffle.im",
          "gruffle.jf");

  /**
   * A package and those below it belong to the rule with the longest name; it may use these
   * prefixes and itself.
   */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          // frontend
          Map.entry("gruffle.constant", Set.of()),
          Map.entry("gruffle.syntax", Set.of("gruffle.constant")),
          Map.entry("gruffle.types", Set.of("gruffle.syntax", "gruffle.constant")),
          Map.entry(
              "gruffle.loader", Set.of("gruffle.syntax", "gruffle.constant", "gruffle.types")),
          Map.entry("gruffle.vet", frontendAnd()),
          // ir: the IR itself must be writable to a file, so only its makers see the frontend
          Map.entry("gruffle.ir", Set.of()),
          Map.entry("gruffle.ir.lower", frontendAnd("gruffle.ir")),
          Map.entry("gruffle.ir.stencil", frontendAnd("gruffle.ir")),
          Map.entry("gruffle.ir.escape", frontendAnd("gruffle.ir")),
          // the runtime knows nobody, and the tiers not each other
          Map.entry("gruffle.runtime", Set.of()),
          Map.entry("gruffle.link", Set.of("gruffle.ir", "gruffle.runtime")),
          Map.entry("gruffle.interp", Set.of("gruffle.ir", "gruffle.runtime", "gruffle.link")),
          Map.entry("gruffle.jit", Set.of("gruffle.ir", "gruffle.runtime", "gruffle.link")),
          Map.entry("gruffle.stdlib", Set.of("gruffle.runtime")),
          // Go code compiled ahead, in the packages of generated classes
          Map.entry(GENERATED, GENERATED_AND_BELOW),
          Map.entry("gruffle.dist", all("gruffle.dist")),
          Map.entry(
              "gruffle.cli", all("gruffle.dist", "gruffle.cli", "gruffle.repl", "gruffle.vet")),
          Map.entry("gruffle.repl", all("gruffle.dist", "gruffle.cli", "gruffle.repl")));

  /** Written by dist, in the package of the nodes that they extend. */
  private static final Pattern STUB = Pattern.compile("gruffle\\.interp\\.nodes\\.(Native|Op)_.*");

  private static Set<String> frontendAnd(String... more) {
    Set<String> names =
        new TreeSet<>(
            Set.of("gruffle.constant", "gruffle.syntax", "gruffle.types", "gruffle.loader"));
    names.addAll(List.of(more));
    return names;
  }

  private static Set<String> all(String... more) {
    Set<String> names =
        frontendAnd(
            "gruffle.ir",
            "gruffle.runtime",
            "gruffle.link",
            "gruffle.interp",
            "gruffle.jit",
            "gruffle.stdlib");
    names.addAll(List.of(more));
    return names;
  }

  @Test
  void packagesKeepToTheirArrows() throws IOException {
    List<String> violations = new ArrayList<>();
    Map<String, Set<String>> references = ClassReferences.ofMainClasses();
    references.forEach(
        (from, targets) -> {
          String rule =
              STUB.matcher(from).matches()
                  ? "gruffle.dist"
                  : OurClasses.isGenerated(from.replace('.', '/')) ? GENERATED : rule(from);
          if (rule == null) {
            violations.add(from + ": its package has no rule in ArrowsTest");
            return;
          }
          for (String to : targets) {
            if (!allowed(rule, to)) {
              violations.add(from + " -> " + to);
            }
          }
        });
    assertThat(violations).as("forbidden references").isEmpty();
  }

  @Test
  void theTestSeesTheModules() throws IOException {
    Map<String, Integer> classes = new TreeMap<>();
    ClassReferences.ofMainClasses()
        .keySet()
        .forEach(c -> classes.merge(String.valueOf(rule(c)), 1, Integer::sum));
    assertThat(classes)
        .containsKeys("gruffle.syntax", "gruffle.types", "gruffle.ir", "gruffle.runtime");
  }

  @Test
  void aForbiddenReferenceIsSeen() throws IOException {
    Set<String> own =
        ClassReferences.of(ArrowsTest.class.getResourceAsStream("ArrowsTest.class").readAllBytes());
    assertThat(own).contains("gruffle.conformance.arrows.ClassReferences");
    assertThat(allowed("gruffle.runtime", "gruffle.types.Type")).isFalse();
    assertThat(allowed("gruffle.interp", "gruffle.jit.Compiler")).isFalse();
    assertThat(allowed("gruffle.ir", "gruffle.syntax.Expr")).isFalse();
    assertThat(allowed("gruffle.interp", "gruffle.runtime.sched.G")).isTrue();
    assertThat(rule("gruffle.ir.lower.Noder")).isEqualTo("gruffle.ir.lower");
    assertThat(rule("gruffle.irregular.X")).isNull();
  }

  private static boolean allowed(String rule, String to) {
    return within(to, rule) || ALLOWED.get(rule).stream().anyMatch(prefix -> within(to, prefix));
  }

  private static boolean within(String name, String prefix) {
    return name.startsWith(prefix + ".");
  }

  private static String rule(String className) {
    String best = null;
    for (String prefix : ALLOWED.keySet()) {
      if (within(className, prefix) && (best == null || prefix.length() > best.length())) {
        best = prefix;
      }
    }
    return best;
  }
}
