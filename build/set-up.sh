#!/usr/bin/env bash
# What ./gruffle does before its first start: builds Gruffle where dist/target/gruffle is missing, finds JDK 25, trains
# the AOT cache and writes what later starts need. Speaks on standard error only, and never keeps silent for long.
#
#   set-up.sh FOLDER     what later starts need goes to dist/target/gruffle, or to the folder if that cannot be written to; if
#                        neither can, nothing is kept
#   set-up.sh --run …    starts Gruffle without anything that has been kept
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
HOME_DIR=$ROOT/dist/target/gruffle
STATE=$HOME_DIR # what is made by this script
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

# configure AOT_OPTION FILE: all arguments before the main class. With $boot the boot loader has the classes, which takes some 8 µs less for each of
# them: no protection domains, no verification, none of the JDK's Java code. The class path stays what it is, for those who look for the jars there.
configure() {
  local jar classpath=
  for jar in "$HOME_DIR"/lib/*.jar; do classpath+=:$jar; done
  [[ ! -s $STATE/installed.bin ]] || classpath+=:$STATE/installed.jar
  {
    cat "$ROOT/build/jvm.flags" "$ROOT/build/launcher.flags"
    [[ -z $1 ]] || quoted "$1"
    echo
    [[ -z $cache ]] || { quoted "-Dgruffle.cache=$cache"; echo; }
    [[ ! -e $STATE/library.bin ]] || { quoted "-Dgruffle.library=$STATE/library.bin"; echo; }
    [[ ! -s $STATE/installed.bin ]] || { quoted "-Dgruffle.installed=$STATE/installed.bin"; echo; }
    [[ -z $boot ]] || { quoted "-Xbootclasspath/a$classpath"; echo; }
    echo -cp
    quoted "${classpath#:}"
    echo
  } >"$2"
}

# The jars with less invokedynamic, in a format of class files that the cache keeps, and for the boot loader, which knows no multi-release jars. They work
# without it, just later. The file plain-code says that it has been done.
plain_code() {
  [[ -w $HOME_DIR/lib ]] || return 0
  rm -f "$HOME_DIR/lib/plain-code"
  if run_showing "preparing a quick start" "$STATE/plain-code.log" "$JDK/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -cp "$HOME_DIR/lib/*" gruffle.dist.PlainCode "$HOME_DIR"/lib/{gruffle,asm,truffle-api}-*.jar; then
    : >"$HOME_DIR/lib/plain-code"
  else
    rm -f "$HOME_DIR"/lib/*.new
  fi
}

# Where a Go is installed, the packages of its library that most programs use are compiled here as ours are when Gruffle is built
# (gruffle.dist.cache.Prepared). Without it (no Go, another one later) they are compiled when a program first imports them.
# It takes some 12 s of processor time.
prepare() {
  [[ -r $ROOT/build/installed.packages ]] || return 0
  packages=()
  mapfile -t packages < <(grep -v '^#' "$ROOT/build/installed.packages")
  if ! run_showing "preparing a quick start: packages of the installed Go, some 20 s" "$STATE/prepare.log" "$JDK/bin/java" \
    @"$ROOT/build/jvm.flags" -XX:TieredStopAtLevel=1 -cp "$HOME_DIR/lib/*" gruffle.cli.Preparer "$STATE"/installed.{bin,jar} "${packages[@]}"; then
    rm -f "$STATE"/installed.{bin,jar}
  fi
}

# The AOT cache holds the classes that a start loads, linked. Every start loads all of them, so the REPL, which needs 500 more than others,
# has a cache of its own, and so have programs that import packages of an installed Go. Without one (a JVM that has none, a training run that fails) everything works, just later. Gruffle
# deletes a cache that its JVM does not take, but for flags of the user's own. A run takes some 10 s on an idle machine.
# JDK 25 crashes when it writes the cache after it has unloaded classes, and sometimes anyhow: then another run makes it.
#
# train NAME ARGS_FILE PROGRAM TRAINER_OPTION…: writes NAME.aot and the arguments with which it is used; sets cache, to nothing where there is none.
train() {
  local aot=$STATE/$1.aot args=$STATE/$2 program=$3 attempt
  shift 3
  rm -f "$aot" "$args"
  cache=
  configure "-XX:AOTCacheOutput=$aot.new" "$STATE/train.args"
  local limit='' training=$ROOT/dist/src/main/training
  command -v timeout >/dev/null && limit="timeout 300"
  for attempt in 1 2 3; do
    rm -rf "$STATE/train.cache" # what is kept of the program from before would not be compiled
    # shellcheck disable=SC2086
    run_showing "preparing a quick start" "$STATE/train.log" env GRUFFLECACHE="$STATE/train.cache" sh -c 'cd "$0" && exec "$@"' "$training" $limit "$JDK/bin/java" \
      @"$STATE/train.args" -XX:-ClassUnloading -XX:ErrorFile="$STATE/train.crash" gruffle.cli.Trainer "$@" {broken,panic,kinds}.go -- "$program" || true
    [[ ! -s $aot.new && -s $STATE/train.crash ]] || break
    rm -f "$STATE/train.crash"
  done
  rm -rf "$STATE/train.cache"
  if [[ -s $aot.new ]]; then
    mv "$aot.new" "$aot"
    cache=$aot
    configure "-XX:AOTCache=$aot" "$args"
    "$JDK/bin/java" @"$args" gruffle.cli.Main version >/dev/null 2>&1 || true
    [[ ! -s $aot ]] || return 0
    cache=
  fi
  configure "" "$args"
}

# Whether a folder is there, or can be made, and can be written to.
writable() { mkdir -p "$1" 2>/dev/null && [[ -w $1 ]]; }

cache='' boot=''
find_jdk || { no_jdk; exit 1; }
if [[ ${1-} == --run ]]; then
  shift
  args=()
  for file in jvm launcher; do args+=("@$ROOT/build/$file.flags"); done
  exec "$JDK/bin/java" "${args[@]}" -cp "$HOME_DIR/lib/*" gruffle.cli.Main "$@"
fi
if ! writable "$HOME_DIR"; then
  if [[ ! -d $HOME_DIR/lib ]]; then
    echo "gruffle: $HOME_DIR cannot be written to, and has not been built" >&2
    exit 1
  fi
  STATE=${1-}
  if ! writable "$STATE"; then exit 0; fi
fi
if writable "$ROOT/target"; then exec 9>"$ROOT/target/set-up.lock"; else exec 9>"$STATE/set-up.lock"; fi
if command -v flock >/dev/null && ! flock -n 9; then
  echo "gruffle: another start is building; waiting for it" >&2
  flock 9
  [[ -n ${GRUFFLE_REBUILD-} || ! -e $STATE/launch.conf ]] || exit 0
fi
if [[ $STATE == "$HOME_DIR" && ( -n ${GRUFFLE_REBUILD-} || ! -d $HOME_DIR/lib ) ]]; then
  # Maven leaves in target/classes what is gone from the sources; a Go file too many is part of its package.
  [[ ! -d $HOME_DIR ]] || find "$HOME_DIR" -mindepth 1 -maxdepth 1 ! -name graal -exec rm -rf {} +
  rm -rf "$ROOT"/stdlib/target/classes/gruffle/{go,overlay}
  build || exit 1
fi
mkdir -p "$STATE"
rm -f "$STATE/launch.conf"
# The lowered library as a file of its own: read at once, instead of through a jar.
cp "$ROOT/dist/target/classes/gruffle/library.bin" "$STATE/library.bin"
plain_code
packages=()
prepare
train repl repl.args ./program --session
[[ ! -e $HOME_DIR/lib/plain-code ]] || boot=yes
rm -f "$STATE"/installed.{aot,args}
if [[ -s $STATE/installed.bin && -d $ROOT/dist/src/main/training/installed ]]; then train installed installed.args ./installed; fi
train gruffle java.args ./program
[[ ! -d $STATE/graal ]] || bash "$ROOT/build/graal.sh" "$STATE" arguments
end_progress
release=$({ read -r a && read -r b && read -r c && printf %s "$a$b$c"; } <"$JDK/release")
{
  printf 'gr_conf_home=%q\n' "$HOME_DIR"
  printf 'gr_conf_state=%q\n' "$STATE"
  printf 'gr_conf_choice=%q\n' "${GRUFFLE_JAVA-}:${JAVA_HOME-}"
  printf 'gr_conf_jdk=%q\n' "$JDK"
  printf 'gr_conf_release=%q\n' "$release"
  printf 'gr_conf_cache=%q\n' "$cache"
  printf 'gr_conf_installed=%q\n' " ${packages[*]-} "
} >"$STATE/launch.conf.new"
mv "$STATE/launch.conf.new" "$STATE/launch.conf"
