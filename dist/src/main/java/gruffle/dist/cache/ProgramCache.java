package gruffle.dist.cache;

import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.IrWriter;
import gruffle.ir.LazyIrPackage;
import gruffle.loader.LoadedPackage;
import gruffle.loader.Program;
import gruffle.loader.SourceFile;
import gruffle.syntax.BigStack;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * What has become of a program's own packages, after all that is done to their IR, so that one which is run again unchanged is neither parsed nor checked
 * nor lowered.
 *
 * <p>A file for each place that programs are started from, which the next version of the program overwrites: a magic number, a checksum of all that follows, the
 * inputs, and the packages. The inputs are the sources themselves with all else that the result depends on, compared byte by byte: a start has no
 * time for a digest, the first of which takes the JDK 20 ms. To leave the packages to the second run of a version, and note in the first just that there was
 * one, was no quicker: it is the file that costs, some 4 ms, not what is in it.
 */
public final class ProgramCache {
  private static final int MAGIC = 0x47505201;
  private static final int CHECKED = 8;
  private static final String SUFFIX = ".prog";

  /** Sources of fewer bytes are compiled as fast as they are found here. */
  private static final int SMALL = 2000;

  /** Of how many files that are written one makes the folder smaller. */
  private static final int TRIM = 16;

  private final CacheFolder folder;
  private final String name;
  private final byte[] inputs;

  private ProgramCache(CacheFolder folder, String name, byte[] inputs) {
    this.folder = folder;
    this.name = name;
    this.inputs = inputs;
  }

  /**
   * The place of a program.
   *
   * @param words the files or the package on the command line, relative to cwd
   * @param keys knows the key of each package that is compiled already, but for those that every build has
   * @return null for a program that is not kept
   */
  static ProgramCache of(
      CacheFolder folder, List<String> words, Path cwd, Program program, PackageKeys keys) {
    if (folder.root() == null || !isLarge(program)) {
      return null;
    }
    try {
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      for (String part : BuildId.parts()) {
        string(out, part);
      }
      string(out, keys.goroot());
      string(out, cwd.toString());
      for (String w : words) {
        string(out, w);
      }
      String name = name(bytes.toByteArray());
      for (LoadedPackage p : program.packages()) {
        if (!p.embedded().isEmpty() || !add(out, p, keys)) {
          return null;
        }
      }
      return new ProgramCache(folder, name, bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLarge(Program program) {
    int size = 0;
    for (LoadedPackage p : program.packages()) {
      for (SourceFile f : p.files()) {
        size += f.content().length;
      }
    }
    return size >= SMALL;
  }

  /** False for a package that not all is known of. */
  private static boolean add(DataOutputStream out, LoadedPackage p, PackageKeys keys)
      throws IOException {
    string(out, p.path());
    string(out, p.goVersion());
    String own = keys.get(p.path());
    if (p.library() || p.dependency()) {
      if (own == null) {
        return false;
      }
      string(out, own);
      return true;
    }
    for (Map.Entry<String, String> e : new TreeMap<>(p.imports()).entrySet()) {
      String key = keys.get(e.getValue());
      string(out, e.getKey());
      string(out, e.getValue());
      string(out, key == null ? "" : key);
    }
    for (SourceFile f : p.files()) {
      if (!f.assembly().isEmpty()) {
        return false;
      }
      string(out, f.name());
      out.writeInt(f.content().length);
      out.write(f.content());
    }
    return true;
  }

  private static void string(DataOutputStream out, String s) throws IOException {
    byte[] b = s.getBytes(StandardCharsets.UTF_8);
    out.writeInt(b.length);
    out.write(b);
  }

  /** As long as a digest, as the folder wants it; two places that share one overwrite each other, and that is all. */
  private static String name(byte[] place) {
    var name = new StringBuilder();
    long h = 0xcbf29ce484222325L;
    for (int word = 0; word < 4; word++) {
      for (int i = 0; i < place.length; i++) {
        h = (h ^ place[i]) * 0x100000001b3L;
      }
      String hex = Long.toHexString((h ^ h >>> 32) * 0x9e3779b97f4a7c15L);
      name.append("0".repeat(16 - hex.length())).append(hex);
    }
    return name.append(SUFFIX).toString();
  }

  /**
   * The packages of the program as they were, by path; null if there are none of these very inputs.
   *
   * @param others resolves types of other packages
   */
  public Map<String, IrPackage> find(IrType.TypeResolver others) {
    ByteBuffer file = folder.read(name);
    if (file == null) {
      return null;
    }
    int start = CHECKED + 4 + inputs.length;
    if (file.limit() < start + 4
        || file.getInt(0) != MAGIC
        || file.getInt(4) != checksum(file)
        || file.getInt(CHECKED) != inputs.length
        || !file.slice(CHECKED + 4, inputs.length).equals(ByteBuffer.wrap(inputs))) {
      return null;
    }
    var found = new LinkedHashMap<String, IrPackage>();
    file.position(start);
    for (int n = file.getInt(); n > 0; n--) {
      int length = file.getInt();
      var p = new KeptPackage(new LazyIrPackage(file.slice(file.position(), length), others));
      found.put(p.path(), p);
      file.position(file.position() + length);
    }
    return found;
  }

  /**
   * Keeps the packages, on a thread of its own: the program need not wait. One that ends before that is compiled once more.
   *
   * @param packages whose IR nobody changes any more
   * @param failed is told what went wrong that should not
   * @return the thread
   */
  public Thread keep(Collection<IrPackage> packages, Consumer<Throwable> failed) {
    List<IrPackage> all = List.copyOf(packages);
    Runnable work =
        () -> {
          try {
            keep(all);
          } catch (RuntimeException | Error e) {
            failed.accept(e);
          }
        };
    Thread thread = BigStack.thread("keep", work);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void keep(List<IrPackage> packages) {
    try {
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      out.writeInt(MAGIC);
      out.writeInt(0);
      out.writeInt(inputs.length);
      out.write(inputs);
      out.writeInt(packages.size());
      for (IrPackage p : packages) {
        byte[] ir = IrWriter.write(p);
        out.writeInt(ir.length);
        out.write(ir);
      }
      byte[] file = bytes.toByteArray();
      int sum = checksum(ByteBuffer.wrap(file));
      ByteBuffer.wrap(file).putInt(4, sum);
      if (folder.write(name, file) && Math.floorMod(sum, TRIM) == 0) {
        folder.trim();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int checksum(ByteBuffer file) {
    var crc = new CRC32C();
    crc.update(file.slice(CHECKED, file.limit() - CHECKED));
    return (int) crc.getValue();
  }
}
