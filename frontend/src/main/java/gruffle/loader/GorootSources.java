package gruffle.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The library of an installed Go. */
public final class GorootSources implements SourceProvider {
  private final Path src;
  private final Function<String, byte[]> overlays;

  /** The library as it is. */
  public GorootSources(Path goroot) {
    this(goroot, path -> null);
  }

  /**
   * The library with functions of ours in place of some.
   *
   * @param overlays a Go file with these, by import path; null where all are Go's
   */
  public GorootSources(Path goroot, Function<String, byte[]> overlays) {
    this.src = goroot.toAbsolutePath().resolve("src");
    this.overlays = overlays;
  }

  @Override
  public boolean has(String importPath) {
    try (Stream<Path> files = Files.list(src.resolve(importPath))) {
      return files.anyMatch(f -> f.toString().endsWith(".go"));
    } catch (IOException e) {
      return false; // no such directory
    }
  }

  @Override
  public List<SourceFile> files(String importPath) throws IOException {
    String dir = src.resolve(importPath).toString();
    List<SourceFile> files = Directories.goFiles(src.resolve(importPath), dir);
    byte[] overlay = overlays.apply(importPath);
    if (overlay != null) {
      files.add(new SourceFile(Directories.join(dir, Overlay.FILE), overlay));
    }
    return files;
  }

  @Override
  public String root() {
    return src.toString();
  }
}
