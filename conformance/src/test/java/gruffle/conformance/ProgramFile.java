package gruffle.conformance;

import gruffle.cli.GoProgram;
import gruffle.dist.Library;
import gruffle.loader.StdPackages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A program of testdata/ with what it is given: NAME.in is its standard input, a first line {@code // args: a b} its
 * arguments; testdata/record.py reads the same.
 *
 * @param path relative to testdata, the name in known_failures.tsv
 */
record ProgramFile(Path file, String path) {
  private static final String ARGS = "// args: ";

  /** The package that a line imports. */
  private static final Pattern IMPORT =
      Pattern.compile("^(?:import|\\t)\\s*(?:\\w+ )?\"([a-z0-9/]+)\"$", Pattern.MULTILINE);

  private static final List<String> FOLDERS =
      List.of("lang", "std", "sched", "net", "crash", "errors", "seeds", "goroot");

  /** The programs, or those whose path contains the property gruffle.programs. */
  static List<ProgramFile> all(Path root) {
    String only = System.getProperty("gruffle.programs", "");
    try (var files = Files.walk(root)) {
      return files
          .filter(f -> f.toString().endsWith(".go"))
          .filter(f -> FOLDERS.contains(root.relativize(f).getName(0).toString()))
          .filter(f -> f.toString().contains(only))
          .sorted()
          .map(f -> new ProgramFile(f, root.relativize(f).toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it imports what we do not ship, so that it runs only where Go is installed. */
  boolean needsGo(Library library) throws IOException {
    return IMPORT
        .matcher(Files.readString(file))
        .results()
        .map(m -> m.group(1))
        .anyMatch(p -> StdPackages.has(p) && !library.packages().contains(p));
  }

  private Path sibling(String suffix) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - ".go".length()) + suffix);
  }

  Golden golden() {
    return Golden.read(sibling(".golden"));
  }

  InputStream input() throws IOException {
    Path in = sibling(".in");
    return new ByteArrayInputStream(Files.exists(in) ? Files.readAllBytes(in) : new byte[0]);
  }

  /** os.Args. */
  List<String> args() throws IOException {
    var args = new ArrayList<String>();
    args.add("main");
    try (var lines = Files.newBufferedReader(file)) {
      String first = lines.readLine();
      if (first != null && first.startsWith(ARGS)) {
        args.addAll(List.of(first.substring(ARGS.length()).strip().split(" ")));
      }
    }
    return args;
  }

  /** Compiles and runs it in a runtime of its own; texts as in golden files. */
  Golden run(Library library, How how) throws IOException {
    Path parent = file.getParent();
    String folder = parent.toString();
    var program = GoProgram.compile(library, List.of(file.getFileName().toString()), parent);
    if (!program.diagnostics().isEmpty()) {
      String text = String.join("\n", program.diagnostics()) + "\n";
      return new Golden(1, "", Normalize.stderr(text, folder));
    }
    Golden got = how.run(program, input(), args());
    return new Golden(got.exit(), got.stdout(), Normalize.stderr(got.stderr(), folder));
  }
}
