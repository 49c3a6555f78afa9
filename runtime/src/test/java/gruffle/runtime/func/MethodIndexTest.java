package gruffle.runtime.func;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodIndexTest {
  /** Loads a class anew, and the index of it beside it, as a build leaves it. */
  private static final class Loader extends ClassLoader {
    private final Map<String, String> values;

    Loader(Map<String, String> values) {
      super(MethodIndexTest.class.getClassLoader());
      this.values = values;
    }

    Class<?> indexed() throws IOException {
      String name = Indexed.class.getName();
      try (var in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] b = in.readAllBytes();
        return defineClass(name, b, 0, b.length);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (!name.equals(MethodIndex.className(Indexed.class.getName()))) {
        throw new ClassNotFoundException(name);
      }
      byte[] b = MethodIndex.write(Indexed.class.getName(), values);
      return defineClass(name, b, 0, b.length);
    }
  }

  static final class Indexed {
    private Indexed() {}

    static long f(long[] a, String s) {
      return a.length + (long) s.length();
    }
  }

  @Test
  void keyIsNameAndDescriptor() throws NoSuchMethodException {
    var m = Indexed.class.getDeclaredMethod("f", long[].class, String.class);
    assertThat(MethodIndex.key(m)).isEqualTo("f([JLjava/lang/String;)J");
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    var values = Map.of("f([JLjava/lang/String;)J", "p.(*T).F", "g()V", "größe.g");
    assertThat(MethodIndex.of(new Loader(values).indexed())).isEqualTo(values);
  }

  @Test
  void withoutOneThereIsNull() {
    assertThat(MethodIndex.of(Indexed.class)).isNull();
  }
}
