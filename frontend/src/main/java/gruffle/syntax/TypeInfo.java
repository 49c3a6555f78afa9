package gruffle.syntax;

/** What the checker records about an expression; opaque here. */
public interface TypeInfo {}
