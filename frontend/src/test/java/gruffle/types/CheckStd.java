package gruffle.types;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks packages of the installed Go's library and prints what is wrong: arguments are import paths. */
final class CheckStd {
  private CheckStd() {}

  public static void main(String[] args) throws Exception {
    int bad = 0;
    Path goroot = GorootImporter.goroot();
    List<TypeError> errors = new ArrayList<>();
    GorootImporter importer = new GorootImporter(goroot, errors::add).withBodies();
    for (String path : args) {
      errors.clear();
      try {
        importer.importPackage(path);
      } catch (RuntimeException | StackOverflowError e) {
        System.out.println("CRASH " + path + " " + e);
        StackTraceElement[] st = e.getStackTrace();
        for (int i = 0; i < Math.min(25, st.length); i++) {
          System.out.println("    " + st[i]);
        }
        bad++;
      }
      if (!errors.isEmpty()) {
        bad++;
        System.out.println("FAIL " + path + " (" + errors.size() + ")");
        errors.stream().limit(12).forEach(e -> System.out.println("  " + e));
      }
    }
    System.out.println(args.length - bad + " of " + args.length + " packages without errors");
  }
}
