package gruffle.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.bench.GrowthSubject.Figure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Curves, plots and generated programs. */
final class GrowthTest {
  private static final Curve LINEAR = Curve.of(Map.of(10, 1.0, 100, 10.0, 1000, 100.0));
  private static final Curve QUADRATIC = Curve.of(Map.of(10, 0.5, 100, 50.0, 1000, 5000.0));

  /** Something whose figures are given. */
  private record Fixed(List<Figure> figures) implements GrowthSubject {
    @Override
    public String name() {
      return "fixed";
    }

    @Override
    public String title() {
      return "a <thing> & another";
    }

    @Override
    public String unit() {
      return "things";
    }

    @Override
    public List<Integer> sizes() {
      return List.of(10, 100, 1000);
    }

    @Override
    public Map<Figure, Double> measure(boolean gruffle, int size) {
      throw new AssertionError("is not measured");
    }
  }

  private static GrowthCurves curves() {
    return GrowthCurves.of(
        new Fixed(List.of(Figure.TIME, Figure.MB)),
        Map.of(Figure.TIME, LINEAR.costs(), Figure.MB, QUADRATIC.costs()),
        Map.of(Figure.TIME, QUADRATIC.costs(), Figure.MB, LINEAR.costs()));
  }

  @Test
  void slopes() {
    assertThat(LINEAR.slope()).isCloseTo(1, within(1e-9));
    assertThat(QUADRATIC.slope()).isCloseTo(2, within(1e-9));
    assertThat(QUADRATIC.growth(100)).isEqualTo(10_000);
    assertThat(QUADRATIC.growth(7)).isNaN();
    Curve late = Curve.of(Map.of(1, 100.0, 10, 110.0, 100, 200.0, 1000, 2000.0));
    assertThat(late.slope()).isBetween(0.3, 0.6);
    assertThat(late.lastSlope()).isCloseTo(1, within(1e-9));
  }

  @Test
  void whatIsSteeperIsMarked() {
    List<String> lines = new GrowthReport(List.of(curves())).table().text().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1))
        .startsWith("fixed, time")
        .contains("10000x", "2.00")
        .endsWith("steeper");
    assertThat(lines.get(2)).startsWith("fixed, memory").doesNotContain("steeper");
  }

  @Test
  void plotIsAPicture() throws Exception {
    String svg = new Plot(curves()).svg();
    var xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(xml.getDocumentElement().getAttribute("aria-label"))
        .isEqualTo("a <thing> & another");
    assertThat(xml.getElementsByTagName("polyline").getLength()).isEqualTo(4);
    assertThat(svg)
        .contains("time, s", "resident memory, MB", "things", "slope 2.00", ">100<", ">1k<")
        .contains("prefers-color-scheme: dark");
  }

  @Test
  void axes() {
    assertThat(Axis.around(10, 1000, 0, 300).ticks()).containsExactly(10.0, 100.0, 1000.0);
    assertThat(Axis.around(10, 40, 0, 300).ticks()).containsExactly(10.0, 20.0);
    Axis a = new Axis(1, 100, 0, 200);
    assertThat(a.at(10)).isCloseTo(100, within(1e-9));
    assertThat(a.at(100)).isCloseTo(200, within(1e-9));
  }

  @Test
  void quantities() {
    assertThat(Quantity.seconds(2)).isEqualTo("2 s");
    assertThat(Quantity.seconds(0.0015)).isEqualTo("1.5 ms");
    assertThat(Quantity.seconds(1e-5)).isEqualTo("10 µs");
    assertThat(Quantity.count(20)).isEqualTo("20");
    assertThat(Quantity.count(5000)).isEqualTo("5k");
    assertThat(Quantity.count(1e6)).isEqualTo("1M");
  }

  @Test
  void generatedProgramsHaveTheirLines() {
    for (int n : new int[] {100, 500, 5_000, 50_000}) {
      String text = new GeneratedSource(n, "x").text();
      assertThat((double) text.lines().count()).isCloseTo(n, within(n * 0.1 + 60));
    }
  }

  @Test
  void generatedProgramsAreGo(@TempDir Path dir) throws IOException, InterruptedException {
    Path file = dir.resolve("main.go");
    Files.writeString(file, new GeneratedSource(300, "a stamp").text());
    try {
      assertThat(Host.line(dir, List.of("go", "version"))).contains("go1");
    } catch (IOException e) {
      assumeTrue(false, "no Go here: " + e.getMessage());
    }
    assertThat(Host.line(dir, List.of("gofmt", "-l", "main.go"))).isEmpty();
    Host.line(dir, List.of("go", "vet", "main.go"));
  }
}
