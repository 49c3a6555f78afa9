package gruffle.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ./dev vetstd}: how long {@code gruffle vet std} takes for all of Go's library, beside a program that does the same with
 * go/types (bench/checkstd).
 */
@Command(
    name = "./dev vetstd",
    description = "Measures gruffle vet std and a go/types program over Go's library, in turns.",
    sortOptions = false)
public final class VetStd implements Callable<Integer> {
  private static final int TIMEOUT = 300;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "5",
      description = "processes of each kind (default: ${DEFAULT-VALUE})")
  private int runs;

  @Mixin private Launched launched;

  public static void main(String[] args) {
    System.exit(Main.execute(new VetStd(), args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    launched.begin();
    Map<String, List<Usage>> usages = measure();
    System.out.print("\n" + Hello.table(usages).text());
    double ours = Hello.median(usages.get("gruffle vet std"), Usage::wall);
    double theirs = Hello.median(usages.get("go/types"), Usage::wall);
    System.out.printf(Locale.ROOT, "wall, to go/types: %.2f%n", ours / theirs);
    return 0;
  }

  private Map<String, List<Usage>> measure() throws IOException, InterruptedException {
    var vet = new ArrayList<>(launched.launcher());
    if (launched.classes()) { // as the launcher does
      vet.add(vet.size() - 1, "-XX:TieredStopAtLevel=1");
    }
    vet.addAll(List.of("vet", "std"));
    String program = launched.tools.binaries().resolve("checkstd").toString();
    var commands = new LinkedHashMap<String, List<String>>();
    commands.put("go/types", List.of(program));
    commands.put("go/types, packages in parallel", List.of(program, "-parallel"));
    commands.put("gruffle vet std", vet);
    return InTurns.run(
        launched.tools.measure(TIMEOUT), runs, commands, i -> {}, (name, out) -> true);
  }
}
