package gruffle.repl;

import gruffle.syntax.Input;
import gruffle.syntax.Token;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp;

/** The terminal before a shell: editing, history, completion, colours; what runs in the background prints above the prompt. */
final class Terminal implements AutoCloseable {
  static final String PROMPT = "go> ";
  private static final String MORE = "  > ";

  private org.jline.terminal.Terminal terminal;
  private volatile Reader reader; // null: nothing is open yet
  private final OutputStream raw;
  private final StringBuilder pending = new StringBuilder();
  private boolean midLine;
  private volatile Shell shell;

  /** For the process's terminal, whose output raw is. */
  Terminal(OutputStream raw) {
    this.raw = raw;
  }

  /** Takes the terminal over. */
  void open() throws IOException {
    String type = System.getenv("TERM");
    if (type != null) {
      know(type);
    }
    // The provider that works by foreign functions takes a second to start.
    terminal = TerminalBuilder.builder().system(true).dumb(true).ffm(false).build();
    if (terminal.getWidth() == 0) {
      terminal.setSize(new Size(80, 24)); // nobody has said
    }
    Reader r = reader(terminal);
    r.setCompleter((x, line, candidates) -> complete(line, candidates));
    r.setHints(this::hint);
    Path history = historyFile();
    if (history != null) {
      r.setVariable(LineReader.HISTORY_FILE, history);
    }
    terminal.handle(org.jline.terminal.Terminal.Signal.INT, s -> interrupt());
    reader = r;
  }

  /** Where JLine has the capabilities of a kind of terminal, no process needs to be asked for them. */
  private static void know(String type) {
    String capabilities = InfoCmp.getDefaultInfoCmp(type);
    if (capabilities != null) {
      InfoCmp.setLoadedInfoCmp(type, capabilities);
    }
  }

  /** An editor of Go. */
  static Reader reader(org.jline.terminal.Terminal terminal) {
    var r = new Reader(terminal);
    r.setParser(new GoParser());
    r.setHighlighter(new GoHighlighter());
    r.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, MORE);
    r.setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
    return r;
  }

  /** None while a line runs, and none before the session is there. */
  private Session.Hint hint(String text, int cursor) {
    Shell s = shell;
    return s == null || !s.isReady() || Shell.isCommand(text)
        ? null
        : s.session().hint(text, cursor);
  }

  /** GRUFFLE_HISTORY, else a file in the user's state folder; null for none. */
  private static Path historyFile() throws IOException {
    String wish = System.getenv("GRUFFLE_HISTORY");
    if (wish != null) {
      return wish.isEmpty() ? null : Path.of(wish);
    }
    String state = System.getenv("XDG_STATE_HOME");
    String home = System.getProperty("user.home");
    Path dir =
        (state == null || state.isEmpty() ? Path.of(home, ".local", "state") : Path.of(state))
            .resolve("gruffle");
    return Files.isWritable(Path.of(home)) || Files.isDirectory(dir)
        ? Files.createDirectories(dir).resolve("repl_history")
        : null;
  }

  private void interrupt() {
    Shell s = shell;
    if (s != null && s.isReady()) {
      s.session().interrupt();
    }
  }

  /** Standard output or error of what runs in the session. */
  OutputStream output() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] b, int off, int len) throws IOException {
        print(b, off, len);
      }
    };
  }

  private synchronized void print(byte[] b, int off, int len) throws IOException {
    if (len == 0) {
      return;
    }
    if (reader == null || !reader.isReading()) {
      flush();
      raw.write(b, off, len);
      raw.flush();
      midLine = b[off + len - 1] != '\n';
      return;
    }
    pending.append(new String(b, off, len, StandardCharsets.UTF_8));
    int end = pending.lastIndexOf("\n");
    if (end >= 0) {
      reader.printAbove(pending.substring(0, end));
      pending.delete(0, end + 1);
    }
  }

  /** The beginning of a line that the prompt has kept back. */
  private void flush() throws IOException {
    if (!pending.isEmpty()) {
      raw.write(pending.toString().getBytes(StandardCharsets.UTF_8));
      pending.setLength(0);
    }
  }

  private synchronized void freshLine() throws IOException {
    flush();
    if (midLine) {
      raw.write('\n');
      raw.flush();
      midLine = false;
    }
  }

  /** Reads and evaluates until somebody leaves. */
  void run(Shell s) throws IOException {
    this.shell = s;
    while (!s.left()) {
      freshLine();
      String line;
      try {
        line = reader.readLine(PROMPT);
      } catch (UserInterruptException e) {
        continue; // what was typed is dropped
      } catch (EndOfFileException e) {
        return;
      }
      if (!line.isBlank()) {
        s.eval(line);
      }
    }
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }

  // --- parsing ---

  /** Decides when a line is complete, and which word is completed. */
  static final class GoParser implements Parser {
    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
      if (context == ParseContext.ACCEPT_LINE || context == ParseContext.SECONDARY_PROMPT) {
        if (!Shell.isCommand(line)) {
          Input in = Input.of(line.getBytes(StandardCharsets.UTF_8));
          if (in.incomplete()) {
            throw new EOFError(-1, -1, "incomplete", "", depth(in), null);
          }
        }
      }
      int start =
          Shell.isCommand(line) && line.lastIndexOf(' ', cursor - 1) < 0
              ? 0
              : Completions.wordStart(line, cursor);
      return new Word(line, cursor, start);
    }

    @Override
    public boolean isEscapeChar(char ch) {
      return false;
    }

    private static int depth(Input in) {
      int depth = 0;
      for (Input.Tok t : in.tokens()) {
        switch (t.tok()) {
          case LPAREN, LBRACK, LBRACE -> depth++;
          case RPAREN, RBRACK, RBRACE -> depth--;
          default -> {}
        }
      }
      return Math.max(0, depth);
    }
  }

  /** The word before the cursor. */
  private record Word(String line, int cursor, int start) implements CompletingParsedLine {
    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return wordCursor();
    }

    @Override
    public int rawWordLength() {
      return word().length();
    }

    @Override
    public String word() {
      return line.substring(start, cursor);
    }

    @Override
    public int wordCursor() {
      return cursor - start;
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word());
    }
  }

  private void complete(ParsedLine line, List<Candidate> candidates) {
    Shell s = shell;
    if (s == null) {
      return;
    }
    if (Shell.isCommand(line.line()) && line.line().indexOf(' ') < 0) {
      for (Commands.Help h : Commands.ALL) {
        candidates.add(candidate(h.name(), h.text()));
      }
      return;
    }
    for (Session.Completion c : s.session().complete(line.line(), line.cursor())) {
      candidates.add(candidate(c.word(), c.what()));
    }
  }

  private static Candidate candidate(String word, String what) {
    return new Candidate(word, word, null, what, null, null, false);
  }

  // --- colours ---

  /** Colours tokens. */
  static final class GoHighlighter implements Highlighter {
    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
      var out = new AttributedStringBuilder();
      if (Shell.isCommand(buffer)) {
        return out.styled(AttributedStyle.BOLD, buffer).toAttributedString();
      }
      byte[] src = buffer.getBytes(StandardCharsets.UTF_8);
      int at = 0;
      for (Input.Tok t : Input.of(src).tokens()) {
        if (t.from() < at || t.to() <= t.from()) {
          continue;
        }
        gap(out, text(src, at, t.from()));
        out.styled(style(t.tok()), text(src, t.from(), t.to()));
        at = t.to();
      }
      gap(out, text(src, at, src.length));
      return out.toAttributedString();
    }

    private static String text(byte[] src, int from, int to) {
      return new String(src, from, to - from, StandardCharsets.UTF_8);
    }

    /** White space and comments. */
    private static void gap(AttributedStringBuilder out, String s) {
      out.styled(AttributedStyle.DEFAULT.foreground(AttributedStyle.BRIGHT), s);
    }

    private static AttributedStyle style(Token t) {
      if (t.isKeyword()) {
        return AttributedStyle.BOLD.foreground(AttributedStyle.BLUE);
      }
      return t == Token.LITERAL
          ? AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN)
          : AttributedStyle.DEFAULT;
    }

    @Override
    public void setErrorPattern(Pattern errorPattern) {
      // the compiler finds errors
    }

    @Override
    public void setErrorIndex(int errorIndex) {
      // likewise
    }
  }
}
