package gruffle.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of the classes that the library is compiled to. */
final class AheadTest {
  private final AheadClasses own = Library.open().ahead(false);
  private final AheadClasses shared = Library.open().ahead(true);

  @Test
  void anIndexFindsItsNamesAndNoOthers() {
    var classes = List.of("gruffle/lib/a/b", "gruffle/go/T/x", "gruffle/im/Read$1");
    byte[] data = AheadIndex.write(classes, List.of("Read", "p.q"), List.of("Grow"));
    var index = new AheadIndex(ByteBuffer.wrap(data));
    assertThat(classes).allMatch(index::hasClass);
    assertThat(index.hasClass("gruffle/lib/a")).isFalse();
    assertThat(index.isCalled("p.q")).isTrue();
    assertThat(index.isCalled("Grow")).isFalse();
    assertThat(index.isMissing("Grow")).isTrue();
    assertThat(index.isMissing("Read")).isFalse();
    assertThat(index.isMissing("")).isFalse();
    var none = new AheadIndex(ByteBuffer.wrap(AheadIndex.write(List.of(), List.of(), List.of())));
    assertThat(none.hasClass("gruffle/lib/a/b")).isFalse();
  }

  @Test
  void aClassForEachSourceFile() {
    assertThat(own.has("gruffle/lib/fmt/print")).isTrue();
    assertThat(own.has("gruffle/lib/sync/atomic/type")).isTrue();
    assertThat(own.has("gruffle/fn/fmt․Println")).isFalse();
    assertThat(own.classFile("gruffle/lib/fmt/print")).startsWith(0xCA, 0xFE, 0xBA, 0xBE);
    assertThat(own.classFile("gruffle/lib/fmt/none")).isNull();
  }

  /** One program alone may have the classes from the application's loader. */
  @Test
  void theProcessSharesThemOrEachProgramHasItsOwn() {
    assertThat(own.inParent("gruffle/lib/fmt/print")).isFalse();
    assertThat(shared.inParent("gruffle/lib/fmt/print")).isTrue();
    assertThat(shared.classFile("gruffle/lib/fmt/print")).isNull();
    assertThat(shared.inParent("gruffle/lib/fmt/none")).isFalse();
  }

  @Test
  void methodsOfInterfacesThatTheLibraryOffersNeedNoLookup() {
    assertThat(own.isCalled("Read")).isTrue();
    assertThat(own.isMissing("Read")).isFalse();
    assertThat(own.isCalled("Sys")).as("of fs.FileInfo, which the library never calls").isTrue();
    assertThat(own.isMissing("Flush")).as("of bufio.Writer, in no interface").isTrue();
    assertThat(own.isMissing("Frobnicate")).as("of nobody").isFalse();
  }

  /** The application's loader could not find a class that is made at run time. */
  @Test
  void classesMentionNoneThatIsNotThere() throws IOException, URISyntaxException {
    Path root = Path.of(Library.class.getResource("/gruffle/" + Library.FILE).toURI()).getParent();
    int n = 0;
    for (String part : List.of("lib", "go", "fv", "im", "shape")) {
      try (var files = Files.walk(root.resolve(part))) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          assertThat(ClassMentions.of(Files.readAllBytes(file)))
              .as(file.toString())
              .allMatch(own::has);
          n++;
        }
      }
    }
    assertThat(n).isGreaterThan(1000);
  }
}
