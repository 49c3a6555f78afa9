package gruffle.stdlib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Answers of real Go, recorded by src/test/oracle/tables. */
public final class Table {
  /** Says what is wrong with the fields of a line; null: nothing. */
  public interface Check {
    String wrong(String[] fields);
  }

  private Table() {}

  public static List<String> lines(String name) throws IOException {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Checks every line, cut at spaces into at most so many fields. */
  public static void check(String name, int fields, Check check) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : lines(name)) {
      String problem = check.wrong(line.split(" ", fields));
      if (problem != null) {
        wrong.add(line + " : " + problem);
      }
    }
    assertThat(wrong).isEmpty();
  }

  public static double number(String bits) {
    return Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
  }
}
