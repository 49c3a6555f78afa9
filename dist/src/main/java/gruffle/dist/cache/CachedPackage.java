package gruffle.dist.cache;

import gruffle.dist.Linknames;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * A compiled package as it is kept in a file: IR, export data, the sources of generic code, open linknames, class files, and the types whose classes
 * these mention.
 *
 * <p>Layout: a magic number and a checksum of all that follows; the lengths of the six sections; the sections.
 */
final class CachedPackage {
  private static final int MAGIC = 0x47504B02;
  private static final int CHECKED = 8;
  private static final int SECTIONS = 6;
  private static final int START = CHECKED + 4 * SECTIONS;

  /**
   * What a file is made of.
   *
   * @param goVersion the language version of the sources; empty: the newest
   * @param sources file name → source; empty if nobody will need them
   * @param types internal name of a struct or box class → its type's code
   * @param classes class files by internal name
   */
  record Content(
      byte[] ir,
      byte[] exports,
      String goVersion,
      Map<String, byte[]> sources,
      List<Linknames.Link> links,
      Map<String, String> types,
      Map<String, byte[]> classes) {

    byte[] toBytes() throws IOException {
      var codes = new LinkedHashMap<String, byte[]>();
      types.forEach((name, code) -> codes.put(name, code.getBytes(StandardCharsets.UTF_8)));
      var parts =
          List.of(
              ir,
              exports,
              strings(out -> writeSources(out, goVersion, sources)),
              strings(out -> writeLinks(out, links)),
              BlobTable.write(codes),
              BlobTable.write(classes));
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      out.writeInt(MAGIC);
      out.writeInt(0);
      for (byte[] part : parts) {
        out.writeInt(part.length);
      }
      for (byte[] part : parts) {
        out.write(part);
      }
      byte[] file = bytes.toByteArray();
      ByteBuffer.wrap(file).putInt(4, checksum(ByteBuffer.wrap(file)));
      return file;
    }
  }

  private interface Part {
    void write(DataOutputStream out) throws IOException;
  }

  private static byte[] strings(Part p) throws IOException {
    var bytes = new ByteArrayOutputStream();
    p.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static void writeSources(
      DataOutputStream out, String goVersion, Map<String, byte[]> sources) throws IOException {
    out.writeUTF(goVersion);
    for (Map.Entry<String, byte[]> e : sources.entrySet()) {
      out.writeUTF(e.getKey());
      out.writeInt(e.getValue().length);
      out.write(e.getValue());
    }
  }

  private static void writeLinks(DataOutputStream out, List<Linknames.Link> links)
      throws IOException {
    for (Linknames.Link l : links) {
      out.writeUTF(l.from());
      out.writeUTF(l.to());
    }
  }

  private final ByteBuffer[] sections;
  private final BlobTable types;
  private final BlobTable classes;

  private CachedPackage(ByteBuffer[] sections) {
    this.sections = sections;
    this.types = new BlobTable(sections[4]);
    this.classes = new BlobTable(sections[5]);
  }

  /** The package in a file; null if the file is not what was written. */
  static CachedPackage open(ByteBuffer file) {
    return file.limit() < START || file.getInt(0) != MAGIC || file.getInt(4) != checksum(file)
        ? null
        : trusted(file);
  }

  /** The same where the file is known to be what was written. */
  static CachedPackage trusted(ByteBuffer file) {
    var sections = new ByteBuffer[SECTIONS];
    int at = START;
    for (int i = 0; i < SECTIONS; i++) {
      int length = file.getInt(CHECKED + 4 * i);
      sections[i] = file.slice(at, length);
      at += length;
    }
    return new CachedPackage(sections);
  }

  private static int checksum(ByteBuffer file) {
    var crc = new CRC32C();
    crc.update(file.slice(CHECKED, file.limit() - CHECKED));
    return (int) crc.getValue();
  }

  ByteBuffer ir() {
    return sections[0];
  }

  byte[] exports() {
    byte[] b = new byte[sections[1].limit()];
    sections[1].get(0, b);
    return b;
  }

  String goVersion() {
    return text(sections[2].duplicate());
  }

  Map<String, byte[]> sources() {
    var found = new LinkedHashMap<String, byte[]>();
    ByteBuffer in = sections[2].duplicate();
    text(in);
    while (in.hasRemaining()) {
      String name = text(in);
      byte[] source = new byte[in.getInt()];
      in.get(source);
      found.put(name, source);
    }
    return found;
  }

  List<Linknames.Link> links() {
    var found = new ArrayList<Linknames.Link>();
    ByteBuffer in = sections[3].duplicate();
    while (in.hasRemaining()) {
      found.add(new Linknames.Link(text(in), text(in)));
    }
    return found;
  }

  private static String text(ByteBuffer in) {
    byte[] b = new byte[in.getShort() & 0xFFFF];
    in.get(b);
    return new String(b, StandardCharsets.UTF_8);
  }

  /** The code of the type that a class belongs to, by the hash of the class's name; null if nothing here mentions it. */
  String type(long hash) {
    byte[] code = types.get(hash);
    return code == null ? null : new String(code, StandardCharsets.UTF_8);
  }

  boolean hasClass(long hash) {
    return classes.has(hash);
  }

  byte[] classFile(long hash) {
    return classes.get(hash);
  }
}
