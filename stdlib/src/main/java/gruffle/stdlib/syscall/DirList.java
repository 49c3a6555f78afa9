package gruffle.stdlib.syscall;

import gruffle.runtime.value.GoString;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is in a directory: names and types. */
final class DirList {
  private final List<GoString> names = new ArrayList<>();
  private final List<Integer> types = new ArrayList<>();

  /** 0; errors as exceptions. */
  long read(Path dir) throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(dir)) {
      for (Path p : stream) {
        Object mode;
        try {
          mode = Files.getAttribute(p, "unix:mode", LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
          continue; // gone since
        }
        names.add(GoString.of(p.getFileName().toString()));
        types.add((Integer) mode & Paths.S_IFMT);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return 0;
  }

  Object[] names() {
    return names.toArray();
  }

  int[] types() {
    return types.stream().mapToInt(Integer::intValue).toArray();
  }
}
