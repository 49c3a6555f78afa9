package gruffle.cli;

import gruffle.link.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What {@code gruffle run} was asked for.
 *
 * @param files the program: the leading arguments that end in ".go", else the first argument (a package)
 * @param args the program's own arguments
 * @param engine what runs it
 * @param dump null, "ir" or "asm", or that, a colon and a function's symbol: print that instead of running
 * @param tags build tags
 * @param gcFlags the values of -gcflags
 * @param link the linker's flags
 * @param trimmed -trimpath
 * @param watch how the scheduler is watched
 */
record RunOptions(
    List<String> files,
    List<String> args,
    Engine engine,
    String dump,
    Set<String> tags,
    List<GcFlags> gcFlags,
    LinkFlags link,
    boolean trimmed,
    WatchOptions watch) {
  /** From {@code run FILE… ARG…}. */
  static RunOptions plain(String[] args) {
    return split(
        List.of(args).subList(1, args.length),
        Engine.TIERED,
        null,
        Set.of(),
        List.of(),
        LinkFlags.NONE,
        false,
        WatchOptions.NONE);
  }

  static RunOptions split(
      List<String> words,
      Engine engine,
      String dump,
      Set<String> tags,
      List<GcFlags> gcFlags,
      LinkFlags link,
      boolean trimmed,
      WatchOptions watch) {
    var files = new ArrayList<String>();
    int i = 0;
    while (i < words.size() && words.get(i).endsWith(".go")) {
      files.add(words.get(i++));
    }
    if (files.isEmpty() && !words.isEmpty()) {
      files.add(words.get(i++));
    }
    return new RunOptions(
        files, words.subList(i, words.size()), engine, dump, tags, gcFlags, link, trimmed, watch);
  }
}
