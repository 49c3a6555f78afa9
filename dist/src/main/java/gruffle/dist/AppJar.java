package gruffle.dist;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The jar of a program that was compiled ahead: its classes, and of Gruffle what they need to run. */
public final class AppJar {
  /** The runtime, the natives, the linker; the compiler for what a program makes by reflection. */
  private static final Pattern KEPT =
      Pattern.compile(
          "gruffle/(?:runtime|stdlib|link|jit)/.*"
              + "|gruffle/ir/[^/]+"
              + "|gruffle/dist/(?:App(?:Main|Start|Training|Flags)|Library|Ahead(?:Classes|Index)|Packages|PackageStore|ExtendedPackage|Linking|Natives)(?:\\$.*)?\\.class"
              + "|gruffle/app\\.flags"
              + "|org/objectweb/asm/[^/]+\\.class"
              + "|org/objectweb/asm/signature/.*");

  /** For functions that cannot be compiled. */
  private static final Pattern INTERPRETER =
      Pattern.compile(
          "gruffle/interp/.*|com/oracle/truffle/.*|org/graalvm/.*|META-INF/(?:services|truffle|versions)/.*");

  private AppJar() {}

  /** The content of the jar. */
  public static byte[] of(App app) throws IOException {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    boolean interpreter = !app.refused().isEmpty();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        readDirectory(path, interpreter, entries);
      } else if (Files.exists(path)) {
        readJar(path, interpreter, entries);
      }
    }
    app.classes().forEach((name, file) -> entries.put(name + ".class", file));
    entries.put("gruffle/" + Library.FILE, app.library());
    entries.put(App.BUILD_INFO, app.buildInfo().getBytes(StandardCharsets.UTF_8));
    entries.put(App.GOROOT, app.goroot().getBytes(StandardCharsets.UTF_8));
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      put(out, JarFile.MANIFEST_NAME, manifest(interpreter));
      for (var e : entries.entrySet()) {
        put(out, e.getKey(), e.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static boolean isKept(String name, boolean interpreter) {
    return KEPT.matcher(name).matches() || interpreter && INTERPRETER.matcher(name).matches();
  }

  private static void readDirectory(
      Path root, boolean interpreter, SortedMap<String, byte[]> entries) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = root.relativize(file).toString().replace(File.separatorChar, '/');
        if (isKept(name, interpreter)) {
          entries.putIfAbsent(name, Files.readAllBytes(file));
        }
      }
    }
  }

  private static void readJar(Path jar, boolean interpreter, SortedMap<String, byte[]> entries)
      throws IOException {
    try (var file = new JarFile(jar.toFile())) {
      for (var entry : file.stream().filter(e -> isKept(e.getName(), interpreter)).toList()) {
        if (!entry.isDirectory() && !entries.containsKey(entry.getName())) {
          try (InputStream in = file.getInputStream(entry)) {
            entries.put(entry.getName(), in.readAllBytes());
          }
        }
      }
    }
  }

  /** What a start by {@code java -jar} can have without flags; the rest is {@link AppStart}'s. */
  private static byte[] manifest(boolean interpreter) throws IOException {
    var m = new Manifest();
    var main = m.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, "gruffle.dist.AppStart");
    main.putValue("Enable-Native-Access", "ALL-UNNAMED");
    if (interpreter) {
      main.putValue("Multi-Release", "true"); // Truffle insists
    }
    var exports = new ArrayList<String>();
    var opens = new ArrayList<String>();
    for (String flag : AppFlags.all()) {
      moduleFlag(flag, "--add-exports=", exports);
      moduleFlag(flag, "--add-opens=", opens);
    }
    main.putValue("Add-Exports", String.join(" ", exports));
    main.putValue("Add-Opens", String.join(" ", opens));
    var out = new ByteArrayOutputStream();
    m.write(out);
    return out.toByteArray();
  }

  private static void moduleFlag(String flag, String prefix, List<String> found) {
    if (flag.startsWith(prefix)) {
      found.add(flag.substring(prefix.length(), flag.indexOf('=', prefix.length())));
    }
  }

  /** The library file is stored as it is: every start reads the whole of it. */
  private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
    if (name.endsWith(".bin")) {
      var crc = new CRC32();
      crc.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
    }
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }

  /** The same as an executable file: a shell script that starts Java with the script itself as the jar. */
  public static byte[] executable(byte[] jar) throws IOException {
    byte[] head = AppHead.text().getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream();
    out.write(head);
    out.write(jar);
    return out.toByteArray();
  }
}
