package gruffle.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What {@code gruffle build} was asked for.
 *
 * @param words Go files or packages; none: the package of the working directory
 * @param output where the result goes; null: where go build would put it
 * @param showSteps {@code -x}
 * @param keepWork {@code -work}
 * @param verbose {@code -v}: print the names of packages as they are compiled
 * @param link the linker's flags
 * @param trimmed -trimpath
 */
record BuildOptions(
    List<String> words,
    Path cwd,
    String output,
    boolean showSteps,
    boolean keepWork,
    boolean verbose,
    Set<String> tags,
    List<GcFlags> gcFlags,
    LinkFlags link,
    boolean trimmed) {}
