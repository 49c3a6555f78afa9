package gruffle.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gruffle.bench.Sample.Mode;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class FiguresTest {
  static final BenchProgram FIB = new BenchProgram("fib", Group.COMPUTE, "1", "");
  static final BenchProgram SIEVE = new BenchProgram("sieve", Group.COMPUTE, "1", "");
  static final BenchProgram HELLO = new BenchProgram("hello", Group.PROCESS, "-", "");

  static final Figures FIGURES =
      new Figures(
          List.of(
              once("fib", "go", 1.0, 2.0),
              once("fib", "go", 9.0, 9.0),
              once("fib", "go", 1.5, 3.0),
              once("fib", "tiered", 3.0, 4.5),
              steady("fib", "go", 1.0, 1.1, 1.2),
              steady("fib", "tiered", 0.5, 0.9, 0.8),
              once("sieve", "go", 1.0, 1.0),
              once("sieve", "tiered", 8.0, 8.0),
              once("sieve", "jit", 1.0, 1.0),
              failed("sieve", "jit", "timeout"),
              hello("go", 0.001),
              hello("tiered", 0.150)));

  private static Sample once(String program, String engine, double time, double wall) {
    var usage = new Usage(wall, wall / 2, wall / 4, 2048, "0", 0);
    return new Sample(program, engine, Mode.ONCE, 0, "", "", List.of(time), usage);
  }

  private static Sample steady(String program, String engine, Double... times) {
    var usage = new Usage(1, 1, 1, 4096, "0", 0);
    return new Sample(program, engine, Mode.STEADY, 0, "", "", List.of(times), usage);
  }

  private static Sample failed(String program, String engine, String problem) {
    var usage = new Usage(1, 1, 1, 1, problem, 0);
    return new Sample(program, engine, Mode.ONCE, 1, problem, "", List.of(), usage);
  }

  private static Sample hello(String engine, double wall) {
    var usage = new Usage(wall, wall, 0, 1024, "0", 0);
    return new Sample("hello", engine, Mode.ONCE, 0, "", "", List.of(), usage);
  }

  @Test
  void medians() {
    assertThat(Figures.median(DoubleStream.empty())).isEmpty();
    assertThat(Figures.median(DoubleStream.of(3, 1, 2))).hasValue(2);
    assertThat(Figures.median(DoubleStream.of(4, 1, 2, 3))).hasValue(2.5);
    assertThat(FIGURES.value("fib", "go", Figure.ONCE)).hasValue(1.5);
    assertThat(FIGURES.value("fib", "go", Figure.WALL)).hasValue(3);
    assertThat(FIGURES.value("fib", "go", Figure.CPU)).hasValue(2.25);
    assertThat(FIGURES.value("fib", "go", Figure.MB)).hasValue(2);
  }

  /** Warming up is no steady state, but real Go has none. */
  @Test
  void steadyLeavesTheFirstRepeatOut() {
    assertThat(FIGURES.value("fib", "go", Figure.STEADY)).hasValue(1.0);
    assertThat(FIGURES.value("fib", "tiered", Figure.STEADY)).hasValue(0.8);
    assertThat(FIGURES.value("sieve", "tiered", Figure.STEADY)).isEmpty();
  }

  @Test
  void meansAndFailures() {
    var both = List.of(FIB, SIEVE);
    assertThat(FIGURES.geometricMean(both, "tiered", Figure.ONCE).orElseThrow())
        .isCloseTo(4, within(1e-9));
    assertThat(FIGURES.geometricMean(both, "tiered", Figure.STEADY)).hasValue(0.8);
    assertThat(FIGURES.geometricMean(both, "jit", Figure.ONCE)).isEmpty();
    assertThat(FIGURES.problem("sieve", "jit")).isEqualTo("timeout");
    assertThat(FIGURES.problem("fib", "jit")).isEmpty();
  }

  @Test
  void bounds() {
    var programs = List.of(FIB, SIEVE, HELLO);
    assertThat(Bound.parse("fib", "tiered", "once", "2x", "a").violations(FIGURES, programs))
        .isEmpty();
    assertThat(Bound.parse("compute", "tiered", "once", "3x", "a").violations(FIGURES, programs))
        .containsExactly("sieve, tiered once: 8.000, at most 3.0 (a)");
    assertThat(
            Bound.parse("mean:compute", "tiered", "once", "3.9x", "b")
                .violations(FIGURES, programs))
        .containsExactly("mean:compute, tiered once: 4.000, at most 3.9 (b)");
    assertThat(Bound.parse("hello", "tiered", "wall", "0.1s", "c").violations(FIGURES, programs))
        .containsExactly("hello, tiered wall: 0.150, at most 0.1 (c)");
    assertThat(Bound.parse("sieve", "jit", "once", "3x", "d").violations(FIGURES, programs))
        .containsExactly("sieve, jit once: no figure (d)");
    assertThat(Bound.parse("sieve", "jit", "once", "3x", "d").violations(FIGURES, List.of(FIB)))
        .isEmpty();
  }

  @Test
  void report() {
    var programs = List.of(FIB, SIEVE, HELLO);
    var table = new Report(FIGURES, programs, List.of("tiered", "jit"), new Plan(3, 0, false));
    assertThat(table.table().text().lines().map(l -> l.strip().replaceAll(" {2,}", "|")))
        .containsExactly(
            "go once|go wall|go cpu|go MB|tiered once|tiered wall|tiered cpu|tiered MB"
                + "|jit once|jit wall|jit cpu|jit MB",
            "fib|1.500 s|3.000 s|2.250 s|2|2.00x|1.50x|1.50x|2|-|-|-|-",
            "sieve|1.000 s|1.000 s|0.750 s|2|8.00x|8.00x|8.00x|2|timeout|-|-|-",
            "geometric mean, compute|4.00x|3.46x|3.46x",
            "",
            "hello|-|0.001 s|0.001 s|1|-|0.150 s|0.150 s|1|-|-|-|-",
            "");
  }
}
