#!/bin/sh
# Measures whole batches with the built program, after `mvn package`; needs GNU time as /usr/bin/time.
#   src/test/benchmark/batch.sh [ACTORS [MANY]]      2000 with their reports, 100000 without, unless told
# For the actors with reports it prints documents a second, milliseconds of CPU and bytes a document and the peak of the
# memory, all of the program included, from its start; then how long it takes to find that all is up to date. For the
# many it prints actors a second and the peak, in a heap of 512 MB. JOBS is the number of workers.
set -eu

actors=${1:-2000}
many=${2:-100000}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
essgrid=$here/../../../target/essgrid/bin/essgrid
work=${TMPDIR:-/tmp}/essgrid-batch
mkdir -p "$work"
rm -rf "$work/reports" "$work/tables"
"$here/grid.sh" > "$work/grid.yaml"

# measured SOURCE FOLDER OPTION…: runs a batch and leaves seconds, CPU of user and system, and peak kilobytes in $cost
measured() {
  source=$1; folder=$2; shift 2
  /usr/bin/time -o "$work/cost" -f '%e %U %S %M' \
    "$essgrid" batch "$work/grid.yaml" "$source" -o "$folder" ${JOBS:+--jobs "$JOBS"} "$@" 2> "$work/told" ||
    { cat "$work/told" >&2; exit 1; }
  cost=$(cat "$work/cost")
}

"$here/table.sh" "$actors" > "$work/actors.csv"
measured "$work/actors.csv" "$work/reports"
bytes=$(cat "$work/reports/reports/"*.pdf | wc -c)
echo "$cost $actors $bytes" | awk '{
  printf "%d reports: %.1f s, %.1f a second, %.1f ms of CPU and %d bytes each, peak %d MB\n",
    $5, $1, $5 / $1, 1000 * ($2 + $3) / $5, $6 / $5, $4 / 1024 }'
measured "$work/actors.csv" "$work/reports"
echo "$cost" | awk '{ printf "nothing to do: %.1f s\n", $1 }'

"$here/table.sh" "$many" > "$work/many.csv"
ESSGRID_JAVA_OPTS=-Xmx512m
export ESSGRID_JAVA_OPTS
measured "$work/many.csv" "$work/tables" --reports network
echo "$cost $many" | awk '{
  printf "%d actors without reports in -Xmx512m: %.1f s, %.1f a second, peak %d MB\n", $5, $1, $5 / $1, $4 / 1024 }'
