package gruffle.loader;

import java.nio.file.Path;
import java.util.List;

/**
 * A package with its tests.
 *
 * @param path its import path
 * @param dir where it is
 * @param files those without tests
 * @param internal tests that belong to the package
 * @param external tests in a package of their own, which imports it
 * @param std whether it is one of Go's library
 * @param shipped whether the library that programs get is ours, so that the files are not needed to import it
 */
public record TestSources(
    String path,
    Path dir,
    List<SourceFile> files,
    List<SourceFile> internal,
    List<SourceFile> external,
    boolean std,
    boolean shipped) {

  /** Whether there is anything to run. */
  public boolean hasTests() {
    return !internal.isEmpty() || !external.isEmpty();
  }

  /** Whether the package has to be compiled for its tests. */
  public boolean isCompiled() {
    return !internal.isEmpty() || !shipped && !files.isEmpty();
  }

  /** The same with other files of the package itself. */
  public TestSources withFiles(List<SourceFile> other) {
    return new TestSources(path, dir, other, internal, external, std, shipped);
  }
}
