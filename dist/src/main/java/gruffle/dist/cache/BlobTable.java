package gruffle.dist.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pieces of bytes by name, in a form that is looked up where it lies: the number of pieces, for each the 64-bit hash of its name, its place and its
 * length, sorted by hash, then the pieces.
 */
final class BlobTable {
  private static final int ENTRY = 16;

  private final ByteBuffer data;
  private final int size;

  BlobTable(ByteBuffer data) {
    this.data = data;
    this.size = data.getInt(0);
  }

  static byte[] write(Map<String, byte[]> pieces) throws IOException {
    var sorted = new TreeMap<Long, byte[]>();
    for (Map.Entry<String, byte[]> e : pieces.entrySet()) {
      if (sorted.put(hash(e.getKey()), e.getValue()) != null) {
        throw new IOException("two names with the hash of " + e.getKey());
      }
    }
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(sorted.size());
    int at = 4 + ENTRY * sorted.size();
    for (Map.Entry<Long, byte[]> e : sorted.entrySet()) {
      out.writeLong(e.getKey());
      out.writeInt(at);
      out.writeInt(e.getValue().length);
      at += e.getValue().length;
    }
    for (byte[] piece : sorted.values()) {
      out.write(piece);
    }
    return bytes.toByteArray();
  }

  boolean has(long hash) {
    return find(hash) >= 0;
  }

  /** The piece whose name has that hash, null if there is none. */
  byte[] get(long hash) {
    int i = find(hash);
    if (i < 0) {
      return null;
    }
    int entry = 4 + ENTRY * i;
    byte[] piece = new byte[data.getInt(entry + 12)];
    data.get(data.getInt(entry + 8), piece);
    return piece;
  }

  /** The same without a copy. */
  ByteBuffer slice(long hash) {
    int i = find(hash);
    int entry = 4 + ENTRY * i;
    return i < 0 ? null : data.slice(data.getInt(entry + 8), data.getInt(entry + 12));
  }

  private int find(long hash) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      long h = data.getLong(4 + ENTRY * mid);
      if (h == hash) {
        return mid;
      }
      if (h < hash) {
        low = mid + 1;
      } else {
        high = mid - 1;
      }
    }
    return -1;
  }

  static long hash(String s) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < s.length(); i++) {
      h = (h ^ s.charAt(i)) * 0x100000001b3L;
    }
    return (h ^ h >>> 32) * 0x9e3779b97f4a7c15L;
  }
}
