package gruffle.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of mechanisms in docs/HACKING-runtime.md: no row without a test or a command, and the tests exist. */
final class MechanismTableTest {
  private static final int ROWS = 114;
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)(?:\\.(\\w+))?`");
  private static final Pattern PROGRAM = Pattern.compile("`(testdata/[^` ]+)`");
  private static final Pattern COMMAND =
      Pattern.compile("`(./dev|gruffle|GODEBUG|GRUFFLEDEBUG|strace|--)[^`]*`|\\*seeds: \\w+\\*");

  private final Path root = TestData.root().getParent();

  /** The last column of each row. */
  private List<String> rows() throws IOException {
    String text = Files.readString(root.resolve("docs/HACKING-runtime.md"));
    var rows = new ArrayList<String>();
    boolean inside = false;
    for (String line :
        text.substring(text.indexOf("## The mechanisms, one by one")).lines().toList()) {
      if (line.startsWith("|---")) {
        inside = true;
      } else if (!line.startsWith("|")) {
        inside = false;
      } else if (inside) {
        String[] columns = line.split("\\|");
        rows.add(columns[columns.length - 1]);
      }
    }
    return rows;
  }

  /** Sources of test classes by their simple names. */
  private Map<String, String> tests() throws IOException {
    var found = new HashMap<String, String>();
    for (String module : List.of("runtime", "stdlib", "conformance")) {
      try (Stream<Path> files = Files.walk(root.resolve(module + "/src/test/java"))) {
        for (Path p : files.filter(p -> p.toString().endsWith("Test.java")).toList()) {
          found.put(p.getFileName().toString().replace(".java", ""), Files.readString(p));
        }
      }
    }
    return found;
  }

  @Test
  void noRowIsWithoutATestOrACommandThatExists() throws IOException {
    var tests = tests();
    var wrong = new ArrayList<String>();
    List<String> rows = rows();
    for (String row : rows) {
      boolean shown = COMMAND.matcher(row).find();
      for (Matcher m = TEST.matcher(row); m.find(); ) {
        String source = tests.get(m.group(1));
        if (source == null || m.group(2) != null && !source.contains(" " + m.group(2) + "(")) {
          wrong.add("no test " + m.group());
        }
        shown = true;
      }
      for (Matcher m = PROGRAM.matcher(row); m.find(); ) {
        if (!Files.exists(root.resolve(m.group(1)))) {
          wrong.add("no program " + m.group());
        }
        shown = true;
      }
      if (!shown) {
        wrong.add("nothing shows it: " + row);
      }
    }
    assertThat(rows).hasSize(ROWS);
    assertThat(wrong).isEmpty();
  }
}
