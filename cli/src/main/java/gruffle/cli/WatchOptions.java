package gruffle.cli;

import gruffle.runtime.explain.Explain;
import gruffle.runtime.sched.Did;
import gruffle.runtime.sched.Observer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How {@code gruffle run} shows what the scheduler does.
 *
 * @param explain the values of --explain: "", a file, or subjects with commas between
 * @param inspect the address of --inspect, null where that is not asked for
 * @param inspectWait whether the program waits for somebody to look at it
 */
record WatchOptions(List<String> explain, String inspect, boolean inspectWait) {
  static final WatchOptions NONE = new WatchOptions(List.of(), null, false);

  static final String SUBJECTS =
      "start, go, queue, sched, park, syscall, thread, world, timer, net";

  /** picocli would take the program for the value of an option whose value may be left out. */
  static String[] complete(String[] args) {
    String[] out = args.clone();
    for (int i = 0; i < out.length; i++) {
      if (out[i].equals("--engine") || out[i].equals("--dump")) {
        i++; // and its value
      } else if (out[i].equals("--explain") || out[i].equals("--inspect")) {
        out[i] += "=";
      } else if (i > 0 && !out[i].startsWith("-")) {
        break;
      }
    }
    return out;
  }

  /** Null where nothing has been asked for; throws with the words for the user. */
  Observer observer(String program) throws IOException {
    var all = new ArrayList<Observer>();
    if (!explain.isEmpty()) {
      all.add(explainer());
    }
    if (inspect != null || inspectWait) {
      all.add(
          InspectLoader.open(
              inspect == null ? "" : inspect,
              inspectWait,
              program,
              url -> System.err.println("gruffle: --inspect: " + url)));
    }
    return all.isEmpty() ? null : Observer.all(all);
  }

  private Explain explainer() throws IOException {
    Set<Did.Group> groups = EnumSet.noneOf(Did.Group.class);
    String file = null;
    for (String value : explain) {
      if (!addSubjects(value, groups)) {
        file = value;
      }
    }
    if (groups.isEmpty()) {
      groups = EnumSet.allOf(Did.Group.class);
    }
    return file == null
        ? new Explain(groups, Explain.Limit.SCREEN, null)
        : new Explain(groups, Explain.Limit.FILE, open(file));
  }

  /** False: these are no subjects. */
  private static boolean addSubjects(String value, Set<Did.Group> groups) throws IOException {
    if (value.isEmpty()) {
      return true;
    }
    Set<Did.Group> found = EnumSet.noneOf(Did.Group.class);
    List<String> known = List.of(SUBJECTS.split(", "));
    List<String> words = List.of(value.split(","));
    for (String word : words) {
      if (!known.contains(word)) {
        if (words.stream().anyMatch(known::contains)) {
          throw new IOException(
              "--explain: there is no subject " + word + " (the subjects are " + SUBJECTS + ")");
        }
        return false;
      }
      found.add(Did.Group.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    groups.addAll(found);
    return true;
  }

  private static OutputStream open(String file) throws IOException {
    try {
      return Files.newOutputStream(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw new IOException(
          "--explain: cannot write to " + file + " (the subjects are " + SUBJECTS + ")", e);
    }
  }
}
