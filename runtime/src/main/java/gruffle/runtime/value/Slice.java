package gruffle.runtime.value;

/**
 * A Go slice header over one Java array of the subclass's kind. It also stands for a pointer to an array (len == cap == N; Java null is nil there).
 *
 * <p>A slice is nil iff it is its class's NIL object; every other header, however short, is not nil.
 *
 * <p>Whoever has read a header may count on it not to change, with one exception: a header that an append to, or a cut of, a field, package variable or
 * cell has made for that very variable (`t.items = append(t.items, x)`, `q.q = q.q[1:]`) is <em>owned</em> by it, and the next such assignment changes it in
 * place of making another one. It is owned as long as nobody has read the variable's value as a whole: every such read gives it up ({@link #shared}), be it
 * by compiled code, tier 0, a copy of the struct, a pointer, or Java code (`CellL.getL`, `MemPtr.getL`, `Mem.getReference`, `StructLayout.getL`). Compiled
 * code that only wants an element, the length or the capacity reads it without that.
 *
 * <p>Where an append of structs or arrays has made the array as well, it is the variable's alone, and the next longer one takes its elements as they are, not copies of
 * them ({@link #isSole}): until the header is given up, or a pointer to an element goes where it may be used after an append ({@link #lend}; compiled code knows
 * which do, `emit.Glances`).
 *
 * <p>A stack that is cut by way of a local (`old := *h; *h = old[:n-1]`) goes to and fro between the same few headers: such a cut by one element links the
 * two, which differ in length alone, and the next append or cut finds the other one. A header with links is never owned.
 */
public abstract sealed class Slice
    permits BoolSlice,
        ByteSlice,
        ShortSlice,
        IntSlice,
        LongSlice,
        FloatSlice,
        DoubleSlice,
        ComplexSlice,
        RefSlice {
  public int off;
  public int len;
  public int cap;

  /**
   * {@link #OWNED} where a variable has this header for itself, else its neighbours, if a cut has linked it with one. One reference for all three, because a header that is 32 bytes instead of 40 mostly lies in one cache line, and what goes through slices
   * in structs mostly waits for those. A race (of the program's own) may lose it or keep it too long: Java's arrays check their bounds.
   */
  private Links links;

  /** The headers that are one element longer and shorter; null where no cut has linked them. A race loses a link at most, since such headers are immutable. */
  private record Links(Slice longer, Slice shorter) {}

  private static final Links OWNED = new Links(null, null);

  /** In place of OWNED where an append has made the array of structs or arrays too, and nobody has got a pointer into it since: nothing else refers to them. */
  private static final Links SOLE = new Links(null, null);

  /** No link at lengths that are a multiple of this, so that a long slice which is emptied one by one does not keep a header for each element. */
  private static final int CHAIN = 64;

  Slice(int off, int len, int cap) {
    this.off = off;
    this.len = len;
    this.cap = cap;
  }

  /** The backing Java array. */
  public abstract Object array();

  /** The Java object that has the elements, for {@link Mem#U}. */
  public Object base() {
    return array();
  }

  /** Where in it the element at i is. */
  public long place(int i) {
    return Mem.elementOffset(array().getClass(), (long) off + i);
  }

  public abstract boolean isNil();

  /** The header for [lo, hi) with capacity up to max, all relative to this one and already checked. */
  public abstract Slice reslice(int lo, int hi, int max);

  /** A fresh, zeroed backing array (references null) of that capacity behind a header of that length. */
  public abstract Slice fresh(int newLen, int newCap);

  /** The header with one element more, if there is one already; else null. */
  public final Slice longer() {
    Links l = links;
    return l == null ? null : l.longer;
  }

  /** The header with n elements if it is this one without its last element, and there is one already; else null. */
  public final Slice shorter(long n) {
    Links l = links;
    return l != null && n == len - 1 ? l.shorter : null;
  }

  /** Links this header with one that it has been cut to, if that has an element less. */
  public final void link(Slice cut) {
    if (cut.len == len - 1 && cut != this && len % CHAIN != 0) {
      cut.links = new Links(this, null); // it has just been made
      links = new Links(longer(), cut);
    }
  }

  // --- headers that a variable owns ---

  /** Makes a header that has just been made, and is about to be stored in a variable, that variable's own. */
  public final void own() {
    if (!isNil()) {
      links = OWNED;
    }
  }

  /** The same, and the array has just been made with all that is in it. */
  public final void ownAll() {
    links = SOLE;
  }

  /** Somebody else may have this header from now on. */
  public final void share() {
    if (isOwned()) {
      links = null;
    }
  }

  /**
   * Somebody else may have a pointer to an element from now on. The header is not owned either then: two goroutines that only read may do this and {@link
   * #share} at once.
   */
  public final void lend() {
    if (links == SOLE) {
      links = null;
    }
  }

  /** Whether nothing else refers to the array and what is in it, so that it may be moved into a longer one. */
  public final boolean isSole() {
    return links == SOLE;
  }

  private boolean isOwned() {
    Links l = links;
    return l == OWNED || l == SOLE;
  }

  /** What has been read from a variable as a whole. */
  public static Object shared(Object x) {
    if (x instanceof Slice s) {
      s.share();
    }
    return x;
  }

  /** The capacity, if this header is its variable's own; else -1. */
  public final int room() {
    return isOwned() ? cap : -1;
  }

  /** Whether this header is its variable's own and has room: then it has n elements more now. */
  public final boolean grow(int n) {
    int more = len + n;
    if (isOwned() && more <= cap && more >= 0) {
      len = more;
      return true;
    }
    return false;
  }

  /** Whether this header is its variable's own, and has n elements and more: then it has n now. */
  public final boolean trim(long n) {
    if (isOwned() && n >= 0 && n <= len) {
      len = (int) n;
      return true;
    }
    return false;
  }

  /** Whether this header is its variable's own, and has n elements and more: then it is without its first n now. */
  public final boolean drop(long n) {
    if (isOwned() && n >= 0 && n <= len) {
      int k = (int) n;
      off += k;
      len -= k;
      cap -= k;
      return true;
    }
    return false;
  }

  public final int len() {
    return len;
  }

  public final int cap() {
    return cap;
  }

  /** Whether two array pointers (or non-nil slices) begin at the same element. */
  public static boolean samePlace(Slice a, Slice b) {
    if (a == b) {
      return true;
    }
    return a != null && b != null && a.array() == b.array() && a.off == b.off;
  }

  /** For pointers to arrays in map keys. */
  public final int placeHash() {
    return Hashing.combine(System.identityHashCode(array()), off);
  }
}
