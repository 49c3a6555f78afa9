package gruffle.conformance.gotest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.conformance.How;
import gruffle.conformance.KnownFailures;
import gruffle.conformance.TestData;
import gruffle.dist.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The programs of GOROOT/test in testdata/gotest_slice.txt, in each engine; {@code ./dev gotest} runs them all. */
final class GoTestSliceTest {
  private static final long LIMIT_MILLIS = 120_000;

  private final Path data = TestData.root();
  private final Path root = GoTest.folderOfGo();
  private final Library library = Library.open();

  private List<String> slice() throws IOException {
    return Files.readAllLines(data.resolve("gotest_slice.txt"));
  }

  @TestFactory
  Stream<DynamicTest> programs(@TempDir Path scratch) throws IOException {
    List<String> slice = slice();
    assumeTrue(root != null, slice.size() + " programs skipped: Go is not installed");
    return slice.stream()
        .map(p -> GoTest.read(root, p))
        .flatMap(
            t ->
                (t.recipe().runs() ? Engines.all() : List.of(Engines.CHECK))
                    .stream()
                        .map(
                            e ->
                                DynamicTest.dynamicTest(
                                    t.path() + " " + e,
                                    () -> check(t, e, scratch.resolve(e).resolve(t.path())))));
  }

  private void check(GoTest t, String engine, Path scratch) throws IOException {
    How how = Engines.how(engine);
    Files.createDirectories(scratch);
    var o = new TestRunner(library, root.getParent(), how, scratch, LIMIT_MILLIS).run(t);
    assertThat(o.passes()).as("%s\n%s", o.cause(), o.detail()).isTrue();
  }

  /** What the tables say is true of the Go that is installed. */
  @Test
  void tables() {
    assumeTrue(root != null, "Go is not installed");
    var applicability = new Applicability(data.resolve("gotest_not_applicable.tsv"));
    var known = new KnownFailures(data.resolve("gotest_known_failures.tsv"));
    List<GoTest> all = GoTest.all(root);
    assertThat(new TreeMap<>(applicability.counts())).isEqualTo(applicability.count(all));
    assertThat(applicability.listed()).allSatisfy(p -> assertThat(root.resolve(p)).exists());
    assertThat(known.paths())
        .allSatisfy(p -> assertThat(applicability.reason(GoTest.read(root, p))).as(p).isNull());
  }
}
