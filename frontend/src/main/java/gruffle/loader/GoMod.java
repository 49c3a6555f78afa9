package gruffle.loader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What we read of a go.mod or go.work file.
 *
 * @param module the module's path; empty if it is not said
 * @param goVersion the language version, such as {@code 1.22}; empty if it is not said
 * @param godebug what its godebug lines say
 * @param uses the directories of a go.work file's modules
 * @param errors what is wrong with the file, each as {@code :LINE: text}
 */
public record GoMod(
    String module,
    String goVersion,
    List<Require> requires,
    List<Replace> replaces,
    List<Setting> godebug,
    List<String> uses,
    List<String> errors) {
  /** The newest language version that we know. */
  static final int GO_MINOR = 26;

  /** A setting of GODEBUG, and the line where it stands. */
  record Setting(String key, String value, int line) {}

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
   * @param root a directory's path is relative to it; null until that is known
   */
  public record Replace(String path, String version, String newPath, String newVersion, Path root) {
    Replace in(Path directory) {
      return new Replace(path, version, newPath, newVersion, directory);
    }

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
    return new GoModParser(lines, false).parse();
  }

  /** Reads the lines of a go.work file. */
  static GoMod parseWork(List<String> lines) {
    return new GoModParser(lines, true).parse();
  }

  /**
   * Refuses a file with errors, or for a newer Go.
   *
   * @param header what is named as having errors
   * @param shown the file's name
   */
  void require(String header, String shown) throws LoadException {
    if (!errors.isEmpty()) {
      var lines = new ArrayList<>(List.of("go: errors parsing " + header + ":"));
      errors.forEach(e -> lines.addAll((shown + e).lines().toList()));
      throw new LoadException(lines);
    }
    var unknown = new ArrayList<String>();
    for (Setting s : godebug) {
      String problem = Godebug.problem(s.key(), s.value(), "godebug");
      if (problem != null) {
        unknown.add(shown + ":" + s.line() + ": " + problem);
      }
    }
    if (!unknown.isEmpty()) {
      unknown.addFirst("go: error loading " + header + ":");
      throw new LoadException(unknown);
    }
    if (!goVersion.isEmpty() && Semver.compare(goVersion, "1." + (GO_MINOR + 1)) >= 0) {
      throw new LoadException(
          List.of(
              "go: "
                  + shown
                  + " requires go >= "
                  + goVersion
                  + " (running go 1."
                  + GO_MINOR
                  + ")"));
    }
  }

  /** What replaces a module in a version; null: nothing. A replacement of one version goes before one of all. */
  static Replace replacement(List<Replace> replaces, String path, String version) {
    Replace all = null;
    for (Replace r : replaces) {
      if (r.path.equals(path) && r.version.equals(version)) {
        return r;
      }
      if (r.path.equals(path) && r.version.isEmpty() && all == null) {
        all = r;
      }
    }
    return all;
  }
}
