package gruffle.types;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints the errors of the files named, as gc -e would. */
final class PrintErrors {
  private PrintErrors() {}

  public static void main(String[] args) throws Exception {
    GorootImporter importer = new GorootImporter(GorootImporter.goroot(), e -> {});
    List<Path> paths = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String a : args) {
      paths.add(Path.of(a));
      names.add("./" + Path.of(a).getFileName());
    }
    CheckFile.lines(paths, names, importer).forEach(System.out::println);
  }
}
