package gruffle.ir.lower;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.ir.IrText;
import gruffle.ir.IrWriter;
import gruffle.ir.LazyIrPackage;
import gruffle.ir.MemoryPackage;
import gruffle.ir.Verifier;
import gruffle.ir.flat.Flattening;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares the IR of a small program whose nested structs lie flat with what was approved, as {@link GoldenTest}. */
final class FlatteningTest {
  private static final Path SOURCE = Path.of("src/test/resources/gruffle/ir/flat/fields.go");

  private static MemoryPackage flat() throws IOException {
    MemoryPackage ir = Programs.lower("fields.go", Files.readString(SOURCE));
    Flattening.apply(List.of(ir));
    return ir;
  }

  @Test
  void irIsAsApproved() throws IOException {
    String text = IrText.of(flat(), "");
    Path golden = Path.of(SOURCE.toString().replace(".go", ".golden"));
    if (Boolean.getBoolean("approve")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @Test
  void irIsSound() throws IOException {
    MemoryPackage ir = flat();
    Verifier.verify(ir);
    var read = new LazyIrPackage(ByteBuffer.wrap(IrWriter.write(ir)));
    assertThat(IrText.of(read, "")).isEqualTo(IrText.of(ir, ""));
    Verifier.verify(read);
  }
}
