package gruffle.types;

import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks programs in which identifiers and lines were exchanged at random, and prints those that make the checker fail with
 * an exception or take long: arguments are the number of programs, a seed, and directories.
 */
final class FuzzChecker {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*|[0-9]+|\"[^\"\n]*\"");

  private FuzzChecker() {}

  public static void main(String[] args) throws Exception {
    int n = Integer.parseInt(args[0]);
    Random random = new Random(Long.parseLong(args[1]));
    List<Path> files = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      try (Stream<Path> s = Files.walk(Path.of(args[i]))) {
        files.addAll(s.filter(p -> p.toString().endsWith(".go")).sorted().toList());
      }
    }
    GorootImporter importer = new GorootImporter(GorootImporter.goroot(), e -> {});
    int checked = 0;
    int failed = 0;
    for (int i = 0; i < n; i++) {
      Path p = files.get(random.nextInt(files.size()));
      String text = mutate(Files.readString(p, StandardCharsets.ISO_8859_1), random);
      boolean[] bad = {false};
      File f =
          Parser.parse(
              PosBase.file("x.go"),
              text.getBytes(StandardCharsets.ISO_8859_1),
              e -> bad[0] = true,
              EnumSet.noneOf(Parser.Mode.class));
      if (f == null || bad[0]) {
        continue;
      }
      checked++;
      if (System.getProperty("out") != null) { // for a comparison with gc
        Path out = Path.of(System.getProperty("out"), "f" + checked + ".go");
        Files.writeString(out, text, StandardCharsets.ISO_8859_1);
      }
      long start = System.nanoTime();
      try {
        new Checker(new Config(importer, e -> {}), new Pkg("p", ""), new Info())
            .checkFiles(List.of(f));
      } catch (RuntimeException | StackOverflowError e) {
        failed++;
        Path out = Path.of("/tmp", "fuzz-" + failed + ".go");
        Files.writeString(out, text, StandardCharsets.ISO_8859_1);
        System.out.println(out + " from " + p + ": " + e);
        StackTraceElement[] st = e.getStackTrace();
        for (int k = 0; k < Math.min(8, st.length); k++) {
          System.out.println("    " + st[k]);
        }
      }
      long ms = (System.nanoTime() - start) / 1_000_000;
      if (ms > 5000) {
        System.out.println("SLOW " + ms + " ms " + p);
      }
    }
    System.out.println(checked + " checked, " + failed + " failed");
  }

  private static String mutate(String text, Random random) {
    StringBuilder b = new StringBuilder(text);
    int k = 1 + random.nextInt(6);
    for (int i = 0; i < k; i++) {
      List<int[]> words = new ArrayList<>();
      Matcher m = WORD.matcher(b);
      while (m.find()) {
        words.add(new int[] {m.start(), m.end()});
      }
      if (words.isEmpty()) {
        break;
      }
      int[] x = words.get(random.nextInt(words.size()));
      int[] y = words.get(random.nextInt(words.size()));
      String other = b.substring(y[0], y[1]);
      switch (random.nextInt(8)) {
        case 0 -> b.insert(x[0], "*");
        case 1 -> b.insert(x[1], "[" + other + "]");
        case 2 -> b.insert(x[1], "." + other);
        case 3 -> b.insert(x[1], "(" + other + ")");
        default -> b.replace(x[0], x[1], other);
      }
    }
    return b.toString();
  }
}
