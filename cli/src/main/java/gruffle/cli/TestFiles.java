package gruffle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files by which the command and the process that tests a package talk with each other.
 *
 * @param status how far the process has come
 * @param coverage its {@link CoverPlan}
 * @param profile where it writes its coverage profile; null: nowhere
 */
record TestFiles(Path status, Path coverage, Path profile) {
  /** Makes them, empty. */
  static TestFiles create(Path dir, boolean withProfile) throws IOException {
    return new TestFiles(
        Files.createFile(dir.resolve("status")),
        Files.createFile(dir.resolve("coverage")),
        withProfile ? Files.createFile(dir.resolve("profile")) : null);
  }

  void delete(Path dir) throws IOException {
    Files.delete(status);
    Files.delete(coverage);
    if (profile != null) {
      Files.delete(profile);
    }
    Files.delete(dir);
  }
}
