package gruffle.dist.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the cache: where it is, how it stays small, and that it never fails. */
final class CacheFolderTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path dir;

  private static CacheFolder folder(Map<String, String> env) {
    return CacheFolder.of(env::get);
  }

  private static String name(int i) {
    return "%02x".formatted(i).repeat(32) + ".pkg";
  }

  @Test
  void whereItIs() {
    assertThat(folder(Map.of("HOME", "/h")).root())
        .isEqualTo(Path.of("/h/.cache/gruffle/packages"));
    assertThat(folder(Map.of("HOME", "/h", "XDG_CACHE_HOME", "/x")).root())
        .isEqualTo(Path.of("/x/gruffle/packages"));
    assertThat(folder(Map.of("HOME", "/h", "GRUFFLECACHE", "/g")).root()).isEqualTo(Path.of("/g"));
    assertThat(folder(Map.of("HOME", "/h", "GRUFFLECACHE", "off")).root()).isNull();
    assertThat(folder(Map.of()).root()).isNull();
  }

  @Test
  void theLeastRecentlyUsedGoFirst() throws IOException {
    CacheFolder f = folder(Map.of("GRUFFLECACHE", dir.toString(), "GRUFFLECACHESIZE", "10"));
    long now = System.currentTimeMillis();
    for (int i = 0; i < 12; i++) {
      assertThat(f.write(name(i), new byte[MEGABYTE])).isTrue();
      Path file = dir.resolve(name(i).substring(0, 2)).resolve(name(i));
      Files.setLastModifiedTime(file, FileTime.fromMillis(now - (20 - i) * 3_600_000L));
    }
    assertThat(f.read(name(0)).limit()).as("and is used again").isEqualTo(MEGABYTE);
    f.trim();
    assertThat(f.read(name(0))).isNotNull();
    assertThat(f.read(name(1))).isNull();
    assertThat(f.read(name(3))).isNull();
    assertThat(f.read(name(4))).isNotNull();
    assertThat(f.read(name(11))).isNotNull();
  }

  @Test
  void cleaningLeavesWhatIsNotOurs() throws IOException {
    CacheFolder f = folder(Map.of("GRUFFLECACHE", dir.toString()));
    f.write(name(1), new byte[100]);
    f.write(name(2), new byte[11]);
    Files.writeString(dir.resolve("letter.txt"), "to somebody");
    Files.writeString(dir.resolve("01/letter.pkg"), "to somebody");
    assertThat(f.clear()).isEqualTo(111);
    assertThat(f.read(name(1))).isNull();
    assertThat(dir.resolve("letter.txt")).exists();
    assertThat(dir.resolve("01/letter.pkg")).exists();
    assertThat(dir.resolve("02")).doesNotExist();
    assertThat(f.clear()).isZero();
  }

  @Test
  void whereNothingCanBeKept() throws IOException {
    Path file = Files.writeString(dir.resolve("file"), "");
    CacheFolder f = folder(Map.of("GRUFFLECACHE", file.toString()));
    assertThat(f.write(name(1), new byte[1])).isFalse();
    assertThat(f.read(name(1))).isNull();
    f.remove(name(1));
    f.trim();
    assertThat(f.clear()).isZero();
    CacheFolder off = folder(Map.of("GRUFFLECACHE", "off"));
    assertThat(off.write(name(1), new byte[1])).isFalse();
    assertThat(off.read(name(1))).isNull();
    off.trim();
    assertThat(off.clear()).isZero();
  }
}
