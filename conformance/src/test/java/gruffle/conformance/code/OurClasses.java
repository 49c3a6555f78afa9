package gruffle.conformance.code;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The class files of ours on the class path, tests aside. */
public final class OurClasses {
  private static final Pattern GENERATED =
      Pattern.compile("gruffle/(?:go|fn|lib|fv|shape|im|jf)/.*");

  private OurClasses() {}

  /** Whether a class is Go code that was compiled when Gruffle was built, by its internal name. */
  public static boolean isGenerated(String internalName) {
    return GENERATED.matcher(internalName).matches();
  }

  public static List<byte[]> read() throws IOException {
    List<byte[]> all = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path.resolve("gruffle"))) {
        if (!Files.isDirectory(path.resolve("gruffle/conformance"))) {
          readDirectory(path, all);
        }
      } else if (path.getFileName().toString().startsWith("gruffle-") && Files.exists(path)) {
        readJar(path, all);
      }
    }
    return all;
  }

  private static void readDirectory(Path root, List<byte[]> all) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("gruffle"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(".class")) {
          all.add(Files.readAllBytes(file));
        }
      }
    }
  }

  private static void readJar(Path jar, List<byte[]> all) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
        if (entry.getName().startsWith("gruffle/") && entry.getName().endsWith(".class")) {
          try (InputStream in = file.getInputStream(entry)) {
            all.add(in.readAllBytes());
          }
        }
      }
    }
  }
}
