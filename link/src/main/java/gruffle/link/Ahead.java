package gruffle.link;

/**
 * What is known of the classes that were compiled ahead: those of types have the Java interfaces of the methods that the
 * library may call (and likely ones), not of every method that some program may come to call.
 *
 * <p>Methods are named as {@link gruffle.ir.InterfaceCalls} has them.
 */
public interface Ahead {
  /** Nothing was. */
  Ahead NONE =
      new Ahead() {
        @Override
        public boolean isCalled(String method) {
          return false;
        }

        @Override
        public boolean isMissing(String method) {
          return false;
        }
      };

  /** Whether classes made ahead have the Java interfaces of methods of that name. */
  boolean isCalled(String method);

  /** Whether some type has a method of that name without the Java interface: who calls it has to look. */
  boolean isMissing(String method);
}
