package gruffle.dist;

import gruffle.link.Ahead;
import gruffle.runtime.type.Prebuilt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collection;

/**
 * Classes that were compiled ahead: the library's, when Gruffle was built, and those of packages of an installed Go, when it was set up.
 *
 * <p>The process's one program shares them with nobody and has them from the application's loader, which the AOT cache covers;
 * several programs in a process each load the same class files for themselves.
 */
public final class AheadClasses implements Prebuilt, Ahead {
  private final AheadIndex index;
  private final boolean shared;

  /**
   * The classes of an index.
   *
   * @param shared they belong to the process's one program
   */
  public AheadClasses(ByteBuffer data, boolean shared) {
    this.index = new AheadIndex(data);
    this.shared = shared;
  }

  /** The index of other classes, and the same methods. */
  byte[] indexOf(Collection<String> classes) {
    return index.with(classes);
  }

  /** Whether they belong to the process's one program. */
  public boolean isShared() {
    return shared;
  }

  /** Whether it is one of these classes. */
  public boolean has(String internalName) {
    return index.hasClass(internalName);
  }

  @Override
  public boolean inParent(String internalName) {
    return shared && index.hasClass(internalName);
  }

  @Override
  public byte[] classFile(String internalName) {
    return shared || !index.hasClass(internalName) ? null : read(internalName);
  }

  private static byte[] read(String internalName) {
    try (var in = AheadClasses.class.getResourceAsStream("/" + internalName + ".class")) {
      if (in == null) {
        throw new IllegalStateException(
            "class " + internalName + " is missing: build Gruffle again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isCalled(String method) {
    return index.isCalled(method);
  }

  @Override
  public boolean isMissing(String method) {
    return index.isMissing(method);
  }
}
