#!/usr/bin/env bash
# What ./gruffle does before its first start: builds Gruffle where dist/target/gruffle is missing, finds JDK 25, trains
# the AOT cache and writes what later starts need. Speaks on standard error only, and never keeps silent for long.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
HOME_DIR=$ROOT/dist/target/gruffle
source "$ROOT/build/find-jdk.sh"

# run_showing TEXT LOG COMMAND…: runs the command, and tells what is going on every few seconds.
run_showing() {
  local text=$1 log=$2 start=$SECONDS pid status=0 step last='' due=0
  shift 2
  : >"$log"
  "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  trap 'kill $pid 2>/dev/null' EXIT
  while kill -0 "$pid" 2>/dev/null; do
    step=$(sed -n 's/^\[INFO\] Building \(.*\) [0-9][^ ]* *\(\[.*\]\)$/: \1 \2/p' "$log" | tail -n 1)
    if [[ $step != "$last" ]] || ((SECONDS >= due)); then
      progress "$text$step, $((SECONDS - start)) s"
      last=$step due=$((SECONDS + 4))
    fi
    sleep 0.5
  done
  trap - EXIT
  wait "$pid" || status=$?
  return $status
}

progress() {
  if [[ -t 2 ]]; then printf '\r\033[Kgruffle: %s' "$1" >&2; else echo "gruffle: $1" >&2; fi
}

end_progress() { if [[ -t 2 ]]; then printf '\r\033[K' >&2; fi; }

build() {
  local log=$ROOT/target/build.log
  if ! command -v mvn >/dev/null; then
    echo "gruffle: Maven (mvn, 3.8 or newer) is needed for the first build, and is not on the PATH" >&2
    return 1
  fi
  mkdir -p "$ROOT/target"
  # Maven itself runs on JDK 25 too here, so that a JDK at an unusual place is the one that it compiles with.
  if ! run_showing "building" "$log" env JAVA_HOME="$JDK" \
    MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}" \
    mvn -B -f "$ROOT/pom.xml" -Dquickly -Dstyle.color=never -pl cli -am package; then
    end_progress
    grep '^\[ERROR\]' "$log" | sed '/-> \[Help 1\]/,$d' | tail -n 30 >&2 || tail -n 30 "$log" >&2
    echo "gruffle: the build failed; its whole log is $log" >&2
    return 1
  fi
}

# Java reads an argument file by words; quotes keep blanks together.
quoted() { printf '"%s"' "${1//\\/\\\\}"; }

# configure AOT_OPTION FILE: all arguments before the main class.
configure() {
  local jar classpath=
  for jar in "$HOME_DIR"/lib/*.jar; do classpath+=:$jar; done
  {
    cat "$ROOT/build/jvm.flags" "$ROOT/build/launcher.flags"
    [[ -z $1 ]] || quoted "$1"
    echo
    [[ ! -e $HOME_DIR/library.bin ]] || { quoted "-Dgruffle.library=$HOME_DIR/library.bin"; echo; }
    echo -cp
    quoted "${classpath#:}"
    echo
  } >"$2"
}

# The jars with less invokedynamic, and in a format of class files that the cache keeps. They work without it, just later.
plain_code() {
  run_showing "preparing a quick start" "$HOME_DIR/plain-code.log" "$JDK/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -cp "$HOME_DIR/lib/*" gruffle.dist.PlainCode "$HOME_DIR"/lib/{gruffle,asm}-*.jar || rm -f "$HOME_DIR"/lib/*.new
}

# The AOT cache holds the classes that a start loads, linked, with their profiles. Without it (a JVM that has none,
# a training run that fails) everything works, just later.
train() {
  local aot=$HOME_DIR/gruffle.aot
  rm -f "$aot"
  configure "-XX:AOTCacheOutput=$aot.new" "$HOME_DIR/train.args"
  local limit='' training=$ROOT/dist/src/main/training
  command -v timeout >/dev/null && limit="timeout 120"
  # shellcheck disable=SC2086
  run_showing "preparing a quick start" "$HOME_DIR/train.log" $limit "$JDK/bin/java" @"$HOME_DIR/train.args" \
    gruffle.cli.Trainer "$training"/{broken,panic}.go -- "$training"/{main,network}.go || true
  if [[ -s $aot.new ]]; then
    mv "$aot.new" "$aot"
    cache=$aot
    configure "-XX:AOTCache=$aot" "$HOME_DIR/java.args"
  else
    configure "" "$HOME_DIR/java.args"
  fi
}

cache=
find_jdk || { no_jdk; exit 1; }
mkdir -p "$ROOT/target"
exec 9>"$ROOT/target/set-up.lock"
if command -v flock >/dev/null && ! flock -n 9; then
  echo "gruffle: another start is building; waiting for it" >&2
  flock 9
  [[ -n ${GRUFFLE_REBUILD-} || ! -e $HOME_DIR/launch.conf ]] || exit 0
fi
if [[ -n ${GRUFFLE_REBUILD-} || ! -d $HOME_DIR/lib ]]; then
  rm -rf "$HOME_DIR"
  build || exit 1
fi
rm -f "$HOME_DIR/launch.conf"
# The lowered library as a file of its own: read at once, instead of through a jar.
cp "$ROOT/dist/target/classes/gruffle/library.bin" "$HOME_DIR/library.bin"
plain_code
train
end_progress
release=$({ read -r a && read -r b && read -r c && printf %s "$a$b$c"; } <"$JDK/release")
{
  printf 'gr_conf_home=%q\n' "$HOME_DIR"
  printf 'gr_conf_choice=%q\n' "${GRUFFLE_JAVA-}:${JAVA_HOME-}"
  printf 'gr_conf_jdk=%q\n' "$JDK"
  printf 'gr_conf_release=%q\n' "$release"
  printf 'gr_conf_cache=%q\n' "$cache"
} >"$HOME_DIR/launch.conf.new"
mv "$HOME_DIR/launch.conf.new" "$HOME_DIR/launch.conf"
