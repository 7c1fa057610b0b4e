#!/bin/sh
# Checks a page of every kind in Chromium. Usage: src/test/browser/check.sh FOLDER
# Needs mvn package before, npm, and Chromium (CHROMIUM names it where it is not /usr/bin/chromium).
set -eu
top=$(cd "$(dirname "$0")/../../.." && pwd)
essgrid=${ESSGRID:-$top/target/essgrid/bin/essgrid}
mkdir -p "$1"
out=$(cd "$1" && pwd)
cd "$top"
for grid in ess-creteil ess-essentiel bonnes-pratiques-ess esus cigales; do
  "$essgrid" report $grid samples/$grid.csv -o "$out/$grid.html" --force --lang fr
done
"$essgrid" report ess-creteil samples/ess-creteil.csv --short --lang en -o "$out/short.html" --force
"$essgrid" template ess-creteil -o "$out/blank.csv" --force
"$essgrid" report ess-creteil "$out/blank.csv" -o "$out/blank.html" --force || true
"$essgrid" batch ess-creteil samples/reseau/reseau.csv -o "$out/network" --reports network --format html 2>/dev/null
"$essgrid" batch ess-creteil samples/reseau/reseau.csv -o "$out/anonymous" --reports network --format html --anonymous 2>/dev/null
# Its paths start from its own folder.
campaign=$top/samples/etat-des-lieux/.browser.yaml
sed 's/^reports:.*/reports: network/;/^formats:/d' samples/etat-des-lieux/campagne.yaml >"$campaign"
trap 'rm -f "$campaign"' EXIT
echo 'formats: [html]' >>"$campaign"
"$essgrid" etat-des-lieux "$campaign" -o "$out/years" 2>/dev/null || true
cp -r src/test/browser/. "$out/browser"
cd "$out/browser"
npm install --no-audit --no-fund --silent
node check.js "$out"/*.html "$out"/network/network.html "$out"/anonymous/network.html "$out"/years/etat-des-lieux.html
