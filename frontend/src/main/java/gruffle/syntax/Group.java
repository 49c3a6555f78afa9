package gruffle.syntax;

/** The identity of a parenthesised declaration group, shared by its members. */
public final class Group {}
