package gruffle.types;

import gruffle.syntax.File;
import java.util.List;

/** The first phase: which files belong to the package, and their language versions. */
final class Phases {
  private Phases() {}

  static void initFiles(Checker c, List<File> files) {
    for (File f : files) {
      String name = f.pkgName.value;
      if (c.pkg.name == null || c.pkg.name.isEmpty() || c.pkg.name.equals("_")) {
        if (name.equals("_")) {
          c.errorf(f.pkgName, ErrorCode.BLANK_PKG_NAME, "invalid package name _");
        } else {
          c.pkg.name = name;
        }
      } else if (!c.pkg.name.equals(name)) {
        c.errorf(
            f, ErrorCode.MISMATCHED_PKG_NAME, "package %s; expected package %s", name, c.pkg.name);
        continue;
      }
      c.files.add(f);
    }
    if (!files.isEmpty() && c.goVersion.compareTo(GoVersion.CURRENT) > 0) {
      c.errorf(
          files.getFirst(),
          ErrorCode.TOO_NEW,
          "package requires newer Go version %s (application built with %s)",
          c.goVersion,
          GoVersion.CURRENT);
    }
    for (File f : c.files) {
      GoVersion v = c.goVersion;
      GoVersion own = GoVersion.parse(f.goVersion);
      if (own.isValid()) {
        // A build constraint may lower the version, but not below the one that brought this rule.
        v = own.compareTo(GoVersion.GO1_21) > 0 ? own : GoVersion.GO1_21;
        if (own.compareTo(GoVersion.CURRENT) > 0) {
          c.errorf(f.pkgName, ErrorCode.TOO_NEW, "file requires newer Go version %s", own);
        }
      }
      c.versions.put(f.pos().fileBase(), v);
      c.info.versions.put(f, v.toString());
    }
  }
}
