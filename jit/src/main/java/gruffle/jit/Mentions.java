package gruffle.jit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.ClassReader;

/**
 * Has a program's class loader look for the runtime's classes that its class files name. HotSpot counts a class as not loaded until somebody has asked that loader for it: C2
 * leaves out what names such a class, and throws the code of all loops around it away when it is run for the first time.
 */
final class Mentions {
  private static final String RUNTIME = "gruffle/runtime/";

  /** Of a class in a class file's table of constants. */
  private static final int CLASS = 7;

  private final ClassLoader loader;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  Mentions(ClassLoader loader) {
    this.loader = loader;
  }

  void of(byte[] file) {
    var reader = new ClassReader(file);
    var buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int at = reader.getItem(i);
      if (at > 0 && reader.readByte(at - 1) == CLASS) {
        String name = reader.readUTF8(at, buffer);
        if (name.startsWith(RUNTIME) && known.add(name)) {
          load(name);
        }
      }
    }
  }

  private void load(String name) {
    try {
      Class.forName(name.replace('/', '.'), false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
