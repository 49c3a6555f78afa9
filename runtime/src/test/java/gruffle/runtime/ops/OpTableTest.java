package gruffle.runtime.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/ops.md lists exactly the operations that exist. */
class OpTableTest {
  private static final Pattern NAME = Pattern.compile("[a-z]+[0-9]*\\.[A-Za-z0-9]+");

  @Test
  void page_and_annotations_agree() throws IOException {
    Path page = Path.of(System.getProperty("gruffle.root"), "docs", "ops.md");
    Set<String> documented = new TreeSet<>();
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("| ") && line.indexOf("|", 2) > 0) {
        read(line.substring(2, line.indexOf('|', 2)).trim(), documented);
      }
    }
    assertThat(documented).isEqualTo(new TreeSet<>(new OpTable().all().keySet()));
  }

  private static void read(String cell, Set<String> out) {
    if (cell.startsWith("complex128.add")) {
      for (String op : "add sub mul div neg".split(" ")) {
        out.add("complex128." + op);
        out.add("complex64." + op);
      }
      return;
    }
    if (cell.startsWith("map.get2JJ") || cell.startsWith("map.setJJ")) {
      for (String kv : "JJ SJ LJ JL SL LL".split(" ")) {
        out.add(cell.substring(0, cell.indexOf("JJ")) + kv);
      }
      return;
    }
    boolean plain = cell.contains("X neither C nor L");
    String last = "";
    for (String word : cell.split("[ ,]+")) {
      if (word.startsWith("…")) {
        out.add(last.substring(0, last.length() - 1) + word.substring(1));
        continue;
      }
      Matcher m = NAME.matcher(word);
      if (!m.matches()) {
        continue;
      }
      last = word;
      if (word.endsWith("X")) {
        for (char k : (plain ? "ZBSIJFD" : "ZBSIJFDCL").toCharArray()) {
          out.add(word.substring(0, word.length() - 1) + k);
        }
      } else {
        out.add(word);
      }
    }
  }

  @Test
  void names_are_found_one_by_one() {
    OpTable t = new OpTable();
    assertThat(t.find("string.concat").takesG()).isFalse();
    assertThat(t.find("int.div64").takesG()).isTrue();
    assertThat(t.find("no.such")).isNull();
  }
}
