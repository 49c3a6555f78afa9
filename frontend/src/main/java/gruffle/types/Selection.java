package gruffle.types;

import java.util.List;

/**
 * What a selector x.f that is not a qualified identifier means.
 *
 * @param kind field, method value or method expression
 * @param recv the type of x
 * @param obj the field or method
 * @param index the path from x to f: fields to go through, then the index of the field or of the
 *     method in its declaring type
 * @param indirect a pointer is followed somewhere between x and f
 */
public record Selection(Kind kind, Type recv, Obj obj, List<Integer> index, boolean indirect) {

  /** The three meanings. */
  public enum Kind {
    FIELD_VAL,
    METHOD_VAL,
    METHOD_EXPR
  }

  /** The type of the whole selector; a method expression has the receiver as first parameter. */
  public Type type() {
    return switch (kind) {
      case FIELD_VAL -> obj.type();
      case METHOD_VAL -> {
        Signature sig = ((FuncObj) obj).signature();
        VarObj r = sig.recv;
        VarObj copy = new VarObj(VarObj.Kind.RECV, r.pos(), r.pkg(), r.name(), recv);
        yield withRecv(sig, copy, sig.params);
      }
      case METHOD_EXPR -> {
        Signature sig = ((FuncObj) obj).signature();
        VarObj first =
            VarObj.param(
                sig.recv == null ? obj.pos() : sig.recv.pos(),
                obj.pkg(),
                sig.recv == null ? "" : sig.recv.name(),
                recv);
        List<VarObj> params = new java.util.ArrayList<>();
        params.add(first);
        params.addAll(sig.params.vars());
        yield withRecv(sig, null, new TupleType(List.copyOf(params)));
      }
    };
  }

  private static Signature withRecv(Signature sig, VarObj recv, TupleType params) {
    Signature s = new Signature(recv, params, sig.results, sig.variadic);
    s.tparams = sig.tparams;
    s.scope = sig.scope;
    return s;
  }
}
