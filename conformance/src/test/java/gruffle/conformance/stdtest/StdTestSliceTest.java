package gruffle.conformance.stdtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.loader.Goroot;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Go's own tests of a few packages; {@code ./dev stdtest} runs those of many. */
final class StdTestSliceTest {
  @TestFactory
  Stream<DynamicTest> packages() {
    assumeTrue(Goroot.find(System::getenv) != null, "Go is not installed");
    return Stream.of("container/list", "errors", "encoding/hex", "unicode/utf8")
        .map(p -> DynamicTest.dynamicTest(p, () -> check(p)));
  }

  private static void check(String path) throws Exception {
    PackageResult r = new PackageTests(300).run(path);
    assertThat(r.trouble).isEmpty();
    assertThat(r.failed).isEmpty();
    assertThat(r.passed).hasSizeGreaterThan(5);
    assertThat(r.leftOutPercent()).isLessThanOrEqualTo(15);
  }
}
