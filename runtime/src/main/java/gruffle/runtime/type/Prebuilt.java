package gruffle.runtime.type;

/** Generated classes that were made when Gruffle was built. */
public interface Prebuilt {
  /** There are none. */
  Prebuilt NONE =
      new Prebuilt() {
        @Override
        public boolean inParent(String internalName) {
          return false;
        }

        @Override
        public byte[] classFile(String internalName) {
          return null;
        }
      };

  /** Whether the parent of the program's loader is to load it: then all programs of the process share it. */
  boolean inParent(String internalName);

  /** The class file for the program's own loader, null if there is none. */
  byte[] classFile(String internalName);

  /**
   * The type whose struct or box class has that name, as {@link TypeCode} writes it, where code that was made earlier mentions a class that
   * is made anew for each program; null if nobody knows.
   */
  default String typeCode(String internalName) {
    return null;
  }
}
