package gruffle.types;

import gruffle.syntax.Parser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Prints how the checker does on Go's own checker tests: arguments are files or directories; without any, all tests. */
final class RunErrorComments {
  private RunErrorComments() {}

  public static void main(String[] args) throws Exception {
    int ok = 0;
    int total = 0;
    int matched = 0;
    int missing = 0;
    int unexpected = 0;
    boolean verbose = System.getProperty("v") != null;
    Path goroot = GorootImporter.goroot();
    if (goroot == null) {
      System.out.println("types testdata: skipped, Go is not installed");
      return;
    }
    GorootImporter importer = new GorootImporter(goroot, e -> {});
    List<List<Path>> units = new ArrayList<>();
    Path data = goroot.resolve("src/internal/types/testdata");
    List<Path> paths =
        args.length > 0
            ? Stream.of(args).map(Path::of).toList()
            : Stream.of("check", "spec", "examples", "fixedbugs").map(data::resolve).toList();
    for (Path p : paths) {
      if (!Files.isDirectory(p)) {
        units.add(List.of(p));
        continue;
      }
      try (Stream<Path> s = Files.list(p)) {
        for (Path q : s.sorted().toList()) {
          if (Files.isDirectory(q)) {
            try (Stream<Path> t = Files.list(q)) {
              units.add(t.filter(x -> x.toString().endsWith(".go")).sorted().toList());
            }
          } else if (q.toString().endsWith(".go")) {
            units.add(List.of(q));
          }
        }
      }
    }
    for (List<Path> unit : units) {
      total++;
      try {
        ErrorComments.Result r =
            new ErrorComments(importer, Integer.getInteger("slack", 125))
                .run(unit, EnumSet.of(Parser.Mode.SKIP_BRANCHES));
        matched += r.matched();
        missing += r.missing().size();
        unexpected += r.unexpected().size();
        if (r.ok()) {
          ok++;
        } else {
          System.out.println(
              "FAIL "
                  + unit.getFirst()
                  + " missing "
                  + r.missing().size()
                  + " unexpected "
                  + r.unexpected().size());
          if (verbose) {
            r.missing().forEach(m -> System.out.println("   - " + m));
            r.unexpected().forEach(m -> System.out.println("   + " + m));
          }
        }
      } catch (RuntimeException | StackOverflowError e) {
        System.out.println("CRASH " + unit.getFirst() + " " + e);
        StackTraceElement[] st = e.getStackTrace();
        for (int i = 0; i < Math.min(verbose ? 30 : 4, st.length); i++) {
          System.out.println("    " + st[i]);
        }
      }
    }
    System.out.println(
        "types testdata: "
            + ok
            + " of "
            + total
            + " files; errors matched "
            + matched
            + ", missing "
            + missing
            + ", unexpected "
            + unexpected);
  }
}
