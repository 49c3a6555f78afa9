package gruffle.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a line that is typed into a session, as tokens: whether more has to come, and where declarations end and statements begin.
 *
 * <p>Only what needs no parser: brackets, and the tokens after which a line goes on.
 */
public final class Input {
  /** A token, or a semicolon that the end of a line stands for (from and to are then the same); offsets are in bytes. */
  public record Tok(Token tok, int from, int to) {}

  /** A declaration, by its keyword, or a statement (null). */
  public record Part(Token decl, int from, int to) {
    public boolean isDecl() {
      return decl != null;
    }
  }

  private final byte[] src;
  private final int[] lines;
  private final List<Tok> tokens = new ArrayList<>();
  private boolean unterminated;
  private boolean errors;
  private boolean incomplete;

  private Input(byte[] src) {
    this.src = src;
    this.lines = lineStarts(src);
    scan();
  }

  public static Input of(byte[] src) {
    return new Input(src);
  }

  private static int[] lineStarts(byte[] src) {
    int[] starts = new int[16];
    int n = 1;
    for (int i = 0; i < src.length; i++) {
      if (src[i] == '\n') {
        if (n == starts.length) {
          starts = Arrays.copyOf(starts, 2 * n);
        }
        starts[n++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, n);
  }

  /** The place of a line and a byte column, both from 1. */
  public int offset(int line, int col) {
    int l = Math.clamp(line - 1L, 0, lines.length - 1);
    return Math.clamp(lines[l] + col - 1L, 0, src.length);
  }

  /** All tokens, the end of the text excluded. */
  public List<Tok> tokens() {
    return tokens;
  }

  /** Whether the text is the beginning of something only: a bracket is open, or its last token cannot be the last. */
  public boolean incomplete() {
    return incomplete;
  }

  private void scan() {
    var listener =
        new Scanner.Listener() {
          @Override
          public void error(int line, int col, String msg) {
            errors = true;
            int at = offset(line, col);
            boolean raw = msg.equals("string not terminated") && at < src.length && src[at] == '`';
            unterminated |= raw || msg.equals("comment not terminated");
          }

          @Override
          public void directive(int line, int col, String comment) {
            // no part of the grammar
          }
        };
    var s = new Scanner(src, listener);
    int depth = 0;
    boolean wrong = false;
    boolean open = false;
    for (s.next(); s.tok != Token.EOF; s.next()) {
      boolean implied = s.tok == Token.SEMI && !s.lit.equals("semicolon");
      int from = offset(s.line, s.col);
      int to = implied ? from : Math.max(from, offset(s.chLine(), s.chCol()));
      tokens.add(new Tok(s.tok, from, to));
      switch (s.tok) {
        case LPAREN, LBRACK, LBRACE -> depth++;
        case RPAREN, RBRACK, RBRACE -> wrong |= --depth < 0;
        default -> {}
      }
      open = s.tok != Token.SEMI;
    }
    incomplete = unterminated || !wrong && (depth > 0 || open);
  }

  // --- parts ---

  /** The declarations and statements of the text, without a package clause at its head. */
  public List<Part> parts() {
    boolean file = tokens.stream().anyMatch(t -> t.tok == Token.PACKAGE);
    List<Part> parts = new ArrayList<>();
    int i = 0;
    if (!tokens.isEmpty() && tokens.getFirst().tok == Token.PACKAGE) {
      i = end(0);
    }
    while (i < tokens.size()) {
      if (tokens.get(i).tok == Token.SEMI) {
        i++;
        continue;
      }
      boolean decl = isDecl(i, file);
      int end = decl ? end(i) : statement(i);
      Tok last = tokens.get(end - 1);
      int to = last.tok == Token.SEMI ? last.from : last.to;
      parts.add(new Part(decl ? tokens.get(i).tok : null, tokens.get(i).from, to));
      i = end;
    }
    return errors ? withGaps(parts) : parts;
  }

  /** What is no token belongs to the part before it: somebody has to say that it is wrong. */
  private List<Part> withGaps(List<Part> parts) {
    List<Part> whole = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part p = parts.get(i);
      int to = i + 1 < parts.size() ? parts.get(i + 1).from : src.length;
      whole.add(new Part(p.decl, i == 0 && p.decl == null ? 0 : p.from, to));
    }
    return parts.isEmpty() ? List.of(new Part(null, 0, src.length)) : whole;
  }

  private boolean isDecl(int i, boolean file) {
    return switch (tokens.get(i).tok) {
      case IMPORT, CONST, TYPE -> true;
      case VAR -> file;
      case FUNC -> isFunc(i + 1);
      default -> false;
    };
  }

  /** A name follows, or a receiver, a name and a parameter list; else it is a function literal or type. */
  private boolean isFunc(int i) {
    if (at(i) == Token.NAME) {
      return true;
    }
    if (at(i) != Token.LPAREN) {
      return false;
    }
    int after = close(i);
    return at(after) == Token.NAME && at(after + 1) == Token.LPAREN;
  }

  private Token at(int i) {
    return i < tokens.size() ? tokens.get(i).tok : Token.EOF;
  }

  /** The token after the bracket that closes the one at i. */
  private int close(int i) {
    int depth = 0;
    for (int k = i; k < tokens.size(); k++) {
      switch (tokens.get(k).tok) {
        case LPAREN, LBRACK, LBRACE -> depth++;
        case RPAREN, RBRACK, RBRACE -> {
          if (--depth == 0) {
            return k + 1;
          }
        }
        default -> {}
      }
    }
    return tokens.size();
  }

  /** The token after the semicolon that ends what begins at i. */
  private int end(int i) {
    int k = i;
    while (k < tokens.size() && tokens.get(k).tok != Token.SEMI) {
      boolean opens =
          switch (tokens.get(k).tok) {
            case LPAREN, LBRACK, LBRACE -> true;
            default -> false;
          };
      k = opens ? close(k) : k + 1;
    }
    return Math.min(k + 1, tokens.size());
  }

  /** The same for a statement; the semicolons in the head of a for, if or switch are no ends. */
  private int statement(int i) {
    boolean head =
        switch (tokens.get(i).tok) {
          case FOR, IF, SWITCH -> true;
          default -> false;
        };
    int end = end(i);
    while (head && end < tokens.size() && end >= 2 && at(end - 2) != Token.RBRACE) {
      end = end(end);
    }
    return end;
  }
}
