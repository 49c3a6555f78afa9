package gruffle.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The library of an installed Go. */
public final class GorootSources implements SourceProvider {
  private final Path src;

  public GorootSources(Path goroot) {
    this.src = goroot.resolve("src");
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
    return Directories.goFiles(src.resolve(importPath), src.resolve(importPath).toString());
  }

  @Override
  public String root() {
    return src.toString();
  }
}
