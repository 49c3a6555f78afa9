package gruffle.dist;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.ir.IrPackage;
import org.junit.jupiter.api.Test;

/** Tests of the library as it was lowered. */
final class LibraryTest {
  private final Library library = Library.open();

  /** A program that asks whether a letter is one must not make hundreds of tables. */
  @Test
  void unicodeInitialisesNothing() {
    IrPackage unicode = library.ir("unicode", symbol -> null);
    assertThat(unicode.initSymbol()).isNull();
    assertThat(unicode.globals())
        .hasSizeGreaterThan(300)
        .allSatisfy(g -> assertThat(unicode.function(g.lazy())).as(g.symbol()).isNotNull());
  }

  /** The promise of a lazy variable is one of the library alone. */
  @Test
  void otherPackagesAreInitialisedAsGoSays() {
    IrPackage io = library.ir("io", symbol -> null);
    assertThat(io.initSymbol()).isEqualTo("io.init");
    assertThat(io.globals()).allSatisfy(g -> assertThat(g.lazy()).isNull());
  }
}
