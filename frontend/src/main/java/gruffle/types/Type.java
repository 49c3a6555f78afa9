package gruffle.types;

/** A Go type as the checker knows it; identity of types is {@link Predicates#identical}, not equals. */
public sealed interface Type
    permits Basic,
        ArrayType,
        SliceType,
        StructType,
        PointerType,
        TupleType,
        Signature,
        UnionType,
        InterfaceType,
        MapType,
        ChanType,
        Named,
        TypeParam,
        Alias {

  /** The underlying type; never a {@link Named}, an {@link Alias} or null once checking is done. */
  default Type underlying() {
    return this;
  }
}
