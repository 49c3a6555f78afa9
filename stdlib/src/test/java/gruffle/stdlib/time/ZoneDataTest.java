package gruffle.stdlib.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads back what {@link ZoneData} writes, by RFC 8536, and compares with java.time. */
final class ZoneDataTest {
  private static final long YEAR_2100 = 4_102_444_800L;

  /** A change: offset and abbreviation from then on. */
  private record Zone(int offset, String name) {}

  private static TreeMap<Long, Zone> read(String id) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(ZoneData.of(id)));
    skip(in, header(in), 4);
    int[] h = header(in);
    long[] when = new long[h[3]];
    for (int i = 0; i < when.length; i++) {
      when[i] = in.readLong();
    }
    byte[] index = in.readNBytes(h[3]);
    int[] offsets = new int[h[4]];
    int[] names = new int[h[4]];
    for (int i = 0; i < h[4]; i++) {
      offsets[i] = in.readInt();
      in.readByte();
      names[i] = in.readUnsignedByte();
    }
    byte[] chars = in.readNBytes(h[5]);
    assertThat(in.readNBytes(9)).containsExactly('\n', '\n');
    var zones = new TreeMap<Long, Zone>();
    zones.put(Long.MIN_VALUE, zone(offsets, names, chars, 0));
    for (int i = 0; i < when.length; i++) {
      zones.put(when[i], zone(offsets, names, chars, index[i]));
    }
    return zones;
  }

  private static Zone zone(int[] offsets, int[] names, byte[] chars, int i) {
    int end = names[i];
    while (chars[end] != 0) {
      end++;
    }
    return new Zone(
        offsets[i], new String(chars, names[i], end - names[i], StandardCharsets.US_ASCII));
  }

  private static int[] header(DataInputStream in) throws IOException {
    assertThat(new String(in.readNBytes(5), StandardCharsets.US_ASCII)).isEqualTo("TZif2");
    in.skipNBytes(15);
    int[] h = new int[6];
    for (int i = 0; i < 6; i++) {
      h[i] = in.readInt();
    }
    return h;
  }

  private static void skip(DataInputStream in, int[] h, int time) throws IOException {
    in.skipNBytes((long) h[3] * (time + 1) + h[4] * 6L + h[5] + h[2] * (time + 4L) + h[1] + h[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kathmandu",
        "Africa/Casablanca",
        "UTC",
        "Australia/Lord_Howe",
        "Etc/GMT+5"
      })
  void everyHourOfTheYearsAroundChangesIsRight(String id) throws IOException {
    var zones = read(id);
    var rules = ZoneId.of(id).getRules();
    for (Map.Entry<Long, Zone> e : zones.tailMap(0L).entrySet()) {
      for (long t = e.getKey() - 7200; t <= e.getKey() + 7200; t += 3599) {
        assertThat(zones.floorEntry(t).getValue().offset())
            .as("%s at %d", id, t)
            .isEqualTo(rules.getOffset(Instant.ofEpochSecond(t)).getTotalSeconds());
      }
    }
  }

  @Property(tries = 200)
  void anyTimeHasTheRightOffset(@ForAll @LongRange(min = -YEAR_2100, max = YEAR_2100) long t)
      throws IOException {
    assertThat(read("Europe/Dublin").floorEntry(t).getValue().offset())
        .isEqualTo(
            ZoneId.of("Europe/Dublin")
                .getRules()
                .getOffset(Instant.ofEpochSecond(t))
                .getTotalSeconds());
  }

  @Test
  void abbreviationsAreTheDatabases() throws IOException {
    assertThat(read("Europe/Berlin").floorEntry(1_700_000_000L).getValue().name()).isEqualTo("CET");
    assertThat(read("Europe/Berlin").floorEntry(1_690_000_000L).getValue().name())
        .isEqualTo("CEST");
    assertThat(read("Asia/Kathmandu").floorEntry(1_700_000_000L).getValue().name())
        .isEqualTo("+0545");
    assertThat(read("Europe/Berlin").firstEntry().getValue().name()).isEqualTo("LMT");
  }

  @Test
  void namesThatAreNone() throws IOException {
    assertThat(ZoneData.of("No/Where")).isNull();
    assertThat(ZoneData.of("+02:00")).isNull();
    assertThat(ZoneData.of("../etc/passwd")).isNull();
  }
}
