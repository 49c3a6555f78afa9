package gruffle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The list of programs: bench/programs.tsv. */
record Catalog(List<String> comments, List<BenchProgram> programs) {
  private static final int COLUMNS = 4;

  static Catalog read(Path file) throws IOException {
    var comments = new ArrayList<String>();
    var programs = new ArrayList<BenchProgram>();
    for (String line : Files.readAllLines(file)) {
      String[] c = line.split("\t", -1);
      if (line.startsWith("#")) {
        comments.add(line);
      } else if (c.length == COLUMNS) {
        programs.add(new BenchProgram(c[0], Group.of(c[1]), c[2], c[3]));
      } else {
        throw new IOException(file + ": " + COLUMNS + " columns wanted: " + line);
      }
    }
    return new Catalog(comments, programs);
  }

  void write(Path file) throws IOException {
    var lines = new ArrayList<>(comments);
    for (BenchProgram p : programs) {
      lines.add(String.join("\t", p.name(), p.group().toString(), p.smallSize(), p.smallOutput()));
    }
    Files.write(file, lines);
  }

  /** The programs with these names or of these groups, in the catalog's order; all but the wide ones where none is given. */
  List<BenchProgram> select(List<String> names) {
    if (names.isEmpty()) {
      return programs.stream().filter(p -> p.group() != Group.WIDE).toList();
    }
    var unknown = new LinkedHashSet<>(names);
    var chosen = new ArrayList<BenchProgram>();
    for (BenchProgram p : programs) {
      boolean byName = names.contains(p.name());
      boolean byGroup = names.contains(p.group().toString());
      if (byName || byGroup) {
        chosen.add(p);
      }
      unknown.remove(p.name());
      unknown.remove(p.group().toString());
    }
    if (!unknown.isEmpty()) {
      throw new UsageException("no program or group " + String.join(", ", unknown));
    }
    return chosen;
  }
}
