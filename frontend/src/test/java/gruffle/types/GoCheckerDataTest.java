package gruffle.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.syntax.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Go's own checker tests, read where Go is installed: every error they expect is reported, on its line, and no other.
 * Files where some are not are listed with the reason; none has others.
 */
class GoCheckerDataTest {
  /** Go compares columns as loosely, since its two checkers share the files. */
  private static final int COLUMNS = 125;

  @Test
  void errorsAreTheExpectedOnes() throws IOException {
    Path goroot = GorootImporter.goroot();
    assumeTrue(goroot != null, "no Go installed");
    Path data = goroot.resolve("src/internal/types/testdata");
    Map<String, String> exceptions = exceptions();
    GorootImporter importer = new GorootImporter(goroot, e -> {});
    List<String> wrong = new ArrayList<>();
    List<String> invented = new ArrayList<>();
    int units = 0;
    int matched = 0;
    for (String dir : List.of("check", "spec", "examples", "fixedbugs")) {
      for (List<Path> unit : units(data.resolve(dir))) {
        String name = data.relativize(unit.getFirst()).toString();
        ErrorComments.Result r =
            new ErrorComments(importer, COLUMNS).run(unit, EnumSet.of(Parser.Mode.SKIP_BRANCHES));
        units++;
        matched += r.matched();
        invented.addAll(r.unexpected());
        if (r.ok() == exceptions.containsKey(name)) {
          wrong.add(
              r.ok()
                  ? name + ": passes, take it off the list"
                  : name + ": missing " + r.missing() + ", unexpected " + r.unexpected());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(invented).isEmpty();
    assertThat(units).isGreaterThan(350);
    assertThat(matched).isGreaterThan(2920);
  }

  private static Map<String, String> exceptions() throws IOException {
    try (var in = GoCheckerDataTest.class.getResourceAsStream("/types/testdata-exceptions.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split("\t"))
          .collect(Collectors.toMap(f -> f[0], f -> f[1]));
    }
  }

  /** A file is a package of its own; the files of a directory are one together. */
  private static List<List<Path>> units(Path dir) throws IOException {
    List<List<Path>> units = new ArrayList<>();
    try (Stream<Path> s = Files.list(dir)) {
      for (Path p : s.sorted().toList()) {
        if (Files.isDirectory(p)) {
          try (Stream<Path> t = Files.list(p)) {
            units.add(t.filter(x -> x.toString().endsWith(".go")).sorted().toList());
          }
        } else if (p.toString().endsWith(".go")) {
          units.add(List.of(p));
        }
      }
    }
    return units;
  }
}
