package gruffle.vet;

import gruffle.loader.Diagnostics;

/**
 * What is wrong with a package.
 *
 * @param path its import path, or {@code command-line-arguments}
 */
public record PackageErrors(String path, Diagnostics diagnostics) {}
