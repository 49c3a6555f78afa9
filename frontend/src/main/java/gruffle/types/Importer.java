package gruffle.types;

/** Finds packages for import declarations. */
@FunctionalInterface
public interface Importer {
  /** The package with that import path; never called for "unsafe". */
  Pkg importPackage(String path) throws ImportException;

  /** A package that cannot be imported; the message is the reason without position and path. */
  final class ImportException extends Exception {
    private static final long serialVersionUID = 1;

    public ImportException(String message) {
      super(message);
    }
  }
}
