package gruffle.jit.emit;

import java.util.Set;

/**
 * Functions of the library that are a few instructions: their Java methods touch no memory of the program, never park, panic or poll, and
 * HotSpot puts their code in place of the calls. A loop with such calls is as one without.
 */
final class LightCalls {
  private static final Set<String> MATH =
      Set.of(
          "math.Abs",
          "math.Ceil",
          "math.Copysign",
          "math.FMA",
          "math.Float32bits",
          "math.Float32frombits",
          "math.Float64bits",
          "math.Float64frombits",
          "math.Floor",
          "math.Max",
          "math.Min",
          "math.Sqrt",
          "math.Trunc",
          "math/bits.LeadingZeros32",
          "math/bits.LeadingZeros64",
          "math/bits.OnesCount32",
          "math/bits.OnesCount64",
          "math/bits.Reverse32",
          "math/bits.Reverse64",
          "math/bits.ReverseBytes32",
          "math/bits.ReverseBytes64",
          "math/bits.RotateLeft32",
          "math/bits.RotateLeft64",
          "math/bits.TrailingZeros32",
          "math/bits.TrailingZeros64");

  private LightCalls() {}

  static boolean contains(String symbol) {
    return MATH.contains(symbol);
  }
}
