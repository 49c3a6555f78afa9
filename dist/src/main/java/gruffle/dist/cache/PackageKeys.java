package gruffle.dist.cache;

import gruffle.loader.LoadedPackage;
import gruffle.loader.SourceFile;
import gruffle.syntax.Embedded;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The keys of packages: digests of all that their compilation depends on. */
final class PackageKeys {
  private final String goroot;
  private final Path cwd;
  private final Set<String> shipped;
  private final Map<String, String> keys = new ConcurrentHashMap<>();

  /** Null until it is needed: a program of our library alone does without digests, whose first takes a fifth of a start. */
  private volatile String base;

  /**
   * Keys of the packages of one installed Go.
   *
   * @param goroot its root
   * @param cwd names of files are relative to it
   * @param shipped the packages that every build of Gruffle has, which its own identity covers
   */
  PackageKeys(String goroot, Path cwd, Set<String> shipped) {
    this.goroot = goroot;
    this.cwd = cwd;
    this.shipped = shipped;
  }

  private String base() {
    String b = base;
    if (b == null) {
      MessageDigest digest = Digests.sha256();
      Digests.add(digest, BuildId.get());
      Digests.add(digest, goroot);
      Digests.add(digest, System.getProperty("os.name") + "/" + System.getProperty("os.arch"));
      b = Digests.hex(digest);
      base = b;
    }
    return b;
  }

  /** A name that depends on the package's path alone. */
  String place(String path) {
    MessageDigest digest = Digests.sha256();
    Digests.add(digest, base());
    Digests.add(digest, path);
    return Digests.hex(digest);
  }

  String goroot() {
    return goroot;
  }

  /** The key of a package that is known already, null if it is not. */
  String get(String path) {
    return keys.get(path);
  }

  void put(String path, String key) {
    keys.put(path, key);
  }

  /** The key of a package whose imports have theirs; null if one of these has none. */
  String of(LoadedPackage p) {
    MessageDigest digest = Digests.sha256();
    Digests.add(digest, base());
    Digests.add(digest, p.path());
    Digests.add(digest, p.library() ? "" : p.goVersion());
    for (Map.Entry<String, String> e : new TreeMap<>(p.imports()).entrySet()) {
      String key = keys.get(e.getValue());
      if (key == null && !shipped.contains(e.getValue())) {
        return null;
      }
      Digests.add(digest, e.getKey());
      Digests.add(digest, key == null ? "" : key);
    }
    for (SourceFile f : p.files()) {
      Digests.add(digest, cwd.resolve(f.name()).normalize().toString());
      Digests.add(digest, f.content());
    }
    for (Map.Entry<String, List<Embedded>> e : new TreeMap<>(p.embedded()).entrySet()) {
      Digests.add(digest, e.getKey());
      for (Embedded file : e.getValue()) {
        Digests.add(digest, file.name());
        Digests.add(digest, file.content());
      }
    }
    return Digests.hex(digest);
  }
}
