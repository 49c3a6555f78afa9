package gruffle.interp;

import gruffle.interp.nodes.Interpreter;
import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.IrTypes;
import gruffle.ir.MemoryPackage;
import gruffle.link.Engine;
import gruffle.link.Program;
import gruffle.link.Tiers;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.type.TypeTable;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Programs whose IR a test has put together. */
public final class HandMade {
  private HandMade() {}

  /** A program of packages main and runtime, for tier 0, that writes to err. */
  public static Program program(OutputStream err, List<Func> main, List<Func> runtime) {
    var tiers = new Tiers.Makers(Engine.INTERP, Interpreter::new, null);
    return program(err, tiers, "", main, runtime);
  }

  /** The same with those tiers, and with GRUFFLEDEBUG. */
  static Program program(
      OutputStream err, Tiers.Makers tiers, String debug, List<Func> main, List<Func> runtime) {
    var config =
        Config.embedded(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err)
            .withEnv(List.of("GRUFFLEDEBUG=" + debug));
    Map<String, IrPackage> packages =
        Map.of("main", pkg("main", main), "runtime", pkg("runtime", runtime));
    return new Program(
        new GoRuntime(config), new TypeTable(), packages::get, symbol -> null, tiers);
  }

  private static IrPackage pkg(String path, List<Func> functions) {
    var bySymbol = new LinkedHashMap<String, Func>();
    functions.forEach(f -> bySymbol.put(f.symbol, f));
    return new MemoryPackage(
        path, path, List.of(), List.of(), bySymbol, List.of(), Map.of(), null, IrTypes::universe);
  }
}
