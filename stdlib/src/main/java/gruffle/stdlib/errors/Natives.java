package gruffle.stdlib.errors;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Iface;
import gruffle.stdlib.Values;

/** What package errors has to know about types. */
public final class Natives {
  private static final GoString NIL_TARGET = GoString.of("errors: target cannot be nil");
  private static final GoString NO_POINTER =
      GoString.of("errors: target must be a non-nil pointer");
  private static final GoString NO_ERROR =
      GoString.of("errors: *target must be interface or implement error");

  private Natives() {}

  @GoNative("errors.isComparable")
  public static boolean isComparable(Object v) {
    return Iface.typeOf(v).comparable();
  }

  @GoNative("errors.checkTarget")
  public static GoString checkTarget(Object target) {
    Rtype t = Iface.typeOf(target);
    if (t == null) {
      return NIL_TARGET;
    }
    if (t.kind() != Kind.POINTER || Iface.ref(target) == null) {
      return NO_POINTER;
    }
    if (!t.elem().isInterface() && !t.elem().implementsIface(Basic.ERROR)) {
      return NO_ERROR;
    }
    return GoString.EMPTY;
  }

  @GoNative("errors.assign")
  public static boolean assign(Object err, Object target) {
    Rtype have = Iface.typeOf(err);
    Rtype want = Iface.typeOf(target).elem();
    if (have != want && !(want.isInterface() && have.implementsIface(want))) {
      return false;
    }
    Values.store(Iface.ref(target), want, err);
    return true;
  }
}
