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
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The IR of small programs beside what was approved for them; {@code -Dapprove=true} approves what there is now
 * (with ./dev: {@code JAVA_TOOL_OPTIONS=-Dapprove=true ./dev test ir Golden}).
 */
final class Approved {
  private static final Path RESOURCES = Path.of("src/test/resources/gruffle/ir");

  private Approved() {}

  /** The programs of a directory of the test's resources. */
  static List<Path> programs(String dir) throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(dir))) {
      return files.filter(f -> f.toString().endsWith(".go")).sorted().toList();
    }
  }

  /**
   * A program's IR.
   *
   * @param pass what is done to the packages of a program after lowering
   */
  static MemoryPackage ir(Path file, Consumer<List<MemoryPackage>> pass) throws IOException {
    MemoryPackage ir = Programs.lower(file.getFileName().toString(), Files.readString(file));
    pass.accept(List.of(ir));
    return ir;
  }

  /** Fails if the text of the IR is not the golden beside the program. */
  static void assertApproved(Path file, MemoryPackage ir) throws IOException {
    String text = IrText.of(ir, "");
    Path golden = Path.of(file.toString().replace(".go", ".golden"));
    if (Boolean.getBoolean("approve")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  /** Fails if the verifier refuses it, or if it is another one after it was written and read. */
  static void assertSound(MemoryPackage ir) {
    Verifier.verify(ir);
    var read = new LazyIrPackage(ByteBuffer.wrap(IrWriter.write(ir)));
    assertThat(IrText.of(read, "")).isEqualTo(IrText.of(ir, ""));
    Verifier.verify(read);
  }
}
