#!/bin/sh
# Checks what was packed as a user would: check.sh FOLDER NAME
# Each package is unpacked elsewhere, writes a report with no Java to be found and in the locale C, finds its grids and
# samples from another folder, must start from its caches of classes, and must leave nothing in the user’s home. The Debian
# package is also removed again.
set -eu

folder=$1
name=$2
work=$(mktemp -d)
built=$folder/essgrid
trap 'mv "$built.away" "$built"; rm -rf "$work"' EXIT

# Nobody else has the folder of which the packages were made.
mv "$built" "$built.away"

# Runs essgrid as somebody without any setting, and without Java.
essgrid() {
  program=$1
  shift
  env -i HOME="$work/home" PATH="$work/tools" ESSGRID_JAVA_OPTS="${options:-}" /bin/sh "$program" "$@"
}

fail() {
  echo "packages: $1" >&2
  exit 1
}

try() {
  place=$1
  program=$2
  rm -rf "$work/home" "$work/out"
  mkdir "$work/home" "$work/out"
  essgrid "$program" report ess-creteil "$place/samples/ess-creteil.csv" -o "$work/out/évaluation.pdf" 2>/dev/null ||
    fail "$program wrote no report"
  [ -s "$work/out/évaluation.pdf" ] || fail "$program wrote a report elsewhere"
  essgrid "$program" grid list >/dev/null || fail "$program does not find its grids"
  (cd "$work/out" && essgrid "$program" score ess-creteil samples/ess-creteil.csv >/dev/null) ||
    fail "$program does not find its samples from another folder"
  essgrid "$program" batch ess-creteil "$place/samples/reseau/reseau.csv" -o "$work/out/network" >/dev/null 2>&1 ||
    [ $? -eq 4 ] || fail "$program evaluates no network"
  [ -z "$(ls -A "$work/home")" ] || fail "$program left something in the user's home"
  if [ -f "$place/lib/report.classes" ]; then
    options=-Xlog:class+load
    for command in --version report; do
      essgrid "$program" $command | grep 'org.essgrid.cli.Main source: shared objects file' >/dev/null ||
        fail "$program does not use its cache of classes for $command"
    done
    options=
  fi
}

mkdir "$work/tools"
for tool in readlink locale stty; do ln -s "$(command -v $tool)" "$work/tools/$tool"; done

mkdir "$work/tar"
tar -xzf "$folder/$name-linux.tar.gz" -C "$work/tar"
try "$work/tar/$name" "$work/tar/$name/bin/essgrid"

if command -v unzip >/dev/null; then
  unzip -q "$folder/$name-linux.zip" -d "$work/zip"
  try "$work/zip/$name" "$work/zip/$name/bin/essgrid"
fi

for package in "$folder"/essgrid_*.deb; do
  [ -f "$package" ] || continue
  mkdir -p "$work/root/var/lib/dpkg/info" "$work/root/var/lib/dpkg/updates"
  : >"$work/root/var/lib/dpkg/status"
  # Elsewhere than / it is installed by hand of nobody: dependencies and the owner root are not to be had.
  dpkg="dpkg --root=$work/root --force-depends --force-not-root --force-script-chrootless --log=/dev/null"
  $dpkg --install "$package" >/dev/null 2>"$work/err" || fail "$(cat "$work/err")"
  try "$work/root/usr/lib/essgrid" "$work/root/usr/bin/essgrid"
  $dpkg --purge essgrid >/dev/null 2>&1 || fail "the Debian package cannot be removed"
  left=$(find "$work/root" -path "$work/root/var" -prune -o ! -type d -print)
  [ -z "$left" ] && [ ! -e "$work/root/usr" ] || fail "the Debian package left $left behind"
done

(cd "$folder" && ls -l ./*.gz ./*.zip ./*.deb 2>/dev/null)
