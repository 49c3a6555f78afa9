package gruffle.loader;

import java.util.List;

/**
 * What we read of a go.mod file.
 *
 * @param module the module's path; empty if it is not said
 * @param goVersion the language version, such as {@code 1.22}; empty if it is not said
 * @param errors what is wrong with the file, each as {@code go.mod:LINE: text}
 */
public record GoMod(
    String module,
    String goVersion,
    List<Require> requires,
    List<Replace> replaces,
    List<String> errors) {

  /** A module that is needed in that version at least. */
  public record Require(String path, String version) {
    @Override
    public String toString() {
      return path + "@" + version;
    }
  }

  /**
   * What stands in for a module.
   *
   * @param version the version that is replaced; empty: all
   * @param newPath a directory if it begins with a dot or slash, else a module
   * @param newVersion empty for a directory
   */
  public record Replace(String path, String version, String newPath, String newVersion) {
    boolean isDirectory() {
      return newPath.startsWith("./")
          || newPath.startsWith("../")
          || newPath.startsWith("/")
          || newPath.equals(".")
          || newPath.equals("..");
    }
  }

  /** Reads a file's lines. */
  public static GoMod parse(List<String> lines) {
    return new GoModParser(lines).parse();
  }

  /** What replaces a module in a version; null: nothing. A replacement of one version goes before one of all. */
  Replace replacement(String path, String version) {
    Replace all = null;
    for (Replace r : replaces) {
      if (r.path.equals(path) && r.version.equals(version)) {
        return r;
      }
      if (r.path.equals(path) && r.version.isEmpty()) {
        all = r;
      }
    }
    return all;
  }
}
