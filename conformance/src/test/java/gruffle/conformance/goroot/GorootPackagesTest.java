package gruffle.conformance.goroot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.loader.Goroot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All packages of an installed Go that programs may import compile on top of ours, and every function without a body in them has an
 * answer: a native, a function that a linkname names, or one of ours in its place.
 */
class GorootPackagesTest {
  /** What programs cannot import, what is part of cgo or of gc's sanitizers, what needs an experiment or another system. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "builtin",
          "cmd",
          "vendor",
          "internal",
          "testdata",
          "arena",
          "crypto/boring",
          "crypto/tls/fipsonly",
          "encoding/json/jsontext",
          "encoding/json/v2",
          "runtime/asan",
          "runtime/cgo",
          "runtime/msan",
          "runtime/race",
          "runtime/secret",
          "simd",
          "syscall/js");

  /** Packages that do not compile, with the first thing that they miss. */
  private static final Map<String, String> BAD = Map.of();

  /** Functions without a body or a native that are never called, and why. */
  private static final Map<String, String> UNANSWERED = Map.of();

  @Test
  void compileAndAreAnswered() throws IOException, gruffle.loader.LoadException {
    Path goroot = Goroot.find(System::getenv);
    assumeTrue(goroot != null, "no Go here");
    List<String> packages = packages(goroot.resolve("src"), goroot.resolve("src"));
    assertThat(packages).contains("net/http", "os/exec", "crypto/tls").hasSizeGreaterThan(150);
    var result = InstalledPackages.compile(goroot, packages);
    assertThat(result.bad.keySet()).as("%s", result.bad).isEqualTo(BAD.keySet());
    assertThat(result.unreachable).isEmpty();
    assertThat(result.unanswered.keySet()).isEqualTo(UNANSWERED.keySet());
    assertThat(result.good).hasSizeGreaterThan(200);
  }

  private static List<String> packages(Path src, Path dir) throws IOException {
    var found = new ArrayList<String>();
    boolean isPackage = false;
    try (Stream<Path> entries = Files.list(dir)) {
      for (Path p : entries.sorted().toList()) {
        String name = p.getFileName().toString();
        if (!Files.isDirectory(p)) {
          isPackage |= name.endsWith(".go") && !name.endsWith("_test.go");
        } else if (!name.startsWith("_")
            && !LEFT_OUT.contains(name)
            && !LEFT_OUT.contains(src.relativize(p).toString())) {
          found.addAll(packages(src, p));
        }
      }
    }
    if (isPackage) {
      found.add(src.relativize(dir).toString());
    }
    return found;
  }
}
