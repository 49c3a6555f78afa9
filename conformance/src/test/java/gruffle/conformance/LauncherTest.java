package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher over an installation of its own: the AOT cache is made at the first start, and whatever happens to it, Gruffle
 * runs, and makes a new one where it may.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LauncherTest {
  private static final Golden HELLO = new Golden(0, "hello\n", "");

  private final Path source = TestData.root().getParent();
  private Path temp;
  private Path root;
  private Path user;

  @BeforeAll
  void install(@TempDir Path dir) throws IOException {
    temp = dir;
    root = Files.createDirectory(dir.resolve("gruffle home"));
    user = dir.resolve("user");
    copy(source.resolve("gruffle"), root.resolve("gruffle"));
    for (String name : List.of("set-up.sh", "find-jdk.sh", "jvm.flags", "launcher.flags")) {
      copy(source.resolve("build/" + name), root.resolve("build/" + name));
    }
    Path training = root.resolve("dist/src/main/training");
    Files.createDirectories(training.resolve("program"));
    Files.writeString(training.resolve("go.mod"), "module gruffle.training\n\ngo 1.26\n");
    Files.writeString(training.resolve("broken.go"), "package main\n\nfunc main() { x }\n");
    Files.writeString(training.resolve("panic.go"), "package main\n\nfunc main() { panic(1) }\n");
    Files.writeString(
        training.resolve("program/main.go"),
        "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(f()) }\n");
    Files.writeString(
        training.resolve("program/network.go"), "package main\n\nfunc f() int { return 1 }\n");
    Files.writeString(
        dir.resolve("hello.go"),
        "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello\") }\n");
    new FakeGo(dir);
    Files.createDirectories(training.resolve("installed"));
    Files.writeString(
        training.resolve("installed/main.go"),
        "package main\n\nimport \"greet\"\n\nfunc main() { println(greet.Greet(\"x\")) }\n");
    Files.writeString(root.resolve("build/installed.packages"), "# a comment\ngreet\n");
    jars(root.resolve("dist/target/gruffle/lib"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** The class path of this test as the jars of an installation. */
  private void jars(Path lib) throws IOException {
    Files.createDirectories(lib);
    int n = 0;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        if (Files.isDirectory(path.resolve("gruffle"))
            && !path.toString().contains("test-classes")) {
          jar(path, lib.resolve("gruffle-" + n++ + ".jar"));
        }
      } else if (path.getFileName()
          .toString()
          .matches("(gruffle|asm|truffle|poly|coll|native|word|pico).*")) {
        Files.copy(path, lib.resolve(path.getFileName()));
        libraryOf(path);
      }
    }
  }

  /** In a whole build the modules are jars already. */
  private void libraryOf(Path jar) throws IOException {
    try (var in = new JarFile(jar.toFile())) {
      JarEntry library = in.getJarEntry("gruffle/library.bin");
      if (library != null) {
        Path to = root.resolve("dist/target/classes/gruffle/library.bin");
        Files.createDirectories(to.getParent());
        try (var bytes = in.getInputStream(library)) {
          Files.copy(bytes, to);
        }
      }
    }
  }

  private void jar(Path classes, Path jar) throws IOException {
    Path library = classes.resolve("gruffle/library.bin");
    if (Files.exists(library)) {
      copy(library, root.resolve("dist/target/classes/gruffle/library.bin"));
    }
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      out.setLevel(1);
      for (Path f : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(f).toString()));
        Files.copy(f, out);
        out.closeEntry();
      }
    }
  }

  private Golden start(Path home, Map<String, String> env)
      throws IOException, InterruptedException {
    return start(home, env, "hello.go");
  }

  private Golden start(Path home, Map<String, String> env, String... program)
      throws IOException, InterruptedException {
    var all = new java.util.HashMap<>(env);
    all.put("XDG_CACHE_HOME", user.toString());
    all.putIfAbsent("GRUFFLE_JAVA", "");
    all.putIfAbsent("GOROOT", temp.resolve("go").toString());
    all.put("GRUFFLECACHE", "off");
    all.putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    var command = new ArrayList<>(List.of(home.resolve("gruffle").toString(), "run"));
    command.addAll(List.of(program));
    Golden got = Processes.run(temp, "", command, all);
    // What it says while it prepares is for people.
    String said = got.stderr().replaceAll("(?m)^gruffle: preparing a quick start.*\n", "");
    return new Golden(got.exit(), got.stdout(), said);
  }

  /** Where the boot loader has Gruffle's classes, the JDK's HTTP server is hidden from them. */
  @Test
  void thePageOfInspectIsServed() throws IOException, InterruptedException {
    assertThat(root.resolve("dist/target/gruffle/java.args")).content().contains("-Xboot");
    Golden got = start(root, Map.of(), "--inspect", "hello.go");
    assertThat(got.stdout()).isEqualTo("hello\n");
    assertThat(got.stderr()).matches("gruffle: --inspect: http://127.0.0.1:\\d+/\n");
    assertThat(start(root, Map.of(), "--inspect=:x", "hello.go").stderr())
        .isEqualTo("gruffle: --inspect: :x: no such port: x\n");
  }

  /** There the emitter finds the code of operations, too. */
  @Test
  void codeIsWrittenInPlaceOfCalls() throws IOException, InterruptedException {
    Path program = source.resolve("testdata/machineplaces.go");
    assertThat(start(root, Map.of(), "--engine=jit", program.toString()))
        .isEqualTo(Golden.read(source.resolve("testdata/machineplaces.golden")));
  }

  private Path cache(Path home) {
    return home.resolve("dist/target/gruffle/gruffle.aot");
  }

  @BeforeEach
  void started() throws IOException, InterruptedException {
    assertThat(start(root, Map.of())).isEqualTo(HELLO);
    assertThat(cache(root)).isNotEmptyFile();
  }

  private FileTime made(Path home) throws IOException {
    return Files.getLastModifiedTime(cache(home));
  }

  @Test
  void aFittingCacheIsKept() throws IOException, InterruptedException {
    FileTime before = made(root);
    assertThat(start(root, Map.of())).isEqualTo(HELLO);
    assertThat(made(root)).isEqualTo(before);
  }

  @Test
  void packagesOfAnInstalledGoArePrepared() throws IOException, InterruptedException {
    Path state = root.resolve("dist/target/gruffle");
    assertThat(state.resolve("installed.jar")).isNotEmptyFile();
    assertThat(state.resolve("java.args"))
        .content()
        .contains("-Dgruffle.installed=" + state.resolve("installed.bin"))
        .contains(":" + state.resolve("installed.jar"));
    FakeGo.right(start(root, Map.of(), "main.go"), "Hello");
    assertThat(state.resolve("installed.aot")).isNotEmptyFile();
    Path log = temp.resolve("loaded");
    Path args = state.resolve("installed.args");
    String before = Files.readString(args);
    Files.writeString(args, before + "-Xlog:class+load:file=" + log + "\n");
    assertThat(start(root, Map.of())).isEqualTo(HELLO);
    assertThat(log).as("hello imports nothing of it").doesNotExist();
    FakeGo.right(start(root, Map.of(), "main.go"), "Hello");
    Files.writeString(args, before);
    assertThat(Files.readAllLines(log)).anyMatch(l -> l.contains("lib.greet.greet source: shared"));
  }

  @Test
  void withoutAnInstalledGoNothingIsPrepared() throws IOException, InterruptedException {
    Path state = root.resolve("dist/target/gruffle");
    Path none = temp.resolve("none");
    for (String name : List.of("launch.conf", "installed.bin", "installed.jar")) {
      Files.delete(state.resolve(name));
    }
    assertThat(start(root, Map.of("GOROOT", none.toString()))).isEqualTo(HELLO);
    assertThat(state.resolve("installed.bin")).doesNotExist();
    assertThat(state.resolve("java.args")).content().doesNotContain("installed");
    Files.delete(state.resolve("launch.conf")); // the next test has a Go again
  }

  @Test
  void aDeletedCacheIsMadeAgain() throws IOException, InterruptedException {
    Files.delete(cache(root));
    assertThat(start(root, Map.of())).isEqualTo(HELLO);
    assertThat(cache(root)).isNotEmptyFile();
  }

  /** The start that finds it out runs without a cache, the next one makes one. */
  @Test
  void aCacheThatIsNoneIsMadeAgain() throws IOException, InterruptedException {
    Files.writeString(cache(root), "garbage");
    assertThat(start(root, Map.of())).isEqualTo(HELLO);
    assertThat(start(root, Map.of())).isEqualTo(HELLO);
    assertThat(Files.size(cache(root))).isGreaterThan(1_000_000);
  }

  @Test
  void aTruncatedCacheIsMadeAgain() throws IOException, InterruptedException {
    try (var file = Files.newByteChannel(cache(root), java.nio.file.StandardOpenOption.WRITE)) {
      file.truncate(1_000_000);
    }
    assertThat(start(root, Map.of())).isEqualTo(HELLO);
    assertThat(start(root, Map.of())).isEqualTo(HELLO);
    assertThat(Files.size(cache(root))).isGreaterThan(1_000_000);
  }

  /** A JVM with them may not take it; it is as good as before without them. */
  @Test
  void flagsOfTheUsersOwnLeaveTheCacheAlone() throws IOException, InterruptedException {
    FileTime before = made(root);
    for (var env : List.of(Map.of("GRUFFLE_FLAGS", "-XX:AOTMode=off"), Map.<String, String>of())) {
      assertThat(start(root, env)).isEqualTo(HELLO);
      assertThat(made(root)).isEqualTo(before);
    }
  }

  @Test
  void aMovedFolderMakesItsOwn() throws IOException, InterruptedException {
    Path moved = temp.resolve("moved");
    Files.move(root, moved);
    try {
      assertThat(start(moved, Map.of())).isEqualTo(HELLO);
      assertThat(moved.resolve("dist/target/gruffle/java.args"))
          .content()
          .contains(moved.toString())
          .doesNotContain(root.toString());
    } finally {
      Files.move(moved, root);
    }
  }

  /** A JDK that says it is another build, at another place. */
  @Test
  void anotherJdkMakesItsOwn() throws IOException, InterruptedException {
    Path jdk = Files.createDirectory(temp.resolve("jdk"));
    Path real = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> parts = Files.list(real)) {
      for (Path p : parts.filter(p -> !p.endsWith("release")).toList()) {
        Files.createSymbolicLink(jdk.resolve(p.getFileName()), p);
      }
    }
    String release = Files.readString(real.resolve("release"));
    Files.writeString(jdk.resolve("release"), "BUILD=\"another\"\n" + release);
    FileTime before = made(root);
    assertThat(start(root, Map.of("GRUFFLE_JAVA", jdk.toString()))).isEqualTo(HELLO);
    assertThat(made(root)).isGreaterThan(before);
    FileTime own = made(root);
    Files.writeString(jdk.resolve("release"), "BUILD=\"a third\"\n" + release);
    assertThat(start(root, Map.of("GRUFFLE_JAVA", jdk.toString()))).isEqualTo(HELLO);
    assertThat(made(root)).isGreaterThan(own);
  }

  /** Then the user's own cache folder has it; and where there is none of that either, nothing is kept. */
  @Test
  void aFolderThatCannotBeWrittenTo() throws IOException, InterruptedException {
    List<String> nobody = asNobody();
    assumeTrue(nobody != null, "no way to be a user who may not write");
    readable(temp);
    Files.delete(root.resolve("dist/target/gruffle/launch.conf"));
    Files.createDirectories(user);
    Files.setPosixFilePermissions(user, PosixFilePermissions.fromString("rwxrwxrwx"));
    var command = new ArrayList<>(nobody);
    command.addAll(List.of(root.resolve("gruffle").toString(), "run", "hello.go"));
    var env =
        Map.of(
            "XDG_CACHE_HOME", user.toString(),
            "GRUFFLE_JAVA", "",
            "JAVA_HOME", System.getProperty("java.home"));
    assertThat(Processes.run(temp, "", command, env).stdout()).isEqualTo("hello\n");
    assertThat(user.resolve("gruffle/launch/gruffle.aot")).isNotEmptyFile();
    assertThat(Processes.run(temp, "", command, env)).isEqualTo(HELLO);
    var nowhere = new java.util.HashMap<>(env);
    nowhere.put("XDG_CACHE_HOME", "/nonexistent");
    assertThat(Processes.run(temp, "", command, nowhere)).isEqualTo(HELLO);
  }

  private static List<String> asNobody() throws IOException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return null;
    }
    List<String> words = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    var probe = new ArrayList<>(words);
    probe.add("true");
    return Processes.works(probe.toArray(String[]::new)) ? words : null;
  }

  private static void readable(Path dir) throws IOException {
    try (Stream<Path> files = Files.walk(dir)) {
      for (Path p : files.filter(f -> !Files.isSymbolicLink(f)).toList()) {
        boolean x = Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS) || Files.isExecutable(p);
        Files.setPosixFilePermissions(
            p, PosixFilePermissions.fromString(x ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }

  /** -C is the launcher's, since a JVM cannot leave its folder. */
  @Test
  void folder() throws IOException, InterruptedException {
    Path sub = Files.createDirectories(temp.resolve("a folder"));
    Files.copy(
        temp.resolve("hello.go"), sub.resolve("there.go"), StandardCopyOption.REPLACE_EXISTING);
    assertThat(start(root, Map.of(), "-C", "a folder", "there.go")).isEqualTo(HELLO);
    assertThat(start(root, Map.of(), "-C=" + sub, "there.go")).isEqualTo(HELLO);
    assertThat(start(root, Map.of(), "-C", "none", "there.go"))
        .isEqualTo(new Golden(1, "", "go: chdir none: no such file or directory\n"));
    assertThat(start(root, Map.of(), "-C", "hello.go", "there.go"))
        .isEqualTo(new Golden(1, "", "go: chdir hello.go: not a directory\n"));
    assertThat(start(root, Map.of(), "-trimpath", "-C", "none", "there.go").stderr())
        .startsWith("invalid value \"none\" for flag -C: -C flag must be first flag");
    assertThat(start(root, Map.of(), "-C").stderr()).startsWith("flag needs an argument: -C");
  }
}
