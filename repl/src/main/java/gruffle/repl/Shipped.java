package gruffle.repl;

import gruffle.dist.Library;
import gruffle.loader.SourceFile;
import gruffle.loader.SourceProvider;
import java.io.IOException;
import java.util.List;

/** Tells the loader which packages the library has; it never asks for their sources. */
record Shipped(Library library) implements SourceProvider {
  @Override
  public boolean has(String importPath) {
    return importPath.equals("unsafe") || library.packages().contains(importPath);
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
