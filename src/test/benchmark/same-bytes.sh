#!/bin/sh
# Shows that two builds of the program give the same bytes:
#   src/test/benchmark/same-bytes.sh BEFORE AFTER      two distributions, such as target/essgrid of two checkouts
# Each makes, of this checkout's samples and worked examples: results as text, JSON and CSV, explanations, templates,
# reports, batches (of a folder, of a table, in two shards that are merged) and the yearly folder. Prints what differs, and
# exits with 1 if anything does. In manifests the hash of the program's own code, and what is derived from it, are left out.
set -eu

[ $# -eq 2 ] || { sed -n '2,6p' "$0" >&2; exit 2; }
before=$(CDPATH='' cd -- "$1" && pwd -P)/bin/essgrid
after=$(CDPATH='' cd -- "$2" && pwd -P)/bin/essgrid
work=${TMPDIR:-/tmp}/essgrid-same-bytes
export ESSGRID_ARCHIVE=off SOURCE_DATE_EPOCH=1767225600 LC_ALL=C.UTF-8
unset NO_COLOR COLUMNS ESSGRID_JAVA_OPTS 2>/dev/null || true
cd "$(dirname -- "$0")/../../.."
rm -rf "$work"
mkdir -p "$work/before" "$work/after"

# kept NAME COMMAND…: keeps standard output, standard error and the exit code of a command
kept() {
  name=$1
  shift
  code=0
  "$@" >"$out/$name.out" 2>"$out/$name.err" </dev/null || code=$?
  echo "$code" >"$out/$name.code"
}

# actor NAME GRID ANSWERS: all that is made of one questionnaire
actor() {
  kept "$1.txt" "$essgrid" score "$2" "$3"
  kept "$1.en.txt" "$essgrid" --lang en score "$2" "$3" --robustness
  kept "$1.json" "$essgrid" score "$2" "$3" --format json
  kept "$1.csv" "$essgrid" score "$2" "$3" --format csv
  kept "$1.explain" "$essgrid" explain "$2" "$3"
  kept "$1.report" "$essgrid" report "$2" "$3" -o "$out/$1.pdf"
}

made() {
  for grid in ess-creteil bonnes-pratiques-ess esus cigales; do
    actor "sample-$grid" "$grid" "samples/$grid.csv"
    kept "template-$grid" "$essgrid" template "$grid" -o -
    kept "wide-$grid" "$essgrid" template "$grid" --wide -o -
    kept "show-$grid" "$essgrid" grid show "$grid"
    kept "english-$grid" "$essgrid" --lang en report "$grid" "samples/$grid.csv" -o "$out/english-$grid.pdf"
  done
  for file in grids/*/grid.yaml grids/examples/*/grid.yaml; do
    grid=$(basename "$(dirname "$file")")
    kept "check-$grid" "$essgrid" grid check "$file"
    for example in "$(dirname "$file")"/examples/*; do
      case $example in
        *.csv) actor "example-$grid-$(basename "$example" .csv)" "$file" "$example" ;;
        *) if [ -d "$example" ]; then actor "example-$grid-$(basename "$example")" "$file" "$example"; fi ;;
      esac
    done
  done
  for file in src/test/resources/wrong/*.csv; do kept "wrong-$(basename "$file")" "$essgrid" check esus "$file"; done
  for file in src/test/resources/wrong/*.yaml; do kept "wrong-$(basename "$file")" "$essgrid" grid check "$file"; done
  kept batch "$essgrid" batch ess-creteil samples/reseau/questionnaires --members samples/reseau/membres.csv \
    --benchmark --date 2026-11-25 -o "$out/batch"
  kept table "$essgrid" batch ess-creteil samples/reseau/reseau.csv --date 2026-11-25 -o "$out/table"
  for shard in 1 2; do
    kept "shard-$shard" "$essgrid" batch ess-creteil samples/reseau/questionnaires --shard "$shard/2" \
      --date 2026-11-25 -o "$out/shards/$shard"
  done
  kept merge "$essgrid" merge "$out/shards/1" "$out/shards/2" -o "$out/merged"
  kept yearly "$essgrid" etat-des-lieux samples/etat-des-lieux/campagne.yaml -o "$out/yearly" --log-format json
  kept compare "$essgrid" compare "$out/yearly/2025" "$out/yearly/2026" \
    --campaign samples/etat-des-lieux/campagne.yaml --format json
  kept actors "$essgrid" compare "$out/yearly/2025" "$out/yearly/2026" \
    --campaign samples/etat-des-lieux/campagne.yaml --actors --format csv
}

for build in before after; do
  out=$work/$build
  eval "essgrid=\$$build"
  made
  # The hash of the program's code, what follows from it, and the folder's own name differ, and may.
  find "$out" -type f \( -name '*.json' -o -name '*.out' -o -name '*.err' -o -name '*.csv' -o -path '*/.essgrid/*' \) |
    while read -r file; do
      sed -E "s|$work/$build|OUT|g; s/\"(code|fingerprint)\"( ?): ?\"([0-9a-f]{64}\"|[0-9a-f]{16}-)/\"\1\"\2: HASH/g" \
        "$file" >"$work/plain" && cp "$work/plain" "$file"
    done
done
if diff -rq "$work/before" "$work/after"; then
  echo "the same bytes: $(find "$work/before" -type f | wc -l) files"
else
  exit 1
fi
