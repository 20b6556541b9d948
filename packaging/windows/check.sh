#!/usr/bin/env bash
# Kijkt op Linux de bron van het MSI-bestand na: wixl maakt er een echt MSI-bestand van, met de bestanden van deze bouw.
# Zo'n bestand is er om na te kijken en niet om uit te brengen: het programma erin is dat van Linux.
#
#     packaging/windows/check.sh        eerst make bundle; nodig zijn wixl en msitools
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
build="$(cd "$here/../.." && pwd)/build/bundle"
python="$(command -v "${PYTHON:-python3}")"
version="$("$build/dist/kindvoorop/kindvoorop" --version | cut -d' ' -f3)"
msi="$build/nagekeken.msi"
rm -f "$msi"

"$python" "$here/../wix_files.py" "$build/dist/kindvoorop" "$build/files.wxs"
cd "$build" # wixl neemt geen volledige paden aan
told="$(wixl --arch x64 -D Version="$version" -D Made=made -D Source=dist/kindvoorop -o nagekeken.msi \
    "$here/installer.wxs" files.wxs 2>&1)" || true
if [ -n "$told" ] || [ ! -f "$msi" ]; then
    echo "$told" >&2
    exit 1
fi
many="$(find "$build/dist/kindvoorop" \( -type f -o -type l \) | wc -l)"
packed="$(msiinfo export "$msi" File | tail -n +4 | wc -l)"
[ "$many" = "$packed" ] || { echo "$many bestanden, en $packed in het MSI-bestand" >&2; exit 1; }
msiinfo export "$msi" Property | grep -E '^(ALLUSERS|ProductName|ProductVersion|UpgradeCode)'
echo "$packed bestanden, $(stat -c %s "$msi") bytes"
rm "$msi"
