package gruffle.dist.cache;

import gruffle.loader.LoadedPackage;
import gruffle.syntax.Embedded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

/**
 * The key that a package had when its files were as a look at their sizes and times tells, without reading them.
 *
 * @param key of the package
 * @param imports the packages that it imports and their keys; none of our library
 * @param files its Go files, those included that the build leaves out, and what it embeds
 */
public record Stamp(String key, SortedMap<String, String> imports, SortedMap<String, Look> files) {
  /** A file from outside. */
  public record Look(long size, long time) {
    static Look at(Path file) throws IOException {
      var a = Files.readAttributes(file, BasicFileAttributes.class);
      return new Look(a.size(), a.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
  }

  /** So coarse may a file system's clock be: a younger file may change without looking different. */
  private static final long SETTLED = TimeUnit.SECONDS.toNanos(3);

  /** The stamp of a package as it lies in its folder; null if a file has changed just now. */
  static Stamp of(LoadedPackage p, Path folder, String key, PackageKeys keys) throws IOException {
    var imports = new TreeMap<String, String>();
    for (String path : p.imports().values()) {
      if (keys.get(path) != null) {
        imports.put(path, keys.get(path));
      }
    }
    var files = new TreeMap<String, Look>();
    for (String name : goFiles(folder)) {
      files.put(name, Look.at(folder.resolve(name)));
    }
    for (List<Embedded> embedded : p.embedded().values()) {
      for (Embedded e : embedded) {
        files.put(e.name(), Look.at(folder.resolve(e.name())));
      }
    }
    long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    boolean settled = files.values().stream().allMatch(l -> l.time < now - SETTLED);
    return settled ? new Stamp(key, imports, files) : null;
  }

  private static String[] goFiles(Path folder) {
    String[] names = new File(folder.toString()).list((dir, name) -> isSource(name));
    return names == null ? new String[0] : names;
  }

  private static boolean isSource(String name) {
    return name.endsWith(".go") && !name.endsWith("_test.go") && !name.startsWith(".");
  }

  /** Whether the folder looks as it did. */
  boolean fits(Path folder) {
    int sources = 0;
    for (String name : goFiles(folder)) {
      if (!files.containsKey(name)) {
        return false;
      }
      sources++;
    }
    if (sources != files.keySet().stream().filter(n -> !n.contains("/") && isSource(n)).count()) {
      return false;
    }
    try {
      for (Map.Entry<String, Look> e : files.entrySet()) {
        if (!Look.at(folder.resolve(e.getKey())).equals(e.getValue())) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  byte[] toBytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeUTF(key);
    out.writeInt(imports.size());
    for (Map.Entry<String, String> e : imports.entrySet()) {
      out.writeUTF(e.getKey());
      out.writeUTF(e.getValue());
    }
    out.writeInt(files.size());
    for (Map.Entry<String, Look> e : files.entrySet()) {
      out.writeUTF(e.getKey());
      out.writeLong(e.getValue().size);
      out.writeLong(e.getValue().time);
    }
    byte[] content = bytes.toByteArray();
    return ByteBuffer.allocate(4 + content.length).putInt(checksum(content)).put(content).array();
  }

  private static int checksum(byte[] content) {
    var crc = new CRC32C();
    crc.update(content);
    return (int) crc.getValue();
  }

  /** The stamp in a file; null if the file is not what was written. */
  static Stamp read(ByteBuffer file) {
    if (file.limit() < 4) {
      return null;
    }
    byte[] content = new byte[file.limit() - 4];
    file.get(4, content);
    if (checksum(content) != file.getInt(0)) {
      return null;
    }
    try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
      String key = in.readUTF();
      var imports = new TreeMap<String, String>();
      for (int n = in.readInt(); n > 0; n--) {
        imports.put(in.readUTF(), in.readUTF());
      }
      var files = new TreeMap<String, Look>();
      for (int n = in.readInt(); n > 0; n--) {
        files.put(in.readUTF(), new Look(in.readLong(), in.readLong()));
      }
      return new Stamp(key, imports, files);
    } catch (IOException e) {
      return null;
    }
  }
}
