# Maakt op Windows het programma en het installatiebestand (MSI):
#
#     .\packaging\windows\build.ps1 [-Thumbprint VINGERAFDRUK]
#
# Nodig: Python 3.13 (64 bit) en WiX Toolset 3.14. Met -Thumbprint wordt alles ondertekend met het certificaat van de
# organisatie uit het certificaatarchief van deze computer; daarvoor is signtool (Windows SDK) nodig. Zonder certificaat
# waarschuwt Windows bij het installeren.
param(
    [string] $Thumbprint = "",
    [string] $Timestamp = "http://timestamp.digicert.com",
    [string] $Python = "py"
)
$ErrorActionPreference = "Stop"
Set-StrictMode -Version Latest

$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$build = "$root\build\bundle"
$program = "$build\dist\kindvoorop"

function Invoke-Step([string] $what, [scriptblock] $step) {
    Write-Host $what
    & $step
    if ($LASTEXITCODE -ne 0) { throw "$what mislukte met code $LASTEXITCODE." }
}

function Protect-File([string[]] $files) {
    if ($Thumbprint -eq "") { Write-Host "Niet ondertekend: er is geen certificaat genoemd."; return }
    Invoke-Step "Ondertekenen" { signtool sign /sha1 $Thumbprint /fd SHA256 /tr $Timestamp /td SHA256 $files }
}

$arguments = @("$root\packaging\make.py", "bundle")
if ($Python -eq "py") { $arguments = @("-3.13") + $arguments }
Invoke-Step "Het programma maken en beproeven" { & $Python @arguments }
Protect-File @("$program\kindvoorop.exe", "$program\kindvoorop-opdracht.exe")

$version = (Get-Item "$program\kindvoorop.exe").VersionInfo.ProductVersion
$msi = "$build\kindvoorop-$version-x64.msi"
$venv = "$build\venv\Scripts\python.exe"
Invoke-Step "De lijst met bestanden" { & $venv "$root\packaging\wix_files.py" $program "$build\files.wxs" }
$values = @("-dVersion=$version", "-dMade=$build\made", "-dSource=$program")
Invoke-Step "candle" {
    & "$env:WIX\bin\candle.exe" -nologo -arch x64 @values -out "$build\wix\" "$PSScriptRoot\installer.wxs" "$build\files.wxs"
}
Invoke-Step "light" {
    & "$env:WIX\bin\light.exe" -nologo -cultures:nl-NL -out $msi "$build\wix\installer.wixobj" "$build\wix\files.wixobj"
}
Protect-File @($msi)
Write-Host "Klaar: $msi"
