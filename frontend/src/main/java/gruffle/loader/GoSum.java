package gruffle.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The go.sum files of the main modules: the hashes that modules in the cache must have. */
final class GoSum {
  private static final String ADVICE =
      """

      SECURITY ERROR
      This download does NOT match an earlier download recorded in go.sum.
      The bits may have been replaced on the origin server, or an attacker may
      have intercepted the download attempt.

      For more information, see 'go help module-auth'.""";

  /** By module and version; that of its go.mod file has "/go.mod" behind the version. */
  private final Map<String, Set<String>> hashes = new HashMap<>();

  private GoSum() {}

  /**
   * Reads them.
   *
   * @param work the go.work file, which has sums of its own beside it; null: none
   */
  static GoSum of(List<Module> mains, Path work) throws LoadException, IOException {
    var sums = new GoSum();
    for (Module m : mains) {
      sums.read(m.root().resolve("go.sum"));
    }
    if (work != null) {
      sums.read(work.resolveSibling("go.work.sum"));
    }
    return sums;
  }

  private void read(Path file) throws LoadException, IOException {
    List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    for (int i = 0; i < lines.size(); i++) {
      String[] words = lines.get(i).strip().split("\\s+");
      if (words.length == 1 && words[0].isEmpty()) {
        continue;
      }
      if (words.length != 3) {
        throw new LoadException(
            List.of(
                "malformed go.sum:",
                file + ":" + (i + 1) + ": wrong number of fields " + words.length));
      }
      hashes.computeIfAbsent(words[0] + " " + words[1], _ -> new HashSet<>()).add(words[2]);
    }
  }

  /** The hash of a module's content; "" if there is none. */
  String sum(String path, String version) {
    return hashes.getOrDefault(path + " " + version, Set.of()).stream()
        .sorted()
        .findFirst()
        .orElse("");
  }

  /**
   * What keeps a module of the cache from being used for a package; null: nothing.
   *
   * @throws LoadException it is not what it has been
   */
  Modules.Place problem(GoMod.Require module, String path, Path cache)
      throws LoadException, IOException {
    String name = module.path() + " " + module.version();
    Set<String> sums = hashes.get(name);
    if (sums == null) {
      return new Modules.Place.NoSum(path);
    }
    if (!hashes.containsKey(name + "/go.mod")) {
      return new Modules.Place.Missing(
          module
              + ": missing go.sum entry for go.mod file; to add it:\n\tgo mod download "
              + module.path());
    }
    Path file =
        cache
            .resolve("cache/download")
            .resolve(Modules.escape(module.path()))
            .resolve("@v")
            .resolve(Modules.escape(module.version()) + ".ziphash");
    if (Files.isRegularFile(file)) { // as it was when it was fetched
      String hash = Files.readString(file).strip();
      if (!sums.contains(hash)) {
        var lines = new ArrayList<String>();
        lines.add("verifying " + module + ": checksum mismatch");
        lines.add("\tdownloaded: " + hash);
        lines.add("\tgo.sum:     " + sums.iterator().next());
        lines.addAll(ADVICE.lines().toList());
        throw new LoadException(lines);
      }
    }
    return null;
  }
}
