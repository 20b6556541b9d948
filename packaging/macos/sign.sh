#!/usr/bin/env bash
# Ondertekent Kind Voorop.app met het certificaat van de organisatie, laat Apple het keuren, en maakt er een DMG van:
#
#     packaging/macos/sign.sh "Developer ID Application: Organisatie (TEAMID)" PROFIEL
#
# PROFIEL is de naam waaronder `xcrun notarytool store-credentials` de inloggegevens heeft bewaard.
set -euo pipefail
identity="$1" profile="$2"
here="$(cd "$(dirname "$0")" && pwd)"
build="$here/../../build/bundle"
app="$build/dist/Kind Voorop.app"
version="$(defaults read "$app/Contents/Info" CFBundleShortVersionString)"
dmg="$build/kindvoorop-$version-macos-arm64.dmg"

# Eerst alles wat erin zit, dan het geheel: een handtekening geldt over wat er dan is.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$identity"
codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

staging="$(mktemp -d)"
trap 'rm -rf "$staging"' EXIT
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
hdiutil create -volname "Kind Voorop" -srcfolder "$staging" -format UDZO -ov "$dmg"
codesign --timestamp --sign "$identity" "$dmg"
xcrun notarytool submit "$dmg" --keychain-profile "$profile" --wait
xcrun stapler staple "$dmg"
spctl --assess --type open --context context:primary-signature --verbose "$dmg"
echo "Klaar: $dmg"
