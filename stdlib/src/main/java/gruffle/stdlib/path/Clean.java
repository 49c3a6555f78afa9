package gruffle.stdlib.path;

import gruffle.runtime.value.GoString;

/** The shortest path that means the same as another: without double slashes, ".", and ".." where it can be resolved; "." for nothing. */
public final class Clean {
  private final byte[] b;
  private final int end;

  /** No longer than the path, which it takes the place of. */
  private final byte[] out;

  private int n;

  private Clean(byte[] b, int end, int room) {
    this.b = b;
    this.end = end;
    this.out = new byte[room];
  }

  public static GoString of(GoString path) {
    if (path.len == 0) {
      return GoString.of(".");
    }
    int end = path.off + path.len;
    var c = new Clean(path.b, end, path.len);
    c.run(path.off);
    if (c.n == 0) {
      return GoString.of(".");
    }
    return c.n == path.len ? path : new GoString(c.out, 0, c.n);
  }

  private void run(int from) {
    boolean rooted = b[from] == '/';
    if (rooted) {
      out[n++] = '/';
    }
    int keep = n; // what .. must not take away
    int i = from;
    while (i < end) {
      if (b[i] == '/') {
        i++;
        continue;
      }
      int start = i;
      while (i < end && b[i] != '/') {
        i++;
      }
      int dots = dots(start, i - start);
      if (dots == 2 && n > keep) {
        do {
          n--;
        } while (n > keep && out[n] != '/');
      } else if (dots == 0 || dots == 2 && !rooted) {
        if (n > 0 && out[n - 1] != '/') {
          out[n++] = '/';
        }
        System.arraycopy(b, start, out, n, i - start);
        n += i - start;
        if (dots == 2) {
          keep = n;
        }
      }
    }
  }

  /** 1 and 2 for a part that is nothing but so many dots, else 0. */
  private int dots(int start, int length) {
    return length == 1 && b[start] == '.'
        ? 1
        : length == 2 && b[start] == '.' && b[start + 1] == '.' ? 2 : 0;
  }
}
