package gruffle.dist;

import gruffle.jit.FileLayout;
import gruffle.jit.emit.FunctionEmitter;
import gruffle.link.Engine;
import gruffle.link.Program;
import gruffle.link.Tier0;
import gruffle.link.Tiers;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.type.Prebuilt;
import gruffle.runtime.type.TypeTable;
import java.util.function.Function;
import java.util.function.Predicate;

/** Puts a program, its tiers and the classes that were compiled ahead together. */
public final class Linking {
  private Linking() {}

  /**
   * Links a program.
   *
   * @param exists whether there is a class of that internal name among those that exist already
   * @param tier0 makes its interpreter
   */
  public static Program link(
      GoRuntime rt,
      Engine engine,
      Packages packages,
      Prebuilt classes,
      Predicate<String> exists,
      Function<Program, Tier0> tier0) {
    var natives = new Natives();
    var table = new TypeTable();
    var layout = new FileLayout(packages::library, exists);
    var tiers =
        new Tiers.Makers(
            engine,
            tier0,
            engine.usesTier1() ? p -> FunctionEmitter.tier(p, layout, natives) : null);
    table.loader().setPrebuilt(classes);
    return new Program(rt, table, packages, natives, tiers);
  }
}
