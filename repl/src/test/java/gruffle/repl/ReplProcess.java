package gruffle.repl;

import gruffle.link.Engine;
import java.io.IOException;

/** The command in a process of its own, without the command line. */
final class ReplProcess {
  private ReplProcess() {}

  public static void main(String[] args) throws IOException {
    Runtime.getRuntime().halt(Repl.run(Engine.TIERED));
  }
}
