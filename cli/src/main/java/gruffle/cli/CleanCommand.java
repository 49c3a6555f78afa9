package gruffle.cli;

import gruffle.dist.cache.CacheFolder;
import java.io.IOException;
import java.util.Locale;

/** {@code gruffle clean}: empties the cache of compiled packages. */
final class CleanCommand {
  private static final long KILO = 1024;

  private final CacheFolder folder;

  CleanCommand(CacheFolder folder) {
    this.folder = folder;
  }

  /** Exit code. */
  int call() {
    if (folder.root() == null) {
      System.out.println("no cache: it is off");
      return 0;
    }
    try {
      System.out.println("freed " + text(folder.clear()) + " in " + folder.root());
      return 0;
    } catch (IOException e) {
      System.err.println("gruffle: cannot clean " + folder.root() + ": " + e.getMessage());
      return 1;
    }
  }

  private static String text(long bytes) {
    if (bytes < KILO) {
      return bytes + " B";
    }
    return bytes < KILO * KILO
        ? String.format(Locale.ROOT, "%.1f KB", (double) bytes / KILO)
        : String.format(Locale.ROOT, "%.1f MB", (double) bytes / (KILO * KILO));
  }
}
