package gruffle.jit.emit;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.ir.GoKind;
import gruffle.ir.Op;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Intervals of results have all results of the operands' values in them. */
final class IntervalTest {
  private static final long[] CORNERS = {
    0,
    1,
    2,
    3,
    7,
    8,
    31,
    32,
    63,
    64,
    127,
    128,
    255,
    256,
    65535,
    65536,
    Integer.MAX_VALUE,
    1L << 31,
    1L << 32,
    1L << 62,
    Long.MAX_VALUE,
  };

  private final Random random = new Random(11);

  private long number() {
    long v = CORNERS[random.nextInt(CORNERS.length)] + random.nextInt(3) - 1;
    return random.nextBoolean() ? v : -v;
  }

  private static long in(GoKind k, long v) {
    int unused = 64 - k.bits;
    return k.signed ? v << unused >> unused : v << unused >>> unused;
  }

  private static long result(Op op, long x, long y, GoKind k) {
    boolean unsigned = k.bits == 64 && !k.signed;
    long r =
        switch (op) {
          case ADD -> x + y;
          case SUB -> x - y;
          case MUL -> x * y;
          case DIV -> unsigned ? Long.divideUnsigned(x, y) : x / y;
          case REM -> unsigned ? Long.remainderUnsigned(x, y) : x % y;
          case AND -> x & y;
          case OR -> x | y;
          case XOR -> x ^ y;
          case ANDNOT -> x & ~y;
          case SHL -> y > 63 ? 0 : x << y;
          case SHR -> unsigned ? (y > 63 ? 0 : x >>> y) : x >> Math.min(63, y);
          default -> throw new IllegalArgumentException(op.toString());
        };
    return in(k, r);
  }

  @Test
  void resultsAreInTheIntervalOfTheResult() {
    var ops =
        List.of(
            Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.REM, Op.AND, Op.OR, Op.XOR, Op.ANDNOT, Op.SHL,
            Op.SHR);
    var kinds =
        List.of(GoKind.INT, GoKind.UINT, GoKind.INT8, GoKind.UINT8, GoKind.INT32, GoKind.UINT32);
    for (int n = 0; n < 400_000; n++) {
      GoKind k = kinds.get(random.nextInt(kinds.size()));
      Op op = ops.get(random.nextInt(ops.size()));
      boolean shift = op == Op.SHL || op == Op.SHR;
      long[] x = {in(k, number()), in(k, number())};
      long[] y = {in(k, number()), in(k, number())};
      if (random.nextInt(3) == 0) {
        y[1] = y[0];
      }
      if (shift) {
        y[0] = Math.floorMod(y[0], 80);
        y[1] = Math.floorMod(y[1], 80);
      }
      Interval of =
          Interval.binary(
              op,
              Interval.of(x[0]).or(Interval.of(x[1])),
              Interval.of(y[0]).or(Interval.of(y[1])),
              k);
      for (long a : x) {
        for (long b : y) {
          if (b != 0 || op != Op.DIV && op != Op.REM) {
            long r = result(op, a, b, k);
            assertThat(of.contains(Interval.of(r)))
                .as("%d %s %d = %d of %s in %s", a, op, b, r, k, of)
                .isTrue();
          }
        }
      }
    }
  }

  @Test
  void comparisonsKeepWhatTheyHoldFor() {
    var ops = List.of(Op.EQ, Op.NE, Op.LT, Op.LE, Op.GT, Op.GE);
    for (int n = 0; n < 100_000; n++) {
      Op op = ops.get(random.nextInt(ops.size()));
      long x = number();
      long y = number();
      Interval a = Interval.of(x).or(Interval.of(number()));
      Interval b = random.nextBoolean() ? Interval.of(y) : Interval.of(y).or(Interval.of(number()));
      boolean holds =
          switch (op) {
            case EQ -> x == y;
            case NE -> x != y;
            case LT -> x < y;
            case LE -> x <= y;
            case GT -> x > y;
            default -> x >= y;
          };
      Interval r = a.where(op, b);
      assertThat(!holds || r != null && r.contains(Interval.of(x)))
          .as("%d %s %d: %s", x, op, y, r)
          .isTrue();
    }
  }

  @Test
  void widenedIntervalsContainBoth() {
    for (int n = 0; n < 10_000; n++) {
      Interval a = Interval.of(number()).or(Interval.of(number()));
      Interval b = a.or(Interval.of(number()));
      Interval w = a.widened(b);
      assertThat(w.contains(a) && w.contains(b)).as("%s %s %s", a, b, w).isTrue();
    }
  }
}
