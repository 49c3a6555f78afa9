package gruffle.ir.lower;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.ir.IrText;
import gruffle.ir.IrWriter;
import gruffle.ir.LazyIrPackage;
import gruffle.ir.MemoryPackage;
import gruffle.ir.Verifier;
import gruffle.ir.known.KnownArguments;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares the IR of a small program, in which functions are given functions, with what was approved, as {@link GoldenTest}. */
final class KnownArgumentsTest {
  private static final Path SOURCE = Path.of("src/test/resources/gruffle/ir/known/arguments.go");

  private static MemoryPackage copied() throws IOException {
    MemoryPackage ir = Programs.lower("arguments.go", Files.readString(SOURCE));
    KnownArguments.apply(List.of(ir));
    return ir;
  }

  @Test
  void irIsAsApproved() throws IOException {
    String text = IrText.of(copied(), "");
    Path golden = Path.of(SOURCE.toString().replace(".go", ".golden"));
    if (Boolean.getBoolean("approve")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @Test
  void irIsSound() throws IOException {
    MemoryPackage ir = copied();
    Verifier.verify(ir);
    var read = new LazyIrPackage(ByteBuffer.wrap(IrWriter.write(ir)));
    assertThat(IrText.of(read, "")).isEqualTo(IrText.of(ir, ""));
    Verifier.verify(read);
  }
}
