package gruffle.conformance.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** {@code ./dev fuzz}: changed Go files through our compiler, generated programs through all engines, and real Go beside. */
public final class FuzzMain {
  private static final String USAGE =
      """
      usage: ./dev fuzz mutate [--seed=1] [--count=20000] [--first=0] [--jobs=2] [--out=FOLDER]
               changed Go files: no exception, no hang, gc's errors; what differs goes to the folder
             ./dev fuzz programs [--seed=1] [--count=2000] [--first=0] [--batch=40] [--engines=interp,jit,tiered,tiered1]
               [--out=FOLDER] [--print]
               generated programs: the same output in real Go and all engines; --print shows them instead
             ./dev fuzz loops …
               the same with programs of loops over slices, structs and complex numbers""";

  private FuzzMain() {}

  public static void main(String[] args) throws IOException {
    String command = args.length == 0 ? "" : args[0];
    int code =
        switch (command) {
          case "mutate" -> mutate(new Options(args, 1));
          case "programs" -> programs(Generator::file, new Options(args, 1));
          case "loops" -> programs(HotLoops::file, new Options(args, 1));
          default -> {
            System.err.println(USAGE);
            yield 2;
          }
        };
    System.out.flush();
    Runtime.getRuntime().halt(code); // whatever hangs
  }

  private static int programs(ProgramsCommand.Source source, Options o) throws IOException {
    long seed = o.number("seed", 1);
    int first = (int) o.number("first", 0);
    int count = (int) o.number("count", 2000);
    if (o.has("print")) {
      System.out.print(source.file(seed, IntStream.range(first, first + count).boxed().toList()));
      return 0;
    }
    Path scratch = Files.createTempDirectory("gruffle-fuzz");
    Path out = Path.of(o.text("out", scratch.toString()));
    Files.createDirectories(out);
    List<String> engines = List.of(o.text("engines", "interp,jit,tiered,tiered1").split(","));
    var run = new ProgramsCommand(source, seed, engines, scratch, out);
    var findings = run.run(first, count, (int) o.number("batch", 40));
    System.out.println(run.summary() + "; files: " + out);
    return findings.isEmpty() ? 0 : 1;
  }

  private static int mutate(Options o) throws IOException {
    Path scratch = Files.createTempDirectory("gruffle-fuzz");
    Path out = Path.of(o.text("out", scratch.toString()));
    Files.createDirectories(out);
    var run = new MutateCommand(o.number("seed", 1), scratch, out);
    var findings =
        run.run(
            (int) o.number("first", 0),
            (int) o.number("count", 20_000),
            (int) o.number("jobs", Runtime.getRuntime().availableProcessors()));
    findings.forEach(
        (kind, list) -> {
          System.out.println("== " + list.size() + " × " + kind);
          list.stream().limit(3).forEach(System.out::print);
        });
    System.out.println(run.summary() + "; files: " + out);
    return findings.isEmpty() ? 0 : 1;
  }
}
