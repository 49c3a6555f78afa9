package gruffle.conformance.gotest;

import gruffle.dist.Library;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The process in which a batch of programs runs, one after the other: arguments are GOROOT/test and a scratch folder, which
 * is also its working directory. Reads requests from standard input, writes outcomes to standard output.
 */
final class Worker {
  private final Path root;
  private final Path scratch;
  private final Library library = Library.open();

  private Worker(Path root, Path scratch) {
    this.root = root;
    this.scratch = scratch;
  }

  public static void main(String[] args) throws IOException {
    var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    System.setOut(System.err); // standard output belongs to the protocol
    var worker = new Worker(Path.of(args[0]), Path.of(args[1]));
    var in = new DataInputStream(System.in);
    while (true) {
      String path;
      try {
        path = in.readUTF();
      } catch (EOFException e) {
        break;
      }
      write(out, worker.run(path, in.readUTF(), in.readLong()));
    }
    Runtime.getRuntime().halt(0); // whatever threads are left
  }

  private Outcome run(String path, String engine, long millis) throws IOException {
    empty();
    var runner = new TestRunner(library, root.getParent(), Engines.how(engine), scratch, millis);
    return runner.run(GoTest.read(root, path));
  }

  private void empty() throws IOException {
    try (var files = Files.walk(scratch)) {
      for (Path f : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!f.equals(scratch)) {
          Files.delete(f);
        }
      }
    }
  }

  private static void write(DataOutputStream out, Outcome o) throws IOException {
    out.writeUTF(o.status().name());
    for (String s : new String[] {o.cause(), o.detail()}) {
      byte[] b = s.getBytes(StandardCharsets.UTF_8);
      out.writeInt(b.length);
      out.write(b);
    }
    out.flush();
  }

  static Outcome read(DataInputStream in) throws IOException {
    var status = Outcome.Status.valueOf(in.readUTF());
    String cause = text(in);
    return new Outcome(status, cause, text(in));
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] b = new byte[in.readInt()];
    in.readFully(b);
    return new String(b, StandardCharsets.UTF_8);
  }
}
