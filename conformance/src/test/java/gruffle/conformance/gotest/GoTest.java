package gruffle.conformance.gotest;

import gruffle.loader.BuildTags;
import gruffle.loader.Goroot;
import gruffle.loader.SourceFile;
import gruffle.syntax.BuildConstraint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A program of GOROOT/test, or the folder beside it.
 *
 * @param root GOROOT/test
 * @param path relative to it: its name everywhere
 */
record GoTest(Path root, String path, Recipe recipe) {
  private static final String GO = ".go";
  private static final BuildTags TAGS = new BuildTags(Set.of("test_run"));

  /** GOROOT/test, null where there is none. */
  static Path folderOfGo() {
    Path goroot = Goroot.find(System::getenv);
    return goroot == null || !Files.isDirectory(goroot.resolve("test"))
        ? null
        : goroot.resolve("test");
  }

  static GoTest read(Path root, String path) {
    return new GoTest(root, path, Recipe.of(text(root.resolve(path))));
  }

  /** All programs, in order of their paths; folders that belong to a program, and the stress tests, are none. */
  static List<GoTest> all(Path root) {
    try (var files = Files.walk(root)) {
      return files
          .filter(f -> f.toString().endsWith(GO) && !f.getFileName().toString().startsWith("."))
          .map(f -> root.relativize(f).toString())
          .filter(p -> !p.contains(".dir/") && !p.startsWith("stress/"))
          .sorted()
          .map(p -> read(root, p))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file() {
    return root.resolve(path);
  }

  private String stem() {
    return path.substring(0, path.length() - GO.length());
  }

  /** The folder with the packages of rundir and its like. */
  Path folder() {
    return root.resolve(stem() + ".dir");
  }

  /** The Go files of the folder, by name. */
  List<SourceFile> folderFiles() throws IOException {
    var list = new ArrayList<SourceFile>();
    try (var files = Files.list(folder())) {
      for (Path f : files.filter(f -> f.toString().endsWith(GO)).sorted().toList()) {
        list.add(new SourceFile(f.getFileName().toString(), Files.readAllBytes(f)));
      }
    }
    return list;
  }

  SourceFile source() throws IOException {
    return new SourceFile(file().getFileName().toString(), Files.readAllBytes(file()));
  }

  /** What the program must print, on both streams together; nothing where there is no file. */
  String expectedOutput() throws IOException {
    Path out = root.resolve(stem() + ".out");
    return Files.exists(out) ? Files.readString(out, StandardCharsets.ISO_8859_1) : "";
  }

  /** The build constraint that keeps the program from being built here, null if there is none. */
  String excluded() {
    for (String line : (Iterable<String>) text(file()).lines()::iterator) {
      if (line.startsWith("package ")) {
        return null;
      }
      if (BuildConstraint.isConstraint(line) && !holds(line)) {
        return line.substring(2);
      }
    }
    return null;
  }

  private static boolean holds(String line) {
    try {
      return BuildConstraint.parse(line).eval(TAGS::test);
    } catch (BuildConstraint.InvalidException e) {
      return true; // the text of the test, not a constraint
    }
  }
}
