package gruffle.syntax;

/** Finds where the header of a file ends, leniently: what does not look like one has no end before the file's. */
final class HeaderExtent {
  private final byte[] src;
  private int i;
  private boolean nul;
  private boolean malformed;

  private HeaderExtent(byte[] src) {
    this.src = src;
  }

  /** How many bytes the header has; -1 if there is a NUL in it. */
  static int of(byte[] src) {
    var h = new HeaderExtent(src);
    if (src.length >= 3
        && src[0] == (byte) 0xEF
        && src[1] == (byte) 0xBB
        && src[2] == (byte) 0xBF) {
      h.i = 3;
    }
    h.read();
    if (h.malformed) {
      while (h.at() >= 0) {
        h.i++;
      }
    }
    return h.nul ? -1 : h.i;
  }

  private void read() {
    keyword("package");
    ident();
    while (ok() && skipSpace() == 'i') {
      keyword("import");
      if (skipSpace() == '(') {
        i++;
        while (ok() && skipSpace() != ')') {
          importSpec();
        }
        i++;
      } else {
        importSpec();
      }
    }
    i = Math.min(i, src.length);
  }

  private boolean ok() {
    return !malformed && !nul;
  }

  // The byte at the current place; -1 at the end.
  private int at() {
    if (i >= src.length) {
      return -1;
    }
    nul |= src[i] == 0;
    return src[i] & 0xFF;
  }

  private int skipSpace() {
    while (ok()) {
      switch (at()) {
        case ' ', '\f', '\t', '\r', '\n', ';' -> i++;
        case '/' -> comment();
        default -> {
          return at();
        }
      }
    }
    return -1;
  }

  private void comment() {
    i++;
    if (at() == '/') {
      while (ok() && at() >= 0 && at() != '\n') {
        i++;
      }
    } else if (at() == '*') {
      i++;
      while (ok() && !(at() == '*' && i + 1 < src.length && src[i + 1] == '/')) {
        malformed |= at() < 0;
        i++;
      }
      i += 2;
    } else {
      malformed = true;
    }
  }

  private static boolean isIdent(int c) {
    return Runes.isAsciiLetter(c) || Runes.isDecimal(c) || c >= 0x80;
  }

  private void keyword(String kw) {
    skipSpace();
    for (int k = 0; k < kw.length(); k++) {
      if (at() != kw.charAt(k)) {
        malformed = true;
        return;
      }
      i++;
    }
    malformed |= isIdent(at());
  }

  private void ident() {
    malformed |= !isIdent(skipSpace());
    while (ok() && isIdent(at())) {
      i++;
    }
  }

  private void importSpec() {
    int c = skipSpace();
    if (c == '.') {
      i++;
    } else if (isIdent(c)) {
      ident();
    }
    int quote = skipSpace();
    if (quote != '"' && quote != '`') {
      malformed = true;
      return;
    }
    i++;
    while (ok() && at() != quote) {
      if (at() < 0 || quote == '"' && at() == '\n') {
        malformed = true;
      }
      i += quote == '"' && at() == '\\' ? 2 : 1;
    }
    i++;
  }
}
