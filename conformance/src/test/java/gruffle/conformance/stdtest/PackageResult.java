package gruffle.conformance.stdtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of the tests of one package of Go's library: its test functions, fuzz tests and examples. */
final class PackageResult {
  final String path;
  final List<String> passed = new ArrayList<>();
  final List<String> skipped = new ArrayList<>();

  /** With what they said. */
  final Map<String, String> failed = new LinkedHashMap<>();

  /** Tests that ask for what is private to Go's own package, with the name. */
  final Map<String, String> leftOut = new LinkedHashMap<>();

  /** Set where nothing ran. */
  String trouble = "";

  double seconds;

  PackageResult(String path) {
    this.path = path;
  }

  /** Tests that were to pass: all but those that skipped themselves and those that were left out. */
  int counted() {
    return passed.size() + failed.size();
  }

  double percent() {
    return counted() == 0 ? 0 : 100.0 * passed.size() / counted();
  }

  double leftOutPercent() {
    int all = counted() + skipped.size() + leftOut.size();
    return all == 0 ? 0 : 100.0 * leftOut.size() / all;
  }
}
