package gruffle.jit.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the bytecode of small functions with what was approved; {@code -Dapprove=true} approves what there is now
 * (with ./dev: {@code JAVA_TOOL_OPTIONS=-Dapprove=true ./dev test jit Golden}).
 */
final class GoldenTest {
  private static final Path DIR = Path.of("src/test/resources/gruffle/jit/emit");

  static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.list(DIR)) {
      return files.filter(f -> f.toString().endsWith(".go")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void bytecodeIsAsApproved(Path file) throws IOException {
    var program = Compiled.of(Files.readString(file));
    var text = new StringBuilder();
    for (String symbol : program.ir.functions()) {
      text.append(AsmText.of(program.classFiles(symbol)));
    }
    Path golden = Path.of(file.toString().replace(".go", ".golden"));
    if (Boolean.getBoolean("approve")) {
      Files.writeString(golden, text);
    }
    assertThat(text.toString()).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void bytecodeIsVerified(Path file) throws IOException {
    var program = Compiled.of(Files.readString(file));
    program.ir.functions().forEach(program::verify);
  }
}
