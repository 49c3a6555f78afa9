package gruffle.loader;

import java.util.List;

/**
 * A loaded program.
 *
 * @param packages all its packages, each after those that it imports; the last is the main package
 */
public record Program(List<LoadedPackage> packages) {
  public LoadedPackage main() {
    return packages.getLast();
  }
}
