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
    return read(list(dir), ".go", prefix, List.of());
  }

  /** The same of a module's package, with the assembly files beside them. */
  static List<SourceFile> moduleFiles(Path dir, String prefix) throws IOException {
    List<Path> all = list(dir);
    return read(all, ".go", prefix, read(all, ".s", prefix, List.of()));
  }

  private static List<Path> list(Path dir) throws IOException {
    try (Stream<Path> entries = Files.list(dir)) {
      return entries.sorted().toList();
    }
  }

  private static List<SourceFile> read(
      List<Path> entries, String extension, String prefix, List<SourceFile> assembly)
      throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (Path f : entries) {
      String name = f.getFileName().toString();
      boolean hidden = name.startsWith("_") || name.startsWith(".");
      if (name.endsWith(extension) && !hidden && Files.isRegularFile(f)) {
        files.add(new SourceFile(join(prefix, name), Files.readAllBytes(f), assembly));
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
