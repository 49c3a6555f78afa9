package gruffle.ir.escape.flow;

import gruffle.types.FuncObj;
import java.util.Set;

/** Library functions that gc replaces by instructions on amd64: neither calls nor inlined. */
final class Intrinsics {
  private static final Set<String> MATH =
      Set.of("Sqrt", "Floor", "Ceil", "Trunc", "RoundToEven", "Abs", "Copysign", "FMA");

  private Intrinsics() {}

  static boolean has(FuncObj f) {
    return f.pkg() != null
        && f.signature().recv() == null
        && switch (f.pkg().path()) {
          case "math" -> MATH.contains(f.name());
          case "math/bits", "sync/atomic" -> true;
          default -> false;
        };
  }
}
