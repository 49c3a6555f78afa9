package gruffle.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Go sources of our library, as the stdlib module carries them in its resources ({@code gruffle/go/<import path>/*.go}). */
final class LibrarySources {
  private static final String MARKER = "/gruffle/go/errors/errors.go";

  private LibrarySources() {}

  /** Import path → file name → source, both sorted. */
  static SortedMap<String, SortedMap<String, byte[]>> all() {
    return read("");
  }

  /** The files of one package. */
  static SortedMap<String, byte[]> of(String path) {
    return read(path).getOrDefault("", new TreeMap<>());
  }

  private static SortedMap<String, SortedMap<String, byte[]>> read(String below) {
    var marker = LibrarySources.class.getResource(MARKER);
    if (marker == null) {
      throw new IllegalStateException("the library's sources are not on the class path");
    }
    try {
      URI uri = marker.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri).getParent().getParent().resolve(below));
      }
      try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath("gruffle", "go").resolve(below));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, SortedMap<String, byte[]>> read(Path root) throws IOException {
    var packages = new TreeMap<String, SortedMap<String, byte[]>>();
    try (var files = Files.walk(root)) {
      for (Path p : (Iterable<Path>) files::iterator) {
        String name = p.getFileName() == null ? "" : p.getFileName().toString();
        if (name.endsWith(".go") && !name.endsWith("_test.go")) {
          String path = root.relativize(p.getParent()).toString().replace('\\', '/');
          packages.computeIfAbsent(path, k -> new TreeMap<>()).put(name, Files.readAllBytes(p));
        }
      }
    }
    return packages;
  }
}
