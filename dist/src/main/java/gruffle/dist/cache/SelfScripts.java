package gruffle.dist.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The scripts that stand for the executables of programs which may start themselves again ({@code exec.Command(os.Args[0])}), in a
 * folder of the cache. Nobody deletes one when the program ends: a process that was just started may be about to read it.
 */
public final class SelfScripts {
  private static final String FOLDER = "self";
  private static final int HASH_BYTES = 8;

  private final Path folder; // null: nothing is kept

  SelfScripts(Path root) {
    folder = root == null ? null : root.resolve(FOLDER);
  }

  /**
   * A script of that content.
   *
   * @param name of the file
   * @return null if it cannot be kept
   */
  public Path script(String name, String content) {
    if (folder == null) {
      return null;
    }
    try {
      byte[] bytes = content.getBytes(UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      Path file = folder.resolve(HexFormat.of().formatHex(hash, 0, HASH_BYTES)).resolve(name);
      if (!Files.isExecutable(file)) {
        Files.createDirectories(file.getParent());
        Path temporary = Files.createTempFile(file.getParent(), "new", ".tmp");
        Files.write(temporary, bytes);
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx------"));
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return file;
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Deletes all; gives the number of bytes. */
  long clear() throws IOException {
    if (folder == null || !Files.isDirectory(folder)) {
      return 0;
    }
    long freed = 0;
    Pattern ours = Pattern.compile(".*/" + FOLDER + "/[0-9a-f]{16}(?:/[^/]+)?");
    try (Stream<Path> files = Files.walk(folder, 2)) {
      Iterator<Path> deepestFirst =
          files
              .filter(p -> ours.matcher(p.toString()).matches())
              .sorted((a, b) -> b.getNameCount() - a.getNameCount())
              .iterator();
      while (deepestFirst.hasNext()) {
        Path p = deepestFirst.next();
        freed += Files.isRegularFile(p) ? Files.size(p) : 0;
        Files.delete(p);
      }
    } catch (NoSuchFileException e) {
      return freed; // another process was quicker
    }
    try (Stream<Path> left = Files.list(folder)) {
      if (left.findAny().isPresent()) {
        return freed; // somebody else's
      }
    }
    Files.deleteIfExists(folder);
    return freed;
  }
}
