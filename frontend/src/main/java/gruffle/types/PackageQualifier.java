package gruffle.types;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Writes packages as gc's messages do: not at all for the package at hand, by path where two packages
 * in sight share a name, else by name.
 */
final class PackageQualifier implements Qualifier {
  /** The packages below which Go's library has no internal/runtime/atomic, which ours never has. */
  private static final Set<String> LEAVES =
      Set.of(
          "container/list",
          "container/ring",
          "math",
          "math/bits",
          "math/cmplx",
          "sync/atomic",
          "unicode",
          "unicode/utf16",
          "unicode/utf8",
          "unsafe");

  private final Checker c;

  /** Import paths by package name, over everything imported; made on first need. */
  private Map<String, Set<String>> pathsByName;

  PackageQualifier(Checker c) {
    this.c = c;
  }

  @Override
  public String of(Pkg p) {
    if (p == c.pkg) {
      return "";
    }
    if (pathsByName == null) {
      pathsByName = new HashMap<>();
      Set<Pkg> seen = new HashSet<>();
      collect(c.pkg, seen);
      c.importCache.values().forEach(i -> collect(i, seen));
      if (pathsByName.containsKey("atomic")
          && seen.stream().anyMatch(q -> q != c.pkg && !LEAVES.contains(q.path()))) {
        pathsByName.get("atomic").add("internal/runtime/atomic");
      }
    }
    return pathsByName.getOrDefault(p.name(), Set.of()).size() > 1
        ? Format.quote(p.path())
        : p.name();
  }

  private void collect(Pkg p, Set<Pkg> seen) {
    if (seen.add(p)) {
      pathsByName.computeIfAbsent(p.name(), k -> new HashSet<>()).add(p.path());
      p.imports().forEach(i -> collect(i, seen));
    }
  }
}
