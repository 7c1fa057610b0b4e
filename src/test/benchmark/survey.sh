#!/bin/sh
# Measures an export of LimeSurvey, mapped and scored in a heap of 512 MB, with the launcher, after `mvn package`:
#   src/test/benchmark/survey.sh [RESPONSES [QUESTIONS]]      by default 100000 and 112, which makes 120 columns
# It makes a grid of questions with levels and an export with full answers, has `map` propose the mapping, which needs no
# edit, scores the export through it, and prints seconds and the most memory of both.
set -eu

responses=${1:-100000}
questions=${2:-112}
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
work=${TMPDIR:-/tmp}/essgrid-survey
mkdir -p "$work"

awk -v n="$questions" 'BEGIN {
  print "id: wide\nversion: 1\ntitle: Wide\nlanguages: [fr, en]"
  print "scales: {step: [{id: 0, score: 0, label: Pas encore}, {id: 1, score: 50, label: En réflexion}, {id: 2, score: 100, label: Oui}]}"
  print "dimensions:"
  for (i = 0; i < n; i++) {
    if (i % 7 == 0) printf "  - id: d%d\n    title: Dimension %d\n    criteria:\n", i / 7, i / 7
    printf "      - {id: c%d, kind: qualitative, scale: step, question: \"Question %d, où en êtes-vous ?\"}\n", i, i
  }
}' >"$work/grid.yaml"

export=$work/$responses-$questions.csv
[ -f "$export" ] || awk -v n="$questions" -v responses="$responses" 'BEGIN {
  srand(20261123)
  split("Pas encore;En réflexion;Oui;N/A;", level, ";")
  printf "\357\273\277\"id. Response ID\";\"submitdate. Date submitted\";\"lastpage. Last page\";\"startlanguage. Start language\""
  printf ";\"seed. Seed\";\"token. Access code\";\"ident. acteur.id\";\"nom. acteur.nom\""
  for (i = 0; i < n; i++) printf ";\"c%d. Question %d, où en êtes-vous ?\"", i, i
  printf "\r\n"
  for (r = 1; r <= responses; r++) {
    printf "\"%d\";\"%s\";\"9\";\"fr\";\"%d\";\"\";\"a%d\";\"Acteur %d\"", r, (r % 50 ? "2026-11-20 10:00:00" : ""), r * 7, r, r
    for (i = 0; i < n; i++) printf ";\"%s\"", level[1 + int(rand() * 5)]
    printf "\r\n"
  }
}' >"$export"

export ESSGRID_JAVA_OPTS=-Xmx512m
rm -f "$export.mapping.yaml"
/usr/bin/time -f 'map:   %e s  %U user  %M kB' "$home/target/essgrid/bin/essgrid" map "$work/grid.yaml" "$export"
/usr/bin/time -f 'score: %e s  %U user  %M kB' \
  "$home/target/essgrid/bin/essgrid" score "$work/grid.yaml" "$export" --format csv -o "$work/results.csv" --force 2>"$work/err" || true
tail -n 3 "$work/err"
test "$(wc -l <"$work/results.csv")" -eq $((1 + responses - responses / 50))
