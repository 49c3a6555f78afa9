package gruffle.runtime.value;

/** How a Go value lies in a Java field or array element. */
public enum Store {
  Z("Z", 'Z'),
  /** int8. */
  B("B", 'I'),
  /** uint8. */
  UB("B", 'I'),
  /** int16. */
  S("S", 'I'),
  /** uint16. */
  US("S", 'I'),
  /** int32 and uint32. */
  I("I", 'I'),
  J("J", 'J'),
  F("F", 'F'),
  D("D", 'D'),
  /** An element of complex type: two doubles; elsewhere such values are references. */
  C("C", 'L'),
  L("L", 'L');

  /** Descriptor letter of the Java field or element; L for references, C for two doubles. */
  public final char letter;

  /** Letter of the Java type on the stack. */
  public final char stack;

  Store(String letter, char stack) {
    this.letter = letter.charAt(0);
    this.stack = stack;
  }

  /** That of an array's elements; bytes and shorts without a sign, as the array does not say more. */
  public static Store of(Object array) {
    return switch (array) {
      case boolean[] _ -> Z;
      case byte[] _ -> UB;
      case short[] _ -> US;
      case int[] _ -> I;
      case long[] _ -> J;
      case float[] _ -> F;
      case double[] _ -> D;
      case ComplexArray _ -> C;
      default -> L;
    };
  }
}
