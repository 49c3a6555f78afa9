package gruffle.stdlib.encoding.json;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.BoxL;

/** How values of one Go type are read and written, as far as that does not depend on methods of theirs; made once for each type. */
final class Plan {
  /** What Java does with a value; ASIDE is for all that Go's own code does, METHOD and TEXT for types with a method for JSON or text. */
  enum Way {
    ASIDE,
    METHOD,
    TEXT,
    BOOL,
    INT,
    UINT,
    FLOAT,
    STRING,
    RAW,
    BYTES,
    ANY,
    STRUCT,
    SLICE,
    ARRAY,
    POINTER,
    MAP
  }

  final Rtype type;
  final Kind kind;
  final Way read;
  final Way write;

  /** Whether a value has the method that it is written by, not just a pointer to it. */
  final boolean writesItself;

  /** A nil pointer to the type in an interface: how the type is shown to Go. */
  final BoxL shown;

  /** The pointer type to the type. */
  final Rtype pointer;

  private final Plans plans;
  private Plan elem;
  private volatile Fields fields;

  Plan(Plans plans, Rtype type, Rtype pointer, Way read, Way write, boolean writesItself) {
    this.plans = plans;
    this.type = type;
    this.kind = type.kind();
    this.pointer = pointer;
    this.shown = pointer.boxL(null);
    this.read = read;
    this.write = write;
    this.writesItself = writesItself;
  }

  /** That of the element type, looked for when it is needed, as types may be recursive. */
  Plan elem() {
    Plan e = elem;
    if (e == null) {
      e = plans.of(type.elem());
      elem = e;
    }
    return e;
  }

  boolean isAggregate() {
    return kind == Kind.STRUCT || kind == Kind.ARRAY;
  }

  /** A struct's fields, which Go's code finds, so that the rules about their names are in one place. */
  Fields fields(G g, FuncVal describe) {
    Fields f = fields;
    if (f == null) {
      describe.invoke(g, shown);
      f = fields;
    }
    return f;
  }

  void define(Fields found) {
    fields = found;
  }
}
