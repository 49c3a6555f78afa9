package gruffle.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Go's own errorcheck tests, read where Go is installed: each line with an ERROR comment has errors that match, and no other
 * line has any.
 */
class GoErrorCheckTest {
  private static final Pattern EXPECTED = Pattern.compile("//.*?\\b(?:GC_)?ERROR (.*)$");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|`([^`]*)`");
  private static final Pattern LINE = Pattern.compile("LINE(([+-])(\\d+))?");

  @Test
  void errorsAreOnTheRightLines() throws IOException {
    Path goroot = GorootImporter.goroot();
    assumeTrue(goroot != null && Files.isDirectory(goroot.resolve("test")), "no Go test directory");
    Map<String, String> exceptions = exceptions();
    GorootImporter importer = new GorootImporter(goroot, e -> {});
    List<String> wrong = new ArrayList<>();
    int files = 0;
    for (Path p : errorCheckFiles(goroot.resolve("test"))) {
      String name = goroot.resolve("test").relativize(p).toString();
      boolean excepted = exceptions.containsKey(name);
      List<String> problems = problems(p, importer);
      files++;
      if (problems.isEmpty() == excepted) {
        wrong.add(name + (excepted ? ": passes, take it off the list" : ": " + problems));
      }
    }
    assertThat(files).isGreaterThan(450);
    assertThat(wrong).isEmpty();
  }

  /** Files that are to fail, with the reason. */
  private static Map<String, String> exceptions() throws IOException {
    try (var in = GoErrorCheckTest.class.getResourceAsStream("/types/goroot-exceptions.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split("\t"))
          .collect(Collectors.toMap(f -> f[0], f -> f[1]));
    }
  }

  /** Tests without flags or build constraints. */
  private static List<Path> errorCheckFiles(Path dir) throws IOException {
    List<Path> out = new ArrayList<>();
    try (Stream<Path> s = Files.walk(dir)) {
      for (Path p : s.filter(GoErrorCheckTest::isTest).sorted().toList()) {
        List<String> lines = Files.readAllLines(p, StandardCharsets.ISO_8859_1);
        boolean constrained = lines.stream().limit(10).anyMatch(l -> l.startsWith("//go:build"));
        if (!constrained && lines.getFirst().strip().equals("// errorcheck")) {
          out.add(p);
        }
      }
    }
    return out;
  }

  private static boolean isTest(Path p) {
    return p.toString().endsWith(".go") && !p.getParent().toString().endsWith(".dir");
  }

  private static List<String> problems(Path p, Importer importer) throws IOException {
    List<String> problems = new ArrayList<>();
    Map<Integer, List<String>> got = new TreeMap<>();
    for (TypeError e :
        CheckFile.errors(List.of(p), List.of(p.getFileName().toString()), importer)) {
      String msg = e.pos().relFilename() + ":" + e.pos().relLine() + ": " + e.msg();
      got.computeIfAbsent(e.pos().relLine(), k -> new ArrayList<>()).add(msg);
    }
    List<String> lines = Files.readAllLines(p, StandardCharsets.UTF_8);
    for (int i = 1; i <= lines.size(); i++) {
      Matcher m = EXPECTED.matcher(lines.get(i - 1));
      List<String> here = got.getOrDefault(i, new ArrayList<>());
      if (m.find() && !lines.get(i - 1).contains("////")) {
        Matcher q = QUOTED.matcher(m.group(1));
        while (q.find()) {
          String regex = q.group(1) != null ? q.group(1).replace("\\\"", "\"") : q.group(2);
          // In Go's syntax a brace without a number is literal.
          String java =
              lineNumbers(regex, p.getFileName().toString(), i)
                  .replaceAll("(?<!\\\\)\\{(?![0-9])", "\\\\{");
          Pattern want = Pattern.compile(java, Pattern.DOTALL);
          List<String> hits = here.stream().filter(e -> want.matcher(e).find()).toList();
          if (hits.isEmpty()) {
            problems.add(i + ": no error matches " + want);
          }
          here.removeAll(hits);
        }
      }
      problems.addAll(here);
    }
    return problems;
  }

  private static String lineNumbers(String regex, String file, int line) {
    return LINE.matcher(regex)
        .replaceAll(
            r -> {
              int n = r.group(3) == null ? 0 : Integer.parseInt(r.group(3));
              return file + ":" + ("-".equals(r.group(2)) ? line - n : line + n);
            });
  }
}
