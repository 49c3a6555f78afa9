package gruffle.runtime.sched;

import gruffle.runtime.func.Code;
import gruffle.runtime.panic.GoFrames;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code GODEBUG=tracebackancestors=N} keeps of a goroutine that has started another one: its stack at that time, and the go statement that it came from itself.
 *
 * @param creator null for the main goroutine
 */
public record Ancestor(long goid, List<Place> frames, Code creator, int creatorLine) {
  private static final int MOST_FRAMES = 32;

  /** A function and a line in it. */
  public record Place(Code code, int line) {}

  /** Of what g, which runs on this thread, starts now: g itself and then its own ancestors, at most so many. */
  static List<Ancestor> of(G g, int most) {
    var places = new ArrayList<Place>();
    GoFrames.walk(
        g,
        (code, line) -> {
          places.add(new Place(code, line));
          return places.size() < MOST_FRAMES;
        });
    var all = new ArrayList<Ancestor>();
    all.add(new Ancestor(g.goid, places, g.creator, g.creatorLine));
    for (Ancestor a : g.ancestors()) {
      if (all.size() < most) {
        all.add(a);
      }
    }
    return all;
  }
}
