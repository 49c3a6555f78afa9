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
    return types.length - (takesG(types) ? 1 : 0) == params;
  }

  /** Whether a method gets the goroutine, which is none of the function's own parameters. */
  static boolean takesG(Class<?>[] params) {
    return params.length > 0 && params[0] == G.class;
  }
}
