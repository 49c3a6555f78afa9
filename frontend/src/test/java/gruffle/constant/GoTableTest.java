package gruffle.constant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares literals, arithmetic, rounding and texts with a table recorded by real Go (record.go.txt). */
class GoTableTest {
  @Test
  void agreesWithGo() throws IOException {
    List<Value> numbers = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    int rows = 0;
    for (String line : table()) {
      String[] f = line.split("\t");
      rows++;
      String got;
      String want;
      if (f[0].equals("lit")) {
        Value v = literal(f[1], Literal.ofString(f[2]));
        if (v.kind().compareTo(Value.Kind.INT) >= 0) {
          numbers.add(v);
        }
        want =
            line.substring(line.indexOf(f[3], f[0].length() + f[1].length() + f[2].length() + 3));
        got = show(v);
      } else {
        Value x = numbers.get(Integer.parseInt(f[1]));
        Value y = numbers.get(Integer.parseInt(f[3]));
        Value v = Arith.binaryOp(x, op(f[2]), y);
        String exact = v.exactText();
        want = f[4] + " " + f[5] + " " + f[6];
        got = kind(v) + " " + v.text() + " " + exact.substring(0, Math.min(300, exact.length()));
      }
      if (!got.equals(want)) {
        wrong.add(line + "\n    got " + got);
      }
    }
    assertThat(rows).isGreaterThan(1500);
    assertThat(wrong).isEmpty();
  }

  private static List<String> table() throws IOException {
    try (var in = GoTableTest.class.getResourceAsStream("/constant/go-constants.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static Value literal(String kind, Value quoted) {
    String text = ((Value.Str) quoted).decoded();
    return switch (kind) {
      case "INT" -> Literal.ofInt(text);
      case "FLOAT" -> Literal.ofFloat(text);
      case "IMAG" -> Literal.ofImag(text);
      case "CHAR" -> Literal.ofRune(text);
      default -> Literal.ofString(text);
    };
  }

  private static Op op(String s) {
    return switch (s) {
      case "+" -> Op.ADD;
      case "-" -> Op.SUB;
      case "*" -> Op.MUL;
      default -> Op.QUO;
    };
  }

  private static String kind(Value v) {
    String s = v.kind().toString();
    return s.charAt(0) + s.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  private static String show(Value v) {
    String s = kind(v) + "\t" + v.text() + "\t" + v.exactText();
    if (v.kind() == Value.Kind.INT || v.kind() == Value.Kind.FLOAT) {
      s += "\t" + Long.toHexString(Double.doubleToLongBits(Convert.toDouble(v)));
      s += "\t" + Integer.toHexString(Float.floatToIntBits(Convert.toFloat32(v)));
      s += "\t" + Convert.toInt(v).exactText();
    }
    return s;
  }
}
