package gruffle.runtime.value;

/**
 * A pointer made of a number that is the address of nothing. It can be compared and turned back into the number; whoever
 * looks behind it gets what a nil pointer gives.
 */
public final class Address extends Ptr {
  final long number;

  public Address(long number) {
    this.number = number;
  }

  /** Whether n values of that size from there on end within the address space. */
  public boolean fits(long n, long size) {
    return size == 0
        || n == 0
        || Long.compareUnsigned(n - 1, Long.divideUnsigned(-1 - number, size)) <= 0;
  }

  /** The object itself, so that it is no other pointer's. */
  @Override
  public Object base() {
    return this;
  }

  @Override
  public long offset() {
    throw fault();
  }

  @Override
  boolean samePlace(Ptr p) {
    return p instanceof Address a && a.number == number;
  }

  @Override
  int placeHash() {
    return Long.hashCode(number);
  }

  @Override
  RuntimeException wrongKind() {
    return fault();
  }

  private static NullPointerException fault() {
    return new NullPointerException("no object has this address");
  }
}
