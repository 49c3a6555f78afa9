package gruffle.cli;

import gruffle.dist.cache.CacheFolder;
import gruffle.link.Engine;
import gruffle.repl.Repl;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
      CommandLineMain.Build.class,
      CommandLineMain.Clean.class,
      CommandLineMain.Test.class,
      VetCommand.class,
      CommandLineMain.ReplCommand.class,
      CommandLineMain.Version.class,
      CommandLine.HelpCommand.class
    })
final class CommandLineMain implements Callable<Integer> {
  /** Exit code for wrong flags, as the go command has it. */
  private static final int USAGE = 2;

  private static final String ENGINES =
      "tiered (default), jit, interp, or graal where that is installed";

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  static int execute(String[] args) {
    var cl = new CommandLine(new CommandLineMain());
    cl.setExecutionExceptionHandler((e, c, r) -> Main.internalError(e));
    cl.setParameterExceptionHandler(CommandLineMain::usageError);
    cl.setStopAtPositional(true); // what stands behind the program is the program's
    boolean builds = args.length > 0 && (args[0].equals("run") || args[0].equals("build"));
    var taken = builds ? BuildFlags.take(args) : new BuildFlags.Taken(args, null);
    if (taken.problem() != null) {
      System.err.println(taken.problem());
      return BuildFlags.exitCode(taken.problem());
    }
    return cl.execute(WatchOptions.complete(taken.args()));
  }

  private static int usageError(CommandLine.ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("gruffle: " + e.getMessage());
    if (!e.getMessage().equals(Engine.NOT_INSTALLED)) {
      err.println("Run 'gruffle help' for usage.");
    }
    return USAGE;
  }

  private static LinkFlags link(CommandLine.Model.CommandSpec spec, List<String> arguments) {
    try {
      return LinkFlags.parse(arguments);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private static Engine engine(CommandLine.Model.CommandSpec spec, String name) {
    try {
      return Engine.choose(name);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return USAGE;
  }

  /** gruffle test, for the help: {@link TestCommand} reads its words itself. */
  @Command(
      name = "test",
      customSynopsis = "gruffle test [flags] [PACKAGE… or FILE.go…] [-args ARG…]",
      description = "Runs the tests of packages, as go test does.",
      footer = {
        "  -run, -skip, -list REGEXP",
        "                       which tests",
        "  -v, -short, -failfast, -fullpath, -count N, -parallel N, -timeout D, -cpu N,…,",
        "  -shuffle on|off|N, -json",
        "                       as go test's",
        "  -bench REGEXP, -benchtime D|Nx, -benchmem",
        "                       benchmarks, in go test's table",
        "  -cover, -covermode set|count|atomic, -coverprofile FILE, -coverpkg PATTERN,…",
        "                       what the tests run of; the file is for go tool cover",
        "  -cpuprofile, -memprofile, -blockprofile, -mutexprofile, -trace FILE",
        "                       profiles for go tool pprof, a trace for go tool trace",
        "  -tags A,B            build tags",
        "  -ldflags FLAGS, -trimpath",
        "                       as gruffle build's",
        "  -C DIR               goes there first; the first flag, also of run, build and vet",
        "  -engine ENGINE       " + ENGINES,
        "  -left-out            lists what of Go's own tests was left out, and why"
      })
  static final class Test implements Callable<Integer> {
    @CommandLine.Unmatched private List<String> words = List.of();

    @Override
    public Integer call() {
      return new TestCommand(words).call();
    }
  }

  /** gruffle run. */
  @Command(name = "run", description = "Runs a Go program.", mixinStandardHelpOptions = true)
  static final class Run implements Callable<Integer> {
    @Option(
        names = "--engine",
        paramLabel = "ENGINE",
        defaultValue = "tiered",
        description = ENGINES)
    private String engine;

    @Option(
        names = "--dump",
        paramLabel = "ir|asm[:FUNC]",
        description = "print the intermediate representation, or the bytecode, instead of running")
    private String dump;

    @Option(names = "-tags", paramLabel = "TAG,…", split = ",", description = "build tags")
    private Set<String> tags = Set.of();

    @Option(
        names = "-gcflags",
        paramLabel = "[PATTERN=]FLAGS",
        description = "-m prints the escape analysis, as of gruffle build")
    private List<String> gcFlags = List.of();

    @Option(
        names = "-ldflags",
        paramLabel = "[PATTERN=]FLAGS",
        description = "-X PACKAGE.NAME=VALUE gives a string variable its first value")
    private List<String> linkFlags = List.of();

    @Option(
        names = "-trimpath",
        description = "names of files begin with the import path of their package")
    private boolean trimmed;

    @Option(
        names = "--explain",
        arity = "0..1",
        fallbackValue = "",
        paramLabel = "FILE|SUBJECT,…",
        description =
            "tells each step of the scheduler, on standard error or in a file; of some subjects only: "
                + WatchOptions.SUBJECTS)
    private List<String> explain = List.of();

    @Option(
        names = "--inspect",
        arity = "0..1",
        fallbackValue = "",
        paramLabel = "[HOST:]PORT",
        description =
            "serves a page that shows the scheduler at work; on 127.0.0.1 and a free port unless said")
    private String inspect;

    @Option(
        names = "--inspect-wait",
        description = "the same, and the program begins when the page has been opened")
    private boolean inspectWait;

    @Parameters(
        arity = "1..*",
        paramLabel = "FILE.go",
        description = "the files of package main, then the program's own arguments")
    private List<String> words;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
      Engine e = engine(spec, engine);
      if (dump != null && !dump.matches("(ir|asm)(:.*)?")) {
        throw new CommandLine.ParameterException(
            spec.commandLine(),
            "cannot dump " + dump + ": use --dump=ir, --dump=asm or --dump=ir:main.f");
      }
      var watch = new WatchOptions(explain, inspect, inspectWait);
      return new RunCommand(
              RunOptions.split(
                  words,
                  e,
                  dump,
                  tags,
                  gcFlags.stream().map(GcFlags::parse).toList(),
                  link(spec, linkFlags),
                  trimmed,
                  watch))
          .call();
    }
  }

  /** gruffle build. */
  @Command(
      name = "build",
      description = "Compiles a Go program to one executable file.",
      mixinStandardHelpOptions = true)
  static final class Build implements Callable<Integer> {
    @Option(names = "-o", paramLabel = "FILE", description = "where the program goes")
    private String output;

    @Option(names = "-x", description = "print what is done")
    private boolean showSteps;

    @Option(names = "-work", description = "print the name of the temporary folder and keep it")
    private boolean keepWork;

    @Option(names = "-v", description = "print the names of packages as they are compiled")
    private boolean verbose;

    @Option(names = "-tags", paramLabel = "TAG,…", split = ",", description = "build tags")
    private Set<String> tags = Set.of();

    @Option(
        names = "-gcflags",
        paramLabel = "[PATTERN=]FLAGS",
        description = "-m prints the escape analysis, -m -m explains it, -l leaves out inlining")
    private List<String> gcFlags = List.of();

    @Option(
        names = "-ldflags",
        paramLabel = "[PATTERN=]FLAGS",
        description = "-X PACKAGE.NAME=VALUE gives a string variable its first value")
    private List<String> linkFlags = List.of();

    @Option(
        names = "-trimpath",
        description = "names of files begin with the import path of their package")
    private boolean trimmed;

    @Parameters(arity = "0..*", paramLabel = "PACKAGE or FILE.go")
    private List<String> words = List.of();

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
      var options =
          new BuildOptions(
              words.isEmpty() ? List.of(".") : words,
              Path.of("").toAbsolutePath(),
              output,
              showSteps,
              keepWork,
              verbose,
              tags,
              gcFlags.stream().map(GcFlags::parse).toList(),
              link(spec, linkFlags),
              trimmed);
      return new BuildCommand(options).call();
    }
  }

  /** gruffle clean. */
  @Command(
      name = "clean",
      description = "Deletes the compiled packages that are kept for later runs.",
      mixinStandardHelpOptions = true)
  static final class Clean implements Callable<Integer> {
    @Option(names = "-cache", description = "the same, as the go command has it")
    private boolean cache;

    @Override
    public Integer call() {
      return new CleanCommand(CacheFolder.of(System::getenv)).call();
    }
  }

  /** gruffle repl. */
  @Command(
      name = "repl",
      description = "Reads Go, line by line, and says what it is worth.",
      mixinStandardHelpOptions = true)
  static final class ReplCommand implements Callable<Integer> {
    @Option(
        names = "--engine",
        paramLabel = "ENGINE",
        defaultValue = "tiered",
        description = ENGINES)
    private String engine;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
      Engine e = engine(spec, engine);
      return Repl.run(e);
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
