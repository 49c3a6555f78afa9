package gruffle.ir.escape.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Go's compiler says of its library can be read, every line of it. */
class StdTest {
  @Test
  void everyLineIsUnderstood() throws Exception {
    List<String> lines;
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Std.class.getResourceAsStream("/gruffle/ir/escape/std.txt"),
                StandardCharsets.UTF_8))) {
      lines = in.lines().toList();
    }
    assertThat(lines).hasSizeGreaterThan(2000);
    for (String line : lines) {
      Std.Facts facts = Std.parse(line.substring(line.indexOf('\t') + 1));
      for (List<Std.Way> param : facts.params()) {
        assertThat(param)
            .as(line)
            .allMatch(w -> w.to() != 'a' || w.number() < facts.allocs().size());
      }
    }
  }
}
