package gruffle.stdlib.syscall;

import gruffle.runtime.netpoll.Errno;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;

/** Why a path leads nowhere, step by step as the kernel takes it: java.nio.file reports a file in the way like one that is missing. */
final class Missing {
  private static final int MOST_LINKS = 40;

  private final Deque<String> rest = new ArrayDeque<>();
  private Path at = Path.of("");
  private int links;

  private Missing() {}

  /** ENOTDIR if a file stands where a directory has to, else ENOENT, or ELOOP. */
  static int errno(String path, boolean follow) throws IOException {
    var m = new Missing();
    m.go(path);
    int errno = 0;
    while (errno == 0 && !m.rest.isEmpty()) {
      errno = m.step(follow);
    }
    return errno == 0 ? Errno.ENOENT : errno;
  }

  /** What comes before the rest; a slash at the end wants a directory. */
  private void go(String path) {
    if (path.startsWith("/")) {
      at = Path.of("/");
    }
    String[] names = (path.endsWith("/") ? path + "." : path).split("/+");
    for (int i = names.length - 1; i >= 0; i--) {
      if (!names[i].isEmpty()) {
        rest.push(names[i]);
      }
    }
  }

  private int step(boolean follow) throws IOException {
    String name = rest.pop();
    if (!Files.isDirectory(at)) {
      return Errno.ENOTDIR;
    }
    if (name.equals(".")) {
      return 0;
    }
    Path next = at.resolve(name);
    try {
      var a = Files.readAttributes(next, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (a.isSymbolicLink() && (follow || !rest.isEmpty())) {
        if (++links > MOST_LINKS) {
          return Errno.ELOOP;
        }
        go(Files.readSymbolicLink(next).toString());
        return 0;
      }
    } catch (NoSuchFileException e) {
      return Errno.ENOENT;
    }
    at = next;
    return 0;
  }
}
