package gruffle.dist;

import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.LazyIrPackage;
import gruffle.loader.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Go library as it was lowered when Gruffle was built: one file with the IR and the export data of every package.
 *
 * <p>Immutable, so that all programs in a JVM may share one; the IR packages that it makes are per program.
 */
public final class Library implements PackageStore {
  static final int MAGIC = 0x474C4202;

  /** Name of the resource, and of the file beside the jars. */
  public static final String FILE = "library.bin";

  private record Entry(int at, int irLength, int exportsLength, int sourcesLength) {}

  private final byte[] data;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> packages = Collections.unmodifiableSet(entries.keySet());
  private final Entry ahead;

  /** The entry that is no package: the index of the classes that were compiled ahead. */
  static final String AHEAD = "";

  Library(byte[] data) {
    this.data = data;
    var in = ByteBuffer.wrap(data);
    if (in.getInt() != MAGIC) {
      throw new IllegalStateException(
          "the library file is of another version: build Gruffle again");
    }
    int n = in.getInt();
    for (int i = 0; i < n; i++) {
      byte[] name = new byte[in.getShort()];
      in.get(name);
      var entry = new Entry(in.getInt(), in.getInt(), in.getInt(), in.getInt());
      entries.put(new String(name, StandardCharsets.UTF_8), entry);
    }
    ahead = entries.remove(AHEAD);
  }

  /**
   * Opens the file that the launcher names by the system property gruffle.library, else the one on the class path.
   *
   * @throws IllegalStateException if there is none
   */
  public static Library open() {
    String file = System.getProperty("gruffle.library");
    try {
      if (file != null) {
        return new Library(Files.readAllBytes(Path.of(file)));
      }
      try (var in = Library.class.getResourceAsStream("/gruffle/" + FILE)) {
        if (in == null) {
          throw new IllegalStateException("the library file is missing: build Gruffle again");
        }
        return new Library(in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Import paths of all packages. */
  public Set<String> packages() {
    return packages;
  }

  /**
   * The classes that were compiled ahead; null if none were.
   *
   * @param shared they belong to the process's one program
   */
  public AheadClasses ahead(boolean shared) {
    Entry e = ahead;
    return e == null
        ? null
        : new AheadClasses(ByteBuffer.wrap(data, e.at, e.irLength).slice(), shared);
  }

  @Override
  public byte[] exports(String path) {
    Entry e = entries.get(path);
    if (e == null) {
      return null;
    }
    int from = e.at + e.irLength;
    return Arrays.copyOfRange(data, from, from + e.exportsLength);
  }

  /** Tracebacks show the library's files as Go's, under GOROOT. */
  @Override
  public Map<String, byte[]> sources(String path) {
    var files = new LinkedHashMap<String, byte[]>();
    Entry e = entries.get(path);
    if (e != null) {
      int from = e.at + e.irLength + e.exportsLength;
      var in = ByteBuffer.wrap(data, from, e.sourcesLength);
      while (in.hasRemaining()) {
        byte[] name = new byte[in.getShort()];
        in.get(name);
        byte[] source = new byte[in.getInt()];
        in.get(source);
        files.put(
            "/usr/local/go/src/" + path + "/" + new String(name, StandardCharsets.UTF_8), source);
      }
    }
    return files;
  }

  /** The files of a package that programs do not import from source; they are on the class path besides. */
  public List<SourceFile> files(String path) {
    return LibrarySources.of(path).entrySet().stream()
        .map(e -> new SourceFile("/usr/local/go/src/" + path + "/" + e.getKey(), e.getValue()))
        .toList();
  }

  /** The IR of a package in its serialised form, null if there is no such package. */
  byte[] irBytes(String path) {
    Entry e = entries.get(path);
    return e == null ? null : Arrays.copyOfRange(data, e.at, e.at + e.irLength);
  }

  @Override
  public IrPackage ir(String path, IrType.TypeResolver others) {
    Entry e = entries.get(path);
    return e == null
        ? null
        : new LazyIrPackage(ByteBuffer.wrap(data, e.at, e.irLength).slice(), others);
  }
}
