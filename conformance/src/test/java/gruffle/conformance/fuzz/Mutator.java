package gruffle.conformance.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes a Go file here and there: tokens, lines and bytes are taken out, doubled, exchanged, put in. */
final class Mutator {
  private static final int MOST_CHANGES = 4;

  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\n]*|(?s:/\\*.*?\\*/)|[\\p{L}_][\\p{L}\\w]*|\\d[\\w.]*|\"(?:\\\\.|[^\"\\\\\n])*\"|`[^`]*`"
              + "|'(?:\\\\.|[^'\\\\\n])+'|<<=|>>=|&\\^=|\\.\\.\\.|&&|\\|\\||<-|\\+\\+|--|[-+*/%&|^=!<>:]=|<<|>>|&\\^|\\S");

  private static final String[] WORDS = {
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
    "any",
    "bool",
    "byte",
    "comparable",
    "complex64",
    "complex128",
    "error",
    "float32",
    "float64",
    "int",
    "int8",
    "int16",
    "int32",
    "int64",
    "rune",
    "string",
    "uint",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "uintptr",
    "true",
    "false",
    "iota",
    "nil",
    "append",
    "cap",
    "clear",
    "close",
    "complex",
    "copy",
    "delete",
    "imag",
    "len",
    "make",
    "max",
    "min",
    "new",
    "panic",
    "print",
    "println",
    "real",
    "recover",
    "_",
    "main",
    "init",
    "0",
    "1",
    "-1",
    "08",
    "0x",
    "0b12",
    "1_000",
    "1__0",
    "0x1p-2",
    "1.5",
    "1e400",
    "1i",
    "'a'",
    "''",
    "'ab'",
    "'\\x'",
    "\"\"",
    "\"\\q\"",
    "\"%d\"",
    "1<<62",
    "1<<63",
    "1<<64",
    "^0",
    "-5",
    "3.0",
    "~int",
    "[...]int{1}",
    "[]int{}",
    "[3]int{}",
    "map[string]int{}",
    "func() {}",
    "struct{}{}",
    "struct{ a int }",
    "interface{ m() }",
    "interface{ ~int | ~string }",
    "T[int]",
    "*T",
    "(T)",
    "&x",
    "<-c",
    "chan<- int",
    "<-chan int",
    "x.(type)",
    "x.(int)",
    "L:",
    "goto L",
    "range 10",
    "x := 1",
    "x, y = y, x",
    "defer f()",
    "go f()",
    "return 1",
    "if x {",
    "}",
    "{",
    "(",
    ")",
    "[",
    "]",
    ",",
    ";",
    ":",
    ".",
    "...",
    "=",
    ":=",
    "==",
    "!=",
    "<",
    "<=",
    "+",
    "-",
    "*",
    "/",
    "%",
    "&",
    "|",
    "^",
    "<<",
    ">>",
    "&^",
    "&&",
    "||",
    "!",
    "<-",
    "++",
    "--",
    "+=",
    "<<=",
    "~",
    "#",
    "?",
    "@",
    "$",
    "\\",
    "\"",
    "'",
    "`",
    "/*",
    "//",
    "\n",
    "\u0000",
    "\u00ef\u00bb\u00bf",
    "\u00ff",
    "//go:build go1.17\n",
    "//line x.go:7\n",
    "/*line y.go:3:4*/",
    "//go:noinline\n",
  };

  private final Random random;

  Mutator(Random random) {
    this.random = random;
  }

  private record Span(int start, int end) {}

  /**
   * A changed copy.
   *
   * @param text the file, a character for each byte
   * @param other another file, from which pieces are taken
   */
  String mutate(String text, String other) {
    var b = new StringBuilder(text);
    int changes = 1 + random.nextInt(1 + random.nextInt(MOST_CHANGES));
    for (int i = 0; i < changes; i++) {
      change(b, other);
    }
    return b.toString();
  }

  private void change(StringBuilder b, String other) {
    List<Span> tokens = tokens(b);
    if (tokens.isEmpty()) {
      b.append(word());
      return;
    }
    Span t = pick(tokens);
    Span u = pick(tokens);
    String text = b.substring(u.start, u.end);
    switch (random.nextInt(22)) {
      case 0, 1, 2, 3 -> b.replace(t.start, t.end, alike(b, tokens, t));
      case 4, 5 -> b.replace(t.start, t.end, text);
      case 6 -> b.delete(t.start, t.end);
      case 7 -> b.insert(t.start, b.substring(t.start, t.end) + " ");
      case 8, 9 -> b.replace(t.start, t.end, word());
      case 10 -> b.insert(t.start, " " + word() + " ");
      case 11 -> b.insert(t.start, "*");
      case 12 -> b.insert(t.end, "[" + text + "]");
      case 13 -> b.insert(t.end, "." + text);
      case 14 -> b.insert(t.end, "(" + text + ")");
      case 15 -> swap(b, t, u);
      case 16 -> lines(b, false);
      case 17 -> lines(b, true);
      case 18 -> b.insert(lineStart(b, t.start), piece(other));
      case 19 -> b.delete(t.start, Math.min(b.length(), t.start + random.nextInt(30)));
      case 20 -> {
        if (random.nextInt(6) == 0) {
          b.setLength(t.start);
        } else {
          b.setCharAt(t.start, (char) random.nextInt(256));
        }
      }
      default -> b.insert(t.start, "(" + text + "), ");
    }
  }

  private List<Span> tokens(CharSequence b) {
    var list = new ArrayList<Span>();
    Matcher m = TOKEN.matcher(b);
    while (m.find()) {
      if (b.charAt(m.start()) != '/' || m.end() - m.start() == 1 || random.nextInt(50) == 0) {
        list.add(new Span(m.start(), m.end())); // comments seldom
      }
    }
    return list;
  }

  private Span pick(List<Span> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  /** Another token of the same kind: a name for a name, say. */
  private String alike(CharSequence b, List<Span> tokens, Span t) {
    int kind = kind(b.charAt(t.start));
    for (int i = 0; i < 20; i++) {
      Span u = pick(tokens);
      if (kind(b.charAt(u.start)) == kind) {
        return b.subSequence(u.start, u.end).toString();
      }
    }
    return word();
  }

  private static int kind(char c) {
    return Character.isLetter(c) || c == '_'
        ? 0
        : Character.isDigit(c) ? 1 : "\"`'".indexOf(c) >= 0 ? 2 : 3;
  }

  private static void swap(StringBuilder b, Span t, Span u) {
    Span first = t.start < u.start ? t : u;
    Span second = first == t ? u : t;
    if (first.start != second.start) {
      String x = b.substring(first.start, first.end);
      String y = b.substring(second.start, second.end);
      b.replace(second.start, second.end, x);
      b.replace(first.start, first.end, y);
    }
  }

  private static int lineStart(StringBuilder b, int at) {
    return b.lastIndexOf("\n", Math.max(0, at - 1)) + 1;
  }

  /** Takes some lines out, or doubles them somewhere. */
  private void lines(StringBuilder b, boolean twice) {
    int start = lineStart(b, random.nextInt(b.length() + 1));
    int end = start;
    for (int n = 1 + random.nextInt(3); n > 0 && end < b.length(); n--) {
      int next = b.indexOf("\n", end);
      end = next < 0 ? b.length() : next + 1;
    }
    String text = b.substring(start, end);
    if (twice) {
      b.insert(lineStart(b, random.nextInt(b.length() + 1)), text);
    } else {
      b.delete(start, end);
    }
  }

  /** Some lines of another file. */
  private String piece(String other) {
    var b = new StringBuilder(other);
    int start = lineStart(b, random.nextInt(b.length() + 1));
    int end = start;
    for (int n = 1 + random.nextInt(8); n > 0 && end < b.length(); n--) {
      int next = b.indexOf("\n", end);
      end = next < 0 ? b.length() : next + 1;
    }
    return b.substring(start, end);
  }
}
