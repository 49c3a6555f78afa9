package gruffle.cli;

import gruffle.dist.Library;
import gruffle.dist.cache.InstalledBuilder;
import gruffle.loader.SourceFile;
import gruffle.loader.SourceProvider;
import java.io.IOException;
import java.util.List;

/**
 * Tells the loader which packages are compiled already, so that their sources are never asked for: the library's, and those of an installed Go that
 * the cache has.
 *
 * @param cached null: none
 */
public record LibraryProvider(Library library, InstalledBuilder cached) implements SourceProvider {
  /** The library alone. */
  public LibraryProvider(Library library) {
    this(library, null);
  }

  @Override
  public boolean has(String importPath) {
    return importPath.equals("unsafe")
        || library.packages().contains(importPath)
        || cached != null && cached.has(importPath);
  }

  @Override
  public List<SourceFile> files(String importPath) throws IOException {
    throw new IOException("the sources of " + importPath + " are not part of the distribution");
  }

  @Override
  public String root() {
    return "/usr/local/go/src";
  }
}
