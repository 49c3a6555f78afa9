package gruffle.runtime.ops;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.Slice;
import java.nio.charset.StandardCharsets;

/** The builtins print and println: one call for each operand, straight to standard error. */
public final class PrintOps {
  private PrintOps() {}

  private static void write(G g, String s) {
    byte[] b = s.getBytes(StandardCharsets.ISO_8859_1);
    g.rt.writeErr(b, 0, b.length);
  }

  @IrOp("print.Z")
  public static void printBool(G g, boolean x) {
    write(g, x ? "true" : "false");
  }

  @IrOp("print.J")
  public static void printInt(G g, long x) {
    write(g, Long.toString(x));
  }

  @IrOp("print.UJ")
  public static void printUint(G g, long x) {
    write(g, Long.toUnsignedString(x));
  }

  @IrOp("print.D")
  public static void printFloat(G g, double x) {
    write(g, FloatText.shortest(x));
  }

  @IrOp("print.F")
  public static void printFloat32(G g, float x) {
    write(g, FloatText.shortest(x));
  }

  @IrOp("print.complex128")
  public static void printComplex(G g, Complex x) {
    write(g, complex(x, false));
  }

  @IrOp("print.complex64")
  public static void printComplex64(G g, Complex x) {
    write(g, complex(x, true));
  }

  @IrOp("print.string")
  public static void printString(G g, GoString x) {
    g.rt.writeErr(x.b, x.off, x.len);
  }

  /** Pointers, maps, channels and functions. */
  @IrOp("print.pointer")
  public static void printPointer(G g, Object x) {
    write(g, hex(g.rt.addresses.of(x)));
  }

  @IrOp("print.slice")
  public static void printSlice(G g, Slice x) {
    write(g, "[" + x.len + "/" + x.cap + "]" + hex(g.rt.addresses.of(x)));
  }

  @IrOp("print.iface")
  public static void printIface(G g, Object x) {
    Rtype t = Iface.typeOf(x);
    write(g, "(" + hex(g.rt.addresses.of(t)) + "," + hex(g.rt.addresses.of(x)) + ")");
  }

  @IrOp("print.space")
  public static void printSpace(G g) {
    write(g, " ");
  }

  @IrOp("print.newline")
  public static void printNewline(G g) {
    write(g, "\n");
  }

  private static String hex(long x) {
    return "0x" + Long.toHexString(x);
  }

  public static String integer(long x, boolean unsigned) {
    return unsigned ? Long.toUnsignedString(x) : Long.toString(x);
  }

  /** As Go prints floats: the shortest form of that width. */
  public static String floating(double x, boolean single) {
    return single ? FloatText.shortest((float) x) : FloatText.shortest(x);
  }

  public static String complex(Complex c, boolean single) {
    String im = floating(c.im(), single);
    boolean signed = im.startsWith("-") || im.startsWith("+");
    return "(" + floating(c.re(), single) + (signed ? "" : "+") + im + "i)";
  }
}
