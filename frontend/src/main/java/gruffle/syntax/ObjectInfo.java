package gruffle.syntax;

/** The object that the checker found a name to denote; opaque here. */
public interface ObjectInfo {}
