package gruffle.vet;

import gruffle.loader.BuildTags;
import gruffle.syntax.BuildConstraint;
import gruffle.syntax.Decl;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The sources of an installed Go's library: which packages there are, and the files of one as the build has them. */
final class StdSources {
  private static final Set<String> NONE_OF_STD = Set.of("cmd", "builtin");

  /** Packages some of whose functions package runtime has, without an assembly file to say so. */
  private static final Set<String> INCOMPLETE =
      Set.of(
          "unsafe",
          "internal/poll",
          "net",
          "os",
          "runtime/metrics",
          "runtime/pprof",
          "runtime/trace",
          "sync",
          "time");

  private static final BuildTags TAGS = BuildTags.goroot();

  private final Path src;
  private final String shown;

  /**
   * Of a Go.
   *
   * @param src its folder src
   * @param shown that folder's name in errors
   */
  StdSources(Path src, String shown) {
    this.src = src;
    this.shown = shown;
  }

  /**
   * A parsed package.
   *
   * @param complete whether it has no assembly, so that every function needs a body
   */
  record Parsed(List<File> files, boolean complete, List<SyntaxProblem> problems) {}

  /** A syntax error, or why a file cannot be read. */
  record SyntaxProblem(gruffle.syntax.Pos pos, String msg) {}

  /** Folders with Go files by import path, those of commands and test data excluded. */
  TreeMap<String, Path> packages() throws IOException {
    var found = new TreeMap<String, Path>();
    Files.walkFileTree(
        src,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            String name = dir.getFileName().toString();
            boolean hidden = name.startsWith("_") || name.startsWith(".");
            return name.equals("testdata") || hidden || NONE_OF_STD.contains(path(dir))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".go")) {
              Path dir = file.getParent();
              found.putIfAbsent(path(dir), dir);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.remove("");
    return found;
  }

  private String path(Path dir) {
    return src.relativize(dir).toString();
  }

  /** Reads and parses a package; one without files in this build has none here either. */
  Parsed parse(String path) throws IOException {
    var files = new ArrayList<File>();
    var problems = new ArrayList<SyntaxProblem>();
    boolean complete = !INCOMPLETE.contains(path);
    var names = new ArrayList<String>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(src.resolve(path))) {
      for (Path f : entries) {
        String name = f.getFileName().toString();
        complete &= !name.endsWith(".s");
        if (isCandidate(name)) {
          names.add(name);
        }
      }
    }
    names.sort(null);
    for (String name : names) {
      byte[] content = Files.readAllBytes(src.resolve(path).resolve(name));
      var base = PosBase.file(shown + "/" + path + "/" + name);
      try {
        if (!TAGS.matchesContent(content)) {
          continue;
        }
      } catch (BuildConstraint.InvalidException e) {
        problems.add(new SyntaxProblem(gruffle.syntax.Pos.NONE, name + ": " + e.getMessage()));
        continue;
      }
      File file =
          Parser.parse(
              base,
              content,
              e -> problems.add(new SyntaxProblem(e.pos(), e.msg())),
              Set.of(Parser.Mode.STD));
      if (file != null && !importsC(file)) {
        files.add(file);
      }
    }
    return new Parsed(files, complete, problems);
  }

  private static boolean isCandidate(String name) {
    return name.endsWith(".go")
        && !BuildTags.isTest(name)
        && !name.startsWith("_")
        && !name.startsWith(".")
        && TAGS.matchesName(name);
  }

  private static boolean importsC(File f) {
    for (Decl d : f.decls) {
      if (d instanceof Decl.ImportDecl i && i.path != null && i.path.value.equals("\"C\"")) {
        return true;
      }
    }
    return false;
  }
}
