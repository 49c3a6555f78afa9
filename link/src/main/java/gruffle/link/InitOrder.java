package gruffle.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;

/**
 * The order in which packages are initialised: by import path, each as soon as all that it imports are (specification,
 * "Program initialization").
 */
public final class InitOrder {
  private InitOrder() {}

  /** From each package's imports; there are no cycles. */
  public static List<String> of(SortedMap<String, List<String>> imports) {
    var waiting = new HashMap<String, Integer>();
    Map<String, List<String>> importers = new HashMap<>();
    var ready = new PriorityQueue<String>();
    imports.forEach(
        (path, list) -> {
          waiting.put(path, list.size());
          list.forEach(p -> importers.computeIfAbsent(p, k -> new ArrayList<>()).add(path));
          if (list.isEmpty()) {
            ready.add(path);
          }
        });
    var order = new ArrayList<String>();
    while (!ready.isEmpty()) {
      String path = ready.poll();
      order.add(path);
      for (String importer : importers.getOrDefault(path, List.of())) {
        if (waiting.merge(importer, -1, Integer::sum) == 0) {
          ready.add(importer);
        }
      }
    }
    return order;
  }
}
