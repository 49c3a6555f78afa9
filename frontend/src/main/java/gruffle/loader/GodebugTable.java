package gruffle.loader;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of GODEBUG that a program may have by itself, and what those that have changed since Go 1.18 were before.
 *
 * <p>Names and values are Go's (compare internal/godebugs/table.go, and https://go.dev/doc/godebug).
 */
final class GodebugTable {
  /** Name, the minor version of Go that changed it, the value that keeps the earlier behaviour. */
  private static final String CHANGED =
      """
      asynctimerchan 23 1
      containermaxprocs 25 0
      cryptocustomrand 26 1
      decoratemappings 25 0
      gotestjsonbuildtext 24 1
      gotypesalias 23 0
      httpcookiemaxnum 24 0
      httplaxcontentlength 22 1
      httpmuxgo121 22 1
      httpservecontentkeepheaders 23 1
      multipathtcp 24 0
      netedns0 19 0
      panicnil 21 1
      randseednop 24 0
      rsa1024min 24 0
      tls10server 22 1
      tls3des 23 1
      tlsmlkem 24 0
      tlsrsakex 22 1
      tlssecpmlkem 26 0
      tlssha1 25 1
      tlsunsafeekm 22 1
      updatemaxprocs 25 0
      urlmaxqueryparams 24 0
      urlstrictcolons 26 0
      winreadlinkvolume 23 0
      winsymlink 23 0
      x509keypairleaf 23 0
      x509negativeserial 23 1
      x509rsacrt 24 0
      x509sha256skid 25 0
      x509usepolicies 24 0
      """;

  private static final String OTHERS =
      """
      allowmultiplevcs dataindependenttiming embedfollowsymlinks execerrdot fips140 fips140ems gocachehash gocachetest gocacheverify
      htmlmetacontenturlescape http2client http2debug http2server installgoroot jstmpllitinterp multipartfiles multipartmaxheaders
      multipartmaxparts netdns randautoseed tarinsecurepath tlsmaxrsasize x509usefallbackroots zipinsecurepath
      """;

  private static final Map<String, Integer> REMOVED = Map.of("x509sha1", 24);

  private GodebugTable() {}

  /** What a module of Go 1.{@code minor} has. */
  static Map<String, String> of(int minor) {
    var out = new TreeMap<String, String>();
    CHANGED
        .lines()
        .map(l -> l.split(" "))
        .filter(f -> minor < Integer.parseInt(f[1]))
        .forEach(f -> out.put(f[0], f[2]));
    return out;
  }

  /** What is wrong with the name of a setting; null: nothing. The caller says what kind of setting it is. */
  static String problem(String name, String kind) {
    if (REMOVED.containsKey(name)) {
      return "use of removed %s \"%s\", see https://go.dev/doc/godebug#go-1%d"
          .formatted(kind, name, REMOVED.get(name));
    }
    boolean known =
        CHANGED.lines().anyMatch(l -> l.startsWith(name + " "))
            || List.of(OTHERS.split("\\s+")).contains(name);
    return known ? null : "unknown " + kind + " \"" + name + "\"";
  }
}
