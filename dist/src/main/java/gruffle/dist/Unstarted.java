package gruffle.dist;

import gruffle.interp.nodes.Interpreter;
import gruffle.jit.Layout;
import gruffle.jit.emit.FunctionEmitter;
import gruffle.link.Engine;
import gruffle.link.Program;
import gruffle.link.Tiers;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.type.TypeTable;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;

/** Programs that are compiled and never run: what makes class files finds functions, types and variables by them. */
public final class Unstarted {
  private Unstarted() {}

  /** emitter is asked once, for what compiles the functions. */
  public static Program program(
      TypeTable table,
      Packages packages,
      Natives natives,
      Layout layout,
      Function<Program, FunctionEmitter> emitter) {
    var config =
        Config.embedded(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    var tiers =
        new Tiers.Makers(Engine.JIT, Interpreter::new, p -> emitter.apply(p).tier(p, layout));
    return new Program(new GoRuntime(config), table, packages, natives, tiers);
  }
}
