package gruffle.types;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.syntax.Parser;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Our own programs full of errors, whose comments say what gc says, at its exact columns. */
class ErrorProgramsTest {
  @TestFactory
  Stream<DynamicTest> programs() throws Exception {
    return files().stream()
        .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> check(p)));
  }

  private static List<Path> files() throws Exception {
    Path dir = path("/types");
    try (Stream<Path> s = Files.list(dir)) {
      return s.filter(p -> p.toString().endsWith(".go")).sorted().toList();
    }
  }

  private static Path path(String resource) throws URISyntaxException {
    return Path.of(ErrorProgramsTest.class.getResource(resource).toURI());
  }

  private static void check(Path p) throws Exception {
    Importer none =
        path -> {
          throw new Importer.ImportException("no packages here");
        };
    ErrorComments.Result r =
        new ErrorComments(none, 0).run(List.of(p), EnumSet.noneOf(Parser.Mode.class));
    assertThat(r.missing()).isEmpty();
    assertThat(r.unexpected()).isEmpty();
    assertThat(r.matched()).isPositive();
  }
}
