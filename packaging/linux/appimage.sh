#!/usr/bin/env bash
# Maakt van build/bundle/dist/kindvoorop een AppImage: één bestand dat zonder installeren start.
#
#     packaging/linux/appimage.sh        eerst make bundle
#
# De map (AppDir) wordt altijd gemaakt en nagekeken. Voor het bestand zelf is appimagetool nodig; dat zit niet in Debian.
set -euo pipefail
build="$(cd "$(dirname "$0")/../.." && pwd)/build/bundle"
id=nl.kindvoorop.KindVoorop
dir="$build/KindVoorop.AppDir"
version="$("$build/dist/kindvoorop/kindvoorop" --version | cut -d' ' -f3)"

rm -rf "$dir"
mkdir -p "$dir/usr/lib" "$dir/usr/bin"
cp -a "$build/dist/kindvoorop" "$dir/usr/lib/kindvoorop"
mv "$dir/usr/lib/kindvoorop/bureaublad" "$dir/usr/share"
ln -s ../lib/kindvoorop/kindvoorop "$dir/usr/bin/kindvoorop"
ln -s usr/bin/kindvoorop "$dir/AppRun"
ln -s "usr/share/applications/$id.desktop" "$dir/$id.desktop"
ln -s "usr/share/icons/hicolor/256x256/apps/$id.png" "$dir/$id.png"
ln -s "$id.png" "$dir/.DirIcon"

"$dir/AppRun" --version
if command -v desktop-file-validate >/dev/null; then desktop-file-validate "$dir/$id.desktop"; fi
if command -v appstreamcli >/dev/null; then appstreamcli validate --no-net "$dir/usr/share/metainfo/$id.metainfo.xml"; fi
if ! command -v appimagetool >/dev/null; then
    echo "De map $dir is klaar. appimagetool staat niet op deze computer, dus het bestand zelf is niet gemaakt." >&2
    exit 3
fi
ARCH="$(uname -m)" appimagetool "$dir" "$build/KindVoorop-$version-$(uname -m).AppImage"
