<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
  <context>
    <name>app/age_files.py</name>
    <message>
      <source>{many} regels</source>
      <translation>{many} lines</translation>
    </message>
  </context>
  <context>
    <name>app/anchor.py</name>
    <message>
      <source>het sleutelbestand</source>
      <translation>the key file</translation>
    </message>
    <message>
      <source>het bestand «kindvoorop.stand»</source>
      <translation>the file “kindvoorop.stand”</translation>
    </message>
  </context>
  <context>
    <name>app/attachment_kinds.py</name>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>afbeelding, PNG</source>
      <translation>image, PNG</translation>
    </message>
    <message>
      <source>afbeelding, JPEG</source>
      <translation>image, JPEG</translation>
    </message>
    <message>
      <source>afbeelding, TIFF</source>
      <translation>image, TIFF</translation>
    </message>
    <message>
      <source>afbeelding, WebP</source>
      <translation>image, WebP</translation>
    </message>
    <message>
      <source>Toevoegen kan met een PDF of een afbeelding (PNG, JPEG, TIFF of WebP).</source>
      <translation>You can add a PDF or an image (PNG, JPEG, TIFF or WebP).</translation>
    </message>
    <message>
      <source>Dit bestand is groter dan {megabytes} MB. Maak het kleiner, bijvoorbeeld met een grovere scan, en probeer het opnieuw.</source>
      <translation>This file is larger than {megabytes} MB. Make it smaller, for example with a coarser scan, and try again.</translation>
    </message>
    <message>
      <source>Het toevoegen is gestopt.</source>
      <translation>Adding has been stopped.</translation>
    </message>
    <message>
      <source>Dit bestand is leeg. Kies een ander bestand.</source>
      <translation>This file is empty. Choose another file.</translation>
    </message>
    <message>
      <source>Dit bestand is groter dan {megabytes} MB.</source>
      <translation>This file is larger than {megabytes} MB.</translation>
    </message>
    <message>
      <source>Dit PDF-bestand is niet heel: het einde ontbreekt of er staat iets anders achter. Open het, kies afdrukken of opslaan als PDF, en voeg dat nieuwe bestand toe.</source>
      <translation>This PDF file is not whole: the end is missing or something else follows it. Open it, choose print or save as PDF, and add that new file.</translation>
    </message>
    <message>
      <source>Dit is een bestand van een kantoorprogramma. Maak er eerst een PDF van (opslaan als PDF).</source>
      <translation>This is a file of an office program. Make a PDF of it first (save as PDF).</translation>
    </message>
    <message>
      <source>Dit is een bestand van een kantoorprogramma. Maak er eerst een PDF van (opslaan als PDF). Is het een zip-bestand, pak het dan eerst uit.</source>
      <translation>This is a file of an office program. Make a PDF of it first (save as PDF). If it is a zip file, unpack it first.</translation>
    </message>
    <message>
      <source>Dit is een bestand van een kantoorprogramma. Maak er eerst een PDF van (opslaan als PDF). Is het een e-mail uit Outlook, sla die dan op als PDF.</source>
      <translation>This is a file of an office program. Make a PDF of it first (save as PDF). If it is an email from Outlook, save that as PDF.</translation>
    </message>
    <message>
      <source>Dit is een GIF. Sla de afbeelding op als PNG.</source>
      <translation>This is a GIF. Save the image as PNG.</translation>
    </message>
    <message>
      <source>Dit is een afbeelding in het formaat BMP. Sla haar op als PNG.</source>
      <translation>This is an image in BMP format. Save it as PNG.</translation>
    </message>
    <message>
      <source>Dit is een foto in een formaat van nieuwe telefoons (HEIC). Sla de foto eerst op als JPEG.</source>
      <translation>This is a photo in a format of new phones (HEIC). Save the photo as JPEG first.</translation>
    </message>
    <message>
      <source>Dit is een video of geluidsopname; die kan niet in de kluis. Noteer wat te zien of te horen is.</source>
      <translation>This is a video or sound recording; it cannot go into the vault. Note what can be seen or heard.</translation>
    </message>
    <message>
      <source>Dit soort bestand kan niet in de kluis.</source>
      <translation>This kind of file cannot go into the vault.</translation>
    </message>
    <message>
      <source>Zonder verborgen gegevens is deze afbeelding groter dan {megabytes} MB. Maak haar kleiner.</source>
      <translation>Without hidden data, this image is larger than {megabytes} MB. Make it smaller.</translation>
    </message>
  </context>
  <context>
    <name>app/attachments.py</name>
    <message>
      <source>inhoud niet meegekomen</source>
      <translation>content did not come along</translation>
    </message>
    <message>
      <source>bijlage zonder naam</source>
      <translation>attachment without a name</translation>
    </message>
    <message>
      <source>bladzijde</source>
      <translation>page</translation>
    </message>
    <message>
      <source>bladzijden</source>
      <translation>pages</translation>
    </message>
    <message>
      <source>plaats en andere verborgen gegevens weggehaald</source>
      <translation>location and other hidden data removed</translation>
    </message>
    <message>
      <source>toegevoegd op {long_day}</source>
      <translation>added on {long_day}</translation>
    </message>
  </context>
  <context>
    <name>app/backup_list.py</name>
    <message>
      <source>op deze computer</source>
      <translation>on this computer</translation>
    </message>
    <message>
      <source>op de tweede plaats</source>
      <translation>in the second place</translation>
    </message>
    <message>
      <source>, 1 dossier</source>
      <translation>, 1 file</translation>
    </message>
    <message>
      <source>, {dossiers} dossiers</source>
      <translation>, {dossiers} files</translation>
    </message>
    <message>
      <source>, beschadigd</source>
      <translation>, damaged</translation>
    </message>
  </context>
  <context>
    <name>app/backups.py</name>
    <message>
      <source>Er is geen reservekopie gemaakt. {why} Uw dossiers zelf zijn gewoon opgeslagen.</source>
      <translation>No backup was made. {why} Your files themselves have been saved as usual.</translation>
    </message>
    <message>
      <source>{day}-{month}-{year} om {hour}.{minute:02} uur</source>
      <translation>{day}-{month}-{year} at {hour}:{minute:02}</translation>
    </message>
    <message>
      <source>In {place} kan niet worden geschreven: {error}.</source>
      <translation>Cannot write in {place}: {error}.</translation>
    </message>
  </context>
  <context>
    <name>app/branches.py</name>
    <message>
      <source>Iedereen is vanavond veilig, of dat is nog niet beantwoord.</source>
      <translation>Everyone is safe tonight, or that has not been answered yet.</translation>
    </message>
    <message>
      <source>Er is geen zwangerschap ingevuld.</source>
      <translation>No pregnancy has been filled in.</translation>
    </message>
    <message>
      <source>Dit is geen besluit over een groep kinderen.</source>
      <translation>This is not a decision about a group of children.</translation>
    </message>
    <message>
      <source>Dit is een besluit over een groep kinderen.</source>
      <translation>This is a decision about a group of children.</translation>
    </message>
    <message>
      <source>{what} staat er niet als deskundige.</source>
      <translation>{what} is not listed as an expert.</translation>
    </message>
    <message>
      <source>Deze persoon</source>
      <translation>This person</translation>
    </message>
    <message>
      <source>{short_name} is geen plek in het netwerk.</source>
      <translation>{short_name} is not a network place.</translation>
    </message>
    <message>
      <source>F{number} is niet nagegaan.</source>
      <translation>F{number} has not been checked.</translation>
    </message>
    <message>
      <source>Dit gesprek met {child} is niet gehouden.</source>
      <translation>This talk with {child} was not held.</translation>
    </message>
    <message>
      <source>Bij {short_name} wordt dit kind van niemand gescheiden.</source>
      <translation>With {short_name}, this child is separated from no one.</translation>
    </message>
    <message>
      <source>{child} is gehoord.</source>
      <translation>{child} has been heard.</translation>
    </message>
    <message>
      <source>{code} is voor {child} niet relevant.</source>
      <translation>{code} is not relevant for {child}.</translation>
    </message>
    <message>
      <source>{code} telt voor {child} wel mee.</source>
      <translation>{code} does count for {child}.</translation>
    </message>
    <message>
      <source>Het effect op {element} is voor {child} niet meer onbekend.</source>
      <translation>The effect on {element} is no longer unknown for {child}.</translation>
    </message>
    <message>
      <source>Het ideaal voor {child} gaat niet verder dan wat dit besluit kan geven.</source>
      <translation>The ideal for {child} does not go beyond what this decision can give.</translation>
    </message>
    <message>
      <source>Er staan overige belangen in het dossier.</source>
      <translation>There are other interests in the file.</translation>
    </message>
    <message>
      <source>Er wordt verleend, dus er is niets geweigerd.</source>
      <translation>It is being granted, so nothing has been refused.</translation>
    </message>
    <message>
      <source>Er is geen hardheidsclausule aangevinkt.</source>
      <translation>No hardship clause has been ticked.</translation>
    </message>
    <message>
      <source>Deze ouder is wel gevraagd.</source>
      <translation>This parent was asked.</translation>
    </message>
    <message>
      <source>Voor {child} is gekozen wat het beste is; er wijkt niets.</source>
      <translation>For {child} the best option was chosen; nothing departs from it.</translation>
    </message>
    <message>
      <source>De keuze is wat {child} wil.</source>
      <translation>The choice is what {child} wants.</translation>
    </message>
    <message>
      <source>Er is één kind in het dossier.</source>
      <translation>There is one child in the file.</translation>
    </message>
    <message>
      <source>Er wordt geen woning gesloten.</source>
      <translation>No home is being closed.</translation>
    </message>
    <message>
      <source>Dit besluit neemt het gezin niets af.</source>
      <translation>This decision takes nothing away from the family.</translation>
    </message>
    <message>
      <source>Er is nog geen uitkomst die het gezin iets afneemt.</source>
      <translation>There is no outcome yet that takes anything away from the family.</translation>
    </message>
    <message>
      <source>Bij dit soort besluit staat het rechtsmiddel vast.</source>
      <translation>With this kind of decision, the legal remedy is fixed.</translation>
    </message>
    <message>
      <source>Dit rechtsmiddel is uit de lijst gekozen.</source>
      <translation>This legal remedy was chosen from the list.</translation>
    </message>
    <message>
      <source>Bij de uitleg aan {child} hoort geen tekening.</source>
      <translation>No drawing goes with the explanation to {child}.</translation>
    </message>
    <message>
      <source>Bij {item} staat «{status}».</source>
      <translation>{item} says “{status}”.</translation>
    </message>
    <message>
      <source>Dit is geen voorlopig besluit.</source>
      <translation>This is not a provisional decision.</translation>
    </message>
    <message>
      <source>Er is geen dag waarop het gezin weg moet.</source>
      <translation>There is no day on which the family must leave.</translation>
    </message>
    <message>
      <source>Er is geen uitvoering gepland.</source>
      <translation>No carrying out is planned.</translation>
    </message>
    <message>
      <source>dit kind</source>
      <translation>this child</translation>
    </message>
  </context>
  <context>
    <name>app/card_piles.py</name>
    <message>
      <source>Niet op een stapel</source>
      <translation>Not on a pile</translation>
    </message>
  </context>
  <context>
    <name>app/case.py</name>
    <message>
      <source>advies</source>
      <translation>advice</translation>
    </message>
    <message>
      <source>besluit</source>
      <translation>decision</translation>
    </message>
  </context>
  <context>
    <name>app/casefile_check.py</name>
    <message>
      <source>een kind</source>
      <translation>a child</translation>
    </message>
    <message>
      <source>een optie</source>
      <translation>an option</translation>
    </message>
    <message>
      <source>een persoon</source>
      <translation>a person</translation>
    </message>
    <message>
      <source>een bron</source>
      <translation>a source</translation>
    </message>
    <message>
      <source>een feit</source>
      <translation>a fact</translation>
    </message>
    <message>
      <source>een belang</source>
      <translation>an interest</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>child</translation>
    </message>
    <message>
      <source>optie</source>
      <translation>option</translation>
    </message>
    <message>
      <source>persoon</source>
      <translation>person</translation>
    </message>
    <message>
      <source>bron</source>
      <translation>source</translation>
    </message>
    <message>
      <source>feit</source>
      <translation>fact</translation>
    </message>
    <message>
      <source>belang</source>
      <translation>interest</translation>
    </message>
    <message>
      <source>Dit is geen zaakbestand van Kind Voorop.</source>
      <translation>This is not a case file of Kind Voorop.</translation>
    </message>
    <message>
      <source>Het is gemaakt met een nieuwere versie van Kind Voorop. Installeer die versie.</source>
      <translation>It was made with a newer version of Kind Voorop. Install that version.</translation>
    </message>
    <message>
      <source>Versie «{given}» van de methode is niet bekend; deze app heeft versie {version}.</source>
      <translation>Version “{given}” of the method is not known; this app has version {version}.</translation>
    </message>
    <message>
      <source>Het id «{values}» is al gebruikt bij {path}.</source>
      <translation>The id “{values}” is already used at {path}.</translation>
    </message>
    <message>
      <source>Een bronvermelding noemt een feit of een bron, niet allebei.</source>
      <translation>A reference names a fact or a source, not both.</translation>
    </message>
    <message>
      <source>Er is geen {what} met het id «{wanted}» in dit bestand.</source>
      <translation>There is no {what} with the id “{wanted}” in this file.</translation>
    </message>
    <message>
      <source>«{wanted}» is {other}; hier hoort {kinds} te staan.</source>
      <translation>“{wanted}” is {other}; {kinds} belongs here.</translation>
    </message>
    <message>
      <source>Dit is hetzelfde als nr. {what}: {lists}.</source>
      <translation>This is the same as no. {what}: {lists}.</translation>
    </message>
  </context>
  <context>
    <name>app/casefile_error.py</name>
    <message>
      <source>Bij {place}: </source>
      <translation>At {place}: </translation>
    </message>
    <message>
      <source>Het zaakbestand kan niet worden gelezen. {where}{problem}</source>
      <translation>The case file cannot be read. {where}{problem}</translation>
    </message>
    <message>
      <source>nr. {what}</source>
      <translation>no. {what}</translation>
    </message>
  </context>
  <context>
    <name>app/casefile_text.py</name>
    <message>
      <source>Het bestand kan niet worden geopend: {error}.</source>
      <translation>The file cannot be opened: {error}.</translation>
    </message>
    <message>
      <source>Het is {what:.0f} MB groot; meer dan {most} MB wordt niet gelezen.</source>
      <translation>It is {what:.0f} MB in size; more than {most} MB is not read.</translation>
    </message>
    <message>
      <source>Er staan meer dan {what}.000 gegevens in; dat wordt niet gelezen.</source>
      <translation>It holds more than {what},000 pieces of data; that is not read.</translation>
    </message>
    <message>
      <source>De groepen en lijsten erin zitten te diep in elkaar.</source>
      <translation>The groups and lists in it are nested too deeply.</translation>
    </message>
    <message>
      <source>De tekst staat niet in UTF-8. Bewaar het bestand opnieuw, met de codering UTF-8.</source>
      <translation>The text is not in UTF-8. Save the file again, with the encoding UTF-8.</translation>
    </message>
    <message>
      <source>Dit is geen tekst, maar een ander soort bestand.</source>
      <translation>This is not text, but another kind of file.</translation>
    </message>
    <message>
      <source>De tekst staat niet in UTF-8 (byte {what}).</source>
      <translation>The text is not in UTF-8 (byte {what}).</translation>
    </message>
    <message>
      <source>Het is leeg.</source>
      <translation>It is empty.</translation>
    </message>
    <message>
      <source>Dit is geen JSON. Een zaakbestand begint met {.</source>
      <translation>This is not JSON. A case file begins with {.</translation>
    </message>
    <message>
      <source>Op regel {lineno}, teken {colno} houdt het op geldige JSON te zijn.</source>
      <translation>On line {lineno}, character {colno}, it stops being valid JSON.</translation>
    </message>
    <message>
      <source>De sleutel «{double}» staat twee keer in dezelfde groep.</source>
      <translation>The key “{double}” is in the same group twice.</translation>
    </message>
    <message>
      <source>Er staat een getal in met te veel cijfers.</source>
      <translation>It holds a number with too many digits.</translation>
    </message>
    <message>
      <source>{name} is geen getal dat in een zaakbestand mag staan.</source>
      <translation>{name} is not a number that may be in a case file.</translation>
    </message>
    <message>
      <source>De tekst bevat een teken dat niet bestaat of niet kan worden bewaard.</source>
      <translation>The text holds a character that does not exist or cannot be kept.</translation>
    </message>
    <message>
      <source>Een sleutel bevat een teken dat niet bestaat of niet kan worden bewaard.</source>
      <translation>A key holds a character that does not exist or cannot be kept.</translation>
    </message>
  </context>
  <context>
    <name>app/casefile_told.py</name>
    <message>
      <source>een groep gegevens tussen { en }</source>
      <translation>a group of data between { and }</translation>
    </message>
    <message>
      <source>een lijst tussen [ en ]</source>
      <translation>a list between [ and ]</translation>
    </message>
    <message>
      <source>een tekst tussen aanhalingstekens</source>
      <translation>a text between quotation marks</translation>
    </message>
    <message>
      <source>een heel getal</source>
      <translation>a whole number</translation>
    </message>
    <message>
      <source>true of false</source>
      <translation>true or false</translation>
    </message>
    <message>
      <source>een dag zoals 2025-11-10, vanaf het jaar 1800 tot 2200</source>
      <translation>a day such as 2025-11-10, from the year 1800 to 2200</translation>
    </message>
    <message>
      <source>een moment in UTC zoals 2025-11-10T09:30:00Z</source>
      <translation>a moment in UTC such as 2025-11-10T09:30:00Z</translation>
    </message>
    <message>
      <source>Hier hoort {types} te staan.</source>
      <translation>This should be {types}.</translation>
    </message>
    <message>
      <source>De sleutel «{key}» is onbekend.{key2}</source>
      <translation>The key “{key}” is unknown.{key2}</translation>
    </message>
    <message>
      <source>De sleutel «{key}» ({key2}) ontbreekt.</source>
      <translation>The key “{key}” ({key2}) is missing.</translation>
    </message>
    <message>
      <source> Mogelijk: {lists}.</source>
      <translation> Possible: {lists}.</translation>
    </message>
    <message>
      <source>«{instance}» is geen bekende code.{hint}</source>
      <translation>“{instance}” is not a known code.{hint}</translation>
    </message>
    <message>
      <source>«{value}» bestaat niet in de kalender.</source>
      <translation>“{value}” does not exist in the calendar.</translation>
    </message>
    <message>
      <source>«{value}» is niet {form}.</source>
      <translation>“{value}” is not {form}.</translation>
    </message>
    <message>
      <source>«{value}» heeft niet de vorm die hier hoort.</source>
      <translation>“{value}” does not have the form that belongs here.</translation>
    </message>
    <message>
      <source>Het getal moet liggen van {bounds} tot en met {bounds2}.</source>
      <translation>The number must be from {bounds} to {bounds2}.</translation>
    </message>
    <message>
      <source>In deze lijst staat iets twee keer.</source>
      <translation>Something is in this list twice.</translation>
    </message>
    <message>
      <source>Hier hoort {validator_value} te staan.</source>
      <translation>This should be {validator_value}.</translation>
    </message>
    <message>
      <source> Bedoelt u «{near}»?</source>
      <translation> Do you mean “{near}”?</translation>
    </message>
  </context>
  <context>
    <name>app/clock.py</name>
    <message>
      <source>De klok van deze computer staat op {now}, maar er is al een dossier gewijzigd op {last}. Zet de klok goed: termijnen en dagtekeningen kloppen anders niet. Er gaat niets verloren.</source>
      <translation>This computer's clock says {now}, but a file was already changed on {last}. Set the clock right: otherwise time limits and dates will be wrong. Nothing is lost.</translation>
    </message>
  </context>
  <context>
    <name>app/comparison.py</name>
    <message>
      <source>Wil graag</source>
      <translation>Would like</translation>
    </message>
    <message>
      <source>Goed</source>
      <translation>Good</translation>
    </message>
    <message>
      <source>Maakt niet uit</source>
      <translation>Does not matter</translation>
    </message>
    <message>
      <source>Liever niet</source>
      <translation>Rather not</translation>
    </message>
    <message>
      <source>Absoluut niet</source>
      <translation>Absolutely not</translation>
    </message>
    <message>
      <source>Onbekend</source>
      <translation>Unknown</translation>
    </message>
    <message>
      <source>beter</source>
      <translation>better</translation>
    </message>
    <message>
      <source>gelijk</source>
      <translation>equal</translation>
    </message>
    <message>
      <source>slechter</source>
      <translation>worse</translation>
    </message>
    <message>
      <source>gekozen</source>
      <translation>chosen</translation>
    </message>
    <message>
      <source>beste</source>
      <translation>best</translation>
    </message>
  </context>
  <context>
    <name>app/comparison_said.py</name>
    <message>
      <source>doorslaggevend</source>
      <translation>decisive</translation>
    </message>
    <message>
      <source>zwaar</source>
      <translation>heavy</translation>
    </message>
    <message>
      <source>normaal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>licht</source>
      <translation>light</translation>
    </message>
  </context>
  <context>
    <name>app/comparison_words.py</name>
    <message>
      <source>Zonder te wegen</source>
      <translation>Without weighing</translation>
    </message>
    <message>
      <source>Het verschil</source>
      <translation>The difference</translation>
    </message>
    <message>
      <source>Kan dit veranderen</source>
      <translation>Can change this</translation>
    </message>
    <message>
      <source>Uiteen</source>
      <translation>Apart</translation>
    </message>
    <message>
      <source>op elk element hierboven</source>
      <translation>on every element above</translation>
    </message>
    <message>
      <source>aanname</source>
      <translation>assumption</translation>
    </message>
    <message>
      <source>aannemelijk</source>
      <translation>plausible</translation>
    </message>
    <message>
      <source>{words} {also} lopen {children} uiteen.</source>
      <translation>{words} {also}, {children} pull apart.</translation>
    </message>
    <message>
      <source>Ook onder</source>
      <translation>Also under</translation>
    </message>
    <message>
      <source>Onder</source>
      <translation>Under</translation>
    </message>
    <message>
      <source>, leeg: {empty}</source>
      <translation>, empty: {empty}</translation>
    </message>
    <message>
      <source>Dit volgt uit wat is ingevuld. Onbekend: {unknown}{empty}</source>
      <translation>This follows from what has been filled in. Unknown: {unknown}{empty}</translation>
    </message>
    <message>
      <source>De beste {option} is voor elk {child} dezelfde.</source>
      <translation>The best {option} is the same for each {child}.</translation>
    </message>
    <message>
      <source>De beste {option} verschilt per {child}: {named}.</source>
      <translation>The best {option} differs per {child}: {named}.</translation>
    </message>
    <message>
      <source>Er is nog te weinig ingevuld om {options} naast elkaar te leggen.</source>
      <translation>Too little has been filled in yet to put {options} side by side.</translation>
    </message>
    <message>
      <source>Elke {option} is op ten minste één element slechter dan elke andere</source>
      <translation>Each {option} is worse than every other on at least one element</translation>
    </message>
    <message>
      <source>{each_one}; zonder wegen valt er geen af.</source>
      <translation>{each_one}; without weighing, none drops out.</translation>
    </message>
    <message>
      <source>elke andere {option}</source>
      <translation>every other {option}</translation>
    </message>
    <message>
      <source>{grid} {verb} {everywhere} ten minste even goed als {than}.</source>
      <translation>{grid} {verb} at least as good as {than} {everywhere}.</translation>
    </message>
    <message>
      <source>{grid} doen {everywhere} hetzelfde.</source>
      <translation>{grid} do the same {everywhere}.</translation>
    </message>
    <message>
      <source>Of {grid} ten minste even goed is als {others}, hangt af van {named}.</source>
      <translation>Whether {grid} is at least as good as {others} depends on {named}.</translation>
    </message>
    <message>
      <source>die ten minste even goed is</source>
      <translation>it is at least as good</translation>
    </message>
    <message>
      <source>zij ten minste even goed zijn</source>
      <translation>they are at least as good</translation>
    </message>
    <message>
      <source>Van {grid} is te veel open om te zeggen of {they} als een andere.</source>
      <translation>For {grid}, too much is open to say whether {they} as another.</translation>
    </message>
    <message>
      <source>{one} en {other} doen {everywhere} hetzelfde.</source>
      <translation>{one} and {other} do the same {everywhere}.</translation>
    </message>
    <message>
      <source>beter op: {grid}</source>
      <translation>better on: {grid}</translation>
    </message>
    <message>
      <source>slechter op: {grid}</source>
      <translation>worse on: {grid}</translation>
    </message>
    <message>
      <source>{one} is, vergeleken met {other}, {differs}.</source>
      <translation>Compared with {other}, {one} is {differs}.</translation>
    </message>
    <message>
      <source>Op de andere elementen is er geen verschil.</source>
      <translation>On the other elements there is no difference.</translation>
    </message>
    <message>
      <source>Nog open: {many} vakjes van deze twee.</source>
      <translation>Still open: {many} cells of these two.</translation>
    </message>
    <message>
      <source>Nog open: {lists}.</source>
      <translation>Still open: {lists}.</translation>
    </message>
    <message>
      <source>Het andere open vakje verandert</source>
      <translation>The other open cell changes</translation>
    </message>
    <message>
      <source>De andere {idle} open vakjes veranderen</source>
      <translation>The other {idle} open cells change</translation>
    </message>
    <message>
      <source> deze uitspraken niet.</source>
      <translation> nothing in these statements.</translation>
    </message>
    <message>
      <source> niets aan deze uitspraken.</source>
      <translation> nothing in these statements.</translation>
    </message>
    <message>
      <source>hoe {grid} staat naast {grid2}</source>
      <translation>how {grid} compares with {grid2}</translation>
    </message>
    <message>
      <source>het verschil tussen {grid} en {grid2}</source>
      <translation>the difference between {grid} and {grid2}</translation>
    </message>
    <message>
      <source>bepaalt mee </source>
      <translation>helps determine </translation>
    </message>
    <message>
      <source>Daarna nog één open vakje</source>
      <translation>Then one more open cell</translation>
    </message>
    <message>
      <source>Daarna nog {number} open vakjes</source>
      <translation>Then {number} more open cells</translation>
    </message>
    <message>
      <source>{words}, op elementen die niet zwaarder wegen.</source>
      <translation>{words}, on elements that are no weightier.</translation>
    </message>
    <message>
      <source>{name}: goed voor {good}, slecht voor {bad}.</source>
      <translation>{name}: good for {good}, bad for {bad}.</translation>
    </message>
    <message>
      <source>Onder {names} </source>
      <translation>Under {names}, </translation>
    </message>
    <message>
      <source>Hier </source>
      <translation>Here </translation>
    </message>
    <message>
      <source>{under}is geen element goed voor het ene {child} en slecht voor het andere.</source>
      <translation>{under}no element is good for one {child} and bad for another.</translation>
    </message>
    <message>
      <source>leeg</source>
      <translation>empty</translation>
    </message>
    <message>
      <source>onbekend</source>
      <translation>unknown</translation>
    </message>
    <message>
      <source>{name} bij {grid}{why}</source>
      <translation>{name} at {grid}{why}</translation>
    </message>
  </context>
  <context>
    <name>app/conditions.py</name>
    <message>
      <source>naam nog niet naast de bron gelegd</source>
      <translation>name not yet compared with the source</translation>
    </message>
  </context>
  <context>
    <name>app/copying.py</name>
    <message>
      <source>Niet meegekopieerd: vastgestelde versies, het spoor, bestanden, nakijkrondes, bekendmaking en bewaartermijn.</source>
      <translation>Not copied: finalised versions, the trail, attached files, rounds of review, how it was made known and the retention period.</translation>
    </message>
  </context>
  <context>
    <name>app/days.py</name>
    <message>
      <source>januari</source>
      <translation>January</translation>
    </message>
    <message>
      <source>februari</source>
      <translation>February</translation>
    </message>
    <message>
      <source>maart</source>
      <translation>March</translation>
    </message>
    <message>
      <source>april</source>
      <translation>April</translation>
    </message>
    <message>
      <source>mei</source>
      <translation>May</translation>
    </message>
    <message>
      <source>juni</source>
      <translation>June</translation>
    </message>
    <message>
      <source>juli</source>
      <translation>July</translation>
    </message>
    <message>
      <source>augustus</source>
      <translation>August</translation>
    </message>
    <message>
      <source>september</source>
      <translation>September</translation>
    </message>
    <message>
      <source>oktober</source>
      <translation>October</translation>
    </message>
    <message>
      <source>november</source>
      <translation>November</translation>
    </message>
    <message>
      <source>december</source>
      <translation>December</translation>
    </message>
  </context>
  <context>
    <name>app/deadlines.py</name>
    <message>
      <source>maandag</source>
      <translation>Monday</translation>
    </message>
    <message>
      <source>dinsdag</source>
      <translation>Tuesday</translation>
    </message>
    <message>
      <source>woensdag</source>
      <translation>Wednesday</translation>
    </message>
    <message>
      <source>donderdag</source>
      <translation>Thursday</translation>
    </message>
    <message>
      <source>vrijdag</source>
      <translation>Friday</translation>
    </message>
    <message>
      <source>zaterdag</source>
      <translation>Saturday</translation>
    </message>
    <message>
      <source>zondag</source>
      <translation>Sunday</translation>
    </message>
    <message>
      <source>gelijkgestelde dag</source>
      <translation>day treated as a public holiday</translation>
    </message>
    <message>
      <source>pas één werkdag in de termijn</source>
      <translation>only one working day in the time limit</translation>
    </message>
    <message>
      <source>nieuwjaarsdag</source>
      <translation>New Year’s Day</translation>
    </message>
    <message>
      <source>Goede Vrijdag</source>
      <translation>Good Friday</translation>
    </message>
    <message>
      <source>tweede paasdag</source>
      <translation>Easter Monday</translation>
    </message>
    <message>
      <source>Koningsdag</source>
      <translation>King's Day</translation>
    </message>
    <message>
      <source>Bevrijdingsdag</source>
      <translation>Liberation Day</translation>
    </message>
    <message>
      <source>Hemelvaartsdag</source>
      <translation>Ascension Day</translation>
    </message>
    <message>
      <source>tweede pinksterdag</source>
      <translation>Whit Monday</translation>
    </message>
    <message>
      <source>eerste kerstdag</source>
      <translation>Christmas Day</translation>
    </message>
    <message>
      <source>tweede kerstdag</source>
      <translation>Boxing Day</translation>
    </message>
    <message>
      <source>Bevrijdingsdag en Hemelvaartsdag</source>
      <translation>Liberation Day and Ascension Day</translation>
    </message>
  </context>
  <context>
    <name>app/dictionary.py</name>
    <message>
      <source>Spelling nakijken kan op deze computer niet: het onderdeel daarvoor (chunspell) is niet geïnstalleerd, of bestaat voor dit soort computer niet.</source>
      <translation>Spelling cannot be checked on this computer: the part for it (chunspell) is not installed, or does not exist for this kind of computer.</translation>
    </message>
  </context>
  <context>
    <name>app/disk_words.py</name>
    <message>
      <source>bestaat niet</source>
      <translation>it does not exist</translation>
    </message>
    <message>
      <source>u hebt er geen rechten voor</source>
      <translation>you have no rights to it</translation>
    </message>
    <message>
      <source>de schijf is alleen te lezen</source>
      <translation>the disk is read-only</translation>
    </message>
    <message>
      <source>het is een map</source>
      <translation>it is a folder</translation>
    </message>
    <message>
      <source>er staat al iets met die naam</source>
      <translation>something with that name is already there</translation>
    </message>
    <message>
      <source>de schijf is vol</source>
      <translation>the disk is full</translation>
    </message>
    <message>
      <source>uw ruimte op de schijf is vol</source>
      <translation>your space on the disk is full</translation>
    </message>
    <message>
      <source>het bestand wordt te groot</source>
      <translation>the file becomes too large</translation>
    </message>
    <message>
      <source>de schijf geeft een fout</source>
      <translation>the disk gives an error</translation>
    </message>
    <message>
      <source>de naam is te lang</source>
      <translation>the name is too long</translation>
    </message>
    <message>
      <source>het bestand is in gebruik</source>
      <translation>the file is in use</translation>
    </message>
  </context>
  <context>
    <name>app/erased.py</name>
    <message>
      <source>In deze kopieën kan nog staan wat u hebt verwijderd of wat een kind heeft ingetrokken. Het weghalen lukte daar niet:
{names}
Kind Voorop probeert het opnieuw bij de volgende start en bij elke reservekopie. Blijft dit staan, haal zo'n bestand dan zelf weg.</source>
      <translation>These copies may still hold what you deleted or what a child withdrew. It could not be removed there:
{names}
Kind Voorop tries again at the next start and with every backup. If this message stays, remove such a file yourself.</translation>
    </message>
  </context>
  <context>
    <name>app/erasing.py</name>
    <message>
      <source>De bewaartermijn is voorbij</source>
      <translation>The retention period is over</translation>
    </message>
    <message>
      <source>Verzoek van betrokkene</source>
      <translation>Request of the person concerned</translation>
    </message>
    <message>
      <source>Dubbel of per ongeluk gemaakt</source>
      <translation>Made twice or by mistake</translation>
    </message>
    <message>
      <source>Overgedragen</source>
      <translation>Handed over</translation>
    </message>
    <message>
      <source>Voorbeeld</source>
      <translation>Example</translation>
    </message>
    <message>
      <source>Dit gaat voorgoed weg: het dossier met alles wat erbij hoort, alle vastgestelde versies, en alles wat het spoor van wijzigingen erover bewaart. Terugzetten kan niet.</source>
      <translation>This goes for good: the file with everything that belongs to it, all finalised versions, and everything the trail of changes keeps about it. It cannot be restored.</translation>
    </message>
    <message>
      <source>Dit blijft in het spoor: wie het dossier wiste, wanneer en waarom, en dat er stukken naar buiten gingen (soort, dag en door wie; niet voor wie). Ook blijven papieren en bestanden die al naar buiten gingen. Uit de reservekopieën gaat het ook; uit die op een stick of netwerkschijf zodra die er weer is. Wilt u het bewaren, open het dan en sla het zaakbestand op.</source>
      <translation>This stays in the trail: who erased the file, when and why, and that documents went out (kind, day and by whom; not for whom). Papers and documents that already went out stay too. It also goes from the backups; from those on a stick or network drive as soon as it is there again. If you want to keep it, open it and save the case file.</translation>
    </message>
  </context>
  <context>
    <name>app/eviction.py</name>
    <message>
      <source>Vooraf</source>
      <translation>Beforehand</translation>
    </message>
    <message>
      <source>Aanloop en de dag zelf</source>
      <translation>The run-up and the day itself</translation>
    </message>
    <message>
      <source>Daarna</source>
      <translation>After</translation>
    </message>
  </context>
  <context>
    <name>app/field_history.py</name>
    <message>
      <source>gewist, want een kind trok woorden in: wat hier eerder stond, is voorgoed weg</source>
      <translation>erased, because a child withdrew words: what was here before is gone for good</translation>
    </message>
    <message>
      <source>wat hier eerder stond, is gewist; dit bleef staan</source>
      <translation>what was here before has been erased; this stayed</translation>
    </message>
    <message>
      <source>Hele dossier</source>
      <translation>Whole file</translation>
    </message>
    <message>
      <source>dossier begonnen</source>
      <translation>file begun</translation>
    </message>
    <message>
      <source>vanaf hier wordt bijgehouden wie wat wijzigt</source>
      <translation>from here on, it is kept who changes what</translation>
    </message>
    <message>
      <source>overgenomen van {note}</source>
      <translation>taken over from {note}</translation>
    </message>
    <message>
      <source>versie {note} vastgesteld</source>
      <translation>version {note} finalised</translation>
    </message>
    <message>
      <source>stukken van versie {note} gemaakt voor andere lezers</source>
      <translation>documents of version {note} made for other readers</translation>
    </message>
    <message>
      <source>een kind trok woorden in</source>
      <translation>a child withdrew words</translation>
    </message>
    <message>
      <source>een deel van deze stap is later gewist, omdat een kind woorden introk</source>
      <translation>part of this step was erased later, because a child withdrew words</translation>
    </message>
    <message>
      <source> tot en met {last}</source>
      <translation> to {last}</translation>
    </message>
    <message>
      <source>stap {first}{until}</source>
      <translation>step {first}{until}</translation>
    </message>
    <message>
      <source>Dossier</source>
      <translation>File</translation>
    </message>
    <message>
      <source>wat er met het dossier gebeurde</source>
      <translation>what happened to the file</translation>
    </message>
  </context>
  <context>
    <name>app/findings.py</name>
    <message>
      <source>Moet nog</source>
      <translation>Still needed</translation>
    </message>
    <message>
      <source>Let op</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Tip</source>
      <translation>Hint</translation>
    </message>
    <message>
      <source>dit profiel</source>
      <translation>this profile</translation>
    </message>
  </context>
  <context>
    <name>app/flat_zip.py</name>
    <message>
      <source>de delen erin zijn niet te lezen.</source>
      <translation>the parts in it cannot be read.</translation>
    </message>
    <message>
      <source>het einde ontbreekt.</source>
      <translation>the end is missing.</translation>
    </message>
    <message>
      <source>de lijst van delen is niet zoals Kind Voorop die maakt.</source>
      <translation>the list of parts is not the way Kind Voorop makes it.</translation>
    </message>
    <message>
      <source>een deel staat er twee keer in.</source>
      <translation>a part is in it twice.</translation>
    </message>
    <message>
      <source>er zit een deel in dat er niet hoort.</source>
      <translation>there is a part in it that does not belong there.</translation>
    </message>
    <message>
      <source>een deel is verpakt op een manier die niet wordt gelezen.</source>
      <translation>a part is packed in a way that is not read.</translation>
    </message>
    <message>
      <source>uitgepakt is het meer dan {what} MB.</source>
      <translation>unpacked, it is more than {what} MB.</translation>
    </message>
    <message>
      <source>een deel is niet zo groot als het zegt.</source>
      <translation>a part is not as large as it says.</translation>
    </message>
  </context>
  <context>
    <name>app/general_words.py</name>
    <message>
      <source>Welk feit in deze zaak?</source>
      <translation>Which fact in this case?</translation>
    </message>
    <message>
      <source>{named} kan in elke zaak. {question}</source>
      <translation>{named} can be said in any case. {question}</translation>
    </message>
  </context>
  <context>
    <name>app/handover.py</name>
    <message>
      <source>het spoor klopt niet, {wrong}</source>
      <translation>the trail is not right, {wrong}</translation>
    </message>
    <message>
      <source>bij schakel {number}: {what}</source>
      <translation>at link {number}: {what}</translation>
    </message>
    <message>
      <source>{case} is van een ander dossier.</source>
      <translation>{case} is of another file.</translation>
    </message>
    <message>
      <source>het spoor eindigt ergens anders dan het zegt.</source>
      <translation>the trail ends somewhere else than it says.</translation>
    </message>
    <message>
      <source>Het spoor leidt tot een andere inhoud dan er in het bestand staat.</source>
      <translation>The trail leads to other content than what was handed over.</translation>
    </message>
    <message>
      <source>{manifest} is niet van Kind Voorop.</source>
      <translation>{manifest} is not from Kind Voorop.</translation>
    </message>
    <message>
      <source>{manifest} heeft niet de goede vorm.</source>
      <translation>{manifest} does not have the right form.</translation>
    </message>
    <message>
      <source>er ontbreekt een deel, of er is er een te veel.</source>
      <translation>a part is missing, or there is one too many.</translation>
    </message>
    <message>
      <source>een deel is niet wat de lijst erbij zegt.</source>
      <translation>a part is not what the list with it says.</translation>
    </message>
  </context>
  <context>
    <name>app/handover_error.py</name>
    <message>
      <source>Vraag de afzender het dossier opnieuw over te dragen.</source>
      <translation>Ask the sender to hand over the file again.</translation>
    </message>
    <message>
      <source>Dit is geen overgedragen dossier van Kind Voorop. Zo’n bestand eindigt meestal op .dossier.age.</source>
      <translation>This is not a handed-over file of Kind Voorop. Such a file usually ends in .dossier.age.</translation>
    </message>
    <message>
      <source>Deze wachtzin past niet bij het bestand. Let op hoofdletters en spaties, en vraag zo nodig de afzender om de wachtzin.</source>
      <translation>This passphrase does not fit the file. Watch capitals and spaces, and ask the sender for the passphrase if needed.</translation>
    </message>
    <message>
      <source>Dit bestand is niet voor deze sleutel gemaakt. Kies het bestand met de geheime sleutel die hoort bij de openbare sleutel die u de afzender gaf.</source>
      <translation>This file was not made for this key. Choose the file with the secret key that belongs to the public key you gave the sender.</translation>
    </message>
    <message>
      <source>Het bestand is beschadigd of niet helemaal overgekomen. {again}</source>
      <translation>The file is damaged or did not arrive whole. {again}</translation>
    </message>
    <message>
      <source>Dit bestand vraagt zo veel rekenwerk dat het niet wordt geopend. {again}</source>
      <translation>This file asks for so much computing that it is not opened. {again}</translation>
    </message>
    <message>
      <source>De inhoud van het bestand klopt niet: {what} {again}</source>
      <translation>The content of the file is not right: {what} {again}</translation>
    </message>
    <message>
      <source>Dit dossier is overgedragen met een nieuwere versie van Kind Voorop. Installeer die versie en probeer het opnieuw.</source>
      <translation>This file was handed over with a newer version of Kind Voorop. Install that version and try again.</translation>
    </message>
    <message>
      <source>Dit dossier is groter dan {most_megabytes} MB; zo veel gaat niet in één bestand.</source>
      <translation>This file is larger than {most_megabytes} MB; that is too much to hand over in one piece.</translation>
    </message>
    <message>
      <source>«{line}» is geen openbare sleutel. Die begint met «age1» en heeft 62 tekens. Vraag de ontvanger de sleutel nog eens te sturen.</source>
      <translation>“{line}” is not a public key. That begins with “age1” and has 62 characters. Ask the recipient to send the key again.</translation>
    </message>
    <message>
      <source>In dit bestand staat geen geheime sleutel. Zo’n bestand heeft een regel die begint met «AGE-SECRET-KEY-1».</source>
      <translation>This file holds no secret key. Such a file has a line that begins with “AGE-SECRET-KEY-1”.</translation>
    </message>
    <message>
      <source>Een ander zou dit dossier niet kunnen overnemen: {what} U kunt wel het zaakbestand meegeven; vraag wie de kluis beheert om hulp.</source>
      <translation>Someone else would not be able to take over this file: {what} You can still pass on the case file; ask whoever manages the vault for help.</translation>
    </message>
    <message>
      <source>Het versleutelen is afgebroken. Sluit andere programma’s en probeer het opnieuw.</source>
      <translation>The encryption was broken off. Close other programs and try again.</translation>
    </message>
  </context>
  <context>
    <name>app/handover_papers.py</name>
    <message>
      <source>er zijn stukken die in geen lijst staan.</source>
      <translation>there are documents that are in no list.</translation>
    </message>
    <message>
      <source>de stukken bij de versies zijn niet te lezen.</source>
      <translation>the documents with the versions cannot be read.</translation>
    </message>
    <message>
      <source>de stukken bij de versies passen niet bij hun lijst.</source>
      <translation>the documents with the versions do not fit their list.</translation>
    </message>
  </context>
  <context>
    <name>app/handover_report.py</name>
    <message>
      <source>vastgestelde versie</source>
      <translation>finalised version</translation>
    </message>
    <message>
      <source>vastgestelde versies</source>
      <translation>finalised versions</translation>
    </message>
    <message>
      <source>laatst gewijzigd op {changed_at}</source>
      <translation>last changed on {changed_at}</translation>
    </message>
    <message>
      <source>zonder naam</source>
      <translation>without a name</translation>
    </message>
    <message>
      <source>Van {what}, voor {what2}, overgedragen op {made_at}.</source>
      <translation>From {what}, for {what2}, handed over on {made_at}.</translation>
    </message>
    <message>
      <source>een afzender zonder naam</source>
      <translation>a sender without a name</translation>
    </message>
    <message>
      <source>een ontvanger zonder naam</source>
      <translation>a recipient without a name</translation>
    </message>
    <message>
      <source>Het spoor klopt niet: {problem}</source>
      <translation>The trail is not right: {problem}</translation>
    </message>
    <message>
      <source>Het spoor klopt ({steps} stappen).</source>
      <translation>The trail is right ({steps} steps).</translation>
    </message>
    <message>
      <source>Het kan wel naast uw eigen dossiers komen te staan, als nieuw dossier met een nieuw kenmerk. Het begint dan als concept, en in het spoor staat waar het vandaan komt.</source>
      <translation>It can be put beside your own files, as a new file with a new id. It then begins as a draft, and the trail says where it comes from.</translation>
    </message>
    <message>
      <source>Let op: er staan woorden in die een kind hier heeft ingetrokken. Trek ze daar dan opnieuw in, en zeg het de afzender.</source>
      <translation>Note: it holds words that a child withdrew here. Withdraw them again there, and tell the sender.</translation>
    </message>
    <message>
      <source>Dit dossier staat nog niet in uw kluis.</source>
      <translation>This file is not in your vault yet.</translation>
    </message>
    <message>
      <source>Dit dossier staat er al, in dezelfde stand. Er is niets veranderd.</source>
      <translation>This file is already there, in the same state. Nothing has changed.</translation>
    </message>
    <message>
      <source>Dit dossier staat al in uw kluis. Het bestand gaat verder waar u gebleven was.</source>
      <translation>This file is already in your vault. What you read in goes on from where you were.</translation>
    </message>
    <message>
      <source>U hebt een nieuwere stand van dit dossier dan in het bestand. Er is niets veranderd.</source>
      <translation>You have a newer state of this file than what you read in. Nothing has changed.</translation>
    </message>
    <message>
      <source>Dit dossier staat al in uw kluis en is hier én daar veranderd. Uw dossier blijft zoals het is. {beside}</source>
      <translation>This file is already in your vault and was changed both here and there. Your file stays as it is. {beside}</translation>
    </message>
    <message>
      <source>Dit dossier is eerder uit uw kluis gewist. {beside}</source>
      <translation>This file was erased from your vault earlier. {beside}</translation>
    </message>
    <message>
      <source>Daarom wordt het niet overgenomen. Vraag de afzender het dossier opnieuw over te dragen.</source>
      <translation>So it is not taken over. Ask the sender to hand over the file again.</translation>
    </message>
  </context>
  <context>
    <name>app/handover_trail.py</name>
    <message>
      <source>het spoor heeft meer dan {most_steps} schakels.</source>
      <translation>the trail has more than {most_steps} links.</translation>
    </message>
    <message>
      <source>regel {number} van het spoor is niet te lezen.</source>
      <translation>line {number} of the trail cannot be read.</translation>
    </message>
  </context>
  <context>
    <name>app/handover_versions.py</name>
    <message>
      <source>versie {number} is niet te lezen.</source>
      <translation>version {number} cannot be read.</translation>
    </message>
    <message>
      <source>het zegel van versie {number} past niet bij wat erin staat.</source>
      <translation>the seal of version {number} does not fit what is in it.</translation>
    </message>
  </context>
  <context>
    <name>app/help_lines.py</name>
    <message>
      <source>de taal</source>
      <translation>the language</translation>
    </message>
    <message>
      <source>de zin</source>
      <translation>the sentence</translation>
    </message>
    <message>
      <source>één keer {day} in de zin</source>
      <translation>{day} once in the sentence</translation>
    </message>
    <message>
      <source>de naam van de vertaler</source>
      <translation>the name of the translator</translation>
    </message>
    <message>
      <source>de dag waarop de vertaler keek</source>
      <translation>the day on which the translator looked</translation>
    </message>
  </context>
  <context>
    <name>app/image_cleaning.py</name>
    <message>
      <source>Dit is een bewegende afbeelding. Sla één beeld ervan op als PNG.</source>
      <translation>This is a moving image. Save one picture of it as PNG.</translation>
    </message>
    <message>
      <source>Deze afbeelding is beschadigd of afgebroken. Open haar in een ander programma en sla haar opnieuw op.</source>
      <translation>This image is damaged or cut off. Open it in another program and save it again.</translation>
    </message>
    <message>
      <source>Dit bestand heeft meer dan {most_pages} bladzijden. Maak er een PDF van.</source>
      <translation>This file has more than {most_pages} pages. Make a PDF of it.</translation>
    </message>
  </context>
  <context>
    <name>app/key_errors.py</name>
    <message>
      <source>Deze wachtzin of herstelsleutel past niet. Let op hoofdletters en probeer het opnieuw.</source>
      <translation>This passphrase or recovery key does not fit. Watch capitals and try again.</translation>
    </message>
    <message>
      <source>In deze herstelsleutel zit een typefout: de laatste groep klopt niet met de rest.</source>
      <translation>There is a typing error in this recovery key: the last group does not agree with the rest.</translation>
    </message>
    <message>
      <source>Neem een wachtzin van ten minste {shortest} tekens, bijvoorbeeld vier woorden achter elkaar.</source>
      <translation>Use a passphrase of at least {shortest} characters, for example four words in a row.</translation>
    </message>
    <message>
      <source>Deze wachtzin hoort al bij iemand anders. Kies een andere.</source>
      <translation>This passphrase already belongs to someone else. Choose another one.</translation>
    </message>
    <message>
      <source>Vul een naam in.</source>
      <translation>Enter a name.</translation>
    </message>
    <message>
      <source>Er is al iemand met de naam «{name}». Zet er iets bij, bijvoorbeeld een voorletter.</source>
      <translation>There is already someone with the name “{name}”. Add something to it, for example an initial.</translation>
    </message>
    <message>
      <source>Deze persoon staat niet meer in het sleutelbestand.</source>
      <translation>This person is no longer in the key file.</translation>
    </message>
    <message>
      <source>Dit is de laatste wachtzin van deze kluis. Voeg eerst iemand anders toe.</source>
      <translation>This is the last passphrase of this vault. Add someone else first.</translation>
    </message>
    <message>
      <source>Er kunnen niet meer dan {most} personen in één kluis. Trek eerst iemands toegang in.</source>
      <translation>There can be no more than {most} people in one vault. First withdraw someone's access.</translation>
    </message>
    <message>
      <source>De sleutel van uw organisatie in {path} wordt niet gebruikt: {why}. Vraag uw beheerder om het bestand te herstellen. Verder verandert er niets.</source>
      <translation>Your organisation's key in {path} is not used: {why}. Ask your administrator to repair the file. Nothing else changes.</translation>
    </message>
    <message>
      <source>De geheime sleutel in {path} is niet te gebruiken: {why}.</source>
      <translation>The secret key in {path} cannot be used: {why}.</translation>
    </message>
    <message>
      <source>De geheime sleutel past niet op deze kluis. Misschien hoort hij bij een andere, of is de openbare helft hier nooit overgenomen.</source>
      <translation>The secret key does not fit this vault. It may belong to another one, or the public half was never accepted here.</translation>
    </message>
    <message>
      <source>Het sleutelbestand {path} ontbreekt. Zonder dit bestand gaat de kluis niet open. Zet het terug uit uw reservekopie.</source>
      <translation>The key file {path} is missing. Without this file the vault does not open. Restore it from your backup.</translation>
    </message>
    <message>
      <source>Het sleutelbestand {path} is beschadigd of niet te lezen. Zet het terug uit uw reservekopie; de dossiers zelf zijn daarmee niet weg.</source>
      <translation>The key file {path} is damaged or cannot be read. Restore it from your backup; the files themselves are not lost because of this.</translation>
    </message>
    <message>
      <source>Deze kluis is gemaakt met een nieuwere versie van Kind Voorop. Installeer die versie en probeer het opnieuw.</source>
      <translation>This vault was made with a newer version of Kind Voorop. Install that version and try again.</translation>
    </message>
    <message>
      <source>In deze map staat al een kluis. Open die met uw wachtzin, of kies een andere map.</source>
      <translation>There is already a vault in this folder. Open it with your passphrase, or choose another folder.</translation>
    </message>
    <message>
      <source>Het sleutelbestand {path} kan niet worden geschreven ({reason}). Controleer of de map bestaat, of u er mag schrijven en of de schijf niet vol is.</source>
      <translation>The key file {path} cannot be written ({reason}). Check whether the folder exists, whether you may write there and whether the disk is full.</translation>
    </message>
    <message>
      <source>Er is te weinig werkgeheugen vrij om de kluis te openen; nodig is {megabytes} MB. Sluit andere programma’s en probeer het opnieuw.</source>
      <translation>There is too little free memory to open the vault; {megabytes} MB is needed. Close other programs and try again.</translation>
    </message>
  </context>
  <context>
    <name>app/key_file.py</name>
    <message>
      <source>dit zou niet meer te lezen zijn</source>
      <translation>this could no longer be read</translation>
    </message>
    <message>
      <source>de schijf geeft iets anders terug dan er is geschreven</source>
      <translation>the disk gives back something else than was written</translation>
    </message>
  </context>
  <context>
    <name>app/keys.py</name>
    <message>
      <source>sleutel van de organisatie</source>
      <translation>key of the organisation</translation>
    </message>
  </context>
  <context>
    <name>app/left_open.py</name>
    <message>
      <source>De lijst en het zoeken worden klaargezet …</source>
      <translation>The list and the search are being prepared …</translation>
    </message>
    <message>
      <source>De kluis wordt bijgewerkt …</source>
      <translation>The vault is being updated …</translation>
    </message>
  </context>
  <context>
    <name>app/letterhead.py</name>
    <message>
      <source>Kies een logo als PNG of JPEG.</source>
      <translation>Choose a logo as PNG or JPEG.</translation>
    </message>
    <message>
      <source>Bereikbaar: {hours}</source>
      <translation>Available: {hours}</translation>
    </message>
    <message>
      <source>Dit logo is groter dan {what} MB. Maak het kleiner en probeer opnieuw.</source>
      <translation>This logo is larger than {what} MB. Make it smaller and try again.</translation>
    </message>
    <message>
      <source>Dit logo blijft ook verkleind te groot ({what} kB, hoogstens {what2} kB). Sla het op als JPEG, of met minder kleuren.</source>
      <translation>Even when made smaller, this logo stays too large ({what} kB, at most {what2} kB). Save it as JPEG, or with fewer colours.</translation>
    </message>
    <message>
      <source>Het logo in dit bestand is beschadigd. {possible}</source>
      <translation>The logo in this file is damaged. {possible}</translation>
    </message>
    <message>
      <source>Dit bestand is leeg. {possible}</source>
      <translation>This file is empty. {possible}</translation>
    </message>
    <message>
      <source>Dit is een SVG. Sla het logo eerst op als PNG, ten minste 600 beeldpunten breed.</source>
      <translation>This is an SVG. First save the logo as PNG, at least 600 pixels wide.</translation>
    </message>
    <message>
      <source>Dit bestand is geen PNG of JPEG. {possible}</source>
      <translation>This file is not a PNG or JPEG. {possible}</translation>
    </message>
  </context>
  <context>
    <name>app/long_work.py</name>
    <message>
      <source>Gestopt. Er is niets veranderd.</source>
      <translation>Stopped. Nothing has changed.</translation>
    </message>
  </context>
  <context>
    <name>app/network_place.py</name>
    <message>
      <source>Slapen</source>
      <translation>Sleeping</translation>
    </message>
    <message>
      <source>Het huis</source>
      <translation>The house</translation>
    </message>
    <message>
      <source>De dag van het kind</source>
      <translation>The child’s day</translation>
    </message>
    <message>
      <source>Zekerheid</source>
      <translation>Certainty</translation>
    </message>
    <message>
      <source>Veiligheid</source>
      <translation>Safety</translation>
    </message>
    <message>
      <source>Houden zij het vol?</source>
      <translation>Can they keep it up?</translation>
    </message>
  </context>
  <context>
    <name>app/norms.py</name>
    <message>
      <source>Gelijkgesteld met een feestdag: {days}.</source>
      <translation>Treated as a public holiday: {days}.</translation>
    </message>
    <message>
      <source>{label}: {term}{starts}. Bij: {at}.</source>
      <translation>{label}: {term}{starts}. With: {at}.</translation>
    </message>
  </context>
  <context>
    <name>app/open_sheet.py</name>
    <message>
      <source>Kind Voorop</source>
      <translation>Kind Voorop</translation>
    </message>
  </context>
  <context>
    <name>app/order_of_steps.py</name>
    <message>
      <source>Het eerste andere belang</source>
      <translation>The first other interest</translation>
    </message>
    <message>
      <source>De eerste weigeringsgrond</source>
      <translation>The first ground for refusal</translation>
    </message>
    <message>
      <source>De eerste afweging</source>
      <translation>The first weighing</translation>
    </message>
    <message>
      <source>Er staat nog geen ideaal besluit.</source>
      <translation>There is no ideal decision yet.</translation>
    </message>
    <message>
      <source>er staat nu geen ideaal besluit. Het is ingevuld op {} en</source>
      <translation>there is no ideal decision now. It was filled in on {} and</translation>
    </message>
    <message>
      <source>leeggemaakt op {}.</source>
      <translation>cleared on {}.</translation>
    </message>
    <message>
      <source>staat er niet meer.</source>
      <translation>is no longer there.</translation>
    </message>
    <message>
      <source>Er is nog geen ander belang, geen weigeringsgrond en geen afweging.</source>
      <translation>There is no other interest, no ground for refusal and no weighing yet.</translation>
    </message>
    <message>
      <source>Het ideale besluit was er eerst.</source>
      <translation>The ideal decision was there first.</translation>
    </message>
    <message>
      <source>Het ideale besluit kwam daarna.</source>
      <translation>The ideal decision came after that.</translation>
    </message>
    <message>
      <source>Toen het andere kwam, was het wel leeg: het is leeggemaakt op {}.</source>
      <translation>It was empty, though, when the other came: it was cleared on {}.</translation>
    </message>
    <message>
      <source>Beide zijn in dezelfde stap bewaard, op hetzelfde moment.</source>
      <translation>Both were saved in the same step, at the same moment.</translation>
    </message>
    <message>
      <source>Volgens de klok van de computer was het andersom.</source>
      <translation>By the clock of the computer it was the other way round.</translation>
    </message>
    <message>
      <source>Eerder stond er ook al een ander belang of een weigeringsgrond ({}). Dat is later verwijderd.</source>
      <translation>Earlier there was another interest or a ground for refusal too ({}). It was deleted later.</translation>
    </message>
    <message>
      <source> (stap {step})</source>
      <translation> (step {step})</translation>
    </message>
    <message>
      <source>het ideale besluit is ingevuld op {told}.</source>
      <translation>the ideal decision was filled in on {told}.</translation>
    </message>
    <message>
      <source>{first} is ingevuld op {told}.</source>
      <translation>{first} was filled in on {told}.</translation>
    </message>
    <message>
      <source> en </source>
      <translation> and </translation>
    </message>
    <message>
      <source>Daarna is het nog gewijzigd op {days}.</source>
      <translation>After that it was changed on {days}.</translation>
    </message>
    <message>
      <source>{day} (stap {step})</source>
      <translation>{day} (step {step})</translation>
    </message>
  </context>
  <context>
    <name>app/organisation.py</name>
    <message>
      <source>het kan niet worden geopend.</source>
      <translation>it cannot be opened.</translation>
    </message>
    <message>
      <source>dit is geen bestand van een organisatie: bij «format» hoort «{format}».</source>
      <translation>this is not the file of an organisation: “format” should be “{format}”.</translation>
    </message>
    <message>
      <source>dit bestand is gemaakt met een nieuwere versie van Kind Voorop. Werk het programma bij.</source>
      <translation>this file was made with a newer version of Kind Voorop. Update the program.</translation>
    </message>
    <message>
      <source>bij «format_version» hoort {format_version} of {with_letterhead}.</source>
      <translation>“format_version” should be {format_version} or {with_letterhead}.</translation>
    </message>
    <message>
      <source>bij «keep_years» hoort een getal van 1 tot en met {most_years}.</source>
      <translation>“keep_years” should be a number from 1 to {most_years}.</translation>
    </message>
    <message>
      <source>«{key}» kent de waarde «{value}» niet.</source>
      <translation>“{key}” does not have the value “{value}”.</translation>
    </message>
    <message>
      <source>een bevestiging noemt «norm», «by», «on» en «fingerprint».</source>
      <translation>a confirmation names “norm”, “by”, “on” and “fingerprint”.</translation>
    </message>
    <message>
      <source>{file}, bij {place}</source>
      <translation>{file}, at {place}</translation>
    </message>
    <message>
      <source>Het bestand van uw organisatie kan niet worden gelezen. {where}: {problem}</source>
      <translation>Your organisation's file cannot be read. {where}: {problem}</translation>
    </message>
  </context>
  <context>
    <name>app/organisation_key.py</name>
    <message>
      <source># Kind Voorop: openbare sleutel van de organisatie
{public}
</source>
      <translation># Kind Voorop: public key of the organisation
{public}
</translation>
    </message>
    <message>
      <source>er staat iets anders in dan een regel die begint met AGE-SECRET-KEY-1</source>
      <translation>it holds something else than a line that begins with AGE-SECRET-KEY-1</translation>
    </message>
    <message>
      <source>er staat geen regel in die begint met AGE-SECRET-KEY-1</source>
      <translation>it holds no line that begins with AGE-SECRET-KEY-1</translation>
    </message>
    <message>
      <source>het is geen gewone tekst (UTF-8)</source>
      <translation>it is not plain text (UTF-8)</translation>
    </message>
    <message>
      <source>er moet precies één regel in staan die begint met age1</source>
      <translation>it must hold exactly one line that begins with age1</translation>
    </message>
    <message>
      <source>de regel is geen sleutel van age, of er zit een typefout in</source>
      <translation>the line is not a key of age, or there is a typing error in it</translation>
    </message>
    <message>
      <source>met deze sleutel zou iedereen de kluis kunnen openen</source>
      <translation>with this key, anyone could open the vault</translation>
    </message>
  </context>
  <context>
    <name>app/passphrase.py</name>
    <message>
      <source>Wachtzin (of herstelsleutel): </source>
      <translation>Passphrase (or recovery key): </translation>
    </message>
    <message>
      <source>Nieuwe wachtzin: </source>
      <translation>New passphrase: </translation>
    </message>
    <message>
      <source>De twee wachtzinnen zijn niet gelijk. Er is niets gemaakt.</source>
      <translation>The two passphrases are not the same. Nothing was made.</translation>
    </message>
    <message>
      <source>Geef --key-passphrase-file BESTAND of zet {key_variable}.</source>
      <translation>Give --key-passphrase-file FILE or set {key_variable}.</translation>
    </message>
    <message>
      <source>Het bestand met de wachtzin is niet te lezen: {file}.</source>
      <translation>The file with the passphrase cannot be read: {file}.</translation>
    </message>
    <message>
      <source>In het bestand {file} staat geen wachtzin op de eerste regel.</source>
      <translation>The file {file} has no passphrase on its first line.</translation>
    </message>
    <message>
      <source>Er is geen wachtzin. {how}</source>
      <translation>There is no passphrase. {how}</translation>
    </message>
    <message>
      <source>Geef --passphrase-file BESTAND of zet {variable}.</source>
      <translation>Give --passphrase-file FILE or set {variable}.</translation>
    </message>
    <message>
      <source>Er is geen wachtzin getypt. Er is niets veranderd.</source>
      <translation>No passphrase was typed. Nothing has changed.</translation>
    </message>
  </context>
  <context>
    <name>app/people.py</name>
    <message>
      <source>Nog niemand heeft de regie. Spreek af wie de draden bij elkaar houdt.</source>
      <translation>No one has the lead yet. Agree who keeps everything together.</translation>
    </message>
    <message>
      <source>iemand zonder naam</source>
      <translation>someone without a name</translation>
    </message>
    <message>
      <source>De regie ligt bij {names}. Kies er één, anders kijkt iedereen naar de ander.</source>
      <translation>The lead is with {names}. Choose one, or everyone will look to the other.</translation>
    </message>
  </context>
  <context>
    <name>app/places.py</name>
    <message>
      <source>De map {chosen} is niet te vinden.</source>
      <translation>The folder {chosen} cannot be found.</translation>
    </message>
    <message>
      <source>Uw beheerder heeft de map met de kluis vastgelegd: {placed}. Laat --data weg.</source>
      <translation>Your administrator has fixed the folder with the vault: {placed}. Leave out --data.</translation>
    </message>
    <message>
      <source>De map {folder} gaat niet open: {error}.</source>
      <translation>The folder {folder} does not open: {error}.</translation>
    </message>
  </context>
  <context>
    <name>app/policy_children.py</name>
    <message>
      <source>Niet gehoord: {label}</source>
      <translation>Not heard: {label}</translation>
    </message>
    <message>
      <source>Leeftijd van de kinderen</source>
      <translation>Age of the children</translation>
    </message>
    <message>
      <source>Woonplek van de kinderen voor en na het besluit</source>
      <translation>Place to live of the children before and after the decision</translation>
    </message>
    <message>
      <source>Klasse van ETHOS Light van de woonplek van het gezin, en van de optie die voor het kind is gekozen.</source>
      <translation>Class of ETHOS Light of the family's place to live, and of the option chosen for the child.</translation>
    </message>
    <message>
      <source>Voor</source>
      <translation>Before</translation>
    </message>
    <message>
      <source>Na</source>
      <translation>After</translation>
    </message>
    <message>
      <source>Hoe de kinderen zijn gehoord</source>
      <translation>How the children were heard</translation>
    </message>
    <message>
      <source>Uitleg van het besluit aan de kinderen</source>
      <translation>Explanation of the decision to the children</translation>
    </message>
    <message>
      <source>Of er een gesprek was waarin het besluit aan het kind is uitgelegd.</source>
      <translation>Whether there was a talk in which the decision was explained to the child.</translation>
    </message>
    <message>
      <source>0 tot en met 3 jaar</source>
      <translation>0 to 3 years</translation>
    </message>
    <message>
      <source>4 tot en met 11 jaar</source>
      <translation>4 to 11 years</translation>
    </message>
    <message>
      <source>12 tot en met 15 jaar</source>
      <translation>12 to 15 years</translation>
    </message>
    <message>
      <source>16 en 17 jaar</source>
      <translation>16 and 17 years</translation>
    </message>
    <message>
      <source>18 jaar of ouder</source>
      <translation>18 years or older</translation>
    </message>
    <message>
      <source>Op de dag van het besluit; zonder die dag op de dag waarop het dossier is begonnen.</source>
      <translation>On the day of the decision; without that day, on the day on which the file was begun.</translation>
    </message>
    <message>
      <source>Wel doorslaggevend genoemd</source>
      <translation>Named as decisive</translation>
    </message>
    <message>
      <source>Niet genoemd</source>
      <translation>Not named</translation>
    </message>
    <message>
      <source>Doorslaggevende elementen</source>
      <translation>Decisive elements</translation>
    </message>
    <message>
      <source>Per element voor hoeveel kinderen het in de weging als doorslaggevend is genoemd. Dat kunnen er per kind meer zijn. Het zegt niet hoe zwaar een element hoort te wegen.</source>
      <translation>Per element, for how many children it was named as decisive in the weighing. There can be more than one per child. It does not say how heavily an element should weigh.</translation>
    </message>
    <message>
      <source>Gesprek gehouden</source>
      <translation>Talk held</translation>
    </message>
    <message>
      <source>Alleen geobserveerd</source>
      <translation>Only observed</translation>
    </message>
    <message>
      <source>Niet gehoord: geen reden ingevuld</source>
      <translation>Not heard: no reason filled in</translation>
    </message>
    <message>
      <source>Een gesprek telt als het is gehouden, een observatie als er een dag bij staat. Anders telt de gekozen reden.</source>
      <translation>A talk counts if it was held, an observation if it has a day. Otherwise the chosen reason counts.</translation>
    </message>
    <message>
      <source>Gesprek gepland</source>
      <translation>Talk planned</translation>
    </message>
    <message>
      <source>Nog niets ingevuld</source>
      <translation>Nothing filled in yet</translation>
    </message>
  </context>
  <context>
    <name>app/policy_dossiers.py</name>
    <message>
      <source>Geen eerdere plek ingevuld, of onbekend</source>
      <translation>No earlier place filled in, or unknown</translation>
    </message>
    <message>
      <source>Heroverweging</source>
      <translation>Review</translation>
    </message>
    <message>
      <source>Waar gezinnen vóór de plek van nu sliepen</source>
      <translation>Where families slept before their present place</translation>
    </message>
    <message>
      <source>Klasse van ETHOS Light van de laatste eerdere plek in het dossier. Waardoor een gezin zijn woning kwijtraakte, staat niet als keuze in een dossier en is dus niet geteld.</source>
      <translation>Class of ETHOS Light of the last earlier place in the file. How a family lost its home is not a choice in a file, and so is not counted.</translation>
    </message>
    <message>
      <source>Hoe lang gezinnen in de opvang waren</source>
      <translation>How long families were in shelter</translation>
    </message>
    <message>
      <source>Alle dagen samen in klasse 2 of 3 van ETHOS Light, tot de dag van het besluit; zonder die dag tot de dag waarop het dossier is begonnen.</source>
      <translation>All days together in class 2 or 3 of ETHOS Light, until the day of the decision; without that day, until the day on which the file was begun.</translation>
    </message>
    <message>
      <source>Soort besluit en uitkomst</source>
      <translation>Kind of decision and outcome</translation>
    </message>
    <message>
      <source>Per soort besluit hoe vaak elke uitkomst is gekozen.</source>
      <translation>Per kind of decision, how often each outcome was chosen.</translation>
    </message>
    <message>
      <source>Alle soorten samen</source>
      <translation>All kinds together</translation>
    </message>
    <message>
      <source>Alle uitkomsten samen</source>
      <translation>All outcomes together</translation>
    </message>
    <message>
      <source>Geen dag afgesproken</source>
      <translation>No day agreed</translation>
    </message>
    <message>
      <source>De dag komt nog</source>
      <translation>The day is still to come</translation>
    </message>
    <message>
      <source>Dag voorbij, later opnieuw vastgesteld</source>
      <translation>Day over, finalised again later</translation>
    </message>
    <message>
      <source>Dag voorbij, daarna niet opnieuw vastgesteld</source>
      <translation>Day over, not finalised again after that</translation>
    </message>
    <message>
      <source>De dag van heroverweging die nu in het dossier staat. Wie eerder opnieuw keek en een nieuwe dag afsprak, telt met die nieuwe dag. Dat een heroverweging is gehouden, blijkt hier alleen uit een nieuwe vastgestelde versie.</source>
      <translation>The day of review that is now in the file. Whoever looked again earlier and agreed on a new day counts with that new day. Here, only a new finalised version shows that a review was held.</translation>
    </message>
    <message>
      <source>Geen dagen in de opvang</source>
      <translation>No days in shelter</translation>
    </message>
    <message>
      <source>Korter dan 3 maanden</source>
      <translation>Less than 3 months</translation>
    </message>
    <message>
      <source>3 tot 6 maanden</source>
      <translation>3 to 6 months</translation>
    </message>
    <message>
      <source>6 maanden tot 1 jaar</source>
      <translation>6 months to 1 year</translation>
    </message>
    <message>
      <source>1 jaar of langer</source>
      <translation>1 year or longer</translation>
    </message>
    <message>
      <source>Ontruiming gepland</source>
      <translation>Eviction planned</translation>
    </message>
    <message>
      <source>Geen ontruiming gepland</source>
      <translation>No eviction planned</translation>
    </message>
    <message>
      <source>De dag zelf</source>
      <translation>The day itself</translation>
    </message>
    <message>
      <source>Na 7 dagen</source>
      <translation>After 7 days</translation>
    </message>
    <message>
      <source>Na 30 dagen</source>
      <translation>After 30 days</translation>
    </message>
    <message>
      <source>Na 90 dagen</source>
      <translation>After 90 days</translation>
    </message>
    <message>
      <source>Geplande ontruimingen</source>
      <translation>Planned evictions</translation>
    </message>
    <message>
      <source>Of in het dossier een ontruiming is gepland.</source>
      <translation>Whether an eviction is planned in the file.</translation>
    </message>
    <message>
      <source>Waar gezinnen waren na de dag van een geplande ontruiming</source>
      <translation>Where families were after the day of a planned eviction</translation>
    </message>
    <message>
      <source>Klasse van ETHOS Light, van de dossiers met een geplande ontruiming.</source>
      <translation>Class of ETHOS Light, of the files with a planned eviction.</translation>
    </message>
  </context>
  <context>
    <name>app/policy_files.py</name>
    <message>
      <source>Toelichting</source>
      <translation>Explanation</translation>
    </message>
    <message>
      <source>Tabel {place}</source>
      <translation>Table {place}</translation>
    </message>
  </context>
  <context>
    <name>app/policy_numbers.py</name>
    <message>
      <source>Alleen vastgestelde besluiten</source>
      <translation>Only finalised decisions</translation>
    </message>
    <message>
      <source>Alle dossiers, ook concepten</source>
      <translation>All files, drafts too</translation>
    </message>
    <message>
      <source>In deze jaren zijn er minder dan {least} dossiers die meetellen. Daarvan gaan geen cijfers naar buiten: zij zouden over herkenbare gezinnen gaan. Kies meer jaren.</source>
      <translation>In these years there are fewer than {least} files that count. No figures about those go out: they would be about families who can be recognised. Choose more years.</translation>
    </message>
    <message>
      <source>Besluiten en kinderen</source>
      <translation>Decisions and children</translation>
    </message>
    <message>
      <source>Hoeveel dossiers meetellen, en hoeveel kinderen erin staan. Een kind dat in meer dossiers staat, telt vaker.</source>
      <translation>How many files count, and how many children are in them. A child who is in more files counts more than once.</translation>
    </message>
    <message>
      <source>Dossiers</source>
      <translation>Files</translation>
    </message>
    <message>
      <source>Kinderen</source>
      <translation>Children</translation>
    </message>
  </context>
  <context>
    <name>app/policy_table.py</name>
    <message>
      <source>Aantal</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>Onbekend of niet ingevuld</source>
      <translation>Unknown or not filled in</translation>
    </message>
  </context>
  <context>
    <name>app/policy_words.py</name>
    <message>
      <source>Cijfers voor beleid</source>
      <translation>Figures for policy</translation>
    </message>
    <message>
      <source>Kinderombudsman Amsterdam (2025), § 2.7, 3.7, 6.5 en 7.1; Als de overheid niet thuis geeft (2023), § 1.5, 3.4.1, 5.3 en 5.4: hoeveel kinderen het zijn, waar gezinnen heen gaan en hoe lang zij blijven, is niet bekend. Woonplekken in klassen van ETHOS Light (Feantsa); klasse 0 en de dreigende huisuitzetting (7) zijn daaraan toegevoegd.</source>
      <translation>Kinderombudsman Amsterdam (2025), § 2.7, 3.7, 6.5 and 7.1; Als de overheid niet thuis geeft (2023), § 1.5, 3.4.1, 5.3 and 5.4: how many children there are, where families go and how long they stay is not known. Places to live in classes of ETHOS Light (Feantsa); class 0 and threatened eviction (7) have been added.</translation>
    </message>
    <message>
      <source>Het jaar is dat waarin het dossier is begonnen.</source>
      <translation>The year is the one in which the file was begun.</translation>
    </message>
    <message>
      <source>Het jaar is dat van het besluit. Een besluit zonder datum telt niet mee, een voorlopig besluit ook niet, en een besluit dat na het vaststellen is veranderd pas weer als het opnieuw is vastgesteld.</source>
      <translation>The year is that of the decision. A decision without a date does not count, nor does a provisional decision; a decision that was changed after finalising counts again only once it has been finalised again.</translation>
    </message>
    <message>
      <source>Tellingen uit dossiers over kinderen met woonproblemen, gemaakt met Kind Voorop. Er staat geen naam, geen tekst van iemand, geen kenmerk en geen dag in.</source>
      <translation>Counts from files about children with housing problems, made with Kind Voorop. They hold no name, no text by anyone, no reference and no day.</translation>
    </message>
    <message>
      <source>Niet meegeteld: verwijderde dossiers, voorbeelden en regels voor een groep.</source>
      <translation>Not counted: deleted files, examples and rules for a group.</translation>
    </message>
    <message>
      <source>Kleine aantallen</source>
      <translation>Small numbers</translation>
    </message>
    <message>
      <source>«{small}» is een aantal van 1 tot en met {most}. «{hidden}» is een aantal dat niet wordt getoond: het komt uit minder dan {least} dossiers, of een klein aantal zou eruit terug te rekenen zijn. «≥» betekent: ten minste, want er telt een aantal mee dat niet wordt getoond. Nul wordt getoond, tenzij ook dat een klein aantal zou verraden.</source>
      <translation>“{small}” is a number from 1 up to and including {most}. “{hidden}” is a number that is not shown: it comes from fewer than {least} files, or a small number could be worked out from it. “≥” means: at least, because a number that is not shown counts in it. Zero is shown, unless that too would give away a small number.</translation>
    </message>
    <message>
      <source>Waarom die grens</source>
      <translation>Why that limit</translation>
    </message>
    <message>
      <source>De grens van {least} is een eigen keuze: geen wet noemt een getal. In wat wordt gepubliceerd, mag niemand te herkennen zijn (vergelijk art. 37 Wet op het Centraal bureau voor de statistiek en overweging 26 AVG). Het CBS vraagt bij onderzoek op zijn microdata tien (nog na te kijken). Vraag uw functionaris gegevensbescherming of deze grens voor u past.</source>
      <translation>The limit of {least} is our own choice: no law names a number. Nobody may be recognisable in what is published (compare art. 37 Wet op het Centraal bureau voor de statistiek and recital 26 GDPR). Statistics Netherlands (CBS) asks for ten in research on its microdata (still to be checked). Ask your data protection officer whether this limit suits you.</translation>
    </message>
    <message>
      <source>Niet naast andere jaren leggen</source>
      <translation>Do not lay this beside other years</translation>
    </message>
    <message>
      <source>Wie twee tellingen over jaren die elkaar overlappen naast elkaar legt, of een telling van alleen vastgestelde besluiten naast een van alle dossiers, kan soms door aftrekken toch een klein aantal vinden. Dat geldt ook voor een telling van dezelfde jaren van een latere dag. Geef daarom van elk jaar één telling naar buiten, als het jaar voorbij is.</source>
      <translation>Whoever puts two counts over overlapping years side by side, or a count of only finalised decisions beside one of all files, can sometimes still find a small number by subtracting. That also goes for a count of the same years from a later day. So give out one count of each year, once the year is over.</translation>
    </message>
    <message>
      <source>Wat dit niet bewijst</source>
      <translation>What this does not prove</translation>
    </message>
    <message>
      <source>Dit zijn dossiers uit één kluis en niet alle kinderen: een gezin kan meer besluiten krijgen, en wie zich nooit meldt, telt niet mee. De aantallen zeggen niet waarom iets gebeurde en niet of een besluit goed was. Zij zijn niet gemaakt om gezinnen, medewerkers of organisaties te vergelijken of te beoordelen.</source>
      <translation>These are files from one vault and not all children: a family can get more than one decision, and those who never ask for help are not counted. The numbers do not say why something happened, nor whether a decision was good. They were not made to compare or judge families, staff or organisations.</translation>
    </message>
    <message>
      <source>Wat niet wordt geteld</source>
      <translation>What is not counted</translation>
    </message>
    <message>
      <source>Waardoor een gezin zijn woning kwijtraakte (de route naar dakloosheid): dat staat in dossiers in eigen woorden, niet als keuze.</source>
      <translation>How a family lost its home (the route to homelessness): in files this is told in own words, not as a choice.</translation>
    </message>
    <message>
      <source>{since} tot en met {until}</source>
      <translation>{since} to {until}</translation>
    </message>
    <message>
      <source>Wat dit is</source>
      <translation>What this is</translation>
    </message>
    <message>
      <source>Jaren</source>
      <translation>Years</translation>
    </message>
    <message>
      <source>Welke dossiers</source>
      <translation>Which files</translation>
    </message>
    <message>
      <source>Gemaakt in</source>
      <translation>Made in</translation>
    </message>
    <message>
      <source>Bron van de vragen</source>
      <translation>Source of the questions</translation>
    </message>
    <message>
      <source>Op {long_day} gingen al cijfers naar buiten over {period} ({lower}). Wie die naast deze legt, kan soms een klein aantal terugrekenen.</source>
      <translation>On {long_day}, figures about {period} already went out ({lower}). Whoever puts those beside these can sometimes work out a small number.</translation>
    </message>
  </context>
  <context>
    <name>app/pseudonyms.py</name>
    <message>
      <source>Schuilnamen vervangen de namen van de kinderen en personen in dit dossier, ook in de teksten. Een naam die anders is geschreven, of van iemand die niet als persoon is ingevuld, blijft staan. Ook zonder namen kan een tekst verraden om wie het gaat: lees het stuk na.</source>
      <translation>Pseudonyms replace the names of the children and people in this file, in the texts too. A name that is spelled differently, or of somebody who was not filled in as a person, stays. Even without names a text can give away who it is about: read the document through.</translation>
    </message>
  </context>
  <context>
    <name>app/publications.py</name>
    <message>
      <source>Nog niet bekendgemaakt.</source>
      <translation>Not made known yet.</translation>
    </message>
    <message>
      <source>aan {to}</source>
      <translation>to {to}</translation>
    </message>
    <message>
      <source>Bekendgemaakt</source>
      <translation>Made known</translation>
    </message>
    <message>
      <source>Bekendmaking gepland</source>
      <translation>Planned to be made known</translation>
    </message>
    <message>
      <source>{head} op {lists}.</source>
      <translation>{head} on {lists}.</translation>
    </message>
    <message>
      <source>{label} kan uiterlijk op {day}.</source>
      <translation>{label} is possible no later than {day}.</translation>
    </message>
  </context>
  <context>
    <name>app/put_back_told.py</name>
    <message>
      <source>De kluis van daarvoor was er niet of ging niet open. Is er na de laatste reservekopie nog iets verwijderd of door een kind ingetrokken, dan kan dat er weer in staan. Haal het dan opnieuw weg.</source>
      <translation>The vault from before was not there or did not open. If something was deleted or withdrawn by a child after the last backup, it may be back in it. Then remove it again.</translation>
    </message>
    <message>
      <source>De reservekopie is teruggezet.</source>
      <translation>The backup has been restored.</translation>
    </message>
    <message>
      <source>Van wat er stond, is eerst een reservekopie gemaakt ({before}).</source>
      <translation>First a backup was made of what was there ({before}).</translation>
    </message>
    <message>
      <source>Wat intussen is verwijderd of door een kind is ingetrokken, is er weer uitgehaald.</source>
      <translation>What was deleted or withdrawn by a child in the meantime has been taken out again.</translation>
    </message>
    <message>
      <source>Wat er stond, is bewaard in dezelfde map als {names}.</source>
      <translation>What was there has been kept in the same folder, as {names}.</translation>
    </message>
    <message>
      <source>Vanaf nu opent u de kluis met de wachtzin die gold toen de reservekopie werd gemaakt.</source>
      <translation>From now on you open the vault with the passphrase that was valid when the backup was made.</translation>
    </message>
  </context>
  <context>
    <name>app/recipients.py</name>
    <message>
      <source>wie beslist</source>
      <translation>the decision-maker</translation>
    </message>
    <message>
      <source>de rechtbank</source>
      <translation>the court</translation>
    </message>
    <message>
      <source>een ouder of geadresseerde</source>
      <translation>a parent or addressee</translation>
    </message>
    <message>
      <source>een kind dat om inzage vroeg</source>
      <translation>a child who asked for access</translation>
    </message>
    <message>
      <source>de organisatie zelf</source>
      <translation>the organisation itself</translation>
    </message>
    <message>
      <source>een urgentiecommissie of toetser</source>
      <translation>a housing urgency committee or assessor</translation>
    </message>
  </context>
  <context>
    <name>app/restore.py</name>
    <message>
      <source>Uit deze reservekopie gaan de woorden niet weg die een kind heeft ingetrokken. Kies een andere.</source>
      <translation>The words that a child withdrew cannot be taken out of this backup. Choose another one.</translation>
    </message>
    <message>
      <source>Er is niets teruggezet. {why}</source>
      <translation>Nothing was restored. {why}</translation>
    </message>
    <message>
      <source>Het bestand {store} gaat niet open: {error}.</source>
      <translation>The file {store} does not open: {error}.</translation>
    </message>
    <message>
      <source>Naast {name} staat geen sleutelbestand {name2}. Zonder dat bestand gaat de reservekopie niet open. Kies een reservekopie waar het wel naast staat.</source>
      <translation>There is no key file {name2} beside {name}. Without that file the backup does not open. Choose a backup that has it beside it.</translation>
    </message>
    <message>
      <source>De reservekopie {name} is beschadigd of hoort bij een ander sleutelbestand. Kies een andere.</source>
      <translation>The backup {name} is damaged or belongs to another key file. Choose another one.</translation>
    </message>
    <message>
      <source>De reservekopie kan niet worden gelezen of klaargezet: {error}.</source>
      <translation>The backup cannot be read or made ready: {error}.</translation>
    </message>
    <message>
      <source>In deze reservekopie staan {many} dossiers.</source>
      <translation>There are {many} files in this backup.</translation>
    </message>
    <message>
      <source>In deze reservekopie staat 1 dossier.</source>
      <translation>There is 1 file in this backup.</translation>
    </message>
    <message>
      <source>Er staat nu geen kluis op deze plaats.</source>
      <translation>There is no vault in this place now.</translation>
    </message>
    <message>
      <source>De kluis die er nu staat, hoort bij een ander sleutelbestand. Hij blijft bewaard onder een andere naam.</source>
      <translation>The vault that is there now belongs to another key file. It will be kept under another name.</translation>
    </message>
    <message>
      <source>Wat klaarstond is intussen weggehaald. Kies de reservekopie opnieuw.</source>
      <translation>What was ready has been removed in the meantime. Choose the backup again.</translation>
    </message>
    <message>
      <source>Van wat er nu staat, wordt eerst een reservekopie gemaakt …</source>
      <translation>First a backup is being made of what is there now …</translation>
    </message>
    <message>
      <source>Wat is gewist of ingetrokken, gaat ook uit deze reservekopie …</source>
      <translation>What was erased or withdrawn is being taken out of this backup too …</translation>
    </message>
    <message>
      <source>De reservekopie komt op haar plaats …</source>
      <translation>The backup is being put in place …</translation>
    </message>
    <message>
      <source>De map {folder} weigert: {error}. Start Kind Voorop opnieuw.</source>
      <translation>The folder {folder} refuses: {error}. Start Kind Voorop again.</translation>
    </message>
    <message>
      <source>De map {folder} weigert: {error}.</source>
      <translation>The folder {folder} refuses: {error}.</translation>
    </message>
    <message>
      <source>Dit is de kluis zelf. Kies een reservekopie.</source>
      <translation>This is the vault itself. Choose a backup.</translation>
    </message>
    <message>
      <source>Een andere reservekopie is nog niet helemaal teruggezet. Start Kind Voorop opnieuw.</source>
      <translation>Another backup has not been fully restored yet. Start Kind Voorop again.</translation>
    </message>
    <message>
      <source>Wat er nu staat, kan niet worden bewaard: {error}.</source>
      <translation>What is there now cannot be kept: {error}.</translation>
    </message>
  </context>
  <context>
    <name>app/restore_preview.py</name>
    <message>
      <source>Deze dossiers komen terug:</source>
      <translation>These files come back:</translation>
    </message>
    <message>
      <source>Deze dossiers verdwijnen:</source>
      <translation>These files disappear:</translation>
    </message>
    <message>
      <source>Deze dossiers krijgen een andere stand:</source>
      <translation>These files get another state:</translation>
    </message>
    <message>
      <source>{dossier}: laatst gewijzigd op {changed_at}{versions}</source>
      <translation>{dossier}: last changed on {changed_at}{versions}</translation>
    </message>
    <message>
      <source>terug naar</source>
      <translation>back to</translation>
    </message>
    <message>
      <source>{present}: van {changed_at} {way} {changed_at2}</source>
      <translation>{present}: from {changed_at} {way} {changed_at2}</translation>
    </message>
    <message>
      <source>; de naam wordt dan {then}</source>
      <translation>; the name then becomes {then}</translation>
    </message>
    <message>
      <source>; van {versions} naar {versions2}</source>
      <translation>; from {versions} to {versions2}</translation>
    </message>
    <message>
      <source>1 vastgestelde versie</source>
      <translation>1 finalised version</translation>
    </message>
    <message>
      <source>{number} vastgestelde versies</source>
      <translation>{number} finalised versions</translation>
    </message>
    <message>
      <source>een dossier zonder naam</source>
      <translation>a file without a name</translation>
    </message>
    <message>
      <source>Er verandert niets: de dossiers in deze reservekopie zijn gelijk aan die in de kluis.</source>
      <translation>Nothing changes: the files in this backup are the same as those in the vault.</translation>
    </message>
    <message>
      <source>Geen enkel dossier blijft zoals het is.</source>
      <translation>Not one file stays as it is.</translation>
    </message>
    <message>
      <source>1 dossier blijft zoals het is.</source>
      <translation>1 file stays as it is.</translation>
    </message>
    <message>
      <source>{number} dossiers blijven zoals ze zijn.</source>
      <translation>{number} files stay as they are.</translation>
    </message>
  </context>
  <context>
    <name>app/retention.py</name>
    <message>
      <source>Hoe lang u een dossier mag en moet bewaren, staat in de selectielijst van uw organisatie (voor gemeenten: de selectielijst gemeenten en intergemeentelijke organen) of in een wet. Voor dossiers jeugdhulp noemt de Jeugdwet twintig jaar (art. 7.3.8), voor dossiers van hulpverleners de WGBO ook (art. 7:454 BW). Een jurist heeft die artikelen nog niet bevestigd. Langer dan nodig mag niet (art. 5 lid 1 onder e AVG). Vraag het uw functionaris gegevensbescherming of uw archivaris.</source>
      <translation>How long you may and must keep a file is laid down in your organisation's selectielijst (for municipalities: the selectielijst gemeenten en intergemeentelijke organen) or in an Act. For youth care files the Jeugdwet says twenty years (art. 7.3.8), and so does the WGBO for files of care professionals (art. 7:454 BW). A lawyer has not yet confirmed those articles. Longer than needed is not allowed (art. 5 lid 1 onder e AVG). Ask your data protection officer or your archivist.</translation>
    </message>
  </context>
  <context>
    <name>app/route_words.py</name>
    <message>
      <source>{amount} week</source>
      <translation>{amount} week</translation>
    </message>
    <message>
      <source>{amount} weken</source>
      <translation>{amount} weeks</translation>
    </message>
    <message>
      <source>{amount} maand</source>
      <translation>{amount} month</translation>
    </message>
    <message>
      <source>{amount} maanden</source>
      <translation>{amount} months</translation>
    </message>
    <message>
      <source>{label}: uiterlijk op {day}, bij {at}.</source>
      <translation>{label}: no later than {day}, with {at}.</translation>
    </message>
    <message>
      <source>de dag van het nieuwe vonnis</source>
      <translation>the day of the new judgment</translation>
    </message>
    <message>
      <source>{label}: binnen {term} na {event}, bij {at}.</source>
      <translation>{label}: within {term} after {event}, with {at}.</translation>
    </message>
    <message>
      <source>{label}: {starts}, bij {at}.</source>
      <translation>{label}: {starts}, with {at}.</translation>
    </message>
  </context>
  <context>
    <name>app/rules/care.py</name>
    <message>
      <source>een geadresseerde</source>
      <translation>an addressee</translation>
    </message>
  </context>
  <context>
    <name>app/rules/case_index.py</name>
    <message>
      <source>{codes} tot en met {codes2}</source>
      <translation>{codes} to {codes2}</translation>
    </message>
  </context>
  <context>
    <name>app/rules/child_text.py</name>
    <message>
      <source>een ouder</source>
      <translation>a parent</translation>
    </message>
  </context>
  <context>
    <name>app/rules/enforcement.py</name>
    <message>
      <source>verlof van de rechter van {leave_on}, zaak {leave_case}</source>
      <translation>leave of the court of {leave_on}, case {leave_case}</translation>
    </message>
  </context>
  <context>
    <name>app/rules/frame.py</name>
    <message>
      <source>kind {what}</source>
      <translation>child {what}</translation>
    </message>
  </context>
  <context>
    <name>app/rules/group.py</name>
    <message>
      <source>profiel {place}</source>
      <translation>profile {place}</translation>
    </message>
  </context>
  <context>
    <name>app/second_place.py</name>
    <message>
      <source>De reservekopie is gemaakt, maar niet op de tweede plaats {chosen}: {why}. Sluit de stick of de schijf aan en maak de reservekopie opnieuw, of kies een andere plaats.</source>
      <translation>The backup was made, but not in the second place {chosen}: {why}. Connect the stick or the disk and make the backup again, or choose another place.</translation>
    </message>
    <message>
      <source>Deze map ligt bij de kluis zelf. Kies een stick, een andere schijf of een netwerkschijf.</source>
      <translation>This folder is with the vault itself. Choose a stick, another disk or a network drive.</translation>
    </message>
    <message>
      <source>In {chosen} kan niet worden geschreven: {error}. Kies een andere map.</source>
      <translation>Cannot write in {chosen}: {error}. Choose another folder.</translation>
    </message>
    <message>
      <source>Uw beheerder koos een tweede plaats voor reservekopieën, en die doet het niet. {problem}</source>
      <translation>Your administrator chose a second place for backups, and it does not work. {problem}</translation>
    </message>
    <message>
      <source>In {folder} kan niet worden geschreven: {error}.</source>
      <translation>Cannot write in {folder}: {error}.</translation>
    </message>
    <message>
      <source>die is er nu niet</source>
      <translation>it is not there now</translation>
    </message>
  </context>
  <context>
    <name>app/second_reader.py</name>
    <message>
      <source>Het programma weet met welke wachtzin de kluis is geopend, niet wie er zit.</source>
      <translation>The program knows with which passphrase the vault was opened, not who is sitting there.</translation>
    </message>
  </context>
  <context>
    <name>app/settings.py</name>
    <message>
      <source>Uw keuze is niet bewaard: {path}: {error}.</source>
      <translation>Your choice was not kept: {path}: {error}.</translation>
    </message>
    <message>
      <source>Uw antwoord is niet bewaard: {path}: {error}.</source>
      <translation>Your answer was not kept: {path}: {error}.</translation>
    </message>
    <message>
      <source>het kan niet worden gelezen: {error}.</source>
      <translation>it cannot be read: {error}.</translation>
    </message>
    <message>
      <source>{why} Nu geldt de gewone map.</source>
      <translation>{why} The usual folder is used instead.</translation>
    </message>
    <message>
      <source>de map {folder} {wrong}. Daar kan een kluis beschadigd raken.</source>
      <translation>the folder {folder} {wrong}. A vault can get damaged there.</translation>
    </message>
    <message>
      <source>in de map {folder} kan niet worden geschreven.</source>
      <translation>nothing can be written in the folder {folder}.</translation>
    </message>
  </context>
  <context>
    <name>app/settings_file.py</name>
    <message>
      <source>deze sleutel is onbekend; in README staat welke er zijn</source>
      <translation>this key is unknown; the README says which there are</translation>
    </message>
    <message>
      <source>dit bestand is te groot voor een bestand met instellingen.</source>
      <translation>this file is too large for a file with settings.</translation>
    </message>
    <message>
      <source>{name}: {why} Er geldt niets uit dit bestand.</source>
      <translation>{name}: {why} Nothing in this file applies.</translation>
    </message>
    <message>
      <source>dit is geen bestand met instellingen: bovenaan hoort format = «{format}».</source>
      <translation>this is not a file with settings: at the top there must be format = “{format}”.</translation>
    </message>
    <message>
      <source>dit bestand is van een nieuwere versie van Kind Voorop. Werk het programma bij.</source>
      <translation>this file is from a newer version of Kind Voorop. Update the program.</translation>
    </message>
    <message>
      <source>bij «format_version» hoort {format_version}.</source>
      <translation>“format_version” must be {format_version}.</translation>
    </message>
    <message>
      <source>deze sleutel is onbekend; hij hoort onder [fixed] of [default]</source>
      <translation>this key is unknown; it belongs under [fixed] or [default]</translation>
    </message>
    <message>
      <source>hier hoort een kop: [{part}] op een eigen regel</source>
      <translation>this must be a heading: [{part}] on a line of its own</translation>
    </message>
    <message>
      <source>deze sleutel is onbekend; bedoelt u {near}?</source>
      <translation>this key is unknown; do you mean {near}?</translation>
    </message>
    <message>
      <source>dit is hoogstens {most}; er geldt {most}</source>
      <translation>this can be at most {most}; {most} applies</translation>
    </message>
    <message>
      <source>hier hoort een kop: [{part}.{organisation}] op een eigen regel</source>
      <translation>this must be a heading: [{part}.{organisation}] on a line of its own</translation>
    </message>
    <message>
      <source>regel {line}, </source>
      <translation>line {line}, </translation>
    </message>
  </context>
  <context>
    <name>app/settings_keys.py</name>
    <message>
      <source>niets</source>
      <translation>nothing</translation>
    </message>
    <message>
      <source>1 minuut</source>
      <translation>1 minute</translation>
    </message>
    <message>
      <source>{minutes} minuten</source>
      <translation>{minutes} minutes</translation>
    </message>
    <message>
      <source>Zoals op deze computer</source>
      <translation>As on this computer</translation>
    </message>
    <message>
      <source>Licht</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>Donker</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>Hoog contrast</source>
      <translation>High contrast</translation>
    </message>
    <message>
      <source>Golfje onder wat verkeerd getypt lijkt</source>
      <translation>Wavy line under what looks mistyped</translation>
    </message>
    <message>
      <source>Niet nakijken</source>
      <translation>Do not check</translation>
    </message>
    <message>
      <source>Taal van het programma</source>
      <translation>Language of the program</translation>
    </message>
    <message>
      <source>Kleuren</source>
      <translation>Colours</translation>
    </message>
    <message>
      <source>Grootte van de letters</source>
      <translation>Letter size</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Spelling</translation>
    </message>
    <message>
      <source>Vergrendelt vanzelf na</source>
      <translation>Locks by itself after</translation>
    </message>
    <message>
      <source>Langste tijd tot vergrendelen</source>
      <translation>Longest time before locking</translation>
    </message>
    <message>
      <source>Map met de kluis</source>
      <translation>Folder with the vault</translation>
    </message>
    <message>
      <source>Openbare sleutel van de organisatie</source>
      <translation>Public key of the organisation</translation>
    </message>
    <message>
      <source>Tweede plaats voor reservekopieën</source>
      <translation>Second place for backups</translation>
    </message>
    <message>
      <source>Gemeente of organisatie</source>
      <translation>Municipality or organisation</translation>
    </message>
    <message>
      <source>Opsteller</source>
      <translation>Author</translation>
    </message>
    <message>
      <source>Naam van degene die beslist</source>
      <translation>Name of the person who decides</translation>
    </message>
    <message>
      <source>Orgaan dat beslist</source>
      <translation>Body that decides</translation>
    </message>
    <message>
      <source>Mandaat</source>
      <translation>Mandate</translation>
    </message>
    <message>
      <source>Soort besluit</source>
      <translation>Kind of decision</translation>
    </message>
    <message>
      <source>hier hoort {words}</source>
      <translation>this must be {words}</translation>
    </message>
    <message>
      <source>«{what}» bestaat niet; kies uit {lists}</source>
      <translation>“{what}” does not exist; choose from {lists}</translation>
    </message>
    <message>
      <source>hier hoort een getal van {least} tot en met {most}</source>
      <translation>this must be a number from {least} to {most}</translation>
    </message>
    <message>
      <source>dit is een geheime sleutel. Haal hem meteen weg: dit bestand is voor iedereen te lezen</source>
      <translation>this is a secret key. Remove it at once: everyone can read this file</translation>
    </message>
    <message>
      <source>hier hoort één gewone regel tekst</source>
      <translation>this must be one plain line of text</translation>
    </message>
    <message>
      <source>kies uit {lists}</source>
      <translation>choose from {lists}</translation>
    </message>
    <message>
      <source>hier hoort de regel die begint met age1</source>
      <translation>this must be the line that begins with age1</translation>
    </message>
    <message>
      <source>hier hoort de hele naam van een map, vanaf het begin van de schijf</source>
      <translation>this must be the full name of a folder, from the root of the disk</translation>
    </message>
  </context>
  <context>
    <name>app/settings_organisation.py</name>
    <message>
      <source>Naam</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Bewaartermijn</source>
      <translation>Retention period</translation>
    </message>
    <message>
      <source>Waar de bewaartermijn staat</source>
      <translation>Where the retention period is laid down</translation>
    </message>
    <message>
      <source>Verordeningen en regels</source>
      <translation>By-laws and rules</translation>
    </message>
    <message>
      <source>Weigeringsgronden</source>
      <translation>Grounds for refusal</translation>
    </message>
    <message>
      <source>Ondersteuning in uw gemeente</source>
      <translation>Support in your municipality</translation>
    </message>
    <message>
      <source>Adressen voor ouders en kinderen</source>
      <translation>Addresses for parents and children</translation>
    </message>
    <message>
      <source>Hulpregel in andere talen</source>
      <translation>Help line in other languages</translation>
    </message>
    <message>
      <source>Bevestigde normen</source>
      <translation>Confirmed norms</translation>
    </message>
    <message>
      <source>Briefhoofd</source>
      <translation>Letterhead</translation>
    </message>
    <message>
      <source>dit onderdeel is onbekend.</source>
      <translation>this part is unknown.</translation>
    </message>
  </context>
  <context>
    <name>app/settings_told.py</name>
    <message>
      <source>De rest geldt wel. Meld het bij uw beheerder.</source>
      <translation>The rest does apply. Tell your administrator.</translation>
    </message>
    <message>
      <source>In {path} staan instellingen van uw beheerder klaar. Zij gelden pas als u daar bij «Instellingen», «Bestand en beheer» ja op zegt.</source>
      <translation>Settings from your administrator are ready in {path}. They only apply once you say yes to them under “Settings”, “File and administration”.</translation>
    </message>
    <message>
      <source>Uw beheerder koos {folder} als map voor de dossiers. Daar is nog geen kluis; in {usual} staat er een. Zet kindvoorop.kluis en kindvoorop.sleutel samen over, of vraag uw beheerder om hulp.</source>
      <translation>Your administrator chose {folder} as the folder for the files. There is no vault there yet; there is one in {usual}. Move kindvoorop.kluis and kindvoorop.sleutel together, or ask your administrator for help.</translation>
    </message>
  </context>
  <context>
    <name>app/settings_whole.py</name>
    <message>
      <source>{label}: vastgelegd door uw beheerder.</source>
      <translation>{label}: fixed by your administrator.</translation>
    </message>
    <message>
      <source>{label}: dit kan alleen een beheerder instellen.</source>
      <translation>{label}: only an administrator can set this.</translation>
    </message>
    <message>
      <source>een logo</source>
      <translation>a logo</translation>
    </message>
  </context>
  <context>
    <name>app/special_data.py</name>
    <message>
      <source>{}: deze vragen staan uit, want dit zijn bijzondere persoonsgegevens (art. 9 AVG). Stel ze alleen als het besluit ervan afhangt.</source>
      <translation>{}: these questions are off, because they ask for special personal data (art. 9 AVG). Ask them only if the decision depends on them.</translation>
    </message>
  </context>
  <context>
    <name>app/still_asked.py</name>
    <message>
      <source>Nog geen brief voor {what}.</source>
      <translation>No letter for {what} yet.</translation>
    </message>
    <message>
      <source>het kind</source>
      <translation>the child</translation>
    </message>
    <message>
      <source>Spreek met {name} af wie dit gesprek mag weten. Nu mag iedereen dat.</source>
      <translation>Agree with {name} who may know about this talk. Now everyone may.</translation>
    </message>
    <message>
      <source>het gesprek van {held_on}</source>
      <translation>the talk of {held_on}</translation>
    </message>
    <message>
      <source>een gesprek</source>
      <translation>a talk</translation>
    </message>
    <message>
      <source>Van {of} is nog geen samenvatting.</source>
      <translation>There is no summary of {of} yet.</translation>
    </message>
  </context>
  <context>
    <name>app/store_places.py</name>
    <message>
      <source>ligt op een netwerkschijf</source>
      <translation>is on a network drive</translation>
    </message>
    <message>
      <source>loopt mee met {cloud}</source>
      <translation>is synchronised with {cloud}</translation>
    </message>
    <message>
      <source>Dropbox</source>
      <translation>Dropbox</translation>
    </message>
    <message>
      <source>De map {folder} {where}. Daar kan een kluis beschadigd raken. Kies met --data MAP een map op deze computer zelf. Staat hier al een kluis, sluit Kind Voorop dan op alle computers en zet kindvoorop.kluis en kindvoorop.sleutel samen in die map. Voor reservekopieën mag deze plaats wel.</source>
      <translation>The folder {folder} {where}. A vault can get damaged there. With --data FOLDER, choose a folder on this computer itself. If there is already a vault here, close Kind Voorop on all computers and put kindvoorop.kluis and kindvoorop.sleutel together in that folder. For backups this place is fine.</translation>
    </message>
  </context>
  <context>
    <name>app/subject.py</name>
    <message>
      <source>kinderen</source>
      <translation>children</translation>
    </message>
    <message>
      <source>opties</source>
      <translation>options</translation>
    </message>
    <message>
      <source>profiel</source>
      <translation>profile</translation>
    </message>
    <message>
      <source>profielen</source>
      <translation>profiles</translation>
    </message>
    <message>
      <source>variant</source>
      <translation>variant</translation>
    </message>
    <message>
      <source>varianten</source>
      <translation>variants</translation>
    </message>
  </context>
  <context>
    <name>app/tensions.py</name>
    <message>
      <source>Profiel A ↔ profiel B</source>
      <translation>Profile A ↔ profile B</translation>
    </message>
    <message>
      <source>elk kind apart</source>
      <translation>each child separately</translation>
    </message>
    <message>
      <source>elk profiel apart</source>
      <translation>each profile separately</translation>
    </message>
  </context>
  <context>
    <name>app/timeline.py</name>
    <message>
      <source>Een andere plek</source>
      <translation>Another place</translation>
    </message>
    <message>
      <source>Volgens het {assessment}: {name}</source>
      <translation>According to the {assessment}: {name}</translation>
    </message>
    <message>
      <source>, tot die dag zeker</source>
      <translation>, certain until that day</translation>
    </message>
    <message>
      <source>; tot wanneer is niet zeker</source>
      <translation>; until when is not certain</translation>
    </message>
    <message>
      <source>{nights} tot {today}</source>
      <translation>{nights} until {today}</translation>
    </message>
    <message>
      <source>Waar het gezin nu slaapt: {kind}{until}; {nights}</source>
      <translation>Where the family sleeps now: {kind}{until}; {nights}</translation>
    </message>
    <message>
      <source>sinds wanneer</source>
      <translation>since when</translation>
    </message>
    <message>
      <source>tot wanneer</source>
      <translation>until when</translation>
    </message>
    <message>
      <source> is niet bekend</source>
      <translation> is not known</translation>
    </message>
    <message>
      <source>Nog niet bekend waar het gezin slaapt</source>
      <translation>Not known yet where the family will sleep</translation>
    </message>
    <message>
      <source>Niet bekend waar het gezin sliep</source>
      <translation>Not known where the family slept</translation>
    </message>
    <message>
      <source>niet bekend</source>
      <translation>not known</translation>
    </message>
    <message>
      <source>Plek onbekend</source>
      <translation>Place unknown</translation>
    </message>
    <message>
      <source>1 nacht</source>
      <translation>1 night</translation>
    </message>
    <message>
      <source>{number} nachten</source>
      <translation>{number} nights</translation>
    </message>
    <message>
      <source>School van {what}: {school}</source>
      <translation>School of {what}: {school}</translation>
    </message>
    <message>
      <source>kind {place}</source>
      <translation>child {place}</translation>
    </message>
    <message>
      <source>Eerdere slaapplek zonder dagen: {where}</source>
      <translation>Earlier place to sleep without days: {where}</translation>
    </message>
    <message>
      <source>Sinds wanneer het gezin slaapt waar het nu slaapt, is niet ingevuld</source>
      <translation>Not filled in: since when the family has slept where it sleeps now</translation>
    </message>
  </context>
  <context>
    <name>app/timeline_layout.py</name>
    <message>
      <source>jan</source>
      <translation>Jan</translation>
    </message>
    <message>
      <source>feb</source>
      <translation>Feb</translation>
    </message>
    <message>
      <source>mrt</source>
      <translation>Mar</translation>
    </message>
    <message>
      <source>apr</source>
      <translation>Apr</translation>
    </message>
    <message>
      <source>jun</source>
      <translation>Jun</translation>
    </message>
    <message>
      <source>jul</source>
      <translation>Jul</translation>
    </message>
    <message>
      <source>aug</source>
      <translation>Aug</translation>
    </message>
    <message>
      <source>sep</source>
      <translation>Sep</translation>
    </message>
    <message>
      <source>okt</source>
      <translation>Oct</translation>
    </message>
    <message>
      <source>nov</source>
      <translation>Nov</translation>
    </message>
    <message>
      <source>dec</source>
      <translation>Dec</translation>
    </message>
  </context>
  <context>
    <name>app/timeline_moments.py</name>
    <message>
      <source>Gesprekken</source>
      <translation>Talks</translation>
    </message>
    <message>
      <source>Stappen</source>
      <translation>Steps</translation>
    </message>
    <message>
      <source>Uiterste dagen</source>
      <translation>Last days</translation>
    </message>
    <message>
      <source>Geboorte en 18 jaar</source>
      <translation>Birth and age 18</translation>
    </message>
    <message>
      <source>Raadpleging van kinderen</source>
      <translation>Consultation of children</translation>
    </message>
    <message>
      <source>Bekendmaking</source>
      <translation>Making known</translation>
    </message>
    <message>
      <source>Overhandiging van het advies</source>
      <translation>Handing over the advice</translation>
    </message>
    <message>
      <source>Melding</source>
      <translation>Notification</translation>
    </message>
    <message>
      <source>Aanvraag</source>
      <translation>Application</translation>
    </message>
    <message>
      <source>Onderzoeksverslag</source>
      <translation>Inquiry report</translation>
    </message>
    <message>
      <source>{given} (gepland)</source>
      <translation>{given} (planned)</translation>
    </message>
    <message>
      <source>Het {noun} gaat in</source>
      <translation>The {noun} takes effect</translation>
    </message>
    <message>
      <source>{short_name} is beschikbaar</source>
      <translation>{short_name} is available</translation>
    </message>
    <message>
      <source>Uitvoering</source>
      <translation>Carrying out</translation>
    </message>
    <message>
      <source>Uiterlijk beslissen</source>
      <translation>Decision due</translation>
    </message>
    <message>
      <source>Tot hier is de slaapplek zeker</source>
      <translation>The place to sleep is certain until here</translation>
    </message>
    <message>
      <source>Vertrek uit de slaapplek van nu</source>
      <translation>Leaving the present place to sleep</translation>
    </message>
    <message>
      <source>Wat besloten is, loopt tot hier</source>
      <translation>What was decided runs until here</translation>
    </message>
    <message>
      <source>Opvolging van het {assessment}</source>
      <translation>Follow-up of the {assessment}</translation>
    </message>
    <message>
      <source>Laatste dag voor {label}</source>
      <translation>Last day for {label}</translation>
    </message>
    <message>
      <source>Zienswijze gevraagd aan {who}</source>
      <translation>View asked of {who}</translation>
    </message>
    <message>
      <source>Uitgerekende dag van een zwangerschap</source>
      <translation>Due date of a pregnancy</translation>
    </message>
    <message>
      <source>Gesprek met {name}</source>
      <translation>Talk with {name}</translation>
    </message>
    <message>
      <source>Teruggekoppeld aan {name}</source>
      <translation>Feedback given to {name}</translation>
    </message>
    <message>
      <source>Observatie van {name}</source>
      <translation>Observation of {name}</translation>
    </message>
    <message>
      <source>Uitleg aan {name}</source>
      <translation>Explanation to {name}</translation>
    </message>
    <message>
      <source>Uitleg aan {name} (gepland)</source>
      <translation>Explanation to {name} (planned)</translation>
    </message>
    <message>
      <source>Alsnog praten met {name} (gepland)</source>
      <translation>Talk with {name} after all (planned)</translation>
    </message>
    <message>
      <source>{name} is geboren</source>
      <translation>{name} is born</translation>
    </message>
    <message>
      <source>{name} wordt {of_age}</source>
      <translation>{name} turns {of_age}</translation>
    </message>
  </context>
  <context>
    <name>app/timeline_shapes.py</name>
    <message>
      <source>geweest</source>
      <translation>past</translation>
    </message>
    <message>
      <source>deels geweest</source>
      <translation>partly past</translation>
    </message>
    <message>
      <source>gepland of nog te komen</source>
      <translation>planned or still to come</translation>
    </message>
  </context>
  <context>
    <name>app/version_differences.py</name>
    <message>
      <source>gewijzigd</source>
      <translation>changed</translation>
    </message>
    <message>
      <source>ingevuld</source>
      <translation>filled in</translation>
    </message>
    <message>
      <source>leeggemaakt</source>
      <translation>emptied</translation>
    </message>
    <message>
      <source>toegevoegd</source>
      <translation>added</translation>
    </message>
    <message>
      <source>verwijderd</source>
      <translation>removed</translation>
    </message>
    <message>
      <source>teruggezet</source>
      <translation>put back</translation>
    </message>
    <message>
      <source> Op naam afgeweken door {row}.</source>
      <translation> Overridden by name: {row}.</translation>
    </message>
    <message>
      <source> Beantwoord door {row}.</source>
      <translation> Answered by {row}.</translation>
    </message>
    <message>
      <source>Opmerking bij {words}</source>
      <translation>Remark on {words}</translation>
    </message>
    <message>
      <source>Opmerking</source>
      <translation>Remark</translation>
    </message>
    <message>
      <source>versie van de methode bij vaststellen</source>
      <translation>version of the method when finalised</translation>
    </message>
    <message>
      <source>versie van de controles</source>
      <translation>version of the checks</translation>
    </message>
  </context>
  <context>
    <name>app/version_papers.py</name>
    <message>
      <source>Versie {number} is vastgesteld met versie {method} van de methode. Dit programma kan die niet meer lezen. Daarom is niet na te gaan of deze lezer alles mag weten wat erin staat. De bewaarde PDF is er nog wel. Die is alleen voor wie beslist: er staat ook in wat niet iedereen mag weten.</source>
      <translation>Version {number} was finalised with version {method} of the method. This program can no longer read that one. So it cannot be checked whether this reader may know everything in it. The PDF that was kept is still there. It is only for the decision-maker: it also holds what not everyone may know.</translation>
    </message>
  </context>
  <context>
    <name>app/version_words.py</name>
    <message>
      <source>een antwoord dat deze versie van de methode niet kent</source>
      <translation>an answer that this version of the method does not know</translation>
    </message>
    <message>
      <source>iets wat niet meer in het dossier staat</source>
      <translation>something that is no longer in the file</translation>
    </message>
    <message>
      <source>ja</source>
      <translation>yes</translation>
    </message>
    <message>
      <source>nee</source>
      <translation>no</translation>
    </message>
    <message>
      <source>rij </source>
      <translation>row </translation>
    </message>
    <message>
      <source>vraag «{method}»</source>
      <translation>question “{method}”</translation>
    </message>
    <message>
      <source>{long_day} om {here:%H.%M} uur</source>
      <translation>{long_day} at {here:%H.%M}</translation>
    </message>
    <message>
      <source>weigeringsgrond «{words}»</source>
      <translation>ground for refusal “{words}”</translation>
    </message>
    <message>
      <source>steun</source>
      <translation>support</translation>
    </message>
    <message>
      <source>rechtsmiddel</source>
      <translation>legal remedy</translation>
    </message>
    <message>
      <source>gesprek van {long_day}</source>
      <translation>talk of {long_day}</translation>
    </message>
    <message>
      <source>bronvermelding van {words}</source>
      <translation>reference to {words}</translation>
    </message>
    <message>
      <source>zwaarder belang {words}</source>
      <translation>weightier interest {words}</translation>
    </message>
    <message>
      <source>zwaarder belang van {words} {element}</source>
      <translation>weightier interest of {words} {element}</translation>
    </message>
    <message>
      <source>afwijking van «{words}»</source>
      <translation>override of “{words}”</translation>
    </message>
    <message>
      <source>gevolg van {words} voor {element}</source>
      <translation>effect of {words} on {element}</translation>
    </message>
    <message>
      <source>iedereen</source>
      <translation>everybody</translation>
    </message>
    <message>
      <source>wat {who} mag weten</source>
      <translation>what {who} may know</translation>
    </message>
    <message>
      <source>bron B{row}</source>
      <translation>source B{row}</translation>
    </message>
    <message>
      <source>feit F{row}</source>
      <translation>fact F{row}</translation>
    </message>
    <message>
      <source>zienswijze van</source>
      <translation>view of</translation>
    </message>
    <message>
      <source>wens bij {words}</source>
      <translation>wish about {words}</translation>
    </message>
    <message>
      <source>onderdeel «{words}»</source>
      <translation>item “{words}”</translation>
    </message>
    <message>
      <source>dag van: {words}</source>
      <translation>day of: {words}</translation>
    </message>
  </context>
  <context>
    <name>app/whole_store.py</name>
    <message>
      <source>Het bestand wordt gelezen …</source>
      <translation>The file is being read …</translation>
    </message>
    <message>
      <source>De reservekopieën worden erbij gezocht …</source>
      <translation>The backups are being looked up …</translation>
    </message>
    <message>
      <source>De dossiers worden nagekeken …</source>
      <translation>The files are being checked …</translation>
    </message>
    <message>
      <source>de reservekopie van {made_at}</source>
      <translation>the backup of {made_at}</translation>
    </message>
  </context>
  <context>
    <name>app/why.py</name>
    <message>
      <source>Elk element krijgt voor elk kind een antwoord. Hier wordt beoordeeld:</source>
      <translation>Each element gets an answer for each child. What is assessed here:</translation>
    </message>
    <message>
      <source>Dit hoort bij een ontruiming van een gezin met kinderen:</source>
      <translation>This is part of an eviction of a family with children:</translation>
    </message>
  </context>
  <context>
    <name>models/store_errors.py</name>
    <message>
      <source>Wat u typte staat nog op het scherm en wordt zo opnieuw opgeslagen.</source>
      <translation>What you typed is still on the screen and will be saved again in a moment.</translation>
    </message>
    <message>
      <source>De schijf is vol. Maak ruimte vrij.</source>
      <translation>The disk is full. Make room.</translation>
    </message>
    <message>
      <source>Een ander programma houdt de kluis vast. Sluit dat programma.</source>
      <translation>Another program is holding the vault. Close that program.</translation>
    </message>
    <message>
      <source>De schijf weigert te schrijven. Controleer de schijf of de verbinding ermee.</source>
      <translation>The disk refuses to write. Check the disk or its connection.</translation>
    </message>
    <message>
      <source>Blijft deze melding staan als de schijf weer is aangesloten, neem dan over wat nog niet is opgeslagen en start Kind Voorop opnieuw.</source>
      <translation>If this message stays when the disk is connected again, copy what has not been saved yet and restart Kind Voorop.</translation>
    </message>
    <message>
      <source>De kluis die open is, staat niet meer in haar map: de map is verplaatst of weggehaald, of er staat een andere kluis. Zet de map terug waar zij stond.</source>
      <translation>The vault that is open is no longer in its folder: the folder was moved or removed, or another vault is there. Put the folder back where it was.</translation>
    </message>
    <message>
      <source>Lukt dat niet, neem dan over wat nog niet is opgeslagen en start Kind Voorop opnieuw.</source>
      <translation>If that does not work, copy what has not been saved yet and restart Kind Voorop.</translation>
    </message>
    <message>
      <source>De kluis {path} ontbreekt. Zet het bestand terug uit uw reservekopie.</source>
      <translation>The vault {path} is missing. Restore the file from your backup.</translation>
    </message>
    <message>
      <source>In {parent} staat al een kluis. Open die, of kies een andere map.</source>
      <translation>There is already a vault in {parent}. Open it, or choose another folder.</translation>
    </message>
    <message>
      <source>De kluis is al open in een ander venster of programma. Sluit dat eerst.</source>
      <translation>The vault is already open in another window or program. Close that first.</translation>
    </message>
    <message>
      <source>De kluis {path} is beschadigd of hoort bij een ander sleutelbestand. Zet de kluis en het sleutelbestand samen terug uit uw reservekopie.</source>
      <translation>The vault {path} is damaged or belongs to another key file. Restore the vault and the key file together from your backup.</translation>
    </message>
    <message>
      <source>Deze kluis is gemaakt met een nieuwere versie van Kind Voorop. Installeer die versie en probeer het opnieuw. Er is niets veranderd.</source>
      <translation>This vault was made with a newer version of Kind Voorop. Install that version and try again. Nothing has changed.</translation>
    </message>
    <message>
      <source>In {parent} kan niet worden geschreven. Controleer of de map bestaat, of u er mag schrijven en of de schijf niet vol is.</source>
      <translation>Cannot write in {parent}. Check whether the folder exists, whether you may write there and whether the disk is full.</translation>
    </message>
    <message>
      <source>De kluis kon niet worden bijgewerkt voor deze versie van Kind Voorop. Er is niets veranderd. Maak ruimte op de schijf en probeer het opnieuw, of ga terug naar de vorige versie.</source>
      <translation>The vault could not be updated for this version of Kind Voorop. Nothing has changed. Make room on the disk and try again, or go back to the previous version.</translation>
    </message>
    <message>
      <source>Dossier {assessment_id} staat niet in de kluis.</source>
      <translation>File {assessment_id} is not in the vault.</translation>
    </message>
    <message>
      <source>Dossier {assessment_id} staat al in de kluis. Er is niets veranderd.</source>
      <translation>File {assessment_id} is already in the vault. Nothing has changed.</translation>
    </message>
    <message>
      <source>De bijlagen van dit dossier worden samen</source>
      <translation>Together, the attachments of this file would be</translation>
    </message>
    <message>
      <source>Dit bestand is</source>
      <translation>This document is</translation>
    </message>
    <message>
      <source>Haal een bijlage weg die niet nodig is</source>
      <translation>Remove an attachment that is not needed</translation>
    </message>
    <message>
      <source>Maak het kleiner, bijvoorbeeld met een grovere</source>
      <translation>Make it smaller, for example with a coarser</translation>
    </message>
    <message>
      <source>{advice} scan, en probeer het opnieuw.</source>
      <translation>{advice} scan, and try again.</translation>
    </message>
    <message>
      <source>{said} {what:.0f} MB. Er past niet meer dan {what2} MB. {end}</source>
      <translation>{said} {what:.0f} MB. No more than {what2} MB fits. {end}</translation>
    </message>
    <message>
      <source>De inhoud van «{name}» is beschadigd of ontbreekt. Zet de kluis terug uit een reservekopie, of voeg het bestand opnieuw toe.</source>
      <translation>The content of “{name}” is damaged or missing. Restore the vault from a backup, or add the document again.</translation>
    </message>
  </context>
  <context>
    <name>reports/clerk_card.py</name>
    <message>
      <source>Bij elk besluit</source>
      <translation>With every decision</translation>
    </message>
  </context>
  <context>
    <name>reports/exhibits_images.py</name>
    <message>
      <source>Deze afbeelding is beschadigd. Open haar in een ander programma, sla haar opnieuw op en voeg haar toe aan de bron. Of voeg dit bestand los bij.</source>
      <translation>This image is damaged. Open it in another program, save it again and add it to the source. Or attach this document separately.</translation>
    </message>
  </context>
  <context>
    <name>reports/exhibits_pdf.py</name>
    <message>
      <source>Dit bestand is met een wachtwoord afgesloten. Vraag om een versie zonder wachtwoord en voeg die toe aan de bron, of voeg dit bestand los bij.</source>
      <translation>This document is locked with a password. Ask for a version without a password and add that to the source, or attach this document separately.</translation>
    </message>
    <message>
      <source>Dit bestand is beschadigd en niet meer volledig te lezen. Vraag om een gave versie en voeg die toe aan de bron, of voeg dit bestand los bij.</source>
      <translation>This document is damaged and can no longer be read in full. Ask for an undamaged version and add that to the source, or attach this document separately.</translation>
    </message>
    <message>
      <source>In dit bestand staat geen enkele bladzijde. Vraag om een versie waarin de bladzijden wel staan.</source>
      <translation>There is not a single page in this document. Ask for a version that does hold the pages.</translation>
    </message>
    <message>
      <source>Dit is een formulier dat zijn bladzijden zelf maakt (XFA); zonder Adobe Reader is er niets te zien. Open het daar, kies afdrukken als PDF, en voeg dat bestand toe aan de bron. Of voeg dit bestand los bij.</source>
      <translation>This is a form that makes its own pages (XFA); without Adobe Reader there is nothing to see. Open it there, choose print as PDF, and add that document to the source. Or attach this document separately.</translation>
    </message>
    <message>
      <source>Op een bladzijde van dit bestand staat zo veel dat zij niet te tekenen is. Druk het bestand af als PDF of scan het, en voeg dat toe aan de bron. Of voeg dit bestand los bij.</source>
      <translation>A page of this document holds so much that it cannot be drawn. Print the document as PDF or scan it, and add that to the source. Or attach this document separately.</translation>
    </message>
  </context>
  <context>
    <name>reports/exhibits_told.py</name>
    <message>
      <source>{exhibit} is los bijgevoegd: {apart}</source>
      <translation>{exhibit} is attached separately: {apart}</translation>
    </message>
  </context>
  <context>
    <name>reports/exhibits_writing.py</name>
    <message>
      <source>Dit bestand is niet te verwerken: het kost te veel tijd of geheugen. Druk het af als PDF of scan het, en voeg dat toe aan de bron. Of voeg dit bestand los bij.</source>
      <translation>This document cannot be processed: it takes too much time or memory. Print it as PDF or scan it, and add that to the source. Or attach this document separately.</translation>
    </message>
    <message>
      <source>Bij de bronnen die deze lezer mag weten, staan geen bijlagen. Er is niets om te bundelen.</source>
      <translation>The sources that this reader may know have no attachments. There is nothing to bundle.</translation>
    </message>
    <message>
      <source>Het maken van de bundel is gestopt. Er is niets opgeslagen.</source>
      <translation>Making the bundle has been stopped. Nothing was saved.</translation>
    </message>
    <message>
      <source>De bundel wordt geschreven en nagekeken …</source>
      <translation>The bundle is being written and checked …</translation>
    </message>
    <message>
      <source>{name} van {many} wordt nagekeken …</source>
      <translation>{name} of {many} is being checked …</translation>
    </message>
    <message>
      <source>De bundel wordt geschreven en nagekeken: {said} procent</source>
      <translation>The bundle is being written and checked: {said} per cent</translation>
    </message>
  </context>
  <context>
    <name>reports/information_pack.py</name>
    <message>
      <source>Voor ouders</source>
      <translation>For parents</translation>
    </message>
    <message>
      <source>Voor kinderen van 4 tot en met 11 jaar, om samen te lezen</source>
      <translation>For children aged 4 to 11, to read together</translation>
    </message>
    <message>
      <source>Voor kinderen vanaf 12 jaar</source>
      <translation>For children aged 12 and over</translation>
    </message>
  </context>
  <context>
    <name>reports/paper_compared.py</name>
    <message>
      <source>de woorden zijn dezelfde, maar de bladzijde ziet er anders uit. Er kan iets over de tekst heen staan, of iets zijn weggehaald of verplaatst.</source>
      <translation>the words are the same, but the page looks different. Something may cover the text, or something may have been removed or moved.</translation>
    </message>
    <message>
      <source>De woorden op papier zijn dezelfde, maar een voorleesprogramma leest iets anders voor dan er staat: «{said}».</source>
      <translation>The words on paper are the same, but a screen reader reads out something else than what is there: “{said}”.</translation>
    </message>
    <message>
      <source>Bladzijde {number}: onderaan staat {each}.</source>
      <translation>Page {number}: at the bottom there is {each}.</translation>
    </message>
    <message>
      <source>Deze tekst uit de inhoud staat niet op papier: «{each}».</source>
      <translation>This text from the content is not on paper: “{each}”.</translation>
    </message>
    <message>
      <source>De inhoud bevat tekens die dit programma nooit afdrukt.</source>
      <translation>The content holds characters that this program never prints.</translation>
    </message>
    <message>
      <source>Bladzijde {page}: er staat {what} op, en dat zet dit programma nooit op een bladzijde.</source>
      <translation>Page {page}: there is {what} on it, and this program never puts that on a page.</translation>
    </message>
    <message>
      <source>Van deze inhoud kan dit programma geen bladzijden maken.</source>
      <translation>This program cannot make pages from this content.</translation>
    </message>
    <message>
      <source>Er zijn {found} bladzijden; bij deze inhoud horen er {expected}.</source>
      <translation>There are {found} pages; this content should have {expected}.</translation>
    </message>
    <message>
      <source>Bladzijde {number}, onderaan: er hoort «{ours}» te staan, er staat «{theirs}».</source>
      <translation>Page {number}, at the bottom: it should say “{ours}”, it says “{theirs}”.</translation>
    </message>
    <message>
      <source>Bladzijde {what}: {otherwise}</source>
      <translation>Page {what}: {otherwise}</translation>
    </message>
    <message>
      <source>En nog {more} verschillen.</source>
      <translation>And {more} more differences.</translation>
    </message>
    <message>
      <source>een andere vingerafdruk ({in_groups})</source>
      <translation>another fingerprint ({in_groups})</translation>
    </message>
    <message>
      <source>geen vingerafdruk</source>
      <translation>no fingerprint</translation>
    </message>
  </context>
  <context>
    <name>reports/paper_differences.py</name>
    <message>
      <source>Bladzijde {page}</source>
      <translation>Page {page}</translation>
    </message>
    <message>
      <source>{place}: in de inhoud staat {content}, op papier staat {paper}.</source>
      <translation>{place}: the content says {content}, the paper says {paper}.</translation>
    </message>
    <message>
      <source>onder «{heading}»</source>
      <translation>under “{heading}”</translation>
    </message>
    <message>
      <source>alinea {number}</source>
      <translation>paragraph {number}</translation>
    </message>
  </context>
  <context>
    <name>reports/paper_files.py</name>
    <message>
      <source>{name} bestaat al en is iets anders. Kies voor de PDF een andere naam.</source>
      <translation>{name} already exists and is something else. Choose another name for the PDF.</translation>
    </message>
  </context>
  <context>
    <name>reports/paper_in_store.py</name>
    <message>
      <source>een ander</source>
      <translation>somebody else</translation>
    </message>
    <message>
      <source>versie {version}</source>
      <translation>version {version}</translation>
    </message>
    <message>
      <source>concept of ander stuk</source>
      <translation>draft or another document</translation>
    </message>
    <message>
      <source>op {day} is opgeslagen uit dossier «{store}» ({version}, voor {reader})</source>
      <translation>was saved on {day} from file “{store}” ({version}, for {reader})</translation>
    </message>
  </context>
  <context>
    <name>reports/paper_verifying.py</name>
    <message>
      <source>Dit bestand is byte voor byte gelijk aan wat {left}.</source>
      <translation>This file is byte for byte equal to what {left}.</translation>
    </message>
    <message>
      <source>Bladzijde {page}: er staat {what} op.</source>
      <translation>Page {page}: there is {what} on it.</translation>
    </message>
    <message>
      <source>Op dit PDF-bestand staan dingen die dit programma nooit op een bladzijde zet. De tekst is niet vergeleken.</source>
      <translation>On this PDF file there are things that this program never puts on a page. The text has not been compared.</translation>
    </message>
    <message>
      <source>{named}: daarin staat een tekst die veel langer is dan dit programma ze maakt.</source>
      <translation>{named}: it holds a text that is much longer than this program makes them.</translation>
    </message>
    <message>
      <source>De vingerafdruk van de versie in het PDF-bestand is een andere dan in de inhoud.</source>
      <translation>The fingerprint of the version in the PDF file is another one than in the content.</translation>
    </message>
    <message>
      <source>1 bladzijde</source>
      <translation>1 page</translation>
    </message>
    <message>
      <source>{count} bladzijden</source>
      <translation>{count} pages</translation>
    </message>
    <message>
      <source>Het PDF-bestand gaat open en heeft {pages}; op elke bladzijde staat dezelfde vingerafdruk.</source>
      <translation>The PDF file opens and has {pages}; every page has the same fingerprint.</translation>
    </message>
    <message>
      <source>Elk woord van de inhoud staat op papier, in de goede volgorde, en niets anders.</source>
      <translation>Every word of the content is on paper, in the right order, and nothing else.</translation>
    </message>
    <message>
      <source>Elke bladzijde ziet eruit zoals dit programma haar van deze inhoud maakt.</source>
      <translation>Every page looks the way this program makes it from this content.</translation>
    </message>
    <message>
      <source>Het stuk is een concept, geen versie.</source>
      <translation>The document is a draft, not a version.</translation>
    </message>
    <message>
      <source>Het stuk hoort bij geen versie.</source>
      <translation>The document belongs to no version.</translation>
    </message>
    <message>
      <source>versie {number} van dossier «{dossier}»</source>
      <translation>version {number} of file “{dossier}”</translation>
    </message>
    <message>
      <source>De vingerafdruk van de inhoud is niet die van een stuk dat van deze versie is bewaard.</source>
      <translation>The fingerprint of the content is not that of a document that was kept of this version.</translation>
    </message>
    <message>
      <source>Dit stuk noemt {named}, maar is iets anders dan wat daarvan is bewaard (de versie voor {reader}).</source>
      <translation>This paper names {named}, but is something else than what was kept of it (the version for {reader}).</translation>
    </message>
    <message>
      <source>Dit stuk noemt {named}. {partly}</source>
      <translation>This document names {named}. {partly}</translation>
    </message>
    <message>
      <source>Dit is precies {named}, zoals gemaakt voor {reader}.</source>
      <translation>This is exactly {named}, as made for {reader}.</translation>
    </message>
    <message>
      <source>Elk woord en elke bladzijde is gelijk aan wat bij het vaststellen is bewaard.</source>
      <translation>Every word and every page is the same as what was kept when it was finalised.</translation>
    </message>
    <message>
      <source>Ook het bestand is byte voor byte gelijk (SHA-256 {what}…).</source>
      <translation>The file too is the same byte for byte (SHA-256 {what}…).</translation>
    </message>
    <message>
      <source>De gegevens zitten ook in de PDF, zoals dit programma ze erin zet.</source>
      <translation>The data is also in the PDF, the way this program puts it in.</translation>
    </message>
    <message>
      <source>Verder is het bestand het bewaarde.</source>
      <translation>For the rest, the file is the one that was kept.</translation>
    </message>
    <message>
      <source>Achter het bestand is iets toegevoegd dat niets aan de bladzijden verandert, zoals een digitale handtekening.</source>
      <translation>Something was added at the end of the file that changes nothing on the pages, such as a digital signature.</translation>
    </message>
    <message>
      <source>Het bestand zelf is opnieuw opgeslagen: de bytes zijn niet gelijk.</source>
      <translation>The file itself was saved again: the bytes are not the same.</translation>
    </message>
    <message>
      <source>Een concept bewaart de kluis niet; dat het hieruit komt, is dus niet te zeggen.</source>
      <translation>The vault does not keep drafts; so it cannot be said that it comes from here.</translation>
    </message>
    <message>
      <source>Het meest lijkt het op versie {number} van dossier «{what}».</source>
      <translation>It is most like version {number} of file “{what}”.</translation>
    </message>
    <message>
      <source>De versie waarvan dit stuk de vingerafdruk draagt, staat niet in deze kluis. {headline}</source>
      <translation>The version whose fingerprint this document bears is not in this vault. {headline}</translation>
    </message>
  </context>
  <context>
    <name>reports/pdf_attached.py</name>
    <message>
      <source>Het bestand met de gegevens zit anders in de PDF dan dit programma het erin zet: {}.</source>
      <translation>The file with the data is in the PDF in another way than this program puts it in: {}.</translation>
    </message>
    <message>
      <source>Bij het PDF-bestand staat een bestand vermeld dat er niet zo in zit.</source>
      <translation>The PDF file mentions a file that is not in it in that way.</translation>
    </message>
    <message>
      <source>Het PDF-bestand gaat open als een verzameling bestanden.</source>
      <translation>The PDF file opens as a collection of files.</translation>
    </message>
    <message>
      <source>het is er niet, of het zijn er meer</source>
      <translation>it is not there, or there is more than one</translation>
    </message>
    <message>
      <source>het is anders ingepakt</source>
      <translation>it is packed in another way</translation>
    </message>
    <message>
      <source>het is groter dan {what} MB</source>
      <translation>it is larger than {what} MB</translation>
    </message>
    <message>
      <source>de lengte of het controlegetal (CheckSum) klopt niet</source>
      <translation>the length or the checksum (CheckSum) is not right</translation>
    </message>
    <message>
      <source>de soort (Subtype) is een andere</source>
      <translation>the kind (Subtype) is another one</translation>
    </message>
    <message>
      <source>het staat niet onder zijn naam op de lijst van bijlagen (EmbeddedFiles)</source>
      <translation>it is not under its name in the list of attachments (EmbeddedFiles)</translation>
    </message>
    <message>
      <source>het hoort niet bij het stuk als geheel (AF)</source>
      <translation>it does not belong to the document as a whole (AF)</translation>
    </message>
    <message>
      <source>wat het van het stuk is (AFRelationship) is een andere</source>
      <translation>what it is to the document (AFRelationship) is something else</translation>
    </message>
    <message>
      <source>de naam of de omschrijving is een andere</source>
      <translation>the name or the description is another one</translation>
    </message>
  </context>
  <context>
    <name>reports/pdf_check.py</name>
    <message>
      <source>Het bestand gaat niet goed open: er ontbreken bladzijden of de vingerafdruk. Probeer het opnieuw.</source>
      <translation>The file does not open properly: pages or the fingerprint are missing. Try again.</translation>
    </message>
    <message>
      <source>Het bestand gaat niet goed open. Probeer het opnieuw. ({problem})</source>
      <translation>The file does not open properly. Try again. ({problem})</translation>
    </message>
    <message>
      <source>Niet op elke bladzijde staat de vingerafdruk. Probeer het opnieuw.</source>
      <translation>Not every page has the fingerprint. Try again.</translation>
    </message>
    <message>
      <source>Niet alle tekst staat op papier. Dit ontbreekt: «{lost}». Probeer het opnieuw.</source>
      <translation>Not all text is on paper. This is missing: “{lost}”. Try again.</translation>
    </message>
    <message>
      <source>De gegevens zitten niet zo in de PDF als zij horen. Probeer het opnieuw.</source>
      <translation>The data is not in the PDF the way it should be. Try again.</translation>
    </message>
    <message>
      <source>Het bestand is beschadigd en gaat niet open. Probeer het opnieuw.</source>
      <translation>The file is damaged and does not open. Try again.</translation>
    </message>
    <message>
      <source>Het bestand is niet volledig weggeschreven. Probeer het opnieuw.</source>
      <translation>The file was not written in full. Try again.</translation>
    </message>
    <message>
      <source>In het bestand ontbreken bladzijden. Probeer het opnieuw.</source>
      <translation>Pages are missing in the file. Try again.</translation>
    </message>
    <message>
      <source>Het bestand is beschadigd: de inhoudstabel is niet te vinden.</source>
      <translation>The file is damaged: the table of contents cannot be found.</translation>
    </message>
    <message>
      <source>Het bestand is beschadigd: een onderdeel staat niet op zijn plaats.</source>
      <translation>The file is damaged: a part is not in its place.</translation>
    </message>
    <message>
      <source>Het bestand is beschadigd: een verwijzing ontbreekt.</source>
      <translation>The file is damaged: a reference is missing.</translation>
    </message>
  </context>
  <context>
    <name>reports/pdf_opening.py</name>
    <message>
      <source>{name} is niet te lezen: het is er niet, of u mag het niet openen.</source>
      <translation>{name} cannot be read: it is not there, or you may not open it.</translation>
    </message>
    <message>
      <source>{name} is groter dan {what} MB. Zo groot maakt dit programma het niet.</source>
      <translation>{name} is larger than {what} MB. This program does not make them that large.</translation>
    </message>
    <message>
      <source>Dit is geen PDF-bestand.</source>
      <translation>This is not a PDF file.</translation>
    </message>
    <message>
      <source>Dit PDF-bestand is versleuteld. Een stuk van dit programma is dat nooit.</source>
      <translation>This PDF file is encrypted. A document of this program never is.</translation>
    </message>
    <message>
      <source>Dit PDF-bestand is met een wachtwoord vergrendeld en gaat niet open.</source>
      <translation>This PDF file is locked with a password and does not open.</translation>
    </message>
    <message>
      <source>Dit PDF-bestand is beschadigd en gaat niet open. Vraag het opnieuw aan.</source>
      <translation>This PDF file is damaged and does not open. Ask for it again.</translation>
    </message>
    <message>
      <source>In dit PDF-bestand staat geen bladzijde.</source>
      <translation>There is no page in this PDF file.</translation>
    </message>
    <message>
      <source>Dit PDF-bestand heeft meer dan {most_pages} bladzijden. Het is niet nagekeken.</source>
      <translation>This PDF file has more than {most_pages} pages. It has not been checked.</translation>
    </message>
    <message>
      <source>een afbeelding of vlak</source>
      <translation>an image or shape</translation>
    </message>
    <message>
      <source>letters die getekend zijn</source>
      <translation>letters that were drawn</translation>
    </message>
    <message>
      <source>inhoud die anders is ingepakt</source>
      <translation>content that is packed in another way</translation>
    </message>
    <message>
      <source>een handtekening of veld dat te zien is</source>
      <translation>a signature or field that can be seen</translation>
    </message>
    <message>
      <source>een aantekening, stempel of vlak</source>
      <translation>a note, stamp or shape</translation>
    </message>
  </context>
  <context>
    <name>reports/pieces.py</name>
    <message>
      <source>Besluit, rapport of advies</source>
      <translation>Decision, report or advice</translation>
    </message>
    <message>
      <source>Nakijkkaart (één bladzijde)</source>
      <translation>Review card (one page)</translation>
    </message>
    <message>
      <source>Lijst bij een ontruiming</source>
      <translation>List for an eviction</translation>
    </message>
    <message>
      <source>Bijlage bij een aanvraag om urgentie</source>
      <translation>Annex to an application for housing urgency</translation>
    </message>
    <message>
      <source>Advies bij een aanvraag om urgentie</source>
      <translation>Advice on an application for housing urgency</translation>
    </message>
  </context>
  <context>
    <name>reports/sign_off.py</name>
    <message>
      <source>Vaststellen kan nog niet. Los eerst dit op: {rules}.</source>
      <translation>It cannot be finalised yet. First solve this: {rules}.</translation>
    </message>
    <message>
      <source>Vul in wie het besluit vaststelt.</source>
      <translation>Enter who finalises the decision.</translation>
    </message>
  </context>
  <context>
    <name>reports/signature.py</name>
    <message>
      <source>Deze PDF is al ondertekend. Er wordt niets aan veranderd.</source>
      <translation>This PDF has already been signed. Nothing in it is changed.</translation>
    </message>
    <message>
      <source>Dit is geen PDF zoals Kind Voorop die schrijft, of hij is daarna veranderd. Sla hem opnieuw op.</source>
      <translation>This is not a PDF the way Kind Voorop writes it, or it was changed after that. Save it again.</translation>
    </message>
    <message>
      <source>Deze PDF is versleuteld. Zo’n PDF wordt niet ondertekend.</source>
      <translation>This PDF is encrypted. Such a PDF is not signed.</translation>
    </message>
    <message>
      <source>Deze PDF is beschadigd. Sla hem opnieuw op.</source>
      <translation>This PDF is damaged. Save it again.</translation>
    </message>
    <message>
      <source>Dit is een concept. Een concept wordt niet ondertekend; stel eerst vast.</source>
      <translation>This is a draft. A draft is not signed; finalise first.</translation>
    </message>
    <message>
      <source>Deze PDF is niet door Kind Voorop gemaakt. Alleen eigen stukken worden ondertekend.</source>
      <translation>This PDF was not made by Kind Voorop. Only its own documents are signed.</translation>
    </message>
    <message>
      <source>Deze PDF is na het maken veranderd. Sla hem opnieuw op.</source>
      <translation>This PDF was changed after it was made. Save it again.</translation>
    </message>
    <message>
      <source>De handtekening die is gemaakt, klopt niet. Er is niets opgeslagen. {why}</source>
      <translation>The signature that was made is not right. Nothing was saved. {why}</translation>
    </message>
  </context>
  <context>
    <name>reports/signature_check.py</name>
    <message>
      <source>De handtekening is niet te lezen: zij is beschadigd.</source>
      <translation>The signature cannot be read: it is damaged.</translation>
    </message>
    <message>
      <source>{of_itself}: zij is niet zoals het programma haar schrijft.</source>
      <translation>{of_itself}: it is not the way the program writes it.</translation>
    </message>
    <message>
      <source>{of_itself}: er zit een ander certificaat in dan toen werd ondertekend.</source>
      <translation>{of_itself}: it holds another certificate than at the time of signing.</translation>
    </message>
    <message>
      <source>{of_itself}: zij is niet meer te lezen.</source>
      <translation>{of_itself}: it can no longer be read.</translation>
    </message>
    <message>
      <source>De ondertekende inhoud is veranderd.</source>
      <translation>The signed content was changed.</translation>
    </message>
    <message>
      <source>{of_itself}: zij hoort niet bij het certificaat.</source>
      <translation>{of_itself}: it does not belong to the certificate.</translation>
    </message>
    <message>
      <source>De handtekening dekt niet het hele bestand: er is na het ondertekenen iets toegevoegd.</source>
      <translation>The signature does not cover the whole file: something was added after signing.</translation>
    </message>
    <message>
      <source>Na het ondertekenen is iets veranderd wat de handtekening verbiedt.</source>
      <translation>After signing, something was changed that the signature forbids.</translation>
    </message>
    <message>
      <source>Het certificaat komt van een vertrouwde uitgever: {subject}. {no_revocation}</source>
      <translation>The certificate comes from a trusted issuer: {subject}. {no_revocation}</translation>
    </message>
    <message>
      <source>Het certificaat is nu niet geldig (verlopen). Of het dat was toen werd ondertekend, is niet bewezen.</source>
      <translation>The certificate is not valid now (expired). Whether it was when the document was signed is not proven.</translation>
    </message>
    <message>
      <source>Het certificaat komt niet van een van de uitgevers in de map die is opgegeven.</source>
      <translation>The certificate does not come from one of the issuers in the folder that was given.</translation>
    </message>
  </context>
  <context>
    <name>reports/signature_roots.py</name>
    <message>
      <source>In de map {folder} staat geen certificaat. Zet er de certificaten in van uitgevers die uw organisatie vertrouwt (.pem, .crt, .cer of .der).</source>
      <translation>There is no certificate in the folder {folder}. Put in it the certificates of issuers your organisation trusts (.pem, .crt, .cer or .der).</translation>
    </message>
    <message>
      <source>De map {folder} met certificaten bestaat niet.</source>
      <translation>The folder {folder} with certificates does not exist.</translation>
    </message>
    <message>
      <source>{folder} is een bestand. Geef de map op waarin de certificaten staan.</source>
      <translation>{folder} is a file. Give the folder that holds the certificates.</translation>
    </message>
    <message>
      <source>De map {folder} met certificaten is niet te lezen: {error}.</source>
      <translation>The folder {folder} with certificates cannot be read: {error}.</translation>
    </message>
    <message>
      <source>{path} is niet te lezen: {error}.</source>
      <translation>{path} cannot be read: {error}.</translation>
    </message>
    <message>
      <source>{path} is geen certificaat dat het programma kan lezen.</source>
      <translation>{path} is not a certificate that the program can read.</translation>
    </message>
  </context>
  <context>
    <name>reports/signed.py</name>
    <message>
      <source>De handtekening klopt niet.</source>
      <translation>The signature is not right.</translation>
    </message>
    <message>
      <source>De handtekening klopt: sinds het ondertekenen is er geen byte veranderd.</source>
      <translation>The signature is right: not one byte has changed since signing.</translation>
    </message>
    <message>
      <source>Volgens het certificaat ondertekend door {signer} (uitgever: {issuer}).</source>
      <translation>According to the certificate, signed by {signer} (issuer: {issuer}).</translation>
    </message>
    <message>
      <source>Volgens de handtekening op {long_day} om {at:%H:%M}. {no_proven_time}</source>
      <translation>According to the signature, on {long_day} at {at:%H:%M}. {no_proven_time}</translation>
    </message>
    <message>
      <source>Er staat een handtekening in het bestand, maar waar die begint en eindigt is niet te lezen.</source>
      <translation>There is a signature in the file, but where it begins and ends cannot be read.</translation>
    </message>
    <message>
      <source>Na het ondertekenen is er iets toegevoegd: {what} bytes.</source>
      <translation>Something was added after signing: {what} bytes.</translation>
    </message>
    <message>
      <source>Het bereik van de handtekening (ByteRange) is veranderd.</source>
      <translation>The range of the signature (ByteRange) was changed.</translation>
    </message>
    <message>
      <source>De controlegetallen die bij het ondertekenen zijn toegevoegd, zijn veranderd.</source>
      <translation>The checksums that were added on signing were changed.</translation>
    </message>
    <message>
      <source>De ondertekende inhoud is veranderd {earlier}.</source>
      <translation>The signed content was changed {earlier}.</translation>
    </message>
    <message>
      <source>{added} of de handtekening zelf is veranderd; {not_the_content}.</source>
      <translation>{added} or the signature itself was changed; {not_the_content}.</translation>
    </message>
    <message>
      <source>{added} is veranderd; {not_the_content}.</source>
      <translation>{added} was changed; {not_the_content}.</translation>
    </message>
  </context>
  <context>
    <name>reports/signed_places.py</name>
    <message>
      <source>en elders</source>
      <translation>and elsewhere</translation>
    </message>
    <message>
      <source>in de inhoudstabel van het bestand</source>
      <translation>in the table of contents of the file</translation>
    </message>
    <message>
      <source>aan het begin van het bestand</source>
      <translation>at the beginning of the file</translation>
    </message>
    <message>
      <source>op bladzijde {pages}</source>
      <translation>on page {pages}</translation>
    </message>
    <message>
      <source>in iets dat op meer bladzijden staat</source>
      <translation>in something that is on more than one page</translation>
    </message>
    <message>
      <source>in de opbouw van het bestand</source>
      <translation>in the structure of the file</translation>
    </message>
  </context>
  <context>
    <name>reports/signed_record.py</name>
    <message>
      <source>byte {start} tot {end}</source>
      <translation>byte {start} to {end}</translation>
    </message>
  </context>
  <context>
    <name>reports/signing_card.py</name>
    <message>
      <source>De kaart doet het niet meer ({name}). Probeer het opnieuw.</source>
      <translation>The card no longer works ({name}). Try again.</translation>
    </message>
    <message>
      <source>De module {module} bestaat niet. Kies het bestand van de leverancier.</source>
      <translation>The module {module} does not exist. Choose the file from the supplier.</translation>
    </message>
    <message>
      <source>Wel gevonden: {lists}.</source>
      <translation>These were found: {lists}.</translation>
    </message>
    <message>
      <source>Steek de kaart erin.</source>
      <translation>Insert the card.</translation>
    </message>
    <message>
      <source>De kaart «{token}» is niet gevonden. {there}</source>
      <translation>The card “{token}” was not found. {there}</translation>
    </message>
    <message>
      <source>Er zijn meer kaarten die «{token}» heten. Haal de andere eruit.</source>
      <translation>There is more than one card called “{token}”. Take the others out.</translation>
    </message>
    <message>
      <source>De module {name} is niet te laden. Kies de module van uw kaart, voor {system}.</source>
      <translation>The module {name} cannot be loaded. Choose the module of your card, for {system}.</translation>
    </message>
    <message>
      <source>Typ de pincode van de kaart.</source>
      <translation>Type the PIN of the card.</translation>
    </message>
    <message>
      <source>Deze kaart heeft nog geen pincode. Stel die eerst in.</source>
      <translation>This card has no PIN yet. Set one first.</translation>
    </message>
    <message>
      <source>De kaart «{label}» gaat niet open ({name}). Steek haar er opnieuw in.</source>
      <translation>The card “{label}” does not open ({name}). Insert it again.</translation>
    </message>
    <message>
      <source>{wrong} U hebt nog één poging; daarna is de kaart geblokkeerd.</source>
      <translation>{wrong} You have one try left; after that the card is blocked.</translation>
    </message>
    <message>
      <source>{wrong} U hebt nog maar weinig pogingen.</source>
      <translation>{wrong} You have only a few tries left.</translation>
    </message>
    <message>
      <source>Op de kaart «{token}» staat geen certificaat met een sleutel.</source>
      <translation>The card “{token}” holds no certificate with a key.</translation>
    </message>
    <message>
      <source>Het certificaat «{certificate}» staat niet op de kaart. Er zijn: {names}.</source>
      <translation>The certificate “{certificate}” is not on the card. There are: {names}.</translation>
    </message>
    <message>
      <source>Op de kaart «{token}» staat geen certificaat waarmee u mag ondertekenen.</source>
      <translation>The card “{token}” holds no certificate that you may sign with.</translation>
    </message>
    <message>
      <source>Op de kaart staan meer certificaten. Noem er een: {names}.</source>
      <translation>There is more than one certificate on the card. Name one: {names}.</translation>
    </message>
  </context>
  <context>
    <name>reports/signing_key.py</name>
    <message>
      <source>In {name} zit geen geheime sleutel. Kies een bestand waar die wel in zit.</source>
      <translation>There is no secret key in {name}. Choose a file that has one.</translation>
    </message>
    <message>
      <source>In {name} zit geen certificaat bij de sleutel. Vraag om een volledig bestand.</source>
      <translation>There is no certificate with the key in {name}. Ask for a complete file.</translation>
    </message>
    <message>
      <source>De sleutel en het certificaat in {name} horen niet bij elkaar.</source>
      <translation>The key and the certificate in {name} do not belong together.</translation>
    </message>
    <message>
      <source>{what} is niet te lezen. Kies een ander bestand.</source>
      <translation>{what} cannot be read. Choose another file.</translation>
    </message>
    <message>
      <source>{name} is geen bestand met een sleutel (.p12 of .pfx).</source>
      <translation>{name} is not a file with a key (.p12 or .pfx).</translation>
    </message>
    <message>
      <source>Dit bestand is op een verouderde manier versleuteld. Vraag om een bestand met AES-versleuteling.</source>
      <translation>This file is encrypted in an outdated way. Ask for a file with AES encryption.</translation>
    </message>
    <message>
      <source>De wachtzin past niet op dit bestand, of het bestand is beschadigd. Typ de wachtzin opnieuw.</source>
      <translation>The passphrase does not fit this file, or the file is damaged. Type the passphrase again.</translation>
    </message>
    <message>
      <source>Dit soort sleutel kan het programma niet gebruiken. Het kent RSA en ECDSA.</source>
      <translation>The program cannot use this kind of key. It knows RSA and ECDSA.</translation>
    </message>
    <message>
      <source>Met het certificaat van {certificate} mag niet worden ondertekend. Kies een ander.</source>
      <translation>The certificate of {certificate} may not be used to sign. Choose another one.</translation>
    </message>
    <message>
      <source>Deze sleutel is te zwak om mee te ondertekenen: RSA met minder dan 2048 bits.</source>
      <translation>This key is too weak to sign with: RSA with fewer than 2048 bits.</translation>
    </message>
    <message>
      <source>Het certificaat van {certificate} is verlopen op {day}.</source>
      <translation>The certificate of {certificate} expired on {day}.</translation>
    </message>
    <message>
      <source>Het certificaat van {certificate} is pas geldig vanaf {day}.</source>
      <translation>The certificate of {certificate} is valid only from {day}.</translation>
    </message>
  </context>
  <context>
    <name>reports/signing_offline.py</name>
    <message>
      <source>Het onderdeel voor een digitale handtekening is niet geïnstalleerd. Installeer het met de extra «sign»: python -m pip install ".[sign]", in de map van Kind Voorop. Start het programma daarna opnieuw.</source>
      <translation>The part for a digital signature is not installed. Install it with the extra “sign”: python -m pip install ".[sign]", in the folder of Kind Voorop. Then start the program again.</translation>
    </message>
  </context>
  <context>
    <name>reports/unprintable.py</name>
    <message>
      <source>in {each}</source>
      <translation>in {each}</translation>
    </message>
    <message>
      <source>in het {each}</source>
      <translation>in {each}</translation>
    </message>
  </context>
  <context>
    <name>reports/verdict.py</name>
    <message>
      <source>De inhoud van dit PDF-bestand is wat zijn vingerafdruk zegt.</source>
      <translation>The content of this PDF file is what its fingerprint says.</translation>
    </message>
    <message>
      <source>Het JSON-bestand</source>
      <translation>The JSON file</translation>
    </message>
    <message>
      <source>Het JSON-bestand is het bestand waarvan de vingerafdruk is gemaakt.</source>
      <translation>The JSON file is the file of which the fingerprint was made.</translation>
    </message>
    <message>
      <source>Het JSON-bestand is niet het bestand waarvan de vingerafdruk is gemaakt: er is iets in veranderd.</source>
      <translation>The JSON file is not the file of which the fingerprint was made: something in it was changed.</translation>
    </message>
    <message>
      <source>Het JSON-bestand is opnieuw opgeslagen: de tekens zijn anders geordend, maar wat erin staat is hetzelfde.</source>
      <translation>The JSON file was saved again: the characters are in another order, but what it says is the same.</translation>
    </message>
    <message>
      <source>Het JSON-bestand hoort bij een heel ander stuk.</source>
      <translation>The JSON file belongs to a completely different document.</translation>
    </message>
    <message>
      <source>Dit PDF-bestand en het JSON-bestand passen niet precies bij elkaar. Welk van de twee is veranderd, is hier niet te zeggen.</source>
      <translation>This PDF file and the JSON file do not quite belong together. Which of the two was changed cannot be said here.</translation>
    </message>
  </context>
  <context>
    <name>ui/access_form.py</name>
    <message>
      <source>Nieuwe wachtzin</source>
      <translation>New passphrase</translation>
    </message>
    <message>
      <source>Nog een keer dezelfde wachtzin</source>
      <translation>The same passphrase again</translation>
    </message>
    <message>
      <source>Annuleren</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Bezig …</source>
      <translation>Working …</translation>
    </message>
  </context>
  <context>
    <name>ui/access_panel.py</name>
    <message>
      <source>Wie om inzage vraagt, krijgt een overzicht van de eigen gegevens: wat die persoon mag weten, en niet meer. Wat een kind voor zich hield, een anonieme melder en een geheim adres staan er voor een ander niet in. Kijk eerst na wie er vraagt, en lees het stuk zelf voordat u het geeft.</source>
      <translation>Anyone who asks for access gets an overview of their own data: what that person may know, and no more. What a child kept to themselves, an anonymous person who reported and a secret address are not in it for someone else. First check who is asking, and read the document yourself before you give it.</translation>
    </message>
    <message>
      <source>Let op: hierin staat ook wat dit kind voor zijn ouders verborgen hield. Geef het alleen aan het kind zelf, of aan wie het daarvoor aanwijst.</source>
      <translation>Note: this also contains what this child kept hidden from the parents. Give it only to the child, or to whoever the child names for that.</translation>
    </message>
    <message>
      <source>Wie vraagt om inzage?</source>
      <translation>Who asks for access?</translation>
    </message>
    <message>
      <source>Soort bestand</source>
      <translation>File type</translation>
    </message>
    <message>
      <source>Kies eerst wie om inzage vraagt.</source>
      <translation>First choose who asks for access.</translation>
    </message>
    <message>
      <source>Een ogenblik …</source>
      <translation>One moment …</translation>
    </message>
    <message>
      <source>Kind zonder naam</source>
      <translation>Child without a name</translation>
    </message>
    <message>
      <source>Persoon zonder naam</source>
      <translation>Person without a name</translation>
    </message>
  </context>
  <context>
    <name>ui/alarm_lines.py</name>
    <message>
      <source>Een alarm is een label: het houdt niets tegen. Het staat ook op papier voor wie beslist.</source>
      <translation>An alarm is a label: it stops nothing. It is also on paper for the decision-maker.</translation>
    </message>
    <message>
      <source>Er is geen alarm.</source>
      <translation>There is no alarm.</translation>
    </message>
    <message>
      <source>Ga naar het veld</source>
      <translation>Go to the field</translation>
    </message>
    <message>
      <source>Ga naar: {said}</source>
      <translation>Go to: {said}</translation>
    </message>
  </context>
  <context>
    <name>ui/archiving.py</name>
    <message>
      <source>Eén zip-bestand voor het archief of zaaksysteem van uw organisatie: de PDF van elke vastgestelde versie (zoals die is voor wie beslist), de zaakbestanden, en metagegevens volgens MDTO. Classificatie en bewaartermijn vult uw organisatie zelf in.</source>
      <translation>One zip file for the archive or case system of your organisation: the PDF of each finalised version (as it is for the decision-maker), the case files, and metadata according to MDTO. Your organisation fills in the classification and retention period itself.</translation>
    </message>
    <message>
      <source>Archiefpakket maken …</source>
      <translation>Make an archive package …</translation>
    </message>
    <message>
      <source>Ja, maken</source>
      <translation>Yes, make it</translation>
    </message>
    <message>
      <source>Nee</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Toch maken?</source>
      <translation>Make it anyway?</translation>
    </message>
  </context>
  <context>
    <name>ui/at_once.py</name>
    <message>
      <source>Er was niets meer leeg.</source>
      <translation>Nothing was empty any more.</translation>
    </message>
    <message>
      <source>Ongedaan maken</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>{count} {words} ingevuld.</source>
      <translation>{count} {words} filled in.</translation>
    </message>
    <message>
      <source>veld</source>
      <translation>field</translation>
    </message>
    <message>
      <source>velden</source>
      <translation>fields</translation>
    </message>
  </context>
  <context>
    <name>ui/attachments.py</name>
    <message>
      <source>De bron is niet voor iedereen. Deze bijlage is nooit opener dan haar bron.</source>
      <translation>The source is not for everyone. This attachment is never more open than its source.</translation>
    </message>
    <message>
      <source>Dit bestand staat nu onversleuteld buiten de kluis. Wis het als u het niet meer nodig hebt.</source>
      <translation>This document is now outside the vault, unencrypted. Erase it when you no longer need it.</translation>
    </message>
    <message>
      <source>Een PDF of een afbeelding. U kunt het bestand ook op deze kaart slepen.</source>
      <translation>A PDF or an image. You can also drag the document onto this card.</translation>
    </message>
    <message>
      <source>Bijlage toevoegen</source>
      <translation>Add an attachment</translation>
    </message>
    <message>
      <source>«{busy}» wordt nagekeken en opgeslagen …</source>
      <translation>“{busy}” is being checked and saved …</translation>
    </message>
    <message>
      <source>Bijlage</source>
      <translation>Attachment</translation>
    </message>
    <message>
      <source>Ja, voorgoed weghalen</source>
      <translation>Yes, remove for good</translation>
    </message>
    <message>
      <source>Nee, houden</source>
      <translation>No, keep</translation>
    </message>
    <message>
      <source>Bekijken</source>
      <translation>View</translation>
    </message>
    <message>
      <source>bekijken</source>
      <translation>view</translation>
    </message>
    <message>
      <source>Opslaan als …</source>
      <translation>Save as …</translation>
    </message>
    <message>
      <source>opslaan buiten de kluis</source>
      <translation>save outside the vault</translation>
    </message>
    <message>
      <source>Weghalen …</source>
      <translation>Remove …</translation>
    </message>
    <message>
      <source>weghalen</source>
      <translation>remove</translation>
    </message>
    <message>
      <source>{name} {word}</source>
      <translation>{word}: {name}</translation>
    </message>
    <message>
      <source>Niet meer bekijken</source>
      <translation>Stop viewing</translation>
    </message>
    <message>
      <source>{name} bestaat al. Kies een andere naam.</source>
      <translation>{name} already exists. Choose another name.</translation>
    </message>
    <message>
      <source>Opgeslagen: {path}. {outside}{more}</source>
      <translation>Saved: {path}. {outside}{more}</translation>
    </message>
    <message>
      <source> Een vastgestelde versie noemt dit bestand; sla het eerst op als u het moet kunnen tonen.</source>
      <translation> A finalised version mentions this document; save it first if you must be able to show it.</translation>
    </message>
    <message>
      <source>«{row}» weghalen? De inhoud gaat voorgoed uit de kluis en komt niet terug. Alleen in het spoor blijft staan dat het bestand er was.{words}</source>
      <translation>Remove “{row}”? The content leaves the vault for good and does not come back. Only the trail still shows that the document was there.{words}</translation>
    </message>
  </context>
  <context>
    <name>ui/bar.py</name>
    <message>
      <source>Snel noteren wat er nu gezegd wordt; Enter bewaart het als feit (Ctrl+K)</source>
      <translation>Quickly note what is being said now; Enter keeps it as a fact (Ctrl+K)</translation>
    </message>
    <message>
      <source>Snel noteren (Ctrl+K); Esc brengt u terug naar het veld</source>
      <translation>Quick note (Ctrl+K); Esc takes you back to the field</translation>
    </message>
    <message>
      <source>Snelle notitie</source>
      <translation>Quick note</translation>
    </message>
    <message>
      <source>‹ Vorige</source>
      <translation>‹ Previous</translation>
    </message>
    <message>
      <source>Vorige pagina (Ctrl+PgUp)</source>
      <translation>Previous page (Ctrl+PgUp)</translation>
    </message>
    <message>
      <source>Volgende ›</source>
      <translation>Next ›</translation>
    </message>
    <message>
      <source>Volgende pagina (Ctrl+PgDown)</source>
      <translation>Next page (Ctrl+PgDown)</translation>
    </message>
    <message>
      <source>Waarom?</source>
      <translation>Why?</translation>
    </message>
    <message>
      <source>Waarom dit wordt gevraagd, met de norm en de bron (F1)</source>
      <translation>Why this is asked, with the norm and the source (F1)</translation>
    </message>
    <message>
      <source>Waarom deze vraag?</source>
      <translation>Why this question?</translation>
    </message>
  </context>
  <context>
    <name>ui/beside.py</name>
    <message>
      <source>Keuze naast
beste {option}</source>
      <translation>Choice beside
best {option}</translation>
    </message>
    <message>
      <source>Weggelaten: {names}. Het overzicht en de zinnen eronder zijn zonder die {option}; in het dossier verandert niets.</source>
      <translation>Left out: {names}. The overview and the sentences below it are without that {option}; nothing changes in the file.</translation>
    </message>
    <message>
      <source>{options} die u even weglaat</source>
      <translation>{options} you leave out for now</translation>
    </message>
    <message>
      <source>Kies een {option} …</source>
      <translation>Choose which {option} …</translation>
    </message>
    <message>
      <source>Verschil tussen deze {option}</source>
      <translation>Difference between this {option}</translation>
    </message>
    <message>
      <source>en deze {option}</source>
      <translation>and this {option}</translation>
    </message>
    <message>
      <source>Wat als deze {option} er niet was?</source>
      <translation>What if this {option} was not there?</translation>
    </message>
    <message>
      <source>Verschil tussen</source>
      <translation>Difference between</translation>
    </message>
    <message>
      <source>en</source>
      <translation>and</translation>
    </message>
    <message>
      <source>{one}
naast {other}</source>
      <translation>{one}
beside {other}</translation>
    </message>
    <message>
      <source>de keuze per {child}</source>
      <translation>the choice per {child}</translation>
    </message>
    <message>
      <source>Onder welke {option}?</source>
      <translation>Under which {option}?</translation>
    </message>
  </context>
  <context>
    <name>ui/blank_forms.py</name>
    <message>
      <source>Intake op papier …</source>
      <translation>Intake on paper …</translation>
    </message>
    <message>
      <source>Kaart voor de griffier …</source>
      <translation>Card for the court clerk …</translation>
    </message>
    <message>
      <source>Eén bladzijde over elk besluit: hoe het is opgebouwd en hoe na te gaan is of het echt is.</source>
      <translation>One page about every decision: how it is laid out and how to check that it is genuine.</translation>
    </message>
    <message>
      <source>Een leeg formulier van twee bladzijden, voor als er geen computer is.</source>
      <translation>An empty form of two pages, for when there is no computer.</translation>
    </message>
    <message>
      <source> ({pages} bladzijden, nagekeken)</source>
      <translation> ({pages} pages, checked)</translation>
    </message>
    <message>
      <source> (één bladzijde, nagekeken)</source>
      <translation> (one page, checked)</translation>
    </message>
  </context>
  <context>
    <name>ui/cards.py</name>
    <message>
      <source>Ongedaan maken kan daarna zolang dit dossier open is.</source>
      <translation>You can undo it afterwards for as long as this file is open.</translation>
    </message>
    <message>
      <source>Verwijderen</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Ja, {word}</source>
      <translation>Yes, {word}</translation>
    </message>
    <message>
      <source>U kunt het daarna terugzetten.</source>
      <translation>You can restore it afterwards.</translation>
    </message>
    <message>
      <source>«{name}» {word}, met alles wat erbij is ingevuld? {after}</source>
      <translation>“{name}”: {word} it, with everything filled in there? {after}</translation>
    </message>
    <message>
      <source>Verwijderd ({many})</source>
      <translation>Deleted ({many})</translation>
    </message>
    <message>
      <source>{name} is verwijderd.</source>
      <translation>{name} was deleted.</translation>
    </message>
    <message>
      <source>Terugzetten</source>
      <translation>Restore</translation>
    </message>
    <message>
      <source>{name} terugzetten</source>
      <translation>Restore {name}</translation>
    </message>
  </context>
  <context>
    <name>ui/carrying.py</name>
    <message>
      <source>Pijltjes gaan van vakje naar vakje. Shift+spatie vinkt een element bij elk kind aan.</source>
      <translation>Arrows go from box to box. Shift+Space ticks an element for every child.</translation>
    </message>
    <message>
      <source>Wat rust op deze bron?</source>
      <translation>What rests on this source?</translation>
    </message>
    <message>
      <source>Welke elementen, bij welk kind?</source>
      <translation>Which elements, for which child?</translation>
    </message>
    <message>
      <source>Welke andere belangen?</source>
      <translation>Which other interests?</translation>
    </message>
    <message>
      <source>Belang zonder soort</source>
      <translation>Interest without a kind</translation>
    </message>
  </context>
  <context>
    <name>ui/citing.py</name>
    <message>
      <source>bron zonder titel</source>
      <translation>source without a title</translation>
    </message>
    <message>
      <source>Feit of bron</source>
      <translation>Fact or source</translation>
    </message>
    <message>
      <source>Kies een feit of bron …</source>
      <translation>Choose a fact or source …</translation>
    </message>
    <message>
      <source>Voeg hierboven eerst een bron toe.</source>
      <translation>First add a source above.</translation>
    </message>
    <message>
      <source>Voeg eerst feiten en bronnen toe op de pagina «Bronnen en feiten».</source>
      <translation>First add facts and sources on the page “Sources and facts”.</translation>
    </message>
    <message>
      <source>pagina</source>
      <translation>page</translation>
    </message>
    <message>
      <source>Pagina in {name}</source>
      <translation>Page in {name}</translation>
    </message>
  </context>
  <context>
    <name>ui/citing_here.py</name>
    <message>
      <source>Zet de cursor eerst in een tekst op deze pagina; met Ctrl+B noemt u daar een feit of bron.</source>
      <translation>Put the cursor in a text on this page first; with Ctrl+B you cite a fact or source there.</translation>
    </message>
    <message>
      <source>Er zijn nog geen feiten of bronnen. Noteer er een met Ctrl+K of op de pagina «Bronnen en feiten».</source>
      <translation>There are no facts or sources yet. Note one with Ctrl+K or on the page “Sources and facts”.</translation>
    </message>
    <message>
      <source>{number} mag niet iedereen weten. Wat u hier zelf schrijft, leest wel iedereen die dit krijgt.</source>
      <translation>Not everyone may know {number}. What you write here yourself is read by everyone who gets this.</translation>
    </message>
    <message>
      <source>⊘ niet voor iedereen</source>
      <translation>⊘ not for everyone</translation>
    </message>
    <message>
      <source>Feiten en bronnen</source>
      <translation>Facts and sources</translation>
    </message>
    <message>
      <source>Typ om te zoeken; Enter noemt wat gekozen is</source>
      <translation>Type to search; Enter cites what is chosen</translation>
    </message>
    <message>
      <source>Zoek een feit of bron</source>
      <translation>Search for a fact or source</translation>
    </message>
    <message>
      <source>Geen feit of bron met deze woorden.</source>
      <translation>No fact or source with these words.</translation>
    </message>
  </context>
  <context>
    <name>ui/clash.py</name>
    <message>
      <source>Botsing benoemen</source>
      <translation>Name the conflict</translation>
    </message>
    <message>
      <source>Welk element staat tegenover welk ander belang?</source>
      <translation>Which element stands against which other interest?</translation>
    </message>
    <message>
      <source>Botst er niets? Schrijf dat op.</source>
      <translation>Is there no conflict? Write that down.</translation>
    </message>
    <message>
      <source>Spanningen die vaker voorkomen</source>
      <translation>Tensions that occur more often</translation>
    </message>
    <message>
      <source>Tussenweg</source>
      <translation>Compromise</translation>
    </message>
    <message>
      <source>Voor alle profielen</source>
      <translation>For all profiles</translation>
    </message>
    <message>
      <source>Voor het hele gezin</source>
      <translation>For the whole family</translation>
    </message>
    <message>
      <source>Tussenweg beschrijven</source>
      <translation>Describe the compromise</translation>
    </message>
    <message>
      <source>nog niet beschreven</source>
      <translation>not described yet</translation>
    </message>
    <message>
      <source>{concluded}, omdat: {why}</source>
      <translation>{concluded}, because: {why}</translation>
    </message>
    <message>
      <source>Betwist: F{number}</source>
      <translation>Disputed: F{number}</translation>
    </message>
    <message>
      <source>{upper}{other} zegt</source>
      <translation>{upper}{other} says</translation>
    </message>
    <message>
      <source>nog niet opgeschreven</source>
      <translation>not written down yet</translation>
    </message>
    <message>
      <source>Onze conclusie</source>
      <translation>Our conclusion</translation>
    </message>
    <message>
      <source>nog geen</source>
      <translation>none yet</translation>
    </message>
  </context>
  <context>
    <name>ui/closing.py</name>
    <message>
      <source>Uw laatste wijzigingen zijn nog niet opgeslagen.</source>
      <translation>Your last changes have not been saved yet.</translation>
    </message>
    <message>
      <source>Maak ruimte op de schijf of sluit het andere programma, en probeer het opnieuw.</source>
      <translation>Make room on the disk or close the other program, and try again.</translation>
    </message>
    <message>
      <source>Venster open laten</source>
      <translation>Leave the window open</translation>
    </message>
    <message>
      <source>Sluiten en wijzigingen verliezen</source>
      <translation>Close and lose changes</translation>
    </message>
  </context>
  <context>
    <name>ui/coming_in.py</name>
    <message>
      <source>Dit dossier was gewist. Het staat er nu weer in, met een nieuw id.</source>
      <translation>This file had been erased. It is now back in, with a new id.</translation>
    </message>
    <message>
      <source>Dit dossier staat al in de lijst. Er is niets veranderd.</source>
      <translation>This file is already in the list. Nothing has changed.</translation>
    </message>
    <message>
      <source>«{title}» staat in de lijst. {not_copied}</source>
      <translation>“{title}” is in the list. {not_copied}</translation>
    </message>
  </context>
  <context>
    <name>ui/comparing_versions.py</name>
    <message>
      <source>Er is geen verschil.</source>
      <translation>There is no difference.</translation>
    </message>
    <message>
      <source>Kies twee verschillende versies.</source>
      <translation>Choose two different versions.</translation>
    </message>
    <message>
      <source>Versie {number} van {each}</source>
      <translation>Version {number} of {each}</translation>
    </message>
    <message>
      <source>Wat er nu staat</source>
      <translation>What is there now</translation>
    </message>
    <message>
      <source>Vergelijk</source>
      <translation>Compare</translation>
    </message>
    <message>
      <source>met</source>
      <translation>with</translation>
    </message>
    <message>
      <source>Stap {id}: {name}</source>
      <translation>Step {id}: {name}</translation>
    </message>
    <message>
      <source>Nu</source>
      <translation>Now</translation>
    </message>
    <message>
      <source>Versie {code}</source>
      <translation>Version {code}</translation>
    </message>
    <message>
      <source>Er is één verschil.</source>
      <translation>There is one difference.</translation>
    </message>
    <message>
      <source>Er zijn {number} verschillen.</source>
      <translation>There are {number} differences.</translation>
    </message>
  </context>
  <context>
    <name>ui/comparison.py</name>
    <message>
      <source>Loop met de pijltjes door de tabel: hier staat dan de reden van dat vakje. Enter gaat naar het antwoord zelf.</source>
      <translation>Go through the table with the arrow keys: the reason for that cell then appears here. Enter goes to the answer itself.</translation>
    </message>
    <message>
      <source>Er is geen reden bij opgeschreven.</source>
      <translation>No reason was written down.</translation>
    </message>
    <message>
      <source>Niet relevant gevonden: {lists}.</source>
      <translation>Found not relevant: {lists}.</translation>
    </message>
    <message>
      <source>Hier niet relevant</source>
      <translation>Not relevant here</translation>
    </message>
    <message>
      <source>Nog niet ingevuld</source>
      <translation>Not filled in yet</translation>
    </message>
    <message>
      <source>weegt {weight}</source>
      <translation>weight: {weight}</translation>
    </message>
  </context>
  <context>
    <name>ui/comparison_cells.py</name>
    <message>
      <source>direct</source>
      <translation>at once</translation>
    </message>
    <message>
      <source>maanden</source>
      <translation>months</translation>
    </message>
    <message>
      <source>later</source>
      <translation>later</translation>
    </message>
    <message>
      <source>n.v.t.</source>
      <translation>n/a</translation>
    </message>
  </context>
  <context>
    <name>ui/comparison_table.py</name>
    <message>
      <source>Element</source>
      <translation>Element</translation>
    </message>
  </context>
  <context>
    <name>ui/conditions.py</name>
    <message>
      <source>De 14 voorwaarden: een extra blik</source>
      <translation>The 14 conditions: an extra look</translation>
    </message>
    <message>
      <source>Niet verplicht. De namen zijn nog niet naast de bron gelegd.</source>
      <translation>Not required. The names have not been compared with the source yet.</translation>
    </message>
    <message>
      <source>Over welke voorwaarden voor {name} gaat deze bevinding?</source>
      <translation>Which conditions for {name} is this finding about?</translation>
    </message>
    <message>
      <source>Is er voor {name} iets blijven liggen? Kruis bij een element aan over welke voorwaarde het gaat. Zonder cijfers. De namen zijn nog niet naast de bron gelegd.</source>
      <translation>Was anything left aside for {name}? Tick at an element which condition it is about. Without scores. The names have not been compared with the source yet.</translation>
    </message>
    <message>
      <source>Waar dit vandaan komt</source>
      <translation>Where this comes from</translation>
    </message>
    <message>
      <source>Nog niets gekoppeld</source>
      <translation>Nothing linked yet</translation>
    </message>
    <message>
      <source>Begin op de pagina van een element.</source>
      <translation>Start on the page of an element.</translation>
    </message>
    <message>
      <source>Nog niets bij: {name}</source>
      <translation>Nothing yet at: {name}</translation>
    </message>
  </context>
  <context>
    <name>ui/curtain.py</name>
    <message>
      <source>Afgeschermd. Ctrl+Shift+H toont het weer.</source>
      <translation>Hidden. Ctrl+Shift+H shows it again.</translation>
    </message>
  </context>
  <context>
    <name>ui/desk_list.py</name>
    <message>
      <source>Nu nodig</source>
      <translation>Needed now</translation>
    </message>
    <message>
      <source>Concept</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>Voorlopig</source>
      <translation>Provisional</translation>
    </message>
    <message>
      <source>Vastgesteld</source>
      <translation>Finalised</translation>
    </message>
    <message>
      <source>Voorbeelden</source>
      <translation>Examples</translation>
    </message>
    <message>
      <source>Alles</source>
      <translation>All</translation>
    </message>
    <message>
      <source>Een uiterste dag, een gesprek of een vervolg dat voorbij is of binnen veertien dagen komt</source>
      <translation>A last day, a talk or a follow-up that has passed or comes within fourteen days</translation>
    </message>
    <message>
      <source>Wat het eerst moet</source>
      <translation>What must come first</translation>
    </message>
    <message>
      <source>Besluit uiterlijk</source>
      <translation>Decision due by</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Gesprekken gepland</source>
      <translation>Talks planned</translation>
    </message>
    <message>
      <source>Laatst gewijzigd</source>
      <translation>Last changed</translation>
    </message>
    <message>
      <source>Vervolg uiterlijk</source>
      <translation>Follow-up due by</translation>
    </message>
    <message>
      <source>Zoek een dossier</source>
      <translation>Search for a file</translation>
    </message>
    <message>
      <source>Zoek in alles wat is getypt (Ctrl+F)</source>
      <translation>Search everything that was typed (Ctrl+F)</translation>
    </message>
    <message>
      <source>Volgorde</source>
      <translation>Order</translation>
    </message>
    <message>
      <source>{shown} gevonden</source>
      <translation>{shown} found</translation>
    </message>
    <message>
      <source> in «{parts}»; nog {others} bij «{parts2}»</source>
      <translation> in “{parts}”; {others} more in “{parts2}”</translation>
    </message>
    <message>
      <source>Staat in: {lists}.</source>
      <translation>Found in: {lists}.</translation>
    </message>
  </context>
  <context>
    <name>ui/differences_list.py</name>
    <message>
      <source>Nog {many} tonen</source>
      <translation>Show {many} more</translation>
    </message>
    <message>
      <source>{name}: {many} regels</source>
      <translation>{name}: {many} lines</translation>
    </message>
    <message>
      <source>{name}, {many} regels</source>
      <translation>{name}, {many} lines</translation>
    </message>
  </context>
  <context>
    <name>ui/dossier.py</name>
    <message>
      <source>Genoteerd als feit F{number}</source>
      <translation>Noted as fact F{number}</translation>
    </message>
  </context>
  <context>
    <name>ui/dossiers_table.py</name>
    <message>
      <source>(zonder naam)</source>
      <translation>(no name)</translation>
    </message>
    <message>
      <source>nog niet gekozen</source>
      <translation>not chosen yet</translation>
    </message>
    <message>
      <source> (voorbij)</source>
      <translation> (past)</translation>
    </message>
    <message>
      <source>En dat is niet alles: kies «Nu nodig».</source>
      <translation>And that is not all: choose “Needed now”.</translation>
    </message>
    <message>
      <source>Een gesprek of uitleg voor een kind was gepland op {lists}: «{what}».</source>
      <translation>A talk with a child or an explanation was planned for {lists}: “{what}”.</translation>
    </message>
    <message>
      <source>Het vervolg had er op {follow_up_on} moeten zijn: {what} («{what2}»).</source>
      <translation>The follow-up should have been there on {follow_up_on}: {what} (“{what2}”).</translation>
    </message>
    <message>
      <source>nog geen kinderen</source>
      <translation>no children yet</translation>
    </message>
  </context>
  <context>
    <name>ui/duties.py</name>
    <message>
      <source>{phases} · {what} van {every} nagelopen</source>
      <translation>{phases} · {what} of {every} gone through</translation>
    </message>
    <message>
      <source>{id} · Wie: {who}</source>
      <translation>{id} · Who: {who}</translation>
    </message>
    <message>
      <source>Wie deed het?</source>
      <translation>Who did it?</translation>
    </message>
    <message>
      <source>Waaruit blijkt het?</source>
      <translation>What shows this?</translation>
    </message>
    <message>
      <source>Wanneer?</source>
      <translation>When?</translation>
    </message>
    <message>
      <source>Bron</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Bron bij {id}</source>
      <translation>Source for {id}</translation>
    </message>
    <message>
      <source>Kies een bron …</source>
      <translation>Choose a source …</translation>
    </message>
  </context>
  <context>
    <name>ui/editing.py</name>
    <message>
      <source>Opslaan lukt niet: er ging iets mis in het programma. Neem over wat nog niet is opgeslagen, start Kind Voorop opnieuw en meld dit bij uw beheerder.</source>
      <translation>Saving does not work: something went wrong in the program. Copy what has not been saved yet, restart Kind Voorop and report this to your administrator.</translation>
    </message>
    <message>
      <source>Dat dit bestand naar buiten ging, is niet in het dossier genoteerd. {problem}</source>
      <translation>That this document went out was not noted in the file. {problem}</translation>
    </message>
  </context>
  <context>
    <name>ui/effect_shapes.py</name>
    <message>
      <source>gevuld</source>
      <translation>filled</translation>
    </message>
    <message>
      <source>half gevuld</source>
      <translation>half filled</translation>
    </message>
    <message>
      <source>open</source>
      <translation>hollow</translation>
    </message>
    <message>
      <source>hoe breder de streep, hoe zwaarder het element weegt</source>
      <translation>the wider the bar, the weightier the element</translation>
    </message>
    <message>
      <source>licht gevuld: niet gezegd hoe zeker</source>
      <translation>lightly filled: not said how certain</translation>
    </message>
  </context>
  <context>
    <name>ui/erasing.py</name>
    <message>
      <source>Ja, voorgoed wissen</source>
      <translation>Yes, erase for good</translation>
    </message>
    <message>
      <source>Uw naam</source>
      <translation>Your name</translation>
    </message>
    <message>
      <source>«{dossier_name}» voorgoed wissen?</source>
      <translation>Erase “{dossier_name}” for good?</translation>
    </message>
    <message>
      <source>waarom</source>
      <translation>why</translation>
    </message>
    <message>
      <source>uw naam</source>
      <translation>your name</translation>
    </message>
    <message>
      <source>Vul nog in: {lists}.</source>
      <translation>Still to fill in: {lists}.</translation>
    </message>
  </context>
  <context>
    <name>ui/exhibits.py</name>
    <message>
      <source>Producties opslaan …</source>
      <translation>Save exhibits …</translation>
    </message>
    <message>
      <source>Een bundel met de bijlagen bij de bronnen die deze lezer mag weten, genummerd, met een inhoudsopgave en een regel op elke bladzijde.</source>
      <translation>A bundle of the attachments to the sources this reader may know, numbered, with a table of contents and a line on every page.</translation>
    </message>
    <message>
      <source>Dit bestand staat nu onversleuteld buiten de kluis.</source>
      <translation>This document is now outside the vault, unencrypted.</translation>
    </message>
    <message>
      <source>Stoppen</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>Stoppen met het maken van de bundel</source>
      <translation>Stop making the bundle</translation>
    </message>
    <message>
      <source>Wordt gestopt …</source>
      <translation>Stopping …</translation>
    </message>
  </context>
  <context>
    <name>ui/exports_panel.py</name>
    <message>
      <source>Elk bestand dat u hier opslaat, staat daarna buiten de kluis. Het programma onthoudt wat het was en voor wie, en een controlegetal waarmee u later ziet of een bestand hetzelfde is. Waar het daarna heen gaat, weet het niet.</source>
      <translation>Every document you save here is then outside the vault. The program remembers what it was and for whom, and a checksum that lets you see later whether a document is the same. It does not know where the document goes after that.</translation>
    </message>
    <message>
      <source>Van dit dossier is nog geen bestand opgeslagen.</source>
      <translation>No document has been saved from this file yet.</translation>
    </message>
    <message>
      <source>besluit als PDF</source>
      <translation>decision as PDF</translation>
    </message>
    <message>
      <source>besluit als PDF, met de gegevens erin,</source>
      <translation>decision as PDF, with the data in it,</translation>
    </message>
    <message>
      <source>besluit als PDF, digitaal ondertekend,</source>
      <translation>decision as PDF, digitally signed,</translation>
    </message>
    <message>
      <source>besluit als PDF, met de gegevens erin en digitaal ondertekend,</source>
      <translation>decision as PDF, with the data in it and digitally signed,</translation>
    </message>
    <message>
      <source>besluit als PDF, met schuilnamen,</source>
      <translation>decision as PDF, with pseudonyms,</translation>
    </message>
    <message>
      <source>besluit als webpagina</source>
      <translation>decision as web page</translation>
    </message>
    <message>
      <source>besluit als webpagina, met schuilnamen,</source>
      <translation>decision as web page, with pseudonyms,</translation>
    </message>
    <message>
      <source>inhoud van een PDF als JSON,</source>
      <translation>content of a PDF as JSON,</translation>
    </message>
    <message>
      <source>zaakbestand met schuilnamen</source>
      <translation>case file with pseudonyms</translation>
    </message>
    <message>
      <source>brief of kaart</source>
      <translation>letter or card</translation>
    </message>
    <message>
      <source>overzicht bij een verzoek om inzage</source>
      <translation>overview for a request for access</translation>
    </message>
    <message>
      <source>uitnodiging voor een gesprek</source>
      <translation>invitation to a talk</translation>
    </message>
    <message>
      <source>uitleg over een gesprek</source>
      <translation>explanation of a talk</translation>
    </message>
    <message>
      <source>lijst bij een ontruiming</source>
      <translation>list for an eviction</translation>
    </message>
    <message>
      <source>bijlage bij een aanvraag om urgentie</source>
      <translation>annex to an application for housing urgency</translation>
    </message>
    <message>
      <source>advies bij een aanvraag om urgentie</source>
      <translation>advice on an application for housing urgency</translation>
    </message>
    <message>
      <source>bundel met producties</source>
      <translation>bundle of exhibits</translation>
    </message>
    <message>
      <source>bijlage van een bron</source>
      <translation>attachment of a source</translation>
    </message>
    <message>
      <source>archiefpakket</source>
      <translation>archive package</translation>
    </message>
    <message>
      <source> voor {editing}</source>
      <translation> for {editing}</translation>
    </message>
    <message>
      <source>door {who}</source>
      <translation>by {who}</translation>
    </message>
    <message>
      <source>controlegetal {sha256}</source>
      <translation>checksum {sha256}</translation>
    </message>
  </context>
  <context>
    <name>ui/findings_list.py</name>
    <message>
      <source>Dit houdt vaststellen tegen</source>
      <translation>This stops finalising</translation>
    </message>
    <message>
      <source>Kijk hier nog naar</source>
      <translation>Look at this too</translation>
    </message>
    <message>
      <source>Op naam afgeweken</source>
      <translation>Overridden by name</translation>
    </message>
    <message>
      <source>Op naam beantwoord</source>
      <translation>Answered by name</translation>
    </message>
    <message>
      <source>Goed om te weten</source>
      <translation>Good to know</translation>
    </message>
    <message>
      <source>Volgorde en termijnen</source>
      <translation>Order and time limits</translation>
    </message>
    <message>
      <source>Nog te onderzoeken vóór {follow_up_on}</source>
      <translation>To be looked into before {follow_up_on}</translation>
    </message>
    <message>
      <source>Opzij gezet door {overridden_by}.</source>
      <translation>Set aside by {overridden_by}.</translation>
    </message>
    <message>
      <source>Afwijking intrekken</source>
      <translation>Withdraw the override</translation>
    </message>
    <message>
      <source>Antwoord intrekken</source>
      <translation>Withdraw the answer</translation>
    </message>
    <message>
      <source>Afwijken met reden</source>
      <translation>Override with a reason</translation>
    </message>
    <message>
      <source>Beantwoorden</source>
      <translation>Answer</translation>
    </message>
  </context>
  <context>
    <name>ui/handing_over.py</name>
    <message>
      <source>Het hele dossier gaat mee: ook wat voor ouders of een kind is afgeschermd, alle vastgestelde versies, en wie wat wanneer heeft veranderd. Geef het alleen aan wie dat allemaal mag weten. Uw eigen dossier blijft staan.</source>
      <translation>The whole file goes along: also what is hidden from parents or a child, all finalised versions, and who changed what and when. Only give it to someone who may know all of that. Your own file stays where it is.</translation>
    </message>
    <message>
      <source>Kies een wachtzin voor dit bestand, niet die van uw kluis. Geef die door per telefoon of in een gesprek, niet in dezelfde mail als het bestand.</source>
      <translation>Choose a passphrase for this file, not the one of your vault. Pass it on by phone or in person, not in the same email as the file.</translation>
    </message>
    <message>
      <source>De ontvanger maakt zelf een sleutelpaar en stuurt u het openbare deel: een regel die begint met «age1». Bel even om de laatste tekens te vergelijken.</source>
      <translation>The recipient makes a key pair and sends you the public part: a line that starts with “age1”. Call them to compare the last characters.</translation>
    </message>
    <message>
      <source>Overdragen …</source>
      <translation>Hand over …</translation>
    </message>
    <message>
      <source>Met een wachtzin</source>
      <translation>With a passphrase</translation>
    </message>
    <message>
      <source>Met een openbare sleutel</source>
      <translation>With a public key</translation>
    </message>
    <message>
      <source>Aan wie?</source>
      <translation>To whom?</translation>
    </message>
    <message>
      <source>Naam en organisatie. Dit komt in het spoor.</source>
      <translation>Name and organisation. This goes into the trail.</translation>
    </message>
    <message>
      <source>Van wie?</source>
      <translation>From whom?</translation>
    </message>
    <message>
      <source>Uw naam en organisatie.</source>
      <translation>Your name and organisation.</translation>
    </message>
    <message>
      <source>Hoe gaat het op slot?</source>
      <translation>How is it locked?</translation>
    </message>
    <message>
      <source>Wachtzin voor dit bestand</source>
      <translation>Passphrase for this file</translation>
    </message>
    <message>
      <source>Openbare sleutel van de ontvanger</source>
      <translation>The recipient's public key</translation>
    </message>
    <message>
      <source>Openbare sleutel uit een bestand lezen</source>
      <translation>Read the public key from a file</translation>
    </message>
    <message>
      <source>Uit een bestand …</source>
      <translation>From a file …</translation>
    </message>
    <message>
      <source>Openbare sleutel</source>
      <translation>Public key</translation>
    </message>
    <message>
      <source>Tekst (*.pub *.txt *)</source>
      <translation>Text (*.pub *.txt *)</translation>
    </message>
    <message>
      <source>{name} is niet te lezen. Kies een ander bestand.</source>
      <translation>{name} cannot be read. Choose another file.</translation>
    </message>
    <message>
      <source>Vul in aan wie u het dossier overdraagt.</source>
      <translation>Enter to whom you hand over the file.</translation>
    </message>
    <message>
      <source>Plak de openbare sleutel van de ontvanger, of kies het bestand ermee.</source>
      <translation>Paste the recipient's public key, or choose the file that holds it.</translation>
    </message>
    <message>
      <source>Er is geen bestand gemaakt. {problem}</source>
      <translation>No file was made. {problem}</translation>
    </message>
    <message>
      <source>Het dossier wordt ingepakt …</source>
      <translation>The file is being packed …</translation>
    </message>
    <message>
      <source>Het dossier wordt versleuteld …</source>
      <translation>The file is being encrypted …</translation>
    </message>
    <message>
      <source>Gestopt. Er is geen bestand gemaakt.</source>
      <translation>Stopped. No file was made.</translation>
    </message>
    <message>
      <source>Er is geen bestand gemaakt. {result}</source>
      <translation>No file was made. {result}</translation>
    </message>
    <message>
      <source> Geef de wachtzin door per telefoon.</source>
      <translation> Pass on the passphrase by phone.</translation>
    </message>
    <message>
      <source>✓ Klaar voor {to}: {path}.{by_phone}</source>
      <translation>✓ Ready for {to}: {path}.{by_phone}</translation>
    </message>
    <message>
      <source>Overgenomen van {what} op {day}.</source>
      <translation>Taken over from {what} on {day}.</translation>
    </message>
    <message>
      <source>Overgedragen aan {other} op {day}.</source>
      <translation>Handed over to {other} on {day}.</translation>
    </message>
  </context>
  <context>
    <name>ui/head.py</name>
    <message>
      <source>Afschermen</source>
      <translation>Hide</translation>
    </message>
    <message>
      <source>Afgeschermd</source>
      <translation>Hidden</translation>
    </message>
    <message>
      <source>‹ Alle dossiers</source>
      <translation>‹ All files</translation>
    </message>
    <message>
      <source>Opslaan en terug naar alle dossiers (Ctrl+W)</source>
      <translation>Save and go back to all files (Ctrl+W)</translation>
    </message>
    <message>
      <source>Alle stappen en pagina's (Ctrl+L)</source>
      <translation>All steps and pages (Ctrl+L)</translation>
    </message>
    <message>
      <source>Vergrendelen</source>
      <translation>Lock</translation>
    </message>
    <message>
      <source>Alles verbergen tot u uw wachtzin typt (Ctrl+Shift+L)</source>
      <translation>Hide everything until you type your passphrase (Ctrl+Shift+L)</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Help</translation>
    </message>
    <message>
      <source>Verbergt wat niet iedereen aan tafel mag zien (Ctrl+Shift+H)</source>
      <translation>Hides what not everyone at the table may see (Ctrl+Shift+H)</translation>
    </message>
    <message>
      <source>Er is nu iets verborgen.</source>
      <translation>Something is hidden now.</translation>
    </message>
    <message>
      <source>Opgeslagen</source>
      <translation>Saved</translation>
    </message>
    <message>
      <source>Niet opgeslagen</source>
      <translation>Not saved</translation>
    </message>
  </context>
  <context>
    <name>ui/help.py</name>
    <message>
      <source>Handleiding (Shift+F1), waarom een vraag wordt gesteld (F1), alle toetsen (Ctrl+F1), rondleiding</source>
      <translation>Manual (Shift+F1), why a question is asked (F1), all shortcuts (Ctrl+F1), tour</translation>
    </message>
    <message>
      <source>Handleiding</source>
      <translation>Manual</translation>
    </message>
    <message>
      <source>Rondleiding in tien minuten</source>
      <translation>Tour in ten minutes</translation>
    </message>
    <message>
      <source>Alle toetsen</source>
      <translation>All shortcuts</translation>
    </message>
    <message>
      <source>Toegankelijkheid</source>
      <translation>Accessibility</translation>
    </message>
  </context>
  <context>
    <name>ui/history_panel.py</name>
    <message>
      <source>Kies een veld en zie wie het invulde of wijzigde, en wanneer. Wat het laatst is gewijzigd, staat bovenaan. Het komt uit het spoor van dit dossier. Bestanden die naar buiten gingen, staan in een eigen lijst.</source>
      <translation>Choose a field and see who filled it in or changed it, and when. What was changed last is at the top. It comes from the trail of this file. Files that went out have their own list.</translation>
    </message>
    <message>
      <source>Het spoor wordt gelezen …</source>
      <translation>The trail is being read …</translation>
    </message>
    <message>
      <source>Het spoor kon niet worden gelezen. Kijk op het startscherm bij «De kluis» wat er aan de hand is: «Nakijken».</source>
      <translation>The trail could not be read. On the start screen, look under “The vault” to see what is wrong: “Check”.</translation>
    </message>
    <message>
      <source>Er is geen veld met deze woorden.</source>
      <translation>There is no field with these words.</translation>
    </message>
    <message>
      <source>Van dit veld staat nog geen wijziging in het spoor.</source>
      <translation>The trail holds no change to this field yet.</translation>
    </message>
    <message>
      <source>Zet de cursor eerst in het veld waarvan u wilt zien wie het wijzigde.</source>
      <translation>First put the cursor in the field whose changes you want to see.</translation>
    </message>
    <message>
      <source>Ook elke tussenstap van het typen tonen</source>
      <translation>Also show every step in between while typing</translation>
    </message>
    <message>
      <source>Eerst</source>
      <translation>Before</translation>
    </message>
    <message>
      <source>Zoek een veld</source>
      <translation>Find a field</translation>
    </message>
    <message>
      <source>Typ een paar letters: een naam, een onderwerp</source>
      <translation>Type a few letters: a name, a subject</translation>
    </message>
    <message>
      <source>Velden, laatst gewijzigd eerst</source>
      <translation>Fields, last changed first</translation>
    </message>
    <message>
      <source>Nog {more} {fields}. Typ een paar letters om er een te vinden.</source>
      <translation>{more} more {fields}. Type a few letters to find one.</translation>
    </message>
  </context>
  <context>
    <name>ui/image_view.py</name>
    <message>
      <source>Kleiner</source>
      <translation>Smaller</translation>
    </message>
    <message>
      <source>Groter</source>
      <translation>Larger</translation>
    </message>
    <message>
      <source>Vorige bladzijde</source>
      <translation>Previous page</translation>
    </message>
    <message>
      <source>Volgende bladzijde</source>
      <translation>Next page</translation>
    </message>
    <message>
      <source>Bladzijde {what} van {pages}</source>
      <translation>Page {what} of {pages}</translation>
    </message>
    <message>
      <source>Afbeelding {name} {where}</source>
      <translation>Image {name} {where}</translation>
    </message>
    <message>
      <source>Deze afbeelding kan hier niet worden getoond. U kunt haar wel opslaan.</source>
      <translation>This image cannot be shown here. You can still save it.</translation>
    </message>
  </context>
  <context>
    <name>ui/in_background.py</name>
    <message>
      <source>Het werk is afgebroken door {name}.</source>
      <translation>The work was broken off by {name}.</translation>
    </message>
  </context>
  <context>
    <name>ui/inputs.py</name>
    <message>
      <source>verwijderde optie</source>
      <translation>deleted option</translation>
    </message>
    <message>
      <source>Kies …</source>
      <translation>Choose …</translation>
    </message>
  </context>
  <context>
    <name>ui/intake_separations.py</name>
    <message>
      <source>scheiding</source>
      <translation>separation</translation>
    </message>
    <message>
      <source>Wordt iemand gescheiden?</source>
      <translation>Is anyone separated?</translation>
    </message>
    <message>
      <source>Er is niemand genoemd: iedereen blijft bij elkaar.</source>
      <translation>No one is named: everyone stays together.</translation>
    </message>
    <message>
      <source>Nog een kind dat wordt gescheiden</source>
      <translation>Another child who is separated</translation>
    </message>
    <message>
      <source>Ja, een kind wordt gescheiden</source>
      <translation>Yes, a child is separated</translation>
    </message>
    <message>
      <source>Welk kind?</source>
      <translation>Which child?</translation>
    </message>
    <message>
      <source>Op welke grond?</source>
      <translation>On what ground?</translation>
    </message>
    <message>
      <source>Vrijwillig?</source>
      <translation>Voluntary?</translation>
    </message>
  </context>
  <context>
    <name>ui/json_beside.py</name>
    <message>
      <source>Ook als JSON-bestand ernaast</source>
      <translation>Also as a JSON file beside it</translation>
    </message>
    <message>
      <source>Met dat bestand kan wie het stuk krijgt, zoals een griffier, nagaan of de inhoud is wat de vingerafdruk onderaan zegt. Er staat hetzelfde in als op papier. Het is niet versleuteld, net als de PDF.</source>
      <translation>With that file, whoever gets the document, such as a court clerk, can check whether the content is what the fingerprint at the bottom says. It holds the same as the paper. It is not encrypted, just like the PDF.</translation>
    </message>
  </context>
  <context>
    <name>ui/json_inside.py</name>
    <message>
      <source>De gegevens ook in de PDF zetten</source>
      <translation>Also put the data in the PDF</translation>
    </message>
    <message>
      <source>Wie de PDF krijgt, krijgt dan ook de gegevens die een computer kan lezen: hetzelfde als op papier voor deze lezer.</source>
      <translation>Whoever gets the PDF then also gets the data that a computer can read: the same as on paper for this reader.</translation>
    </message>
    <message>
      <source>, met de gegevens erin</source>
      <translation>, with the data in it</translation>
    </message>
    <message>
      <source>Versie {} is op papier gezet door een eerdere uitgave van dit programma. Er kan niets meer in die PDF. Haal het vinkje bij «De gegevens ook in de PDF zetten» weg, en zet de gegevens er als JSON-bestand naast.</source>
      <translation>Version {} was put on paper by an earlier release of this program. Nothing more can go into that PDF. Untick “Also put the data in the PDF”, and put the data beside it as a JSON file.</translation>
    </message>
  </context>
  <context>
    <name>ui/keeping.py</name>
    <message>
      <source>Een ogenblik: de kluis wordt nagekeken …</source>
      <translation>One moment: the vault is being checked …</translation>
    </message>
    <message>
      <source>De kluis wordt bijgewerkt voor deze versie van Kind Voorop …</source>
      <translation>The vault is being updated for this version of Kind Voorop …</translation>
    </message>
    <message>
      <source>De reservekopie wordt teruggezet …</source>
      <translation>The backup is being restored …</translation>
    </message>
    <message>
      <source>Gestopt. Er is niets teruggezet.</source>
      <translation>Stopped. Nothing was restored.</translation>
    </message>
    <message>
      <source>Gestopt. De kluis is nog dicht. Kies «Openen» om verder te gaan; er is niets verloren.</source>
      <translation>Stopped. The vault is still closed. Choose “Open” to go on; nothing is lost.</translation>
    </message>
    <message>
      <source>De vorige keer is Kind Voorop niet gewoon gesloten, en een deel van de kluis is nu niet goed te lezen. Werk niet verder. Sluit Kind Voorop, start het opnieuw en kies «Terugzetten uit een reservekopie …».</source>
      <translation>Last time, Kind Voorop was not closed in the usual way, and part of the vault cannot be read properly now. Do not go on working. Close Kind Voorop, start it again and choose “Restore from a backup …”.</translation>
    </message>
    <message>
      <source>Wat het laatst is opgeslagen, staat niet meer in de kluis. Dat kan komen doordat de computer is uitgevallen of een bestand is beschadigd. Kijk in de dossiers waaraan het laatst is gewerkt wat er ontbreekt, en vul dat opnieuw in. Klopt het daarna, kies dan «De kluis», «Nakijken», «Verdergaan met deze kluis …». Staat hier een veel oudere kluis dan u verwacht? Zet dan een reservekopie terug.</source>
      <translation>What was saved last is no longer in the vault. This can happen when the computer went down or a file was damaged. Look in the files that were worked on last to see what is missing, and fill it in again. If it is right after that, choose “The vault”, “Check”, “Go on with this vault …”. Is this a much older vault than you expect? Then restore a backup.</translation>
    </message>
    <message>
      <source>Het spoor van wijzigingen is korter dan of anders dan toen de kluis het laatst werd gesloten. Staat hier een oudere kluis dan u verwacht? Zet dan een reservekopie terug. Weet u niet hoe dit komt, meld het dan bij uw beheerder.</source>
      <translation>The trail of changes is shorter than, or different from, when the vault was last closed. Is this an older vault than you expect? Then restore a backup. If you do not know how this came about, tell your administrator.</translation>
    </message>
  </context>
  <context>
    <name>ui/kept_papers.py</name>
    <message>
      <source>is van voordat deze persoon in het dossier stond. Er is toen niet vastgelegd wat deze persoon mag weten. Stel een nieuwe versie vast en druk die af.</source>
      <translation>is from before this person was in the file. What this person may know was not recorded then. Finalise a new version and print that one.</translation>
    </message>
    <message>
      <source>houdt nog geen rekening met wat sindsdien is afgeschermd. Stel een nieuwe versie vast en druk die af.</source>
      <translation>does not yet take into account what has been hidden since. Finalise a new version and print that one.</translation>
    </message>
    <message>
      <source>Kies eerst voor wie het is.</source>
      <translation>First choose who it is for.</translation>
    </message>
    <message>
      <source>PDF voor wie beslist opslaan …</source>
      <translation>Save PDF for the decision-maker …</translation>
    </message>
    <message>
      <source>Er is geen PDF gemaakt. {failed}</source>
      <translation>No PDF was made. {failed}</translation>
    </message>
    <message>
      <source>Versie {number} {came_later}</source>
      <translation>Version {number} {came_later}</translation>
    </message>
    <message>
      <source>Versie {number} {newer_marks}</source>
      <translation>Version {number} {newer_marks}</translation>
    </message>
  </context>
  <context>
    <name>ui/keys_list.py</name>
    <message>
      <source>Van pagina naar pagina</source>
      <translation>From page to page</translation>
    </message>
    <message>
      <source>Volgende pagina</source>
      <translation>Next page</translation>
    </message>
    <message>
      <source>Vorige pagina</source>
      <translation>Previous page</translation>
    </message>
    <message>
      <source>Naar de stappen; pijltjes lopen erdoor, Enter opent een pagina</source>
      <translation>To the steps; arrow keys move through them, Enter opens a page</translation>
    </message>
    <message>
      <source>Naar «Nakijken en afdrukken»</source>
      <translation>To «Check and print»</translation>
    </message>
    <message>
      <source>F6, Shift+F6</source>
      <translation>F6, Shift+F6</translation>
    </message>
    <message>
      <source>Naar de volgende of de vorige groep op de pagina</source>
      <translation>To the next or the previous group on the page</translation>
    </message>
    <message>
      <source>Alt+beginletter, Alt+Shift+beginletter</source>
      <translation>Alt and a first letter, Alt+Shift and a first letter</translation>
    </message>
    <message>
      <source>Naar het volgende of het vorige dat zo begint</source>
      <translation>To the next or the previous thing that begins so</translation>
    </message>
    <message>
      <source>Naar het volgende dat nog open is</source>
      <translation>To the next thing that is still open</translation>
    </message>
    <message>
      <source>Rechterkant tonen of verbergen</source>
      <translation>Show or hide the right-hand side</translation>
    </message>
    <message>
      <source>Terug naar alle dossiers</source>
      <translation>Back to all files</translation>
    </message>
    <message>
      <source>Invullen</source>
      <translation>Filling in</translation>
    </message>
    <message>
      <source>Naar het volgende of het vorige veld</source>
      <translation>To the next or previous field</translation>
    </message>
    <message>
      <source>Pijltjes</source>
      <translation>Arrow keys</translation>
    </message>
    <message>
      <source>Langs de keuzes; spatie of Enter kiest, Delete neemt de keuze terug</source>
      <translation>Along the choices; Space or Enter chooses, Delete takes the choice back</translation>
    </message>
    <message>
      <source>Beginletter</source>
      <translation>First letter</translation>
    </message>
    <message>
      <source>Kiezen: de keuze die zo begint</source>
      <translation>Choose: the choice that begins with that letter</translation>
    </message>
    <message>
      <source>Shift+spatie</source>
      <translation>Shift+Space</translation>
    </message>
    <message>
      <source>Bij een bron: een element bij elk kind aanvinken</source>
      <translation>For a source: tick an element for every child</translation>
    </message>
    <message>
      <source>In een datum</source>
      <translation>In a date</translation>
    </message>
    <message>
      <source>v, m of +14 is vandaag, morgen of over veertien dagen</source>
      <translation>v, m or +14 is today, tomorrow or in fourteen days</translation>
    </message>
    <message>
      <source>Een keuzelijst openen</source>
      <translation>Open a list of choices</translation>
    </message>
    <message>
      <source>Spatie, Enter</source>
      <translation>Space, Enter</translation>
    </message>
    <message>
      <source>Een groep openen of sluiten, op een knop drukken</source>
      <translation>Open or close a group, press a button</translation>
    </message>
    <message>
      <source>In een reden een feit of bron noemen: typ om te zoeken, Enter zet «(F7)» bij de cursor</source>
      <translation>Cite a fact or source in a reason: type to search, Enter puts “(F7)” at the cursor</translation>
    </message>
    <message>
      <source>Pijl omlaag</source>
      <translation>Down arrow</translation>
    </message>
    <message>
      <source>Waar u een naam typt: namen uit dit dossier; Enter neemt over, Esc sluit</source>
      <translation>Where you type a name: names from this file; Enter takes one over, Esc closes</translation>
    </message>
    <message>
      <source>Ongedaan maken: wat u typte, of buiten een tekst wat u het laatst weghaalde</source>
      <translation>Undo: what you typed or, outside a text, what you removed last</translation>
    </message>
    <message>
      <source>Toch weer doen wat u in een tekst ongedaan maakte</source>
      <translation>Redo what you undid in a text</translation>
    </message>
    <message>
      <source>Bij een element: wat leeg is, wordt «geen verschil»</source>
      <translation>At an element: what is empty becomes “no difference”</translation>
    </message>
    <message>
      <source>Bij een element: hetzelfde, maar alleen voor de andere opties</source>
      <translation>At an element: the same, but only for the other options</translation>
    </message>
    <message>
      <source>Aan tafel</source>
      <translation>At the table</translation>
    </message>
    <message>
      <source>Snel iets noteren; Enter bewaart het als feit</source>
      <translation>Make a quick note; Enter keeps it as a fact</translation>
    </message>
    <message>
      <source>Uit de snelle regel, de stappen of de rechterkant terug naar het veld</source>
      <translation>From the quick line, the steps or the right-hand side back to the field</translation>
    </message>
    <message>
      <source>Als tweede lezer een opmerking maken bij dit veld</source>
      <translation>As second reader, make a remark on this field</translation>
    </message>
    <message>
      <source>Zien wie dit veld wijzigde, en wanneer</source>
      <translation>See who changed this field, and when</translation>
    </message>
    <message>
      <source>Afschermen wat niet iedereen mag zien, en weer tonen</source>
      <translation>Hide what not everyone may see, and show it again</translation>
    </message>
    <message>
      <source>Nu opslaan (het gaat ook vanzelf)</source>
      <translation>Save now (it also happens by itself)</translation>
    </message>
    <message>
      <source>Alle dossiers</source>
      <translation>All files</translation>
    </message>
    <message>
      <source>Nieuw dossier</source>
      <translation>New file</translation>
    </message>
    <message>
      <source>Korte intake</source>
      <translation>Short intake</translation>
    </message>
    <message>
      <source>Zoeken in alle dossiers, als er meer dan zes zijn</source>
      <translation>Search all files, if there are more than six</translation>
    </message>
    <message>
      <source>Kiezen welke dossiers u ziet: pijltjes en Enter</source>
      <translation>Choose which files you see: arrow keys and Enter</translation>
    </message>
    <message>
      <source>Ctrl+1 tot Ctrl+8</source>
      <translation>Ctrl+1 to Ctrl+8</translation>
    </message>
    <message>
      <source>In de lijst: sorteren op die kolom, nog eens draait het om</source>
      <translation>In the list: sort by that column, once more reverses it</translation>
    </message>
    <message>
      <source>Het gekozen dossier openen</source>
      <translation>Open the chosen file</translation>
    </message>
    <message>
      <source>Het gekozen dossier kopiëren</source>
      <translation>Copy the chosen file</translation>
    </message>
    <message>
      <source>Het gekozen dossier wissen; eerst komt er een vraag</source>
      <translation>Erase the chosen file; you are asked first</translation>
    </message>
    <message>
      <source>Overal</source>
      <translation>Everywhere</translation>
    </message>
    <message>
      <source>Vergrendelen: alles is verborgen tot u uw wachtzin typt</source>
      <translation>Lock: everything is hidden until you type your passphrase</translation>
    </message>
    <message>
      <source>Instellingen: letters, vergrendelen, nieuw dossier en meer</source>
      <translation>Settings: letters, locking, new file and more</translation>
    </message>
    <message>
      <source>Bij een veld: waarom dit wordt gevraagd, met de norm en de bron. Elders: de handleiding</source>
      <translation>In a field: why this is asked, with the norm and the source. Elsewhere: the manual</translation>
    </message>
    <message>
      <source>Handleiding, bij wat u nu ziet</source>
      <translation>Manual, at what you see now</translation>
    </message>
    <message>
      <source>Deze lijst</source>
      <translation>This list</translation>
    </message>
    <message>
      <source>In de rondleiding: van het veld naar de uitleg en terug</source>
      <translation>In the tour: from the field to the explanation and back</translation>
    </message>
    <message>
      <source>In de handleiding</source>
      <translation>In the manual</translation>
    </message>
    <message>
      <source>Zoeken op deze bladzijde; Enter en Shift+Enter gaan verder en terug</source>
      <translation>Search on this page; Enter and Shift+Enter go on and back</translation>
    </message>
    <message>
      <source>Zoeken in de hele handleiding</source>
      <translation>Search the whole manual</translation>
    </message>
    <message>
      <source>Ctrl+Pijl omlaag, Ctrl+Pijl omhoog</source>
      <translation>Ctrl+Down arrow, Ctrl+Up arrow</translation>
    </message>
    <message>
      <source>Naar de volgende of de vorige kop</source>
      <translation>To the next or the previous heading</translation>
    </message>
    <message>
      <source>Alt+Pijl links</source>
      <translation>Alt+Left arrow</translation>
    </message>
    <message>
      <source>Terug naar wat u hiervoor las</source>
      <translation>Back to what you read before this</translation>
    </message>
    <message>
      <source>Zoeken sluiten, of de handleiding</source>
      <translation>Close the search, or the manual</translation>
    </message>
    <message>
      <source>Toetsen</source>
      <translation>Shortcuts</translation>
    </message>
    <message>
      <source>Sluiten</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Toets</source>
      <translation>Key</translation>
    </message>
    <message>
      <source>Wat die doet</source>
      <translation>What it does</translation>
    </message>
  </context>
  <context>
    <name>ui/letter_editor.py</name>
    <message>
      <source>Begin met een voorzet</source>
      <translation>Start with a first text</translation>
    </message>
    <message>
      <source>Nieuwe voorzet</source>
      <translation>New first text</translation>
    </message>
    <message>
      <source>De voorzet komt in de plaats van deze tekst. Met Ctrl+Z haalt u de tekst van nu terug. Vervangen?</source>
      <translation>The first text takes the place of this text. Ctrl+Z brings back the text of now. Replace it?</translation>
    </message>
    <message>
      <source>Voor een voorzet is nog te weinig bekend: leeftijd, gekozen optie of soort besluit.</source>
      <translation>Too little is known yet for a first text: age, chosen option or kind of decision.</translation>
    </message>
    <message>
      <source>En nog {} plaatsen.</source>
      <translation>And {} more places.</translation>
    </message>
    <message>
      <source>✓ Er is niets op te merken.</source>
      <translation>✓ There is nothing to remark.</translation>
    </message>
    <message>
      <source>Ja, vervangen</source>
      <translation>Yes, replace</translation>
    </message>
    <message>
      <source>▲ Ontbreekt: {title}</source>
      <translation>▲ Missing: {title}</translation>
    </message>
    <message>
      <source>Zet dit erbij</source>
      <translation>Add this</translation>
    </message>
    <message>
      <source>Zet erbij: {title}</source>
      <translation>Add: {title}</translation>
    </message>
    <message>
      <source>Ga naar «{said}»: {message}</source>
      <translation>Go to “{said}”: {message}</translation>
    </message>
    <message>
      <source>Vervang door «{offer}»</source>
      <translation>Replace with “{offer}”</translation>
    </message>
  </context>
  <context>
    <name>ui/letter_printing.py</name>
    <message>
      <source>Er staat nog geen tekst in. Begin met de voorzet, of schrijf zelf.</source>
      <translation>There is no text yet. Start with the first text, or write your own.</translation>
    </message>
    <message>
      <source>Hierin staat iets wat niet elke lezer mag weten: {}. Toch opslaan?</source>
      <translation>This holds something that not every reader may know: {}. Save anyway?</translation>
    </message>
    <message>
      <source> als PDF …</source>
      <translation> as PDF …</translation>
    </message>
    <message>
      <source> als webpagina</source>
      <translation> as web page</translation>
    </message>
    <message>
      <source>Ja, toch opslaan</source>
      <translation>Yes, save anyway</translation>
    </message>
    <message>
      <source>Nee, eerst verbeteren</source>
      <translation>No, improve it first</translation>
    </message>
  </context>
  <context>
    <name>ui/lines.py</name>
    <message>
      <source>Ten minste {shortest} tekens, bijvoorbeeld vier woorden achter elkaar.</source>
      <translation>At least {shortest} characters, for example four words in a row.</translation>
    </message>
    <message>
      <source>Wachtzin kwijt? Vul dan hier de herstelsleutel in.</source>
      <translation>Lost your passphrase? Then enter the recovery key here.</translation>
    </message>
    <message>
      <source>Laat zien wat ik typ</source>
      <translation>Show what I type</translation>
    </message>
    <message>
      <source>Vul een wachtzin in.</source>
      <translation>Enter a passphrase.</translation>
    </message>
    <message>
      <source>Deze wachtzin is te kort. {how_long}</source>
      <translation>This passphrase is too short. {how_long}</translation>
    </message>
    <message>
      <source>De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw.</source>
      <translation>The two passphrases are not the same. Type them again.</translation>
    </message>
  </context>
  <context>
    <name>ui/lock.py</name>
    <message>
      <source>Probeer het opnieuw.</source>
      <translation>Try again.</translation>
    </message>
    <message>
      <source>Deze wachtzin hoort bij een andere kluis dan die nu open is.</source>
      <translation>This passphrase belongs to another vault than the one that is open now.</translation>
    </message>
  </context>
  <context>
    <name>ui/lock_line.py</name>
    <message>
      <source>Wanneer het programma vergrendelt, wijzigen</source>
      <translation>Change when the program locks</translation>
    </message>
    <message>
      <source>Wijzigen …</source>
      <translation>Change …</translation>
    </message>
    <message>
      <source>Nu vergrendelen</source>
      <translation>Lock now</translation>
    </message>
    <message>
      <source>Vergrendelt vanzelf na {after}</source>
      <translation>Locks by itself after {after}</translation>
    </message>
  </context>
  <context>
    <name>ui/long_work.py</name>
    <message>
      <source>{what} {done} van {of}</source>
      <translation>{what} {done} of {of}</translation>
    </message>
  </context>
  <context>
    <name>ui/looking_back.py</name>
    <message>
      <source>Terugblik</source>
      <translation>Looking back</translation>
    </message>
    <message>
      <source>Ideaal besluit opschrijven</source>
      <translation>Write down the ideal decision</translation>
    </message>
    <message>
      <source>Woonplek erna</source>
      <translation>Place to live afterwards</translation>
    </message>
    <message>
      <source>Scheidt</source>
      <translation>Separates</translation>
    </message>
    <message>
      <source>Alarm</source>
      <translation>Alarm</translation>
    </message>
    <message>
      <source>Ideaal besluit</source>
      <translation>Ideal decision</translation>
    </message>
    <message>
      <source>Gewijzigd</source>
      <translation>Changed</translation>
    </message>
    <message>
      <source>Het kind</source>
      <translation>The child</translation>
    </message>
    <message>
      <source>Zij zeiden</source>
      <translation>They said</translation>
    </message>
    <message>
      <source>{name} zei</source>
      <translation>{name} said</translation>
    </message>
    <message>
      <source>Gezien bij {name}</source>
      <translation>Seen with {name}</translation>
    </message>
    <message>
      <source>nog niets; nog niet geraadpleegd</source>
      <translation>nothing yet; not yet consulted</translation>
    </message>
    <message>
      <source>gehoord; nog niet opgeschreven wat</source>
      <translation>heard; what was said is not yet written down</translation>
    </message>
    <message>
      <source>nog niets; nog niet gehoord</source>
      <translation>nothing yet; not yet heard</translation>
    </message>
    <message>
      <source>nog niet gekozen bij het ideale besluit</source>
      <translation>not yet chosen with the ideal decision</translation>
    </message>
    <message>
      <source>dit is ook wat voor {name} het beste is</source>
      <translation>this is also what is best for {name}</translation>
    </message>
    <message>
      <source>voor {name} is dat {editing}; u kiest een andere</source>
      <translation>for {name} that is {editing}; you choose another one</translation>
    </message>
    <message>
      <source>Beste {option}</source>
      <translation>Best {option}</translation>
    </message>
    <message>
      <source>deze kinderen</source>
      <translation>these children</translation>
    </message>
    <message>
      <source>Wens van {words}</source>
      <translation>Wish of {words}</translation>
    </message>
  </context>
  <context>
    <name>ui/manual.py</name>
    <message>
      <source>Niet gevonden op deze bladzijde.</source>
      <translation>Not found on this page.</translation>
    </message>
    <message>
      <source>De handleiding is in het Nederlands.</source>
      <translation>The manual is in Dutch.</translation>
    </message>
    <message>
      <source>Zoeken in de handleiding</source>
      <translation>Search the manual</translation>
    </message>
    <message>
      <source>‹ Terug</source>
      <translation>‹ Back</translation>
    </message>
    <message>
      <source>Terug naar wat u hiervoor las (Alt+Pijl links)</source>
      <translation>Back to what you read before this (Alt+Left arrow)</translation>
    </message>
    <message>
      <source>Zoeken op deze bladzijde</source>
      <translation>Search on this page</translation>
    </message>
    <message>
      <source>De handleiding sluiten (Esc)</source>
      <translation>Close the manual (Esc)</translation>
    </message>
    <message>
      <source>Zoeken op deze bladzijde; Enter gaat verder</source>
      <translation>Search on this page; Enter goes on</translation>
    </message>
    <message>
      <source>Vorige</source>
      <translation>Previous</translation>
    </message>
    <message>
      <source>Volgende</source>
      <translation>Next</translation>
    </message>
  </context>
  <context>
    <name>ui/manual_contents.py</name>
    <message>
      <source>Nergens gevonden. Probeer een ander of korter woord.</source>
      <translation>Not found anywhere. Try another or a shorter word.</translation>
    </message>
    <message>
      <source>Inhoud van de handleiding</source>
      <translation>Contents of the manual</translation>
    </message>
    <message>
      <source>Gevonden: {count}</source>
      <translation>Found: {count}</translation>
    </message>
  </context>
  <context>
    <name>ui/manual_page.py</name>
    <message>
      <source>Bladzijde van de handleiding</source>
      <translation>Page of the manual</translation>
    </message>
    <message>
      <source>Beeld: {said}</source>
      <translation>Picture: {said}</translation>
    </message>
  </context>
  <context>
    <name>ui/option_rows.py</name>
    <message>
      <source>nog zonder naam</source>
      <translation>no name yet</translation>
    </message>
  </context>
  <context>
    <name>ui/order_lines.py</name>
    <message>
      <source>Wat er het eerst stond, volgens het spoor</source>
      <translation>What was there first, according to the trail</translation>
    </message>
  </context>
  <context>
    <name>ui/organisation_asked.py</name>
    <message>
      <source>Wie de geheime helft van deze sleutel bewaart, kan alle dossiers in deze kluis openen, ook zonder uw wachtzin.</source>
      <translation>Whoever keeps the secret half of this key can open all files in this vault, also without your passphrase.</translation>
    </message>
    <message>
      <source>Mag de organisatie deze kluis met deze sleutel openen?</source>
      <translation>May the organisation open this vault with this key?</translation>
    </message>
    <message>
      <source>Zeg alleen ja als uw beheerder dit heeft aangekondigd en de sleutel daar ook zo begint. Weet u het niet zeker, zeg dan nee en vraag het na; bij de volgende keer openen komt de vraag terug.</source>
      <translation>Only say yes if your administrator has announced this and the key starts the same way there. If you are not sure, say no and ask; the question comes back the next time you open the vault.</translation>
    </message>
    <message>
      <source>Uw organisatie kan deze kluis straks ook openen, met haar eigen sleutel ({begins}).</source>
      <translation>Your organisation will also be able to open this vault, with its own key ({begins}).</translation>
    </message>
    <message>
      <source>Er staat een sleutel van uw organisatie klaar ({begins}). Straks vragen wij of die mag gelden.</source>
      <translation>A key of your organisation is ready ({begins}). We will ask you later whether it may be used.</translation>
    </message>
    <message>
      <source>In {path} staat een sleutel die nog niet geldt voor deze kluis. Hij begint met {begins}.</source>
      <translation>{path} holds a key that is not yet valid for this vault. It starts with {begins}.</translation>
    </message>
    <message>
      <source>De sleutel van uw organisatie is veranderd. Tot nu toe gold {known}; in {path} staat nu {begins}. Zegt u ja, dan past de vorige sleutel niet meer.</source>
      <translation>Your organisation's key has changed. Until now it was {known}; {path} now holds {begins}. If you say yes, the previous key no longer fits.</translation>
    </message>
    <message>
      <source>Uw organisatie kan deze kluis nu ook openen, met haar eigen sleutel ({given}).</source>
      <translation>Your organisation can now also open this vault, with its own key ({given}).</translation>
    </message>
  </context>
  <context>
    <name>ui/organisation_contacts.py</name>
    <message>
      <source>Ouders</source>
      <translation>Parents</translation>
    </message>
    <message>
      <source>Professionals</source>
      <translation>Professionals</translation>
    </message>
    <message>
      <source>Niets gekozen: dan is het voor ouders, niet voor kinderen; of zoals bij het adres dat u hieronder kiest.</source>
      <translation>Nothing chosen: then it is for parents, not for children; or as with the address that you choose below.</translation>
    </message>
    <message>
      <source>Deze adressen verschillen per gemeente. Zonder uw adres staat er niets op papier.</source>
      <translation>These addresses differ per municipality. Without your address, nothing is printed.</translation>
    </message>
    <message>
      <source>Met deze adressen gaan ouders en kinderen de deur uit: in brieven, in informatie vooraf en in het besluit. Hebt u een bekend adres nagekeken, zet het er dan met dezelfde naam bij, met de dag.</source>
      <translation>Parents and children leave with these addresses: in letters, in information beforehand and in the decision. If you checked a known address, add it under the same name, with the day.</translation>
    </message>
    <message>
      <source>Dit adres is de laatste twaalf maanden niet nagekeken. Bel of kijk of het klopt en vul de dag in.</source>
      <translation>This address has not been checked in the last twelve months. Call, or check that it is right, and enter the day.</translation>
    </message>
    <message>
      <source>Vul een telefoonnummer of website in. Zonder dat staat dit adres niet op papier.</source>
      <translation>Enter a phone number or website. Without one, this address is not printed.</translation>
    </message>
    <message>
      <source>Bovenaan een brief kan in andere talen staan tot wanneer iemand hulp moet vragen. Het programma vertaalt niets zelf: een verkeerde dag of zin kan een gezin zijn recht kosten. Laat een vertaler deze zin omzetten: «{sentence}»</source>
      <translation>The top of a letter can say in other languages by when someone must ask for help. The program translates nothing itself: a wrong day or sentence can cost a family its rights. Have a translator translate this sentence: “{sentence}”</translation>
    </message>
    <message>
      <source>Laat {day} staan waar de dag komt. Die wordt in cijfers ingevuld, zoals 10-12-2025.</source>
      <translation>Leave {day} where the day goes. It is filled in as figures, such as 10-12-2025.</translation>
    </message>
    <message>
      <source>De laatste {months_fresh} maanden niet nagekeken: {lists}.</source>
      <translation>Not checked in the last {months_fresh} months: {lists}.</translation>
    </message>
    <message>
      <source>Telefoon</source>
      <translation>Phone</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>Wanneer bereikbaar?</source>
      <translation>When available?</translation>
    </message>
    <message>
      <source>Nagekeken op</source>
      <translation>Checked on</translation>
    </message>
    <message>
      <source>Voor wie is dit adres?</source>
      <translation>Who is this address for?</translation>
    </message>
    <message>
      <source>Is dit bij u het adres van een van deze?</source>
      <translation>Is this your local address for one of these?</translation>
    </message>
    <message>
      <source>Taal</source>
      <translation>Language</translation>
    </message>
    <message>
      <source>De zin in deze taal</source>
      <translation>The sentence in this language</translation>
    </message>
    <message>
      <source>Naam van de vertaler</source>
      <translation>Name of the translator</translation>
    </message>
    <message>
      <source>Nog niet in gebruik. Er ontbreekt: {lists}.</source>
      <translation>Not in use yet. Missing: {lists}.</translation>
    </message>
    <message>
      <source>Niet in gebruik: voor deze taal staat er een nieuwere zin.</source>
      <translation>Not in use: there is a newer sentence for this language.</translation>
    </message>
    <message>
      <source>Zo komt het in de brief, met vandaag als dag:
{what}</source>
      <translation>This is how it appears in the letter, with today as the day:
{what}</translation>
    </message>
    <message>
      <source>{many} tekens</source>
      <translation>{many} characters</translation>
    </message>
    <message>
      <source>een teken</source>
      <translation>one character</translation>
    </message>
    <message>
      <source>Het lettertype van de brieven heeft {several} van deze zin niet. Deze regel wordt niet afgedrukt.</source>
      <translation>The typeface of the letters lacks {several} of this sentence. This line is not printed.</translation>
    </message>
  </context>
  <context>
    <name>ui/organisation_editing.py</name>
    <message>
      <source>Het bestand van uw organisatie is niet opgeslagen. Kijk of de schijf vol is.</source>
      <translation>Your organisation's file was not saved. See whether the disk is full.</translation>
    </message>
    <message>
      <source>Hier wordt niets vastgesteld.</source>
      <translation>Nothing is finalised here.</translation>
    </message>
    <message>
      <source>Hier valt niets in te trekken.</source>
      <translation>There is nothing to withdraw here.</translation>
    </message>
    <message>
      <source>Hier worden geen bestanden bewaard.</source>
      <translation>No files are kept here.</translation>
    </message>
  </context>
  <context>
    <name>ui/organisation_letterhead.py</name>
    <message>
      <source>Dit staat op alle stukken die u hierna maakt: op besluiten, op brieven en, kleiner, op kaarten en bladen met informatie. Wat al is vastgesteld, verandert niet meer. Noemt een dossier een andere organisatie, dan blijft het briefhoofd weg.</source>
      <translation>This goes on all documents that you make from now on: on decisions, on letters and, smaller, on cards and information sheets. What has already been finalised does not change. If a file names another organisation, the letterhead is left out.</translation>
    </message>
    <message>
      <source>Iedere lezer krijgt hetzelfde briefhoofd. Vul hier dus geen adres in dat iemand niet mag weten, zoals dat van een opvang met een geheim adres.</source>
      <translation>Every reader gets the same letterhead. So do not enter an address here that someone may not know, such as that of a shelter with a secret address.</translation>
    </message>
    <message>
      <source>Leeg: de naam hierboven.</source>
      <translation>Empty: the name above.</translation>
    </message>
    <message>
      <source>Deze persoon ondertekent brieven. Een besluit wordt ondertekend door wie u in het dossier invult.</source>
      <translation>This person signs letters. A decision is signed by whoever you enter in the file.</translation>
    </message>
    <message>
      <source>Voor wie het logo niet ziet. Leeg: «Logo van» en de naam.</source>
      <translation>For those who cannot see the logo. Empty: “Logo of” and the name.</translation>
    </message>
    <message>
      <source>Zo komt het op papier</source>
      <translation>This is how it is printed</translation>
    </message>
    <message>
      <source>Deze regel is lang en komt in kleinere letters op papier.</source>
      <translation>This line is long and is printed in smaller letters.</translation>
    </message>
    <message>
      <source>Naam op het briefhoofd</source>
      <translation>Name on the letterhead</translation>
    </message>
    <message>
      <source>Adres</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>Elke regel komt op een eigen regel. Een postbus mag ook.</source>
      <translation>Each line is printed on its own line. A PO box is fine too.</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Postcode</translation>
    </message>
    <message>
      <source>Plaats</source>
      <translation>Town</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Email</translation>
    </message>
    <message>
      <source>Wanneer bent u bereikbaar?</source>
      <translation>When can you be reached?</translation>
    </message>
    <message>
      <source>Regel onderaan elke bladzijde</source>
      <translation>Line at the bottom of every page</translation>
    </message>
    <message>
      <source>Wie ondertekent brieven?</source>
      <translation>Who signs letters?</translation>
    </message>
    <message>
      <source>Functie</source>
      <translation>Job title</translation>
    </message>
    <message>
      <source>Wat staat er op het logo?</source>
      <translation>What does the logo show?</translation>
    </message>
    <message>
      <source>Het lettertype van de stukken heeft dit niet: {lists}. Vervang het, anders lukt afdrukken niet.</source>
      <translation>The typeface of the documents lacks this: {lists}. Replace it, or printing will fail.</translation>
    </message>
    <message>
      <source>Logo kiezen</source>
      <translation>Choose logo</translation>
    </message>
    <message>
      <source>Afbeelding (*.png *.jpg *.jpeg)</source>
      <translation>Image (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Logo kiezen …</source>
      <translation>Choose logo …</translation>
    </message>
    <message>
      <source>Logo weghalen</source>
      <translation>Remove logo</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>{name} kan niet worden geopend.</source>
      <translation>{name} cannot be opened.</translation>
    </message>
    <message>
      <source>{name} is te groot voor deze computer. Maak het logo kleiner.</source>
      <translation>{name} is too large for this computer. Make the logo smaller.</translation>
    </message>
    <message>
      <source>{width} bij {height} beeldpunten, {max} kB</source>
      <translation>{width} by {height} pixels, {max} kB</translation>
    </message>
    <message>
      <source>Het logo is opgenomen ({size}). Verborgen gegevens zijn eruit.</source>
      <translation>The logo has been added ({size}). Hidden data has been taken out.</translation>
    </message>
    <message>
      <source>Het logo is weg. Op wat al is vastgesteld, blijft het staan.</source>
      <translation>The logo is gone. It stays on what has already been finalised.</translation>
    </message>
    <message>
      <source>Ander logo kiezen …</source>
      <translation>Choose another logo …</translation>
    </message>
    <message>
      <source>Logo van {what}</source>
      <translation>Logo of {what}</translation>
    </message>
    <message>
      <source>Namens {name}</source>
      <translation>On behalf of {name}</translation>
    </message>
  </context>
  <context>
    <name>ui/organisation_norms.py</name>
    <message>
      <source>zo gelezen in de bron</source>
      <translation>read like this in the source</translation>
    </message>
    <message>
      <source>nagezien</source>
      <translation>looked at again</translation>
    </message>
    <message>
      <source>nog te controleren door een jurist</source>
      <translation>still to be checked by a lawyer</translation>
    </message>
    <message>
      <source>eigen ontwerp</source>
      <translation>own design</translation>
    </message>
    <message>
      <source>Nog niet bevestigd</source>
      <translation>Not yet confirmed</translation>
    </message>
    <message>
      <source>Alle normen</source>
      <translation>All norms</translation>
    </message>
    <message>
      <source>Voor alle besluiten</source>
      <translation>For all decisions</translation>
    </message>
    <message>
      <source>Een jurist van uw organisatie bevestigt elke norm één keer. Wat nog niet bevestigd is, krijgt een merk in het programma en op papier.</source>
      <translation>A lawyer of your organisation confirms each norm once. What is not yet confirmed gets a mark in the program and on paper.</translation>
    </message>
    <message>
      <source>Normen bevestigen</source>
      <translation>Confirm norms</translation>
    </message>
    <message>
      <source>Wie bevestigt?</source>
      <translation>Who confirms?</translation>
    </message>
    <message>
      <source>Welke normen ziet u?</source>
      <translation>Which norms do you see?</translation>
    </message>
    <message>
      <source>Recht in wording</source>
      <translation>Law in the making</translation>
    </message>
    <message>
      <source>Bevestiging intrekken</source>
      <translation>Withdraw confirmation</translation>
    </message>
    <message>
      <source>Bevestigen</source>
      <translation>Confirm</translation>
    </message>
  </context>
  <context>
    <name>ui/organisation_screen.py</name>
    <message>
      <source>Wat u hier invult, geldt voor alle dossiers op deze computer. Het staat in een eigen bestand en blijft staan als het programma wordt bijgewerkt.</source>
      <translation>What you fill in here applies to all files on this computer. It is kept in a file of its own and stays when the program is updated.</translation>
    </message>
    <message>
      <source>Lees hier een goed bestand in; het bestand dat er nu staat, blijft ernaast bewaard.</source>
      <translation>Read in a good file here; the file that is there now is kept beside it.</translation>
    </message>
    <message>
      <source>Het bestand is ingelezen. Wat er stond, staat ernaast als organisatie.vorige.toml.</source>
      <translation>The file has been read in. What was there is beside it as organisatie.vorige.toml.</translation>
    </message>
    <message>
      <source>Bestand inlezen …</source>
      <translation>Read in file …</translation>
    </message>
    <message>
      <source>Bestand opslaan …</source>
      <translation>Save file …</translation>
    </message>
    <message>
      <source>Bestand inlezen</source>
      <translation>Read in file</translation>
    </message>
    <message>
      <source>Organisatie (*.toml)</source>
      <translation>Organisation (*.toml)</translation>
    </message>
    <message>
      <source>{name} kan niet worden gelezen of bewaard.</source>
      <translation>{name} cannot be read or kept.</translation>
    </message>
    <message>
      <source>Onze organisatie</source>
      <translation>Our organisation</translation>
    </message>
    <message>
      <source>Naam van de gemeente of organisatie</source>
      <translation>Name of the municipality or organisation</translation>
    </message>
    <message>
      <source>Hoe lang u dossiers bewaart</source>
      <translation>How long you keep files</translation>
    </message>
    <message>
      <source>Jaren na het besluit of de laatste wijziging</source>
      <translation>Years after the decision or the last change</translation>
    </message>
    <message>
      <source>Waar staat dat?</source>
      <translation>Where does it say so?</translation>
    </message>
    <message>
      <source>Regeling toevoegen</source>
      <translation>Add rules</translation>
    </message>
    <message>
      <source>Grond toevoegen</source>
      <translation>Add ground</translation>
    </message>
    <message>
      <source>Hulp toevoegen</source>
      <translation>Add help</translation>
    </message>
    <message>
      <source>Adres toevoegen</source>
      <translation>Add address</translation>
    </message>
    <message>
      <source>Hulpregel in tien talen</source>
      <translation>Help sentence in ten languages</translation>
    </message>
    <message>
      <source>Taal toevoegen</source>
      <translation>Add language</translation>
    </message>
    <message>
      <source>Ja, weghalen</source>
      <translation>Yes, remove</translation>
    </message>
    <message>
      <source>Weghalen</source>
      <translation>Remove</translation>
    </message>
    <message>
      <source>Deze regel</source>
      <translation>This line</translation>
    </message>
    <message>
      <source>«{name}» weghalen, met alles wat erbij is ingevuld? Terugzetten kan daarna niet.</source>
      <translation>Remove “{name}”, with everything filled in with it? It cannot be brought back.</translation>
    </message>
    <message>
      <source>Naam van de regeling</source>
      <translation>Name of the rules</translation>
    </message>
    <message>
      <source>Artikelen</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Wat staat daar?</source>
      <translation>What does it say?</translation>
    </message>
    <message>
      <source>Welke grond?</source>
      <translation>Which ground?</translation>
    </message>
    <message>
      <source>Artikel</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Artikel van de hardheidsclausule</source>
      <translation>Article of the hardship clause</translation>
    </message>
    <message>
      <source>Zo staat het in de verordening</source>
      <translation>The wording in the by-law</translation>
    </message>
    <message>
      <source>Naam van de hulp</source>
      <translation>Name of the help</translation>
    </message>
    <message>
      <source>Pijler</source>
      <translation>Pillar</translation>
    </message>
    <message>
      <source>Wat doet deze hulp?</source>
      <translation>What does this help do?</translation>
    </message>
    <message>
      <source>Wie geeft de hulp?</source>
      <translation>Who gives the help?</translation>
    </message>
  </context>
  <context>
    <name>ui/overriding.py</name>
    <message>
      <source>Waarom is hieraan niet voldaan?</source>
      <translation>Why is this not met?</translation>
    </message>
    <message>
      <source>Dit komt met uw naam op de eerste bladzijde van het besluit.</source>
      <translation>This goes on the first page of the decision, with your name.</translation>
    </message>
    <message>
      <source>Wat blijft hier onzeker, en waarom kunt u toch beslissen?</source>
      <translation>What stays uncertain here, and why can you decide all the same?</translation>
    </message>
    <message>
      <source>Eén zin is genoeg. Dit komt met uw naam in het besluit, onder «Wat onzeker bleef».</source>
      <translation>One sentence is enough. This goes in the decision with your name, under “What stayed uncertain”.</translation>
    </message>
    <message>
      <source>Vastleggen</source>
      <translation>Record</translation>
    </message>
    <message>
      <source>Toch niet</source>
      <translation>Never mind</translation>
    </message>
    <message>
      <source>Datum</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>{short} {words} uitleg</source>
      <translation>{short} {words} of explanation</translation>
    </message>
    <message>
      <source>teken</source>
      <translation>character</translation>
    </message>
    <message>
      <source>tekens</source>
      <translation>characters</translation>
    </message>
    <message>
      <source>uw functie</source>
      <translation>your job title</translation>
    </message>
    <message>
      <source>de datum</source>
      <translation>the date</translation>
    </message>
    <message>
      <source>Nog nodig: {lists}.</source>
      <translation>Still needed: {lists}.</translation>
    </message>
    <message>
      <source>Compleet.</source>
      <translation>Complete.</translation>
    </message>
    <message>
      <source>Intrekken</source>
      <translation>Withdraw</translation>
    </message>
    <message>
      <source>Afwijking van {rule} intrekken</source>
      <translation>Withdraw the departure from {rule}</translation>
    </message>
    <message>
      <source>Beantwoord</source>
      <translation>Answered</translation>
    </message>
    <message>
      <source>Niet voldaan, omdat</source>
      <translation>Not met, because</translation>
    </message>
  </context>
  <context>
    <name>ui/pack_printing.py</name>
    <message>
      <source>Alles in één keer</source>
      <translation>All at once</translation>
    </message>
    <message>
      <source>Kinderen tot 12 jaar</source>
      <translation>Children under 12</translation>
    </message>
    <message>
      <source>Kinderen vanaf 12 jaar</source>
      <translation>Children aged 12 and over</translation>
    </message>
    <message>
      <source>Alleen de eigen lijst, tot 12 jaar</source>
      <translation>Only their own list, under 12</translation>
    </message>
    <message>
      <source>Alleen de eigen lijst, vanaf 12 jaar</source>
      <translation>Only their own list, 12 and over</translation>
    </message>
    <message>
      <source>Kies eerst op de pagina «De zaak» het soort besluit.</source>
      <translation>First choose the kind of decision on the page “The case”.</translation>
    </message>
    <message>
      <source> ({pages} {words}, nagekeken)</source>
      <translation> ({pages} {words}, checked)</translation>
    </message>
    <message>
      <source>Informatie als PDF …</source>
      <translation>Information as PDF …</translation>
    </message>
    <message>
      <source>Informatie als webpagina</source>
      <translation>Information as web page</translation>
    </message>
    <message>
      <source>Voor wie?</source>
      <translation>For whom?</translation>
    </message>
  </context>
  <context>
    <name>ui/page.py</name>
    <message>
      <source>Hoort bij de opmerking hierboven.</source>
      <translation>Belongs to the remark above.</translation>
    </message>
  </context>
  <context>
    <name>ui/page_commands.py</name>
    <message>
      <source>Op deze pagina begint niets met een {letter}.</source>
      <translation>Nothing on this page begins with {letter}.</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/balance.py</name>
    <message>
      <source>Wat één keer voor iedereen wordt gewogen. De afweging per kind staat op de pagina's hiervoor.</source>
      <translation>What is weighed once for everyone. The weighing per child is on the pages before this one.</translation>
    </message>
    <message>
      <source>Is er een tussenweg gezocht, en wat kwam eruit?</source>
      <translation>Was a compromise sought, and what came of it?</translation>
    </message>
    <message>
      <source>Kan het andere belang worden gediend op een manier die het kind minder kost: uitstel, hulp, een andere plek, geld, een andere volgorde?</source>
      <translation>Can the other interest be served in a way that costs the child less: postponement, help, another place, money, another order?</translation>
    </message>
    <message>
      <source>Kinderen naast elkaar</source>
      <translation>Children side by side</translation>
    </message>
    <message>
      <source>Waar lopen de belangen van de kinderen uiteen, en hoe is dat opgelost?</source>
      <translation>Where do the interests of the children differ, and how was that resolved?</translation>
    </message>
    <message>
      <source>Verschilt de beste optie, leg dan uit hoe u dat oploste. Draagt één kind het verlies? Noem dan het kind, het verlies, de reden en wat ertegenover staat.</source>
      <translation>If the best option differs, explain how you resolved that. Does one child bear the loss? Then name the child, the loss, the reason and what is given in return.</translation>
    </message>
    <message>
      <source>Wat een optie met elk kind doet, per element</source>
      <translation>What an option does to each child, per element</translation>
    </message>
    <message>
      <source>Zo weegt u voor meer kinderen</source>
      <translation>How to weigh for more than one child</translation>
    </message>
    <message>
      <source>Evenredigheid</source>
      <translation>Proportionality</translation>
    </message>
    <message>
      <source>Dit besluit neemt het gezin niets af; een aparte toets is dan niet nodig.</source>
      <translation>This decision takes nothing away from the family, so no separate test is needed.</translation>
    </message>
    <message>
      <source>Of deze toets nodig is, hangt af van de uitkomst. Die kiest u bij het besluit.</source>
      <translation>Whether this test is needed depends on the outcome. You choose that with the decision.</translation>
    </message>
    <message>
      <source>Naar de uitkomst</source>
      <translation>Go to the outcome</translation>
    </message>
    <message>
      <source>Welk lichter middel is overwogen, en waarom volstaat het niet?</source>
      <translation>What less severe means was considered, and why is it not enough?</translation>
    </message>
    <message>
      <source>Een lichter middel</source>
      <translation>A less severe means</translation>
    </message>
    <message>
      <source>Sluiting van de woning</source>
      <translation>Closing the home</translation>
    </message>
    <message>
      <source>Bij een sluiting op grond van de Opiumwet kijkt de rechter naar deze vier punten (ECLI:NL:RVS:2019:2912).</source>
      <translation>When a home is closed under the Opiumwet, the court looks at these four points (ECLI:NL:RVS:2019:2912).</translation>
    </message>
    <message>
      <source>Verwijtbaarheid</source>
      <translation>Blame</translation>
    </message>
    <message>
      <source>Wat is wie te verwijten? Let op wie niets te verwijten valt.</source>
      <translation>Who is to blame for what? Note who is not to blame for anything.</translation>
    </message>
    <message>
      <source>Terugkeer</source>
      <translation>Return</translation>
    </message>
    <message>
      <source>Kan het gezin na de sluiting terug in de woning?</source>
      <translation>Can the family go back to the home after the closure?</translation>
    </message>
    <message>
      <source>Minderjarigen</source>
      <translation>Minors</translation>
    </message>
    <message>
      <source>Wat betekent de sluiting voor elk kind?</source>
      <translation>What does the closure mean for each child?</translation>
    </message>
    <message>
      <source>Vervangende woonruimte</source>
      <translation>Other housing</translation>
    </message>
    <message>
      <source>Waar slaapt het gezin dan, en wie heeft dat nagegaan?</source>
      <translation>Where will the family sleep then, and who checked that?</translation>
    </message>
    <message>
      <source>Opnieuw kijken</source>
      <translation>Looking again</translation>
    </message>
    <message>
      <source>Wanneer kijkt u opnieuw?</source>
      <translation>When will you look again?</translation>
    </message>
    <message>
      <source>Wat is reden om eerder te kijken?</source>
      <translation>What would be a reason to look sooner?</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/child_version.py</name>
    <message>
      <source>Hoe horen deze kinderen wat de regel doet, en wat er met hun mening is gedaan?</source>
      <translation>How do these children hear what the rule does, and what was done with their views?</translation>
    </message>
    <message>
      <source>Uitleg: {name}</source>
      <translation>Explanation: {name}</translation>
    </message>
    <message>
      <source>De regel in kindertaal</source>
      <translation>The rule in children's language</translation>
    </message>
    <message>
      <source>Wat verandert er, voor wie, wat zeiden kinderen, wat is daarmee gedaan, en waar kun je met vragen heen?</source>
      <translation>What changes, for whom, what did children say, what was done with that, and where can you go with questions?</translation>
    </message>
    <message>
      <source>Versie van de regel voor deze kinderen</source>
      <translation>Version of the rule for these children</translation>
    </message>
    <message>
      <source>Er hoort een tekening of plaatje bij</source>
      <translation>A drawing or picture goes with it</translation>
    </message>
    <message>
      <source>Wat staat erop?</source>
      <translation>What does it show?</translation>
    </message>
    <message>
      <source>Terugvertellen</source>
      <translation>Telling them the result</translation>
    </message>
    <message>
      <source>Wanneer vertelt u het?</source>
      <translation>When will you tell them?</translation>
    </message>
    <message>
      <source>Wie vertelt het?</source>
      <translation>Who will tell them?</translation>
    </message>
    <message>
      <source>In welke vorm?</source>
      <translation>In what form?</translation>
    </message>
    <message>
      <source>Na het terugvertellen</source>
      <translation>After telling them</translation>
    </message>
    <message>
      <source>Gedaan op</source>
      <translation>Done on</translation>
    </message>
    <message>
      <source>Hoe reageerden de kinderen?</source>
      <translation>How did the children react?</translation>
    </message>
    <message>
      <source>Wat is er afgesproken?</source>
      <translation>What was agreed?</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/consultation.py</name>
    <message>
      <source>Vraag de kinderen die de regel raakt om hun mening. Schrijf ook op wie er ontbraken, en hoe u hen nog bereikt.</source>
      <translation>Ask the children whom the rule affects for their views. Also write down who was missing, and how you will still reach them.</translation>
    </message>
    <message>
      <source>Raadpleging</source>
      <translation>Consultation</translation>
    </message>
    <message>
      <source>Wie snel wordt overgeslagen</source>
      <translation>Who is easily passed over</translation>
    </message>
    <message>
      <source>Raadpleging toevoegen</source>
      <translation>Add a consultation</translation>
    </message>
    <message>
      <source>Nieuwe raadpleging</source>
      <translation>New consultation</translation>
    </message>
    <message>
      <source>Hoe zijn kinderen gevraagd?</source>
      <translation>How were children asked?</translation>
    </message>
    <message>
      <source>Op welke dag?</source>
      <translation>On which day?</translation>
    </message>
    <message>
      <source>Hoeveel kinderen deden mee?</source>
      <translation>How many children took part?</translation>
    </message>
    <message>
      <source>Waar?</source>
      <translation>Where?</translation>
    </message>
    <message>
      <source>Door wie?</source>
      <translation>By whom?</translation>
    </message>
    <message>
      <source>Welke kinderen waren dat?</source>
      <translation>Which children were they?</translation>
    </message>
    <message>
      <source>Leeftijden, en hoe u hen vond. Geen namen.</source>
      <translation>Ages, and how you found them. No names.</translation>
    </message>
    <message>
      <source>Uit welke profielen kwamen zij?</source>
      <translation>From which profiles did they come?</translation>
    </message>
    <message>
      <source>Wat zeiden zij?</source>
      <translation>What did they say?</translation>
    </message>
    <message>
      <source>Zo letterlijk als kan, zonder namen.</source>
      <translation>As literally as possible, without names.</translation>
    </message>
    <message>
      <source>Wat hebt u met hun mening gedaan?</source>
      <translation>What did you do with their views?</translation>
    </message>
    <message>
      <source>Ook wat u niet overneemt, en waarom.</source>
      <translation>Also what you do not follow, and why.</translation>
    </message>
    <message>
      <source>Welke kinderen ontbraken, en waarom?</source>
      <translation>Which children were missing, and why?</translation>
    </message>
    <message>
      <source>Ontbrak er niemand, schrijf dan «niemand».</source>
      <translation>If nobody was missing, write “nobody”.</translation>
    </message>
    <message>
      <source>Hoe bereikt u hen alsnog?</source>
      <translation>How will you still reach them?</translation>
    </message>
    <message>
      <source>Past bij</source>
      <translation>Suits</translation>
    </message>
    <message>
      <source>Leg vast</source>
      <translation>Record</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/decision.py</name>
    <message>
      <source>Besluit en bekendmaking</source>
      <translation>Decision and making it known</translation>
    </message>
    <message>
      <source>Wat wordt er besloten, en hoe hoort het gezin dat?</source>
      <translation>What is being decided, and how does the family hear of it?</translation>
    </message>
    <message>
      <source>Het {noun}</source>
      <translation>The {noun}</translation>
    </message>
    <message>
      <source>Het {noun} in één zin</source>
      <translation>The {noun} in one sentence</translation>
    </message>
    <message>
      <source>In gewone taal, zodat de ouders het meteen begrijpen.</source>
      <translation>In plain language, so that the parents understand it at once.</translation>
    </message>
    <message>
      <source>Datum van het {noun}</source>
      <translation>Date of the {noun}</translation>
    </message>
    <message>
      <source>Gaat in op</source>
      <translation>Takes effect on</translation>
    </message>
    <message>
      <source>Andere uitkomst …</source>
      <translation>Another outcome …</translation>
    </message>
    <message>
      <source>Wat is de uitkomst?</source>
      <translation>What is the outcome?</translation>
    </message>
    <message>
      <source>Gekozen in de afweging: {lists}.</source>
      <translation>Chosen in the weighing: {lists}.</translation>
    </message>
    <message>
      <source>In de afweging is nog geen {one} gekozen.</source>
      <translation>No {one} has been chosen in the weighing yet.</translation>
    </message>
    <message>
      <source>Voor hoe lang</source>
      <translation>For how long</translation>
    </message>
    <message>
      <source>Dit is een voorlopig besluit, omdat het niet kan wachten</source>
      <translation>This is a provisional decision, because it cannot wait</translation>
    </message>
    <message>
      <source>Binnen veertien dagen</source>
      <translation>Within fourteen days</translation>
    </message>
    <message>
      <source>Wie doet het vervolg?</source>
      <translation>Who does the follow-up?</translation>
    </message>
    <message>
      <source>Wat wordt dan nog onderzocht?</source>
      <translation>What will still be looked into?</translation>
    </message>
    <message>
      <source>De reden in het kort</source>
      <translation>The reason in brief</translation>
    </message>
    <message>
      <source>Een reden in minstens veertig tekens.</source>
      <translation>A reason of at least forty characters.</translation>
    </message>
    <message>
      <source>Welk uitzicht is er op een vaste woonplek?</source>
      <translation>What prospect is there of a permanent place to live?</translation>
    </message>
    <message>
      <source>Nodig bij opvang, hotel of inwonen.</source>
      <translation>Needed for shelter, a hotel or staying with others.</translation>
    </message>
    <message>
      <source>Eindigt op</source>
      <translation>Ends on</translation>
    </message>
    <message>
      <source>Mag leeg blijven</source>
      <translation>May be left empty</translation>
    </message>
    <message>
      <source>Waar slaapt het gezin</source>
      <translation>Where the family sleeps</translation>
    </message>
    <message>
      <source>Waar slapen de kinderen vanaf de dag dat dit ingaat?</source>
      <translation>Where will the children sleep from the day this takes effect?</translation>
    </message>
    <message>
      <source>Het gezin moet weg op</source>
      <translation>The family must leave on</translation>
    </message>
    <message>
      <source>Welke optie is er dan beschikbaar?</source>
      <translation>Which option is available then?</translation>
    </message>
    <message>
      <source>Het {editing} komt op schrift</source>
      <translation>The {editing} is put in writing</translation>
    </message>
    <message>
      <source>Gepland op</source>
      <translation>Planned for</translation>
    </message>
    <message>
      <source>Bekendgemaakt op</source>
      <translation>Made known on</translation>
    </message>
    <message>
      <source>Hoe?</source>
      <translation>How?</translation>
    </message>
    <message>
      <source>Niet eens met het {editing}</source>
      <translation>Disagreeing with the {editing}</translation>
    </message>
    <message>
      <source>Wie helpt het gezin?</source>
      <translation>Who helps the family?</translation>
    </message>
    <message>
      <source>Eén soort hulp per regel.</source>
      <translation>One kind of help per line.</translation>
    </message>
    <message>
      <source>Staat er geen rechtsmiddel open? Zeg dat dan, met de weg om te klagen.</source>
      <translation>Is no legal remedy open? Then say so, with the way to complain.</translation>
    </message>
    <message>
      <source>Meestal past deze zin: «{sentence}»</source>
      <translation>This sentence usually fits: “{sentence}”</translation>
    </message>
    <message>
      <source>Deze zin overnemen</source>
      <translation>Use this sentence</translation>
    </message>
    <message>
      <source>Adressen</source>
      <translation>Addresses</translation>
    </message>
    <message>
      <source>Adressen om uit te kiezen</source>
      <translation>Addresses to choose from</translation>
    </message>
    <message>
      <source>Kijk eerst na of dit nog klopt.</source>
      <translation>First check whether this is still correct.</translation>
    </message>
    <message>
      <source>Ondertekening</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Naam van wie ondertekent</source>
      <translation>Name of the person who signs</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/element.py</name>
    <message>
      <source>past bij wens</source>
      <translation>fits the wish</translation>
    </message>
    <message>
      <source>maakt niet uit</source>
      <translation>does not matter</translation>
    </message>
    <message>
      <source>past niet</source>
      <translation>does not fit</translation>
    </message>
    <message>
      <source>Wat betekent dit voor {name}?</source>
      <translation>What does this mean for {name}?</translation>
    </message>
    <message>
      <source>Gewicht</source>
      <translation>Weight</translation>
    </message>
    <message>
      <source>Waarom is dit voor {name} niet van belang?</source>
      <translation>Why does this not matter for {name}?</translation>
    </message>
    <message>
      <source>Waar berust dit op?</source>
      <translation>What does this rest on?</translation>
    </message>
    <message>
      <source>Tekst voor een ouder die de bron niet mag kennen</source>
      <translation>Text for a parent who may not know the source</translation>
    </message>
    <message>
      <source>Schrijf zo dat niemand merkt dat er iets is weggelaten.</source>
      <translation>Write it so that nobody notices something was left out.</translation>
    </message>
    <message>
      <source>Voor {lists}</source>
      <translation>For {lists}</translation>
    </message>
    <message>
      <source>Wat mag deze ouder wel lezen?</source>
      <translation>What may this parent read?</translation>
    </message>
    <message>
      <source>Wat doet elke {option} hiermee voor {name}?</source>
      <translation>What does each {option} do to this for {name}?</translation>
    </message>
    <message>
      <source>Waarom onbekend?</source>
      <translation>Why unknown?</translation>
    </message>
    <message>
      <source>Toelichting per {one}</source>
      <translation>Note per {one}</translation>
    </message>
    <message>
      <source>Dit element weegt zwaar: schrijf op waarom een {one} goed of slecht uitpakt. Leeg laten mag.</source>
      <translation>This element weighs heavily: write down why any {one} works out well or badly. You may leave it empty.</translation>
    </message>
    <message>
      <source>Alleen als er iets bij te zeggen is.</source>
      <translation>Only if there is something to say about it.</translation>
    </message>
    <message>
      <source>Op welke termijn?</source>
      <translation>How soon?</translation>
    </message>
    <message>
      <source>Verder geen verschil  (Ctrl+0)</source>
      <translation>Otherwise no difference  (Ctrl+0)</translation>
    </message>
    <message>
      <source>Ook bij alle andere elementen van {name}  (Ctrl+9)</source>
      <translation>Also for all other elements of {name}  (Ctrl+9)</translation>
    </message>
    <message>
      <source>Zet alle {options} die hier nog leeg zijn op «geen verschil»</source>
      <translation>Sets all {options} still empty here to “no difference”</translation>
    </message>
    <message>
      <source>Zet alle andere elementen van {name} op «geen verschil» waar nog niets is gekozen</source>
      <translation>Sets all other elements of {name} to “no difference” where nothing has been chosen yet</translation>
    </message>
    <message>
      <source>element</source>
      <translation>element</translation>
    </message>
    <message>
      <source>elementen</source>
      <translation>elements</translation>
    </message>
    <message>
      <source>wat hier leeg was</source>
      <translation>what was empty here</translation>
    </message>
    <message>
      <source>Bij {count} is «geen verschil» ingevuld.</source>
      <translation>“No difference” filled in for {count}.</translation>
    </message>
    <message>
      <source>Dit volgt uit wat is ingevuld bij de mening.</source>
      <translation>This follows from what was filled in under the views.</translation>
    </message>
    <message>
      <source>Naar de mening per {one}</source>
      <translation>Go to the views per {one}</translation>
    </message>
    <message>
      <source>Past elke variant bij wat deze kinderen willen?</source>
      <translation>Does each variant fit what these children want?</translation>
    </message>
    <message>
      <source>Past elke optie bij wat {name} wil?</source>
      <translation>Does each option fit what {name} wants?</translation>
    </message>
    <message>
      <source>nog niet ingevuld</source>
      <translation>not filled in yet</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/element_flag.py</name>
    <message>
      <source>zorg</source>
      <translation>concern</translation>
    </message>
    <message>
      <source>geen zorg</source>
      <translation>no concern</translation>
    </message>
    <message>
      <source>niet bekend of er een zorg is</source>
      <translation>not known whether there is a concern</translation>
    </message>
    <message>
      <source>Zorg aan de balie</source>
      <translation>Concern at the front desk</translation>
    </message>
    <message>
      <source>Was er aan de balie een zorg?</source>
      <translation>Was there a concern at the front desk?</translation>
    </message>
    <message>
      <source>In een paar woorden</source>
      <translation>In a few words</translation>
    </message>
    <message>
      <source>niet ingevuld</source>
      <translation>not filled in</translation>
    </message>
    <message>
      <source>Aan de balie: {told}</source>
      <translation>At the front desk: {told}</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/element_help.py</name>
    <message>
      <source>Vraag het aan {name}</source>
      <translation>Ask {name}</translation>
    </message>
    <message>
      <source>Vraag het aan een ouder</source>
      <translation>Ask a parent</translation>
    </message>
    <message>
      <source>Kijk bij een huisbezoek</source>
      <translation>Look during a home visit</translation>
    </message>
    <message>
      <source>Zoek het op, of vraag het een derde</source>
      <translation>Look it up, or ask a third party</translation>
    </message>
    <message>
      <source>Voor uzelf</source>
      <translation>For yourself</translation>
    </message>
    <message>
      <source>Vraag het ook aan het kind zelf.</source>
      <translation>Ask the child too.</translation>
    </message>
    <message>
      <source>Vraag het ook aan een ouder.</source>
      <translation>Ask a parent too.</translation>
    </message>
    <message>
      <source>Kijk er ook naar bij een huisbezoek.</source>
      <translation>Look at it during a home visit too.</translation>
    </message>
    <message>
      <source>Zoek het ook op in het dossier.</source>
      <translation>Look it up in the file too.</translation>
    </message>
    <message>
      <source>Denk er ook zelf over na.</source>
      <translation>Think about it yourself too.</translation>
    </message>
    <message>
      <source>Waarom kan dit besluit niet zonder? Dit komt met uw naam in het besluit te staan.</source>
      <translation>Why can this decision not do without it? This will appear in the decision with your name.</translation>
    </message>
    <message>
      <source>Hulpvragen voor {name} ({many}{words})</source>
      <translation>Guiding questions for {name} ({many}{words})</translation>
    </message>
    <message>
      <source>, {answered} beantwoord</source>
      <translation>, {answered} answered</translation>
    </message>
    <message>
      <source>Hulp bij het denken: u hoeft ze niet allemaal te beantwoorden.</source>
      <translation>Help with thinking: you do not have to answer them all.</translation>
    </message>
    <message>
      <source>Waar let u op?</source>
      <translation>Points to watch</translation>
    </message>
    <message>
      <source>Toch vragen …</source>
      <translation>Ask anyway …</translation>
    </message>
    <message>
      <source>Toelichting: {what}</source>
      <translation>Note: {what}</translation>
    </message>
    <message>
      <source>Beoordeeld wordt</source>
      <translation>What is assessed</translation>
    </message>
    <message>
      <source>Bij deze leeftijd</source>
      <translation>At this age</translation>
    </message>
    <message>
      <source>Bewijs</source>
      <translation>Evidence</translation>
    </message>
    <message>
      <source>Signalen van risico uit de praktijk</source>
      <translation>Signs of risk from practice</translation>
    </message>
    <message>
      <source>Waar elke hulpvraag op berust</source>
      <translation>What each guiding question rests on</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/element_rest.py</name>
    <message>
      <source>Eerst zelf invullen wat afwijkt. Daarna vult één druk aan wat leeg is; wat er al staat, blijft staan.</source>
      <translation>First fill in yourself what differs. Then one press fills in what is empty; what is already there stays.</translation>
    </message>
    <message>
      <source>Bij alle acht elementen van {name} tegelijk</source>
      <translation>For all eight elements of {name} at once</translation>
    </message>
    <message>
      <source>Gewicht dat nog leeg is: normaal</source>
      <translation>Weight still empty: normal</translation>
    </message>
    <message>
      <source>gewicht: normaal</source>
      <translation>weight: normal</translation>
    </message>
    <message>
      <source>Zekerheid die nog leeg is: vastgesteld</source>
      <translation>Certainty still empty: established</translation>
    </message>
    <message>
      <source>zekerheid: vastgesteld</source>
      <translation>certainty: established</translation>
    </message>
    <message>
      <source>Effect dat nog leeg is: geen verschil</source>
      <translation>Effect still empty: no difference</translation>
    </message>
    <message>
      <source>effect: geen verschil</source>
      <translation>effect: no difference</translation>
    </message>
    <message>
      <source>{count} keer ingevuld ({what}).</source>
      <translation>{count} filled in ({what}).</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/enforcement.py</name>
    <message>
      <source>Alleen invullen als er een dag is waarop het gezin weg moet. De lijst volgt bijlage 1 van het rapport «Als de overheid niet thuis geeft».</source>
      <translation>Fill this in only if there is a day on which the family must leave. The list follows annex 1 of the report “Als de overheid niet thuis geeft”.</translation>
    </message>
    <message>
      <source>Er is een ontruiming gepland</source>
      <translation>An eviction is planned</translation>
    </message>
    <message>
      <source>Dag en uur</source>
      <translation>Day and hour</translation>
    </message>
    <message>
      <source>Tussen 7 en 20 uur, niet op zon- en feestdagen, niet bij slecht weer.</source>
      <translation>Between 7:00 and 20:00, not on Sundays or public holidays, not in bad weather.</translation>
    </message>
    <message>
      <source>Van</source>
      <translation>From</translation>
    </message>
    <message>
      <source>Tot</source>
      <translation>Until</translation>
    </message>
    <message>
      <source>Wat voor weer wordt het?</source>
      <translation>What will the weather be like?</translation>
    </message>
    <message>
      <source>Wie voert het uit?</source>
      <translation>Who carries it out?</translation>
    </message>
    <message>
      <source>Deurwaarder</source>
      <translation>Bailiff</translation>
    </message>
    <message>
      <source>Verlof van de rechter</source>
      <translation>Leave of the court</translation>
    </message>
    <message>
      <source>Op dit tijdstip mag een deurwaarder alleen ontruimen met verlof van de rechter (art. 64 lid 3 Rv).</source>
      <translation>At this time a bailiff may evict only with leave of the court (art. 64 lid 3 Rv).</translation>
    </message>
    <message>
      <source>Verlof gegeven op</source>
      <translation>Leave given on</translation>
    </message>
    <message>
      <source>Zaaknummer</source>
      <translation>Case number</translation>
    </message>
    <message>
      <source>Wat er moet gebeuren</source>
      <translation>What must happen</translation>
    </message>
    <message>
      <source>Loop elk punt na: gedaan, of waarom niet.</source>
      <translation>Go through each point: done, or why not.</translation>
    </message>
    <message>
      <source>Waar het gezin heen ging</source>
      <translation>Where the family went</translation>
    </message>
    <message>
      <source>Niemand mag door een ontruiming dakloos worden. Vraag het daarom na op deze vier dagen.</source>
      <translation>Nobody may become homeless through an eviction. So ask about it on these four days.</translation>
    </message>
    <message>
      <source>Waar is het gezin heen, en wie houdt dat bij?</source>
      <translation>Where did the family go, and who keeps track of that?</translation>
    </message>
    <message>
      <source>Waar sliep het gezin na {days} dagen?</source>
      <translation>Where did the family sleep after {days} days?</translation>
    </message>
    <message>
      <source>Waar sliep het gezin op de dag zelf?</source>
      <translation>Where did the family sleep on the day itself?</translation>
    </message>
    <message>
      <source>Dat is op {day}.</source>
      <translation>That is on {day}.</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/evidence.py</name>
    <message>
      <source>Wat het is; wie het schreef of zei; van welke dag. Met een puntkomma ertussen, en dan Enter.</source>
      <translation>What it is; who wrote or said it; from what day. Put a semicolon in between, then press Enter.</translation>
    </message>
    <message>
      <source>Bronnen en feiten</source>
      <translation>Sources and facts</translation>
    </message>
    <message>
      <source>Waar rust dit besluit op? Elk feit krijgt een nummer en een bron. Is het nagegaan, is het betwist?</source>
      <translation>What does this decision rest on? Each fact gets a number and a source. Has it been checked, is it disputed?</translation>
    </message>
    <message>
      <source>Nog te sorteren</source>
      <translation>Still to sort</translation>
    </message>
    <message>
      <source>Snel genoteerd. Kies wat voor feit het is en waar het staat.</source>
      <translation>Noted quickly. Choose what kind of fact it is and where it can be found.</translation>
    </message>
    <message>
      <source>Bronnen</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Bron toevoegen</source>
      <translation>Add a source</translation>
    </message>
    <message>
      <source> · nog: {lists}</source>
      <translation> · to add: {lists}</translation>
    </message>
    <message>
      <source>Een bron in één regel</source>
      <translation>A source in one line</translation>
    </message>
    <message>
      <source>Zet het verslag van het gesprek erbij</source>
      <translation>Add the report of the talk</translation>
    </message>
    <message>
      <source>Zet de verslagen van gesprekken erbij</source>
      <translation>Add the reports of talks</translation>
    </message>
    <message>
      <source>{what} als bron erbij; de mening van het kind rust erop.</source>
      <translation>Added as a source: {what}. The views of the child rest on it.</translation>
    </message>
    <message>
      <source>Titel of omschrijving</source>
      <translation>Title or description</translation>
    </message>
    <message>
      <source>Soort</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Wie schreef of zei het?</source>
      <translation>Who wrote or said it?</translation>
    </message>
    <message>
      <source>Rol</source>
      <translation>Role</translation>
    </message>
    <message>
      <source>Waarom kan deze deskundige hierover oordelen?</source>
      <translation>Why can this expert judge this?</translation>
    </message>
    <message>
      <source>Opleiding, ervaring, register.</source>
      <translation>Training, experience, register.</translation>
    </message>
    <message>
      <source>Wat concludeert het stuk over het kind?</source>
      <translation>What does the document conclude about the child?</translation>
    </message>
    <message>
      <source>Waar komt het stuk vandaan?</source>
      <translation>Where does the document come from?</translation>
    </message>
    <message>
      <source>Bladzijden</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>De melder blijft anoniem</source>
      <translation>The person who reported stays anonymous</translation>
    </message>
    <message>
      <source>Bevat een geheim adres</source>
      <translation>Contains a secret address</translation>
    </message>
    <message>
      <source>Feiten</source>
      <translation>Facts</translation>
    </message>
    <message>
      <source>Feit toevoegen</source>
      <translation>Add a fact</translation>
    </message>
    <message>
      <source>Feit</source>
      <translation>Fact</translation>
    </message>
    <message>
      <source>Eén feit per nummer, zonder oordeel.</source>
      <translation>One fact per number, without judgement.</translation>
    </message>
    <message>
      <source>Wat voor feit is het?</source>
      <translation>What kind of fact is it?</translation>
    </message>
    <message>
      <source>Over wie gaat het?</source>
      <translation>Who is it about?</translation>
    </message>
    <message>
      <source>In welke bron staat het?</source>
      <translation>Which source is it in?</translation>
    </message>
    <message>
      <source>Is het nagegaan?</source>
      <translation>Has it been checked?</translation>
    </message>
    <message>
      <source>Betwist of onzeker? Leg vast wie dat zegt en wat u concludeert</source>
      <translation>Disputed or uncertain? Record who says so and what you conclude</translation>
    </message>
    <message>
      <source>Wie betwist dit?</source>
      <translation>Who disputes this?</translation>
    </message>
    <message>
      <source>Wat zegt die ander, in eigen woorden?</source>
      <translation>What does that other person say, in their own words?</translation>
    </message>
    <message>
      <source>Waar gaat u van uit?</source>
      <translation>What do you go by?</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/explanation.py</name>
    <message>
      <source>De brief is veranderd na het gesprek. Vertel het kind wat er nu anders in staat.</source>
      <translation>The letter was changed after the talk. Tell the child what it says differently now.</translation>
    </message>
    <message>
      <source>Hoe hoort {name} wat er is besloten, en van wie?</source>
      <translation>How does {name} hear what was decided, and from whom?</translation>
    </message>
    <message>
      <source>Het gesprek</source>
      <translation>The talk</translation>
    </message>
    <message>
      <source>Plan het binnen veertien dagen na het besluit, liefst met iemand die het kind kent.</source>
      <translation>Plan it within fourteen days of the decision, preferably with someone the child knows.</translation>
    </message>
    <message>
      <source>Wie legt het uit?</source>
      <translation>Who explains it?</translation>
    </message>
    <message>
      <source>Dit is eerder dan het besluit van {decided}.</source>
      <translation>This is earlier than the decision of {decided}.</translation>
    </message>
    <message>
      <source>Zelfde dag, persoon en vorm als bij {what}</source>
      <translation>Same day, person and form as for {what}</translation>
    </message>
    <message>
      <source>het kind hiervoor</source>
      <translation>the child before</translation>
    </message>
    <message>
      <source>Kaart voor het kind</source>
      <translation>Card for the child</translation>
    </message>
    <message>
      <source>Brief aan het kind</source>
      <translation>Letter to the child</translation>
    </message>
    <message>
      <source>kaart</source>
      <translation>card</translation>
    </message>
    <message>
      <source>brief</source>
      <translation>letter</translation>
    </message>
    <message>
      <source>Wat er in de {what} staat: acht blokken</source>
      <translation>What is in the {what}: eight blocks</translation>
    </message>
    <message>
      <source>Wat staat er op de kaart?</source>
      <translation>What is on the card?</translation>
    </message>
    <message>
      <source>Wat krijgt het kind te lezen of te horen?</source>
      <translation>What does the child get to read or hear?</translation>
    </message>
    <message>
      <source>De {what} als PDF …</source>
      <translation>The {what} as PDF …</translation>
    </message>
    <message>
      <source>Vanaf zestien jaar mag een kind het concept zien en er iets van zeggen, vóór het besluit.</source>
      <translation>From the age of sixteen a child may see the draft and say something about it, before the decision.</translation>
    </message>
    <message>
      <source>Het concept voor dit kind als PDF …</source>
      <translation>The draft for this child as PDF …</translation>
    </message>
    <message>
      <source>Ouders lezen mee. Niet in deze tekst: {lists}.</source>
      <translation>Parents read this too. Not in this text: {lists}.</translation>
    </message>
    <message>
      <source>Voor de ouders van dit kind</source>
      <translation>For the parents of this child</translation>
    </message>
    <message>
      <source>Hoe het kind het hoort, en wat thuis helpt. Alle ouders kunnen dit lezen.</source>
      <translation>How the child hears it, and what helps at home. All parents can read this.</translation>
    </message>
    <message>
      <source>Wat kunnen de ouders doen?</source>
      <translation>What can the parents do?</translation>
    </message>
    <message>
      <source>Dit blad als PDF …</source>
      <translation>This sheet as PDF …</translation>
    </message>
    <message>
      <source>Alleen mondeling</source>
      <translation>Only spoken</translation>
    </message>
    <message>
      <source>Wat hoort het kind alleen in het gesprek?</source>
      <translation>What does the child hear only in the talk?</translation>
    </message>
    <message>
      <source>Komt niet in de brief en niet in de versie voor een ouder; alleen wie beslist leest het.</source>
      <translation>Does not go into the letter or the version for a parent; only the decision-maker reads it.</translation>
    </message>
    <message>
      <source>Na het gesprek</source>
      <translation>After the talk</translation>
    </message>
    <message>
      <source>Gehouden op</source>
      <translation>Held on</translation>
    </message>
    <message>
      <source>Wie waren erbij?</source>
      <translation>Who was there?</translation>
    </message>
    <message>
      <source>Wat begreep {name}, in eigen woorden?</source>
      <translation>What did {name} understand, in their own words?</translation>
    </message>
    <message>
      <source>Hoe reageerde {name}, en wat vroeg het kind?</source>
      <translation>How did {name} react, and what did the child ask?</translation>
    </message>
    <message>
      <source>Wil {name} iets tegen het besluit doen?</source>
      <translation>Does {name} want to do something against the decision?</translation>
    </message>
    <message>
      <source>Uitleg aan de ouders</source>
      <translation>Explanation to the parents</translation>
    </message>
    <message>
      <source>Op</source>
      <translation>On</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Tolk</source>
      <translation>Interpreter</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/family.py</name>
    <message>
      <source>Gezin en betrokkenen</source>
      <translation>Family and people involved</translation>
    </message>
    <message>
      <source>Over welke kinderen gaat dit besluit, en wie staan er om hen heen?</source>
      <translation>Which children is this decision about, and who is around them?</translation>
    </message>
    <message>
      <source>Aantal minderjarigen</source>
      <translation>Number of minors</translation>
    </message>
    <message>
      <source>Is er iemand zwanger?</source>
      <translation>Is anyone pregnant?</translation>
    </message>
    <message>
      <source>Uitgerekend op</source>
      <translation>Due date</translation>
    </message>
    <message>
      <source>Tel ook kinderen mee die hier een deel van de tijd wonen.</source>
      <translation>Also count children who live here part of the time.</translation>
    </message>
    <message>
      <source>Kind toevoegen</source>
      <translation>Add a child</translation>
    </message>
    <message>
      <source>Nog zonder naam</source>
      <translation>No name yet</translation>
    </message>
    <message>
      <source>{name}, {age} jaar</source>
      <translation>{name}, aged {age}</translation>
    </message>
    <message>
      <source>{name}, nog geen jaar</source>
      <translation>{name}, under 1</translation>
    </message>
    <message>
      <source>Voornaam</source>
      <translation>First name</translation>
    </message>
    <message>
      <source>Geboortedatum</source>
      <translation>Date of birth</translation>
    </message>
    <message>
      <source>Of leeftijd in jaren</source>
      <translation>Or age in years</translation>
    </message>
    <message>
      <source>School of opvang</source>
      <translation>School or childcare</translation>
    </message>
    <message>
      <source>Waar verblijft het kind nu?</source>
      <translation>Where is the child staying now?</translation>
    </message>
    <message>
      <source>Bijzonderheden</source>
      <translation>Particulars</translation>
    </message>
    <message>
      <source>Roepnaam, taal, achternaam, geslacht, nachten hier, schuilnaam</source>
      <translation>Name used, language, surname, sex, nights here, pseudonym</translation>
    </message>
    <message>
      <source>Hoe wil het kind genoemd worden?</source>
      <translation>What does the child want to be called?</translation>
    </message>
    <message>
      <source>Alleen als dat anders is dan de voornaam.</source>
      <translation>Only if different from the first name.</translation>
    </message>
    <message>
      <source>Welke taal spreekt het kind het makkelijkst?</source>
      <translation>Which language does the child speak most easily?</translation>
    </message>
    <message>
      <source>Leeg betekent: Nederlands.</source>
      <translation>Empty means: Dutch.</translation>
    </message>
    <message>
      <source>Achternaam</source>
      <translation>Surname</translation>
    </message>
    <message>
      <source>Geslacht</source>
      <translation>Sex</translation>
    </message>
    <message>
      <source>Nachten per week hier</source>
      <translation>Nights a week here</translation>
    </message>
    <message>
      <source>Alleen bij een kind dat hier deels woont.</source>
      <translation>Only for a child who lives here part of the time.</translation>
    </message>
    <message>
      <source>Schuilnaam</source>
      <translation>Pseudonym</translation>
    </message>
    <message>
      <source>Voor stukken waarin de naam niet mag staan.</source>
      <translation>For papers that may not show the name.</translation>
    </message>
    <message>
      <source>Volwassenen en instanties</source>
      <translation>Adults and organisations</translation>
    </message>
    <message>
      <source>Persoon of instantie toevoegen</source>
      <translation>Add a person or organisation</translation>
    </message>
    <message>
      <source>Beroep</source>
      <translation>Occupation</translation>
    </message>
    <message>
      <source>Band met de kinderen</source>
      <translation>Relation to the children</translation>
    </message>
    <message>
      <source>Bijvoorbeeld: moeder, oma, voogd.</source>
      <translation>For example: mother, grandma, guardian.</translation>
    </message>
    <message>
      <source>Of leeftijd</source>
      <translation>Or age</translation>
    </message>
    <message>
      <source>Wat adviseert deze deskundige?</source>
      <translation>What does this expert advise?</translation>
    </message>
    <message>
      <source>Advies van</source>
      <translation>Advice of</translation>
    </message>
    <message>
      <source>Organisatie</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Wat doet deze persoon of instantie hier?</source>
      <translation>What does this person or organisation do here?</translation>
    </message>
    <message>
      <source>Heeft de regie: houdt de draden bij elkaar en is daarop aan te spreken</source>
      <translation>Has the lead: keeps everything together and can be held to that</translation>
    </message>
    <message>
      <source>Bereiken</source>
      <translation>Reaching them</translation>
    </message>
    <message>
      <source>Telefoon, e-mail of adres</source>
      <translation>Phone, e-mail or address</translation>
    </message>
    <message>
      <source>Hoe en wanneer is contact veilig?</source>
      <translation>How and when is contact safe?</translation>
    </message>
    <message>
      <source>Alleen invullen als dat niet altijd zo is.</source>
      <translation>Fill in only if it is not always safe.</translation>
    </message>
    <message>
      <source>Het adres is geheim</source>
      <translation>The address is secret</translation>
    </message>
    <message>
      <source>Gezag en omgang</source>
      <translation>Parental authority and contact</translation>
    </message>
    <message>
      <source>Wie heeft het gezag over welk kind?</source>
      <translation>Who has parental authority over which child?</translation>
    </message>
    <message>
      <source>Omgang</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Afspraken, uitspraken of een contactverbod: wie ziet wie, en tot wanneer?</source>
      <translation>Agreements, court rulings or a contact ban: who sees whom, and until when?</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/following.py</name>
    <message>
      <source>Wat één keer voor alle profielen wordt gewogen, en hoe u daarna volgt of de regel werkt.</source>
      <translation>What is weighed once for all profiles, and how you then follow whether the rule works.</translation>
    </message>
    <message>
      <source>Weging samen en volgen</source>
      <translation>Weighing together and following up</translation>
    </message>
    <message>
      <source>Neemt de regel kinderen of gezinnen iets af? Toets dan of dat geschikt, noodzakelijk en evenwichtig is.</source>
      <translation>Does the rule take something away from children or families? Then test whether that is suitable, necessary and balanced.</translation>
    </message>
    <message>
      <source>Een overgangstijd, een uitzondering, een hardheidsclausule, geld of hulp voor wie het zwaarst wordt geraakt?</source>
      <translation>A transition period, an exception, a hardship clause, money or help for those affected most?</translation>
    </message>
    <message>
      <source>Profielen naast elkaar</source>
      <translation>Profiles side by side</translation>
    </message>
    <message>
      <source>Waar lopen de belangen van de profielen uiteen, en hoe is dat opgelost?</source>
      <translation>Where do the interests of the profiles differ, and how was that resolved?</translation>
    </message>
    <message>
      <source>Noem welke kinderen het verlies dragen, hoeveel dat er zijn, waarom, en wat ertegenover staat.</source>
      <translation>Say which children bear the loss, how many they are, why, and what is given in return.</translation>
    </message>
    <message>
      <source>Wat een variant met elk profiel doet, per element</source>
      <translation>What a variant does to each profile, per element</translation>
    </message>
    <message>
      <source>Volgen of de regel werkt</source>
      <translation>Following whether the rule works</translation>
    </message>
    <message>
      <source>Wat meet u, per profiel?</source>
      <translation>What do you measure, per profile?</translation>
    </message>
    <message>
      <source>Uit welke gegevens, en wat is de stand nu?</source>
      <translation>From which data, and what is the level now?</translation>
    </message>
    <message>
      <source>Hoe ziet u of een groep zwaarder wordt geraakt?</source>
      <translation>How will you see whether a group is affected more?</translation>
    </message>
    <message>
      <source>Wie verzamelt en leest de gegevens?</source>
      <translation>Who collects and reads the data?</translation>
    </message>
    <message>
      <source>Wie past de regel aan?</source>
      <translation>Who adjusts the rule?</translation>
    </message>
    <message>
      <source>Wanneer kijkt u of het werkt?</source>
      <translation>When will you see whether it works?</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/frame.py</name>
    <message>
      <source>De regel</source>
      <translation>The rule</translation>
    </message>
    <message>
      <source>De zaak</source>
      <translation>The case</translation>
    </message>
    <message>
      <source>Wie beslist waarover, voor wie, en wanneer moet het af zijn?</source>
      <translation>Who decides on what, for whom, and when must it be ready?</translation>
    </message>
    <message>
      <source>Eerst dit</source>
      <translation>This first</translation>
    </message>
    <message>
      <source>Is iedereen vanavond veilig?</source>
      <translation>Is everyone safe tonight?</translation>
    </message>
    <message>
      <source>Wat is er gedaan om vannacht veilig te maken?</source>
      <translation>What was done to make tonight safe?</translation>
    </message>
    <message>
      <source>Bij direct gevaar: bel 112. Advies: Veilig Thuis, 0800-2000, dag en nacht.</source>
      <translation>In immediate danger: call 112. Advice: Veilig Thuis, 0800-2000, day and night.</translation>
    </message>
    <message>
      <source>Waar gaat het om</source>
      <translation>What it is about</translation>
    </message>
    <message>
      <source>Naam van het dossier</source>
      <translation>Name of the file</translation>
    </message>
    <message>
      <source>Zo vindt u het terug op het startscherm.</source>
      <translation>This is how you find it on the start screen.</translation>
    </message>
    <message>
      <source>Wat voor besluit is het?</source>
      <translation>What kind of decision is it?</translation>
    </message>
    <message>
      <source>Aanleiding</source>
      <translation>What led to this</translation>
    </message>
    <message>
      <source>In één of twee zinnen: wat is er gebeurd of gevraagd?</source>
      <translation>In one or two sentences: what happened or was asked?</translation>
    </message>
    <message>
      <source>Wie beslist</source>
      <translation>Who decides</translation>
    </message>
    <message>
      <source>Orgaan</source>
      <translation>Body</translation>
    </message>
    <message>
      <source>Bijvoorbeeld: het college</source>
      <translation>For example: het college</translation>
    </message>
    <message>
      <source>Op grond waarvan mag deze persoon beslissen?</source>
      <translation>On what basis may this person decide?</translation>
    </message>
    <message>
      <source>Bijvoorbeeld: het mandaatbesluit van de gemeente, artikel 3</source>
      <translation>For example: the municipality's mandaatbesluit, article 3</translation>
    </message>
    <message>
      <source>Wie doet het werk</source>
      <translation>Who does the work</translation>
    </message>
    <message>
      <source>Wie onderzoekt de belangen van de kinderen?</source>
      <translation>Who looks into the interests of the children?</translation>
    </message>
    <message>
      <source>Aan wie is het besluit gericht?</source>
      <translation>To whom is the decision addressed?</translation>
    </message>
    <message>
      <source>Iemand toevoegen</source>
      <translation>Add someone</translation>
    </message>
    <message>
      <source>Naam van de geadresseerde</source>
      <translation>Name of the addressee</translation>
    </message>
    <message>
      <source>artikel</source>
      <translation>article</translation>
    </message>
    <message>
      <source>Op welke artikelen steunt het besluit?</source>
      <translation>Which articles does the decision rest on?</translation>
    </message>
    <message>
      <source>Artikel toevoegen</source>
      <translation>Add an article</translation>
    </message>
    <message>
      <source>Van uw eigen organisatie:</source>
      <translation>From your own organisation:</translation>
    </message>
    <message>
      <source>Hoort vaak bij dit soort besluit:</source>
      <translation>Often goes with this kind of decision:</translation>
    </message>
    <message>
      <source>Soort norm</source>
      <translation>Kind of norm</translation>
    </message>
    <message>
      <source>Bijvoorbeeld: art. 3:4 Awb</source>
      <translation>For example: art. 3:4 Awb</translation>
    </message>
    <message>
      <source>○ Nog te controleren door een jurist.</source>
      <translation>○ Still to be checked by a legal expert.</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Dates</translation>
    </message>
    <message>
      <source>Verslag</source>
      <translation>Report</translation>
    </message>
    <message>
      <source>Hoe het onderzoek is gedaan</source>
      <translation>How the inquiry was done</translation>
    </message>
    <message>
      <source>Keek maar één vakgebied mee? Waarom is dat genoeg?</source>
      <translation>Did only one field of work look at this? Why is that enough?</translation>
    </message>
    <message>
      <source>Alleen nodig als er geen tweede deskundige meekeek, bijvoorbeeld naast het wijkteam een jeugdarts.</source>
      <translation>Needed only if no second expert looked at this, for example a youth doctor besides the neighbourhood team.</translation>
    </message>
    <message>
      <source>Wie spreekt voor het kind bij de rechter?</source>
      <translation>Who speaks for the child in court?</translation>
    </message>
    <message>
      <source>Een advocaat of bijzondere curator. Is er niemand, schrijf dan waarom.</source>
      <translation>A lawyer or bijzondere curator. If there is nobody, write why.</translation>
    </message>
    <message>
      <source>Is er een wet die het belang van het kind boven al het andere stelt?</source>
      <translation>Is there a law that puts the interests of the child above all else?</translation>
    </message>
    <message>
      <source>Bijvoorbeeld bij adoptie. Meestal blijft dit leeg.</source>
      <translation>For example with adoption. Usually this stays empty.</translation>
    </message>
    <message>
      <source>Duurde het onderzoek of het besluit langer? Waarom?</source>
      <translation>Did the inquiry or the decision take longer? Why?</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/grounds.py</name>
    <message>
      <source>Speelt er een formele grond om te weigeren, zoals binding of voorzienbaarheid? Zet hem hier, ook als u hem terzijde legt. Is er geen, ga dan door naar de volgende pagina.</source>
      <translation>Is there a formal ground for refusal, such as local ties or foreseeability? Put it here, even if you set it aside. If there is none, go on to the next page.</translation>
    </message>
    <message>
      <source>Nieuwe grond</source>
      <translation>New ground</translation>
    </message>
    <message>
      <source>Wat is ermee gedaan?</source>
      <translation>What was done with it?</translation>
    </message>
    <message>
      <source>Bijvoorbeeld: art. 4 Nadere regels opvang</source>
      <translation>For example: art. 4 Nadere regels opvang</translation>
    </message>
    <message>
      <source>Op welke feiten steunt de grond, of waarom gaat hij hier niet op?</source>
      <translation>Which facts support the ground, or why does it not apply here?</translation>
    </message>
    <message>
      <source>Wat zegt de inhoud van de zaak?</source>
      <translation>What does the substance of the case say?</translation>
    </message>
    <message>
      <source>Toets ook los van de grond: wat betekent het besluit voor elk kind?</source>
      <translation>Also test it apart from the ground: what does the decision mean for each child?</translation>
    </message>
    <message>
      <source>Er is een hardheidsclausule</source>
      <translation>There is a hardship clause</translation>
    </message>
    <message>
      <source>Waarom is de hardheidsclausule wel of niet toegepast?</source>
      <translation>Why was the hardship clause applied, or not applied?</translation>
    </message>
    <message>
      <source>In uw verordening: {says}</source>
      <translation>In your by-law: {says}</translation>
    </message>
    <message>
      <source>Verwijt</source>
      <translation>Blame</translation>
    </message>
    <message>
      <source>Wat kan het kind zelf worden verweten?</source>
      <translation>What can the child be blamed for?</translation>
    </message>
    <message>
      <source>Meestal is het antwoord: niets.</source>
      <translation>Usually the answer is: nothing.</translation>
    </message>
    <message>
      <source>De grond zegt</source>
      <translation>The ground says</translation>
    </message>
    <message>
      <source>Kinderombudsman</source>
      <translation>Kinderombudsman</translation>
    </message>
    <message>
      <source>Rechters</source>
      <translation>Courts</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/housing.py</name>
    <message>
      <source>Woonsituatie nu</source>
      <translation>Housing situation now</translation>
    </message>
    <message>
      <source>Waar slaapt het gezin, sinds wanneer, en hoe zeker is die plek?</source>
      <translation>Where does the family sleep, since when, and how secure is that place?</translation>
    </message>
    <message>
      <source>Tijdlijn</source>
      <translation>Timeline</translation>
    </message>
    <message>
      <source>Soort plek</source>
      <translation>Kind of place</translation>
    </message>
    <message>
      <source>De indeling van ETHOS Light.</source>
      <translation>The classes of ETHOS Light.</translation>
    </message>
    <message>
      <source>Hoe woont het gezin nu?</source>
      <translation>How does the family live now?</translation>
    </message>
    <message>
      <source>Slaapt hier sinds</source>
      <translation>Has slept here since</translation>
    </message>
    <message>
      <source>Kan hier zeker blijven tot</source>
      <translation>Can certainly stay here until</translation>
    </message>
    <message>
      <source>Verhuizingen in 24 maanden</source>
      <translation>Moves in 24 months</translation>
    </message>
    <message>
      <source>Elke nieuwe slaapplek telt als verhuizing. Nul mag ook.</source>
      <translation>Every new place to sleep counts as a move. Zero is fine too.</translation>
    </message>
    <message>
      <source>Het is niet zeker hoe lang het gezin hier kan blijven</source>
      <translation>It is not certain how long the family can stay here</translation>
    </message>
    <message>
      <source>Ruimte en gebreken</source>
      <translation>Space and defects</translation>
    </message>
    <message>
      <source>Hoeveel mensen slapen hier?</source>
      <translation>How many people sleep here?</translation>
    </message>
    <message>
      <source>Oppervlakte in m²</source>
      <translation>Floor area in m²</translation>
    </message>
    <message>
      <source>Gebreken</source>
      <translation>Defects</translation>
    </message>
    <message>
      <source>Bijvoorbeeld schimmel, lekkage, geen verwarming, trappen.</source>
      <translation>For example mould, leaks, no heating, stairs.</translation>
    </message>
    <message>
      <source>Eerdere slaapplekken</source>
      <translation>Earlier places to sleep</translation>
    </message>
    <message>
      <source>slaapplek</source>
      <translation>place to sleep</translation>
    </message>
    <message>
      <source>Slaapplek toevoegen</source>
      <translation>Add a place to sleep</translation>
    </message>
    <message>
      <source>Tot nu toe {days} dagen in noodopvang of tijdelijke opvang.</source>
      <translation>So far {days} days in emergency or temporary shelter.</translation>
    </message>
    <message>
      <source>Waar</source>
      <translation>Where</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/ideal.py</name>
    <message>
      <source>{name}: ideaal besluit</source>
      <translation>{name}: ideal decision</translation>
    </message>
    <message>
      <source>Wat is het beste voor {name}, als er verder niets meetelt? Los van geld, plek en wat dit orgaan kan geven.</source>
      <translation>What is best for {name} if nothing else counts? Apart from money, available places and what this body can give.</translation>
    </message>
    <message>
      <source>Het ideale besluit voor {name}</source>
      <translation>The ideal decision for {name}</translation>
    </message>
    <message>
      <source>Waarom is het ideaal veranderd?</source>
      <translation>Why has the ideal changed?</translation>
    </message>
    <message>
      <source>Wie veranderde het?</source>
      <translation>Who changed it?</translation>
    </message>
    <message>
      <source>Stap 2 of 3 is al begonnen. Wijzigen mag; de oude tekst blijft dan bewaard, met de reden erbij.</source>
      <translation>Step 2 or 3 has already begun. You may change this; the old text is then kept, with the reason.</translation>
    </message>
    <message>
      <source>De eerdere tekst is bewaard en staat hieronder.</source>
      <translation>The earlier text has been kept and is shown below.</translation>
    </message>
    <message>
      <source>Eerdere teksten</source>
      <translation>Earlier texts</translation>
    </message>
    <message>
      <source>onbekende dag</source>
      <translation>unknown day</translation>
    </message>
    <message>
      <source>(nog invullen)</source>
      <translation>(still to fill in)</translation>
    </message>
    <message>
      <source>(reden ontbreekt)</source>
      <translation>(reason missing)</translation>
    </message>
    <message>
      <source>Gewijzigd op {when} door {by}: {reason}</source>
      <translation>Changed on {when} by {by}: {reason}</translation>
    </message>
    <message>
      <source>(leeg)</source>
      <translation>(empty)</translation>
    </message>
    <message>
      <source>Welke {one} van dit besluit is voor {name} de beste?</source>
      <translation>Which {one} of this decision is best for {name}?</translation>
    </message>
    <message>
      <source>Waarom deze {one}?</source>
      <translation>Why this {one}?</translation>
    </message>
    <message>
      <source>Noem de elementen die dit bepalen.</source>
      <translation>Name the elements that determine this.</translation>
    </message>
    <message>
      <source>Wat de {many} voor {name} doen, naast elkaar</source>
      <translation>What the {many} do for {name}, side by side</translation>
    </message>
    <message>
      <source>Wat de {many} voor {name} doen</source>
      <translation>What the {many} do for {name}</translation>
    </message>
    <message>
      <source>Vraagt het ideaal meer dan dit besluit kan geven?</source>
      <translation>Does the ideal ask for more than this decision can give?</translation>
    </message>
    <message>
      <source>Wie kan dat wel geven?</source>
      <translation>Who can give it?</translation>
    </message>
    <message>
      <source>Gevraagd op</source>
      <translation>Asked on</translation>
    </message>
    <message>
      <source>Wat was het antwoord?</source>
      <translation>What was the answer?</translation>
    </message>
    <message>
      <source>Nog geen antwoord? Schrijf dat op.</source>
      <translation>No answer yet? Write that down.</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/intake.py</name>
    <message>
      <source>Weet u iets niet? Laat het leeg, of kies «onbekend». Het wordt later uitgezocht.</source>
      <translation>Is there something you do not know? Leave it empty, or choose “unknown”. It will be looked into later.</translation>
    </message>
    <message>
      <source>Voor een besluit dat niet kan wachten. {no_guessing}</source>
      <translation>For a decision that cannot wait. {no_guessing}</translation>
    </message>
    <message>
      <source>De kinderen</source>
      <translation>The children</translation>
    </message>
    <message>
      <source>Het gezin</source>
      <translation>The family</translation>
    </message>
    <message>
      <source>Naar {assessment}</source>
      <translation>Go to {assessment}</translation>
    </message>
    <message>
      <source>+  {count} kinderen toevoegen</source>
      <translation>+  Add {count} children</translation>
    </message>
    <message>
      <source>+  Kind toevoegen</source>
      <translation>+  Add a child</translation>
    </message>
    <message>
      <source>Aanleiding in één zin</source>
      <translation>What led to this, in one sentence</translation>
    </message>
    <message>
      <source>Wat gebeurt er met de kinderen als u niets doet?</source>
      <translation>What happens to the children if you do nothing?</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/intake_child.py</name>
    <message>
      <source>Gezin en belangrijke mensen</source>
      <translation>Family and important people</translation>
    </message>
    <message>
      <source>Zorg, bescherming en veiligheid</source>
      <translation>Care, protection and safety</translation>
    </message>
    <message>
      <source>Kwetsbaarheid</source>
      <translation>Vulnerability</translation>
    </message>
    <message>
      <source>Gezondheid en medische zorg</source>
      <translation>Health and medical care</translation>
    </message>
    <message>
      <source>Korte intake: {name}</source>
      <translation>Short intake: {name}</translation>
    </message>
    <message>
      <source>De stem van {name}</source>
      <translation>The voice of {name}</translation>
    </message>
    <message>
      <source>Zo letterlijk mogelijk. Nog niet met het kind gesproken? Laat dit leeg.</source>
      <translation>As literally as possible. Not talked with the child yet? Leave this empty.</translation>
    </message>
    <message>
      <source>Wat zei {name}, of wat liet {name} zien?</source>
      <translation>What did {name} say, or what did {name} show?</translation>
    </message>
    <message>
      <source>een observatie</source>
      <translation>an observation</translation>
    </message>
    <message>
      <source>Dit staat als {kept} in het dossier. Wat het betekent en hoe zwaar het telt, komt later.</source>
      <translation>This is in the file as {kept}. What it means and how much it counts comes later.</translation>
    </message>
    <message>
      <source>Andere reden …</source>
      <translation>Another reason …</translation>
    </message>
    <message>
      <source>Waarom is er vandaag niet met {name} gesproken?</source>
      <translation>Why did nobody talk with {name} today?</translation>
    </message>
    <message>
      <source>Wie gaat dat doen?</source>
      <translation>Who is going to do that?</translation>
    </message>
    <message>
      <source>Binnen veertien dagen na het besluit.</source>
      <translation>Within fourteen days of the decision.</translation>
    </message>
    <message>
      <source>Zijn er zorgen over {name}?</source>
      <translation>Are there concerns about {name}?</translation>
    </message>
    <message>
      <source>Wie legt het uit aan {name}?</source>
      <translation>Who explains it to {name}?</translation>
    </message>
    <message>
      <source>Wie?</source>
      <translation>Who?</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/intake_decision.py</name>
    <message>
      <source>Dit besluit neemt het gezin iets af. Dan is ook vandaag nodig: een afweging per kind, en de toets of het besluit geschikt, noodzakelijk en evenwichtig is. Bij een weigeringsgrond ook wat die voor de kinderen betekent. Vul dat in het volledige dossier in, vóór u vaststelt.</source>
      <translation>This decision takes something away from the family. Then you also need today: a weighing per child, and the test whether the decision is suitable, necessary and balanced. With a ground for refusal, also what it means for the children. Fill that in in the full file, before you finalise.</translation>
    </message>
    <message>
      <source>Korte intake: het besluit voor nu</source>
      <translation>Short intake: the decision for now</translation>
    </message>
    <message>
      <source>Vanavond</source>
      <translation>Tonight</translation>
    </message>
    <message>
      <source>Waar slaapt het gezin vanavond?</source>
      <translation>Where does the family sleep tonight?</translation>
    </message>
    <message>
      <source>Voeg eerst de kinderen toe. Dan kiest u hier de oplossing.</source>
      <translation>Add the children first. Then you choose the solution here.</translation>
    </message>
    <message>
      <source>Niet voor elk kind is hetzelfde gekozen. Dat staat op de pagina's «Afweging».</source>
      <translation>Not every child has the same choice. That is on the “Weighing” pages.</translation>
    </message>
    <message>
      <source>Welke oplossing kiest u voor nu?</source>
      <translation>Which solution do you choose for now?</translation>
    </message>
    <message>
      <source>Het besluit</source>
      <translation>The decision</translation>
    </message>
    <message>
      <source>Waarom? Eén reden is nu genoeg</source>
      <translation>Why? One reason is enough for now</translation>
    </message>
    <message>
      <source>In minstens veertig tekens, over deze kinderen.</source>
      <translation>In at least forty characters, about these children.</translation>
    </message>
    <message>
      <source>Geldt tot</source>
      <translation>Valid until</translation>
    </message>
    <message>
      <source>Het besluit is van {long_day}.</source>
      <translation>The decision is dated {long_day}.</translation>
    </message>
    <message>
      <source>Wat nog wordt uitgezocht</source>
      <translation>What is still being looked into</translation>
    </message>
    <message>
      <source>Wat wordt nog onderzocht?</source>
      <translation>What is still being looked into?</translation>
    </message>
    <message>
      <source>Voor welke dag?</source>
      <translation>By which day?</translation>
    </message>
    <message>
      <source>Wie doet dat?</source>
      <translation>Who does that?</translation>
    </message>
    <message>
      <source>Binnen veertien dagen: uiterlijk {long_day}.</source>
      <translation>Within fourteen days: {long_day} at the latest.</translation>
    </message>
    <message>
      <source>Kies een dag uiterlijk op {latest}.</source>
      <translation>Choose a day no later than {latest}.</translation>
    </message>
    <message>
      <source>Het besluit op papier</source>
      <translation>The decision on paper</translation>
    </message>
    <message>
      <source>Het gezin krijgt het besluit op schrift</source>
      <translation>The family gets the decision in writing</translation>
    </message>
    <message>
      <source>Niet eens met het besluit</source>
      <translation>Disagreeing with the decision</translation>
    </message>
    <message>
      <source>Adres invullen of iets wijzigen</source>
      <translation>Fill in an address or change something</translation>
    </message>
    <message>
      <source>Kies eerst op de eerste pagina wat voor besluit het is.</source>
      <translation>First choose on the first page what kind of decision it is.</translation>
    </message>
    <message>
      <source>Wie mag wat niet weten?</source>
      <translation>Who may not know what?</translation>
    </message>
    <message>
      <source>Wat {assessment} zei of liet zien</source>
      <translation>What {assessment} said or showed</translation>
    </message>
    <message>
      <source>Nog iemand noemen</source>
      <translation>Name someone else</translation>
    </message>
    <message>
      <source>Het adres van {what} blijft geheim</source>
      <translation>The address of {what} stays secret</translation>
    </message>
    <message>
      <source>deze persoon</source>
      <translation>this person</translation>
    </message>
    <message>
      <source>Klaar voor nu?</source>
      <translation>Done for now?</translation>
    </message>
    <message>
      <source>Wat u hier invulde, staat ook in het volledige dossier. U hoeft niets over te typen.</source>
      <translation>What you filled in here is also in the full file. You do not have to type anything again.</translation>
    </message>
    <message>
      <source>Nakijken en voorlopig vaststellen</source>
      <translation>Check and finalise provisionally</translation>
    </message>
    <message>
      <source>Verder met het volledige dossier</source>
      <translation>Go on with the full file</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/interests.py</name>
    <message>
      <source>Een ander belang telt mee als blijkt van wie het is, wat er in deze zaak concreet gebeurt en waaruit dat blijkt. Algemene woorden, zoals «er is schaarste», zijn niet genoeg.</source>
      <translation>Another interest counts if it is shown whose it is, what exactly is happening in this case and what shows that. General words, such as “there is scarcity”, are not enough.</translation>
    </message>
    <message>
      <source>Overige belangen</source>
      <translation>Other interests</translation>
    </message>
    <message>
      <source>Belang toevoegen</source>
      <translation>Add an interest</translation>
    </message>
    <message>
      <source>Soorten belangen</source>
      <translation>Kinds of interests</translation>
    </message>
    <message>
      <source>Belangen om uit te kiezen</source>
      <translation>Interests to choose from</translation>
    </message>
    <message>
      <source>Nieuw belang</source>
      <translation>New interest</translation>
    </message>
    <message>
      <source>Wat voor belang is het?</source>
      <translation>What kind of interest is it?</translation>
    </message>
    <message>
      <source>Wie heeft dit belang?</source>
      <translation>Who has this interest?</translation>
    </message>
    <message>
      <source>Wat wil of vreest deze partij?</source>
      <translation>What does this party want or fear?</translation>
    </message>
    <message>
      <source>Wat is er in deze zaak aan de hand?</source>
      <translation>What is going on in this case?</translation>
    </message>
    <message>
      <source>Feiten, cijfers en data, geen algemene woorden.</source>
      <translation>Facts, figures and dates, no general words.</translation>
    </message>
    <message>
      <source>Wat gebeurt er als het belang van {whose} wordt gevolgd?</source>
      <translation>What happens if the interest of {whose} is followed?</translation>
    </message>
    <message>
      <source>Kan dit belang ook op een andere manier worden bereikt?</source>
      <translation>Can this interest also be served in another way?</translation>
    </message>
    <message>
      <source>Hoe zwaar weegt het?</source>
      <translation>How heavily does it weigh?</translation>
    </message>
    <message>
      <source>Bijvoorbeeld: {holder}</source>
      <translation>For example: {holder}</translation>
    </message>
    <message>
      <source>Wat moet blijken</source>
      <translation>What must be shown</translation>
    </message>
    <message>
      <source>Te zwak</source>
      <translation>Too weak</translation>
    </message>
    <message>
      <source>Er is geen ander belang</source>
      <translation>There is no other interest</translation>
    </message>
    <message>
      <source>Waarom speelt er geen ander belang van de ouders of van wie beslist?</source>
      <translation>Why is no other interest of the parents or the decision-maker involved?</translation>
    </message>
    <message>
      <source>Alleen invullen als u hebt gezocht en niets vond.</source>
      <translation>Fill in only if you looked and found nothing.</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/letters.py</name>
    <message>
      <source>Elke ouder krijgt een eigen brief. Er staat alleen in wat die ouder mag weten.</source>
      <translation>Each parent gets a letter of their own. It holds only what that parent may know.</translation>
    </message>
    <message>
      <source>Zet eerst op de pagina «Gezin en betrokkenen» wie gezag heeft.</source>
      <translation>First put on the page “Family and people involved” who has parental authority.</translation>
    </message>
    <message>
      <source>Kijk deze adressen na op de pagina «Onze organisatie»: {}.</source>
      <translation>Check these addresses on the page “Our organisation”: {}.</translation>
    </message>
    <message>
      <source>Deze brief is voor iemand die nu geen brief krijgt, of die er al een heeft. Hij wordt niet afgedrukt.</source>
      <translation>This letter is for someone who gets no letter now, or who already has one. It is not printed.</translation>
    </message>
    <message>
      <source>Deze regels voor hulp kan het lettertype niet afdrukken: {}. Geef ze apart mee.</source>
      <translation>The font cannot print these lines of help: {}. Give them separately.</translation>
    </message>
    <message>
      <source>Algemene informatie over dit soort besluit, voor ouders en voor kinderen. Er staat niets in uit dit dossier. Geef het liefst mee bij het eerste gesprek.</source>
      <translation>General information about this kind of decision, for parents and for children. It holds nothing from this file. Preferably give it at the first talk.</translation>
    </message>
    <message>
      <source>Brieven aan ouders</source>
      <translation>Letters to parents</translation>
    </message>
    <message>
      <source>Informatie om mee te geven</source>
      <translation>Information to hand out</translation>
    </message>
    <message>
      <source>Brief aan {name}</source>
      <translation>Letter to {name}</translation>
    </message>
    <message>
      <source>Begin met een voorzet voor {name}</source>
      <translation>Start with a first text for {name}</translation>
    </message>
    <message>
      <source>Brief aan {what}</source>
      <translation>Letter to {what}</translation>
    </message>
    <message>
      <source>iemand die niet in het dossier staat</source>
      <translation>someone who is not in the file</translation>
    </message>
    <message>
      <source>Wat krijgt {name} te lezen?</source>
      <translation>What does {name} get to read?</translation>
    </message>
    <message>
      <source>Een regel zonder punt is een kopje; een streepje begint een lijst.</source>
      <translation>A line without a full stop is a heading; a dash starts a list.</translation>
    </message>
    <message>
      <source>De brief als PDF, met strookje …</source>
      <translation>The letter as PDF, with slip …</translation>
    </message>
    <message>
      <source>Wat er in een brief aan een ouder staat</source>
      <translation>What a letter to a parent contains</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/network.py</name>
    <message>
      <source>Is er iemand gaan kijken? Een plek die niemand zag, is geen bekende plek. Wat niet is gezien of gevraagd, blijft hier onbekend.</source>
      <translation>Has anyone gone to look? A place that nobody saw is not a known place. What was not seen or asked stays unknown here.</translation>
    </message>
    <message>
      <source>Netwerkplek: {option}</source>
      <translation>Network place: {option}</translation>
    </message>
    <message>
      <source>Voor u gaat kijken</source>
      <translation>Before you go to look</translation>
    </message>
    <message>
      <source>Nog een bezoek vastleggen</source>
      <translation>Record another visit</translation>
    </message>
    <message>
      <source>Bezoek vastleggen</source>
      <translation>Record a visit</translation>
    </message>
    <message>
      <source>Nieuw bezoek</source>
      <translation>New visit</translation>
    </message>
    <message>
      <source>Wie keek?</source>
      <translation>Who looked?</translation>
    </message>
    <message>
      <source>Hoe is er gekeken?</source>
      <translation>How did they look?</translation>
    </message>
    <message>
      <source>Met wie is gesproken?</source>
      <translation>Who was spoken to?</translation>
    </message>
    <message>
      <source>Wat komt eruit?</source>
      <translation>What came out of it?</translation>
    </message>
    <message>
      <source>Wat moet er nog gebeuren, door wie en vóór welke dag?</source>
      <translation>What still has to happen, by whom and by which day?</translation>
    </message>
    <message>
      <source>Beslissend en nog niet in orde ({many})</source>
      <translation>Crucial and not yet in order ({many})</translation>
    </message>
    <message>
      <source>Beslissend. </source>
      <translation>Crucial. </translation>
    </message>
    <message>
      <source>Wat is gezien of gehoord, en van wie?</source>
      <translation>What was seen or heard, and from whom?</translation>
    </message>
    <message>
      <source>Naar het blad voor deze plek</source>
      <translation>Go to the sheet for this place</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/options.py</name>
    <message>
      <source>Ja.</source>
      <translation>Yes.</translation>
    </message>
    <message>
      <source>Alleen onder voorwaarden.</source>
      <translation>Only on conditions.</translation>
    </message>
    <message>
      <source>Nee.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Opties</source>
      <translation>Options</translation>
    </message>
    <message>
      <source>Wat kan er werkelijk gebeuren? Kijk verder dan toewijzen of afwijzen. «Niets doen» hoort er altijd bij.</source>
      <translation>What can really happen? Look further than granting or refusing. “Do nothing” is always one of them.</translation>
    </message>
    <message>
      <source>Optie toevoegen</source>
      <translation>Add an option</translation>
    </message>
    <message>
      <source>Soorten oplossingen</source>
      <translation>Kinds of solutions</translation>
    </message>
    <message>
      <source>Hoort vaak bij dit soort besluit</source>
      <translation>Often goes with this kind of decision</translation>
    </message>
    <message>
      <source>Wat gebeurt er als er niets wordt besloten?</source>
      <translation>What happens if nothing is decided?</translation>
    </message>
    <message>
      <source>Waar slaapt het gezin dan? (ETHOS Light)</source>
      <translation>Where does the family sleep then? (ETHOS Light)</translation>
    </message>
    <message>
      <source>Soort oplossing</source>
      <translation>Kind of solution</translation>
    </message>
    <message>
      <source>Zo heet deze optie in het hele dossier, bijvoorbeeld: gezinskamer vanaf vanavond.</source>
      <translation>This is what the option is called throughout the file, for example: family room from tonight.</translation>
    </message>
    <message>
      <source>Wat houdt deze optie in?</source>
      <translation>What does this option involve?</translation>
    </message>
    <message>
      <source>Wat doet deze optie met wat is gevraagd?</source>
      <translation>What does this option do with what was asked?</translation>
    </message>
    <message>
      <source>Woonsituatie daarna (ETHOS Light)</source>
      <translation>Housing situation afterwards (ETHOS Light)</translation>
    </message>
    <message>
      <source>Beschikbaar vanaf</source>
      <translation>Available from</translation>
    </message>
    <message>
      <source>Kosten en voorwaarden</source>
      <translation>Costs and conditions</translation>
    </message>
    <message>
      <source>Kosten</source>
      <translation>Costs</translation>
    </message>
    <message>
      <source>Voorwaarden</source>
      <translation>Conditions</translation>
    </message>
    <message>
      <source>Dit is wat het gezin zelf heeft gevraagd</source>
      <translation>This is what the family itself asked for</translation>
    </message>
    <message>
      <source>Deze plek is tijdelijk</source>
      <translation>This place is temporary</translation>
    </message>
    <message>
      <source>Voor hoe lang?</source>
      <translation>For how long?</translation>
    </message>
    <message>
      <source>Passend alternatief?</source>
      <translation>Suitable alternative?</translation>
    </message>
    <message>
      <source>Past bij deze soort: </source>
      <translation>Fits this kind: </translation>
    </message>
    <message>
      <source>Scheidt deze optie iemand?</source>
      <translation>Does this option separate anyone?</translation>
    </message>
    <message>
      <source>Ja, een kind wordt gescheiden van ouder, broer of zus</source>
      <translation>Yes, a child is separated from a parent, brother or sister</translation>
    </message>
    <message>
      <source>Tot en met</source>
      <translation>Up to and including</translation>
    </message>
    <message>
      <source>Hoe houden zij contact?</source>
      <translation>How will they keep in touch?</translation>
    </message>
    <message>
      <source>Wat is geprobeerd om samen te blijven?</source>
      <translation>What was tried to stay together?</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/parents.py</name>
    <message>
      <source>Vraag de ouders vóór een belastend besluit wat zij ervan vinden (art. 4:7 en 4:8 Awb), en schrijf op wat u met hun antwoord hebt gedaan.</source>
      <translation>Before a decision that burdens them, ask the parents what they think of it (art. 4:7 and 4:8 Awb), and write down what you did with their answer.</translation>
    </message>
    <message>
      <source>Zienswijze van ouders</source>
      <translation>Parents' views</translation>
    </message>
    <message>
      <source>Zienswijze toevoegen</source>
      <translation>Add a view</translation>
    </message>
    <message>
      <source>Zienswijze van {what}</source>
      <translation>View of {what}</translation>
    </message>
    <message>
      <source>Zienswijze</source>
      <translation>View</translation>
    </message>
    <message>
      <source>Wie is gevraagd?</source>
      <translation>Who was asked?</translation>
    </message>
    <message>
      <source>Voeg eerst de ouders toe op de pagina «Gezin en betrokkenen».</source>
      <translation>First add the parents on the page “Family and people involved”.</translation>
    </message>
    <message>
      <source>Bijvoorbeeld: in een gesprek, met tolk</source>
      <translation>For example: in a talk, with an interpreter</translation>
    </message>
    <message>
      <source>Wat zei deze ouder?</source>
      <translation>What did this parent say?</translation>
    </message>
    <message>
      <source>Zo letterlijk als kan.</source>
      <translation>As literally as possible.</translation>
    </message>
    <message>
      <source>Wat hebt u ermee gedaan?</source>
      <translation>What did you do with it?</translation>
    </message>
    <message>
      <source>Volgt u het niet, leg dan uit waarom.</source>
      <translation>If you do not follow it, explain why.</translation>
    </message>
    <message>
      <source>Niet gevraagd? Leg uit waarom niet.</source>
      <translation>Not asked? Explain why not.</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/profile_views.py</name>
    <message>
      <source>Wat zeiden deze kinderen in de raadpleging? Vul per variant in wat de meesten ervan vinden.</source>
      <translation>What did these children say in the consultation? Fill in per variant what most of them think of it.</translation>
    </message>
    <message>
      <source>{assessment}: mening van deze kinderen</source>
      <translation>{assessment}: views of these children</translation>
    </message>
    <message>
      <source>Wat zij zeiden</source>
      <translation>What they said</translation>
    </message>
    <message>
      <source>Nog geen raadpleging waaraan kinderen uit dit profiel meededen.</source>
      <translation>No consultation yet in which children from this profile took part.</translation>
    </message>
    <message>
      <source>Naar de raadpleging</source>
      <translation>Go to the consultation</translation>
    </message>
    <message>
      <source>Wat vinden zij van elke variant?</source>
      <translation>What do they think of each variant?</translation>
    </message>
    <message>
      <source>Weet u het niet, kies dan «niet besproken». Waren zij verdeeld, schrijf dat dan bij element E1.</source>
      <translation>If you do not know, choose “not discussed”. If they were divided, write that at element E1.</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/profiles.py</name>
    <message>
      <source>Welke soorten kinderen raakt deze regel? Beschrijf er ten minste twee, elk met een aantal en de bron daarvan.</source>
      <translation>Which kinds of children does this rule affect? Describe at least two, each with a number and its source.</translation>
    </message>
    <message>
      <source>Profielen</source>
      <translation>Profiles</translation>
    </message>
    <message>
      <source>Profiel toevoegen</source>
      <translation>Add a profile</translation>
    </message>
    <message>
      <source>{name}, {group_size} kinderen</source>
      <translation>{name}, {group_size} children</translation>
    </message>
    <message>
      <source>Naam van het profiel</source>
      <translation>Name of the profile</translation>
    </message>
    <message>
      <source>Bijvoorbeeld: baby in een hotel.</source>
      <translation>For example: baby in a hotel.</translation>
    </message>
    <message>
      <source>Hoeveel kinderen zijn dit?</source>
      <translation>How many children are these?</translation>
    </message>
    <message>
      <source>Gewone leeftijd in jaren</source>
      <translation>Usual age in years</translation>
    </message>
    <message>
      <source>Waar komt dat aantal vandaan?</source>
      <translation>Where does that number come from?</translation>
    </message>
    <message>
      <source>De telling, van wie, en van welke dag.</source>
      <translation>The count, by whom, and from what day.</translation>
    </message>
    <message>
      <source>Hoe leven deze kinderen?</source>
      <translation>How do these children live?</translation>
    </message>
    <message>
      <source>Wat hebben zij met elkaar gemeen?</source>
      <translation>What do they have in common?</translation>
    </message>
    <message>
      <source>Beginnen met een voorbeeld</source>
      <translation>Start with an example</translation>
    </message>
    <message>
      <source>Maak er daarna een profiel van uw eigen gemeente van, met uw eigen cijfers.</source>
      <translation>Then make it a profile of your own municipality, with your own figures.</translation>
    </message>
    <message>
      <source>Hoe u aan de cijfers komt</source>
      <translation>How to get the figures</translation>
    </message>
    <message>
      <source>Wat de regel zelf moet kennen</source>
      <translation>What the rule itself must contain</translation>
    </message>
    <message>
      <source>Betrokken mensen en instanties</source>
      <translation>People and organisations involved</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/review.py</name>
    <message>
      <source>Hier staat alles wat nog openstaat, alsof u nu vaststelt. Een concept afdrukken kan altijd; alleen vaststellen wacht tot er niets meer tegenhoudt.</source>
      <translation>Everything still open is listed here, as if you were finalising now. You can always print a draft; only finalising waits until nothing stops it any more.</translation>
    </message>
    <message>
      <source>✓ Voor elk {} stond het ideale besluit er vóór de overige belangen en de afweging.</source>
      <translation>✓ For each {} the ideal decision was there before the other interests and the weighing.</translation>
    </message>
    <message>
      <source>Nakijken en afdrukken</source>
      <translation>Check and print</translation>
    </message>
    <message>
      <source>Afwijkingen die niet meer nodig zijn</source>
      <translation>Overrides no longer needed</translation>
    </message>
    <message>
      <source>Vaststellen en afdrukken</source>
      <translation>Finalise and print</translation>
    </message>
    <message>
      <source>Vaststellen</source>
      <translation>Finalise</translation>
    </message>
    <message>
      <source>Afdrukken als concept</source>
      <translation>Print as draft</translation>
    </message>
    <message>
      <source>Nakijkkaart en andere stukken</source>
      <translation>Review card and other papers</translation>
    </message>
    <message>
      <source>Terugkijken</source>
      <translation>Look back</translation>
    </message>
    <message>
      <source>Alarmen</source>
      <translation>Alarms</translation>
    </message>
    <message>
      <source>Wie wijzigde wat</source>
      <translation>Who changed what</translation>
    </message>
    <message>
      <source>Samenwerken en bewaren</source>
      <translation>Work together and keep</translation>
    </message>
    <message>
      <source>Inzage geven (art. 15 AVG)</source>
      <translation>Give access (art. 15 AVG)</translation>
    </message>
    <message>
      <source>Overdragen aan een ander</source>
      <translation>Hand over to someone else</translation>
    </message>
    <message>
      <source>Wat naar buiten ging</source>
      <translation>What went out</translation>
    </message>
    <message>
      <source>Zaakbestand opslaan</source>
      <translation>Save case file</translation>
    </message>
    <message>
      <source>Archiefpakket</source>
      <translation>Archive package</translation>
    </message>
    <message>
      <source>Niets houdt vaststellen tegen.</source>
      <translation>Nothing stops finalising.</translation>
    </message>
    <message>
      <source>Eén punt houdt vaststellen tegen.</source>
      <translation>One point stops finalising.</translation>
    </message>
    <message>
      <source>{count} punten houden vaststellen tegen.</source>
      <translation>{count} points stop finalising.</translation>
    </message>
    <message>
      <source>Eén punt vraagt nog aandacht.</source>
      <translation>One point still needs attention.</translation>
    </message>
    <message>
      <source>{} punten vragen nog aandacht.</source>
      <translation>{} points still need attention.</translation>
    </message>
    <message>
      <source>Op één punt is op naam afgeweken.</source>
      <translation>One point was overridden by name.</translation>
    </message>
    <message>
      <source>Op {} punten is op naam afgeweken.</source>
      <translation>{} points were overridden by name.</translation>
    </message>
    <message>
      <source>Eén waarschuwing is beantwoord.</source>
      <translation>One warning was answered.</translation>
    </message>
    <message>
      <source>{} waarschuwingen zijn beantwoord.</source>
      <translation>{} warnings were answered.</translation>
    </message>
    <message>
      <source>Er is één tip.</source>
      <translation>There is one hint.</translation>
    </message>
    <message>
      <source>Er zijn {} tips.</source>
      <translation>There are {} hints.</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/rule_decision.py</name>
    <message>
      <source>Besluit en inspraak</source>
      <translation>Decision and having a say</translation>
    </message>
    <message>
      <source>Wat wordt er vastgesteld, en wie kan daarover meepraten?</source>
      <translation>What is being adopted, and who can have a say in it?</translation>
    </message>
    <message>
      <source>Het besluit in één zin</source>
      <translation>The decision in one sentence</translation>
    </message>
    <message>
      <source>In gewone taal, zodat inwoners het meteen begrijpen.</source>
      <translation>In plain language, so that residents understand it at once.</translation>
    </message>
    <message>
      <source>Datum van het besluit</source>
      <translation>Date of the decision</translation>
    </message>
    <message>
      <source>De regel en deze toets staan op schrift</source>
      <translation>The rule and this assessment are in writing</translation>
    </message>
    <message>
      <source>Er begint geen termijn voor bezwaar of beroep.</source>
      <translation>No time limit for objection or appeal starts.</translation>
    </message>
    <message>
      <source>Een regel van de gemeente bindt pas als hij in het gemeenteblad staat (art. 8 Bekendmakingswet). {told}</source>
      <translation>A rule of the municipality binds only once it is in the gemeenteblad (art. 8 Bekendmakingswet). {told}</translation>
    </message>
    <message>
      <source>{told} De regel gaat nu in vóór de dag van de bekendmaking: kijk of dat kan.</source>
      <translation>{told} The rule now takes effect before the day it is made known: see whether that is possible.</translation>
    </message>
    <message>
      <source>Niet eens met de regel</source>
      <translation>Disagreeing with the rule</translation>
    </message>
    <message>
      <source>Rechter</source>
      <translation>Court</translation>
    </message>
    <message>
      <source>Waar en tot wanneer inwoners en kinderen kunnen meepraten, en wie daarbij helpt. Eén per regel.</source>
      <translation>Where and until when residents and children can have a say, and who helps with that. One per line.</translation>
    </message>
    <message>
      <source>Inspraak, inspreken en klacht</source>
      <translation>Having a say, speaking at meetings and complaint</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/supports.py</name>
    <message>
      <source>Welke steun maakt een optie beter of voorkomt dat een kind meer verliest? Kies wat u hebt overwogen, en schrijf op wat ervan kwam. Namen en voorwaarden verschillen per gemeente.</source>
      <translation>Which support makes an option better or keeps a child from losing more? Choose what you considered, and write down what came of it. Names and conditions differ per municipality.</translation>
    </message>
    <message>
      <source>Steun</source>
      <translation>Support</translation>
    </message>
    <message>
      <source>Nog niet ingedeeld</source>
      <translation>Not sorted yet</translation>
    </message>
    <message>
      <source>Eigen steun toevoegen</source>
      <translation>Add your own support</translation>
    </message>
    <message>
      <source>Kiezen uit de lijst ({many})</source>
      <translation>Choose from the list ({many})</translation>
    </message>
    <message>
      <source>Van uw eigen organisatie</source>
      <translation>From your own organisation</translation>
    </message>
    <message>
      <source>Nieuwe steun</source>
      <translation>New support</translation>
    </message>
    <message>
      <source>Wat het is</source>
      <translation>What it is</translation>
    </message>
    <message>
      <source>Wie</source>
      <translation>Who</translation>
    </message>
    <message>
      <source>Hoe heet het bij u?</source>
      <translation>What do you call it?</translation>
    </message>
    <message>
      <source>Alleen als het bij u anders heet.</source>
      <translation>Only if you call it something else.</translation>
    </message>
    <message>
      <source>Welke steun?</source>
      <translation>Which support?</translation>
    </message>
    <message>
      <source>Onder welke pijler?</source>
      <translation>Under which pillar?</translation>
    </message>
    <message>
      <source>Wat kwam ervan?</source>
      <translation>What came of it?</translation>
    </message>
    <message>
      <source>Wie regelt het?</source>
      <translation>Who arranges it?</translation>
    </message>
    <message>
      <source>Sinds wanneer, of vóór welke dag?</source>
      <translation>Since when, or by which day?</translation>
    </message>
    <message>
      <source>Waarom past het hier niet, of is het er niet?</source>
      <translation>Why does it not fit here, or why is it not there?</translation>
    </message>
    <message>
      <source>nagekeken op {checked_on}</source>
      <translation>checked on {checked_on}</translation>
    </message>
    <message>
      <source>kijk eerst na of dit nog klopt</source>
      <translation>first check whether this is still correct</translation>
    </message>
    <message>
      <source>Maak er een maatregel van die het besluit verzacht voor:</source>
      <translation>Make it a measure that softens the decision for:</translation>
    </message>
    <message>
      <source>Maatregel voor {name}</source>
      <translation>Measure for {name}</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/talk_papers.py</name>
    <message>
      <source>Op papier</source>
      <translation>On paper</translation>
    </message>
    <message>
      <source>Webpagina</source>
      <translation>Web page</translation>
    </message>
    <message>
      <source>Uitnodiging …</source>
      <translation>Invitation …</translation>
    </message>
    <message>
      <source>Uitleg voor {what} …</source>
      <translation>Explanation for {what} …</translation>
    </message>
    <message>
      <source>ouder</source>
      <translation>parent</translation>
    </message>
    <message>
      <source>Gespreksleidraad …</source>
      <translation>Talk guide …</translation>
    </message>
    <message>
      <source>Kaartjes …</source>
      <translation>Talk cards …</translation>
    </message>
    <message>
      <source>dit gesprek</source>
      <translation>this talk</translation>
    </message>
    <message>
      <source>Bij {name} staat iets wat niet is begrepen. Verbeter dat eerst.</source>
      <translation>Something at {name} was not understood. Correct that first.</translation>
    </message>
    <message>
      <source>Ga naar {name}</source>
      <translation>Go to {name}</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/talk_plan.py</name>
    <message>
      <source>Een familielid dat tolkt, hoort en kleurt wat het kind zegt. Kies liever een professionele tolk.</source>
      <translation>A relative who interprets hears and colours what the child says. A professional interpreter is a better choice.</translation>
    </message>
    <message>
      <source>Kijken bij {name} voorbereiden</source>
      <translation>Prepare observing {name}</translation>
    </message>
    <message>
      <source>Nog een gesprek met {name} voorbereiden</source>
      <translation>Prepare another talk with {name}</translation>
    </message>
    <message>
      <source>Het gesprek met {name} voorbereiden</source>
      <translation>Prepare the talk with {name}</translation>
    </message>
    <message>
      <source>Past vaak goed</source>
      <translation>Often fits well</translation>
    </message>
    <message>
      <source>Kan ook</source>
      <translation>Also possible</translation>
    </message>
    <message>
      <source>Leeftijd kiest een vorm en sluit niemand uit: elke andere manier mag ook.</source>
      <translation>Age chooses a form and excludes nobody: any other way is fine too.</translation>
    </message>
    <message>
      <source>Wie kan dit, waar, en wat kan nog meer?</source>
      <translation>Who can do this, where, and what else is possible?</translation>
    </message>
    <message>
      <source>Vrij</source>
      <translation>Free choice</translation>
    </message>
    <message>
      <source>Wie voert het gesprek?</source>
      <translation>Who leads the talk?</translation>
    </message>
    <message>
      <source>Wie wil {name} erbij?</source>
      <translation>Who does {name} want there?</translation>
    </message>
    <message>
      <source>Hoe laat?</source>
      <translation>At what time?</translation>
    </message>
    <message>
      <source>Naam van de tolk</source>
      <translation>Name of the interpreter</translation>
    </message>
    <message>
      <source>Vorm, aanbod en wie dit mag weten</source>
      <translation>Form, offer and who may know this</translation>
    </message>
    <message>
      <source>Waarom past die?</source>
      <translation>Why does that fit?</translation>
    </message>
    <message>
      <source>Leeftijd, taal, beperking of vertrouwen.</source>
      <translation>Age, language, disability or trust.</translation>
    </message>
    <message>
      <source>Aangeboden op</source>
      <translation>Offered on</translation>
    </message>
    <message>
      <source>Hoe</source>
      <translation>How</translation>
    </message>
    <message>
      <source>Reactie van het kind</source>
      <translation>Reaction of the child</translation>
    </message>
    <message>
      <source>De uitnodiging noemt geen dag, plek of persoon, want niet elke ouder mag dit gesprek weten. Zeg het zelf tegen {name}.</source>
      <translation>The invitation names no day, place or person, because not every parent may know of this talk. Tell {name} yourself.</translation>
    </message>
    <message>
      <source>De uitnodiging noemt geen plek, want er is een geheim adres. Zeg die zelf tegen {name}. De uitleg voor wie dat adres niet mag weten, noemt ook geen dag.</source>
      <translation>The invitation names no place, because there is a secret address. Tell {name} the place yourself. The explanation for those who may not know that address names no day either.</translation>
    </message>
    <message>
      <source>De observatie is gedaan: vastleggen</source>
      <translation>The observation was done: record it</translation>
    </message>
    <message>
      <source>Het gesprek is gehouden: verslag maken</source>
      <translation>The talk was held: make the report</translation>
    </message>
    <message>
      <source>Het plan</source>
      <translation>The plan</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/variants.py</name>
    <message>
      <source>Op welke manieren kan de regel worden gemaakt? De regel van nu («niets doen») is altijd een van de varianten.</source>
      <translation>In what ways can the rule be made? The rule as it is now (“do nothing”) is always one of the variants.</translation>
    </message>
    <message>
      <source>Varianten</source>
      <translation>Variants</translation>
    </message>
    <message>
      <source>Vragen om varianten te bedenken</source>
      <translation>Questions to think up variants</translation>
    </message>
    <message>
      <source>Variant toevoegen</source>
      <translation>Add a variant</translation>
    </message>
    <message>
      <source>Wat is de regel nu, en wat gebeurt er als die zo blijft?</source>
      <translation>What is the rule now, and what happens if it stays like that?</translation>
    </message>
    <message>
      <source>Zo heet deze variant in het hele dossier.</source>
      <translation>This is what the variant is called throughout the file.</translation>
    </message>
    <message>
      <source>Wat houdt deze variant in?</source>
      <translation>What does this variant involve?</translation>
    </message>
    <message>
      <source>Vanaf wanneer, hoe lang, kosten en voorwaarden</source>
      <translation>From when, how long, costs and conditions</translation>
    </message>
    <message>
      <source>Kan ingaan op</source>
      <translation>Can take effect on</translation>
    </message>
    <message>
      <source>Deze variant is een proef</source>
      <translation>This variant is a pilot</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/views.py</name>
    <message>
      <source>Elk kind dat iets kan laten merken, krijgt de kans. Een eigen vorm mag.</source>
      <translation>Every child who can make something known gets the chance. A form of their own is fine.</translation>
    </message>
    <message>
      <source>{name}: mening en horen</source>
      <translation>{name}: views and hearing</translation>
    </message>
    <message>
      <source>Vorm die past</source>
      <translation>Form that fits</translation>
    </message>
    <message>
      <source>Tijd</source>
      <translation>Time</translation>
    </message>
    <message>
      <source>Hulp bij het gesprek met {name}</source>
      <translation>Help with the talk with {name}</translation>
    </message>
    <message>
      <source>Zeg eerst wat u niet kunt beloven</source>
      <translation>First say what you cannot promise</translation>
    </message>
    <message>
      <source>Vragen die bij deze leeftijd passen</source>
      <translation>Questions that suit this age</translation>
    </message>
    <message>
      <source>Vul eerst de leeftijd in voor vragen</source>
      <translation>Fill in the age first to get questions</translation>
    </message>
    <message>
      <source>Een goed gesprek</source>
      <translation>A good talk</translation>
    </message>
    <message>
      <source>Gesprek met {name} toevoegen</source>
      <translation>Add a talk with {name}</translation>
    </message>
    <message>
      <source>Observaties</source>
      <translation>Observations</translation>
    </message>
    <message>
      <source>Voor een kind dat zijn mening niet in woorden kan geven. Liefst op twee momenten.</source>
      <translation>For a child who cannot give their views in words. Preferably at two moments.</translation>
    </message>
    <message>
      <source>Observatie van {name} toevoegen</source>
      <translation>Add an observation of {name}</translation>
    </message>
    <message>
      <source>Wat vindt {name} van elke optie?</source>
      <translation>What does {name} think of each option?</translation>
    </message>
    <message>
      <source>Bij de rest maakt het niet uit</source>
      <translation>For the rest it does not matter</translation>
    </message>
    <message>
      <source>{count} keer «maakt niet uit» ingevuld.</source>
      <translation>{count} filled in as “does not matter”.</translation>
    </message>
    <message>
      <source>Vul dit in na een gesprek of observatie. Hieruit volgt hoe elke optie past bij de mening van het kind.</source>
      <translation>Fill this in after a talk or observation. It shows how each option fits the views of the child.</translation>
    </message>
    <message>
      <source>Vul in wat u hebt gezien. Maakte het kind niets duidelijk, kies dan «niet besproken».</source>
      <translation>Fill in what you saw. If the child made nothing clear, choose “not discussed”.</translation>
    </message>
    <message>
      <source>Signalen van onveiligheid</source>
      <translation>Signs that the child is not safe</translation>
    </message>
    <message>
      <source>Signaal bij {name} vastleggen</source>
      <translation>Record a sign for {name}</translation>
    </message>
    <message>
      <source>Nieuw signaal</source>
      <translation>New sign</translation>
    </message>
    <message>
      <source>Wat is het signaal?</source>
      <translation>What is the sign?</translation>
    </message>
    <message>
      <source>Welke stap is gezet?</source>
      <translation>Which step was taken?</translation>
    </message>
    <message>
      <source>Wat is er gedaan en afgesproken?</source>
      <translation>What was done and agreed?</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/views_again.py</name>
    <message>
      <source>Zelfde dag, plaats en gespreksvoerder als bij {name}</source>
      <translation>Same day, place and talk leader as for {name}</translation>
    </message>
    <message>
      <source>Zet het verslag bij de bronnen</source>
      <translation>Add the report to the sources</translation>
    </message>
    <message>
      <source>Maakt een bron met deze dag en gespreksvoerder, en laat de mening van het kind daarop rusten.</source>
      <translation>Makes a source with this day and talk leader, and lets the views of the child rest on it.</translation>
    </message>
    <message>
      <source>Het verslag van dit gesprek is bron B{number}.</source>
      <translation>The report of this talk is source B{number}.</translation>
    </message>
    <message>
      <source>Het verslag is nu bron B{number}; de mening rust erop.</source>
      <translation>The report is now source B{number}; the views rest on it.</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/views_drawings.py</name>
    <message>
      <source>Wie niets van het gesprek mag weten, mag ook de tekening niet zien. Kijk dat bij de bronnen na.</source>
      <translation>Those who may know nothing of the talk may not see the drawing either. Check that under the sources.</translation>
    </message>
    <message>
      <source>Wat tekende of maakte het kind in dit gesprek?</source>
      <translation>What did the child draw or make in this talk?</translation>
    </message>
    <message>
      <source>{what} maakte iets op papier. Mag er een foto van? Voeg die dan hier toe.</source>
      <translation>{what} made something on paper. May a photo be taken of it? Then add it here.</translation>
    </message>
    <message>
      <source>Foto van een tekening toevoegen</source>
      <translation>Add a photo of a drawing</translation>
    </message>
    <message>
      <source>Een foto of scan van wat het kind tekende of maakte.</source>
      <translation>A photo or scan of what the child drew or made.</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/views_not_heard.py</name>
    <message>
      <source>Waaruit blijkt dat woorden nog niet gaan?</source>
      <translation>What shows that words do not work yet?</translation>
    </message>
    <message>
      <source>Waarom is een gesprek schadelijk?</source>
      <translation>Why is a talk harmful?</translation>
    </message>
    <message>
      <source>Wat zei de ouder, en wat is uitgelegd?</source>
      <translation>What did the parent say, and what was explained?</translation>
    </message>
    <message>
      <source>Nieuwe poging op</source>
      <translation>New attempt on</translation>
    </message>
    <message>
      <source>Op welke dag wordt het kind gehoord?</source>
      <translation>On which day will the child be heard?</translation>
    </message>
    <message>
      <source>Niet gehoord? Reden en vervolg</source>
      <translation>Not heard? Reason and follow-up</translation>
    </message>
    <message>
      <source>{name} is niet gehoord: reden en vervolg</source>
      <translation>{name} was not heard: reason and follow-up</translation>
    </message>
    <message>
      <source>Waarom niet?</source>
      <translation>Why not?</translation>
    </message>
    <message>
      <source>Dit kan</source>
      <translation>This is possible</translation>
    </message>
    <message>
      <source>Dit is geen geldige reden</source>
      <translation>This is not a valid reason</translation>
    </message>
    <message>
      <source>Welke deskundige oordeelde dat?</source>
      <translation>Which expert judged this?</translation>
    </message>
    <message>
      <source>Gesprek met de ouder op</source>
      <translation>Talk with the parent on</translation>
    </message>
    <message>
      <source>Wie gaat het kind horen?</source>
      <translation>Who is going to hear the child?</translation>
    </message>
    <message>
      <source>Welk verslag, van welke dag, en hoe stemde het kind in?</source>
      <translation>Which report, from what day, and how did the child agree?</translation>
    </message>
    <message>
      <source>Wat is de reden?</source>
      <translation>What is the reason?</translation>
    </message>
    <message>
      <source>aanbod</source>
      <translation>offer</translation>
    </message>
    <message>
      <source>Wat is aangeboden?</source>
      <translation>What was offered?</translation>
    </message>
    <message>
      <source>Aanbod toevoegen</source>
      <translation>Add an offer</translation>
    </message>
    <message>
      <source>poging</source>
      <translation>attempt</translation>
    </message>
    <message>
      <source>Wat is geprobeerd?</source>
      <translation>What was tried?</translation>
    </message>
    <message>
      <source>Poging toevoegen</source>
      <translation>Add an attempt</translation>
    </message>
    <message>
      <source>In welke vorm</source>
      <translation>In what form</translation>
    </message>
    <message>
      <source>Wat is er gedaan?</source>
      <translation>What was done?</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/views_on_screen.py</name>
    <message>
      <source>Op het scherm staat dan alleen het gesprek: grote letters, één vraag tegelijk, kaarten en eigen woorden. Wil het kind tekenen, dan kan dat op papier. Van het dossier is niets te zien. Terug gaat alleen met uw wachtzin.</source>
      <translation>Then only the talk is on the screen: large letters, one question at a time, cards and own words. If the child wants to draw, that can be done on paper. Nothing of the file can be seen. You get back only with your passphrase.</translation>
    </message>
    <message>
      <source>Bijvoorbeeld over iemand die er niet meer is, of wat nu te moeilijk is.</source>
      <translation>For example about someone who is no longer there, or what is too hard now.</translation>
    </message>
    <message>
      <source>De titel komt zo op het scherm te staan, ook als er een naam of een plaats in staat.</source>
      <translation>The title appears on the screen like this, even if it contains a name or a place.</translation>
    </message>
    <message>
      <source>Nieuw gesprek met {what} op het scherm …</source>
      <translation>New talk with {what} on the screen …</translation>
    </message>
    <message>
      <source>Verslag teruglezen …</source>
      <translation>Read the report back …</translation>
    </message>
    <message>
      <source>Wat staat er op het scherm?</source>
      <translation>What is on the screen?</translation>
    </message>
    <message>
      <source>Ook vragen wat het kind vindt van</source>
      <translation>Also ask what the child thinks of</translation>
    </message>
    <message>
      <source>Deze kaarten niet neerleggen</source>
      <translation>Do not lay down these cards</translation>
    </message>
    <message>
      <source>{cards} {words} weggelaten</source>
      <translation>{cards} {words} left out</translation>
    </message>
    <message>
      <source>kaarten</source>
      <translation>cards</translation>
    </message>
    <message>
      <source>Op het scherm: {lists}.</source>
      <translation>On the screen: {lists}.</translation>
    </message>
    <message>
      <source>Gesprek met {what} op het scherm …</source>
      <translation>Talk with {what} on the screen …</translation>
    </message>
    <message>
      <source>Wat op tafel lag: kaarten en tekeningen</source>
      <translation>What was on the table: cards and drawings</translation>
    </message>
    <message>
      <source> (eigen kaart)</source>
      <translation> (own card)</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/views_records.py</name>
    <message>
      <source>Kijk liefst nog een keer, op een andere dag of een ander uur. Voeg dan een moment toe.</source>
      <translation>Preferably look once more, on another day or at another hour. Then add a moment.</translation>
    </message>
    <message>
      <source>Nieuw gesprek</source>
      <translation>New talk</translation>
    </message>
    <message>
      <source>{way}: aangeboden op {offered_on}</source>
      <translation>{way}: offered on {offered_on}</translation>
    </message>
    <message>
      <source>Hoe is het kind gehoord?</source>
      <translation>How was the child heard?</translation>
    </message>
    <message>
      <source>Het gesprek is gehouden</source>
      <translation>The talk was held</translation>
    </message>
    <message>
      <source>Leg vast: {conditions}</source>
      <translation>Record: {conditions}</translation>
    </message>
    <message>
      <source>Aanbod: wanneer, door wie en hoe</source>
      <translation>Offer: when, by whom and how</translation>
    </message>
    <message>
      <source>Bijvoorbeeld: brief, via de mentor.</source>
      <translation>For example: letter, through the mentor.</translation>
    </message>
    <message>
      <source>Wie sprak met het kind?</source>
      <translation>Who talked with the child?</translation>
    </message>
    <message>
      <source>uitspraak</source>
      <translation>quote</translation>
    </message>
    <message>
      <source>In de woorden van het kind</source>
      <translation>In the child's words</translation>
    </message>
    <message>
      <source>Letterlijke uitspraak toevoegen</source>
      <translation>Add a literal quote</translation>
    </message>
    <message>
      <source>Samenvatting</source>
      <translation>Summary</translation>
    </message>
    <message>
      <source>Wat of wie mag volgens het kind niet verdwijnen?</source>
      <translation>What or who must not disappear, according to the child?</translation>
    </message>
    <message>
      <source>Welk gewicht krijgt deze mening?</source>
      <translation>How much weight do these views get?</translation>
    </message>
    <message>
      <source>Waarom dit gewicht?</source>
      <translation>Why this weight?</translation>
    </message>
    <message>
      <source>Kijk naar leeftijd, rijpheid, vrijheid om te praten en hoe groot de gevolgen zijn.</source>
      <translation>Look at age, maturity, freedom to talk and how great the consequences are.</translation>
    </message>
    <message>
      <source>Neem over wat het kind neerlegde</source>
      <translation>Take over what the child laid down</translation>
    </message>
    <message>
      <source>Overgenomen van de kaarten.</source>
      <translation>Taken over from the cards.</translation>
    </message>
    <message>
      <source>Letterlijk</source>
      <translation>Word for word</translation>
    </message>
    <message>
      <source>Vertaling</source>
      <translation>Translation</translation>
    </message>
    <message>
      <source>Kon het kind vrij praten? Plaats, wie erbij waren, tolk, uitleg vooraf</source>
      <translation>Could the child talk freely? Place, who was there, interpreter, explanation beforehand</translation>
    </message>
    <message>
      <source>Hoeveel minuten?</source>
      <translation>How many minutes?</translation>
    </message>
    <message>
      <source>Opleiding in gesprekken met kinderen</source>
      <translation>Training in talking with children</translation>
    </message>
    <message>
      <source>Laat leeg als het kind alleen was.</source>
      <translation>Leave empty if the child was alone.</translation>
    </message>
    <message>
      <source>Een ouder was erbij</source>
      <translation>A parent was there</translation>
    </message>
    <message>
      <source>Het kind koos zelf wie erbij was</source>
      <translation>The child chose who was there</translation>
    </message>
    <message>
      <source>Samen gehoord met</source>
      <translation>Heard together with</translation>
    </message>
    <message>
      <source>Vertrouwenspersoon</source>
      <translation>Trusted person</translation>
    </message>
    <message>
      <source>Wie wilde het kind naast zich hebben?</source>
      <translation>Whom did the child want beside them?</translation>
    </message>
    <message>
      <source>Wat is vooraf uitgelegd?</source>
      <translation>What was explained beforehand?</translation>
    </message>
    <message>
      <source>De opties, de gevolgen en wat u niet kunt beloven.</source>
      <translation>The options, the consequences and what you cannot promise.</translation>
    </message>
    <message>
      <source>Wat viel op?</source>
      <translation>What stood out?</translation>
    </message>
    <message>
      <source>Terugkoppeling: hoorde het kind wat ermee gebeurt?</source>
      <translation>Feedback: did the child hear what is done with it?</translation>
    </message>
    <message>
      <source>Was het een goed gesprek? Negen voorwaarden</source>
      <translation>Was it a good talk? Nine conditions</translation>
    </message>
    <message>
      <source>Vink aan wat gelukt is</source>
      <translation>Tick what went well</translation>
    </message>
    <message>
      <source>Verslag: zag het kind het, en wat moet er anders?</source>
      <translation>Report: did the child see it, and what must change?</translation>
    </message>
    <message>
      <source>Heeft het kind het verslag gezien?</source>
      <translation>Has the child seen the report?</translation>
    </message>
    <message>
      <source>Gezien op</source>
      <translation>Seen on</translation>
    </message>
    <message>
      <source>Wat moet er volgens het kind anders?</source>
      <translation>What must change, according to the child?</translation>
    </message>
    <message>
      <source>In de woorden van het kind.</source>
      <translation>In the child's words.</translation>
    </message>
    <message>
      <source>Conceptbesluit: vanaf zestien jaar leest het kind mee</source>
      <translation>Draft decision: from the age of sixteen the child reads it too</translation>
    </message>
    <message>
      <source>Concept gezien op</source>
      <translation>Draft seen on</translation>
    </message>
    <message>
      <source>Wat vindt het kind van het concept?</source>
      <translation>What does the child think of the draft?</translation>
    </message>
    <message>
      <source>Nieuwe observatie</source>
      <translation>New observation</translation>
    </message>
    <message>
      <source>Wie zag het kind?</source>
      <translation>Who saw the child?</translation>
    </message>
    <message>
      <source>moment</source>
      <translation>moment</translation>
    </message>
    <message>
      <source>Moment toevoegen</source>
      <translation>Add a moment</translation>
    </message>
    <message>
      <source>Wat was te zien?</source>
      <translation>What could be seen?</translation>
    </message>
    <message>
      <source>Gedrag, spel, slapen, eten, troost, schrikken. Nog geen oordeel.</source>
      <translation>Behaviour, play, sleeping, eating, comfort, being startled. No judgement yet.</translation>
    </message>
    <message>
      <source>Met wie was het kind toen?</source>
      <translation>Who was the child with then?</translation>
    </message>
    <message>
      <source>Waar kunt u op letten?</source>
      <translation>What can you look out for?</translation>
    </message>
    <message>
      <source>Wanneer</source>
      <translation>When</translation>
    </message>
    <message>
      <source>Minuten</source>
      <translation>Minutes</translation>
    </message>
  </context>
  <context>
    <name>ui/pages/weighing.py</name>
    <message>
      <source>Wat er gebeurt; wie het doet; vóór wanneer. Met een puntkomma ertussen, en dan Enter.</source>
      <translation>What happens; who does it; by when. Put a semicolon in between, then press Enter.</translation>
    </message>
    <message>
      <source>Afweging voor {name}</source>
      <translation>Weighing for {name}</translation>
    </message>
    <message>
      <source>Wat is er te kiezen, en wat doet dat met {name}?</source>
      <translation>What is there to choose, and what does that do to {name}?</translation>
    </message>
    <message>
      <source>Conclusie</source>
      <translation>Conclusion</translation>
    </message>
    <message>
      <source>Welke {option} kiest u voor {child}?</source>
      <translation>Which {option} do you choose for {child}?</translation>
    </message>
    <message>
      <source>Kies deze voor alle {children}</source>
      <translation>Choose this for all {children}</translation>
    </message>
    <message>
      <source>Verschil</source>
      <translation>Difference</translation>
    </message>
    <message>
      <source>Wat elke {option} met {child} doet, per element</source>
      <translation>What each {option} does to {child}, per element</translation>
    </message>
    <message>
      <source>Welke elementen beslissen voor {name}?</source>
      <translation>Which elements are decisive for {name}?</translation>
    </message>
    <message>
      <source>Dit besluit neemt het gezin iets af. Of het geschikt, noodzakelijk en evenwichtig is, weegt u één keer voor iedereen.</source>
      <translation>This decision takes something away from the family. Whether it is suitable, necessary and balanced, you weigh once for everyone.</translation>
    </message>
    <message>
      <source>Naar de evenredigheid</source>
      <translation>Go to proportionality</translation>
    </message>
    <message>
      <source>Hoe weegt u dit voor {name}?</source>
      <translation>How do you weigh this for {name}?</translation>
    </message>
    <message>
      <source>Wat staat tegenover wat? Wat wint en verliest {name}, en waarom weegt dat zo?</source>
      <translation>What stands against what? What does {name} gain and lose, and why does it weigh that way?</translation>
    </message>
    <message>
      <source>Waarop rust deze afweging?</source>
      <translation>What does this weighing rest on?</translation>
    </message>
    <message>
      <source>Waarom niet de beste {option} voor {name}</source>
      <translation>Why not the best {option} for {name}</translation>
    </message>
    <message>
      <source>Dit vraagt paragraaf 97 van Algemeen commentaar 14. Noem het andere belang precies en zeg waarom het hier, in deze zaak, zwaarder weegt.</source>
      <translation>Paragraph 97 of General Comment 14 asks this. Name the other interest precisely and say why it is weightier here, in this case.</translation>
    </message>
    <message>
      <source>Welk belang weegt zwaarder?</source>
      <translation>Which interest is weightier?</translation>
    </message>
    <message>
      <source>Waarom weegt het in deze zaak zwaarder?</source>
      <translation>Why is it weightier in this case?</translation>
    </message>
    <message>
      <source>Waarom geeft het belang van {name} hier niet de doorslag?</source>
      <translation>Why is the interest of {name} not decisive here?</translation>
    </message>
    <message>
      <source>Waarom iets anders zwaarder weegt</source>
      <translation>Why something else is weightier</translation>
    </message>
    <message>
      <source>Waarom het kind niet de doorslag geeft</source>
      <translation>Why the child is not decisive</translation>
    </message>
    <message>
      <source>De wens van {name}</source>
      <translation>The wish of {name}</translation>
    </message>
    <message>
      <source>{name} wil dit niet. Waarom kiest u het toch?</source>
      <translation>{name} does not want this. Why do you choose it all the same?</translation>
    </message>
    <message>
      <source>Wat dit besluit niet kan geven</source>
      <translation>What this decision cannot give</translation>
    </message>
    <message>
      <source>Wie het wel kan geven</source>
      <translation>Who can give it</translation>
    </message>
    <message>
      <source>nog niet bekend</source>
      <translation>not known yet</translation>
    </message>
    <message>
      <source>nog niet gevraagd</source>
      <translation>not asked yet</translation>
    </message>
    <message>
      <source>Antwoord</source>
      <translation>Answer</translation>
    </message>
    <message>
      <source>Aanvullen bij het ideale besluit</source>
      <translation>Add this at the ideal decision</translation>
    </message>
    <message>
      <source>Verzachten</source>
      <translation>Softening</translation>
    </message>
    <message>
      <source>Wat maakt de regel beter te dragen voor deze kinderen?</source>
      <translation>What makes the rule easier to bear for these children?</translation>
    </message>
    <message>
      <source>Ideeën</source>
      <translation>Ideas</translation>
    </message>
    <message>
      <source>Wat maakt het besluit beter te dragen voor {name}? Kies een idee, of zet er zelf iets bij.</source>
      <translation>What makes the decision easier to bear for {name}? Choose an idea, or add one yourself.</translation>
    </message>
    <message>
      <source>Maatregel toevoegen</source>
      <translation>Add a measure</translation>
    </message>
    <message>
      <source>Een maatregel in één regel</source>
      <translation>A measure in one line</translation>
    </message>
    <message>
      <source>Nieuwe maatregel</source>
      <translation>New measure</translation>
    </message>
    <message>
      <source>vóór wanneer</source>
      <translation>by when</translation>
    </message>
    <message>
      <source>Wat gebeurt er?</source>
      <translation>What happens?</translation>
    </message>
    <message>
      <source>Wie doet het?</source>
      <translation>Who does it?</translation>
    </message>
    <message>
      <source>Vóór wanneer?</source>
      <translation>By when?</translation>
    </message>
    <message>
      <source>Bijvoorbeeld: bevestiging van school, 3-11-2025</source>
      <translation>For example: confirmation from school, 3-11-2025</translation>
    </message>
    <message>
      <source>Hoe staat het ervoor?</source>
      <translation>Where does it stand?</translation>
    </message>
    <message>
      <source>nog geen dag gekozen</source>
      <translation>no day chosen yet</translation>
    </message>
    <message>
      <source>Dag en aanleiding</source>
      <translation>Day and reason</translation>
    </message>
    <message>
      <source>Tekst voor een ouder die niet alles mag weten</source>
      <translation>Text for a parent who may not know everything</translation>
    </message>
    <message>
      <source>Hoe staat de afweging in het besluit van die ouder?</source>
      <translation>How is the weighing put in that parent's decision?</translation>
    </message>
    <message>
      <source>Zonder wat deze ouder niet mag weten. Een besluit voor die ouder komt er pas als deze tekst er is.</source>
      <translation>Without what this parent may not know. There is no decision for that parent until this text is there.</translation>
    </message>
    <message>
      <source>Alleen nodig als de afweging rust op iets dat een ouder niet mag weten.</source>
      <translation>Needed only if the weighing rests on something that a parent may not know.</translation>
    </message>
  </context>
  <context>
    <name>ui/paper_check.py</name>
    <message>
      <source>Een stuk nakijken</source>
      <translation>Check a document</translation>
    </message>
    <message>
      <source>Onderaan elke bladzijde van een stuk staat een vingerafdruk van de inhoud. Hier ziet u of het PDF-bestand dat u hebt is wat die vingerafdruk zegt, en zo niet, waar het verschil zit. Het JSON-bestand met dezelfde naam moet ernaast staan, of sleep beide tegelijk hierheen. Zitten de gegevens in de PDF zelf, dan is dat niet nodig. Er wordt niets bewaard.</source>
      <translation>At the bottom of every page of a document there is a fingerprint of the content. Here you see whether the PDF file that you have is what that fingerprint says, and if not, where the difference is. The JSON file with the same name must be beside it, or drag both here at once. If the data is in the PDF itself, that is not needed. Nothing is kept.</translation>
    </message>
    <message>
      <source>Is het een vastgestelde versie uit deze kluis, dan is het JSON-bestand niet nodig.</source>
      <translation>If it is a finalised version from this vault, the JSON file is not needed.</translation>
    </message>
    <message>
      <source>Sleep een PDF hierheen of kies een bestand …</source>
      <translation>Drag a PDF here or choose a file …</translation>
    </message>
    <message>
      <source>Een ogenblik: het stuk wordt nagekeken …</source>
      <translation>One moment: the document is being checked …</translation>
    </message>
    <message>
      <source>Dit is geen PDF-bestand. Kies de PDF; het JSON-bestand ernaast wordt vanzelf gelezen.</source>
      <translation>This is not a PDF file. Choose the PDF; the JSON file beside it is read by itself.</translation>
    </message>
    <message>
      <source>Kijk één PDF tegelijk na.</source>
      <translation>Check one PDF at a time.</translation>
    </message>
    <message>
      <source>JSON-bestand kiezen …</source>
      <translation>Choose JSON file …</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
  </context>
  <context>
    <name>ui/paper_saving.py</name>
    <message>
      <source>{counted}, met {name} ernaast</source>
      <translation>{counted}, with {name} beside it</translation>
    </message>
  </context>
  <context>
    <name>ui/person_row.py</name>
    <message>
      <source>Wachtzin wijzigen …</source>
      <translation>Change passphrase …</translation>
    </message>
    <message>
      <source>Naam wijzigen …</source>
      <translation>Change name …</translation>
    </message>
    <message>
      <source>Toegang intrekken …</source>
      <translation>Withdraw access …</translation>
    </message>
    <message>
      <source>dat bent u</source>
      <translation>that is you</translation>
    </message>
    <message>
      <source>wachtzin van {made_on}</source>
      <translation>passphrase of {made_on}</translation>
    </message>
    <message>
      <source>de enige wachtzin, die kan niet weg</source>
      <translation>the only passphrase, it cannot be removed</translation>
    </message>
    <message>
      <source>Zonder naam</source>
      <translation>No name</translation>
    </message>
  </context>
  <context>
    <name>ui/picking.py</name>
    <message>
      <source>Toevoegen</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>{name} toevoegen</source>
      <translation>Add {name}</translation>
    </message>
    <message>
      <source>{name} weghalen</source>
      <translation>Remove {name}</translation>
    </message>
  </context>
  <context>
    <name>ui/pieces_panel.py</name>
    <message>
      <source>Nakijkkaart, één bladzijde</source>
      <translation>Review card, one page</translation>
    </message>
    <message>
      <source>De nakijkkaart en de lijst zijn voor wie beslist, de rechtbank en intern gebruik. De bijlage en het advies kunnen ook naar een urgentiecommissie of toetser buiten uw organisatie; die krijgt niets wat voor iemand is afgeschermd.</source>
      <translation>The review card and the list are for the decision-maker, the court and internal use. The annex and the advice can also go to a housing urgency committee or assessor outside your organisation; they get nothing that is hidden from anyone.</translation>
    </message>
    <message>
      <source>Lege lijst bij een ontruiming …</source>
      <translation>Blank list for an eviction …</translation>
    </message>
    <message>
      <source>Stuk als PDF …</source>
      <translation>Document as PDF …</translation>
    </message>
    <message>
      <source>Welk stuk?</source>
      <translation>Which document?</translation>
    </message>
    <message>
      <source>Kies eerst welk stuk het is en voor wie.</source>
      <translation>First choose which document it is and who it is for.</translation>
    </message>
  </context>
  <context>
    <name>ui/plain.py</name>
    <message>
      <source>Voorbeeld: {title}</source>
      <translation>Example: {title}</translation>
    </message>
  </context>
  <context>
    <name>ui/preview.py</name>
    <message>
      <source>Klik op een alinea, of kies haar in de lijst, om naar het veld te gaan waar zij vandaan komt.</source>
      <translation>Click a paragraph, or choose it in the list, to go to the field it comes from.</translation>
    </message>
    <message>
      <source>Alinea's op deze bladzijde</source>
      <translation>Paragraphs on this page</translation>
    </message>
    <message>
      <source>Bladzijde {what} van {many}</source>
      <translation>Page {what} of {many}</translation>
    </message>
    <message>
      <source>Voorbeeld van de afdruk. {told}</source>
      <translation>Print preview. {told}</translation>
    </message>
    <message>
      <source>Voorbeeld bekijken</source>
      <translation>Show preview</translation>
    </message>
    <message>
      <source>Het voorbeeld wordt gemaakt …</source>
      <translation>The preview is being made …</translation>
    </message>
    <message>
      <source>Voorbeeld sluiten</source>
      <translation>Close preview</translation>
    </message>
  </context>
  <context>
    <name>ui/printing.py</name>
    <message>
      <source>Met schuilnamen</source>
      <translation>With pseudonyms</translation>
    </message>
    <message>
      <source>De PDF wordt gemaakt …</source>
      <translation>The PDF is being made …</translation>
    </message>
    <message>
      <source>Gestopt. Er is niets opgeslagen.</source>
      <translation>Stopped. Nothing was saved.</translation>
    </message>
    <message>
      <source>Met schuilnamen kan dit niet: in de stukken zelf staan de echte namen. Haal het vinkje weg, of druk alleen het besluit af.</source>
      <translation>This cannot be done with pseudonyms: the exhibits themselves hold the real names. Untick the box, or print only the decision.</translation>
    </message>
    <message>
      <source>Iedere lezer krijgt alleen wat die mag weten. Op elke bladzijde staat «concept».</source>
      <translation>Each reader only gets what they may know. Every page says “draft”.</translation>
    </message>
    <message>
      <source>Toch afdrukken, met codes zoals [U+1F600]</source>
      <translation>Print anyway, with codes such as [U+1F600]</translation>
    </message>
    <message>
      <source>Dit kan het programma niet afdrukken. Vervang het en probeer het opnieuw.</source>
      <translation>The program cannot print this. Replace it and try again.</translation>
    </message>
    <message>
      <source>Ga naar {editing}</source>
      <translation>Go to {editing}</translation>
    </message>
    <message>
      <source>de titel van het dossier</source>
      <translation>the title of the file</translation>
    </message>
    <message>
      <source>het briefhoofd op de pagina «Onze organisatie»</source>
      <translation>the letterhead on the page “Our organisation”</translation>
    </message>
  </context>
  <context>
    <name>ui/published.py</name>
    <message>
      <source>Het besluit is vastgesteld. Dat blijft zo als u de bekendmaking invult.</source>
      <translation>The decision has been finalised. That stays so when you fill in how it was made known.</translation>
    </message>
    <message>
      <source>Dit is de bekendmaking van versie {number}; die blijft daarbij bewaard. Vul voor de nieuwe versie bij «Gepland op» een nieuwe dag in. Na het vaststellen vult u hier in wanneer en hoe die is bekendgemaakt.</source>
      <translation>This is how version {number} was made known; it is kept with that version. For the new version, enter a new day at “Planned for”. After finalising, fill in here when and how it was made known.</translation>
    </message>
  </context>
  <context>
    <name>ui/reader_choice.py</name>
    <message>
      <source>{} heeft geen gezag en is geen geadresseerde. Ga na of het besluit wel naar deze persoon mag.</source>
      <translation>{} has no parental authority and is not an addressee. Check whether the decision may go to this person.</translation>
    </message>
    <message>
      <source>Intern</source>
      <translation>Internal</translation>
    </message>
    <message>
      <source>Rechtbank</source>
      <translation>Court</translation>
    </message>
    <message>
      <source>Urgentiecommissie of toetser</source>
      <translation>Housing urgency committee or assessor</translation>
    </message>
    <message>
      <source>Ouder</source>
      <translation>Parent</translation>
    </message>
  </context>
  <context>
    <name>ui/reading_in.py</name>
    <message>
      <source>Het dossier staat er nu als nieuw dossier bij, als concept. Uw eigen dossier is niet veranderd.</source>
      <translation>The file has now been added as a new file, as a draft. Your own file has not changed.</translation>
    </message>
    <message>
      <source>Dit dossier is versleuteld. Vul de wachtzin in die u van de afzender hoorde.</source>
      <translation>This file is encrypted. Enter the passphrase that the sender told you.</translation>
    </message>
    <message>
      <source>Dit dossier is versleuteld voor een sleutel. Kies het bestand met uw geheime sleutel; het begint met «AGE-SECRET-KEY-1» en blijft bij u.</source>
      <translation>This file is encrypted for a key. Choose the file with your secret key; it starts with “AGE-SECRET-KEY-1” and stays with you.</translation>
    </message>
    <message>
      <source>Overnemen</source>
      <translation>Take over</translation>
    </message>
    <message>
      <source>Mijn dossier bijwerken</source>
      <translation>Update my file</translation>
    </message>
    <message>
      <source>Als nieuw dossier opnemen</source>
      <translation>Add as a new file</translation>
    </message>
    <message>
      <source>Inlezen: {name}</source>
      <translation>Read in: {name}</translation>
    </message>
    <message>
      <source>Wachtzin van dit bestand</source>
      <translation>Passphrase of this file</translation>
    </message>
    <message>
      <source>Openen</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Geheime sleutel kiezen …</source>
      <translation>Choose secret key …</translation>
    </message>
    <message>
      <source>Vul de wachtzin in.</source>
      <translation>Enter the passphrase.</translation>
    </message>
    <message>
      <source>Geheime sleutel</source>
      <translation>Secret key</translation>
    </message>
    <message>
      <source>Sleutel (*.txt *.key *)</source>
      <translation>Key (*.txt *.key *)</translation>
    </message>
    <message>
      <source>Niet doen</source>
      <translation>No, leave it</translation>
    </message>
    <message>
      <source>De schijf is vol. Maak ruimte vrij en probeer het opnieuw.</source>
      <translation>The disk is full. Make room and try again.</translation>
    </message>
    <message>
      <source>Een ander programma houdt de kluis vast. Sluit dat programma en probeer het opnieuw.</source>
      <translation>Another program is holding the vault. Close that program and try again.</translation>
    </message>
    <message>
      <source>Het dossier is niet overgenomen. {why} Er is niets veranderd.</source>
      <translation>The file was not taken over. {why} Nothing has changed.</translation>
    </message>
  </context>
  <context>
    <name>ui/reading_line.py</name>
    <message>
      <source>{too_hard} Moeilijk zonder uitleg: {lists}.</source>
      <translation>{too_hard} Hard without explanation: {lists}.</translation>
    </message>
    <message>
      <source>{words} woorden</source>
      <translation>{words} words</translation>
    </message>
    <message>
      <source>{mean} per zin</source>
      <translation>{mean} per sentence</translation>
    </message>
    <message>
      <source>langste zin {longest}</source>
      <translation>longest sentence {longest}</translation>
    </message>
    <message>
      <source>leesbaarheid {score:.0f}</source>
      <translation>readability {score:.0f}</translation>
    </message>
    <message>
      <source>ten hoogste {most_words}</source>
      <translation>at most {most_words}</translation>
    </message>
    <message>
      <source>ten hoogste {mean_sentence}</source>
      <translation>at most {mean_sentence}</translation>
    </message>
    <message>
      <source>ten hoogste {longest_sentence}</source>
      <translation>at most {longest_sentence}</translation>
    </message>
    <message>
      <source>ten minste {score}</source>
      <translation>at least {score}</translation>
    </message>
  </context>
  <context>
    <name>ui/reason_examples.py</name>
    <message>
      <source>Voorbeeld van een zwakke en een sterke reden</source>
      <translation>Example of a weak and a strong reason</translation>
    </message>
    <message>
      <source>Voorbeelden van zwakke en sterke redenen</source>
      <translation>Examples of weak and strong reasons</translation>
    </message>
    <message>
      <source>Zwak</source>
      <translation>Weak</translation>
    </message>
    <message>
      <source>Sterk</source>
      <translation>Strong</translation>
    </message>
  </context>
  <context>
    <name>ui/recovery_shown.py</name>
    <message>
      <source>Herstelsleutel</source>
      <translation>Recovery key</translation>
    </message>
    <message>
      <source>Ik heb de herstelsleutel opgeschreven</source>
      <translation>I have written down the recovery key</translation>
    </message>
  </context>
  <context>
    <name>ui/refused_page.py</name>
    <message>
      <source>Hier kan de kluis niet staan</source>
      <translation>The vault cannot be kept here</translation>
    </message>
  </context>
  <context>
    <name>ui/remarks.py</name>
    <message>
      <source>Vraag eerst een tweede lezer, op de pagina «Nakijken en afdrukken».</source>
      <translation>First ask a second reader, on the page “Check and print”.</translation>
    </message>
    <message>
      <source>Uw antwoord</source>
      <translation>Your answer</translation>
    </message>
    <message>
      <source>Antwoorden …</source>
      <translation>Answer …</translation>
    </message>
    <message>
      <source>Afgehandeld</source>
      <translation>Dealt with</translation>
    </message>
    <message>
      <source>Bewaren</source>
      <translation>Keep</translation>
    </message>
    <message>
      <source>Opmerking van een tweede lezer. {curtain}</source>
      <translation>Remark by a second reader. {curtain}</translation>
    </message>
    <message>
      <source>Opmerking van {what}: {what2}</source>
      <translation>Remark by {what}: {what2}</translation>
    </message>
    <message>
      <source>de tweede lezer</source>
      <translation>the second reader</translation>
    </message>
    <message>
      <source> van {replied_by}</source>
      <translation> by {replied_by}</translation>
    </message>
    <message>
      <source>Antwoord{by}: {reply}</source>
      <translation>Answer{by}: {reply}</translation>
    </message>
    <message>
      <source>Zet de cursor eerst in het veld waar de opmerking over gaat.</source>
      <translation>First put the cursor in the field that the remark is about.</translation>
    </message>
    <message>
      <source>Opmerking van {what} bij dit veld</source>
      <translation>Remark by {what} on this field</translation>
    </message>
  </context>
  <context>
    <name>ui/remedies.py</name>
    <message>
      <source>Rechtsmiddel toevoegen</source>
      <translation>Add legal remedy</translation>
    </message>
    <message>
      <source>Nieuw rechtsmiddel</source>
      <translation>New legal remedy</translation>
    </message>
    <message>
      <source>Rechtsmiddel</source>
      <translation>Legal remedy</translation>
    </message>
    <message>
      <source>Waar naartoe?</source>
      <translation>Where should it go?</translation>
    </message>
    <message>
      <source>Naam en adres; mag ook een webadres zijn.</source>
      <translation>Name and address; a web address is fine too.</translation>
    </message>
    <message>
      <source>Staat het niet in de lijst? Typ het dan hier. Nog te controleren door een jurist.</source>
      <translation>Not in the list? Then type it here. Still to be checked by a lawyer.</translation>
    </message>
    <message>
      <source>Naam van het rechtsmiddel</source>
      <translation>Name of the legal remedy</translation>
    </message>
    <message>
      <source>Termijn</source>
      <translation>Time limit</translation>
    </message>
    <message>
      <source>Wanneer begint die?</source>
      <translation>When does it start?</translation>
    </message>
    <message>
      <source>Bijvoorbeeld: drie maanden</source>
      <translation>For example: three months</translation>
    </message>
    <message>
      <source>Bijvoorbeeld: de dag na de brief</source>
      <translation>For example: the day after the letter</translation>
    </message>
    <message>
      <source>Uiterlijk op {day}</source>
      <translation>No later than {day}</translation>
    </message>
    <message>
      <source>De laatste dag staat hier zodra de dag van bekendmaking is ingevuld.</source>
      <translation>The last day appears here once the day of making known has been filled in.</translation>
    </message>
    <message>
      <source>De termijn begint te lopen na: {method}. Vul die dag hieronder in.</source>
      <translation>The time limit starts to run after: {method}. Fill in that day below.</translation>
    </message>
    <message>
      <source>Bij: {at}.</source>
      <translation>With: {at}.</translation>
    </message>
    <message>
      <source>{term}, vanaf</source>
      <translation>{term}, from</translation>
    </message>
    <message>
      <source>Doorgeschoven over {reasons}: Algemene termijnenwet.</source>
      <translation>Moved past {reasons}: Algemene termijnenwet.</translation>
    </message>
    <message>
      <source>Controleer of deze dag bij besluit is gelijkgesteld met een feestdag.</source>
      <translation>Check whether a decree treats this day as a public holiday.</translation>
    </message>
  </context>
  <context>
    <name>ui/restore_screen.py</name>
    <message>
      <source>Kies een reservekopie. U ziet eerst wat er verandert. Op een nieuwe computer kiest u zelf het bestand, bijvoorbeeld op uw stick; het sleutelbestand met dezelfde naam moet ernaast staan.</source>
      <translation>Choose a backup. You first see what changes. On a new computer you choose the file yourself, for example on your stick; the key file with the same name must be beside it.</translation>
    </message>
    <message>
      <source>Terugzetten uit een reservekopie</source>
      <translation>Restore from a backup</translation>
    </message>
  </context>
  <context>
    <name>ui/restoring.py</name>
    <message>
      <source>Wachtzin van nu</source>
      <translation>Passphrase of now</translation>
    </message>
    <message>
      <source>Wachtzin die gold toen deze reservekopie werd gemaakt</source>
      <translation>Passphrase that was valid when this backup was made</translation>
    </message>
    <message>
      <source>Deze reservekopie terugzetten? Van wat er nu staat, wordt eerst een reservekopie gemaakt. Gaat dat niet, dan blijft het bestand bewaard onder een andere naam.</source>
      <translation>Restore this backup? First a backup is made of what is there now. If that is not possible, the file is kept under another name.</translation>
    </message>
    <message>
      <source>Terugzetten …</source>
      <translation>Restore …</translation>
    </message>
    <message>
      <source>Reservekopieën</source>
      <translation>Backups</translation>
    </message>
    <message>
      <source>Bekijken wat er verandert …</source>
      <translation>See what changes …</translation>
    </message>
    <message>
      <source>Een ander bestand kiezen …</source>
      <translation>Choose another file …</translation>
    </message>
    <message>
      <source>Verder</source>
      <translation>Continue</translation>
    </message>
    <message>
      <source>Ja, terugzetten</source>
      <translation>Yes, restore</translation>
    </message>
    <message>
      <source>Nee, niets veranderen</source>
      <translation>No, change nothing</translation>
    </message>
    <message>
      <source>De reservekopieën worden opgezocht …</source>
      <translation>Looking for backups …</translation>
    </message>
    <message>
      <source>Hier zijn geen reservekopieën gevonden. Kies zelf het bestand.</source>
      <translation>No backups were found here. Choose the file yourself.</translation>
    </message>
    <message>
      <source>Reservekopie kiezen</source>
      <translation>Choose backup</translation>
    </message>
    <message>
      <source>Kluis (*.kluis)</source>
      <translation>Vault (*.kluis)</translation>
    </message>
    <message>
      <source>De reservekopie wordt nagekeken …</source>
      <translation>The backup is being checked …</translation>
    </message>
  </context>
  <context>
    <name>ui/routes.py</name>
    <message>
      <source>Dagen waarop een latere termijn begint</source>
      <translation>Days on which a later time limit starts</translation>
    </message>
    <message>
      <source>Vul een dag in zodra u hem weet. Dan staat bij het rechtsmiddel de laatste dag.</source>
      <translation>Fill in a day as soon as you know it. The legal remedy then shows the last day.</translation>
    </message>
    <message>
      <source>Welke wegen er zijn, stap voor stap</source>
      <translation>Which ways there are, step by step</translation>
    </message>
    <message>
      <source>Ernaast: </source>
      <translation>Beside it: </translation>
    </message>
  </context>
  <context>
    <name>ui/row.py</name>
    <message>
      <source>Nog invullen of aanvullen.</source>
      <translation>Still to be filled in or completed.</translation>
    </message>
  </context>
  <context>
    <name>ui/saving_files.py</name>
    <message>
      <source>Webpagina (*.html)</source>
      <translation>Web page (*.html)</translation>
    </message>
    <message>
      <source>Zaakbestand (*.json)</source>
      <translation>Case file (*.json)</translation>
    </message>
    <message>
      <source>Overgedragen dossier (*.age)</source>
      <translation>Handed-over file (*.age)</translation>
    </message>
    <message>
      <source>Archiefpakket (*.zip)</source>
      <translation>Archive package (*.zip)</translation>
    </message>
    <message>
      <source>Rekenblad (*.ods)</source>
      <translation>Spreadsheet (*.ods)</translation>
    </message>
    <message>
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <source>Afbeelding (*.png)</source>
      <translation>Image (*.png)</translation>
    </message>
    <message>
      <source>Afbeelding (*.jpg)</source>
      <translation>Image (*.jpg)</translation>
    </message>
    <message>
      <source>Afbeelding (*.tif)</source>
      <translation>Image (*.tif)</translation>
    </message>
    <message>
      <source>Afbeelding (*.webp)</source>
      <translation>Image (*.webp)</translation>
    </message>
    <message>
      <source>Opslaan als</source>
      <translation>Save as</translation>
    </message>
    <message>
      <source>In {parent} mag u niet schrijven. Kies een andere map.</source>
      <translation>You may not write in {parent}. Choose another folder.</translation>
    </message>
    <message>
      <source>De map {parent} bestaat niet. Kies een andere map.</source>
      <translation>The folder {parent} does not exist. Choose another folder.</translation>
    </message>
    <message>
      <source>{name} kon niet worden opgeslagen. Kijk of de schijf vol is, of kies een andere map.</source>
      <translation>{name} could not be saved. See whether the disk is full, or choose another folder.</translation>
    </message>
    <message>
      <source>Opgeslagen: {path}{more}</source>
      <translation>Saved: {path}{more}</translation>
    </message>
  </context>
  <context>
    <name>ui/second_reader.py</name>
    <message>
      <source>Een collega leest het dossier en maakt bij een veld een opmerking (Ctrl+Shift+O). Opmerkingen worden nooit afgedrukt; het akkoord wel, met naam en functie. {limit}</source>
      <translation>A colleague reads the file and makes remarks on fields (Ctrl+Shift+O). Remarks are never printed; the agreement is, with name and job title. {limit}</translation>
    </message>
    <message>
      <source>Let op: de lezer is dezelfde als wie het dossier maakte of om het lezen vroeg. Dat is geen tweede paar ogen. Vraag liever een ander.</source>
      <translation>Note: the reader is the same person who made the file or asked for the reading. That is not a second pair of eyes. Better ask someone else.</translation>
    </message>
    <message>
      <source>Let op: de kluis is nu open met de wachtzin van {}, die het dossier maakte of om het lezen vroeg. Laat de lezer zelf de kluis openen voordat die akkoord gaat.</source>
      <translation>Note: the vault is now open with the passphrase of {}, who made the file or asked for the reading. Let the reader open the vault before agreeing.</translation>
    </message>
    <message>
      <source>, {waiting} {words} open</source>
      <translation>, {waiting} {words} open</translation>
    </message>
    <message>
      <source>opmerking</source>
      <translation>remark</translation>
    </message>
    <message>
      <source>opmerkingen</source>
      <translation>remarks</translation>
    </message>
    <message>
      <source>Tweede lezer ({state}{more})</source>
      <translation>Second reader ({state}{more})</translation>
    </message>
    <message>
      <source>Tweede lezer</source>
      <translation>Second reader</translation>
    </message>
    <message>
      <source>Na dit akkoord is het dossier veranderd. Dat komt er op papier bij te staan.</source>
      <translation>The file has changed since this agreement. That will be stated on paper.</translation>
    </message>
    <message>
      <source>Opnieuw voorleggen aan {review}</source>
      <translation>Submit to {review} again</translation>
    </message>
    <message>
      <source>Wie leest mee?</source>
      <translation>Who is reading along?</translation>
    </message>
    <message>
      <source>Voorleggen</source>
      <translation>Submit</translation>
    </message>
    <message>
      <source>Toelichting van {review}</source>
      <translation>Note by {review}</translation>
    </message>
    <message>
      <source>Akkoord</source>
      <translation>Agree</translation>
    </message>
    <message>
      <source>Terugsturen</source>
      <translation>Send back</translation>
    </message>
    <message>
      <source>de lezer</source>
      <translation>the reader</translation>
    </message>
    <message>
      <source>Voorgelegd aan {what} op {asked_on}</source>
      <translation>Submitted to {what} on {asked_on}</translation>
    </message>
    <message>
      <source>een collega</source>
      <translation>a colleague</translation>
    </message>
    <message>
      <source> door {asked_by}</source>
      <translation> by {asked_by}</translation>
    </message>
    <message>
      <source>Nog niet afgerond.</source>
      <translation>Not completed yet.</translation>
    </message>
    <message>
      <source>Teruggestuurd op {closed_on}.</source>
      <translation>Sent back on {closed_on}.</translation>
    </message>
    <message>
      <source>Akkoord op {closed_on}.</source>
      <translation>Agreed on {closed_on}.</translation>
    </message>
  </context>
  <context>
    <name>ui/settings_agreed.py</name>
    <message>
      <source>Mogen deze instellingen gelden?</source>
      <translation>May these settings apply?</translation>
    </message>
    <message>
      <source>Zeg alleen ja als uw beheerder dit heeft aangekondigd. Anderen kunnen in die map ook schrijven.</source>
      <translation>Only say yes if your administrator has announced this. Others can write in that folder too.</translation>
    </message>
    <message>
      <source>De instellingen van uw beheerder gelden vanaf nu. Start het programma opnieuw.</source>
      <translation>The settings of your administrator apply from now on. Start the program again.</translation>
    </message>
    <message>
      <source>Ja, dat mag</source>
      <translation>Yes, it may</translation>
    </message>
    <message>
      <source>{label}: {value}, vastgelegd</source>
      <translation>{label}: {value}, fixed</translation>
    </message>
    <message>
      <source>Uw beheerder zette instellingen klaar in {path}.</source>
      <translation>Your administrator put settings ready in {path}.</translation>
    </message>
  </context>
  <context>
    <name>ui/settings_dialog.py</name>
    <message>
      <source>Instellingen</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>Meer instellingen vindt u hier als de kluis open is.</source>
      <translation>You find more settings here when the vault is open.</translation>
    </message>
    <message>
      <source>Onderdelen</source>
      <translation>Parts</translation>
    </message>
    <message>
      <source>Weergave</source>
      <translation>Appearance</translation>
    </message>
    <message>
      <source>Bestand en beheer</source>
      <translation>File and administration</translation>
    </message>
  </context>
  <context>
    <name>ui/settings_files.py</name>
    <message>
      <source>Alle instellingen passen in één bestand, zonder iets over een gezin en zonder wachtzin. Zo neemt u ze mee, of zet een beheerder ze klaar voor iedereen.</source>
      <translation>All settings fit in one file, with nothing about a family and no passphrase. That way you can take them with you, or an administrator can put them ready for everyone.</translation>
    </message>
    <message>
      <source>In dit bestand staat niets dat hier anders is. Er verandert niets.</source>
      <translation>This file holds nothing that is different here. Nothing changes.</translation>
    </message>
    <message>
      <source>De instellingen zijn ingelezen.</source>
      <translation>The settings have been read in.</translation>
    </message>
    <message>
      <source>Instellingen opslaan in een bestand …</source>
      <translation>Save settings in a file …</translation>
    </message>
    <message>
      <source>Instellingen inlezen …</source>
      <translation>Read in settings …</translation>
    </message>
    <message>
      <source>Uw dossiers staan in {folder}.</source>
      <translation>Your files are in {folder}.</translation>
    </message>
    <message>
      <source>Instellingen inlezen</source>
      <translation>Read in settings</translation>
    </message>
    <message>
      <source>Instellingen (*.toml)</source>
      <translation>Settings (*.toml)</translation>
    </message>
    <message>
      <source>{name} kan niet worden gelezen: {error}.</source>
      <translation>{name} cannot be read: {error}.</translation>
    </message>
    <message>
      <source>{label}: nu {before}, straks {after}</source>
      <translation>{label}: now {before}, then {after}</translation>
    </message>
    <message>
      <source>Dit verandert er met {name}. Overnemen?</source>
      <translation>This is what {name} changes. Take it over?</translation>
    </message>
    <message>
      <source>De instellingen zijn niet allemaal bewaard: {error}.</source>
      <translation>Not all settings were kept: {error}.</translation>
    </message>
    <message>
      <source>Niet overgenomen. {each}</source>
      <translation>Not taken over. {each}</translation>
    </message>
  </context>
  <context>
    <name>ui/settings_part.py</name>
    <message>
      <source>Vastgelegd door uw beheerder.</source>
      <translation>Fixed by your administrator.</translation>
    </message>
  </context>
  <context>
    <name>ui/settings_parts.py</name>
    <message>
      <source>U ziet het meteen. Het geldt voor deze computer, voor uzelf, en niet voor wat u afdrukt.</source>
      <translation>You see it at once. It applies to this computer, for you, and not to what you print.</translation>
    </message>
    <message>
      <source>Geldt vanaf de volgende start van het programma. Wat u afdrukt, blijft Nederlands.</source>
      <translation>Applies from the next start of the program. What you print stays Dutch.</translation>
    </message>
    <message>
      <source>Zonder internet, en altijd met Nederlandse woorden: de dossiers zijn Nederlands, ook als het programma Engels spreekt. De menutoets of een rechtermuisklik op zo'n woord laat zien wat erop lijkt. Woorden die u laat onthouden, staan als gewone tekst op deze computer. Onthoud geen namen: die kent het programma uit het dossier.</source>
      <translation>Without internet, and always with Dutch words: the files are Dutch, also when the program speaks English. The menu key or a right click on such a word shows what looks like it. Words that you have remembered are on this computer as plain text. Do not have names remembered: the program knows those from the file.</translation>
    </message>
    <message>
      <source>Als u zo lang geen toets of muis gebruikt, is alles verborgen tot u uw wachtzin typt.</source>
      <translation>If you use no key or mouse for this long, everything is hidden until you type your passphrase.</translation>
    </message>
    <message>
      <source>Wat u hier invult, staat al in elk nieuw dossier, ook in een korte intake. In het dossier zelf kunt u het altijd veranderen. Dossiers die er al zijn, blijven zoals ze zijn.</source>
      <translation>What you fill in here is already in every new file, also in a short intake. In the file itself you can always change it. Files that are already there stay as they are.</translation>
    </message>
    <message>
      <source>Bijvoorbeeld: het mandaatbesluit van de gemeente, artikel 3.</source>
      <translation>For example: the mandate decision (mandaatbesluit) of the municipality, article 3.</translation>
    </message>
    <message>
      <source>Uw beheerder staat hoogstens {longest} toe.</source>
      <translation>Your administrator allows at most {longest}.</translation>
    </message>
    <message>
      <source>Geen vaste keuze</source>
      <translation>No fixed choice</translation>
    </message>
  </context>
  <context>
    <name>ui/settings_places.py</name>
    <message>
      <source>Dit geldt voor alle dossiers op deze computer en staat in een eigen bestand. Invullen doet u op de pagina «Onze organisatie».</source>
      <translation>This applies to all files on this computer and is kept in a file of its own. You fill it in on the page “Our organisation”.</translation>
    </message>
    <message>
      <source>Gaat deze computer stuk of raakt hij kwijt, dan helpt alleen een kopie op een andere plaats: een stick of een netwerkschijf. De kopie is versleuteld. Berg een stick wel op achter slot.</source>
      <translation>If this computer breaks or gets lost, only a copy in another place helps: a stick or a network drive. The copy is encrypted. Still, keep a stick locked away.</translation>
    </message>
    <message>
      <source>Onze organisatie openen</source>
      <translation>Open our organisation</translation>
    </message>
    <message>
      <source>Wijzigen</source>
      <translation>Change</translation>
    </message>
    <message>
      <source>{label} wijzigen</source>
      <translation>Change {label}</translation>
    </message>
    <message>
      <source>{keep_years} jaar</source>
      <translation>{keep_years} years</translation>
    </message>
    <message>
      <source>{name}, met logo</source>
      <translation>{name}, with logo</translation>
    </message>
    <message>
      <source>Tweede plaats kiezen …</source>
      <translation>Choose second place …</translation>
    </message>
    <message>
      <source>Geen tweede plaats meer</source>
      <translation>No second place any more</translation>
    </message>
    <message>
      <source>Elke reservekopie gaat ook naar {chosen}.</source>
      <translation>Every backup also goes to {chosen}.</translation>
    </message>
    <message>
      <source>Er is geen tweede plaats.</source>
      <translation>There is no second place.</translation>
    </message>
  </context>
  <context>
    <name>ui/sharing_rows.py</name>
    <message>
      <source>Waarom mag {what} dit niet of niet helemaal weten?</source>
      <translation>Why may {what} not know this, or not all of it?</translation>
    </message>
    <message>
      <source>Wie mag dit weten? Niet alles voor: {lists}</source>
      <translation>Who may know this? Not everything for: {lists}</translation>
    </message>
    <message>
      <source>Wie mag dit weten? Iedereen</source>
      <translation>Who may know this? Everyone</translation>
    </message>
  </context>
  <context>
    <name>ui/side_panel.py</name>
    <message>
      <source>Hulp bij deze pagina</source>
      <translation>Help with this page</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Child</translation>
    </message>
    <message>
      <source>Ideaal besluit: </source>
      <translation>Ideal decision: </translation>
    </message>
    <message>
      <source>Nog niets uit een raadpleging.</source>
      <translation>Nothing from a consultation yet.</translation>
    </message>
    <message>
      <source>Gehoord; nog niet opgeschreven wat.</source>
      <translation>Heard; what was said is not yet written down.</translation>
    </message>
    <message>
      <source>Nog niet gehoord.</source>
      <translation>Not yet heard.</translation>
    </message>
    <message>
      <source>Nog open op deze pagina</source>
      <translation>Still open on this page</translation>
    </message>
    <message>
      <source>Niets.</source>
      <translation>Nothing.</translation>
    </message>
    <message>
      <source>Opmerking bij dit veld …</source>
      <translation>Remark on this field …</translation>
    </message>
    <message>
      <source>{levels}: ga naar het veld</source>
      <translation>{levels}: go to the field</translation>
    </message>
  </context>
  <context>
    <name>ui/signing.py</name>
    <message>
      <source>Voor iedere lezer wordt het besluit op papier gezet. Daarna wordt het vastgesteld …</source>
      <translation>The decision is being put on paper for each reader. Then it will be finalised …</translation>
    </message>
    <message>
      <source>Gestopt. Er is niets vastgesteld.</source>
      <translation>Stopped. Nothing was finalised.</translation>
    </message>
    <message>
      <source>Wat er nu staat, wordt bewaard zoals het is: de inhoud, de opmerkingen en voor elke lezer de PDF, met uw naam en een versienummer. Later iets veranderen kan; dan komt er een nieuwe versie.</source>
      <translation>What is there now is kept as it is: the content, the remarks and for each reader the PDF, with your name and a version number. You can still change things later; then there will be a new version.</translation>
    </message>
    <message>
      <source>Waarom komt er een nieuwe versie?</source>
      <translation>Why is there a new version?</translation>
    </message>
    <message>
      <source>Voorlopig vaststellen</source>
      <translation>Finalise provisionally</translation>
    </message>
    <message>
      <source>de uitkomst van het besluit</source>
      <translation>the outcome of the decision</translation>
    </message>
    <message>
      <source>waarom er een nieuwe versie komt</source>
      <translation>why there is a new version</translation>
    </message>
    <message>
      <source>En nog {what} meer; ze staan hieronder.</source>
      <translation>And {what} more; they are listed below.</translation>
    </message>
    <message>
      <source>Vaststellen kan nog niet.</source>
      <translation>It cannot be finalised yet.</translation>
    </message>
    <message>
      <source>Ga naar het eerste veld</source>
      <translation>Go to the first field</translation>
    </message>
    <message>
      <source>Niet vastgesteld. {failed}</source>
      <translation>Not finalised. {failed}</translation>
    </message>
    <message>
      <source>✓ Versie {number} is {status} door {by}, {role}.</source>
      <translation>✓ Version {number} has been {status} by {by}, {role}.</translation>
    </message>
    <message>
      <source>Voor {assessment} is geen stuk gemaakt. {why}</source>
      <translation>No document was made for {assessment}. {why}</translation>
    </message>
    <message>
      <source>PDF opslaan …</source>
      <translation>Save PDF …</translation>
    </message>
    <message>
      <source>Digitaal ondertekenen …</source>
      <translation>Sign digitally …</translation>
    </message>
    <message>
      <source>{lists}. Is alles onderzocht? Haal dan bij «Besluit en bekendmaking» het vinkje bij «voorlopig» weg en stel opnieuw vast.</source>
      <translation>{lists}. Has everything been looked into? Then untick “provisional” at “Decision and making it known” and finalise again.</translation>
    </message>
  </context>
  <context>
    <name>ui/signing_pdf.py</name>
    <message>
      <source>Ondertekenen en opslaan …</source>
      <translation>Sign and save …</translation>
    </message>
    <message>
      <source>Op papier is er niets van te zien. Het bestand zelf blijft zoals het is; de handtekening komt erachter, en daarna mag er niets meer bij. Zij bewijst met welk certificaat is ondertekend, niet wanneer. Uw wachtzin of pincode wordt niet bewaard.</source>
      <translation>Nothing of it shows on paper. The file itself stays as it is; the signature is added at the end, and nothing may be added after that. It proves which certificate was used to sign, not when. Your passphrase or PIN is not kept.</translation>
    </message>
    <message>
      <source>Het bestand van de leverancier van uw kaart (.dll, .so of .dylib). Kies geen ander bestand.</source>
      <translation>The file from the supplier of your card (.dll, .so or .dylib). Do not choose another file.</translation>
    </message>
    <message>
      <source>Sleutel (*.p12 *.pfx)</source>
      <translation>Key (*.p12 *.pfx)</translation>
    </message>
    <message>
      <source>Module (*.dll *.so *.so.* *.dylib)</source>
      <translation>Module (*.dll *.so *.so.* *.dylib)</translation>
    </message>
    <message>
      <source>In een bestand</source>
      <translation>In a file</translation>
    </message>
    <message>
      <source>Op een kaart of stick</source>
      <translation>On a card or stick</translation>
    </message>
    <message>
      <source>Bestand met uw sleutel</source>
      <translation>File with your key</translation>
    </message>
    <message>
      <source>Een bestand dat eindigt op .p12 of .pfx.</source>
      <translation>A file that ends in .p12 or .pfx.</translation>
    </message>
    <message>
      <source>Module van uw kaart</source>
      <translation>Module of your card</translation>
    </message>
    <message>
      <source>Hoe de kaart heet</source>
      <translation>What the card is called</translation>
    </message>
    <message>
      <source>Certificaat</source>
      <translation>Certificate</translation>
    </message>
    <message>
      <source>Alleen nodig als er meer op de kaart staan.</source>
      <translation>Only needed if there are more on the card.</translation>
    </message>
    <message>
      <source>Wachtzin van het bestand</source>
      <translation>Passphrase of the file</translation>
    </message>
    <message>
      <source>Bestand kiezen …</source>
      <translation>Choose file …</translation>
    </message>
    <message>
      <source>Module kiezen …</source>
      <translation>Choose module …</translation>
    </message>
    <message>
      <source>Waar staat uw sleutel?</source>
      <translation>Where is your key?</translation>
    </message>
    <message>
      <source>Pincode van de kaart</source>
      <translation>PIN of the card</translation>
    </message>
    <message>
      <source>Kiezen</source>
      <translation>Choose</translation>
    </message>
    <message>
      <source>{kinds};;Alle bestanden (*)</source>
      <translation>{kinds};;All files (*)</translation>
    </message>
    <message>
      <source>Digitaal ondertekenen: {title}</source>
      <translation>Sign digitally: {title}</translation>
    </message>
    <message>
      <source>Een ogenblik: het bestand wordt ondertekend en nagekeken …</source>
      <translation>One moment: the file is being signed and checked …</translation>
    </message>
    <message>
      <source>Kies de module van uw kaart.</source>
      <translation>Choose the module of your card.</translation>
    </message>
    <message>
      <source>Vul in hoe de kaart heet.</source>
      <translation>Enter what the card is called.</translation>
    </message>
    <message>
      <source>Kies het bestand met uw sleutel.</source>
      <translation>Choose the file with your key.</translation>
    </message>
    <message>
      <source>{result} Wie de handtekening nakijkt, ziet dat ook.</source>
      <translation>{result} Whoever checks the signature will see that too.</translation>
    </message>
    <message>
      <source>Toch ondertekenen</source>
      <translation>Sign anyway</translation>
    </message>
  </context>
  <context>
    <name>ui/spelling.py</name>
    <message>
      <source>Geen woord dat erop lijkt</source>
      <translation>No word that looks like it</translation>
    </message>
    <message>
      <source>Onthoud «{word}» op deze computer</source>
      <translation>Remember “{word}” on this computer</translation>
    </message>
  </context>
  <context>
    <name>ui/start.py</name>
    <message>
      <source>&amp;Zoeken in:</source>
      <translation>&amp;Look in:</translation>
    </message>
    <message>
      <source>Bestands&amp;type:</source>
      <translation>Files of &amp;type:</translation>
    </message>
    <message>
      <source>Er ging iets mis in het programma. </source>
      <translation>Something went wrong in the program. </translation>
    </message>
    <message>
      <source>Wat u typte, is opgeslagen. </source>
      <translation>What you typed has been saved. </translation>
    </message>
    <message>
      <source>Wat u typte staat nog op het scherm. </source>
      <translation>What you typed is still on the screen. </translation>
    </message>
    <message>
      <source>U kunt verder werken. Gebeurt dit vaker, meld het dan bij uw beheerder.</source>
      <translation>You can go on working. If this happens more often, tell your administrator.</translation>
    </message>
  </context>
  <context>
    <name>ui/start_screen.py</name>
    <message>
      <source>Voor een besluit dat vandaag nog moet: aan de balie, in een kwartier.</source>
      <translation>For a decision that must be made today: at the desk, in a quarter of an hour.</translation>
    </message>
    <message>
      <source>Kopiëren</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>Een nieuw dossier met dezelfde inhoud (Ctrl+D)</source>
      <translation>A new file with the same content (Ctrl+D)</translation>
    </message>
    <message>
      <source>Wissen …</source>
      <translation>Erase …</translation>
    </message>
    <message>
      <source>Inlezen …</source>
      <translation>Read in …</translation>
    </message>
    <message>
      <source>Een zaakbestand, of een dossier dat een ander u overdroeg</source>
      <translation>A case file, or a file that someone handed over to you</translation>
    </message>
    <message>
      <source>De kluis</source>
      <translation>The vault</translation>
    </message>
    <message>
      <source>Wie erin kan, en de herstelsleutel</source>
      <translation>Who can get in, and the recovery key</translation>
    </message>
    <message>
      <source>Letters, vergrendelen en meer (Ctrl+,)</source>
      <translation>Letters, locking and more (Ctrl+,)</translation>
    </message>
    <message>
      <source>Langs de pagina's van een verzonnen dossier</source>
      <translation>Along the pages of an invented file</translation>
    </message>
    <message>
      <source>Uitgewerkte voorbeelden</source>
      <translation>Worked examples</translation>
    </message>
    <message>
      <source>Zaakbestand of overgedragen dossier (*.json *.age)</source>
      <translation>Case file or handed-over file (*.json *.age)</translation>
    </message>
    <message>
      <source>Inlezen</source>
      <translation>Read in</translation>
    </message>
  </context>
  <context>
    <name>ui/steps.py</name>
    <message>
      <source>Het besluit voor nu</source>
      <translation>The decision for now</translation>
    </message>
    <message>
      <source>Netwerkplek</source>
      <translation>Network place</translation>
    </message>
    <message>
      <source>Mening en horen</source>
      <translation>Views and hearing</translation>
    </message>
    <message>
      <source>Afweging</source>
      <translation>Weighing</translation>
    </message>
    <message>
      <source>Uitleg</source>
      <translation>Explanation</translation>
    </message>
    <message>
      <source>Mening van deze kinderen</source>
      <translation>Views of these children</translation>
    </message>
    <message>
      <source>{what} van {many}: {editing}</source>
      <translation>{what} of {many}: {editing}</translation>
    </message>
    <message>
      <source>Nog {left} open</source>
      <translation>{left} still open</translation>
    </message>
    <message>
      <source>Ingevuld</source>
      <translation>Filled in</translation>
    </message>
  </context>
  <context>
    <name>ui/style.py</name>
    <message>
      <source>Source Sans 3</source>
      <translation>Source Sans 3</translation>
    </message>
  </context>
  <context>
    <name>ui/taking_in.py</name>
    <message>
      <source>Een PDF kan meer zeggen dan u ziet, zoals wie hem maakte of waar. Kijk dat na voordat u hem met iemand deelt.</source>
      <translation>A PDF can tell more than you see, such as who made it or where. Check that before you share it with anyone.</translation>
    </message>
    <message>
      <source>PDF en afbeeldingen (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp);;Alle bestanden (*)</source>
      <translation>PDF and images (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp);;All files (*)</translation>
    </message>
    <message>
      <source>Dit is geen bestand. Kies een bestand, geen map.</source>
      <translation>This is not a file. Choose a file, not a folder.</translation>
    </message>
    <message>
      <source>Het lezen van dit bestand duurde te lang.</source>
      <translation>Reading this file took too long.</translation>
    </message>
    <message>
      <source>«{name}» is niet toegevoegd. {problem}</source>
      <translation>“{name}” was not added. {problem}</translation>
    </message>
    <message>
      <source>De bron is intussen verwijderd.</source>
      <translation>The source has been deleted in the meantime.</translation>
    </message>
    <message>
      <source>«{name}» staat nu als bron B{number} in de lijst.</source>
      <translation>“{name}” is now in the list as source B{number}.</translation>
    </message>
    <message>
      <source>Het bestand kan niet worden gelezen: {problem}.</source>
      <translation>The file cannot be read: {problem}.</translation>
    </message>
    <message>
      <source>Er is te weinig geheugen vrij. Sluit andere programma’s en probeer het opnieuw.</source>
      <translation>There is too little free memory. Close other programs and try again.</translation>
    </message>
  </context>
  <context>
    <name>ui/talk/card_order.py</name>
    <message>
      <source>Wat is het belangrijkste? Zet dat bovenaan.</source>
      <translation>What matters most? Put that at the top.</translation>
    </message>
  </context>
  <context>
    <name>ui/talk/card_table.py</name>
    <message>
      <source>Waar wil je over praten?</source>
      <translation>What do you want to talk about?</translation>
    </message>
    <message>
      <source>Waar wil je het over hebben?</source>
      <translation>What would you like to talk about?</translation>
    </message>
    <message>
      <source>Wil je er iets bij zeggen?</source>
      <translation>Do you want to say something about it?</translation>
    </message>
    <message>
      <source>Waar gaat jouw kaart over?</source>
      <translation>What is your card about?</translation>
    </message>
    <message>
      <source>Van de stapel halen</source>
      <translation>Take off the pile</translation>
    </message>
    <message>
      <source>Kaart weghalen</source>
      <translation>Remove card</translation>
    </message>
    <message>
      <source>Terug naar de kaarten</source>
      <translation>Back to the cards</translation>
    </message>
    <message>
      <source>Eigen kaart maken</source>
      <translation>Make your own card</translation>
    </message>
    <message>
      <source>Andere kaarten</source>
      <translation>Other cards</translation>
    </message>
    <message>
      <source>Maak de kaart</source>
      <translation>Make the card</translation>
    </message>
  </context>
  <context>
    <name>ui/talk/drawing.py</name>
    <message>
      <source>Wil je iets tekenen?</source>
      <translation>Do you want to draw something?</translation>
    </message>
    <message>
      <source>Wil je iets laten zien of tekenen?</source>
      <translation>Do you want to show or draw something?</translation>
    </message>
    <message>
      <source>Pak papier en potloden. Maak wat jij wilt.</source>
      <translation>Take paper and pencils. Make whatever you want.</translation>
    </message>
    <message>
      <source>Mag er straks een foto van? Dat kies jij.</source>
      <translation>May we take a photo of it later? You choose.</translation>
    </message>
    <message>
      <source>Ik heb iets gemaakt</source>
      <translation>I made something</translation>
    </message>
  </context>
  <context>
    <name>ui/talk/leave_page.py</name>
    <message>
      <source>Vraag de begeleider om terug te gaan.</source>
      <translation>Ask the adult who is with you to go back.</translation>
    </message>
    <message>
      <source>Voor de begeleider: met uw wachtzin gaat u terug naar het dossier. De herstelsleutel mag ook.</source>
      <translation>For the adult: your passphrase takes you back to the file. The recovery key works too.</translation>
    </message>
    <message>
      <source>Terug naar het gesprek</source>
      <translation>Back to the talk</translation>
    </message>
    <message>
      <source>Naar het dossier</source>
      <translation>To the file</translation>
    </message>
    <message>
      <source>Nog niet alles is opgeslagen. Het gaat niet verloren; het programma probeert het steeds opnieuw.</source>
      <translation>Not everything has been saved yet. It will not be lost; the program keeps trying.</translation>
    </message>
    <message>
      <source>Wachtzin</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Vul uw wachtzin in.</source>
      <translation>Enter your passphrase.</translation>
    </message>
  </context>
  <context>
    <name>ui/talk/option_asked.py</name>
    <message>
      <source>Wat vind jij daarvan?</source>
      <translation>What do you think of that?</translation>
    </message>
  </context>
  <context>
    <name>ui/talk/own_words.py</name>
    <message>
      <source>Wat wil jij zeggen?</source>
      <translation>What do you want to say?</translation>
    </message>
    <message>
      <source>Wil je nog iets zeggen?</source>
      <translation>Is there anything else you want to say?</translation>
    </message>
    <message>
      <source>Wij schrijven het op zoals jij het zegt.</source>
      <translation>We write it down the way you say it.</translation>
    </message>
    <message>
      <source>Bewaar</source>
      <translation>Keep it</translation>
    </message>
    <message>
      <source>Weg</source>
      <translation>Remove</translation>
    </message>
    <message>
      <source>In het Nederlands</source>
      <translation>In Dutch</translation>
    </message>
  </context>
  <context>
    <name>ui/talk/record.py</name>
    <message>
      <source>Dit is wat ik van ons gesprek opschreef.</source>
      <translation>This is what I wrote down about our talk.</translation>
    </message>
    <message>
      <source>Lees het rustig. Klopt er iets niet? Dan mag je dat straks zeggen.</source>
      <translation>Take your time to read it. Is something not right? You can say so in a moment.</translation>
    </message>
    <message>
      <source>Dit heb jij gezegd</source>
      <translation>This is what you said</translation>
    </message>
    <message>
      <source>Dit heb jij neergelegd</source>
      <translation>These are the cards you put down</translation>
    </message>
    <message>
      <source>Dit schreef ik erover op</source>
      <translation>This is what I wrote about it</translation>
    </message>
    <message>
      <source>Dit mag volgens jou niet weg:</source>
      <translation>You said this must not go away:</translation>
    </message>
    <message>
      <source>Klopt dit verslag?</source>
      <translation>Is this report right?</translation>
    </message>
    <message>
      <source>Ja, het klopt</source>
      <translation>Yes, it is right</translation>
    </message>
    <message>
      <source>Nee, er moet iets anders</source>
      <translation>No, something needs to change</translation>
    </message>
    <message>
      <source>Wat moet er anders?</source>
      <translation>What needs to change?</translation>
    </message>
    <message>
      <source>Dag {name}.</source>
      <translation>Hello {name}.</translation>
    </message>
    <message>
      <source>Dag.</source>
      <translation>Hello.</translation>
    </message>
  </context>
  <context>
    <name>ui/talk/screen.py</name>
    <message>
      <source>Terug</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Ik wil stoppen</source>
      <translation>I want to stop</translation>
    </message>
    <message>
      <source>Klaar voor de begeleider</source>
      <translation>Ready for the adult</translation>
    </message>
    <message>
      <source>Nog niet opgeslagen</source>
      <translation>Not saved yet</translation>
    </message>
  </context>
  <context>
    <name>ui/talk/step.py</name>
    <message>
      <source>Overslaan</source>
      <translation>Skip</translation>
    </message>
  </context>
  <context>
    <name>ui/talk/talking.py</name>
    <message>
      <source>Gesprek</source>
      <translation>Talk</translation>
    </message>
  </context>
  <context>
    <name>ui/talk/welcome.py</name>
    <message>
      <source>Jij mag zeggen wat jij vindt. Je mag ook stoppen.</source>
      <translation>You may say what you think. You may also stop.</translation>
    </message>
    <message>
      <source>Jij mag zeggen wat jij vindt. Je hoeft niets te zeggen, en je mag altijd stoppen.</source>
      <translation>You may say what you think. You do not have to say anything, and you may always stop.</translation>
    </message>
    <message>
      <source>Eerst iets wat je moet weten:</source>
      <translation>First, something you need to know:</translation>
    </message>
    <message>
      <source>Dank je wel voor wat je vertelde.</source>
      <translation>Thank you for what you told us.</translation>
    </message>
    <message>
      <source>Je hoefde niets te zeggen. Later praten mag ook.</source>
      <translation>You did not have to say anything. Talking later is fine too.</translation>
    </message>
    <message>
      <source>Dat is goed.</source>
      <translation>That is fine.</translation>
    </message>
    <message>
      <source>Je mag later altijd nog iets vertellen.</source>
      <translation>You may always tell us something later.</translation>
    </message>
    <message>
      <source>Roep nu de begeleider.</source>
      <translation>Now call the adult who is with you.</translation>
    </message>
    <message>
      <source>Klaar</source>
      <translation>Done</translation>
    </message>
  </context>
  <context>
    <name>ui/timeline_panel.py</name>
    <message>
      <source>Zodra er dagen zijn ingevuld, staat hier de tijdlijn van dit dossier.</source>
      <translation>Once days have been filled in, the timeline of this file appears here.</translation>
    </message>
    <message>
      <source>Loop met de pijltjes door de tijd: hier staat dan wat er was of komt. Enter gaat naar het antwoord zelf.</source>
      <translation>Use the arrow keys to move through time: this then shows what was there or is coming. Enter goes to the answer itself.</translation>
    </message>
    <message>
      <source>Tijdlijn als lijst</source>
      <translation>Timeline as a list</translation>
    </message>
    <message>
      <source>De tijdlijn als lijst</source>
      <translation>The timeline as a list</translation>
    </message>
    <message>
      <source>Zonder dag, en daarom niet in het beeld. {undated}.</source>
      <translation>Without a day, and therefore not in the picture. {undated}.</translation>
    </message>
    <message>
      <source>volgens het {assessment}</source>
      <translation>according to the {assessment}</translation>
    </message>
    <message>
      <source>1 dag</source>
      <translation>1 day</translation>
    </message>
    <message>
      <source>{in_shelter} dagen</source>
      <translation>{in_shelter} days</translation>
    </message>
    <message>
      <source>Tot {today}: {days} in noodopvang of tijdelijke opvang.</source>
      <translation>Until {today}: {days} in emergency or temporary shelter.</translation>
    </message>
  </context>
  <context>
    <name>ui/timeline_picture.py</name>
    <message>
      <source>Pijltjes gaan door de tijd. Onder het beeld staat alles ook als lijst.</source>
      <translation>Arrows go along the timeline. Below the picture everything is also in a list.</translation>
    </message>
  </context>
  <context>
    <name>ui/tour.py</name>
    <message>
      <source>De rondleiding kon niet beginnen: {problem}</source>
      <translation>The tour could not begin: {problem}</translation>
    </message>
    <message>
      <source>Rondleiding</source>
      <translation>Tour</translation>
    </message>
    <message>
      <source>Volgende halte</source>
      <translation>Next stop</translation>
    </message>
    <message>
      <source>Naar de volgende halte (F7 en dan Enter)</source>
      <translation>To the next stop (F7 and then Enter)</translation>
    </message>
    <message>
      <source>Vorige halte</source>
      <translation>Previous stop</translation>
    </message>
    <message>
      <source>Wijs het veld aan</source>
      <translation>Point to the field</translation>
    </message>
    <message>
      <source>Zet de cursor weer in het veld van deze halte</source>
      <translation>Put the cursor back in the field of this stop</translation>
    </message>
    <message>
      <source>Stoppen (Esc); kiest u de rondleiding opnieuw, dan gaat zij hier verder</source>
      <translation>Stop (Esc); choose the tour again and it goes on from here</translation>
    </message>
    <message>
      <source>Rondleiding, {number} van {many}. Deze halte: {where}</source>
      <translation>Tour, {number} of {many}. This stop: {where}</translation>
    </message>
    <message>
      <source>Doe nu: {do}</source>
      <translation>Do this now: {do}</translation>
    </message>
  </context>
  <context>
    <name>ui/unconfirmed.py</name>
    <message>
      <source>maken</source>
      <translation>make</translation>
    </message>
    <message>
      <source>vaststellen</source>
      <translation>finalise</translation>
    </message>
    <message>
      <source>opslaan</source>
      <translation>save</translation>
    </message>
    <message>
      <source>○ Nog niet bevestigd door uw organisatie.</source>
      <translation>○ Not yet confirmed by your organisation.</translation>
    </message>
    <message>
      <source>● Bevestigd door {by}, {role}, op {on}.</source>
      <translation>● Confirmed by {by}, {role}, on {on}.</translation>
    </message>
    <message>
      <source>{editing}: {waiting}. Toch {doing}?</source>
      <translation>{editing}: {waiting}. Go on anyway ({doing})?</translation>
    </message>
    <message>
      <source>Toch {doing}</source>
      <translation>Go on anyway ({doing})</translation>
    </message>
    <message>
      <source>in dit stuk</source>
      <translation>in this document</translation>
    </message>
    <message>
      <source>onder dit besluit</source>
      <translation>under this decision</translation>
    </message>
    <message>
      <source>Het bestand van uw organisatie kon niet worden gelezen. </source>
      <translation>Your organisation's file could not be read. </translation>
    </message>
    <message>
      <source>{why}Eén norm {where} is nog niet bevestigd door uw organisatie</source>
      <translation>{why}One norm {where} has not yet been confirmed by your organisation</translation>
    </message>
    <message>
      <source>{why}{many} normen {where} zijn nog niet bevestigd door uw organisatie</source>
      <translation>{why}{many} norms {where} have not yet been confirmed by your organisation</translation>
    </message>
    <message>
      <source>; en nog één andere bron</source>
      <translation>; and one more source</translation>
    </message>
    <message>
      <source>; en nog {left} andere bronnen</source>
      <translation>; and {left} more sources</translation>
    </message>
  </context>
  <context>
    <name>ui/undoing.py</name>
    <message>
      <source>Terugzetten wat het laatst is weggehaald (Ctrl+Z, buiten een tekstveld)</source>
      <translation>Put back what was removed last (Ctrl+Z, outside a text field)</translation>
    </message>
    <message>
      <source>Deze regel sluiten</source>
      <translation>Close this line</translation>
    </message>
    <message>
      <source>{name} is weggehaald.</source>
      <translation>{name} has been removed.</translation>
    </message>
    <message>
      <source>{said} Daarvoor haalde u nog {earlier} keer iets weg.</source>
      <translation>{said} Removed before that: {earlier}.</translation>
    </message>
  </context>
  <context>
    <name>ui/unlock.py</name>
    <message>
      <source>Kind Voorop helpt u een besluit te nemen waarin het belang van elk kind voorop staat, in vier stappen. U werkt zonder internet; alles wat u invult blijft versleuteld op deze computer. Aan het eind drukt u een gemotiveerd besluit af. Kind Voorop volgt een methode van de Kinderombudsman; het is geen uitgave van de Kinderombudsman.</source>
      <translation>Kind Voorop helps you make a decision that puts the interests of each child first, in four steps. You work without the internet; everything you fill in stays encrypted on this computer. At the end you print a decision with reasons. Kind Voorop follows a method of the Kinderombudsman; it is not a publication of the Kinderombudsman.</translation>
    </message>
    <message>
      <source>Onthoud uw wachtzin goed. Zonder de wachtzin en zonder de herstelsleutel kan niemand de dossiers nog openen, ook wij niet.</source>
      <translation>Remember your passphrase well. Without the passphrase and without the recovery key, no one can open the files any more, not even us.</translation>
    </message>
    <message>
      <source>Bij elke wijziging in een dossier wordt bewaard wie die deed. Daarvoor is uw naam nodig.</source>
      <translation>With every change in a file, it is kept who made it. Your name is needed for that.</translation>
    </message>
    <message>
      <source>Met deze sleutel opent u de dossiers als u de wachtzin kwijt bent. Schrijf hem over en bewaar het papier achter slot, niet bij deze computer. U ziet de sleutel maar één keer.</source>
      <translation>With this key you open the files if you lose the passphrase. Copy it onto paper and keep the paper locked away, not near this computer. You only see the key once.</translation>
    </message>
    <message>
      <source>Kind Voorop is vergrendeld. Voer uw wachtzin in om verder te gaan waar u was.</source>
      <translation>Kind Voorop is locked. Enter your passphrase to go on where you were.</translation>
    </message>
    <message>
      <source>Wat u het laatst typte, is nog niet opgeslagen.</source>
      <translation>What you typed last has not been saved yet.</translation>
    </message>
    <message>
      <source>Het gaat niet verloren zolang dit venster open is; het programma probeert het steeds opnieuw.</source>
      <translation>It will not be lost as long as this window is open; the program keeps trying.</translation>
    </message>
    <message>
      <source>Er staat nog iets klaar dat u typte en dat nog niet in het dossier staat. Ga met uw wachtzin terug om het af te maken. Sluit u nu nog een keer, dan bent u dat kwijt.</source>
      <translation>There is still something you typed that is not in the file yet. Go back with your passphrase to finish it. If you close once more now, you lose it.</translation>
    </message>
    <message>
      <source>Voer uw wachtzin in om de dossiers te openen.</source>
      <translation>Enter your passphrase to open the files.</translation>
    </message>
    <message>
      <source>Opnieuw proberen</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Kluis maken</source>
      <translation>Make vault</translation>
    </message>
    <message>
      <source>Terugzetten uit een reservekopie …</source>
      <translation>Restore from a backup …</translation>
    </message>
    <message>
      <source>Een stuk nakijken …</source>
      <translation>Check a document …</translation>
    </message>
    <message>
      <source>Instellingen …</source>
      <translation>Settings …</translation>
    </message>
    <message>
      <source>Handleiding …</source>
      <translation>Manual …</translation>
    </message>
    <message>
      <source>Of een PDF is wat de vingerafdruk onderaan zegt. Daarvoor is geen kluis nodig.</source>
      <translation>Whether a PDF is what the fingerprint at the bottom says. This needs no vault.</translation>
    </message>
    <message>
      <source>Vul uw naam in.</source>
      <translation>Enter your name.</translation>
    </message>
    <message>
      <source>Beginnen</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Uw herstelsleutel</source>
      <translation>Your recovery key</translation>
    </message>
    <message>
      <source>Nee, nu niet</source>
      <translation>No, not now</translation>
    </message>
    <message>
      <source>De sleutel van uw organisatie</source>
      <translation>Your organisation's key</translation>
    </message>
    <message>
      <source>De kluis gaat nog niet open</source>
      <translation>The vault does not open yet</translation>
    </message>
  </context>
  <context>
    <name>ui/unprinted.py</name>
    <message>
      <source>Wel ingevuld, komt niet in het stuk</source>
      <translation>Filled in, but not in the document</translation>
    </message>
    <message>
      <source>Deze antwoorden horen bij een keuze die niet meer geldt. Zij blijven in het dossier bewaard.</source>
      <translation>These answers belong to a choice that no longer applies. They are kept in the file.</translation>
    </message>
    <message>
      <source>{why} Ingevuld: {names}.</source>
      <translation>{why} Filled in: {names}.</translation>
    </message>
    <message>
      <source>Leegmaken</source>
      <translation>Clear</translation>
    </message>
    <message>
      <source>Ja, leegmaken</source>
      <translation>Yes, clear</translation>
    </message>
    <message>
      <source>Wilt u dit leegmaken: {names}? Terugzetten kan niet.</source>
      <translation>Do you want to clear this: {names}? It cannot be brought back.</translation>
    </message>
  </context>
  <context>
    <name>ui/unread.py</name>
    <message>
      <source>Dit is geen datum. Typ bijvoorbeeld 10-11-2025.</source>
      <translation>This is not a date. Type for example 10-11-2025.</translation>
    </message>
    <message>
      <source>Dit is geen heel getal. Typ bijvoorbeeld 4.</source>
      <translation>This is not a whole number. Type for example 4.</translation>
    </message>
    <message>
      <source>Dit is geen tijd. Typ bijvoorbeeld 9:30.</source>
      <translation>This is not a time. Type for example 9:30.</translation>
    </message>
    <message>
      <source>{problem} Tot dan blijft {valid} staan.</source>
      <translation>{problem} Until then {valid} stays.</translation>
    </message>
  </context>
  <context>
    <name>ui/vault_backups.py</name>
    <message>
      <source>Kind Voorop maakt zelf reservekopieën: na een half uur werken, en bij het sluiten als er iets is veranderd. Oude worden opgeruimd: van de laatste twee dagen blijven ze allemaal, daarna één per dag, per week en per maand, tot ongeveer negen maanden terug.</source>
      <translation>Kind Voorop makes backups itself: after half an hour of work, and on closing if something has changed. Old ones are cleared away: all of the last two days are kept, then one per day, per week and per month, going back about nine months.</translation>
    </message>
    <message>
      <source>Een dossier dat u verwijdert en woorden die een kind intrekt, gaan ook uit de reservekopieën; uit die op een stick of netwerkschijf zodra die er weer is.</source>
      <translation>A file that you delete and words that a child withdraws also go from the backups; from those on a stick or network drive as soon as it is there again.</translation>
    </message>
    <message>
      <source>Nu een reservekopie maken</source>
      <translation>Make a backup now</translation>
    </message>
    <message>
      <source>Tweede plaats</source>
      <translation>Second place</translation>
    </message>
    <message>
      <source>De reservekopie wordt gemaakt …</source>
      <translation>The backup is being made …</translation>
    </message>
    <message>
      <source>Laatste reservekopie: {made_at}, in {folder}.</source>
      <translation>Last backup: {made_at}, in {folder}.</translation>
    </message>
    <message>
      <source>Er is nog geen reservekopie.</source>
      <translation>There is no backup yet.</translation>
    </message>
  </context>
  <context>
    <name>ui/vault_check.py</name>
    <message>
      <source>Van elke wijziging in een dossier staat in een spoor wie haar wanneer deed. Elke schakel bewaakt de vorige. Hier ziet u of het spoor, de dossiers en de vastgestelde versies nog bij elkaar passen, ook met het sleutelbestand en de reservekopieën. Wie de wachtzin heeft én weet hoe het programma werkt, kan een heel spoor namaken. Dan verraadt alleen een ouder stuk op papier of een reservekopie dat: onderaan elke bladzijde staat een kenmerk.</source>
      <translation>For every change in a file, a trail holds who made it and when. Each link guards the one before. Here you see whether the trail, the files and the finalised versions still fit together, also with the key file and the backups. Someone who has the passphrase and also knows how the program works can forge a whole trail. Then only an older document on paper or a backup gives that away: there is a reference at the bottom of every page.</translation>
    </message>
    <message>
      <source>✓ Alles is zoals het is geschreven.</source>
      <translation>✓ Everything is as it was written.</translation>
    </message>
    <message>
      <source>Verdergaan met de kluis zoals hij nu is? Doe dit alleen als u weet hoe het komt: u zette zelf een oudere kluis neer, of u vulde opnieuw in wat na een storing weg was. Het spoor vermeldt dat u dit deed.</source>
      <translation>Go on with the vault as it is now? Only do this if you know how it came about: you put an older vault there yourself, or you filled in again what was lost in a failure. The trail states that you did this.</translation>
    </message>
    <message>
      <source>Nu nakijken</source>
      <translation>Check now</translation>
    </message>
    <message>
      <source>Ja, hiermee verder</source>
      <translation>Yes, go on with this</translation>
    </message>
    <message>
      <source>Verdergaan met deze kluis …</source>
      <translation>Go on with this vault …</translation>
    </message>
    <message>
      <source>De kluis wordt nagekeken …</source>
      <translation>The vault is being checked …</translation>
    </message>
    <message>
      <source>En nog {more} meer.</source>
      <translation>And {more} more.</translation>
    </message>
    <message>
      <source>Schakel {number}</source>
      <translation>Link {number}</translation>
    </message>
    <message>
      <source>dossier dat is gewist</source>
      <translation>file that was erased</translation>
    </message>
  </context>
  <context>
    <name>ui/vault_keys.py</name>
    <message>
      <source>Ieder heeft een eigen wachtzin. De naam die erbij staat, wordt bewaard bij elke wijziging in een dossier.</source>
      <translation>Everyone has their own passphrase. The name that goes with it is kept with every change in a file.</translation>
    </message>
    <message>
      <source>Schrijf deze nieuwe herstelsleutel over en bewaar het papier achter slot, niet bij deze computer. U ziet hem maar één keer. Pas als u hieronder verdergaat, geldt hij en past de vorige niet meer.</source>
      <translation>Copy this new recovery key onto paper and keep the paper locked away, not near this computer. You only see it once. It only becomes valid, and the previous one stops working, when you continue below.</translation>
    </message>
    <message>
      <source>Wat dit niet doet: wie ooit toegang had en een kopie heeft van de kluis met het sleutelbestand van toen, kan die kopie nog openen met de wachtzin van toen. De sleutel van de kluis zelf blijft namelijk gelijk. Ruim oude reservekopieën daarom op als iemand vertrekt.</source>
      <translation>What this does not do: anyone who once had access and has a copy of the vault with the key file of that time can still open that copy with the passphrase of that time. This is because the key of the vault itself stays the same. So clear away old backups when someone leaves.</translation>
    </message>
    <message>
      <source>U kunt nu nog verder, maar na het sluiten opent uw wachtzin de kluis niet meer.</source>
      <translation>You can still go on now, but after closing, your passphrase no longer opens the vault.</translation>
    </message>
    <message>
      <source>Iemand toevoegen …</source>
      <translation>Add someone …</translation>
    </message>
    <message>
      <source>Nieuwe herstelsleutel …</source>
      <translation>New recovery key …</translation>
    </message>
    <message>
      <source> van {recovery_made_on}</source>
      <translation> of {recovery_made_on}</translation>
    </message>
    <message>
      <source>De herstelsleutel op papier{since} opent de kluis ook.</source>
      <translation>The recovery key on paper{since} also opens the vault.</translation>
    </message>
    <message>
      <source>De organisatie heeft geen eigen sleutel voor deze kluis.</source>
      <translation>The organisation has no key of its own for this vault.</translation>
    </message>
    <message>
      <source>De organisatie kan de kluis ook openen, met haar eigen sleutel. Die begint met {recipient} en geldt sinds {recipient_since}.</source>
      <translation>The organisation can also open the vault, with its own key. It starts with {recipient} and has been valid since {recipient_since}.</translation>
    </message>
    <message>
      <source>Wachtzin bewaren</source>
      <translation>Keep passphrase</translation>
    </message>
    <message>
      <source>Naam bewaren</source>
      <translation>Keep name</translation>
    </message>
    <message>
      <source>Ja, intrekken</source>
      <translation>Yes, withdraw</translation>
    </message>
    <message>
      <source>uw eigen toegang</source>
      <translation>your own access</translation>
    </message>
    <message>
      <source>de toegang van {person}</source>
      <translation>the access of {person}</translation>
    </message>
    <message>
      <source>Die wachtzin opent de kluis dan niet meer.</source>
      <translation>That passphrase will then no longer open the vault.</translation>
    </message>
    <message>
      <source>Wilt u {whose} intrekken? {what}</source>
      <translation>Do you want to withdraw {whose}? {what}</translation>
    </message>
    <message>
      <source>Deze sleutel laten gelden</source>
      <translation>Make this key valid</translation>
    </message>
    <message>
      <source>{name} kan de kluis nu openen.</source>
      <translation>{name} can now open the vault.</translation>
    </message>
    <message>
      <source>De wachtzin van {person} is gewijzigd.</source>
      <translation>The passphrase of {person} has been changed.</translation>
    </message>
    <message>
      <source>De naam is gewijzigd.</source>
      <translation>The name has been changed.</translation>
    </message>
    <message>
      <source>De toegang van {person} is ingetrokken.</source>
      <translation>The access of {person} has been withdrawn.</translation>
    </message>
    <message>
      <source>{problem} De vorige herstelsleutel geldt nog.</source>
      <translation>{problem} The previous recovery key is still valid.</translation>
    </message>
    <message>
      <source>De nieuwe herstelsleutel geldt. De vorige past niet meer; vernietig dat papier.</source>
      <translation>The new recovery key is valid. The previous one no longer works; destroy that paper.</translation>
    </message>
  </context>
  <context>
    <name>ui/vault_numbers.py</name>
    <message>
      <source>Tellingen over kinderen en besluiten, om beleid op te maken: wat de rapporten missen. Er gaat geen naam, tekst of dag mee, en aantallen onder de {least} worden weggelaten. U ziet eerst precies wat er naar buiten gaat. De cijfers beoordelen niemand en vergelijken geen gezinnen of organisaties.</source>
      <translation>Counts about children and decisions, for making policy: what the reports lack. No name, text or day goes along, and numbers below {least} are left out. You first see exactly what goes out. The figures judge no one and compare no families or organisations.</translation>
    </message>
    <message>
      <source>Bezig met tellen …</source>
      <translation>Counting …</translation>
    </message>
    <message>
      <source>Gestopt. Er is niets naar buiten gegaan.</source>
      <translation>Stopped. Nothing has gone out.</translation>
    </message>
    <message>
      <source>Het laatste jaar ligt vóór het eerste. Kies de jaren andersom.</source>
      <translation>The last year is before the first. Choose the years the other way round.</translation>
    </message>
    <message>
      <source>Vastgestelde besluiten tellen in het jaar van het besluit, alle dossiers in het jaar waarin zij begonnen.</source>
      <translation>Finalised decisions count in the year of the decision, all files in the year in which they began.</translation>
    </message>
    <message>
      <source>Bekijken wat naar buiten gaat</source>
      <translation>See what goes out</translation>
    </message>
    <message>
      <source>Van jaar</source>
      <translation>From year</translation>
    </message>
    <message>
      <source>Tot en met jaar</source>
      <translation>Up to and including year</translation>
    </message>
    <message>
      <source>Welke dossiers?</source>
      <translation>Which files?</translation>
    </message>
    <message>
      <source>Opslaan als rekenblad …</source>
      <translation>Save as spreadsheet …</translation>
    </message>
    <message>
      <source>Opslaan als CSV …</source>
      <translation>Save as CSV …</translation>
    </message>
    <message>
      <source>Toelichting die meegaat</source>
      <translation>Explanation that goes along</translation>
    </message>
    <message>
      <source>Dit gaat naar buiten, en niets meer: {selection}.</source>
      <translation>This goes out, and nothing more: {selection}.</translation>
    </message>
    <message>
      <source>Dat dit bestand naar buiten ging, is niet in de kluis genoteerd. {problem}</source>
      <translation>It was not noted in the vault that this file went out. {problem}</translation>
    </message>
    <message>
      <source>De dossiers worden gelezen …</source>
      <translation>The files are being read …</translation>
    </message>
    <message>
      <source>De bestanden worden gemaakt …</source>
      <translation>The files are being made …</translation>
    </message>
  </context>
  <context>
    <name>ui/vault_retention.py</name>
    <message>
      <source>Bewaartermijn voorbij</source>
      <translation>Retention period over</translation>
    </message>
    <message>
      <source>Uw organisatie heeft nog geen bewaartermijn ingevuld. Dat kan bij «Onze organisatie».</source>
      <translation>Your organisation has not filled in a retention period yet. You can do that at “Our organisation”.</translation>
    </message>
    <message>
      <source>Van geen dossier is de bewaartermijn voorbij, of binnen drie maanden voorbij.</source>
      <translation>No file has a retention period that is over, or will be over within three months.</translation>
    </message>
    <message>
      <source>Langer bewaren …</source>
      <translation>Keep longer …</translation>
    </message>
    <message>
      <source>Bewaren tot en met</source>
      <translation>Keep up to and including</translation>
    </message>
    <message>
      <source>Waarom langer?</source>
      <translation>Why longer?</translation>
    </message>
    <message>
      <source>een dag die nog komt</source>
      <translation>a day still to come</translation>
    </message>
    <message>
      <source>De bewaartermijn was voorbij na</source>
      <translation>The retention period was over after</translation>
    </message>
    <message>
      <source>Wordt bewaard tot en met</source>
      <translation>Is kept up to and including</translation>
    </message>
    <message>
      <source>apart voor dit dossier gezet</source>
      <translation>set separately for this file</translation>
    </message>
    <message>
      <source>{keep_years} jaar{rule}</source>
      <translation>{keep_years} years{rule}</translation>
    </message>
  </context>
  <context>
    <name>ui/vault_screen.py</name>
    <message>
      <source>De kluis is het versleutelde bestand waarin al uw dossiers staan. Wat u hier doet, verandert niets aan de dossiers zelf.</source>
      <translation>The vault is encrypted and holds all your files. What you do here changes nothing in the files themselves.</translation>
    </message>
    <message>
      <source>Terug naar alle dossiers (Ctrl+W)</source>
      <translation>Back to all files (Ctrl+W)</translation>
    </message>
  </context>
  <context>
    <name>ui/versions.py</name>
    <message>
      <source>De tekst van versie {} kan niet meer worden gelezen. Sla de PDF op; die is apart bewaard.</source>
      <translation>The text of version {} can no longer be read. Save the PDF; it was kept separately.</translation>
    </message>
    <message>
      <source>Vergelijken …</source>
      <translation>Compare …</translation>
    </message>
    <message>
      <source>Vastgestelde versies ({many})</source>
      <translation>Finalised versions ({many})</translation>
    </message>
    <message>
      <source>Vergelijking sluiten</source>
      <translation>Close comparison</translation>
    </message>
    <message>
      <source>PDF van versie {} opslaan</source>
      <translation>Save PDF of version {}</translation>
    </message>
    <message>
      <source>Webpagina van versie {} opslaan</source>
      <translation>Save web page of version {}</translation>
    </message>
    <message>
      <source>Producties bij versie {} opslaan</source>
      <translation>Save exhibits of version {}</translation>
    </message>
    <message>
      <source>Ondertekenen …</source>
      <translation>Sign …</translation>
    </message>
    <message>
      <source>PDF van versie {} digitaal ondertekenen</source>
      <translation>Digitally sign PDF of version {}</translation>
    </message>
    <message>
      <source>versie {number}, {assessment}</source>
      <translation>version {number}, {assessment}</translation>
    </message>
    <message>
      <source>Versie {number} · {status} op {day} · {signed}</source>
      <translation>Version {number} · {status} on {day} · {signed}</translation>
    </message>
    <message>
      <source>Eén bestand met alles wat in dit dossier staat, ook wat niet iedereen mag weten. Het bestand is niet versleuteld: bewaar het op een veilige plek.</source>
      <translation>One case file with everything that is in this file, also what not everyone may know. The case file is not encrypted: keep it in a safe place.</translation>
    </message>
    <message>
      <source>Zaakbestand opslaan …</source>
      <translation>Save case file …</translation>
    </message>
  </context>
  <context>
    <name>ui/web_page.py</name>
    <message>
      <source>Webpagina opslaan …</source>
      <translation>Save web page …</translation>
    </message>
    <message>
      <source>Als webpagina …</source>
      <translation>As web page …</translation>
    </message>
    <message>
      <source>Een webpagina heeft dezelfde tekst als de PDF, en past op een telefoon en bij een voorleesprogramma.</source>
      <translation>A web page has the same text as the PDF, and suits a phone and a screen reader.</translation>
    </message>
    <message>
      <source> (webpagina, nagekeken)</source>
      <translation> (web page, checked)</translation>
    </message>
  </context>
  <context>
    <name>ui/weightier.py</name>
    <message>
      <source>Of iets anders</source>
      <translation>Or something else</translation>
    </message>
    <message>
      <source>Belang dat zwaarder weegt</source>
      <translation>Interest that is weightier</translation>
    </message>
    <message>
      <source>Kies een belang, of een element van een ander {child} …</source>
      <translation>Choose an interest, or an element of another {child} …</translation>
    </message>
    <message>
      <source>een belang dat is verwijderd</source>
      <translation>an interest that has been deleted</translation>
    </message>
    <message>
      <source>Een ander {child}</source>
      <translation>Another {child}</translation>
    </message>
  </context>
  <context>
    <name>ui/why.py</name>
    <message>
      <source>Waarom deze pagina?</source>
      <translation>Why this page?</translation>
    </message>
    <message>
      <source>Hierbij is geen uitleg. Zet de cursor in een veld van de pagina.</source>
      <translation>There is no explanation for this. Put the cursor in a field on the page.</translation>
    </message>
    <message>
      <source>Norm</source>
      <translation>Norm</translation>
    </message>
    <message>
      <source>Uitleg sluiten</source>
      <translation>Close explanation</translation>
    </message>
  </context>
  <context>
    <name>ui/window.py</name>
    <message>
      <source>Tot dat is hersteld, geldt elke norm als niet bevestigd en ontbreken uw eigen regels, hulp en adressen. Vraag wie het bestand beheert om hulp.</source>
      <translation>Until that is repaired, every norm counts as not confirmed, and your own rules, help and addresses are missing. Ask whoever manages the file for help.</translation>
    </message>
    <message>
      <source>Wie erin kan</source>
      <translation>Who can get in</translation>
    </message>
    <message>
      <source>Nakijken</source>
      <translation>Check</translation>
    </message>
  </context>
  <context>
    <name>ui/withdrawing.py</name>
    <message>
      <source>Dit kind trekt zijn woorden in …</source>
      <translation>This child withdraws their words …</translation>
    </message>
    <message>
      <source>Wat u hier kiest, verdwijnt voorgoed: uit het dossier, uit het spoor van wijzigingen en uit de reservekopieën; uit die op een stick of netwerkschijf zodra die er weer is. Er blijft staan dat het gesprek is gehouden en op welke dag de woorden zijn ingetrokken.</source>
      <translation>What you choose here disappears for good: from the file, from the trail of changes and from the backups; from those on a stick or network drive as soon as it is there again. What remains is that the talk was held and on which day the words were withdrawn.</translation>
    </message>
    <message>
      <source>Dit blijft wel bestaan: vastgestelde versies, omdat die bewijs zijn (art. 17 lid 3 AVG); papieren en bestanden die al zijn meegegeven; en kopieën van de kluis die u zelf ergens neerzette. Een oude versie voor een andere lezer drukt het programma niet meer af.</source>
      <translation>This does continue to exist: finalised versions, because they are evidence (art. 17 lid 3 AVG); papers and files that were already given out; and copies of the vault that you put somewhere yourself. The program no longer prints an old version for another reader.</translation>
    </message>
    <message>
      <source>Dezelfde woorden staan ook hier. Pas die teksten eerst aan. Bij het intrekken verdwijnt dan ook wat er eerder stond. Wat u laat staan, blijft ook in de reservekopieën.</source>
      <translation>The same words are also here. Change those texts first. On withdrawing, what was there before then disappears as well. What you leave also stays in the backups.</translation>
    </message>
    <message>
      <source>Lees ook deze teksten na. Zij kunnen in andere woorden zeggen wat het kind zei.</source>
      <translation>Read these texts again too. They may say in other words what the child said.</translation>
    </message>
    <message>
      <source>De woorden staan ook {} keer waar geen pagina naartoe leidt: in wat is verwijderd, of in een opmerking van een tweede lezer. Zet het verwijderde terug en pas het aan, of handel de opmerking af.</source>
      <translation>The words are also in {} places that no page leads to: in what has been deleted, or in a remark by a second reader. Bring back what was deleted and change it, or deal with the remark.</translation>
    </message>
    <message>
      <source>Letterlijke uitspraken</source>
      <translation>Literal quotes</translation>
    </message>
    <message>
      <source>Wat niet mag verdwijnen</source>
      <translation>What must not disappear</translation>
    </message>
    <message>
      <source>Wat opviel</source>
      <translation>What stood out</translation>
    </message>
    <message>
      <source>Kaartjes die het kind neerlegde</source>
      <translation>Cards that the child put down</translation>
    </message>
    <message>
      <source>Wat het kind in het verslag anders wil</source>
      <translation>What the child wants changed in the report</translation>
    </message>
    <message>
      <source>Reactie op het conceptbesluit</source>
      <translation>Reaction to the draft decision</translation>
    </message>
    <message>
      <source>Intrekken …</source>
      <translation>Withdraw …</translation>
    </message>
    <message>
      <source>Wat trekt het kind in?</source>
      <translation>What does the child withdraw?</translation>
    </message>
    <message>
      <source>Wilt u dit voorgoed weghalen: {named}? Terugzetten kan niet, ook niet door een ander.</source>
      <translation>Do you want to remove this for good: {named}? It cannot be brought back, not by anyone else either.</translation>
    </message>
    <message>
      <source>Op {day} heeft het kind woorden uit dit gesprek ingetrokken. Zij zijn voorgoed weggehaald.</source>
      <translation>On {day} the child withdrew words from this talk. They have been removed for good.</translation>
    </message>
  </context>
  <context>
    <name>resources/method/nl-2025.1/help_languages.toml</name>
    <message>
      <source>Arabisch</source>
      <translation>Arabic</translation>
    </message>
    <message>
      <source>Tigrinya</source>
      <translation>Tigrinya</translation>
    </message>
    <message>
      <source>Turks</source>
      <translation>Turkish</translation>
    </message>
    <message>
      <source>Oekraïens</source>
      <translation>Ukrainian</translation>
    </message>
    <message>
      <source>Pools</source>
      <translation>Polish</translation>
    </message>
    <message>
      <source>Engels</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Frans</source>
      <translation>French</translation>
    </message>
    <message>
      <source>Spaans</source>
      <translation>Spanish</translation>
    </message>
    <message>
      <source>Somalisch</source>
      <translation>Somali</translation>
    </message>
    <message>
      <source>Farsi en Dari</source>
      <translation>Farsi and Dari</translation>
    </message>
  </context>
  <context>
    <name>resources/method/nl-2025.1/letters.toml</name>
    <message>
      <source>Deze zin telt {aantal} woorden. Voor deze lezer zijn {grens} genoeg. Knip hem in tweeën.</source>
      <translation>This sentence has {aantal} words. For this reader {grens} are enough. Cut it in two.</translation>
    </message>
    <message>
      <source>Een moeilijk woord zonder uitleg. Zeg liever: {woorden}.</source>
      <translation>A hard word without an explanation. Better say: {woorden}.</translation>
    </message>
    <message>
      <source>Zeg wie het doet: dat leest makkelijker.</source>
      <translation>Say who does it: that reads more easily.</translation>
    </message>
    <message>
      <source>Dit hoort niet in een brief die anderen ook lezen. Vertel het in het gesprek.</source>
      <translation>This does not belong in a letter that others read too. Tell it in the talk.</translation>
    </message>
    <message>
      <source>Dit klinkt als een verwijt. Schrijf wat er gebeurt, niet wiens schuld het is.</source>
      <translation>This sounds like blame. Write what happens, not whose fault it is.</translation>
    </message>
    <message>
      <source>Deze dag staat nergens in het dossier.</source>
      <translation>This day is nowhere in the file.</translation>
    </message>
    <message>
      <source>Deze dag valt op {woorden}.</source>
      <translation>This day falls on {woorden}.</translation>
    </message>
    <message>
      <source>De laatste dag volgens het besluit is {woorden}.</source>
      <translation>The last day according to the decision is {woorden}.</translation>
    </message>
    <message>
      <source>Zet erbij tot en met welke dag dat kan: {woorden}.</source>
      <translation>Add up to and including which day that is possible: {woorden}.</translation>
    </message>
    <message>
      <source>Volgens het dossier wordt op {woorden} opnieuw gekeken.</source>
      <translation>According to the file it is looked at again on {woorden}.</translation>
    </message>
    <message>
      <source>Deze naam staat nergens in het dossier.</source>
      <translation>This name is nowhere in the file.</translation>
    </message>
    <message>
      <source>Dit mag niet elke lezer van deze brief weten. Haal het weg.</source>
      <translation>Not every reader of this letter may know this. Take it out.</translation>
    </message>
    <message>
      <source>Er staat geen gesprek met dit kind in het dossier.</source>
      <translation>There is no talk with this child in the file.</translation>
    </message>
    <message>
      <source>Het kind heet {woorden}.</source>
      <translation>The child’s name is {woorden}.</translation>
    </message>
    <message>
      <source>Het besluit zegt iets anders.</source>
      <translation>The decision says something else.</translation>
    </message>
    <message>
      <source>Dit hoort bij een optie die niet is gekozen.</source>
      <translation>This belongs to an option that was not chosen.</translation>
    </message>
    <message>
      <source>De formule telt lettergrepen en woorden. Zij weet niet of de brief klopt en niet of hij aardig is. Lees hem voor aan iemand, het liefst aan een kind.</source>
      <translation>The formula counts syllables and words. It does not know whether the letter is right, nor whether it is kind. Read it aloud to somebody, preferably to a child.</translation>
    </message>
    <message>
      <source>De formule telt lettergrepen en woorden. Zij weet niet of de tekst klopt en niet of hij aardig is. Laat hem lezen door iemand die het dossier niet kent.</source>
      <translation>The formula counts syllables and words. It does not know whether the text is right, nor whether it is kind. Let somebody read it who does not know the file.</translation>
    </message>
  </context>
</TS>
