package gruffle.runtime.debug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The lines of GODEBUG=gctrace=1. */
@Timeout(300)
class GcTraceTest {
  @Test
  void aLineForEachCollection() {
    List<String> lines = Collections.synchronizedList(new ArrayList<>());
    long start = System.nanoTime();
    var trace = GcTrace.start(lines::add, () -> System.nanoTime() - start, () -> 2);
    System.gc();
    trace.await();
    System.gc();
    trace.await();
    assertThat(lines)
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(
            s ->
                s.matches(
                    "gc \\d+ @\\d+\\.\\d{3}s \\d+%: 0\\+0\\+\\d+ ms clock, 0\\+0/0/0\\+\\d+ ms cpu, \\d+->\\d+->\\d+ MB, \\d+ MB goal, 0 MB stacks, \\d+ MB globals, 2 P( \\(forced\\))?\n"));
    assertThat(lines).anyMatch(s -> s.endsWith("2 P (forced)\n"));
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i)).startsWith("gc " + (i + 1) + " ");
    }
  }
}
