package gruffle.dist.cache;

import gruffle.dist.AheadClasses;
import gruffle.runtime.type.Prebuilt;

/** The classes that are there before a program runs: the library's, and those that were kept of packages of an installed Go. */
public record InstalledClasses(AheadClasses library, InstalledStore installed) implements Prebuilt {
  /** Whether it is one of these classes. */
  public boolean has(String internalName) {
    return library.has(internalName) || installed.hasClass(internalName);
  }

  @Override
  public boolean inParent(String internalName) {
    return library.inParent(internalName);
  }

  @Override
  public byte[] classFile(String internalName) {
    byte[] file = library.classFile(internalName);
    return file == null ? installed.classFile(internalName) : file;
  }

  @Override
  public String typeCode(String internalName) {
    return installed.typeCode(internalName);
  }
}
