package gruffle.dist;

import gruffle.link.Program;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * The training run of the cache of a program's classes: loads them all, and links the program, but runs none of it.
 */
final class AppTraining {
  private static final Pattern CODE =
      Pattern.compile("gruffle/(?:lib|fn|fv|im|shape|go|runtime|link|ir|dist)/.*\\.class");

  private AppTraining() {}

  static void run() {
    var config =
        Config.embedded(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    Program program = AppMain.link(new GoRuntime(config));
    program.pkg("main");
    try (var jar = new JarFile(new File(System.getProperty("java.class.path")))) {
      for (var entry : jar.stream().filter(e -> CODE.matcher(e.getName()).matches()).toList()) {
        String name = entry.getName();
        load(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Classes of code that is not in the jar (the interpreter's, say) are mentioned, and never needed. */
  private static void load(String name) {
    try {
      Class.forName(name, false, AppTraining.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IllegalStateException(name, e);
    }
  }
}
