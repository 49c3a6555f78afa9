package gruffle.stdlib.reflect;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.JavaFunc;
import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.panic.Panics;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Method;
import gruffle.runtime.type.ProgramLoader;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.Copies;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.Mem;

/** Calls of Go functions whose types are only known now, and functions made of others; by lists of arguments and results. */
final class Calls {
  private static final Code STUB = new Stub("reflect.makeFuncStub");
  private static final Code METHOD = new Stub("reflect.methodValueCall");

  private Calls() {}

  /** What a program that asks for the name of such a function sees. */
  private static final class Stub extends Code {
    Stub(String name) {
      super(name, "reflect/asm_amd64.s", 1);
    }

    @Override
    public Object invoke(G g, FuncVal closure, Object[] args) {
      return closure.invoke(g, args);
    }
  }

  static Object[] call(G g, FuncVal fn, Rtype type, Object[] args) {
    return results(g, type, fn.invoke(g, args));
  }

  /** The first argument is the receiver. */
  static Object[] callMethod(G g, Rtype recv, int slot, Rtype type, Object[] args) {
    Method m = method(g, recv, slot, args);
    return results(g, type, m.code().invoke(g, null, args));
  }

  /** Before anything else may write g's results. */
  private static Object[] results(G g, Rtype type, Object first) {
    int n = type.numOut();
    Object[] list = new Object[n];
    if (n > 0) {
      list[0] = first;
    }
    for (int i = 1; i < n; i++) {
      Rtype t = type.out(i);
      list[i] = t.kind().isPrimitive() ? Held.argument(t, null, g.resJ(i)) : g.resL(i);
    }
    return list;
  }

  /** The method that runs; an interface as receiver becomes what it holds. */
  private static Method method(G g, Rtype recv, int slot, Object[] args) {
    Method m = recv.methods()[slot];
    if (!recv.isInterface()) {
      return m;
    }
    Object x = args[0];
    if (x == null) {
      throw PanicErrors.nilDereference(g);
    }
    Rtype t = Iface.typeOf(x);
    Object value = Iface.receiver(x);
    args[0] = t.isAggregate() ? Copies.copy(value, t) : value;
    return t.method(m.name, m.pkgPath);
  }

  // --- functions made of others ---

  /** A function that gives its arguments to a Go function as a list, and returns the list that it answers. */
  static FuncVal make(ProgramLoader l, Rtype type, FuncVal fn, FuncVal body) {
    return JavaFunc.of(l, type, STUB, new Made(type, fn, body));
  }

  private record Made(Rtype type, FuncVal fn, FuncVal body) implements JavaFunc.Body {
    @Override
    public Object invoke(G g, Object[] args) {
      for (int i = 0; i < args.length; i++) {
        Rtype t = type.in(i);
        if (t.isAggregate()) {
          args[i] = Copies.copy(args[i], t); // the caller's until here
        }
      }
      Panics.passToken(g, STUB, fn); // which body calls
      // As one argument, not as the arguments.
      Object[] results = (Object[]) body.invoke(g, new Object[] {args});
      for (int i = 1; i < results.length; i++) {
        Rtype t = type.out(i);
        if (t.kind().isPrimitive()) {
          g.setResJ(i, Held.argumentBits(results[i], t));
        } else {
          g.setResL(i, results[i]);
        }
      }
      return results.length == 0 ? null : results[0];
    }
  }

  /** A method as a function whose first parameter is the receiver. */
  static FuncVal methodExpression(ProgramLoader l, Rtype recv, int slot, Rtype type) {
    Method m = recv.methods()[slot];
    return JavaFunc.of(l, type, m.code(), new Expression(m)); // it is the method for all who ask
  }

  private record Expression(Method m) implements JavaFunc.Body {
    @Override
    public Object invoke(G g, Object[] args) {
      return m.code().invoke(g, null, args);
    }
  }

  /** A receiver: a held value, or a variable at a place, whose value counts at the time of the call. */
  record Receiver(Rtype type, Object ref, long bits, boolean place) {
    Object argument() {
      if (!place || type.isAggregate()) {
        return Held.argument(type, ref, bits);
      }
      return type.kind().isPrimitive()
          ? Held.argument(type, null, Held.loadBits(ref, bits, type))
          : Mem.getReference(ref, bits);
    }
  }

  /** A method as a function that has its receiver already. */
  static FuncVal methodValue(ProgramLoader l, Receiver receiver, int slot, Rtype type) {
    return JavaFunc.of(l, type, METHOD, new Bound(receiver, slot));
  }

  private record Bound(Receiver receiver, int slot) implements JavaFunc.Body {
    @Override
    public Object invoke(G g, Object[] args) {
      Object[] all = new Object[args.length + 1];
      all[0] = receiver.argument();
      System.arraycopy(args, 0, all, 1, args.length);
      Code method = method(g, receiver.type, slot, all).code();
      Panics.passToken(g, METHOD, method); // as a wrapper: a deferred one can recover
      return method.invoke(g, null, all);
    }
  }
}
