package gruffle.bench;

import gruffle.bench.Sample.Mode;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** The figures that follow from the samples. */
record Figures(List<Sample> samples) {
  static final String GO = "go";

  /** Absolute; empty where it was not measured, or the program failed in the engine. */
  OptionalDouble value(String program, String engine, Figure figure) {
    Mode mode = figure == Figure.STEADY ? Mode.STEADY : Mode.ONCE;
    if (samples.stream().anyMatch(s -> is(s, program, engine) && s.mode() == mode && !s.ok())) {
      return OptionalDouble.empty();
    }
    List<Sample> some =
        samples.stream().filter(s -> is(s, program, engine) && s.mode() == mode).toList();
    return switch (figure) {
      case ONCE -> median(some.stream().flatMap(s -> s.times().stream()).mapToDouble(t -> t));
      case STEADY ->
          some.stream()
              .flatMap(s -> s.times().stream().skip(engine.equals(GO) ? 0 : 1))
              .mapToDouble(t -> t)
              .min();
      case WALL -> median(some, u -> u.wall());
      case CPU -> median(some, u -> u.cpu());
      case MB -> some.stream().mapToDouble(s -> s.usage().maxRssMb()).max();
    };
  }

  /** As a multiple of real Go's. */
  OptionalDouble ratio(String program, String engine, Figure figure) {
    OptionalDouble own = value(program, engine, figure);
    OptionalDouble go = value(program, GO, figure);
    if (own.isEmpty() || go.isEmpty() || go.getAsDouble() <= 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(own.getAsDouble() / go.getAsDouble());
  }

  /** The geometric mean of the ratios that there are. */
  OptionalDouble geometricMean(List<BenchProgram> programs, String engine, Figure figure) {
    double[] ratios =
        programs.stream()
            .map(p -> ratio(p.name(), engine, figure))
            .flatMapToDouble(OptionalDouble::stream)
            .toArray();
    if (ratios.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        Math.exp(Arrays.stream(ratios).map(Math::log).average().orElseThrow()));
  }

  /** What went wrong, "" where nothing did. */
  String problem(String program, String engine) {
    return samples.stream()
        .filter(s -> is(s, program, engine) && !s.ok())
        .map(Sample::problem)
        .findFirst()
        .orElse("");
  }

  private static boolean is(Sample s, String program, String engine) {
    return s.program().equals(program) && s.engine().equals(engine);
  }

  private static OptionalDouble median(List<Sample> samples, ToDoubleFunction<Usage> of) {
    return median(samples.stream().mapToDouble(s -> of.applyAsDouble(s.usage())));
  }

  static OptionalDouble median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    int n = sorted.length;
    if (n == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of((sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
  }
}
