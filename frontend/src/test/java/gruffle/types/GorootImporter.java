package gruffle.types;

import gruffle.syntax.BuildConstraint;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import gruffle.syntax.SyntaxError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks packages from the sources of an installed Go, for tests: linux, amd64, no assembly. */
final class GorootImporter implements Importer {
  private static final Set<String> TAGS =
      Set.of(
          "linux",
          "unix",
          "amd64",
          "gc",
          "purego",
          "goexperiment.regabiwrappers",
          "goexperiment.regabiargs",
          "goexperiment.aliastypeparams",
          "goexperiment.swissmap",
          "goexperiment.spinbitmutex",
          "goexperiment.dwarf5",
          "goexperiment.greenteagc",
          "goexperiment.randomizedheapbase64");
  private static final Set<String> OS =
      Set.of(
          "aix android darwin dragonfly freebsd hurd illumos ios js nacl netbsd openbsd plan9"
              .concat(" solaris wasip1 windows zos linux")
              .split(" "));
  private static final Set<String> ARCH =
      Set.of(
          "386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x"
              .concat(
                  " sparc64 wasm ppc riscv sparc armbe arm64be amd64p32 mips64p32 mips64p32le s390")
              .split(" "));

  private final Path src;
  private final Map<String, Pkg> done = new HashMap<>();
  private final Consumer<TypeError> errors;
  private boolean bodies;

  GorootImporter(Path goroot, Consumer<TypeError> errors) {
    this.src = goroot.resolve("src");
    this.errors = errors;
  }

  GorootImporter withBodies() {
    bodies = true;
    return this;
  }

  /** The root of the installed Go, or null. */
  static Path goroot() {
    String env = System.getenv("GOROOT");
    for (String dir : new String[] {env, "/usr/local/go", "/usr/lib/go", "/usr/lib/golang"}) {
      if (dir != null && Files.isDirectory(Path.of(dir, "src", "internal", "types", "testdata"))) {
        return Path.of(dir);
      }
    }
    return null;
  }

  @Override
  public Pkg importPackage(String path) throws ImportException {
    Pkg p = done.get(path);
    if (p != null) {
      return p;
    }
    Path dir = src.resolve(path);
    if (!Files.isDirectory(dir)) {
      dir = src.resolve("vendor").resolve(path);
    }
    if (!Files.isDirectory(dir)) {
      throw new ImportException("package not found");
    }
    return check(path, dir);
  }

  Pkg check(String path, Path dir) {
    Pkg pkg = new Pkg(path, "");
    done.put(path, pkg);
    List<File> files = new ArrayList<>();
    for (Path f : sources(dir)) {
      File file =
          parse(f, e -> errors.accept(new TypeError(e.pos(), "syntax: " + e.msg(), null, false)));
      if (file != null) {
        files.add(file);
      }
    }
    new Checker(
            new Config(this, errors, "", bodies ? Config.Bodies.ALL : Config.Bodies.NONE),
            pkg,
            new Info())
        .checkFiles(files);
    return pkg;
  }

  static File parse(Path f, Consumer<SyntaxError> errors) {
    try {
      return Parser.parse(
          PosBase.file(f.toString()),
          Files.readAllBytes(f),
          errors::accept,
          EnumSet.of(Parser.Mode.STD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> sources(Path dir) {
    try (Stream<Path> s = Files.list(dir)) {
      return s.filter(GorootImporter::matches).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean matches(Path f) {
    String name = f.getFileName().toString();
    if (!name.endsWith(".go")
        || name.endsWith("_test.go")
        || name.startsWith("_")
        || name.startsWith(".")) {
      return false;
    }
    String[] parts = name.substring(0, name.length() - 3).split("_");
    int n = parts.length;
    if (n >= 3 && OS.contains(parts[n - 2]) && ARCH.contains(parts[n - 1])) {
      if (!TAGS.contains(parts[n - 2]) || !TAGS.contains(parts[n - 1])) {
        return false;
      }
    } else if (n >= 2
        && (OS.contains(parts[n - 1]) || ARCH.contains(parts[n - 1]))
        && !TAGS.contains(parts[n - 1])) {
      return false;
    }
    try {
      boolean header = true;
      for (String line : Files.readString(f, StandardCharsets.ISO_8859_1).split("\n")) {
        if (line.strip().equals("import \"C\"")) {
          return false; // no cgo
        }
        header &= !line.startsWith("package ");
        if (header
            && line.startsWith("//go:build ")
            && !BuildConstraint.parse(line.strip()).eval(GorootImporter::tag)) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BuildConstraint.InvalidException e) {
      return false;
    }
  }

  private static boolean tag(String t) {
    return TAGS.contains(t) || t.startsWith("go1.") && Integer.parseInt(t.substring(4)) <= 26;
  }
}
