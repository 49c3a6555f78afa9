package gruffle.dist;

import gruffle.interp.nodes.Interpreter;
import gruffle.link.Engine;
import gruffle.link.GoCode;
import gruffle.link.Program;
import gruffle.link.Tier0;
import gruffle.runtime.debug.BugReport;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.Linker;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The main class of a program that {@code gruffle build} made. Its file is the one of the system property gruffle.app. */
public final class AppMain {
  private AppMain() {}

  public static void main(String[] args) {
    int code;
    try {
      if (Boolean.getBoolean("gruffle.train")) {
        AppTraining.run();
        return;
      }
      var words = new ArrayList<String>();
      words.add(System.getProperty("gruffle.app", "main"));
      words.addAll(List.of(args));
      if (Library.open().packages().contains("runtime/pprof")) {
        System.setProperty(Allocations.PROPERTY, "true");
      }
      Program program = link(new GoRuntime(Config.process(words)));
      program.runtime().built(text(App.BUILD_INFO));
      program.runtime().goroot = text(App.GOROOT);
      Linker.setProcess(program);
      code = program.run("main");
    } catch (IOException | RuntimeException | Error e) {
      System.err.println(BugReport.line(e));
      code = 2;
    }
    System.out.flush();
    System.err.flush();
    Runtime.getRuntime().halt(code);
  }

  private static String text(String entry) throws IOException {
    try (var in = AppMain.class.getResourceAsStream("/" + entry)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static Program link(GoRuntime rt) {
    Library library = Library.open();
    AheadClasses ahead = library.ahead(true);
    var packages = new Packages(library, Map.of(), ahead);
    return Linking.link(rt, Engine.JIT, packages, ahead, ahead::has, AppMain::interpreter);
  }

  /** The interpreter is there where the program has functions that cannot be compiled. */
  private static Tier0 interpreter(Program p) {
    boolean there = AppMain.class.getResource("/gruffle/interp/nodes/Interpreter.class") != null;
    return there ? new Interpreter(p) : new NoInterpreter();
  }

  private static final class NoInterpreter implements Tier0 {
    @Override
    public Body body(GoCode code) {
      throw new IllegalStateException("function " + code.name + " was not compiled");
    }

    @Override
    public FuncVal value(GoCode code, Object[] captured) {
      throw new IllegalStateException("function " + code.name + " was not compiled");
    }
  }
}
