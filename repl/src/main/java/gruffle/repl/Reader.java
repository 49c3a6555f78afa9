package gruffle.repl;

import java.util.function.BiFunction;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** JLine's editor, with a hint under what is being typed. */
final class Reader extends LineReaderImpl {
  private final boolean dumb;
  private BiFunction<String, Integer, Session.Hint> hints = (text, cursor) -> null;

  // The last question and its answer: the screen is drawn anew more often than the text changes.
  private String text = "";
  private AttributedString hint;

  Reader(Terminal terminal) {
    super(terminal, "gruffle", null);
    String type = terminal.getType();
    this.dumb = type.equals(Terminal.TYPE_DUMB) || type.equals(Terminal.TYPE_DUMB_COLOR);
  }

  /** Asks for hints from now on: by the whole text and the place of the cursor. */
  void setHints(BiFunction<String, Integer, Session.Hint> source) {
    hints = source;
  }

  @Override
  protected void redisplay(boolean flush) {
    if (dumb || post != null || state != State.NORMAL || !reading) {
      super.redisplay(flush);
      return;
    }
    AttributedString shown = hint();
    if (shown == null) {
      super.redisplay(flush);
      return;
    }
    post = () -> shown;
    try {
      super.redisplay(flush);
    } finally {
      post = null;
    }
  }

  private AttributedString hint() {
    String now = buf.upToCursor();
    if (!now.equals(text)) {
      text = now;
      Session.Hint h = now.indexOf('(') < 0 ? null : hints.apply(buf.toString(), buf.cursor());
      hint = h == null ? null : styled(h);
    }
    return hint;
  }

  private AttributedString styled(Session.Hint h) {
    var out = new AttributedStringBuilder();
    out.styled(AttributedStyle::faint, "// ");
    out.styled(AttributedStyle::faint, h.text().substring(0, h.from()));
    out.styled(AttributedStyle::bold, h.text().substring(h.from(), h.to()));
    out.styled(AttributedStyle::faint, h.text().substring(h.to()));
    int room = size.getColumns() - 1;
    if (h.comment().isEmpty()) {
      return cut(out.toAttributedString(), room);
    }
    var second = new AttributedStringBuilder();
    second.styled(AttributedStyle::faint, "// " + h.comment());
    return AttributedString.join(
        AttributedString.NEWLINE,
        cut(out.toAttributedString(), room),
        cut(second.toAttributedString(), room));
  }

  private static AttributedString cut(AttributedString s, int columns) {
    return s.columnLength() <= columns ? s : s.columnSubSequence(0, columns);
  }
}
