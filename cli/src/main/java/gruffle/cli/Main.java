package gruffle.cli;

import gruffle.link.Engine;
import gruffle.repl.Repl;
import gruffle.runtime.debug.BugReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.internal.misc.CDS;

/**
 * The gruffle command. {@code gruffle run FILE.go… ARG…} without options, which is what people wait for, goes straight to
 * {@link RunCommand}; everything else is read by picocli, loaded only then.
 */
public final class Main {
  /** Variables by which a user gives the JVM flags of his own, an agent for one. */
  private static final List<String> USERS_FLAGS =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "GRUFFLE_FLAGS");

  private Main() {}

  public static void main(String[] args) {
    dropUnfitCache();
    int code = run(args);
    System.out.flush();
    System.err.flush();
    Runtime.getRuntime().halt(code);
  }

  /** The launcher makes a new AOT cache where there is none: one that this JVM does not take is of no use, unless it is for the user's own flags that it does not. */
  private static void dropUnfitCache() {
    String file = System.getProperty("gruffle.cache");
    if (file != null
        && !CDS.isUsingArchive()
        && USERS_FLAGS.stream().allMatch(v -> System.getenv(v) == null)) {
      Path cache = Path.of(file);
      if (Files.isWritable(cache)) {
        cache.toFile().delete();
      }
    }
  }

  /** Runs a command line; gives the exit code. A Go program that ends by itself ends the process. */
  static int run(String[] args) {
    try {
      if (args.length >= 2 && args[0].equals("run") && !args[1].startsWith("-")) {
        return new RunCommand(RunOptions.plain(args)).call();
      }
      if (args.length >= 1 && args[0].equals("test")) {
        // Its flags are the go command's: they may stand behind the packages, and unknown ones are
        // the test program's.
        var words = List.of(args).subList(1, args.length);
        return TestProcess.isOne() ? TestProcess.run(words) : new TestCommand(words).call();
      }
      if (args.length == 1 && args[0].equals("repl")) {
        return Repl.run(Engine.TIERED);
      }
      return CommandLineMain.execute(args);
    } catch (RuntimeException | IOException | Error e) {
      return internalError(e);
    }
  }

  /** Reports a bug of ours; gives the exit code. */
  static int internalError(Throwable t) {
    System.err.println(BugReport.line(t));
    return 2;
  }
}
