package gruffle.loader;

import gruffle.syntax.Embedded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the files that the patterns of go:embed directives in one package mean, with the go command's rules and errors. */
final class EmbedFiles {
  private static final Set<String> REPOSITORIES = Set.of(".bzr", ".hg", ".git", ".svn");
  private static final String FORBIDDEN = "\"'*<>?`|/\\:";

  private final Path dir;

  EmbedFiles(Path dir) {
    this.dir = dir;
  }

  /** Why a pattern means nothing, in the go command's words. */
  static final class NoFilesException extends Exception {
    private static final long serialVersionUID = 1;

    NoFilesException(String message) {
      super(message, null, false, false);
    }
  }

  /** The files of a pattern, by name. */
  List<Embedded> of(String pattern) throws NoFilesException, IOException {
    boolean all = pattern.startsWith("all:");
    String glob = all ? pattern.substring("all:".length()) : pattern;
    if (!PathPattern.isValid(glob) || !glob.equals(".") && !isValidPath(glob)) {
      throw new NoFilesException("invalid pattern syntax");
    }
    var found = new TreeMap<String, Path>();
    for (Path match : glob.equals(".") ? List.of(dir) : glob(dir, glob.split("/"), 0)) {
      add(match, all, found);
    }
    if (found.isEmpty()) {
      throw new NoFilesException("no matching files found");
    }
    var files = new ArrayList<Embedded>();
    for (var e : found.entrySet()) {
      files.add(new Embedded(e.getKey(), Files.readAllBytes(e.getValue())));
    }
    return files;
  }

  /** As io/fs.ValidPath. */
  private static boolean isValidPath(String path) {
    for (String element : path.split("/", -1)) {
      if (element.isEmpty() || element.equals(".") || element.equals("..")) {
        return false;
      }
    }
    return true;
  }

  private static List<Path> glob(Path in, String[] elements, int i) throws IOException {
    if (i == elements.length) {
      return List.of(in);
    }
    var matches = new ArrayList<Path>();
    if (!PathPattern.hasMeta(elements[i])) {
      Path p = in.resolve(elements[i]);
      return Files.exists(p, LinkOption.NOFOLLOW_LINKS) ? glob(p, elements, i + 1) : matches;
    }
    if (Files.isDirectory(in)) {
      for (Path p : list(in)) {
        if (PathPattern.matches(elements[i], p.getFileName().toString())) {
          matches.addAll(glob(p, elements, i + 1));
        }
      }
    }
    return matches;
  }

  private static List<Path> list(Path in) throws IOException {
    try (Stream<Path> entries = Files.list(in)) {
      return entries.sorted().toList();
    }
  }

  private String name(Path file) {
    String name = dir.relativize(file).toString();
    return name.isEmpty() ? "." : name;
  }

  private void add(Path match, boolean all, TreeMap<String, Path> found)
      throws NoFilesException, IOException {
    boolean isDirectory = Files.isDirectory(match, LinkOption.NOFOLLOW_LINKS);
    String what = "cannot embed " + (isDirectory ? "directory " : "file ") + name(match) + ": ";
    for (Path p = match; !p.equals(dir); p = p.getParent()) {
      if (Files.exists(p.resolve("go.mod"))) {
        throw new NoFilesException(what + "in different module");
      }
      if (!p.equals(match) && !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)) {
        throw new NoFilesException(what + "in non-directory " + name(p));
      }
      String element = p.getFileName().toString();
      if (isBadName(element)) {
        String where = p.equals(match) ? "invalid name " : "in invalid directory ";
        throw new NoFilesException(what + where + element);
      }
    }
    if (isDirectory) {
      int before = found.size();
      walk(match, all, found);
      if (found.size() == before) {
        throw new NoFilesException(what + "contains no embeddable files");
      }
    } else if (Files.isRegularFile(match, LinkOption.NOFOLLOW_LINKS)) {
      found.put(name(match), match);
    } else {
      throw new NoFilesException("cannot embed irregular file " + name(match));
    }
  }

  private void walk(Path in, boolean all, TreeMap<String, Path> found) throws IOException {
    for (Path p : list(in)) {
      String element = p.getFileName().toString();
      boolean hidden = element.startsWith(".") || element.startsWith("_");
      if (isBadName(element) || hidden && !all) {
        continue;
      }
      if (Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)) {
        if (!Files.exists(p.resolve("go.mod"))) {
          walk(p, all, found);
        }
      } else if (Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)) {
        found.put(name(p), p);
      }
    }
  }

  /** Names that could not be part of a module. */
  private static boolean isBadName(String element) {
    return REPOSITORIES.contains(element)
        || element.endsWith(".")
        || element.chars().anyMatch(c -> c < ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0);
  }
}
