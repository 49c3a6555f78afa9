package gruffle.conformance.goroot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.loader.Goroot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The packages of an installed Go that programs import most compile on top of ours, and every function without a body in them has an
 * answer.
 */
class GorootPackagesTest {
  private static final List<String> PACKAGES =
      List.of(
          "archive/tar",
          "archive/zip",
          "compress/bzip2",
          "compress/flate",
          "compress/gzip",
          "compress/lzw",
          "compress/zlib",
          "crypto/md5",
          "crypto/sha1",
          "crypto/sha256",
          "crypto/sha512",
          "crypto/tls",
          "database/sql",
          "encoding/asn1",
          "encoding/base32",
          "encoding/base64",
          "encoding/binary",
          "encoding/csv",
          "encoding/gob",
          "encoding/hex",
          "encoding/json",
          "encoding/pem",
          "encoding/xml",
          "expvar",
          "flag",
          "go/ast",
          "go/doc",
          "go/format",
          "go/parser",
          "go/printer",
          "go/scanner",
          "go/token",
          "go/types",
          "hash/adler32",
          "hash/crc32",
          "hash/crc64",
          "hash/fnv",
          "hash/maphash",
          "html",
          "html/template",
          "image/gif",
          "image/jpeg",
          "image/png",
          "index/suffixarray",
          "log/slog",
          "math/big",
          "mime",
          "mime/multipart",
          "net/http",
          "net/http/httptest",
          "net/mail",
          "net/netip",
          "net/rpc",
          "net/smtp",
          "net/textproto",
          "net/url",
          "path/filepath",
          "regexp",
          "regexp/syntax",
          "testing/fstest",
          "testing/iotest",
          "testing/quick",
          "text/scanner",
          "text/tabwriter",
          "text/template",
          "text/template/parse");

  /** Packages that do not compile, with the first thing that they miss. */
  private static final Map<String, String> BAD =
      Map.of("runtime/trace", "runtime.StopTrace", "internal/syscall/unix", "syscall.SYS_UNLINKAT");

  /** Functions without a body or a native that are never called, and why. */
  private static final Map<String, String> UNANSWERED = Map.of();

  @Test
  void compileAndAreAnswered() throws IOException, gruffle.loader.LoadException {
    Path goroot = Goroot.find(System::getenv);
    assumeTrue(goroot != null, "no Go here");
    var result = InstalledPackages.compile(goroot, PACKAGES);
    assertThat(result.bad.keySet()).isSubsetOf(BAD.keySet());
    assertThat(result.unanswered.keySet()).isEqualTo(UNANSWERED.keySet());
    assertThat(result.good).hasSizeGreaterThan(150);
  }
}
