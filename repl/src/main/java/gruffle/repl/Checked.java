package gruffle.repl;

import gruffle.repl.Result.Problem;
import gruffle.syntax.File;
import gruffle.syntax.Pos;
import gruffle.syntax.PosBase;
import gruffle.types.Info;
import gruffle.types.Pkg;
import gruffle.types.TypeError;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * An attempt to check some pieces.
 *
 * @param files those that the checker has seen, with their imports
 * @param errors what it found
 */
record Checked(
    List<Piece.Parsed> pieces, List<File> files, Pkg pkg, Info info, List<TypeError> errors) {
  boolean ok() {
    return errors.isEmpty();
  }

  /** The piece that an error is in. */
  Piece.Parsed pieceOf(TypeError e) {
    PosBase base = e.pos().fileBase();
    for (Piece.Parsed p : pieces) {
      if (p.base() == base) {
        return p;
      }
    }
    return pieces.getFirst();
  }

  /** What is wrong, each once: arguments of a call are checked twice where the first time was in vain. */
  List<Problem> problems() {
    var list = new LinkedHashSet<Problem>();
    for (TypeError e : errors) {
      Pos at = pieceOf(e).piece().place(e.pos());
      list.add(new Problem(at.line(), at.col(), e.msg().replace("\n\t", "\n    ")));
    }
    return new ArrayList<>(list);
  }
}
