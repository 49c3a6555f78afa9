package gruffle.cli;

import gruffle.loader.LoadedPackage;
import gruffle.loader.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of a build, in a temporary folder, and what {@code -x}, {@code -work} and {@code -v} print of them. */
final class BuildSteps {
  private static final String PROGRAM = "b001/exe/a.out";

  private final BuildOptions options;
  private final Path work;
  private int packages;

  BuildSteps(BuildOptions options) throws IOException {
    this.options = options;
    this.work = Files.createTempDirectory("go-build");
    if (options.showSteps() || options.keepWork()) {
      System.err.println("WORK=" + work);
    }
  }

  private void show(String step) {
    if (options.showSteps()) {
      System.err.println(step);
    }
  }

  /** A package has been compiled. */
  void compile(LoadedPackage p) {
    packages++;
    if (options.verbose()) {
      System.err.println(p.path());
    }
    String dir = "$WORK/b%03d".formatted(packages);
    show("mkdir -p " + dir + "/");
    show("cd " + options.cwd());
    show(
        "gruffle compile -o %s/_pkg_.a -p %s%s %s"
            .formatted(
                dir,
                p.name().equals("main") ? "main" : p.path(),
                p.goVersion().isEmpty() ? "" : " -lang=" + p.goVersion(),
                p.files().stream().map(SourceFile::name).collect(Collectors.joining(" "))));
  }

  /** Writes the program and brings it where it belongs. */
  void link(String path, byte[] program, Path target) throws IOException, BuildException {
    show("mkdir -p $WORK/b001/exe/");
    show("gruffle link -o $WORK/" + PROGRAM + " $WORK/b%03d/_pkg_.a".formatted(packages));
    if (target.equals(Path.of("/dev/null"))) {
      return; // as go build: compiled, and thrown away
    }
    if (Files.isDirectory(target)) {
      if (options.output() == null) {
        throw new BuildException(
            "go: build output \"" + name(target) + "\" already exists and is a directory");
      }
      throw refused(path, target, "is a directory");
    }
    if (Files.exists(target) && !isOurs(target)) {
      throw refused(path, target, "is not an object file");
    }
    Path made = work.resolve(PROGRAM);
    Files.createDirectories(made.getParent());
    Files.write(made, program);
    makeExecutable(made);
    show("mv $WORK/" + PROGRAM + " " + name(target));
    if (target.getParent() != null) {
      Files.createDirectories(target.getParent());
    }
    Files.move(made, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private BuildException refused(String path, Path target, String why) {
    return new BuildException(
        "%s: go build %s: build output \"%s\" already exists and %s"
            .formatted(path, path, name(target), why));
  }

  /** A build that cannot be finished; the message is what go build says. */
  static final class BuildException extends Exception {
    private static final long serialVersionUID = 1;

    BuildException(String message) {
      super(message);
    }
  }

  /** For everybody who may read it. */
  private static void makeExecutable(Path file) throws IOException {
    Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
    var more = EnumSet.of(PosixFilePermission.OWNER_EXECUTE);
    if (rights.contains(PosixFilePermission.GROUP_READ)) {
      more.add(PosixFilePermission.GROUP_EXECUTE);
    }
    if (rights.contains(PosixFilePermission.OTHERS_READ)) {
      more.add(PosixFilePermission.OTHERS_EXECUTE);
    }
    rights.addAll(more);
    Files.setPosixFilePermissions(file, rights);
  }

  /** As the user would name it. */
  private String name(Path target) {
    return target.startsWith(options.cwd())
        ? options.cwd().relativize(target).toString()
        : target.toString();
  }

  /** go build overwrites programs, never sources or other files. */
  private static boolean isOurs(Path file) throws IOException {
    if (Files.size(file) == 0) {
      return true;
    }
    try (var in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(4);
      String text = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
      return text.startsWith("#!/") || text.startsWith("PK") || text.equals("\u007fELF");
    }
  }

  /** The temporary folder goes. */
  void end() throws IOException {
    if (options.keepWork()) {
      return;
    }
    show("rm -rf $WORK/b001/");
    try (Stream<Path> files = Files.walk(work)) {
      for (Path p : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(p);
      }
    }
  }
}
