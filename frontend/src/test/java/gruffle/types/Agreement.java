package gruffle.types;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compares whole error output with what gc printed: arguments are the directory of the sources, the directory with
 * recorded outputs (file names with % for /), a file with names of sources, and a file to write differences to.
 */
final class Agreement {
  private Agreement() {}

  public static void main(String[] args) throws IOException {
    Path dir = Path.of(args[0]);
    Path oracle = Path.of(args[1]);
    GorootImporter importer = new GorootImporter(GorootImporter.goroot(), e -> {});
    int same = 0;
    int total = 0;
    int lines = 0;
    int sameLines = 0;
    try (PrintWriter out = new PrintWriter(args[3], StandardCharsets.UTF_8)) {
      for (String name : Files.readAllLines(Path.of(args[2]))) {
        total++;
        List<String> want = parse(Files.readString(oracle.resolve(name.replace('/', '%'))));
        List<String> got;
        try {
          got = CheckFile.lines(List.of(dir.resolve(name)), List.of(name), importer);
        } catch (RuntimeException | StackOverflowError e) {
          got =
              List.of(
                  "CRASH "
                      + e
                      + java.util.Arrays.stream(e.getStackTrace())
                          .limit(12)
                          .map(StackTraceElement::toString)
                          .collect(Collectors.joining("\n     ", "\n     ", "")));
        }
        lines += want.size();
        List<String> missing = new ArrayList<>(want);
        got.forEach(missing::remove);
        List<String> extra = new ArrayList<>(got);
        want.forEach(extra::remove);
        sameLines += want.size() - missing.size();
        if (missing.isEmpty() && extra.isEmpty()) {
          same++;
          continue;
        }
        out.println("=== " + name);
        missing.forEach(s -> out.println("- " + s));
        extra.forEach(s -> out.println("+ " + s));
      }
    }
    System.out.printf("files %d of %d, errors %d of %d%n", same, total, sameLines, lines);
  }

  /** Errors with their continuation lines. */
  static List<String> parse(String output) {
    List<String> list = new ArrayList<>();
    for (String line : output.lines().toList()) {
      if (line.startsWith("\t") && !list.isEmpty()) {
        list.set(list.size() - 1, list.getLast() + "\n" + line);
      } else if (!line.equals("too many errors")) {
        list.add(line);
      }
    }
    return list;
  }
}
