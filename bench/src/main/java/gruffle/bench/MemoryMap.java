package gruffle.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code jcmd PID System.map} says about a JVM with native memory tracking: resident bytes by what they are for. */
final class MemoryMap {
  private static final String HEAP = "Java heap";
  private static final String CACHE = "AOT cache: classes, constants";
  private static final String CLASSES = "classes made since the start";
  private static final String CODE = "compiled code";
  private static final String COLLECTOR = "the collector's tables";
  private static final String STACKS = "threads' stacks";
  private static final String LIBRARIES = "libjvm.so and other libraries";
  private static final String FILES = "files: jars, the JDK's modules";
  private static final String C_HEAP = "C heap: the compilers' and the JVM's own data";

  private static final int RANGE = 0;
  private static final int RSS = 3;
  private static final int NOTES = 6;

  private MemoryMap() {}

  /** All parts, in a fixed order, those without memory too. */
  static Map<String, Long> parts(List<String> lines) {
    var parts = new LinkedHashMap<String, Long>();
    for (String p :
        List.of(CACHE, HEAP, C_HEAP, LIBRARIES, CLASSES, CODE, COLLECTOR, STACKS, FILES)) {
      parts.put(p, 0L);
    }
    for (String line : lines) {
      String[] w = line.strip().split(" +");
      if (w.length > NOTES && w[RANGE].matches("0x[0-9a-f]+-0x[0-9a-f]+")) {
        parts.merge(part(w), Long.parseLong(w[RSS]), Long::sum);
      }
    }
    return parts;
  }

  /** Range, size, protection, resident, huge pages, page size, notes, information, file. */
  private static String part(String[] w) {
    String info = w.length > NOTES + 1 ? w[NOTES + 1] : "-";
    String file = w[w.length - 1];
    if (info.contains("JAVAHEAP")) {
      return HEAP;
    } else if (info.contains("CDS")) {
      return CACHE;
    } else if (info.contains("CLASS") || info.contains("META")) {
      return CLASSES;
    } else if (info.contains("CODE")) {
      return CODE;
    } else if (info.contains("CARDTBL") || info.contains("GC")) {
      return COLLECTOR;
    } else if (info.contains("STACK") || file.equals("[stack]")) {
      return STACKS;
    } else if (file.contains(".so")) {
      return LIBRARIES;
    }
    return file.startsWith("/") ? FILES : C_HEAP;
  }
}
