package gruffle.conformance.fuzz;

import gruffle.loader.Goroot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Real Go's compiler, started without the go command, which would take ten times as long. */
final class Gc {
  private static final int LIMIT_SECONDS = 120;

  private final Path compiler;
  private final Path imports;
  private final Set<String> packages = new TreeSet<>();

  private Gc(Path compiler, Path imports) throws IOException {
    this.compiler = compiler;
    this.imports = imports;
    for (String line : Files.readAllLines(imports)) {
      packages.add(line.substring(line.indexOf(' ') + 1, line.indexOf('=')));
    }
  }

  /**
   * The compiler of the installed Go; null if there is none.
   *
   * @param folder where the list of the library's packages goes
   */
  static Gc find(Path folder) throws IOException {
    Path root = Goroot.find(System::getenv);
    if (root == null) {
      return null;
    }
    String go = root.resolve("bin/go").toString();
    String tool = output(folder, go, "tool", "-n", "compile").strip();
    String list =
        output(
            folder,
            go,
            "list",
            "-export",
            "-deps",
            "-f",
            "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}",
            "std");
    Path imports = folder.resolve("importcfg");
    Files.writeString(imports, list);
    return new Gc(Path.of(tool), imports);
  }

  private static String output(Path folder, String... command) throws IOException {
    Path out = folder.resolve("out");
    Process p =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    await(p, command[0]);
    String text = Files.readString(out);
    if (p.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + ": " + text);
    }
    return text;
  }

  private static void await(Process p, String name) throws IOException {
    try {
      if (!p.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        p.destroyForcibly();
        throw new IOException(name + " does not end");
      }
    } catch (InterruptedException e) {
      p.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Whether a package can be imported. */
  boolean has(String path) {
    return packages.contains(path);
  }

  /** What is wrong with a file, all of it, in gc's words; it is in a folder of its own. */
  List<String> errors(Path file) throws IOException {
    Path out = file.resolveSibling("gc.out");
    Process p =
        new ProcessBuilder(
                compiler.toString(),
                "-e",
                "-c=1",
                "-p",
                "p",
                "-complete",
                "-importcfg",
                imports.toString(),
                "-o",
                file.resolveSibling("gc.o").toString(),
                file.getFileName().toString())
            .directory(file.getParent().toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    await(p, "compile");
    // What is no UTF-8 in names goes to the terminal as it is; ours shows U+FFFD, as terminals do.
    return new String(Files.readAllBytes(out), StandardCharsets.UTF_8).lines().toList();
  }
}
