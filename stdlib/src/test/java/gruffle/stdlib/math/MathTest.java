package gruffle.stdlib.math;

import gruffle.runtime.func.GoNative;
import gruffle.stdlib.Table;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MathTest {
  @Test
  void resultsAreGosBitForBit() throws IOException {
    Map<String, Method> natives = new HashMap<>();
    for (Method m : Natives.class.getMethods()) {
      GoNative n = m.getAnnotation(GoNative.class);
      if (n != null) {
        natives.put(n.value(), m);
      }
    }
    Table.check(
        "math.txt",
        4,
        p -> {
          Object[] args = new Object[p.length - 2];
          for (int i = 0; i < args.length; i++) {
            args[i] = Table.number(p[i + 1]);
          }
          double want = Table.number(p[p.length - 1]);
          double got;
          try {
            got = (double) natives.get("math." + p[0]).invoke(null, args);
          } catch (ReflectiveOperationException e) {
            return e.toString();
          }
          return Double.compare(got, want) == 0 ? null : got + ", want " + want;
        });
  }
}
