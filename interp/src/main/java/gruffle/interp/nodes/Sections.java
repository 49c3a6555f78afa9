package gruffle.interp.nodes;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import gruffle.ir.Pos;
import gruffle.runtime.sched.Boundary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Source sections for tools; made when asked for, from the packed position that a node keeps. */
final class Sections {
  private Sections() {}

  /** The place of a node; null where it has none, or belongs to no root yet. */
  static SourceSection of(Node node, int pos) {
    if (pos == Pos.NONE || !(node.getRootNode() instanceof GoRootNode root)) {
      return null;
    }
    int line = Pos.line(pos);
    Source source = root.source();
    if (source.hasCharacters() && line > source.getLineCount()) {
      return null; // a made-up line: see LineTable
    }
    if (source.hasCharacters()) {
      int rest = Math.max(0, source.getLineLength(line) - Math.max(0, Pos.col(pos) - 1));
      int start = source.getLineStartOffset(line) + source.getLineLength(line) - rest;
      return source.createSection(start, rest);
    }
    return source.createSection(line);
  }

  /** The file of a function, with its text where it can be read; the library's files have none. */
  static Source source(String file) {
    return Boundary.call(() -> read(file));
  }

  private static Source read(String file) {
    try {
      if (Files.isReadable(Path.of(file))) {
        return Source.newBuilder("go", Files.readString(Path.of(file)), file).build();
      }
    } catch (IOException e) {
      // Not text, or gone meanwhile: positions alone will do.
      return withoutText(file);
    }
    return withoutText(file);
  }

  private static Source withoutText(String file) {
    return Source.newBuilder("go", "", file).content(Source.CONTENT_NONE).build();
  }
}
