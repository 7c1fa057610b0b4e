#!/usr/bin/env bash
# Compares how long short commands of two installed distributions take, as whole processes with their launchers:
#   src/test/benchmark/start.sh BEFORE AFTER [RUNS [JDK…]]
# BEFORE and AFTER are folders such as target/essgrid; RUNS is 15 and JDK the one of JAVA_HOME or the PATH by default.
# For each JDK (a folder as JAVA_HOME would name it), with and without the cache of classes, it prints for --version, score
# and report the medians of the elapsed and of the processors' seconds, before and after, and after divided by before.
# The two run in alternating pairs, so that a load on the machine falls on both.
#   COMMANDS='report'   measures only these        CACHES='on off'   only with or without the cache
#   SETTLE=30           seconds given to a cache that is made in the background
set -euo pipefail

before=$(cd "$1" && pwd -P)
after=$(cd "$2" && pwd -P)
runs=${3:-15}
shift $(($# < 3 ? $# : 3))
[ $# -gt 0 ] || set -- "${JAVA_HOME:-}"
sample=$after/samples/ess-creteil.csv
work=$(mktemp -d "${TMPDIR:-/tmp}/essgrid-start.XXXXXX")
trap 'rm -rf "$work"' EXIT
unset CI
TIMEFORMAT='%3R %3U %3S'

# essgrid SIDE COMMAND
essgrid() {
  local home=$before
  if [ "$1" = after ]; then home=$after; fi
  local -a words
  case $2 in
    score | check) words=("$2" ess-creteil "$sample") ;;
    report) words=(report ess-creteil "$sample" -o "$work/report.pdf" --force) ;;
    *) words=("$2") ;;
  esac
  XDG_CACHE_HOME=$work/cache/$1 "$home/bin/essgrid" "${words[@]}" >"$work/out" 2>&1 || {
    cat "$work/out" >&2
    exit 1
  }
}

# timed SIDE COMMAND FILE: adds the elapsed, user's and system's seconds to the file
timed() {
  { time essgrid "$1" "$2"; } 2>>"$3"
}

# median FILE FORMULA, the formula one of awk on the three seconds
median() {
  awk "{ printf \"%.3f\\n\", $2 }" "$1" | sort -n | sed -n "$(((runs + 1) / 2))p"
}

mkdir -p "$work/times"
commands=${COMMANDS:---version score report}
for jdk; do
  export JAVA_HOME=$jdk
  for caches in ${CACHES:-on off}; do
    export ESSGRID_ARCHIVE=$caches
    # Commands that write a PDF and others may have caches of their own, made one after the other.
    for command in report --version $commands; do
      essgrid before "$command"
      essgrid after "$command"
      if [ "$caches" = on ]; then sleep "${SETTLE:-20}"; fi
    done
    for ((run = 0; run < runs; run++)); do
      for command in $commands; do
        file=$work/times/${jdk##*/},$caches,$command
        if ((run % 2)); then order='after before'; else order='before after'; fi
        for side in $order; do timed "$side" "$command" "$file,$side"; done
      done
    done
  done
done

printf '%-44s %23s %23s\n' "medians of $runs runs" 'elapsed' 'processors'
for file in "$work"/times/*,before; do
  name=${file##*/}
  name=${name%,before}
  row=$(printf '%s cache %s' "${name%%,*}" "${name#*,}")
  passed=("$(median "$file" '$1')" "$(median "${file%before}after" '$1')")
  busy=("$(median "$file" '$2+$3')" "$(median "${file%before}after" '$2+$3')")
  echo "$row" "${passed[@]}" "${busy[@]}" |
    awk '{ printf "%-44s %7.3f %7.3f x%5.2f  %7.3f %7.3f x%5.2f\n", $1 " " $2 " " $3, $4, $5, $5 / $4, $6, $7, $7 / $6 }'
done
echo "load at the end: $(uptime | sed 's/.*load average: //')"
