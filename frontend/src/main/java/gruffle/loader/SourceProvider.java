package gruffle.loader;

import java.io.IOException;
import java.util.List;

/** Where the packages of the library come from. */
public interface SourceProvider {
  /** Whether there is such a package. */
  boolean has(String importPath);

  /**
   * All Go files of a package, in order of their names, tests and other systems' files included.
   *
   * @throws IOException also where there is no such package
   */
  List<SourceFile> files(String importPath) throws IOException;

  /** The directory that the error for a missing package names. */
  String root();
}
