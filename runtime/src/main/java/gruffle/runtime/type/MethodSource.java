package gruffle.runtime.type;

import java.util.List;

/** What a linked program tells about methods. */
public interface MethodSource {
  /**
   * The method set of a type that is no interface: a named type T, a pointer *T, or an unnamed struct with embedded
   * fields (or a pointer to one). Any order. Asked once for each type, when first needed.
   */
  List<Method> methodsOf(Rtype t);
}
