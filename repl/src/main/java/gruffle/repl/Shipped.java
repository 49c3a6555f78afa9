package gruffle.repl;

import gruffle.dist.Library;
import gruffle.dist.cache.InstalledBuilder;
import gruffle.loader.SourceFile;
import gruffle.loader.SourceProvider;
import java.io.IOException;
import java.util.List;

/**
 * Tells the loader which packages need not be compiled; it never asks for their sources.
 *
 * @param cached those of an installed Go, null where none is
 */
record Shipped(Library library, InstalledBuilder cached) implements SourceProvider {
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
