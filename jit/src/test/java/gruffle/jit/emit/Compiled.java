package gruffle.jit.emit;

import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.MemoryPackage;
import gruffle.ir.lower.Lowering;
import gruffle.ir.stencil.GenericSource;
import gruffle.jit.Layout;
import gruffle.jit.Names;
import gruffle.link.Engine;
import gruffle.link.GoCode;
import gruffle.link.Program;
import gruffle.link.Tier0;
import gruffle.link.Tiers;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.type.TypeTable;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import gruffle.types.Checker;
import gruffle.types.Importer;
import gruffle.types.Info;
import gruffle.types.Pkg;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A small program without imports, for which there is tier 1 alone. */
final class Compiled {
  final IrPackage ir;
  final Program program;
  final FunctionEmitter emitter;
  private final GoRuntime rt;

  private Compiled(IrPackage ir) {
    this.ir = ir;
    var config =
        Config.embedded(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    Function<Program, Tier0> none = p -> new NoInterpreter();
    rt = new GoRuntime(config);
    program =
        new Program(
            rt,
            new TypeTable(),
            path -> ir,
            symbol -> null,
            new Tiers.Makers(
                Engine.JIT, none, p -> FunctionEmitter.tier(p, Layout.EACH, symbol -> null)));
    emitter = FunctionEmitter.of(program, Layout.EACH, symbol -> null);
  }

  static Compiled of(IrPackage ir) {
    return new Compiled(ir);
  }

  static Compiled of(String source) {
    var errors = new ArrayList<String>();
    File file =
        Parser.parse(
            PosBase.file("main.go"),
            source.getBytes(StandardCharsets.UTF_8),
            e -> errors.add(e.toString()));
    var pkg = new Pkg("main", "main");
    var info = new Info();
    Importer none =
        path -> {
          throw new Importer.ImportException("no imports here");
        };
    new Checker(new gruffle.types.Config(none, e -> errors.add(e.toString())), pkg, info)
        .checkFiles(List.of(file));
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", errors));
    }
    MemoryPackage ir = Lowering.lower(pkg, info, List.of(file), GenericSource.NONE, Map.of());
    return new Compiled(ir);
  }

  Map<String, byte[]> classFiles(String symbol) {
    Func f = program.function(symbol);
    return emitter.classFiles(Layout.EACH.owner(symbol), List.of(f));
  }

  /** Loads the class of a function, and has the JVM verify it. */
  void verify(String symbol) {
    verifyClass(Names.FN + Names.method(symbol));
  }

  void verifyClass(String internalName) {
    try {
      Class.forName(internalName.replace('/', '.'), true, program.table().loader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Calls a function outside of any goroutine: it must not park. */
  Object call(String symbol, Object... args) {
    return program.code(symbol).invoke(rt.detached(), null, args);
  }

  private static final class NoInterpreter implements Tier0 {
    @Override
    public Body body(GoCode code) {
      throw new AssertionError(code.name + " is not compiled");
    }

    @Override
    public FuncVal value(GoCode code, Object[] captured) {
      throw new AssertionError(code.name + " is not compiled");
    }
  }
}
