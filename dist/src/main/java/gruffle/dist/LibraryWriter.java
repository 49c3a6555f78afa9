package gruffle.dist;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the library file that {@link Library} reads. */
final class LibraryWriter {
  private record Entry(byte[] ir, byte[] exports, byte[] sources) {
    int length() {
      return ir.length + exports.length + sources.length;
    }
  }

  private final SortedMap<String, Entry> entries = new TreeMap<>();

  /**
   * Adds a package.
   *
   * @param sources file name → source; empty if nobody will need them
   */
  void add(String path, byte[] ir, byte[] exports, Map<String, byte[]> sources) throws IOException {
    entries.put(path, new Entry(ir, exports, pack(sources)));
  }

  private static byte[] pack(Map<String, byte[]> sources) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    for (var e : sources.entrySet()) {
      out.writeUTF(e.getKey());
      out.writeInt(e.getValue().length);
      out.write(e.getValue());
    }
    return bytes.toByteArray();
  }

  /** Adds the index of the classes that were compiled ahead. */
  void addAhead(byte[] index) {
    entries.put(Library.AHEAD, new Entry(index, new byte[0], new byte[0]));
  }

  byte[] toBytes() throws IOException {
    int at = 8;
    for (String path : entries.keySet()) {
      at += 2 + path.getBytes(StandardCharsets.UTF_8).length + 16;
    }
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(Library.MAGIC);
    out.writeInt(entries.size());
    for (var e : entries.entrySet()) {
      out.writeUTF(e.getKey());
      out.writeInt(at);
      out.writeInt(e.getValue().ir.length);
      out.writeInt(e.getValue().exports.length);
      out.writeInt(e.getValue().sources.length);
      at += e.getValue().length();
    }
    for (Entry e : entries.values()) {
      out.write(e.ir);
      out.write(e.exports);
      out.write(e.sources);
    }
    return bytes.toByteArray();
  }
}
