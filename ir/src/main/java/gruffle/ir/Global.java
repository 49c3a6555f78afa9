package gruffle.ir;

/**
 * A package variable: a cell (or, of struct and array type, an object) for the life of the program.
 *
 * @param symbol import path, dot, name
 * @param file source file and line of the declaration
 * @param lazy symbol of the function that gives its first value when the variable is first touched; null if the package's
 *     initialiser sets it. Such are variables of the library ({@code //go:lazy} before the declaration, or before the package
 *     clause, promises that the value depends on nothing that a program can change or see) and those of {@code lower.Tables}
 */
public record Global(
    String symbol, String pkgPath, IrType type, String file, int line, String lazy) {}
