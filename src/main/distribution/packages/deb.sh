#!/bin/sh
# Makes the Debian package from the folder with a Java of its own: deb.sh IMAGE VERSION DATE FOLDER
# Everything that it installs is the package's own, and nothing is made when it is installed or runs: removing it leaves
# nothing behind.
set -eu

image=$1
version=$2
date=$3
folder=$4
architecture=$(dpkg --print-architecture)

# The packages of the libraries that Java needs without a display or sound; some JDKs bring most of them, Debian's do not.
libraries() {
  find "$image/runtime/lib" -name '*.so' ! -name 'libawt_xawt*' ! -name 'libsplashscreen*' ! -name 'libjsound*' \
    ! -name 'libjawt*' -exec ldd {} + | awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | sort -u |
    while read -r file; do
      case $file in
        "$image"/*) ;;
        *) dpkg -S "$file" 2>/dev/null || dpkg -S "/usr$file" 2>/dev/null || dpkg -S "${file#/usr}" ;;
      esac
    done | cut -d: -f1 | sort -u
}
depends=$(libraries | tr '\n' ',' | sed 's/,$//; s/,/, /g')
root=$folder/deb
umask 022
rm -rf "$root"
mkdir -p "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin" "$root/usr/share/doc/essgrid"
cp -a "$image" "$root/usr/lib/essgrid"
rm "$root/usr/lib/essgrid/bin/essgrid.bat"
mv "$root/usr/lib/essgrid/README.md" "$root/usr/share/doc/essgrid/README.md"
for linked in src grids samples; do
  ln -s "../../../lib/essgrid/$linked" "$root/usr/share/doc/essgrid/$linked"
done
mv "$root/usr/lib/essgrid/LICENSE" "$root/usr/share/doc/essgrid/copyright"
ln -s ../lib/essgrid/bin/essgrid "$root/usr/bin/essgrid"

# The manual and the shells' scripts go where Debian's man and shells look for them.
share=$root/usr/lib/essgrid/share
mkdir -p "$root/usr/share/zsh" "$root/usr/share/fish"
mv "$share/man" "$root/usr/share/man"
find "$root/usr/share/man" -name '*.1' -exec gzip -9n {} +
mv "$share/bash-completion" "$root/usr/share/bash-completion"
mv "$share/zsh/site-functions" "$root/usr/share/zsh/vendor-completions"
mv "$share/fish/vendor_completions.d" "$root/usr/share/fish/vendor_completions.d"
rm -r "$share"

cat >"$root/DEBIAN/control" <<END
Package: essgrid
Version: $version
Architecture: $architecture
Maintainer: essgrid <essgrid@example.org>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: $depends
Section: misc
Priority: optional
Description: self-assessment grids for the social and solidarity economy
 Fills in and scores self-assessment questionnaires, explains every figure and
 writes reports in PDF, of one organisation or of a whole network, in French
 and in English. It brings its own Java and uses no network.
END
find "$root" -exec touch -h -d "$date" {} +
find "$root/usr" -type d -exec chmod 755 {} +
SOURCE_DATE_EPOCH=$(date -d "$date" +%s)
export SOURCE_DATE_EPOCH
dpkg-deb --root-owner-group --build "$root" "$folder/essgrid_${version}_$architecture.deb" >/dev/null
rm -rf "$root"
