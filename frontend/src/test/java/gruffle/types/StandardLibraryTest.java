package gruffle.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Go's library, read where Go is installed, has no type errors, function bodies included. */
class StandardLibraryTest {
  @Test
  void allPackagesAreCorrect() throws Exception {
    Path goroot = GorootImporter.goroot();
    assumeTrue(goroot != null, "no Go installed");
    List<TypeError> errors = new ArrayList<>();
    GorootImporter importer = new GorootImporter(goroot, errors::add).withBodies();
    int packages = 0;
    Path src = goroot.resolve("src");
    try (Stream<Path> dirs = Files.walk(src)) {
      for (Path dir : dirs.filter(Files::isDirectory).sorted().toList()) {
        String path = src.relativize(dir).toString().replace('\\', '/');
        if (isPackage(path) && !GorootImporter.sources(dir).isEmpty()) {
          importer.importPackage(path);
          packages++;
        }
      }
    }
    assertThat(errors).isEmpty();
    assertThat(packages).isGreaterThan(300);
  }

  private static boolean isPackage(String path) {
    return !path.isEmpty()
        && !path.contains("testdata")
        && !path.contains("/_")
        && !path.startsWith("cmd")
        && !path.startsWith("vendor")
        && !path.equals("builtin") // documentation
        && !path.startsWith("runtime/race");
  }
}
