#!/bin/sh
# Measures the scoring of a wide table, the whole process with the launcher, after `mvn package`:
#   src/test/benchmark/wide.sh [ACTORS [CRITERIA [RUNS]]]      10000, 49 and 5 unless told
# It makes a grid of quantitative criteria in seven dimensions and a table of answers with one in fifty blank, scores
# the table to CSV as often as told, and prints seconds and the most memory of each run and the median time.
# ESSGRID_JAVA_OPTS=-Xmx256m measures in a small heap.
set -eu

actors=${1:-10000}
criteria=${2:-49}
runs=${3:-5}
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
work=${TMPDIR:-/tmp}/essgrid-wide
mkdir -p "$work"

awk -v n="$criteria" 'BEGIN {
  print "id: wide\nversion: 1\ntitle: Wide\nlanguages: [fr, en]"
  print "scales: {unused: [{id: 0, score: 0, label: Non}, {id: 1, score: 100, label: Oui}]}"
  print "bands: [{id: low, from: 0, label: Bas}, {id: middle, from: 40, label: Moyen}, {id: high, from: 70, label: Haut}]"
  print "dimensions:"
  for (i = 0; i < n; i++) {
    if (i % 7 == 0) printf "  - id: d%d\n    title: Dimension %d\n    criteria:\n", i / 7, i / 7
    printf "      - {id: c%d, kind: quantitative, question: Combien ?, unit: \"%%\", accept: [0, 100], weight: %d, ", i, 1 + i % 3
    print (i % 4 == 0 ? "score: {curve: [[0, 0], [20, 50], [100, 100]]}}" : "score: {linear: {from: 0, to: 100}}}")
  }
}' >"$work/grid.yaml"

table=$work/$actors-$criteria.csv
[ -f "$table" ] || awk -v n="$criteria" -v actors="$actors" 'BEGIN {
  srand(20261123)
  printf "acteur.id;acteur.nom"
  for (i = 0; i < n; i++) printf ";c%d", i
  print ""
  for (a = 1; a <= actors; a++) {
    printf "a%d;Acteur %d", a, a
    for (i = 0; i < n; i++)
      if (rand() < 0.02) printf ";"
      else printf ";%d,%d", int(rand() * 100), int(rand() * 10)
    print ""
  }
}' >"$table"

: >"$work/times"
run=0
while [ $run -lt "$runs" ]; do
  run=$((run + 1))
  rm -f "$work/results.csv"
  /usr/bin/time -o "$work/time" -f '%e s  %U user  %M kB' \
    "$home/target/essgrid/bin/essgrid" score "$work/grid.yaml" "$table" --format csv -o "$work/results.csv" 2>"$work/err" ||
    { cat "$work/err"; exit 1; }
  cat "$work/time"
  cut -d' ' -f1 "$work/time" >>"$work/times"
done
sort -n "$work/times" | awk '{ t[NR] = $1 } END { print "median: " t[int((NR + 1) / 2)] " s" }'
