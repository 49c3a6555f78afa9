package gruffle.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads directories, and names them for people. */
final class Directories {
  private Directories() {}

  /** The Go files of a directory but those that the go command never looks at; the prefix is the directory's name. */
  static List<SourceFile> goFiles(Path dir, String prefix) throws IOException {
    List<SourceFile> assembly = files(dir, prefix, ".s", List.of());
    return files(dir, prefix, ".go", List.copyOf(assembly));
  }

  private static List<SourceFile> files(
      Path dir, String prefix, String extension, List<SourceFile> assembly) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(dir)) {
      for (Path f : entries.sorted().toList()) {
        String name = f.getFileName().toString();
        boolean hidden = name.startsWith("_") || name.startsWith(".");
        if (name.endsWith(extension) && !hidden && Files.isRegularFile(f)) {
          files.add(new SourceFile(join(prefix, name), Files.readAllBytes(f), assembly));
        }
      }
    }
    return files;
  }

  /** The path relative to a directory, or the path itself if that is not longer. */
  static String shortPath(Path path, Path cwd) {
    String relative = cwd.relativize(path).toString();
    if (relative.isEmpty()) {
      return ".";
    }
    return relative.length() < path.toString().length() ? relative : path.toString();
  }

  /** The name of a file in a directory whose short path is given, as the compiler's errors have it. */
  static String join(String dir, String name) {
    return dir.endsWith("/") ? dir + name : dir + "/" + name;
  }

  /** The same as the go command's own errors have it: without "./". */
  static String plain(String name) {
    return name.startsWith("./") ? name.substring(2) : name;
  }
}
