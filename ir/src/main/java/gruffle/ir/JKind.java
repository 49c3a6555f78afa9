package gruffle.ir;

/** The Java shape of a Go value: what a tier needs to choose an instruction (docs/CONTRACTS.md, section 1). */
public enum JKind {
  /** boolean. */
  Z,
  /** int: Go's integers of at most 32 bits. */
  I,
  /** long: int, int64, uint, uint64, uintptr. */
  J,
  /** float. */
  F,
  /** double. */
  D,
  /** any reference. */
  L,
  /** nothing. */
  V
}
