package gruffle.runtime.func;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.ProgramLoader;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.Mem;

/**
 * Go function values whose body is in Java: what package reflect makes.
 *
 * <p>Compiled code calls a function value by its shape's typed method, so where code is compiled each shape has a subclass that boxes the arguments
 * ({@link JavaFuncClass}).
 */
public final class JavaFunc {
  /** What it does. */
  public interface Body {
    /** As {@link FuncVal#invoke}: boxed arguments, the first result; the others in g. May call Go, park and panic. */
    Object invoke(G g, Object[] args);
  }

  /** Implemented by the generated classes: makes others of the same class. */
  public interface Maker {
    FuncVal with(Code code, Body body);
  }

  private JavaFunc() {}

  /**
   * Makes a function value.
   *
   * @param loader the program's
   * @param type the Go function type
   * @param code what programs see that ask for its name
   */
  public static FuncVal of(ProgramLoader loader, Rtype type, Code code, Body body) {
    if (!loader.compiles() || !JavaFuncClass.possible(type)) {
      return new Boxed(code, body);
    }
    try {
      Class<?> c = loader.load(JavaFuncClass.name(type));
      return ((Maker) Mem.U.allocateInstance(c)).with(code, body);
    } catch (InstantiationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where all calls are boxed anyway. */
  private static final class Boxed extends FuncVal {
    private final Code code;
    private final Body body;

    Boxed(Code code, Body body) {
      this.code = code;
      this.body = body;
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
}
