package gruffle.dist;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Collection;
import java.util.List;

/**
 * Three sets of names, each a sorted list of 64-bit hashes: the classes that were compiled ahead, the methods whose Java
 * interfaces they have, and the methods that some of their types have without the interface. Looking up reads a few numbers and
 * decodes nothing.
 *
 * <p>Layout: the three sizes as ints and a fourth that is 0, then the hashes.
 */
final class AheadIndex {
  private static final int HEADER = 16;

  private final LongBuffer[] sets = new LongBuffer[3];

  AheadIndex(ByteBuffer data) {
    int at = HEADER;
    for (int i = 0; i < sets.length; i++) {
      int n = data.getInt(4 * i);
      sets[i] = data.slice(at, 8 * n).asLongBuffer();
      at += 8 * n;
    }
  }

  /** The index of these names. */
  static byte[] write(
      Collection<String> classes, Collection<String> called, Collection<String> missing) {
    var out = ByteBuffer.allocate(HEADER + 8 * (classes.size() + called.size() + missing.size()));
    out.putInt(classes.size()).putInt(called.size()).putInt(missing.size()).putInt(0);
    for (Collection<String> names : List.of(classes, called, missing)) {
      names.stream().mapToLong(AheadIndex::hash).sorted().forEach(out::putLong);
    }
    return out.array();
  }

  /** An index of other classes, and the same methods. */
  byte[] with(Collection<String> classes) {
    var out =
        ByteBuffer.allocate(HEADER + 8 * (classes.size() + sets[1].limit() + sets[2].limit()));
    out.putInt(classes.size()).putInt(sets[1].limit()).putInt(sets[2].limit()).putInt(0);
    classes.stream().mapToLong(AheadIndex::hash).sorted().forEach(out::putLong);
    for (LongBuffer methods : List.of(sets[1], sets[2])) {
      for (int i = 0; i < methods.limit(); i++) {
        out.putLong(methods.get(i));
      }
    }
    return out.array();
  }

  boolean hasClass(String internalName) {
    return has(sets[0], internalName);
  }

  boolean isCalled(String method) {
    return has(sets[1], method);
  }

  boolean isMissing(String method) {
    return has(sets[2], method);
  }

  private static boolean has(LongBuffer set, String name) {
    long h = hash(name);
    int low = 0;
    int high = set.limit() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      long v = set.get(mid);
      if (v == h) {
        return true;
      }
      if (v < h) {
        low = mid + 1;
      } else {
        high = mid - 1;
      }
    }
    return false;
  }

  private static long hash(String s) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < s.length(); i++) {
      h = (h ^ s.charAt(i)) * 0x100000001b3L;
    }
    return h ^ h >>> 32;
  }
}
