package gruffle.runtime.debug;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** A collection after which the heap is little larger than what is in it. */
public final class HeapTrim {
  private static final String LEAST_FREE = "MinHeapFreeRatio";
  private static final String MOST_FREE = "MaxHeapFreeRatio";

  /** Percent of the old generation that may be free afterwards. */
  private static final String LITTLE = "15";

  private HeapTrim() {}

  /** Takes about a millisecond for a megabyte in use, in which the world stands. */
  public static void collect() {
    var jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    String least = jvm.getVMOption(LEAST_FREE).getValue();
    String most = jvm.getVMOption(MOST_FREE).getValue();
    jvm.setVMOption(LEAST_FREE, "0"); // never above the other one
    jvm.setVMOption(MOST_FREE, LITTLE);
    try {
      System.gc();
    } finally {
      jvm.setVMOption(MOST_FREE, most);
      jvm.setVMOption(LEAST_FREE, least);
    }
  }
}
