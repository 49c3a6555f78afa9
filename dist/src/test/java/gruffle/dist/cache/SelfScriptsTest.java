package gruffle.dist.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfScriptsTest {
  @TempDir private Path root;

  @Test
  void oneFileForEachContent() throws IOException {
    var scripts = new SelfScripts(root);
    Path a = scripts.script("prog", "#!/bin/sh\n");
    assertThat(a).hasFileName("prog").content().isEqualTo("#!/bin/sh\n");
    assertThat(Files.isExecutable(a)).isTrue();
    assertThat(scripts.script("prog", "#!/bin/sh\n")).isEqualTo(a);
    assertThat(scripts.script("prog", "#!/bin/bash\n")).isNotEqualTo(a);
  }

  @Test
  void clearDeletesScriptsAlone() throws IOException {
    var scripts = new SelfScripts(root);
    scripts.script("a", "12345");
    scripts.script("b", "678");
    Path other = Files.writeString(root.resolve("self").resolve("kept"), "x");
    assertThat(scripts.clear()).isEqualTo(8);
    assertThat(other).exists();
    try (var left = Files.list(root.resolve("self"))) {
      assertThat(left).containsExactly(other);
    }
    Files.delete(other);
    assertThat(scripts.clear()).isZero();
    assertThat(root.resolve("self")).doesNotExist();
  }

  @Test
  void withoutAFolder() throws IOException {
    assertThat(new SelfScripts(null).script("a", "x")).isNull();
    assertThat(new SelfScripts(null).clear()).isZero();
    assertThat(new SelfScripts(Path.of("/dev/null")).script("a", "x")).isNull();
  }
}
