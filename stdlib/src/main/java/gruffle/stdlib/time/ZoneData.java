package gruffle.stdlib.time;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * The JDK's time zones in the format TZif (RFC 8536, version 2), for systems without a zone database. Changes are written out up to
 * {@link #LAST_YEAR}; abbreviations are those in use now, except LMT for the time before the first change.
 */
final class ZoneData {
  private static final int LAST_YEAR = 2100;

  /** One kind of local time. */
  private record Type(int offset, boolean dst, String name) {}

  private final ZoneRules rules;
  private final TimeZone names;
  private final Map<Type, Integer> types = new LinkedHashMap<>();
  private final List<Long> when = new ArrayList<>();
  private final List<Integer> index = new ArrayList<>();

  private ZoneData(ZoneId id) {
    rules = id.getRules();
    names = TimeZone.getTimeZone(id);
  }

  /** Null for a name that there is not. */
  static byte[] of(String name) throws IOException {
    ZoneId id;
    try {
      id = ZoneId.of(name);
    } catch (DateTimeException e) {
      return null;
    }
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      return null; // ZoneId also takes +02:00 and the like
    }
    return new ZoneData(id).write();
  }

  private int type(Instant at, boolean first) {
    ZoneOffset offset = rules.getOffset(at);
    boolean dst = rules.isDaylightSavings(at);
    String name = first ? "LMT" : abbreviation(offset, dst);
    Type t = new Type(offset.getTotalSeconds(), dst, name);
    return types.computeIfAbsent(t, x -> types.size());
  }

  private String abbreviation(ZoneOffset offset, boolean dst) {
    String name = names.getDisplayName(dst, TimeZone.SHORT, Locale.ENGLISH);
    if (name.matches("[A-Z]{3,5}")) {
      return name;
    }
    // As the database does for zones without one: +03, -0330.
    int minutes = Math.abs(offset.getTotalSeconds()) / 60;
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    String hours = String.format(Locale.ROOT, "%02d", minutes / 60);
    return sign
        + hours
        + (minutes % 60 == 0 ? "" : String.format(Locale.ROOT, "%02d", minutes % 60));
  }

  private byte[] write() throws IOException {
    List<ZoneOffsetTransition> past = rules.getTransitions();
    Instant begin = past.isEmpty() ? Instant.EPOCH : past.getFirst().getInstant().minusSeconds(1);
    type(begin, !past.isEmpty());
    for (ZoneOffsetTransition t = rules.nextTransition(begin);
        t != null && t.getDateTimeAfter().getYear() <= LAST_YEAR;
        t = rules.nextTransition(t.getInstant())) {
      when.add(t.toEpochSecond());
      index.add(type(t.getInstant(), false));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataOutputStream d = new DataOutputStream(out);
    header(d, 0, 1, 1);
    d.write(new byte[6 + 1]); // a block with 32-bit times that says nothing
    ByteArrayOutputStream chars = new ByteArrayOutputStream();
    List<Integer> at = new ArrayList<>();
    for (Type t : types.keySet()) {
      at.add(chars.size());
      chars.write(t.name.getBytes(StandardCharsets.US_ASCII));
      chars.write(0);
    }
    header(d, when.size(), types.size(), chars.size());
    for (long w : when) {
      d.writeLong(w);
    }
    for (int i : index) {
      d.writeByte(i);
    }
    int i = 0;
    for (Type t : types.keySet()) {
      d.writeInt(t.offset);
      d.writeByte(t.dst ? 1 : 0);
      d.writeByte(at.get(i++));
    }
    chars.writeTo(d);
    d.write('\n');
    d.write('\n');
    return out.toByteArray();
  }

  private static void header(DataOutputStream d, int changes, int types, int chars)
      throws IOException {
    d.writeBytes("TZif2");
    d.write(new byte[15]);
    for (int n : new int[] {0, 0, 0, changes, types, chars}) {
      d.writeInt(n);
    }
  }
}
