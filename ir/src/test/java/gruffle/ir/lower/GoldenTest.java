package gruffle.ir.lower;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.ir.IrText;
import gruffle.ir.IrWriter;
import gruffle.ir.LazyIrPackage;
import gruffle.ir.MemoryPackage;
import gruffle.ir.Verifier;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the IR of small programs with what was approved; {@code -Dapprove=true} approves what there is now
 * (with ./dev: {@code JAVA_TOOL_OPTIONS=-Dapprove=true ./dev test ir Golden}).
 */
final class GoldenTest {
  private static final Path DIR = Path.of("src/test/resources/gruffle/ir/lower");
  private static final Pattern OP = Pattern.compile("\\$([a-z0-9]+\\.[A-Za-z0-9]+)\\(");

  static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.list(DIR)) {
      return files.filter(f -> f.toString().endsWith(".go")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void irIsAsApproved(Path file) throws IOException {
    MemoryPackage ir = Programs.lower(file.getFileName().toString(), Files.readString(file));
    String text = IrText.of(ir, "");
    Path golden = Path.of(file.toString().replace(".go", ".golden"));
    if (Boolean.getBoolean("approve")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void irIsSound(Path file) throws IOException {
    MemoryPackage ir = Programs.lower(file.getFileName().toString(), Files.readString(file));
    Verifier.verify(ir);
    var read = new LazyIrPackage(ByteBuffer.wrap(IrWriter.write(ir)));
    assertThat(IrText.of(read, "")).isEqualTo(IrText.of(ir, ""));
    Verifier.verify(read);
    var ops = OP.matcher(IrText.of(ir, ""));
    while (ops.find()) {
      assertThat(Ops.ALL).contains(ops.group(1));
    }
  }
}
