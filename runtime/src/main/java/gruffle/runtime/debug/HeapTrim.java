package gruffle.runtime.debug;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** A collection after which the heap is little larger than what is in it. */
public final class HeapTrim {
  private static final String FREE = "MaxHeapFreeRatio";

  /** Percent of the old generation that may be free afterwards. */
  private static final String LITTLE = "15";

  private HeapTrim() {}

  /** Takes about a millisecond for a megabyte in use, in which the world stands. */
  public static void collect() {
    var jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    String before = jvm.getVMOption(FREE).getValue();
    jvm.setVMOption(FREE, LITTLE);
    try {
      System.gc();
    } finally {
      jvm.setVMOption(FREE, before);
    }
  }
}
