package gruffle.loader;

import java.util.List;

/** What keeps a program from being loaded: the lines that the go command prints before it exits with 1. */
public final class LoadException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<String> lines;

  public LoadException(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  public List<String> lines() {
    return lines;
  }
}
