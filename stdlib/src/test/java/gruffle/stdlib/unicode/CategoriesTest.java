package gruffle.stdlib.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.stdlib.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CategoriesTest {
  /** By the numbers of Character.getType. */
  private static final String[] NAMES =
      ("Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf ? Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf")
          .split(" ");

  @Test
  void everyCodePointIsAsInGo() throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int r = 0; r <= Character.MAX_CODE_POINT; r++) {
      String line =
          NAMES[Categories.of(r)]
              + " "
              + Categories.toUpper(r)
              + " "
              + Categories.toLower(r)
              + " "
              + Categories.toTitle(r)
              + " "
              + Categories.simpleFold(r)
              + "\n";
      digest.update(line.getBytes(StandardCharsets.ISO_8859_1));
    }
    assertThat(HexFormat.of().formatHex(digest.digest()))
        .isEqualTo(Table.lines("unicode.txt").getFirst());
  }

  @Test
  void tablesAgreeWithTheCategories() {
    int[] flat = Tables.ranges("Lu").a;
    int n = Tables.ranges("Lu").len;
    int count = 0;
    for (int i = 2; i < n; i += 3) {
      for (int r = flat[i]; r <= flat[i + 1]; r += flat[i + 2]) {
        assertThat(Categories.isUpper(r)).isTrue();
        count++;
      }
    }
    int all = 0;
    for (int r = 0; r <= Character.MAX_CODE_POINT; r++) {
      all += Categories.isUpper(r) ? 1 : 0;
    }
    assertThat(count).isEqualTo(all);
  }
}
