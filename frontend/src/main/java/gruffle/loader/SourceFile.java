package gruffle.loader;

import gruffle.syntax.Header;
import gruffle.syntax.PosBase;
import java.util.List;

/**
 * A Go source file.
 *
 * @param name as errors name it
 * @param assembly the assembly files beside it that may have its functions' bodies
 */
public record SourceFile(String name, byte[] content, List<SourceFile> assembly) {
  public SourceFile(String name, byte[] content) {
    this(name, content, List.of());
  }

  /** The name without directories. */
  public String baseName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  Header header() {
    return Header.read(PosBase.file(name), content);
  }
}
