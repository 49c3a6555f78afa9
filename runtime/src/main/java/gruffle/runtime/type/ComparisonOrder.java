package gruffle.runtime.type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * In which order {@code ==} compares the fields of a struct: numbers before strings, strings before arrays and structs, since most values that differ do so in
 * a number too. A comparison of interfaces may panic, so what stands before such a field is compared before it, and what stands behind it after it.
 */
final class ComparisonOrder {
  private ComparisonOrder() {}

  /** Indices of the fields that count. */
  static List<Integer> of(Rtype struct) {
    var order = new ArrayList<Integer>();
    var run = new ArrayList<Integer>();
    for (int i = 0; i < struct.numField(); i++) {
      Field f = struct.field(i);
      if (f.blank()) {
        continue;
      }
      if (mayPanic(f.type())) {
        flush(struct, run, order);
        order.add(i);
      } else {
        run.add(i);
      }
    }
    flush(struct, run, order);
    return order;
  }

  private static void flush(Rtype struct, List<Integer> run, List<Integer> order) {
    run.sort(Comparator.comparingInt(i -> cost(struct.field(i).type())));
    order.addAll(run);
    run.clear();
  }

  private static int cost(Rtype t) {
    return switch (t.kind()) {
      case STRUCT, ARRAY -> 2;
      case STRING -> 1;
      default -> 0;
    };
  }

  private static boolean mayPanic(Rtype t) {
    return switch (t.kind()) {
      case INTERFACE -> true;
      case ARRAY -> mayPanic(t.elem());
      case STRUCT -> {
        for (int i = 0; i < t.numField(); i++) {
          if (mayPanic(t.field(i).type())) {
            yield true;
          }
        }
        yield false;
      }
      default -> false;
    };
  }
}
