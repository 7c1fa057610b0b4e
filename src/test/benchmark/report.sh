#!/bin/sh
# Measures the reports of many actors, from questionnaires to files, after `mvn test-compile`:
#   src/test/benchmark/report.sh [ACTORS [WORKERS [GRID]]]      2000, 2 and ess-creteil unless told
# It makes questionnaires from the grid's sample with other names and other choices, reads and scores each and writes
# its report, in one process. It prints documents a second, milliseconds of CPU, bytes a document and seconds spent on
# collecting garbage, for all and for the last half, when the program is warm. CLASSES=DIR measures classes compiled elsewhere,
# for two versions side by side; JAVA_OPTS are the options of Java.
set -eu

actors=${1:-2000}
workers=${2:-2}
grid=${3:-ess-creteil}
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
work=${TMPDIR:-/tmp}/essgrid-report
source=$work/$grid-$actors
classpath=$home/target/report-benchmark.classpath
mkdir -p "$work"

if [ ! -f "$source/done" ]; then
  mkdir -p "$source"
  awk -v n="$actors" -v dir="$source" 'BEGIN { FS = ";"; srand(20261123) }
  { line[NR] = $0; id[NR] = $1; start[NR] = $1 FS $2 FS $3 FS; length4[NR] = length($4)
    choices[NR] = $3 ~ / \| / && $3 !~ / : / && $0 !~ /^[^;]*;"/ ? $3 : "" }
  END {
    for (a = 1; a <= n; a++) {
      file = dir "/actor-" a ".csv"
      for (i = 1; i <= NR; i++) {
        rest = substr(line[i], length(start[i]) + length4[i] + 1)
        if (id[i] == "acteur.nom") print start[i] "Association fictive n° " a rest > file
        else if (id[i] == "acteur.id") print start[i] "FICTIVE-" a rest > file
        else if (choices[i] != "" && rand() < 0.9) {
          count = split(choices[i], choice, / \| /)
          print start[i] choice[1 + int(rand() * count)] rest > file
        } else print line[i] > file
      }
      close(file)
    }
  }' "$home/samples/$grid.csv"
  touch "$source/done"
fi

if [ ! -f "$classpath" ] || [ "$home/pom.xml" -nt "$classpath" ]; then
  (cd "$home" && mvn -B -q -o dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$classpath")
fi
# shellcheck disable=SC2086
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Djava.awt.headless=true ${JAVA_OPTS:-} \
  -cp "${CLASSES:-$home/target/classes}:$home/target/test-classes:$(cat "$classpath")" \
  org.essgrid.report.actor.ReportBenchmark "$home/grids/$grid/grid.yaml" "$source" "$work/out" "$workers"
