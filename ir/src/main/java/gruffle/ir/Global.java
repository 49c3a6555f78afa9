package gruffle.ir;

/**
 * A package variable: a cell (or, of struct and array type, an object) for the life of the program.
 *
 * @param symbol import path, dot, name
 * @param file source file and line of the declaration
 */
public record Global(String symbol, String pkgPath, IrType type, String file, int line) {}
