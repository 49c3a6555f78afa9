package gruffle.cli;

import gruffle.link.Engine;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line as picocli reads it: all but the plain run. */
@Command(
    name = "gruffle",
    description = "Go on the JVM.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CommandLineMain.Run.class,
      CommandLineMain.Version.class,
      CommandLine.HelpCommand.class
    })
final class CommandLineMain implements Callable<Integer> {
  /** Exit code for wrong flags, as the go command has it. */
  private static final int USAGE = 2;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  static int execute(String[] args) {
    var cl = new CommandLine(new CommandLineMain());
    cl.setExecutionExceptionHandler((e, c, r) -> Main.internalError(e));
    cl.setParameterExceptionHandler(CommandLineMain::usageError);
    cl.setStopAtPositional(true); // what stands behind the program is the program's
    return cl.execute(args);
  }

  private static int usageError(CommandLine.ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("gruffle: " + e.getMessage());
    err.println("Run 'gruffle help' for usage.");
    return USAGE;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return USAGE;
  }

  /** gruffle run. */
  @Command(name = "run", description = "Runs a Go program.", mixinStandardHelpOptions = true)
  static final class Run implements Callable<Integer> {
    @Option(
        names = "--engine",
        paramLabel = "ENGINE",
        defaultValue = "tiered",
        description = "tiered (default), jit or interp")
    private String engine;

    @Option(
        names = "--dump",
        paramLabel = "ir[:FUNC]",
        description = "print the intermediate representation instead of running")
    private String dump;

    @Parameters(
        arity = "1..*",
        paramLabel = "FILE.go",
        description = "the files of package main, then the program's own arguments")
    private List<String> words;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
      Engine e = Engine.named(engine);
      if (e == null) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "unknown engine " + engine + ": use tiered, jit or interp");
      }
      if (dump != null && !dump.equals("ir") && !dump.startsWith("ir:")) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "cannot dump " + dump + ": use --dump=ir or --dump=ir:main.f");
      }
      return new RunCommand(RunOptions.split(words, e, dump)).call();
    }
  }

  /** gruffle version. */
  @Command(name = "version", description = "Prints the versions of Gruffle, Go and the JDK.")
  static final class Version implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
      spec.commandLine()
          .getOut()
          .println("gruffle version 0.1.0 go1.26 jdk" + Runtime.version().feature());
      return 0;
    }
  }
}
