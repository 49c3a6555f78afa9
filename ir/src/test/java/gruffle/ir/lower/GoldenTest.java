package gruffle.ir.lower;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.ir.IrText;
import gruffle.ir.MemoryPackage;
import gruffle.ir.flat.Flattening;
import gruffle.ir.known.KnownArguments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the IR of small programs with what was approved ({@link Approved}): as it is lowered, and after the passes on whole programs. */
final class GoldenTest {
  private static final Pattern OP = Pattern.compile("\\$([a-z0-9]+\\.[A-Za-z0-9]+)\\(");

  static Stream<Arguments> programs() throws IOException {
    return Stream.of(
            of("lower", ir -> {}),
            of("known", KnownArguments::apply),
            of("flat", Flattening::apply))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> of(String dir, Consumer<List<MemoryPackage>> pass)
      throws IOException {
    return Approved.programs(dir).stream().map(file -> Arguments.of(file, pass));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void irIsAsApproved(Path file, Consumer<List<MemoryPackage>> pass) throws IOException {
    Approved.assertApproved(file, Approved.ir(file, pass));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void irIsSound(Path file, Consumer<List<MemoryPackage>> pass) throws IOException {
    MemoryPackage ir = Approved.ir(file, pass);
    Approved.assertSound(ir);
    var ops = OP.matcher(IrText.of(ir, ""));
    while (ops.find()) {
      assertThat(Ops.ALL).contains(ops.group(1));
    }
  }
}
