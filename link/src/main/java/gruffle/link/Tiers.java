package gruffle.link;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.Boundary;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** The tiers of one program, and the decision which function runs where. */
public final class Tiers {
  static final Object[] NO_ARGUMENTS = {};

  private final Engine engine;
  private final Tier0 tier0;

  /** Null where nothing is ever compiled. */
  private final Tier1 tier1;

  /**
   * What a program's tiers are made of.
   *
   * @param tier1 null where there is no compiler: the engine is then interp
   */
  public record Makers(
      Engine engine, Function<Program, Tier0> tier0, Function<Program, Tier1> tier1) {}

  Tiers(Program program, Makers m) {
    this.engine = m.tier1 == null ? Engine.INTERP : m.engine;
    this.tier0 = m.tier0.apply(program);
    this.tier1 = engine == Engine.INTERP ? null : m.tier1.apply(program);
  }

  public Engine engine() {
    return engine;
  }

  Tier0 tier0() {
    return tier0;
  }

  /** The compiler; null in the engine interp. */
  public Tier1 tier1() {
    return tier1;
  }

  /** Whether a function is compiled at its first call. */
  boolean eager(BooleanSupplier library) {
    return engine == Engine.JIT || engine == Engine.TIERED && library.getAsBoolean();
  }

  /** Compiles a function on the calling thread; null if the compiler refuses it. */
  Tier1.Compiled compileNow(GoCode code) {
    try {
      Tier1.Compiled c = Boundary.call(() -> tier1.compile(code));
      code.compiled(c);
      return c;
    } catch (JitException e) {
      code.refused();
      return null;
    }
  }

  FuncVal value(GoCode code) {
    return tier1 == null ? tier0.value(code) : Boundary.call(() -> tier1.value(code));
  }
}
