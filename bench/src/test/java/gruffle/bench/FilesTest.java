package gruffle.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the runner reads and writes. */
final class FilesTest {
  @Test
  void output() {
    Output o = Output.parse("checksum 5\ntime 0.250000\nmore\ntime 0.125000\n");
    assertThat(o.text()).isEqualTo("checksum 5; more");
    assertThat(o.times()).containsExactly(0.25, 0.125);
  }

  @Test
  void usage() {
    Usage u = Usage.parse("1.5 1.0 0.25 2048 0 123456789\n");
    assertThat(u.cpu()).isEqualTo(1.25);
    assertThat(u.ok()).isTrue();
    assertThat(u.end()).isEqualTo(123_456_789);
    assertThat(Usage.parse("1.5 1.0 0.25 2048 timeout 5").ok()).isFalse();
  }

  @Test
  void catalog(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("programs.tsv");
    String text = "# names\nfib\tcompute\t15\tchecksum 610\nhello\tprocess\t-\thello, world\n";
    Files.writeString(file, text);
    Catalog catalog = Catalog.read(file);
    catalog.write(file);
    assertThat(file).hasContent(text);
    assertThat(catalog.select(List.of("process"))).containsExactly(catalog.programs().get(1));
    assertThat(catalog.select(List.of("fib", "hello"))).isEqualTo(catalog.programs());
    assertThatThrownBy(() -> catalog.select(List.of("fib", "fob")))
        .isInstanceOf(UsageException.class)
        .hasMessage("no program or group fob");
    BenchProgram fib = catalog.programs().getFirst();
    assertThat(fib.args(true, 1)).containsExactly("15");
    assertThat(fib.args(false, 10)).containsExactly("-repeat", "10");
    assertThat(catalog.programs().get(1).args(true, 10)).isEmpty();
  }

  @Test
  void markdown(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("doc.md");
    new MarkdownFile(file).put("t", "one\n");
    assertThat(file).hasContent("<!-- t -->\n\none\n\n<!-- end of t -->\n");
    Files.writeString(file, "before\n<!-- t -->\nold\n<!-- end of t -->\nafter\n");
    new MarkdownFile(file).put("t", "new\n");
    assertThat(file).hasContent("before\n<!-- t -->\n\nnew\n\n<!-- end of t -->\nafter\n");
  }

  @Test
  void table() {
    var t = new Table(List.of("", "n"));
    t.row(List.of("a", "100"));
    t.rule();
    t.row(List.of("long", "2"));
    assertThat(t.text()).isEqualTo("        n\na     100\n\nlong    2\n");
    assertThat(t.markdown()).isEqualTo("|  | n |\n|---|---:|\n| a | 100 |\n| long | 2 |\n");
  }

  @Test
  void memoryMap() {
    var parts =
        MemoryMap.parts(
            List.of(
                "from               to                 vsize prot          rss      hugetlb pgsz notes            info  file",
                "0x000000008e001000-0x0000000090265000     36061184 rw-p     36052992            0 4K   com              CDS      /a/gruffle.aot",
                "0x0000000687400000-0x000000069e600000    387973120 rw-p      6979584            0 4K   com              JAVAHEAP -",
                "0x00007ff97c000000-0x00007ff97c021000       135168 rw-p       100000            0 4K   com              -        -",
                "0x00007ff97c100000-0x00007ff97c121000       135168 rw-p        20000            0 4K   com              -        [heap]",
                "0x00007ff97c3d0000-0x00007ff97c3d2000         8192 rw-p         8192            0 4K   com              -        /usr/lib/ld-linux-x86-64.so.2",
                "0x00007ff97d3d0000-0x00007ff97d3d2000         8192 r--s         4096            0 4K   shrd             -        /a/modules"));
    assertThat(parts.values())
        .containsExactly(36_052_992L, 6_979_584L, 120_000L, 8_192L, 0L, 0L, 0L, 0L, 4_096L);
  }

  @Test
  void jmh() {
    var csv =
        List.of(
            "\"Benchmark\",\"Mode\",\"Threads\",\"Samples\",\"Score\",\"Score Error (99.9%)\",\"Unit\",\"Param: procs\"",
            "\"gruffle.bench.jmh.A.b\",\"avgt\",1,5,12.345678,0.5,\"ns/op\",2",
            "\"gruffle.bench.jmh.A.c\",\"thrpt\",1,1,123456.7,NaN,\"ops/s\",");
    assertThat(Jmh.table(csv).text())
        .isEqualTo(
            """
            benchmark      score  error   unit
            A.b, procs 2    12.3    0.5  ns/op
            A.c           123457         ops/s
            """);
  }

  @Test
  void json() {
    var m = new LinkedHashMap<String, Object>();
    m.put("a", Arrays.asList(1, 2.5, null, true));
    m.put("b", "\"\\\n\u0001");
    m.put("c", List.of());
    assertThat(Json.of(m).replaceAll("\n *", " "))
        .isEqualTo("{ \"a\": [ 1, 2.5, null, true ], \"b\": \"\\\"\\\\\\n\\u0001\", \"c\": [] } ");
  }
}
