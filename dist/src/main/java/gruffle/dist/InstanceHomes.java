package gruffle.dist;

import gruffle.ir.IrTypes;
import gruffle.ir.MemoryPackage;
import java.util.Map;

/**
 * Brings the instances of generic code that the library itself uses home, to the packages that declare the code: one of each in
 * the whole library, found where its symbol says.
 */
final class InstanceHomes {
  private final Map<String, MemoryPackage> packages;

  InstanceHomes(Map<String, MemoryPackage> packages) {
    this.packages = packages;
  }

  void settle() {
    for (MemoryPackage p : packages.values()) {
      for (String symbol : p.functions()) {
        MemoryPackage home = home(symbol, p);
        if (home != null) {
          home.addFunction(p.removeFunction(symbol));
        }
      }
      for (String symbol : p.types()) {
        MemoryPackage home = home(symbol, p);
        if (home != null) {
          home.addType(p.removeType(symbol));
        }
      }
    }
    packages.values().forEach(MemoryPackage::number);
  }

  /** Where it has to go, null if it may stay. */
  private MemoryPackage home(String symbol, MemoryPackage p) {
    String path = IrTypes.packageOf(symbol);
    return IrTypes.isInstance(symbol) && !path.equals(p.path()) ? packages.get(path) : null;
  }
}
