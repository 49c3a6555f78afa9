package gruffle.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares our parser with Go's own: errors, trees and positions must be the same, on Go's library and tests, whole and
 * damaged. Skipped where Go is not installed.
 *
 * <p>System properties: {@code gruffle.corpus=N} takes every Nth file of GOROOT/src (default 10; 1 for all);
 * {@code gruffle.mutations=N} damages N files (default 500), {@code gruffle.seed=N} chooses others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoCorpusTest {
  private Path dir;
  private Path goroot;
  private Oracle oracle;

  @BeforeAll
  void build(@TempDir Path dir) throws Exception {
    this.dir = dir;
    goroot = Oracle.goroot();
    assumeTrue(goroot != null, "skipped: 3 comparisons with Go's parser, Go is not installed");
    oracle = Oracle.build(goroot, dir);
  }

  private static int property(String name, int def) {
    return Integer.getInteger("gruffle." + name, def);
  }

  // Reports the first differences in full.
  private void compare(List<Path> files) throws Exception {
    List<Oracle.Result> expected = oracle.parse(files, false);
    assertThat(expected).hasSameSizeAs(files);
    List<Path> different = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      byte[] src = Files.readAllBytes(files.get(i));
      Oracle.Result ours = Oracle.ours(src, false);
      boolean same = ours.errors().equals(expected.get(i).errors());
      // Names with damaged bytes have another length in Java's strings.
      boolean comparable = ours.errors().stream().noneMatch(e -> e.contains("invalid "));
      if (!same || comparable && !ours.checksum().equals(expected.get(i).checksum())) {
        different.add(files.get(i));
      }
    }
    if (!different.isEmpty()) {
      Path f = different.getFirst();
      Oracle.Result go = oracle.parse(List.of(f), true).getFirst();
      Oracle.Result ours = Oracle.ours(Files.readAllBytes(f), true);
      assertThat(ours.errors()).as(f + ", one of " + different.size()).isEqualTo(go.errors());
      assertThat(ours.tree()).as(f + ", one of " + different.size()).isEqualTo(go.tree());
    }
  }

  @Test
  void library() throws Exception {
    compare(Samples.goroot(goroot, property("corpus", 10), "src"));
  }

  @Test
  void programsWithErrors() throws Exception {
    int nth = Math.min(4, property("corpus", 10));
    List<Path> files = Samples.goroot(goroot, nth, "test", "src/internal/types/testdata");
    files.addAll(Samples.goroot(goroot, 1, "src/cmd/compile/internal/syntax/testdata"));
    compare(files);
  }

  @Test
  void damagedFiles() throws Exception {
    long seed = property("seed", 1);
    int count = property("mutations", 500);
    var random = new Random(seed);
    var mutator = new Mutator(seed);
    List<Path> originals = Samples.goroot(goroot, 7, "src", "test");
    List<Path> damaged = new ArrayList<>();
    while (damaged.size() < count) {
      byte[] src = Files.readAllBytes(originals.get(random.nextInt(originals.size())));
      if (src.length <= 20_000) {
        Path f = dir.resolve("damaged" + damaged.size() + ".go");
        Files.write(f, mutator.mutate(src));
        damaged.add(f);
      }
    }
    compare(damaged);
  }
}
