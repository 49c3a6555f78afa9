#!/usr/bin/env bash
# The engine graal: ./gruffle graal install|remove. The compiler comes from Maven's registry, some 40 MB, into Gruffle's own folder, or
# into the user's cache where that cannot be written to; nothing else of Gruffle changes.
#
#   graal.sh FOLDER install|remove   FOLDER: where set-up.sh has put what later starts need
#   graal.sh FOLDER arguments        only writes FOLDER/graal.args, from the jars that are there
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
STATE=${1?}
JARS=$STATE/graal
source "$ROOT/build/find-jdk.sh"

quoted() { printf '"%s"' "${1//\\/\\\\}"; }

# joined JAR…: as a path.
joined() {
  local path
  path=$(printf ':%s' "$@")
  quoted "${path#:}"
  echo
}

# The JVM for this engine. A JVM whose modules are replaced takes no AOT cache: its start is slower.
arguments() {
  local jar modules=() upgrades=()
  for jar in "$JARS"/*.jar; do
    case ${jar##*/} in
      compiler-* | truffle-compiler-*) upgrades+=("$jar") ;;
      *) modules+=("$jar") ;;
    esac
  done
  {
    grep -hv '^#' "$ROOT/build/jvm.flags" "$ROOT/build/launcher.flags" | grep -v -e truffle.TruffleRuntime -e MaxNodeLimit
    grep -v '^#' "$ROOT/build/graal/jvm.flags"
    echo --upgrade-module-path
    joined "${upgrades[@]}"
    echo --module-path
    joined "${modules[@]}"
    [[ ! -e $STATE/library.bin ]] || { quoted "-Dgruffle.library=$STATE/library.bin"; echo; }
    echo -cp
    joined "$ROOT"/dist/target/gruffle/lib/*.jar
  } >"$STATE/graal.args.new"
  mv "$STATE/graal.args.new" "$STATE/graal.args"
}

# Of a Gruffle that is built with another Truffle, the jars are of no use.
fits() {
  local jar
  for jar in "$JARS"/truffle-api-*.jar; do
    [[ -e $ROOT/dist/target/gruffle/lib/${jar##*/} ]] || return 1
  done
}

install() {
  local program=$STATE/graal-check.go
  if ! command -v mvn >/dev/null; then
    echo "gruffle: Maven (mvn, 3.8 or newer) is needed, and is not on the PATH" >&2
    return 1
  fi
  echo "gruffle: fetching the Graal compiler" >&2
  rm -rf "$JARS" "$JARS.new"
  mvn -q -B -Dstyle.color=never -f "$ROOT/build/graal/pom.xml" dependency:copy-dependencies -DincludeScope=runtime \
    -DoutputDirectory="$JARS.new" >&2 || return 1
  mv "$JARS.new" "$JARS"
  arguments
  printf 'package main\n\nfunc main() { println("gruffle: the engine graal is installed: --engine=graal") }\n' >"$program"
  if ! "$JDK/bin/java" @"$STATE/graal.args" gruffle.cli.Main run --engine=graal "$program"; then
    rm -rf "$STATE/graal.args" "$JARS"
    echo "gruffle: this JDK cannot run the Graal compiler: $JDK" >&2
    return 1
  fi
  rm -f "$program"
}

find_jdk || { no_jdk; exit 1; }
case ${2-} in
  install) install ;;
  remove) rm -rf "$JARS" "$STATE/graal.args" ;;
  arguments)
    rm -f "$STATE/graal.args"
    [[ ! -d $JARS ]] || if fits; then arguments; else rm -rf "$JARS"; fi
    ;;
  *)
    echo "usage: gruffle graal install|remove" >&2
    exit 2
    ;;
esac
