package gruffle.bench;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Option;

/** What the commands share that measure Gruffle beside real Go: which Gruffle, where things are, their first line. */
final class Launched {
  @Option(
      names = "--classes",
      description = "start the classes that ./dev compiles, not ./gruffle with its AOT cache")
  private boolean classes;

  @Option(names = "--help", usageHelp = true, description = "print this")
  private boolean help;

  final Tools tools = Tools.here();

  boolean classes() {
    return classes;
  }

  /** What starts Gruffle. */
  List<String> launcher() {
    return tools.launcher(classes);
  }

  /** Builds what is Go here, and says where and with what is measured. */
  Host begin() throws IOException, InterruptedException {
    tools.buildGo();
    Host host = Host.here(tools.root(), launcher());
    System.out.println(host.text());
    host.warn();
    tools.warn(classes);
    return host;
  }
}
