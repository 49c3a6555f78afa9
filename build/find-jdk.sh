# shellcheck shell=bash
# Finds a JDK 25 without starting a JVM. Sourced by ./gruffle and ./dev (bash).
# find_jdk sets JDK to its home; it returns 1 where there is none.

JDK_FEATURE=25

# A JDK tells its version in the file "release"; a JRE has no javac.
is_jdk() {
  local line
  [[ -x $1/bin/javac && -r $1/release ]] || return 1
  while IFS= read -r line; do
    [[ $line == JAVA_VERSION=\"${JDK_FEATURE}[\".+-]* ]] && return 0
  done <"$1/release"
  return 1
}

find_jdk() {
  local candidate
  if [[ -n ${GRUFFLE_JAVA-} ]]; then # a JDK's home, or its java
    candidate=${GRUFFLE_JAVA%/bin/java}
    is_jdk "$candidate" && JDK=$candidate && return 0
    echo "gruffle: GRUFFLE_JAVA=$GRUFFLE_JAVA is not a JDK $JDK_FEATURE" >&2
    return 1
  fi
  if [[ -n ${JAVA_HOME-} ]] && is_jdk "$JAVA_HOME"; then
    JDK=$JAVA_HOME
    return 0
  fi
  if candidate=$(command -v javac) && candidate=$(readlink -f "$candidate"); then
    candidate=${candidate%/bin/javac}
    is_jdk "$candidate" && JDK=$candidate && return 0
  fi
  for candidate in /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* /usr/local/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jbang/cache/jdks/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    is_jdk "$candidate" && JDK=$candidate && return 0
  done
  return 1
}

no_jdk() {
  cat >&2 <<MESSAGE
gruffle: no JDK $JDK_FEATURE found.
Install one, for example Eclipse Temurin $JDK_FEATURE (package temurin-$JDK_FEATURE-jdk, or "sdk install java $JDK_FEATURE-tem"),
or set GRUFFLE_JAVA to the home of a JDK $JDK_FEATURE. Looked in GRUFFLE_JAVA, JAVA_HOME, PATH and the usual folders.
MESSAGE
}
