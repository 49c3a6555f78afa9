package gruffle.dist.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pieces of bytes by name, in a form that is looked up where it lies: the number of pieces, for each the 64-bit hash of its name, its place and its
 * length, sorted by hash, then the pieces.
 */
final class BlobTable {
  private static final int ENTRY = 16;

  private final ByteBuffer table;
  private final Pieces pieces;
  private final int size;

  /** Where the pieces are. */
  private interface Pieces {
    byte[] read(int at, int length);
  }

  BlobTable(ByteBuffer data) {
    this(data, (at, length) -> piece(data, at, length));
  }

  private BlobTable(ByteBuffer table, Pieces pieces) {
    this.table = table;
    this.pieces = pieces;
    this.size = table.getInt(0);
  }

  /**
   * The table of a file, whose pieces are read when they are asked for. Not mapped: for the buffer of a mapped file, which the JDK makes by reflection,
   * a start writes two dozen classes of method handles, 25 to 40 ms.
   *
   * @param magic what the file begins with
   * @return null if it does not
   */
  static BlobTable open(Path file, int magic) throws IOException {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      if (in.length() < 8 || in.readInt() != magic) {
        return null;
      }
      var table = new byte[4 + ENTRY * in.readInt()];
      in.seek(4);
      in.readFully(table);
      return new BlobTable(ByteBuffer.wrap(table), (at, length) -> piece(file, 4L + at, length));
    }
  }

  private static byte[] piece(ByteBuffer data, int at, int length) {
    var piece = new byte[length];
    data.get(at, piece);
    return piece;
  }

  private static byte[] piece(Path file, long at, int length) {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(at);
      var piece = new byte[length];
      in.readFully(piece);
      return piece;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    int entry = 4 + ENTRY * i;
    return i < 0 ? null : pieces.read(table.getInt(entry + 8), table.getInt(entry + 12));
  }

  /** The same as a buffer. */
  ByteBuffer buffer(long hash) {
    byte[] b = get(hash);
    return b == null ? null : ByteBuffer.wrap(b);
  }

  private int find(long hash) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      long h = table.getLong(4 + ENTRY * mid);
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
