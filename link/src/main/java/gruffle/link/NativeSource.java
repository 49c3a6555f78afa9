package gruffle.link;

import gruffle.runtime.sched.G;
import java.lang.reflect.Method;

/** Finds the Java method behind a Go function without a body, where its stub class has to be made at run time. */
public interface NativeSource {
  /** Null if there is none. */
  Method find(String symbol);

  /** Whether a method can stand behind a function with that many parameters; a module may pull one of Go's own that is not ours. */
  static boolean fits(Method m, int params) {
    if (m == null) {
      return false;
    }
    Class<?>[] types = m.getParameterTypes();
    boolean takesG = types.length > 0 && types[0] == G.class;
    return types.length - (takesG ? 1 : 0) == params;
  }
}
