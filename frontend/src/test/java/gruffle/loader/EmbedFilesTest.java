package gruffle.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gruffle.syntax.Embedded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a go:embed pattern means; the errors are the go command's. */
class EmbedFilesTest {
  @TempDir Path dir;

  @BeforeEach
  void files() throws IOException {
    for (String name :
        List.of(
            "a.txt",
            "b.txt",
            "d/x",
            "d/_u",
            "d/.h",
            "d/sub/y",
            "d/_s/z",
            "m/go.mod",
            "m/f",
            ".git/c",
            "bad:n")) {
      Files.createDirectories(dir.resolve(name).getParent());
      Files.writeString(dir.resolve(name), name);
    }
    Files.createDirectories(dir.resolve("empty/.only"));
    Files.createSymbolicLink(dir.resolve("link"), dir.resolve("a.txt"));
  }

  private List<String> names(String pattern) throws Exception {
    return new EmbedFiles(dir).of(pattern).stream().map(Embedded::name).toList();
  }

  private String error(String pattern) {
    return catchThrowableOfType(
            EmbedFiles.NoFilesException.class, () -> new EmbedFiles(dir).of(pattern))
        .getMessage();
  }

  @Test
  void files_and_directories() throws Exception {
    assertThat(names("a.txt")).containsExactly("a.txt");
    assertThat(names("*.txt")).containsExactly("a.txt", "b.txt");
    assertThat(names("[!a].txt")).containsExactly("a.txt"); // "!" is no negation in Go
    assertThat(names("[^a].txt")).containsExactly("b.txt");
    assertThat(names("d")).containsExactly("d/sub/y", "d/x");
    assertThat(names("all:d")).containsExactly("d/.h", "d/_s/z", "d/_u", "d/sub/y", "d/x");
    assertThat(names("d/*")).containsExactly("d/.h", "d/_s/z", "d/_u", "d/sub/y", "d/x");
    assertThat(names("d/_u")).containsExactly("d/_u");
    assertThat(names("d/s*/?")).containsExactly("d/sub/y");
  }

  @Test
  void errors() {
    assertThat(error("no")).isEqualTo("no matching files found");
    assertThat(error("../a")).isEqualTo("invalid pattern syntax");
    assertThat(error("/a")).isEqualTo("invalid pattern syntax");
    assertThat(error("[a")).isEqualTo("invalid pattern syntax");
    assertThat(error("[]a]")).isEqualTo("invalid pattern syntax");
    assertThat(error("a\\")).isEqualTo("invalid pattern syntax");
    assertThat(error("empty"))
        .isEqualTo("cannot embed directory empty: contains no embeddable files");
    assertThat(error("m")).isEqualTo("cannot embed directory m: in different module");
    assertThat(error("m/f")).isEqualTo("cannot embed file m/f: in different module");
    assertThat(error("link")).isEqualTo("cannot embed irregular file link");
    assertThat(error(".git")).isEqualTo("cannot embed directory .git: invalid name .git");
    assertThat(error(".git/c")).isEqualTo("cannot embed file .git/c: in invalid directory .git");
    assertThat(error("*/?")).isEqualTo("cannot embed file .git/c: in invalid directory .git");
    assertThat(error("bad:n")).isEqualTo("cannot embed file bad:n: invalid name bad:n");
  }
}
