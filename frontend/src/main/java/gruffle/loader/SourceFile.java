package gruffle.loader;

import gruffle.syntax.Header;
import gruffle.syntax.PosBase;

/**
 * A Go source file.
 *
 * @param name as errors name it
 */
public record SourceFile(String name, byte[] content) {
  /** The name without directories. */
  public String baseName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  Header header() {
    return Header.read(PosBase.file(name), content);
  }
}
