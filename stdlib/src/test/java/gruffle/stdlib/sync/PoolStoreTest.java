package gruffle.stdlib.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order in which a pool gives objects back: the first one, then the others from the last. */
final class PoolStoreTest {
  @Test
  void firstThenLastInFirstOut() {
    PoolStore p = new PoolStore();
    for (int i = 0; i < 20; i++) {
      p.put(i);
    }
    List<Object> out = new ArrayList<>();
    for (Object x = p.get(); x != null; x = p.get()) {
      out.add(x);
    }
    assertThat(out.getFirst()).isEqualTo(0);
    assertThat(out.subList(1, 20)).startsWith(19, 18).endsWith(2, 1);
    p.put("again");
    assertThat(p.get()).isEqualTo("again");
    assertThat(p.get()).isNull();
  }
}
