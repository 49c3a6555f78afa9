package gruffle.conformance.stdtest;

import gruffle.conformance.TestData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start the command gruffle from the classes that are being tested. */
final class GruffleProcess {
  private GruffleProcess() {}

  static List<String> command(List<String> words) {
    Path flags = TestData.root().toAbsolutePath().getParent().resolve("build/jvm.flags");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + flags);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("gruffle.cli.Main");
    command.addAll(words);
    return command;
  }
}
