package gruffle.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Go's own parser as a program: its package is copied out of GOROOT to a scratch directory and built there. */
final class Oracle {
  /** What was found in one file. */
  record Result(List<String> errors, String checksum, String tree) {}

  private final Path program;

  private Oracle(Path program) {
    this.program = program;
  }

  /** GOROOT of the installed Go; null if there is none. */
  static Path goroot() {
    try {
      Process p = new ProcessBuilder("go", "env", "GOROOT").start();
      String out = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
      return p.waitFor() == 0 ? Path.of(out) : null;
    } catch (IOException e) {
      return null; // not installed
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static Oracle build(Path goroot, Path dir) throws IOException, InterruptedException {
    Path syntax = Files.createDirectories(dir.resolve("syntax"));
    try (Stream<Path> files = Files.list(goroot.resolve("src/cmd/compile/internal/syntax"))) {
      for (Path f : files.toList()) {
        String name = f.getFileName().toString();
        if (name.endsWith(".go") && !name.endsWith("_test.go") && !name.equals("testing.go")) {
          Files.copy(f, syntax.resolve(name));
        }
      }
    }
    try (InputStream in = Oracle.class.getResourceAsStream("oracle/main.go.txt")) {
      Files.copy(in, dir.resolve("main.go"));
    }
    Files.writeString(dir.resolve("go.mod"), "module oracle\n\ngo 1.26\n");
    Process p =
        new ProcessBuilder("go", "build", "-o", "oracle", ".")
            .directory(dir.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (p.waitFor() != 0) {
      throw new IOException(out);
    }
    return new Oracle(dir.resolve("oracle"));
  }

  /** Parses files; with their trees if full. */
  List<Result> parse(List<Path> files, boolean full) throws IOException, InterruptedException {
    Path list = Files.createTempFile("gruffle", ".list");
    Path out = Files.createTempFile("gruffle", ".out");
    try {
      Files.write(list, files.stream().map(f -> (full ? "+" : "") + f).toList());
      Process p =
          new ProcessBuilder(program.toString())
              .redirectInput(list.toFile())
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (p.waitFor() != 0) {
        throw new IOException("oracle failed");
      }
      return read(Files.readString(out));
    } finally {
      Files.delete(list);
      Files.delete(out);
    }
  }

  private static List<Result> read(String text) {
    List<Result> results = new ArrayList<>();
    for (String part : text.split("(?m)^FILE .*\n")) {
      if (part.isEmpty()) {
        continue;
      }
      List<String> errors = new ArrayList<>();
      int i = 0;
      while (part.startsWith("E ", i)) {
        int end = part.indexOf('\n', i);
        errors.add(part.substring(i + 2, end));
        i = end + 1;
      }
      int end = part.indexOf('\n', i);
      results.add(new Result(inOrder(errors), part.substring(i + 2, end), part.substring(end + 1)));
    }
    return results;
  }

  /** The same by our parser. */
  static Result ours(byte[] src, boolean full) {
    List<String> errors = new ArrayList<>();
    File f =
        Parser.parse(
            PosBase.file("f.go"),
            src,
            e -> {
              if (!isDirectiveError(e.msg())) {
                String s = e.toString().replace("\n", "\\n").replace("\r", "\\r");
                errors.add(s.replace("\uFFFD", ""));
              }
            });
    String dump = TreeDump.of(f);
    return new Result(inOrder(errors), TreeDump.checksum(dump), full ? dump : "");
  }

  // Go finds unused labels in the random order of a map: they go to the end, sorted.
  private static List<String> inOrder(List<String> errors) {
    List<String> sorted = new ArrayList<>(errors);
    sorted.sort(Comparator.comparing(e -> e.endsWith(" defined and not used") ? e : ""));
    return sorted;
  }

  // In Go those come from the caller of the parser.
  private static boolean isDirectiveError(String msg) {
    return msg.startsWith("misplaced ")
        || msg.startsWith("usage: //go:")
        || msg.startsWith("//go:");
  }
}
