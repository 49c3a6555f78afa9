package gruffle.dist.cache;

import gruffle.dist.AheadClasses;
import gruffle.dist.AheadPackages;
import gruffle.dist.Library;
import gruffle.ir.IrPackage;
import gruffle.ir.IrWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The packages of an installed Go that were compiled when Gruffle was set up: a file with what is known of them, and a jar on the class
 * path with their classes, which the AOT cache covers as it does the library's.
 *
 * <p>A program uses all of it or nothing, since its classes and those that are made for one program must not meet: where one of the packages has
 * changed since, or has another of the same path, nothing.
 *
 * <p>The file: a magic number, then a {@link BlobTable} with the index of the classes, the place and version of Go, and for each package its content
 * and its stamp.
 */
public final class Prepared {
  private static final int MAGIC = 0x47495001;
  private static final String FILE = "gruffle.installed";
  private static final String INDEX = "index";
  private static final String GO = "go";
  private static final String BUILD = "build";
  private static final String PACKAGE = "package ";
  private static final String STAMP = "stamp ";

  private final BlobTable table;
  private final AheadClasses shared;
  private final AheadClasses own;

  private Prepared(BlobTable table) {
    this.table = table;
    ByteBuffer index = table.buffer(BlobTable.hash(INDEX));
    this.shared = new AheadClasses(index, true);
    this.own = new AheadClasses(index, false);
  }

  /**
   * What the launcher names by the system property gruffle.installed.
   *
   * @param src the source folder of the installed Go that is used
   * @return null if there is nothing, or it is of another Go
   */
  static Prepared open(Path src) {
    String file = System.getProperty(FILE);
    return file == null ? null : open(Path.of(file), src);
  }

  static Prepared open(Path file, Path src) {
    try {
      BlobTable table = BlobTable.open(file, MAGIC);
      if (table == null) {
        return null;
      }
      byte[] go = table.get(BlobTable.hash(GO));
      boolean same = go != null && new String(go, StandardCharsets.UTF_8).equals(go(src));
      return same ? new Prepared(table) : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Where Go is, and which. */
  private static String go(Path src) throws IOException {
    Path version = src.resolveSibling("VERSION");
    Stamp.Look look = Stamp.Look.at(version);
    // A record's toString would be made by invokedynamic, in 20 ms.
    return String.join("\n", src.toString(), Files.readString(version), Long.toString(look.time()));
  }

  /** Whether the file is there, and of this build, this Go and these packages, so that it need not be made again. */
  public static boolean isCurrent(Path file, Path src, List<String> packages) {
    Prepared p = Files.exists(file) ? open(file, src) : null;
    return p != null
        && Arrays.equals(p.table.get(BlobTable.hash(BUILD)), utf8(BuildId.get()))
        && packages.stream().allMatch(x -> p.has(x) && p.stamp(x).fits(src.resolve(x)));
  }

  boolean has(String path) {
    return table.has(BlobTable.hash(PACKAGE + path));
  }

  /** A package that it has. */
  CachedPackage get(String path) {
    return CachedPackage.trusted(table.buffer(BlobTable.hash(PACKAGE + path)));
  }

  Stamp stamp(String path) {
    return Stamp.read(table.buffer(BlobTable.hash(STAMP + path)));
  }

  /**
   * The classes of all packages.
   *
   * @param shared they belong to the process's one program
   */
  AheadClasses classes(boolean shared) {
    return shared ? this.shared : own;
  }

  /**
   * Compiles packages ahead.
   *
   * @param installed the packages, their linknames resolved
   * @param stamps of each of them
   * @param file what the launcher is to name
   * @param jar what is to be on the class path
   * @return functions that the compiler refuses, and why
   */
  public static List<String> write(
      InstalledStore installed, Map<String, Stamp> stamps, Path src, Path file, Path jar)
      throws IOException {
    Library library = installed.library();
    var again = new InstalledStore(library);
    var pieces = new TreeMap<String, byte[]>();
    for (Map.Entry<String, IrPackage> e : installed.all().entrySet()) {
      String path = e.getKey();
      Stamp stamp = stamps.get(path);
      if (stamp == null) {
        throw new IOException("the files of " + path + " have changed just now");
      }
      byte[] content =
          new CachedPackage.Content(
                  IrWriter.write(e.getValue()),
                  installed.exports(path),
                  installed.goVersion(path),
                  installed.sources(path),
                  List.of(),
                  Map.of(),
                  Map.of())
              .toBytes();
      pieces.put(PACKAGE + path, content);
      pieces.put(STAMP + path, stamp.toBytes());
      again.add(path, CachedPackage.trusted(ByteBuffer.wrap(content)));
    }
    AheadPackages ahead = AheadPackages.compile(library, again, again.paths());
    pieces.put(INDEX, ahead.index());
    pieces.put(GO, utf8(go(src)));
    pieces.put(BUILD, utf8(BuildId.get()));
    byte[] content = BlobTable.write(pieces);
    jar(ahead.classes(), jar);
    Files.write(file, ByteBuffer.allocate(4 + content.length).putInt(MAGIC).put(content).array());
    return ahead.refused();
  }

  private static byte[] utf8(String s) {
    return s.getBytes(StandardCharsets.UTF_8);
  }

  /** Without compression: a start that has no AOT cache reads it. */
  private static void jar(Map<String, byte[]> classes, Path jar) throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> c : classes.entrySet()) {
        var crc = new CRC32();
        crc.update(c.getValue());
        var e = new ZipEntry(c.getKey() + ".class");
        e.setMethod(ZipEntry.STORED);
        e.setSize(c.getValue().length);
        e.setCrc(crc.getValue());
        out.putNextEntry(e);
        out.write(c.getValue());
        out.closeEntry();
      }
    }
  }
}
