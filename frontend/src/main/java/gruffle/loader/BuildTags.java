package gruffle.loader;

import gruffle.syntax.BuildConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which files belong to the build: by their names and their {@code //go:build} lines. */
public final class BuildTags {
  private static final Set<String> SYSTEMS =
      Set.of(
          "aix",
          "android",
          "darwin",
          "dragonfly",
          "freebsd",
          "hurd",
          "illumos",
          "ios",
          "js",
          "linux",
          "nacl",
          "netbsd",
          "openbsd",
          "plan9",
          "solaris",
          "wasip1",
          "windows",
          "zos");
  private static final Set<String> ARCHITECTURES =
      Set.of(
          "386",
          "amd64",
          "amd64p32",
          "arm",
          "armbe",
          "arm64",
          "arm64be",
          "loong64",
          "mips",
          "mipsle",
          "mips64",
          "mips64le",
          "mips64p32",
          "mips64p32le",
          "ppc",
          "ppc64",
          "ppc64le",
          "riscv",
          "riscv64",
          "s390",
          "s390x",
          "sparc",
          "sparc64",
          "wasm");
  private static final String COMPILER = "gc";
  private static final Set<String> ALWAYS = Set.of("linux", "amd64", "unix");
  private static final int GO_MINOR = 26;

  /** Those of the packages of an installed Go: no assembly where they can do without. */
  static final BuildTags GOROOT = new BuildTags(Set.of("purego", "math_big_pure_go"));

  private final Set<String> extra;
  private final boolean gc;

  private BuildTags(Set<String> extra, boolean gc) {
    this.extra = Set.copyOf(extra);
    this.gc = gc;
  }

  /** With tags of the user's besides ours. */
  public BuildTags(Set<String> extra) {
    this(extra, true);
  }

  /** The same with the tags by which packages do without assembly. */
  BuildTags pure() {
    var all = new HashSet<>(extra);
    all.addAll(Set.of("purego", "noasm"));
    return new BuildTags(all, gc);
  }

  /** The same for another compiler than gc, whose assembly is not for us. */
  BuildTags notGc() {
    return new BuildTags(extra, false);
  }

  public BuildTags() {
    this(Set.of());
  }

  /** Whether a tag holds. */
  public boolean test(String tag) {
    if (ALWAYS.contains(tag) || extra.contains(tag) || gc && tag.equals(COMPILER)) {
      return true;
    }
    if (tag.matches("go1\\.[1-9][0-9]{0,3}")) {
      return Integer.parseInt(tag.substring(4)) <= GO_MINOR;
    }
    return tag.startsWith("goexperiment.") && EXPERIMENTS.contains(tag.substring(13));
  }

  /** Those that are on by default on amd64. */
  private static final Set<String> EXPERIMENTS =
      Set.of(
          "regabiwrappers",
          "regabiargs",
          "aliastypeparams",
          "swissmap",
          "spinbitmutex",
          "dwarf5",
          "greenteagc",
          "randomizedheapbase64",
          "sizespecializedmalloc");

  /** Those with which the library of an installed Go is read. */
  public static BuildTags goroot() {
    return GOROOT;
  }

  public static boolean isTest(String name) {
    return name.endsWith("_test.go");
  }

  /** Whether a file's name lets it into the build: {@code x_linux.go}, {@code x_amd64.go}, {@code x_linux_amd64.go}. */
  public boolean matchesName(String name) {
    int dot = name.indexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    int underscore = stem.indexOf('_');
    if (underscore < 0) {
      return true; // linux.go is not special
    }
    String[] parts = stem.substring(underscore).split("_", -1);
    int n = parts.length;
    if (parts[n - 1].equals("test")) {
      n--;
    }
    if (n >= 2 && SYSTEMS.contains(parts[n - 2]) && ARCHITECTURES.contains(parts[n - 1])) {
      return test(parts[n - 2]) && test(parts[n - 1]);
    }
    if (n >= 1 && (SYSTEMS.contains(parts[n - 1]) || ARCHITECTURES.contains(parts[n - 1]))) {
      return test(parts[n - 1]);
    }
    return true;
  }

  /** Whether a file belongs to the build by its name and its constraint. */
  boolean matches(SourceFile f) throws LoadException {
    try {
      return matchesName(f.baseName()) && matchesContent(f.content());
    } catch (BuildConstraint.InvalidException e) {
      throw new LoadException(
          List.of(f.baseName() + ": parsing //go:build line: " + e.getMessage()));
    }
  }

  /** Whether the file's build constraint, if it has one, holds. */
  public boolean matchesContent(byte[] src) throws BuildConstraint.InvalidException {
    var header = FileHeader.of(src);
    if (header.constraint() != null) {
      return BuildConstraint.parse(header.constraint()).eval(this::test);
    }
    for (String line : header.plusBuild()) {
      if (!plusBuild(line)) {
        return false;
      }
    }
    return true;
  }

  // The older form: alternatives between blanks, of parts between commas that must all hold.
  private boolean plusBuild(String line) {
    for (String alternative : line.split("\\s+")) {
      boolean all = !alternative.isEmpty();
      for (String term : alternative.split(",")) {
        all &= term.startsWith("!") ? !test(term.substring(1)) : test(term);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }
}
