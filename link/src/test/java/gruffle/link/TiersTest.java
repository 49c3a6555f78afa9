package gruffle.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.IrTypes;
import gruffle.ir.MemoryPackage;
import gruffle.runtime.func.Entry;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.OsrEntry;
import gruffle.runtime.panic.Activation;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.type.TypeTable;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Which tier runs a function, with tiers that only tell who they are. */
final class TiersTest {
  private static final Object[] NO_ARGUMENTS = {};

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CountDownLatch compiled = new CountDownLatch(1);
  private volatile String compilerThread;
  private volatile boolean refuse;

  private Program program(Engine engine, String debug) {
    var config =
        Config.embedded(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err)
            .withEnv(List.of("GRUFFLEDEBUG=" + debug));
    IrPackage main = pkg("main");
    IrPackage lib = pkg("lib");
    var packages =
        new PackageSource() {
          @Override
          public IrPackage load(String path) {
            return path.equals("main") ? main : lib;
          }

          @Override
          public boolean isLibrary(String path) {
            return path.equals("lib");
          }
        };
    return new Program(
        new GoRuntime(config),
        new TypeTable(),
        packages,
        symbol -> null,
        new Tiers.Makers(engine, p -> new FakeTier0(), p -> new FakeTier1()));
  }

  private static IrPackage pkg(String path) {
    String f = path + ".f";
    return new MemoryPackage(
        path,
        path,
        List.of(),
        List.of(),
        Map.of(f, new Func(f, path, IrTypes.NO_ARGS)),
        List.of(),
        Map.of(),
        null,
        IrTypes::universe);
  }

  /** Counts calls and tells the tiers of it, as an interpreter has to. */
  private static final class FakeTier0 implements Tier0 {
    @Override
    public Body body(GoCode code) {
      return (g, closure, args) -> {
        if (++code.calls == code.program.tiers().callLimit()) {
          code.program.tiers().hot(code);
        }
        return "tier 0";
      };
    }

    @Override
    public FuncVal value(GoCode code, Object[] captured) {
      return new Value(code, 0);
    }
  }

  /** A loop whose call has as many slices as its first local says. */
  private static final int COUNTING = 9;

  /** A loop that takes its time. */
  private static final int LONG = 11;

  /** Back-edges of its slices. */
  private final List<Integer> slices = new ArrayList<>();

  private final class FakeTier1 implements Tier1 {
    @Override
    public Compiled compile(GoCode code) {
      compilerThread = Thread.currentThread().getName();
      if (refuse) {
        throw new JitException("it is too odd");
      }
      compiled.countDown();
      return new Compiled(
          new Entry() {
            @Override
            public Object invoke(int index, G g, FuncVal closure, Object[] args) {
              return "tier 1, " + index;
            }
          },
          7);
    }

    @Override
    public FuncVal value(GoCode code) {
      return new Value(code, 1);
    }

    @Override
    public FuncVal closure(GoCode code, Object[] captured) {
      return new Value(code, captured.length);
    }

    @Override
    public OsrEntry osr(GoCode code, int loop, boolean alone) {
      if (refuse) {
        throw new JitException("no way in");
      }
      return new OsrEntry() {
        @Override
        public int run(G g, Activation act, long[] prims, Object[] refs, int edges) {
          if (loop == COUNTING) {
            slices.add(edges);
            return --prims[0] > 0 ? loop : DONE;
          }
          if (loop == LONG) {
            LockSupport.parkNanos(3_000_000);
            return --prims[0] > 0 ? loop : DONE;
          }
          prims[0] = 10 * prims[0] + loop;
          return loop == 8 ? 5 : DONE;
        }
      };
    }
  }

  private static final class Value extends FuncVal {
    private final GoCode code;
    private final int tier;

    Value(GoCode code, int tier) {
      this.code = code;
      this.tier = tier;
    }

    @Override
    public GoCode code() {
      return code;
    }

    @Override
    public void call0(G g) {
      throw new AssertionError("call of tier " + tier);
    }

    @Override
    public Object invoke(G g, Object... args) {
      return code.invoke(g, this, args);
    }
  }

  private static Object call(GoCode code) {
    return code.invoke(null, null, NO_ARGUMENTS);
  }

  @Test
  void interpNeverCompiles() {
    Program p = program(Engine.INTERP, "jitcalls=1");
    assertThat(call(p.code("main.f"))).isEqualTo("tier 0");
    assertThat(call(p.code("main.f"))).isEqualTo("tier 0");
    assertThat(call(p.code("lib.f"))).isEqualTo("tier 0");
    assertThat(((Value) p.value("lib.f")).tier).isZero();
    assertThat(compilerThread).isNull();
  }

  @Test
  void jitCompilesAtTheFirstCall() {
    Program p = program(Engine.JIT, "");
    assertThat(call(p.code("main.f"))).isEqualTo("tier 1, 7");
    assertThat(p.code("main.f").run0(null, null)).isFalse();
    assertThat(((Value) p.value("main.f")).tier).isEqualTo(1);
  }

  @Test
  void tieredStartsTheProgramInTier0AndTheLibraryInTier1() {
    Program p = program(Engine.TIERED, "");
    assertThat(call(p.code("main.f"))).isEqualTo("tier 0");
    assertThat(call(p.code("lib.f"))).isEqualTo("tier 1, 7");
    assertThat(p.code("main.f").run0(null, p.value("main.f"))).isTrue();
    assertThat(p.code("lib.f").run0(null, p.value("lib.f"))).isFalse();
  }

  @Test
  void theFirstCallCanMakeAFunctionHot() {
    Program p = program(Engine.TIERED, "jitcalls=1");
    assertThat(call(p.code("main.f"))).isEqualTo("tier 0");
    assertThat(call(p.code("main.f"))).isEqualTo("tier 1, 7");
    assertThat(compilerThread).isEqualTo(Thread.currentThread().getName());
  }

  @Test
  void aHotFunctionIsCompiledInTheBackground() throws InterruptedException {
    Program p = program(Engine.TIERED, "jitcalls=3,jit=trace");
    GoCode f = p.code("main.f");
    assertThat(call(f)).isEqualTo("tier 0");
    assertThat(call(f)).isEqualTo("tier 0");
    assertThat(compilerThread).isNull();
    assertThat(call(f)).isEqualTo("tier 0");
    assertThat(compiled.await(100, TimeUnit.SECONDS)).isTrue();
    while (f.compiled() == null) {
      Thread.onSpinWait();
    }
    assertThat(call(f)).isEqualTo("tier 1, 7");
    assertThat(compilerThread).isEqualTo("gruffle-jit");
    assertThat(err.toString(StandardCharsets.UTF_8)).matches("jit: main\\.f, \\d+ µs\n");
    p.tiers().stop();
  }

  @Test
  void afterTheEndNothingIsCompiled() {
    Program p = program(Engine.TIERED, "jitcalls=2");
    p.tiers().stop();
    call(p.code("main.f"));
    call(p.code("main.f"));
    assertThat(call(p.code("main.f"))).isEqualTo("tier 0");
    assertThat(compilerThread).isNull();
  }

  @Test
  void aRefusedFunctionStaysInTier0() {
    refuse = true;
    Program p = program(Engine.JIT, "jitfallback=warn");
    assertThat(call(p.code("main.f"))).isEqualTo("tier 0");
    compilerThread = null;
    assertThat(call(p.code("main.f"))).isEqualTo("tier 0");
    assertThat(compilerThread).as("asked once").isNull();
    assertThat(p.runtime().jitFallbacks).hasValue(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("jit: main.f stays in tier 0: it is too odd\n");
  }

  @Test
  void aRefusalIsSilentUnlessAskedFor() {
    refuse = true;
    Program p = program(Engine.TIERED, "jitcalls=1");
    assertThat(call(p.code("main.f"))).isEqualTo("tier 0");
    assertThat(call(p.code("main.f"))).isEqualTo("tier 0");
    assertThat(p.runtime().jitFallbacks).hasValue(1);
    assertThat(err.toByteArray()).isEmpty();
  }

  @Test
  void aRefusalMayFailTheProgram() {
    refuse = true;
    Program p = program(Engine.JIT, "jitfallback=fail");
    assertThatThrownBy(() -> call(p.code("main.f"))).hasMessageContaining("it is too odd");
  }

  @Test
  void aHotLoopGetsItsWayInAndTheEighthCallIsHot() {
    Program p = program(Engine.TIERED, "jitcalls=100,jitloops=1");
    GoCode f = p.code("main.f");
    var entry = new AtomicReference<OsrEntry>();
    p.tiers().hotLoop(f, 5, false, () -> true, entry::set);
    long[] prims = new long[1];
    entry.get().run(null, null, prims, null, 1);
    assertThat(prims).containsExactly(5);
    assertThat(f.calls).isEqualTo(92);
  }

  @Test
  void ofCallsThatStayInALoopOneInMoreThanThirtyCounts() {
    GoCode f = program(Engine.TIERED, "jitcalls=100,jitloops=1").code("main.f");
    assertThat(f.isLoopReady(LONG)).isTrue();
    for (int i = 0; i < 33; i++) {
      call(f);
      f.goOn(f.program.runtime().detached(), LONG, new long[] {2}, null);
    }
    assertThat(f.calls).isEqualTo(93);
  }

  @Test
  void aLoopThatHasEndedGetsNoCodeBeforeItComesBack() throws InterruptedException {
    Program p = program(Engine.TIERED, "jitloops=2");
    GoCode f = p.code("main.f");
    var busy = new CountDownLatch(1);
    var started = new CountDownLatch(1);
    p.tiers()
        .hotLoop(
            f,
            5,
            false,
            () -> {
              started.countDown();
              await(busy);
              return false;
            },
            e -> {});
    await(started);
    HotLoop passed = f.loop(7);
    assertThat(passed.isReady()).isFalse();
    Thread.sleep(30);
    busy.countDown();
    p.tiers().hotLoop(f, 6, false, () -> true, e -> compiled.countDown());
    await(compiled);
    assertThat(passed.hasCode()).isFalse();
    while (!passed.isReady()) {
      Thread.onSpinWait();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(100, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aCallGoesOnInTheLoopWhereItsCodeHasLeftIt() {
    Program p = program(Engine.JIT, "jitloops=1");
    GoCode f = p.code("main.f");
    assertThat(f.isLoopReady(5)).isTrue();
    assertThat(f.isLoopReady(8)).isTrue();
    long[] prims = new long[1];
    f.goOn(p.runtime().detached(), 8, prims, null);
    assertThat(prims).containsExactly(85);
  }

  @Test
  void slicesAreShortAtFirstAndAfterTheFirstEnds() {
    GoCode f = program(Engine.TIERED, "jitloops=2").code("main.f");
    while (!f.isLoopReady(COUNTING)) {
      Thread.onSpinWait();
    }
    assertThat(slices(f, 2501).getLast()).isEqualTo(64);
    for (int ends = 1; ends <= 3; ends++) {
      List<Integer> again = slices(f, 1001);
      assertThat(again.getFirst()).isEqualTo(1);
      assertThat(again.getLast()).isGreaterThanOrEqualTo(16);
    }
    assertThat(slices(f, 1).getFirst()).isGreaterThanOrEqualTo(16);
  }

  private List<Integer> slices(GoCode f, int number) {
    slices.clear();
    f.goOn(f.program.runtime().detached(), COUNTING, new long[] {number}, null);
    return slices;
  }

  @Test
  void aThousandCallsLeaveTheirCode() {
    GoCode f = program(Engine.JIT, "jitloops=1").code("main.f");
    int calls = 0;
    while (f.isLoopBetter(5, false)) {
      calls++;
    }
    assertThat(calls).isEqualTo(1000);
  }

  @Test
  void anEarlyQuestionHasNothingCompiled() {
    GoCode f = program(Engine.JIT, "jitloops=1").code("main.f");
    assertThat(f.isLoopBetter(5, true)).isFalse();
    assertThat(f.isLoopBetter(5, false)).isTrue();
    assertThat(f.isLoopBetter(5, true)).isTrue();
  }

  @Test
  void aSecondLoopIsMadeForACallThatStaysAlone() {
    Program p = program(Engine.JIT, "jitloops=2");
    GoCode f = p.code("main.f");
    var busy = new CountDownLatch(1); // so that none is given up
    p.tiers()
        .hotLoop(
            f,
            9,
            false,
            () -> {
              await(busy);
              return false;
            },
            e -> {});
    f.isLoopBetter(5, false);
    for (int call = 0; call < 10; call++) {
      f.isLoopBetter(7, true);
      f.isLoopBetter(7, false);
      f.isLoopBetter(7, false);
    }
    assertThat(f.loop(5).isAsked()).isTrue();
    assertThat(f.loop(7).isAsked()).isFalse();
    f.isLoopBetter(7, false);
    f.isLoopBetter(7, false);
    assertThat(f.loop(7).isAsked()).isTrue();
    busy.countDown();
  }

  @Test
  void aCallStaysWhereNothingIsCompiled() {
    refuse = true;
    GoCode f = program(Engine.TIERED, "jitloops=1").code("main.f");
    assertThat(f.isLoopBetter(5, false)).isFalse();
    assertThat(f.isLoopReady(5)).isFalse();
    assertThat(f.program.runtime().jitFallbacks).hasValue(1);
  }

  @Test
  void aLoopWithoutAWayInIsNotAskedFor() {
    refuse = true;
    Program p = program(Engine.TIERED, "jitloops=1");
    p.tiers()
        .hotLoop(
            p.code("main.f"),
            5,
            false,
            () -> true,
            e -> {
              throw new AssertionError(e);
            });
    assertThat(p.runtime().jitFallbacks).hasValue(1);
  }
}
