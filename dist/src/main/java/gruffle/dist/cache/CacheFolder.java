package gruffle.dist.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder with what Gruffle keeps of compiled packages, in files that nobody changes once they are there: a new one is written under another name
 * and renamed, so that any number of processes may use the folder at once. Whatever fails here means that something is compiled again, or not
 * kept: never more.
 */
public final class CacheFolder {
  /** Its value names the folder; "off" means that nothing is kept. */
  public static final String VARIABLE = "GRUFFLECACHE";

  /** Its value is the limit in megabytes. */
  public static final String SIZE_VARIABLE = "GRUFFLECACHESIZE";

  private static final long MEGABYTE = 1 << 20;
  private static final long DEFAULT_LIMIT = 1024 * MEGABYTE;
  private static final String TEMPORARY = ".tmp";

  /** Sources are in there. */
  private static final Set<PosixFilePermission> ONLY_OWNER =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private static final long HOUR = TimeUnit.HOURS.toMillis(1);

  private final Path root; // null: nothing is kept
  private final long limit;

  private CacheFolder(Path root, long limit) {
    this.root = root;
    this.limit = limit;
  }

  /**
   * The folder of the user.
   *
   * @param env looks up environment variables, null for one that is not set
   */
  public static CacheFolder of(UnaryOperator<String> env) {
    return new CacheFolder(root(env), limit(env.apply(SIZE_VARIABLE)));
  }

  private static Path root(UnaryOperator<String> env) {
    String set = env.apply(VARIABLE);
    if (set != null && !set.isEmpty()) {
      return set.equals("off") ? null : Path.of(set).toAbsolutePath();
    }
    String user = env.apply("XDG_CACHE_HOME");
    if (user != null && user.startsWith("/")) {
      return Path.of(user, "gruffle", "packages");
    }
    String home = env.apply("HOME");
    return home == null || !home.startsWith("/")
        ? null
        : Path.of(home, ".cache", "gruffle", "packages");
  }

  private static long limit(String megabytes) {
    try {
      return megabytes == null ? DEFAULT_LIMIT : Long.parseLong(megabytes) * MEGABYTE;
    } catch (NumberFormatException e) {
      return DEFAULT_LIMIT;
    }
  }

  /** Where it is; null if nothing is kept. */
  public Path root() {
    return root;
  }

  private Path file(String name) {
    return root.resolve(name.substring(0, 2)).resolve(name);
  }

  /** The content of a file, which counts as used from now on; null if it cannot be had. */
  ByteBuffer read(String name) {
    if (root == null) {
      return null;
    }
    Path file = file(name);
    try {
      ByteBuffer b = ByteBuffer.wrap(Files.readAllBytes(file));
      touch(file);
      return b;
    } catch (IOException e) {
      return null;
    }
  }

  /** Not at each use, which would be a write for each read. */
  private static void touch(Path file) throws IOException {
    long now = System.currentTimeMillis();
    if (now - Files.getLastModifiedTime(file).toMillis() > HOUR) {
      try {
        Files.setLastModifiedTime(file, FileTime.fromMillis(now));
      } catch (IOException e) {
        return; // somebody else's: it goes earlier than it might
      }
    }
  }

  /** Keeps a file; false if that is not possible. */
  boolean write(String name, byte[] content) {
    if (root == null) {
      return false;
    }
    Path file = file(name);
    Path temporary = null;
    try {
      Files.createDirectories(file.getParent());
      temporary = file.resolveSibling(temporaryName());
      Files.createFile(temporary, PosixFilePermissions.asFileAttribute(ONLY_OWNER));
      Files.write(temporary, content, StandardOpenOption.WRITE);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      delete(temporary);
      return false;
    }
  }

  /** A file that another process happens to make at the same nanosecond is not made again. The JDK's own names are random numbers, whose first takes 20 ms. */
  private static String temporaryName() {
    return "new" + System.nanoTime() + TEMPORARY;
  }

  private static boolean delete(Path file) {
    try {
      return file != null && Files.deleteIfExists(file);
    } catch (IOException e) {
      return false; // goes with the next trim
    }
  }

  /** Throws a file away that turned out to be damaged. */
  void remove(String name) {
    if (root != null) {
      delete(file(name));
    }
  }

  private record Entry(Path file, long size, long used) {}

  /** Deletes what has not been used for longest until the rest is well below the limit. */
  public void trim() {
    List<Entry> all = entries();
    long now = System.currentTimeMillis();
    long total = 0;
    for (Entry e : all) {
      boolean left = e.file.toString().endsWith(TEMPORARY) && now - e.used > HOUR;
      total += left && delete(e.file) ? 0 : e.size;
    }
    if (total <= limit) {
      return;
    }
    all.sort(Comparator.comparingLong(Entry::used));
    for (Entry e : all) {
      if (total <= limit / 10 * 9) {
        return;
      }
      if (delete(e.file)) {
        total -= e.size;
      }
    }
  }

  private static boolean isOurs(Path p) {
    return Ours.NAME.matcher(p.toString()).matches() && Files.isRegularFile(p);
  }

  /** Nothing else is touched, whatever folder the variable names. A class of its own, since a start needs no regular expression. */
  private static final class Ours {
    static final Pattern NAME =
        Pattern.compile(".*/[0-9a-f]{2}/(?:[0-9a-f]{64}\\.[a-z]+|new[0-9]+\\.tmp)");
  }

  private List<Entry> entries() {
    var all = new ArrayList<Entry>();
    if (root == null || !Files.isDirectory(root)) {
      return all;
    }
    try (Stream<Path> files = Files.walk(root, 2)) {
      for (Path p : (Iterable<Path>) files.filter(CacheFolder::isOurs)::iterator) {
        try {
          all.add(new Entry(p, Files.size(p), Files.getLastModifiedTime(p).toMillis()));
        } catch (NoSuchFileException e) {
          continue; // another process was quicker
        }
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      return all;
    }
    return all;
  }

  /** What stands for the executables of programs. */
  public SelfScripts scripts() {
    return new SelfScripts(root);
  }

  /** Deletes everything; gives the number of bytes. */
  public long clear() throws IOException {
    long freed = scripts().clear();
    for (Entry e : entries()) {
      if (Files.deleteIfExists(e.file)) {
        freed += e.size;
      }
    }
    if (root != null && Files.isDirectory(root)) {
      try (Stream<Path> folders = Files.list(root)) {
        folders
            .filter(p -> p.getFileName().toString().matches("[0-9a-f]{2}"))
            .forEach(CacheFolder::delete); // empty, unless another process is at work
      }
    }
    return freed;
  }
}
