package gruffle.ir.escape.flow;

import gruffle.syntax.Pos;

/**
 * Where the value of an expression goes: it is dereferenced so many times (-1: its address is taken), then assigned to the
 * location.
 */
record Hole(Location dst, int derefs, boolean addrTaken, Note notes) {
  Hole deref() {
    return shift(1);
  }

  Hole addr() {
    return shift(-1);
  }

  Hole shift(int delta) {
    return new Hole(dst, derefs + delta, delta < 0, notes);
  }

  Hole to(Location other) {
    return new Hole(other, derefs, addrTaken, notes);
  }

  Hole note(Pos pos, String text, String why) {
    return new Hole(dst, derefs, addrTaken, new Note(notes, pos, text, why));
  }
}
