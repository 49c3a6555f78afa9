package gruffle.runtime.panic;

import gruffle.runtime.ops.PrintOps;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Method;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.Box;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxL;
import gruffle.runtime.value.BoxZ;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Iface;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The "panic: …" lines of a report: the chain of panics, oldest first, with their values as Go prints them. */
final class PanicPrinter {
  private PanicPrinter() {}

  /** Calls Error or String of all values of the chain, as Go does before it begins to print. */
  static void prepare(G g, GoPanic p) {
    for (GoPanic q = p; q != null; q = q.link) {
      if (q.goexit || q.arg == null) {
        continue;
      }
      q.printing = true;
      GoString s = text(g, q.arg, "Error");
      if (s == null) {
        s = text(g, q.arg, "String");
      }
      q.printing = false;
      q.text = s;
    }
  }

  /** Whether this panic began in the Error or String method of a value that was about to be printed. */
  static boolean printing(GoPanic p) {
    for (GoPanic q = p.link; q != null; q = q.link) {
      if (q.printing) {
        return true;
      }
    }
    return false;
  }

  /** What is said of a panic in a method of a panic value that was being printed. */
  static String brief(GoPanic p) {
    return p.arg instanceof GoString s ? s.toString() : "type " + Iface.typeOf(p.arg).string;
  }

  /** Of a bubble of testing/synctest. */
  static boolean isDeadlock(GoPanic p) {
    return p.arg != null && Iface.typeOf(p.arg).string.equals("synctest.deadlockError");
  }

  private static GoString text(G g, Object v, String method) {
    Rtype t = Iface.typeOf(v);
    Method m = t.method(method, "");
    if (m == null || m.type != Basic.errorSignature()) {
      return null;
    }
    return (GoString) m.code().invoke(g, null, new Object[] {Iface.receiver(v)});
  }

  static void print(G g, GoPanic p, ByteArrayOutputStream out) {
    if (p.link != null) {
      if (!p.goexit && p.arg == p.link.arg) {
        p.link.repanicked = true;
        print(g, p.link, out);
        return;
      }
      print(g, p.link, out);
      if (!p.link.goexit) {
        out.write('\t');
      }
    }
    if (p.goexit) {
      return;
    }
    put(out, "panic: ");
    if (p.text != null) {
      indented(out, p.text);
    } else {
      value(g, p.arg, out);
    }
    if (p.recovered && p.repanicked) {
      put(out, " [recovered, repanicked]");
    } else if (p.recovered) {
      put(out, " [recovered]");
    }
    put(out, "\n");
  }

  private static void value(G g, Object v, ByteArrayOutputStream out) {
    if (v instanceof GoString s) {
      indented(out, s);
      return;
    }
    if (v == null) {
      put(out, "nil"); // GODEBUG=panicnil=1
      return;
    }
    Rtype t = Iface.typeOf(v);
    boolean custom = t.named() && Basic.of(t.kind()) != t;
    boolean simple =
        !(v instanceof BoxL b) || b.type.kind() == Kind.STRING || b.v instanceof Complex;
    if (!simple || t.kind() == Kind.UNSAFE_POINTER || !(v instanceof Box)) {
      put(out, "(" + t.string + ") ");
      put(out, "0x" + Long.toHexString(g.rt.addresses.of(v instanceof BoxL b ? pointer(b) : v)));
      return;
    }
    if (custom && t.kind().isComplex()) {
      put(out, t.string); // a complex number brings its own parentheses
      custom = false;
    }
    if (custom) {
      put(out, t.string + "(");
    }
    switch (v) {
      case BoxJ b -> put(out, PrintOps.integer(b.v, t.kind().isUnsigned()));
      case BoxD b -> put(out, PrintOps.floating(b.v, t.kind() == Kind.FLOAT32));
      case BoxZ b -> put(out, Boolean.toString(b.v));
      case BoxL b when b.v instanceof Complex c ->
          put(out, PrintOps.complex(c, t.kind() == Kind.COMPLEX64));
      case BoxL b -> {
        put(out, "\"");
        indented(out, (GoString) b.v);
        put(out, "\"");
      }
      default -> throw new IllegalStateException("panic value " + v.getClass());
    }
    if (custom) {
      put(out, ")");
    }
  }

  /** The data word: the pointer itself for pointer-shaped types, else where the boxed value lies. */
  private static Object pointer(BoxL b) {
    return switch (b.type.kind()) {
      case POINTER, MAP, CHAN, FUNC, UNSAFE_POINTER -> b.v;
      default -> b;
    };
  }

  /** Lines after the first are indented. */
  private static void indented(ByteArrayOutputStream out, GoString s) {
    for (int i = 0; i < s.len; i++) {
      int c = s.at(i);
      out.write(c);
      if (c == '\n') {
        out.write('\t');
      }
    }
  }

  static void put(ByteArrayOutputStream out, String s) {
    byte[] b = s.getBytes(StandardCharsets.UTF_8);
    out.write(b, 0, b.length);
  }
}
