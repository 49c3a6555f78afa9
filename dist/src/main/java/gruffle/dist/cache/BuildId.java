package gruffle.dist.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells builds of Gruffle apart, by name, size and time of what is on the class path: what one build has compiled, no other takes. */
final class BuildId {
  private BuildId() {}

  private static final class Computed {
    static final String THIS = compute();
  }

  static String get() {
    return Computed.THIS;
  }

  /** The same as a list of texts, without a digest where Gruffle is in jars. */
  static List<String> parts() {
    var parts = new ArrayList<String>();
    parts.add(Runtime.version().toString());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      var f = new File(entry);
      if (f.isDirectory()) {
        return List.of(get());
      }
      parts.add(entry);
      parts.add(f.length() + "|" + f.lastModified());
    }
    return parts;
  }

  private static String compute() {
    MessageDigest digest = Digests.sha256();
    Digests.add(digest, Runtime.version().toString());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path p = Path.of(entry);
      try {
        if (Files.isDirectory(p)) {
          addAll(digest, p);
        } else if (Files.exists(p)) {
          add(digest, p, Files.readAttributes(p, BasicFileAttributes.class));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Digests.hex(digest);
  }

  /** While Gruffle is being worked on. */
  private static void addAll(MessageDigest digest, Path folder) throws IOException {
    try (Stream<Path> files =
        Files.find(folder.toRealPath(), Integer.MAX_VALUE, (p, a) -> a.isRegularFile())) {
      for (Path p : files.sorted().toList()) {
        add(digest, p, Files.readAttributes(p, BasicFileAttributes.class));
      }
    }
  }

  private static void add(MessageDigest digest, Path p, BasicFileAttributes a) {
    digest.update(p.toString().getBytes(StandardCharsets.UTF_8));
    Digests.add(digest, "|" + a.size() + "|" + a.lastModifiedTime().toMillis());
  }
}
