package gruffle.cli;

import gruffle.dist.Library;
import gruffle.interp.nodes.Interpreter;
import gruffle.ir.IrPackage;
import gruffle.ir.IrText;
import gruffle.link.Engine;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.Observer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code gruffle run}: load, check, lower, run. */
final class RunCommand {
  private final RunOptions options;

  RunCommand(RunOptions options) {
    this.options = options;
  }

  /** Exit code; a program that runs ends the process itself. */
  int call() {
    Observer observer;
    try {
      observer = options.watch().observer(programName(options.files()));
    } catch (IOException e) {
      System.err.println("gruffle: " + e.getMessage());
      return 2;
    }
    var report = new EscapeReport(options.gcFlags());
    if (report.refuses()) {
      return 1;
    }
    var request = CompileRequest.run(options.files(), SelfStart.folder(), options.tags(), report);
    if (options.dump() == null
        && options.gcFlags().isEmpty()
        && options.tags().isEmpty()
        && options.link().words().isEmpty()
        && !options.trimmed()) {
      request = request.keeping();
    }
    request = request.linked(options.link(), options.trimmed());
    var prepared = new Prepared(observer);
    var program = GoProgram.compile(Library.open(), request, prepared);
    if (!program.diagnostics().isEmpty()) {
      program.diagnostics().forEach(System.err::println);
      return 1;
    }
    if (options.dump() != null) {
      return dump(program);
    }
    String name = prepared.args.getFirst();
    if (!options.files().getFirst().endsWith(".go")) {
      name = OutputName.ofPackage(program.loaded().main().path());
    }
    prepared.args.set(0, program.startsPrograms() ? executable(name) : name);
    return program.run(prepared.runtime, options.engine());
  }

  /** What a program needs whatever it is, made on one thread while another one compiles: some milliseconds of a start. */
  private final class Prepared implements Runnable {
    private final Observer observer;
    private final List<String> args = new ArrayList<>();
    private GoRuntime runtime;

    Prepared(Observer observer) {
      this.observer = observer;
    }

    @Override
    public void run() {
      args.add(programName(options.files()));
      args.addAll(options.args());
      runtime = new GoRuntime(Config.process(args).withObserver(observer));
      GoRuntime.prepare();
      if (options.engine() == Engine.TIERED) {
        Interpreter.prepare();
      }
    }
  }

  private int dump(GoProgram program) {
    String what = options.dump();
    boolean asm = what.startsWith("asm");
    IrPackage ir = program.ir();
    int colon = what.indexOf(':');
    if (colon < 0) {
      System.out.print(asm ? program.asm(ir.functions()) : IrText.of(ir, null));
      return 0;
    }
    String symbol = what.substring(colon + 1);
    var f = ir.function(symbol.contains(".") ? symbol : "main." + symbol);
    if (f == null) {
      System.err.println("gruffle: no function " + symbol + "; there are: " + names(ir));
      return 1;
    }
    System.out.print(asm ? program.asm(List.of(f.symbol)) : IrText.of(f));
    return 0;
  }

  private static String names(IrPackage ir) {
    return String.join(" ", ir.functions());
  }

  /** os.Args[0] of a program that may start itself; its name where nothing can be written. */
  private String executable(String name) {
    var words = new ArrayList<String>();
    words.add("run");
    words.add("--engine=" + options.engine().name().toLowerCase(Locale.ROOT));
    if (!options.tags().isEmpty()) {
      words.add("-tags=" + String.join(",", options.tags()));
    }
    options.link().words().forEach(w -> words.add("-ldflags=" + w));
    if (options.trimmed()) {
      words.add("-trimpath");
    }
    words.addAll(options.files());
    return SelfStart.executable(name, words);
  }

  /** os.Args[0] of a program of files: its name as go run would build it. */
  private static String programName(List<String> files) {
    String f = files.getFirst();
    String base = f.substring(f.lastIndexOf('/') + 1);
    return base.endsWith(".go") ? base.substring(0, base.length() - 3) : base;
  }
}
