package gruffle.jit.emit;

/**
 * A Java array of numbers known to the compiler, packed into a string: code that fills it element by element would be ten times
 * as large and run once, in the JVM's interpreter.
 *
 * @param element descriptor of an element: Z B S I J F D
 * @param data each byte a character, elements little-endian
 */
record Table(String element, int length, String data) {
  /** Pushes a fresh array. */
  void make(CodeBuilder c) {
    Constants.bytes(c, data);
    c.invokeStatic(Rt.CONSTS, "table" + element, "(Ljava/lang/String;)[" + element);
  }
}
