package gruffle.runtime.func;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;

/** A Go function value whose body is in Java: what package reflect makes. */
public final class JavaFunc extends FuncVal {
  /** What it does. */
  public interface Body {
    /** As {@link FuncVal#invoke}: boxed arguments, the first result; the others in g. May call Go, park and panic. */
    Object invoke(G g, Object[] args);
  }

  private final Code code;
  private final Body body;

  private JavaFunc(Code code, Body body) {
    this.code = code;
    this.body = body;
  }

  /**
   * Makes a function value.
   *
   * @param type the Go function type
   * @param code what programs see that ask for its name
   */
  public static FuncVal of(Rtype type, Code code, Body body) {
    return new JavaFunc(code, body);
  }

  @Override
  public Code code() {
    return code;
  }

  @Override
  public void call0(G g) {
    body.invoke(g, new Object[0]);
  }

  @Override
  public Object invoke(G g, Object... args) {
    return body.invoke(g, args);
  }
}
