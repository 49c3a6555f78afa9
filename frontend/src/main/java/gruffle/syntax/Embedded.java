package gruffle.syntax;

/**
 * A file that a go:embed directive takes into the program.
 *
 * @param name its slash-separated path in the package's directory
 */
public record Embedded(String name, byte[] content) {}
