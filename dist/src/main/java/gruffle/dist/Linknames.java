package gruffle.dist;

import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.IrTypes;
import gruffle.ir.lower.Forwards;
import gruffle.link.NativeSource;
import gruffle.syntax.File;
import gruffle.syntax.Pragma;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The {@code //go:linkname} directives of a program between its Go packages: a function without a body that has no native calls the
 * function that its directive names ("pull"), or the one whose directive names it ("push").
 */
public final class Linknames {
  /** From a function without a body to one that has one. */
  public record Link(String from, String to) {}

  private final List<Link> links = new ArrayList<>();
  private final NativeSource natives;

  public Linknames(NativeSource natives) {
    this.natives = natives;
  }

  /** Takes the directives of a package whose IR has just been made. */
  public void add(List<File> files, IrPackage ir) {
    add(of(files, ir));
  }

  /** Takes what {@link #of} has found. */
  public void add(List<Link> found) {
    links.addAll(found);
  }

  /** Whether there are none so far. */
  public boolean isEmpty() {
    return links.isEmpty();
  }

  /** The directives of a package whose IR has just been made. */
  public static List<Link> of(List<File> files, IrPackage ir) {
    var links = new ArrayList<Link>();
    for (File f : files) {
      for (Pragma p : f.directives) {
        String[] words = p.arguments().split("\\s+");
        if (p.verb().equals("go:linkname") && words.length == 2 && words[1].contains(".")) {
          String local = prefix(ir) + "." + words[0];
          Func func = ir.function(local);
          if (func != null) {
            links.add(func.body == null ? new Link(local, words[1]) : new Link(words[1], local));
          }
        }
      }
    }
    return links;
  }

  /** What the symbols of a package begin with: its path with the dots of the last element as %2e. */
  private static String prefix(IrPackage ir) {
    int slash = ir.path().lastIndexOf('/') + 1;
    return ir.path().substring(0, slash) + ir.path().substring(slash).replace(".", "%2e");
  }

  /**
   * Gives the functions without a body their bodies.
   *
   * @param compiled finds the packages that were compiled in this run
   * @param all finds these and the library's
   */
  public void apply(Function<String, IrPackage> compiled, Function<String, IrPackage> all) {
    apply(links, compiled, all);
  }

  /** The same for some of them. */
  public void apply(
      List<Link> some, Function<String, IrPackage> compiled, Function<String, IrPackage> all) {
    for (Link l : some) {
      Func from = function(compiled, l.from);
      if (from == null || from.body != null || natives.find(l.from) != null) {
        continue;
      }
      IrPackage to = all.apply(IrTypes.packageOf(l.to));
      IrPackage.Head head = to == null ? null : to.head(l.to);
      if (head != null && (!head.isNative() || natives.find(l.to) != null)) {
        Forwards.to(from, l.to);
      }
    }
  }

  private static Func function(Function<String, IrPackage> packages, String symbol) {
    IrPackage p = packages.apply(IrTypes.packageOf(symbol));
    return p == null ? null : p.function(symbol);
  }
}
