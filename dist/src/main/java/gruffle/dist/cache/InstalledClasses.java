package gruffle.dist.cache;

import gruffle.dist.AheadClasses;
import gruffle.link.Ahead;
import gruffle.runtime.type.Prebuilt;

/** The classes that are there before a program runs: the library's, and those of packages of an installed Go that were prepared or kept. */
public record InstalledClasses(AheadClasses library, InstalledStore installed)
    implements Prebuilt, Ahead {
  /** Null if the program uses none. */
  private AheadClasses prepared() {
    Prepared p = installed.prepared();
    return p == null ? null : p.classes(library.isShared());
  }

  /** Whether it is one of these classes. */
  public boolean has(String internalName) {
    return library.has(internalName) || installed.hasClass(internalName);
  }

  @Override
  public boolean inParent(String internalName) {
    AheadClasses p = prepared();
    return library.inParent(internalName) || p != null && p.inParent(internalName);
  }

  @Override
  public byte[] classFile(String internalName) {
    byte[] file = library.classFile(internalName);
    AheadClasses p = prepared();
    if (file == null && p != null) {
      file = p.classFile(internalName);
    }
    return file == null ? installed.classFile(internalName) : file;
  }

  @Override
  public String typeCode(String internalName) {
    return installed.typeCode(internalName);
  }

  @Override
  public boolean isCalled(String method) {
    AheadClasses p = prepared();
    return library.isCalled(method) || p != null && p.isCalled(method);
  }

  @Override
  public boolean isMissing(String method) {
    AheadClasses p = prepared();
    return library.isMissing(method) || p != null && p.isMissing(method);
  }
}
