package gruffle.syntax;

import gruffle.constant.Literal;
import gruffle.constant.Value;
import java.util.ArrayList;
import java.util.List;

/** Takes the patterns of a go:embed directive apart: words, or strings with quotes. */
public final class EmbedPatterns {
  private static final String VERB = "go:embed";

  private EmbedPatterns() {}

  /** A pattern and where it is written. */
  public record Pattern(Pos pos, String text) {}

  /** A string that does not end, or means nothing. */
  public static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedException(String rest) {
      super("invalid quoted string in //go:embed: " + rest, null, false, false);
    }
  }

  /** Whether it is such a directive. */
  public static boolean isEmbed(Pragma p) {
    return p.verb().equals(VERB);
  }

  /** The patterns of such a directive. */
  public static List<Pattern> of(Pragma p) throws MalformedException {
    var patterns = new ArrayList<Pattern>();
    String text = p.text();
    int i = skipSpace(text, VERB.length());
    while (i < text.length()) {
      int end = end(text, i);
      String word = text.substring(i, end);
      Pos pos = p.pos().plusCols(i);
      if (word.charAt(0) == '"' || word.charAt(0) == '`') {
        if (!(Literal.ofString(word) instanceof Value.Str s)) {
          throw new MalformedException(text.substring(i));
        }
        word = s.decoded();
      }
      patterns.add(new Pattern(pos, word));
      i = skipSpace(text, end);
    }
    return patterns;
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the word or string that starts there ends. */
  private static int end(String text, int from) throws MalformedException {
    char quote = text.charAt(from);
    int i = from;
    if (quote == '"' || quote == '`') {
      i++;
      while (i < text.length() && text.charAt(i) != quote) {
        i += quote == '"' && text.charAt(i) == '\\' ? 2 : 1;
      }
      if (i >= text.length()) {
        throw new MalformedException(text.substring(from));
      }
      i++;
      if (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
        throw new MalformedException(text.substring(from));
      }
      return i;
    }
    while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
