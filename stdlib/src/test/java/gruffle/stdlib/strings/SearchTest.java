package gruffle.stdlib.strings;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.value.GoString;
import gruffle.runtime.value.RefSlice;
import gruffle.stdlib.Table;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static GoString parse(String s) {
    return s.equals("-") ? GoString.EMPTY : GoString.wrap(HexFormat.of().parseHex(s));
  }

  /** The same string in the middle of a longer array. */
  private static GoString shifted(GoString s) {
    byte[] b = new byte[s.len + 7];
    System.arraycopy(s.b, s.off, b, 3, s.len);
    return new GoString(b, 3, s.len);
  }

  private static String show(Object x) {
    return switch (x) {
      case GoString s -> s.len == 0 ? "-" : HexFormat.of().formatHex(s.toBytes());
      case RefSlice a -> {
        StringBuilder b = new StringBuilder().append(a.len);
        for (int i = 0; i < a.len; i++) {
          b.append(',').append(show(a.get(i)));
        }
        yield b.toString();
      }
      default -> x.toString();
    };
  }

  /** Eight bytes at a time, among them ones that differ in the high bit or the lowest alone. */
  @Test
  void bytesAreCountedAtEachOffset() {
    byte[] values = {0, 1, 2, 127, -128, -127, -1, 'a'};
    var b = new byte[100];
    for (int i = 0; i < b.length; i++) {
      b[i] = values[i * 31 % 97 % values.length];
    }
    for (int off = 0; off < 10; off++) {
      for (int end = off; end <= b.length; end += 3) {
        for (byte c : values) {
          int want = 0;
          for (int i = off; i < end; i++) {
            want += b[i] == c ? 1 : 0;
          }
          assertThat(Search.countByte(b, off, end, c)).isEqualTo(want);
        }
      }
    }
  }

  @Test
  void stringFunctionsAnswerAsGos() throws IOException {
    GoString[] fixed = {GoString.of("<>"), GoString.of("a"), GoString.of("ab"), GoString.of("Q")};
    Table.check(
        "strings.txt",
        20,
        p -> {
          GoString s = shifted(parse(p[0]));
          GoString t = parse(p[1]);
          GoString u = parse(p[2]);
          RefSlice pairs =
              RefSlice.of(t, u, u, fixed[0], fixed[1], GoString.EMPTY, fixed[2], fixed[3]);
          Object[] got = {
            Natives.index(s, t),
            Natives.lastIndex(s, t),
            Natives.indexAny(s, t),
            Natives.lastIndexAny(s, t),
            Natives.compare(s, t),
            Natives.equalFold(s, t),
            Natives.equalFold(s, Natives.toUpper(s)),
            Natives.toUpper(s),
            Natives.toLower(s),
            Natives.trimSpace(s),
            Natives.trimLeft(s, t),
            Natives.trimRight(s, t),
            Natives.fields(s),
            Natives.split(s, t, 0, Math.min(4, s.len + 1)),
            Natives.split(s, t, t.len, s.len + 1),
            t.eq(u) ? s : Natives.replace(s, t, u, 3),
            Natives.replaceByTable(Natives.newReplaceTable(pairs), s)
          };
          for (int i = 0; i < got.length; i++) {
            if (!show(got[i]).equals(p[i + 3])) {
              return "column " + i + ": " + show(got[i]);
            }
          }
          return null;
        });
  }

  @Test
  void manyFalseBeginningsStayLinear() {
    byte[] text = new byte[1 << 20];
    Arrays.fill(text, (byte) 'a');
    byte[] sep = new byte[1 << 12];
    Arrays.fill(sep, (byte) 'a');
    sep[sep.length - 1] = 'b';
    assertThat(Search.index(text, 0, text.length, sep, 0, sep.length)).isEqualTo(-1);
    sep[sep.length - 1] = 'a';
    sep[sep.length / 2] = 'b';
    assertThat(Search.lastIndex(text, 0, text.length, sep, 0, sep.length)).isEqualTo(-1);
    System.arraycopy(sep, 0, text, 70_000, sep.length);
    assertThat(Search.index(text, 0, text.length, sep, 0, sep.length)).isEqualTo(70_000);
    assertThat(Search.lastIndex(text, 0, text.length, sep, 0, sep.length)).isEqualTo(70_000);
  }
}
