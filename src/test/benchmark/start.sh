#!/bin/sh
# Measures how long short commands take, the whole process with the launcher, after `mvn package`:
#   src/test/benchmark/start.sh [RUNS [JDK…]]      15 runs with the Java of JAVA_HOME or the PATH unless told
# For each JDK (the folder that JAVA_HOME would name) it prints the medians of the seconds that pass, and of those of the
# processors, for --version, score and report, each with and without the archive of classes. They take turns, so that a
# machine that is busy for a while is so for all of them. PYTHON=…/bin/python has report.py take its turn too.
set -eu

runs=${1:-15}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- "${JAVA_HOME:-}"
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
work=${TMPDIR:-/tmp}/essgrid-start
sample=$home/samples/ess-creteil.csv
export XDG_CACHE_HOME="$work/cache"
unset CI
rm -rf "$work"
mkdir -p "$work/times" "$XDG_CACHE_HOME"

essgrid() { "$home/target/essgrid/bin/essgrid" "$@"; }

# timed NAME COMMAND…: adds the cost of a command to the file of that name
timed() {
  name=$1
  shift
  /usr/bin/time -a -o "$work/times/$name" -f '%e %U %S' "$@" >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }
}

# row NAME: prints the medians of the file of that name
row() {
  passed=$(cut -d' ' -f1 "$work/times/$1" | sort -n | sed -n "$(((runs + 1) / 2))p")
  busy=$(awk '{ print $2 + $3 }' "$work/times/$1" | sort -n | sed -n "$(((runs + 1) / 2))p")
  printf '%-40s %5.2f s   %5.2f s of the processors\n' "$1" "$passed" "$busy"
}

for jdk; do
  archives=$(find "$XDG_CACHE_HOME" -name key | wc -l)
  JAVA_HOME=$jdk essgrid --version >/dev/null
  while [ "$(find "$XDG_CACHE_HOME" -name key | wc -l)" -eq "$archives" ]; do sleep 1; done
done

program=$home/target/essgrid/bin/essgrid
run=0
while [ $run -lt "$runs" ]; do
  run=$((run + 1))
  for jdk; do
    export JAVA_HOME="$jdk"
    for ESSGRID_ARCHIVE in on off; do
      export ESSGRID_ARCHIVE
      label="${jdk##*/} archive $ESSGRID_ARCHIVE"
      timed "$label --version" "$program" --version
      timed "$label score" "$program" score ess-creteil "$sample"
      timed "$label report" "$program" report ess-creteil "$sample" -o "$work/report.pdf" --force
    done
  done
  [ -z "${PYTHON:-}" ] || timed "Python report" "$PYTHON" "$home/src/test/benchmark/report.py" "$sample" "$work/python.pdf"
done

ls "$work/times" | while read -r name; do row "$name"; done
echo "load at the end: $(uptime | sed 's/.*load average: //')"
