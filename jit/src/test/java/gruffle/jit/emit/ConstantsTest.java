package gruffle.jit.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where constants go, and what comes back out of them. */
final class ConstantsTest {
  private static String functions(int n) {
    var b = new StringBuilder("package main\nfunc main() {}\n");
    for (int i = 0; i < n; i++) {
      b.append("func f").append(i).append("() string { return \"text ").append(i).append("\" }\n");
    }
    return b.toString();
  }

  @Test
  void aClassOfManyFunctionsHasSeveralOfConstants() {
    var p = Compiled.of(functions(100));
    var all = p.ir.functions().stream().map(p.program::function).toList();
    Map<String, byte[]> files = p.emitter.classFiles("gruffle/lib/main/all", all);
    assertThat(files.keySet())
        .containsExactly(
            "gruffle/lib/main/all",
            "gruffle/lib/main/all$K",
            "gruffle/lib/main/all$K1",
            "gruffle/lib/main/all$K2");
  }

  @Test
  void stringsOfAnyBytesAndLength() {
    var p =
        Compiled.of(
            """
            package main

            func bytes() string { return "\\x00\\x80\\xff\\xed\\xa0\\x80 é" }

            func long() string { return "%s" }

            func main() {}
            """
                .formatted("0123456789".repeat(10_000)));
    assertThat(((gruffle.runtime.value.GoString) p.call("main.bytes")).toBytes())
        .isEqualTo(
            new byte[] {0, (byte) 0x80, -1, (byte) 0xED, (byte) 0xA0, (byte) 0x80, ' ', -61, -87});
    assertThat(p.call("main.long").toString()).hasSize(100_000).endsWith("789");
  }

  @Test
  void tablesOfEachKind() {
    var p =
        Compiled.of(
            """
            package main

            func sum() (n int) {
            	for _, x := range [...]int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, -12, 13} {
            		n += x
            	}
            	for i, x := range []uint8{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 255, 19: 3} {
            		n += i * int(x)
            	}
            	for _, x := range []int16{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, -300, 13} {
            		n += int(x)
            	}
            	for _, x := range []float64{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0.5, 13} {
            		n += int(2 * x)
            	}
            	for _, x := range []float32{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0.5, 13} {
            		n += int(2 * x)
            	}
            	for _, x := range []rune("") {
            		n += int(x)
            	}
            	for _, x := range []uint32{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1 << 31, 13} {
            		n += int(x)
            	}
            	for i, x := range []string{"", "a", "b", "", "e", "f", "g", "h", "i", "j", "k", "l", "mm"} {
            		n += i * len(x)
            	}
            	return n
            }

            func main() {}
            """);
    long ints = 66 - 12 + 13;
    long bytes = 0;
    for (int i = 0; i < 11; i++) {
      bytes += (long) i * (i + 1);
    }
    bytes += 11 * 255 + 19 * 3;
    long shorts = 66 - 300 + 13;
    long floats = 2 * (2 * 66 + 1 + 26);
    long words = 66 + (1L << 31) + 13;
    long strings = 78 - 3 + 12;
    assertThat(p.call("main.sum")).isEqualTo(ints + bytes + shorts + floats + words + strings);
  }
}
