package gruffle.link;

import java.lang.reflect.Method;

/** Finds the Java method behind a Go function without a body, where its stub class has to be made at run time. */
public interface NativeSource {
  /** Null if there is none. */
  Method find(String symbol);
}
