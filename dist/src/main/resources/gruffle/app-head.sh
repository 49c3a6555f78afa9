#!/bin/sh
# A Go program that Gruffle compiled: this script, and behind it a jar. It needs a Java 25: the one of GRUFFLE_JAVA or
# JAVA_HOME, that of the build, or one on the PATH or in a usual folder.

# gr_java HOME: is a Java 25 there? Sets gr_version too. No process is started on the way to Java.
gr_java() {
  gr_home= gr_version=
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r gr_line; do
    case $gr_line in
      JAVA_VERSION=\"25[\".+-]*) gr_home=$1 ;;
      JAVA_RUNTIME_VERSION=*) gr_version=${gr_line#*\"} gr_version=${gr_version%\"*} ;;
    esac
  done <"$1/release"
  [ -n "$gr_home" ]
}

gr_find() {
  if [ -n "$GRUFFLE_JAVA" ]; then
    gr_java "${GRUFFLE_JAVA%/bin/java}" && return
    echo "${0##*/}: GRUFFLE_JAVA=$GRUFFLE_JAVA is not a Java 25" >&2
    exit 1
  fi
  [ -n "$JAVA_HOME" ] && gr_java "$JAVA_HOME" && return
  gr_java '@JDK@' && return
  gr_path=$(command -v java) && gr_path=$(readlink -f "$gr_path") && gr_java "${gr_path%/bin/java}" && return
  for gr_dir in /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* /usr/local/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    gr_java "$gr_dir" && return
  done
  echo "${0##*/}: no Java 25 found: install one, or set GRUFFLE_JAVA to its home" >&2
  exit 1
}

# gr_name FILE: its full path as one word, in gr_key.
gr_name() {
  case $1 in
    /*) gr_key=$1 ;;
    *) gr_key=$PWD/$1 ;;
  esac
  set -f
  IFS=/
  # shellcheck disable=SC2086
  set -- $gr_key
  IFS=+
  gr_key=$*
  unset IFS
  set +f
}

# From the second run on, the JVM's cache of the program's classes is made, in the background. GRUFFLE_CACHE=off: it is not.
gr_train() {
  gr_name "$0"
  gr_file=${XDG_CACHE_HOME:-$HOME/.cache}/gruffle/apps/$gr_key-$gr_version
  if [ -s "$gr_file.aot" ] && ! [ "$0" -nt "$gr_file.aot" ]; then
    gr_cache=$gr_file.aot
  elif [ -e "$gr_file.seen" ] && ! [ "$0" -nt "$gr_file.seen" ]; then
    if mkdir "$gr_file.lock"; then
      ( (
        nice -n 19 "$gr_home/bin/java" @FLAGS@ "-XX:AOTCacheOutput=$gr_file.new" "-XX:ErrorFile=$gr_file.new.crash" -Dgruffle.train=true -cp "$0" \
          gruffle.dist.AppMain && mv "$gr_file.new" "$gr_file.aot"
        rm -rf "$gr_file.lock" "$gr_file.new"*
      ) & )
    fi
  else
    mkdir -p "${gr_file%/*}" && : >"$gr_file.seen"
  fi
}

gr_find
gr_cache=
if [ "$GRUFFLE_CACHE" != off ] && [ -n "$XDG_CACHE_HOME$HOME" ]; then
  gr_train </dev/null >/dev/null 2>&1
fi
# Real-time signals that nobody asks for are ignored, as in Go: a handler of the JVM's for each would cost every start. 62 is the JVM's own.
[ ! -e /proc/self ] || trap '' 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 63 64
# Descriptor 3, where nobody has passed one, tells of SIGQUIT (gruffle.runtime.signal.QuitWatch); with the other setting the JVM leaves USR2 to the program.
gr_quit=
[ -e /proc/self/fd/3 ] || { exec 3<"$0" && gr_quit=-Dgruffle.quit=true; }
_JAVA_SR_SIGNUM=62 exec "$gr_home/bin/java" $gr_quit @FLAGS@ ${gr_cache:+"-XX:AOTCache=$gr_cache"} "-Dgruffle.app=$0" -cp "$0" gruffle.dist.AppMain "$@"
exit 126
