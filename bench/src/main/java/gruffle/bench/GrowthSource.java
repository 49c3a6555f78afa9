package gruffle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lines of a program that has just been edited: what it takes to compile and start it, or only to check it.
 *
 * @param command run or vet, of gruffle as of go
 */
record GrowthSource(Launched launched, String command, List<Integer> sizes)
    implements GrowthSubject {
  private static final int TIMEOUT = 300;

  @Override
  public String name() {
    return "source-" + command;
  }

  @Override
  public String title() {
    return command.equals("run")
        ? "an edited program compiled and run: gruffle run, go run"
        : "an edited program checked: gruffle vet, go vet";
  }

  @Override
  public String unit() {
    return "lines";
  }

  @Override
  public List<Figure> figures() {
    return List.of(Figure.TIME, Figure.CPU, Figure.MB);
  }

  @Override
  public Map<Figure, Double> measure(boolean gruffle, int size)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gruffle-growth");
    Path file = folder.resolve("main.go");
    try {
      String stamp = Long.toString(System.nanoTime());
      Files.writeString(file, new GeneratedSource(size, stamp).text());
      var words = new ArrayList<>(gruffle ? launched.launcher() : List.of("go"));
      if (gruffle && launched.classes() && command.equals("vet")) { // as the launcher does
        words.add(words.size() - 1, "-XX:TieredStopAtLevel=1");
      }
      words.addAll(List.of(command, "main.go"));
      Path measure = launched.tools.binaries().resolve("measure");
      Measure.Ended ended = new Measure(measure, folder, TIMEOUT).run(words);
      Usage u = ended.usage();
      if (!u.ok()) {
        throw new IOException(String.join(" ", words) + ": " + ended.stdout() + ended.stderr());
      }
      return Map.of(Figure.TIME, u.wall(), Figure.CPU, u.cpu(), Figure.MB, u.maxRssMb());
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }
}
