package gruffle.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Connections of one client to the echo server: the client is always real Go's (bench/growth/dial). */
record GrowthConnections(Launched launched, List<Integer> sizes) implements GrowthSubject {
  @Override
  public String name() {
    return "connections";
  }

  @Override
  public String title() {
    return "connections opened, ten messages on each";
  }

  @Override
  public String unit() {
    return "connections";
  }

  @Override
  public List<Figure> figures() {
    return List.of(Figure.TIME, Figure.MB);
  }

  @Override
  public Map<Figure, Double> measure(boolean gruffle, int size)
      throws IOException, InterruptedException {
    var words = new ArrayList<String>();
    if (gruffle) {
      words.addAll(launched.launcher());
      words.addAll(List.of("run", "./servers/echo"));
    } else {
      words.add(launched.tools.binaries().resolve("echo").toString());
    }
    try (var server = new EchoServer(launched.tools.bench(), words)) {
      var dial = launched.tools.binaries().resolve("dial").toString();
      Process client =
          new ProcessBuilder(dial, server.address(), Integer.toString(size))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (var in = client.inputReader()) {
        String line = in.readLine();
        if (line == null || !line.startsWith("time ")) {
          throw new IOException("the client says " + line);
        }
        double time = Double.parseDouble(line.substring("time ".length()));
        return Map.of(Figure.TIME, time, Figure.MB, server.resident() / 1e6);
      } finally {
        client.destroy();
        client.waitFor();
      }
    }
  }
}
