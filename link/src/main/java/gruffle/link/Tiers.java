package gruffle.link;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.OsrEntry;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.GoRuntime;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The tiers of one program, and the decision which function runs where.
 *
 * <p>A function that is compiled stays so. One that the compiler refuses ({@link JitException}) runs in tier 0 for ever, in
 * every engine; compiled code reaches it through a bridge of the compiler's.
 */
public final class Tiers {
  static final Object[] NO_ARGUMENTS = {};

  /**
   * Calls in tier 0 of a function with a hot loop until it is compiled as a whole. What is called only now and then spends its time in the loop, whose code tier 0 enters
   * at once: its whole would be work for all compilers while they have better to do.
   */
  private static final int FEW = 8;

  private final GoRuntime rt;
  private final Engine engine;
  private final Tier0 tier0;

  /** Null where nothing is ever compiled. */
  private final Tier1 tier1;

  private final TierSettings settings;
  private final CompileQueue queue;

  /**
   * What a program's tiers are made of. The makers must not ask the program for anything yet.
   *
   * @param tier1 null where there is no compiler: the engine is then interp
   */
  public record Makers(
      Engine engine, Function<Program, Tier0> tier0, Function<Program, Tier1> tier1) {}

  Tiers(Program program, Makers m) {
    this.rt = program.runtime();
    this.settings = TierSettings.of(rt.debug);
    this.queue = new CompileQueue(rt);
    this.engine = m.tier1 == null && m.engine.usesTier1() ? Engine.INTERP : m.engine;
    this.tier0 = m.tier0.apply(program);
    this.tier1 = engine.usesTier1() ? m.tier1.apply(program) : null;
  }

  public Engine engine() {
    return engine;
  }

  Tier0 tier0() {
    return tier0;
  }

  /** The compiler; null in the engines interp and graal. */
  public Tier1 tier1() {
    return tier1;
  }

  // --- when ---

  /** Whether a function is compiled at its first call. */
  boolean eager(BooleanSupplier library) {
    return switch (engine) {
      case INTERP, GRAAL -> false;
      case JIT -> true;
      case TIERED -> library.getAsBoolean();
    };
  }

  /** The tier-0 call of a function at which {@link #hot} is to be told. */
  public int callLimit() {
    return engine == Engine.TIERED ? settings.calls() : Integer.MAX_VALUE;
  }

  /** Whether tier 0 is to count the back-edges of its loops. */
  public boolean countsLoops() {
    return engine == Engine.TIERED;
  }

  /** The back-edge of a loop at which {@link #hotLoop} is to be told. */
  public int loopLimit() {
    return settings.loops();
  }

  /** Back-edges of a call of compiled code after which its loops look for a better way on; 0: never. */
  public int loopPatience() {
    return settings.loops() == 1 ? 1 : HotLoop.PATIENCE;
  }

  /** Whether most runs of a function's loop that tier 0 has seen had a few iterations; where it sees but one, they are all taken to have. */
  public boolean isBrief(GoCode code, int loop) {
    return settings.loops() == 1 || code.isBrief(loop);
  }

  /** The call that {@link #callLimit} says has come; that call itself goes on in tier 0. */
  public void hot(GoCode code) {
    if (!code.claim()) {
      return;
    }
    if (settings.calls() == 1) {
      compileNow(code);
    } else {
      queue.add(() -> inBackground(() -> compileNow(code)));
    }
  }

  /**
   * A loop of a function is hot: asks for a way into compiled code there.
   *
   * @param loop as {@link Tier1#osr} has it
   * @param alone likewise
   * @param wanted asked by the compiler thread when its turn comes
   * @param ready gets the way in, at once or from the compiler thread; never called if there is none
   */
  public void hotLoop(
      GoCode code, int loop, boolean alone, BooleanSupplier wanted, Consumer<OsrEntry> ready) {
    code.calls = Math.max(code.calls, settings.calls() - FEW);
    if (settings.loops() == 1) {
      osrNow(code, loop, alone, ready);
    } else {
      queue.add(
          () ->
              inBackground(
                  () -> {
                    if (wanted.getAsBoolean()) {
                      osrNow(code, loop, alone, ready);
                    }
                  }));
    }
  }

  private void inBackground(Runnable job) {
    try {
      if (!rt.ended()) {
        job.run();
      }
    } catch (RuntimeException | Error e) {
      rt.internalError(e);
    }
  }

  /** The program has ended. */
  void stop() {
    queue.stop();
  }

  // --- what ---

  /** Compiles a function on the calling thread; null if the compiler refuses it. */
  Tier1.Compiled compileNow(GoCode code) {
    Tier1.Compiled c = attempt(code, "", () -> tier1.compile(code));
    if (c == null) {
      code.refused();
    } else {
      code.compiled(c);
    }
    return c;
  }

  private void osrNow(GoCode code, int loop, boolean alone, Consumer<OsrEntry> ready) {
    String what = " loop " + loop + (alone ? " alone" : "");
    OsrEntry e = attempt(code, what, () -> tier1.osr(code, loop, alone));
    if (e != null) {
      ready.accept(e);
    }
  }

  private <T> T attempt(GoCode code, String what, Supplier<T> job) {
    long start = System.nanoTime();
    try {
      T done = Boundary.call(job::get);
      if (settings.trace()) {
        say("jit: " + code.name + what + ", " + (System.nanoTime() - start) / 1000 + " µs");
      }
      return done;
    } catch (JitException e) {
      rt.jitFallbacks.incrementAndGet();
      if (settings.fallback() == TierSettings.Fallback.FAIL) {
        throw new IllegalStateException(
            "compiler refuses " + code.name + what + ": " + e.getMessage(), e);
      }
      if (settings.trace() || settings.fallback() == TierSettings.Fallback.WARN) {
        say("jit: " + code.name + what + " stays in tier 0: " + e.getMessage());
      }
      return null;
    }
  }

  private void say(String line) {
    byte[] b = (line + "\n").getBytes(StandardCharsets.UTF_8);
    rt.writeErr(b, 0, b.length);
  }

  /** The one function value of a function without captures. */
  FuncVal value(GoCode code) {
    if (tier1 != null) {
      try {
        return Boundary.call(() -> tier1.value(code));
      } catch (JitException e) {
        code.refused();
      }
    }
    return tier0.value(code, NO_ARGUMENTS);
  }

  /** A new closure over these cells and values, boxed. */
  public FuncVal closure(GoCode code, Object[] captured) {
    if (tier1 != null) {
      try {
        return tier1.closure(code, captured);
      } catch (JitException e) {
        code.refused();
      }
    }
    return tier0.value(code, captured);
  }
}
