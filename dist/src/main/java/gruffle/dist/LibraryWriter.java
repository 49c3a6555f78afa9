package gruffle.dist;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the library file that {@link Library} reads. */
final class LibraryWriter {
  private record Entry(byte[] ir, byte[] exports) {}

  private final SortedMap<String, Entry> entries = new TreeMap<>();

  void add(String path, byte[] ir, byte[] exports) {
    entries.put(path, new Entry(ir, exports));
  }

  byte[] toBytes() throws IOException {
    int header = 8;
    for (String path : entries.keySet()) {
      header += 2 + path.getBytes(StandardCharsets.UTF_8).length + 12;
    }
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(Library.MAGIC);
    out.writeInt(entries.size());
    int at = header;
    for (var e : entries.entrySet()) {
      out.writeUTF(e.getKey());
      out.writeInt(at);
      out.writeInt(e.getValue().ir.length);
      out.writeInt(e.getValue().exports.length);
      at += e.getValue().ir.length + e.getValue().exports.length;
    }
    for (Entry e : entries.values()) {
      out.write(e.ir);
      out.write(e.exports);
    }
    return bytes.toByteArray();
  }
}
