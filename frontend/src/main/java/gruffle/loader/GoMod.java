package gruffle.loader;

import java.util.List;

/**
 * What we read of a go.mod file.
 *
 * @param module the module's path; empty if it is not said
 * @param goVersion the language version, such as {@code 1.22}; empty if it is not said
 */
public record GoMod(String module, String goVersion) {
  /** Reads a file's lines; blocks in parentheses and what is in them are for later. */
  public static GoMod parse(List<String> lines) {
    String module = "";
    String version = "";
    for (String raw : lines) {
      int comment = raw.indexOf("//");
      String[] words = (comment < 0 ? raw : raw.substring(0, comment)).strip().split("\\s+");
      if (words.length == 2 && words[0].equals("module")) {
        module = unquote(words[1]);
      } else if (words.length == 2 && words[0].equals("go")) {
        version = words[1];
      }
    }
    return new GoMod(module, version);
  }

  private static String unquote(String s) {
    boolean quoted =
        s.length() >= 2
            && (s.startsWith("\"") && s.endsWith("\"") || s.startsWith("`") && s.endsWith("`"));
    return quoted ? s.substring(1, s.length() - 1) : s;
  }
}
