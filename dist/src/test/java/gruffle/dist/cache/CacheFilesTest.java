package gruffle.dist.cache;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.dist.Linknames;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written to the cache comes out again, or not at all. */
final class CacheFilesTest {
  private static byte[] bytes(String s) {
    return s.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] file() throws IOException {
    return new CachedPackage.Content(
            bytes("the IR"),
            bytes("exports"),
            "go1.24",
            Map.of("/go/src/p/p.go", bytes("package p")),
            List.of(new Linknames.Link("p.f", "q.g")),
            Map.of("gruffle/go/T/p․T", "n3:p.T"),
            Map.of("gruffle/lib/p/p", bytes("class"), "gruffle/fv/p․f", bytes("")))
        .toBytes();
  }

  @Test
  void aPackageComesBack() throws IOException {
    CachedPackage p = CachedPackage.open(ByteBuffer.wrap(file()));
    assertThat(StandardCharsets.UTF_8.decode(p.ir().duplicate()).toString()).isEqualTo("the IR");
    assertThat(p.exports()).isEqualTo(bytes("exports"));
    assertThat(p.goVersion()).isEqualTo("go1.24");
    assertThat(p.sources()).containsOnlyKeys("/go/src/p/p.go");
    assertThat(p.sources().get("/go/src/p/p.go")).isEqualTo(bytes("package p"));
    assertThat(p.links()).containsExactly(new Linknames.Link("p.f", "q.g"));
    assertThat(p.type(BlobTable.hash("gruffle/go/T/p․T"))).isEqualTo("n3:p.T");
    assertThat(p.type(BlobTable.hash("gruffle/go/T/p․U"))).isNull();
    assertThat(p.classFile(BlobTable.hash("gruffle/lib/p/p"))).isEqualTo(bytes("class"));
    assertThat(p.hasClass(BlobTable.hash("gruffle/fv/p․f"))).isTrue();
    assertThat(p.hasClass(BlobTable.hash("gruffle/lib/p/q"))).isFalse();
  }

  @Test
  void aDamagedPackageDoesNot() throws IOException {
    byte[] file = file();
    for (int length = 0; length < file.length; length++) {
      assertThat(CachedPackage.open(ByteBuffer.wrap(file, 0, length).slice())).isNull();
    }
    for (int i = 0; i < file.length; i++) {
      byte[] damaged = file.clone();
      damaged[i] ^= 4;
      assertThat(CachedPackage.open(ByteBuffer.wrap(damaged))).as("byte %d", i).isNull();
    }
  }

  @Test
  void tablesOfAnySize(@TempDir Path dir) throws IOException {
    for (int n : List.of(0, 1, 2, 3, 1000)) {
      var pieces = new TreeMap<String, byte[]>();
      for (int i = 0; i < n; i++) {
        pieces.put("name" + i, bytes("piece " + i));
      }
      byte[] content = BlobTable.write(pieces);
      Path file = dir.resolve("table" + n);
      Files.write(file, ByteBuffer.allocate(4 + content.length).putInt(7).put(content).array());
      assertThat(BlobTable.open(file, 8)).isNull();
      for (var table : List.of(new BlobTable(ByteBuffer.wrap(content)), BlobTable.open(file, 7))) {
        pieces.forEach(
            (name, piece) -> assertThat(table.get(BlobTable.hash(name))).isEqualTo(piece));
        assertThat(table.has(BlobTable.hash("name" + n))).isFalse();
        assertThat(table.buffer(BlobTable.hash("name" + n))).isNull();
      }
    }
  }

  @Test
  void aStampComesBackOrNot() throws IOException {
    var stamp =
        new Stamp(
            "key",
            new TreeMap<>(Map.of("a/b", "k1", "c", "k2")),
            new TreeMap<>(Map.of("x.go", new Stamp.Look(3, 4_000_000_000_000L))));
    byte[] file = stamp.toBytes();
    assertThat(Stamp.read(ByteBuffer.wrap(file))).isEqualTo(stamp);
    for (int i = 0; i < file.length; i++) {
      byte[] damaged = file.clone();
      damaged[i] ^= 1;
      assertThat(Stamp.read(ByteBuffer.wrap(damaged))).isNull();
      assertThat(Stamp.read(ByteBuffer.wrap(file, 0, i).slice())).isNull();
    }
  }
}
