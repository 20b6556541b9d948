<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
  <context>
    <name>app/age_apart.py</name>
    <message>
      <source>Lock(…)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/age_files.py</name>
    <message>
      <source>{many} regels</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/alarms.py</name>
    <message>
      <source>valt weg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stopt niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vervalt niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>valt niet weg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>geen wachtlijst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>geen nieuwe wachtlijst</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/anchor.py</name>
    <message>
      <source>het sleutelbestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het bestand «kindvoorop.stand»</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/at_once.py</name>
    <message>
      <source>een kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gesprek met {name}{day}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/attachment_kinds.py</name>
    <message>
      <source>PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>afbeelding, PNG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>afbeelding, JPEG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>afbeelding, TIFF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>afbeelding, WebP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toevoegen kan met een PDF of een afbeelding (PNG, JPEG, TIFF of WebP).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit bestand is groter dan {megabytes} MB. Maak het kleiner, bijvoorbeeld met een grovere scan, en probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het toevoegen is gestopt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit bestand is leeg. Kies een ander bestand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit bestand is groter dan {megabytes} MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit PDF-bestand is niet heel: het einde ontbreekt of er staat iets anders achter. Open het, kies afdrukken of opslaan als PDF, en voeg dat nieuwe bestand toe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is een bestand van een kantoorprogramma. Maak er eerst een PDF van (opslaan als PDF).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is een GIF. Sla de afbeelding op als PNG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is een afbeelding in het formaat BMP. Sla haar op als PNG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is een foto in een formaat van nieuwe telefoons (HEIC). Sla de foto eerst op als JPEG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is een video of geluidsopname; die kan niet in de kluis. Noteer wat te zien of te horen is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit soort bestand kan niet in de kluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zonder verborgen gegevens is deze afbeelding groter dan {megabytes} MB. Maak haar kleiner.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/attachments.py</name>
    <message>
      <source>inhoud niet meegekomen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bijlage zonder naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bladzijde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bladzijden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plaats en andere verborgen gegevens weggehaald</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>toegevoegd op {long_day}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/backup_list.py</name>
    <message>
      <source>op deze computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>op de tweede plaats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, 1 dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, {dossiers} dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, beschadigd</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/backups.py</name>
    <message>
      <source>Er is geen reservekopie gemaakt. {why} Uw dossiers zelf zijn gewoon opgeslagen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}-{month}-{year} om {hour}.{minute:02} uur</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {place} kan niet worden geschreven: {error}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/branches.py</name>
    <message>
      <source>Iedereen is vanavond veilig, of dat is nog niet beantwoord.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen zwangerschap ingevuld.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is geen besluit over een groep kinderen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is een besluit over een groep kinderen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} staat er niet als deskundige.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze persoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{short_name} is geen plek in het netwerk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F{number} is niet nagegaan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit gesprek met {child} is niet gehouden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij {short_name} wordt dit kind van niemand gescheiden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{child} is gehoord.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{code} is voor {child} niet relevant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{code} telt voor {child} wel mee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het effect op {element} is voor {child} niet meer onbekend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het ideaal voor {child} gaat niet verder dan wat dit besluit kan geven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er staan overige belangen in het dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er wordt verleend, dus er is niets geweigerd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen hardheidsclausule aangevinkt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze ouder is wel gevraagd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor {child} is gekozen wat het beste is; er wijkt niets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De keuze is wat {child} wil.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is één kind in het dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er wordt geen woning gesloten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit besluit neemt het gezin niets af.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is nog geen uitkomst die het gezin iets afneemt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij dit soort besluit staat het rechtsmiddel vast.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit rechtsmiddel is uit de lijst gekozen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij de uitleg aan {child} hoort geen tekening.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij {item} staat «{status}».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is geen voorlopig besluit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen dag waarop het gezin weg moet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen uitvoering gepland.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dit kind</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/card_piles.py</name>
    <message>
      <source>Niet op een stapel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/casefile_check.py</name>
    <message>
      <source>een optie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een persoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een bron</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een feit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een belang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is geen zaakbestand van Kind Voorop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het is gemaakt met een nieuwere versie van Kind Voorop. Installeer die versie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versie «{given}» van de methode is niet bekend; deze app heeft versie {version}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het id «{values}» is al gebruikt bij {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een bronvermelding noemt een feit of een bron, niet allebei.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen {what} met het id «{wanted}» in dit bestand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{wanted}» is {other}; hier hoort {kinds} te staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is hetzelfde als nr. {what}: {lists}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/casefile_error.py</name>
    <message>
      <source>Bij {place}: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het zaakbestand kan niet worden gelezen. {where}{problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nr. {what}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/casefile_text.py</name>
    <message>
      <source>Het bestand kan niet worden geopend: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het is {what:.0f} MB groot; meer dan {most} MB wordt niet gelezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er staan meer dan {what}.000 gegevens in; dat wordt niet gelezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De groepen en lijsten erin zitten te diep in elkaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De tekst staat niet in UTF-8. Bewaar het bestand opnieuw, met de codering UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is geen tekst, maar een ander soort bestand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De tekst staat niet in UTF-8 (byte {what}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het is leeg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is geen JSON. Een zaakbestand begint met {.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op regel {lineno}, teken {colno} houdt het op geldige JSON te zijn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De sleutel «{double}» staat twee keer in dezelfde groep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er staat een getal in met te veel cijfers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is geen getal dat in een zaakbestand mag staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De tekst bevat een teken dat niet bestaat of niet kan worden bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een sleutel bevat een teken dat niet bestaat of niet kan worden bewaard.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/casefile_told.py</name>
    <message>
      <source>een groep gegevens tussen { en }</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een lijst tussen [ en ]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een tekst tussen aanhalingstekens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een heel getal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>true of false</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een dag zoals 2025-11-10, vanaf het jaar 1800 tot 2200</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een moment in UTC zoals 2025-11-10T09:30:00Z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hier hoort {types} te staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De sleutel «{key}» is onbekend.{key2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De sleutel «{key}» ({key2}) ontbreekt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> Mogelijk: {lists}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{instance}» is geen bekende code.{hint}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{value}» bestaat niet in de kalender.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{value}» is niet {form}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{value}» heeft niet de vorm die hier hoort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het getal moet liggen van {bounds} tot en met {bounds2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In deze lijst staat iets twee keer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hier hoort {validator_value} te staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> Bedoelt u «{near}»?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/clock.py</name>
    <message>
      <source>De klok van deze computer staat op {now}, maar er is al een dossier gewijzigd op {last}. Zet de klok goed: termijnen en dagtekeningen kloppen anders niet. Er gaat niets verloren.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/comparison.py</name>
    <message>
      <source>Wil graag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maakt niet uit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liever niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Absoluut niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Onbekend</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/comparison_words.py</name>
    <message>
      <source>Zonder te wegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het verschil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kan dit veranderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uiteen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>op elk element hierboven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words} {also} lopen {children} uiteen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ook onder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Onder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, leeg: {empty}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit volgt uit wat is ingevuld. Onbekend: {unknown}{empty}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De beste {option} is voor elk {child} dezelfde.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De beste {option} verschilt per {child}: {named}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is nog te weinig ingevuld om {options} naast elkaar te leggen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Elke {option} is op ten minste één element slechter dan elke andere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{each_one}; zonder wegen valt er geen af.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>elke andere {option}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{grid} {verb} {everywhere} ten minste even goed als {than}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{grid} doen {everywhere} hetzelfde.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {grid} ten minste even goed is als {others}, hangt af van {named}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>die ten minste even goed is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zij ten minste even goed zijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van {grid} is te veel open om te zeggen of {they} als een andere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{one} en {other} doen {everywhere} hetzelfde.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beter op: {grid}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slechter op: {grid}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{one} is, vergeleken met {other}, {differs}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op de andere elementen is er geen verschil.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog open: {many} vakjes van deze twee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog open: {lists}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het andere open vakje verandert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De andere {idle} open vakjes veranderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> deze uitspraken niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> niets aan deze uitspraken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hoe {grid} staat naast {grid2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het verschil tussen {grid} en {grid2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bepaalt mee </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daarna nog één open vakje</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daarna nog {number} open vakjes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words}, op elementen die niet zwaarder wegen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: goed voor {good}, slecht voor {bad}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Onder {names} </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hier </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{under}is geen element goed voor het ene {child} en slecht voor het andere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} bij {grid}{why}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/conditions.py</name>
    <message>
      <source>naam nog niet naast de bron gelegd</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/copying.py</name>
    <message>
      <source>Niet meegekopieerd: vastgestelde versies, het spoor, bestanden, nakijkrondes, bekendmaking en bewaartermijn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} (kopie)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/deadlines.py</name>
    <message>
      <source>gelijkgestelde dag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pas één werkdag in de termijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goede Vrijdag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tweede paasdag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Koningsdag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bevrijdingsdag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hemelvaartsdag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tweede pinksterdag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>eerste kerstdag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tweede kerstdag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found} en {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/disk_words.py</name>
    <message>
      <source>bestaat niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>u hebt er geen rechten voor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de schijf is alleen te lezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het is een map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>er staat al iets met die naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de schijf is vol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uw ruimte op de schijf is vol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het bestand wordt te groot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de schijf geeft een fout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de naam is te lang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het bestand is in gebruik</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/erased.py</name>
    <message>
      <source>In deze kopieën kan nog staan wat u hebt verwijderd of wat een kind heeft ingetrokken. Het weghalen lukte daar niet:
{names}
Kind Voorop probeert het opnieuw bij de volgende start en bij elke reservekopie. Blijft dit staan, haal zo'n bestand dan zelf weg.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/erasing.py</name>
    <message>
      <source>De bewaartermijn is voorbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verzoek van betrokkene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dubbel of per ongeluk gemaakt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overgedragen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voorbeeld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit gaat voorgoed weg: het dossier met alles wat erbij hoort, alle vastgestelde versies, en alles wat het spoor van wijzigingen erover bewaart. Terugzetten kan niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit blijft in het spoor: wie het dossier wiste, wanneer en waarom, en dat er stukken naar buiten gingen (soort, dag en door wie; niet voor wie). Ook blijven papieren en bestanden die al naar buiten gingen. Uit de reservekopieën gaat het ook; uit die op een stick of netwerkschijf zodra die er weer is. Wilt u het bewaren, open het dan en sla het zaakbestand op.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/eviction.py</name>
    <message>
      <source>Vooraf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aanloop en de dag zelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daarna</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/field_history.py</name>
    <message>
      <source>gewist, want een kind trok woorden in: wat hier eerder stond, is voorgoed weg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wat hier eerder stond, is gewist; dit bleef staan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hele dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dossier begonnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vanaf hier wordt bijgehouden wie wat wijzigt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>overgenomen van {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>versie {note} vastgesteld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stukken van versie {note} gemaakt voor andere lezers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een kind trok woorden in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een deel van deze stap is later gewist, omdat een kind woorden introk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> tot en met {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stap {first}{until}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wat er met het dossier gebeurde</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/findings.py</name>
    <message>
      <source>Moet nog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dit profiel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/flat_zip.py</name>
    <message>
      <source>de delen erin zijn niet te lezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het einde ontbreekt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de lijst van delen is niet zoals Kind Voorop die maakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een deel staat er twee keer in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>er zit een deel in dat er niet hoort.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een deel is verpakt op een manier die niet wordt gelezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uitgepakt is het meer dan {what} MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een deel is niet zo groot als het zegt.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/handover.py</name>
    <message>
      <source>het spoor klopt niet, {wrong}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bij schakel {number}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{case} is van een ander dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het spoor eindigt ergens anders dan het zegt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het spoor leidt tot een andere inhoud dan er in het bestand staat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{manifest} is niet van Kind Voorop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{manifest} heeft niet de goede vorm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>er ontbreekt een deel, of er is er een te veel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een deel is niet wat de lijst erbij zegt.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/handover_error.py</name>
    <message>
      <source>Vraag de afzender het dossier opnieuw over te dragen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is geen overgedragen dossier van Kind Voorop. Zo’n bestand eindigt meestal op .dossier.age.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze wachtzin past niet bij het bestand. Let op hoofdletters en spaties, en vraag zo nodig de afzender om de wachtzin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit bestand is niet voor deze sleutel gemaakt. Kies het bestand met de geheime sleutel die hoort bij de openbare sleutel die u de afzender gaf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand is beschadigd of niet helemaal overgekomen. {again}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit bestand vraagt zo veel rekenwerk dat het niet wordt geopend. {again}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De inhoud van het bestand klopt niet: {what} {again}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit dossier is overgedragen met een nieuwere versie van Kind Voorop. Installeer die versie en probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit dossier is groter dan {most_megabytes} MB; zo veel gaat niet in één bestand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{line}» is geen openbare sleutel. Die begint met «age1» en heeft 62 tekens. Vraag de ontvanger de sleutel nog eens te sturen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In dit bestand staat geen geheime sleutel. Zo’n bestand heeft een regel die begint met «AGE-SECRET-KEY-1».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een ander zou dit dossier niet kunnen overnemen: {what} U kunt wel het zaakbestand meegeven; vraag wie de kluis beheert om hulp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het versleutelen is afgebroken. Sluit andere programma’s en probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/handover_papers.py</name>
    <message>
      <source>er zijn stukken die in geen lijst staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de stukken bij de versies zijn niet te lezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de stukken bij de versies passen niet bij hun lijst.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/handover_report.py</name>
    <message>
      <source>vastgestelde versie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vastgestelde versies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>laatst gewijzigd op {changed_at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zonder naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van {what}, voor {what2}, overgedragen op {made_at}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een afzender zonder naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een ontvanger zonder naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het spoor klopt niet: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het spoor klopt ({steps} stappen).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het kan wel naast uw eigen dossiers komen te staan, als nieuw dossier met een nieuw kenmerk. Het begint dan als concept, en in het spoor staat waar het vandaan komt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit dossier staat nog niet in uw kluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit dossier staat er al, in dezelfde stand. Er is niets veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit dossier staat al in uw kluis. Het bestand gaat verder waar u gebleven was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>U hebt een nieuwere stand van dit dossier dan in het bestand. Er is niets veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daarom wordt het niet overgenomen. Vraag de afzender het dossier opnieuw over te dragen.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/handover_trail.py</name>
    <message>
      <source>het spoor heeft meer dan {most_steps} schakels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>regel {number} van het spoor is niet te lezen.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/handover_versions.py</name>
    <message>
      <source>versie {number} is niet te lezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het zegel van versie {number} past niet bij wat erin staat.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/help_lines.py</name>
    <message>
      <source>de taal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de zin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>één keer {day} in de zin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de naam van de vertaler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de dag waarop de vertaler keek</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/image_cleaning.py</name>
    <message>
      <source>Dit is een bewegende afbeelding. Sla één beeld ervan op als PNG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze afbeelding is beschadigd of afgebroken. Open haar in een ander programma en sla haar opnieuw op.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit bestand heeft meer dan {most_pages} bladzijden. Maak er een PDF van.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/image_parts.py</name>
    <message>
      <source>a block ends too soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the picture ends too soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no mark where one belongs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a part is changed or ends too soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file ends too soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a part ends too soon</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/key_errors.py</name>
    <message>
      <source>Deze wachtzin of herstelsleutel past niet. Let op hoofdletters en probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In deze herstelsleutel zit een typefout: de laatste groep klopt niet met de rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neem een wachtzin van ten minste {shortest} tekens, bijvoorbeeld vier woorden achter elkaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze wachtzin hoort al bij iemand anders. Kies een andere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vul een naam in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is al iemand met de naam «{name}». Zet er iets bij, bijvoorbeeld een voorletter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze persoon staat niet meer in het sleutelbestand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is de laatste wachtzin van deze kluis. Voeg eerst iemand anders toe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er kunnen niet meer dan {most} personen in één kluis. Trek eerst iemands toegang in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De sleutel van uw organisatie in {path} wordt niet gebruikt: {why}. Vraag uw beheerder om het bestand te herstellen. Verder verandert er niets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De geheime sleutel in {path} is niet te gebruiken: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De geheime sleutel past niet op deze kluis. Misschien hoort hij bij een andere, of is de openbare helft hier nooit overgenomen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het sleutelbestand {path} ontbreekt. Zonder dit bestand gaat de kluis niet open. Zet het terug uit uw reservekopie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het sleutelbestand {path} is beschadigd of niet te lezen. Zet het terug uit uw reservekopie; de dossiers zelf zijn daarmee niet weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze kluis is gemaakt met een nieuwere versie van Kind Voorop. Installeer die versie en probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In deze map staat al een kluis. Open die met uw wachtzin, of kies een andere map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het sleutelbestand {path} kan niet worden geschreven ({reason}). Controleer of de map bestaat, of u er mag schrijven en of de schijf niet vol is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is te weinig werkgeheugen vrij om de kluis te openen; nodig is {megabytes} MB. Sluit andere programma’s en probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/key_file.py</name>
    <message>
      <source>dit zou niet meer te lezen zijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de schijf geeft iets anders terug dan er is geschreven</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/keys.py</name>
    <message>
      <source>sleutel van de organisatie</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/letterhead.py</name>
    <message>
      <source>Kies een logo als PNG of JPEG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bereikbaar: {hours}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit logo is groter dan {what} MB. Maak het kleiner en probeer opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit logo blijft ook verkleind te groot ({what} kB, hoogstens {what2} kB). Sla het op als JPEG, of met minder kleuren.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het logo in dit bestand is beschadigd. {possible}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit bestand is leeg. {possible}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is een SVG. Sla het logo eerst op als PNG, ten minste 600 beeldpunten breed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit bestand is geen PNG of JPEG. {possible}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/norms.py</name>
    <message>
      <source>Gelijkgesteld met een feestdag: {days}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: {term}{starts}. Bij: {at}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/open_sheet.py</name>
    <message>
      <source>Kind Voorop</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/order_of_steps.py</name>
    <message>
      <source>Het eerste andere belang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De eerste weigeringsgrond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De eerste afweging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er staat nog geen ideaal besluit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>er staat nu geen ideaal besluit. Het is ingevuld op {} en</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leeggemaakt op {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>staat er niet meer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is nog geen ander belang, geen weigeringsgrond en geen afweging.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het ideale besluit was er eerst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het ideale besluit kwam daarna.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toen het andere kwam, was het wel leeg: het is leeggemaakt op {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beide zijn in dezelfde stap bewaard, op hetzelfde moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volgens de klok van de computer was het andersom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eerder stond er ook al een ander belang of een weigeringsgrond ({}). Dat is later verwijderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> (stap {step})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het ideale besluit is ingevuld op {told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} is ingevuld op {told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daarna is het nog gewijzigd op {days}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} (stap {step})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/organisation.py</name>
    <message>
      <source>het kan niet worden geopend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>format = {format}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>format_version = {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name = {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keep_years = {keep_years}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keep_source = {keep_source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dit is geen bestand van een organisatie: bij «format» hoort «{format}».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dit bestand is gemaakt met een nieuwere versie van Kind Voorop. Werk het programma bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bij «format_version» hoort {format_version} of {with_letterhead}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bij «keep_years» hoort een getal van 1 tot en met {most_years}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{key}» kent de waarde «{value}» niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een bevestiging noemt «norm», «by», «on» en «fingerprint».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confirmations {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, bij {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand van uw organisatie kan niet worden gelezen. {where}: {problem}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/organisation_key.py</name>
    <message>
      <source># Kind Voorop: openbare sleutel van de organisatie
{public}
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>er staat iets anders in dan een regel die begint met AGE-SECRET-KEY-1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>er staat geen regel in die begint met AGE-SECRET-KEY-1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het is geen gewone tekst (UTF-8)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>er moet precies één regel in staan die begint met age1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de regel is geen sleutel van age, of er zit een typefout in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>met deze sleutel zou iedereen de kluis kunnen openen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/passphrase.py</name>
    <message>
      <source>Wachtzin (of herstelsleutel): </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuwe wachtzin: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De twee wachtzinnen zijn niet gelijk. Er is niets gemaakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geef --key-passphrase-file BESTAND of zet {key_variable}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand met de wachtzin is niet te lezen: {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In het bestand {file} staat geen wachtzin op de eerste regel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geef --passphrase-file BESTAND of zet {variable}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen wachtzin. {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen wachtzin getypt. Er is niets veranderd.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/people.py</name>
    <message>
      <source>Nog niemand heeft de regie. Spreek af wie de draden bij elkaar houdt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iemand zonder naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De regie ligt bij {names}. Kies er één, anders kijkt iedereen naar de ander.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/places.py</name>
    <message>
      <source>De map {chosen} is niet te vinden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De map {folder} gaat niet open: {error}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/policy_children.py</name>
    <message>
      <source>Niet gehoord: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leeftijd van de kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Woonplek van de kinderen voor en na het besluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Klasse van ETHOS Light van de woonplek van het gezin, en van de optie die voor het kind is gekozen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe de kinderen zijn gehoord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uitleg van het besluit aan de kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of er een gesprek was waarin het besluit aan het kind is uitgelegd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0 tot en met 3 jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4 tot en met 11 jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>12 tot en met 15 jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>16 en 17 jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>18 jaar of ouder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op de dag van het besluit; zonder die dag op de dag waarop het dossier is begonnen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wel doorslaggevend genoemd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet genoemd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doorslaggevende elementen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per element voor hoeveel kinderen het in de weging als doorslaggevend is genoemd. Dat kunnen er per kind meer zijn. Het zegt niet hoe zwaar een element hoort te wegen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gesprek gehouden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleen geobserveerd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet gehoord: geen reden ingevuld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een gesprek telt als het is gehouden, een observatie als er een dag bij staat. Anders telt de gekozen reden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gesprek gepland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog niets ingevuld</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/policy_dossiers.py</name>
    <message>
      <source>Geen eerdere plek ingevuld, of onbekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heroverweging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar gezinnen vóór de plek van nu sliepen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Klasse van ETHOS Light van de laatste eerdere plek in het dossier. Waardoor een gezin zijn woning kwijtraakte, staat niet als keuze in een dossier en is dus niet geteld.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe lang gezinnen in de opvang waren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alle dagen samen in klasse 2 of 3 van ETHOS Light, tot de dag van het besluit; zonder die dag tot de dag waarop het dossier is begonnen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soort besluit en uitkomst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per soort besluit hoe vaak elke uitkomst is gekozen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alle soorten samen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alle uitkomsten samen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geen dag afgesproken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De dag komt nog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dag voorbij, later opnieuw vastgesteld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dag voorbij, daarna niet opnieuw vastgesteld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De dag van heroverweging die nu in het dossier staat. Wie eerder opnieuw keek en een nieuwe dag afsprak, telt met die nieuwe dag. Dat een heroverweging is gehouden, blijkt hier alleen uit een nieuwe vastgestelde versie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geen dagen in de opvang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Korter dan 3 maanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 tot 6 maanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>6 maanden tot 1 jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 jaar of langer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ontruiming gepland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geen ontruiming gepland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De dag zelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Na 7 dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Na 30 dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Na 90 dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geplande ontruimingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of in het dossier een ontruiming is gepland.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar gezinnen waren na de dag van een geplande ontruiming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Klasse van ETHOS Light, van de dossiers met een geplande ontruiming.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/policy_files.py</name>
    <message>
      <source>Toelichting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tabel {place}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/policy_numbers.py</name>
    <message>
      <source>Alleen vastgestelde besluiten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alle dossiers, ook concepten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In deze jaren zijn er minder dan {least} dossiers die meetellen. Daarvan gaan geen cijfers naar buiten: zij zouden over herkenbare gezinnen gaan. Kies meer jaren.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Besluiten en kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoeveel dossiers meetellen, en hoeveel kinderen erin staan. Een kind dat in meer dossiers staat, telt vaker.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinderen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/policy_table.py</name>
    <message>
      <source>Aantal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Onbekend of niet ingevuld</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/policy_words.py</name>
    <message>
      <source>Cijfers voor beleid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinderombudsman Amsterdam (2025), § 2.7, 3.7, 6.5 en 7.1; Als de overheid niet thuis geeft (2023), § 1.5, 3.4.1, 5.3 en 5.4: hoeveel kinderen het zijn, waar gezinnen heen gaan en hoe lang zij blijven, is niet bekend. Woonplekken in klassen van ETHOS Light (Feantsa); klasse 0 en de dreigende huisuitzetting (7) zijn daaraan toegevoegd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het jaar is dat waarin het dossier is begonnen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het jaar is dat van het besluit. Een besluit zonder datum telt niet mee, een voorlopig besluit ook niet, en een besluit dat na het vaststellen is veranderd pas weer als het opnieuw is vastgesteld.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tellingen uit dossiers over kinderen met woonproblemen, gemaakt met Kind Voorop. Er staat geen naam, geen tekst van iemand, geen kenmerk en geen dag in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet meegeteld: verwijderde dossiers, voorbeelden en regels voor een groep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie twee tellingen over jaren die elkaar overlappen naast elkaar legt, of een telling van alleen vastgestelde besluiten naast een van alle dossiers, kan soms door aftrekken toch een klein aantal vinden. Dat geldt ook voor een telling van dezelfde jaren van een latere dag. Geef daarom van elk jaar één telling naar buiten, als het jaar voorbij is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit zijn dossiers uit één kluis en niet alle kinderen: een gezin kan meer besluiten krijgen, en wie zich nooit meldt, telt niet mee. De aantallen zeggen niet waarom iets gebeurde en niet of een besluit goed was. Zij zijn niet gemaakt om gezinnen, medewerkers of organisaties te vergelijken of te beoordelen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waardoor een gezin zijn woning kwijtraakte (de route naar dakloosheid): dat staat in dossiers in eigen woorden, niet als keuze.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{since} tot en met {until}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat dit is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gemaakt in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bron van de vragen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op {long_day} gingen al cijfers naar buiten over {period} ({lower}). Wie die naast deze legt, kan soms een klein aantal terugrekenen.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/publications.py</name>
    <message>
      <source>Nog niet bekendgemaakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aan {to}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bekendgemaakt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bekendmaking gepland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{head} op {lists}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} kan uiterlijk op {day}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/put_back_told.py</name>
    <message>
      <source>De kluis van daarvoor was er niet of ging niet open. Is er na de laatste reservekopie nog iets verwijderd of door een kind ingetrokken, dan kan dat er weer in staan. Haal het dan opnieuw weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De reservekopie is teruggezet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van wat er stond, is eerst een reservekopie gemaakt ({before}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat intussen is verwijderd of door een kind is ingetrokken, is er weer uitgehaald.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat er stond, is bewaard in dezelfde map als {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vanaf nu opent u de kluis met de wachtzin die gold toen de reservekopie werd gemaakt.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/recipients.py</name>
    <message>
      <source>wie beslist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de rechtbank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een ouder of geadresseerde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een kind dat om inzage vroeg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de organisatie zelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een urgentiecommissie of toetser</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/restore.py</name>
    <message>
      <source>Uit deze reservekopie gaan de woorden niet weg die een kind heeft ingetrokken. Kies een andere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is niets teruggezet. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand {store} gaat niet open: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naast {name} staat geen sleutelbestand {name2}. Zonder dat bestand gaat de reservekopie niet open. Kies een reservekopie waar het wel naast staat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De reservekopie {name} is beschadigd of hoort bij een ander sleutelbestand. Kies een andere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De reservekopie kan niet worden gelezen of klaargezet: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In deze reservekopie staan {many} dossiers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In deze reservekopie staat 1 dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er staat nu geen kluis op deze plaats.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De kluis die er nu staat, hoort bij een ander sleutelbestand. Hij blijft bewaard onder een andere naam.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat klaarstond is intussen weggehaald. Kies de reservekopie opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De map {folder} weigert: {error}. Start Kind Voorop opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De map {folder} weigert: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is de kluis zelf. Kies een reservekopie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een andere reservekopie is nog niet helemaal teruggezet. Start Kind Voorop opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat er nu staat, kan niet worden bewaard: {error}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/restore_preview.py</name>
    <message>
      <source>Deze dossiers komen terug:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze dossiers verdwijnen:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze dossiers krijgen een andere stand:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{dossier}: laatst gewijzigd op {changed_at}{versions}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>terug naar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{present}: van {changed_at} {way} {changed_at2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; de naam wordt dan {then}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; van {versions} naar {versions2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 vastgestelde versie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} vastgestelde versies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een dossier zonder naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er verandert niets: de dossiers in deze reservekopie zijn gelijk aan die in de kluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geen enkel dossier blijft zoals het is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 dossier blijft zoals het is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} dossiers blijven zoals ze zijn.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/retention.py</name>
    <message>
      <source>Hoe lang u een dossier mag en moet bewaren, staat in de selectielijst van uw organisatie (voor gemeenten: de selectielijst gemeenten en intergemeentelijke organen) of in een wet. Voor dossiers jeugdhulp noemt de Jeugdwet twintig jaar (art. 7.3.8), voor dossiers van hulpverleners de WGBO ook (art. 7:454 BW). Een jurist heeft die artikelen nog niet bevestigd. Langer dan nodig mag niet (art. 5 lid 1 onder e AVG). Vraag het uw functionaris gegevensbescherming of uw archivaris.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/route_words.py</name>
    <message>
      <source>{label}: uiterlijk op {day}, bij {at}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de dag van het nieuwe vonnis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: binnen {term} na {event}, bij {at}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: {starts}, bij {at}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/rules/care.py</name>
    <message>
      <source>een geadresseerde</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/rules/case_index.py</name>
    <message>
      <source>{codes} tot en met {codes2}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/rules/child_text.py</name>
    <message>
      <source>een ouder</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/rules/enforcement.py</name>
    <message>
      <source>verlof van de rechter van {leave_on}, zaak {leave_case}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/rules/frame.py</name>
    <message>
      <source>kind {what}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/rules/group.py</name>
    <message>
      <source>geen enkele</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>profiel {place}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/second_place.py</name>
    <message>
      <source>De reservekopie is gemaakt, maar niet op de tweede plaats {chosen}: {why}. Sluit de stick of de schijf aan en maak de reservekopie opnieuw, of kies een andere plaats.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze map ligt bij de kluis zelf. Kies een stick, een andere schijf of een netwerkschijf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {chosen} kan niet worden geschreven: {error}. Kies een andere map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {folder} kan niet worden geschreven: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>die is er nu niet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/second_reader.py</name>
    <message>
      <source>Het programma weet met welke wachtzin de kluis is geopend, niet wie er zit.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/short_intake.py</name>
    <message>
      <source>Korte intake {today}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Korte intake {decided_on}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/special_data.py</name>
    <message>
      <source>{}: deze vragen staan uit, want dit zijn bijzondere persoonsgegevens (art. 9 AVG). Stel ze alleen als het besluit ervan afhangt.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/still_asked.py</name>
    <message>
      <source>Nog geen brief voor {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spreek met {name} af wie dit gesprek mag weten. Nu mag iedereen dat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het gesprek van {held_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een gesprek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van {of} is nog geen samenvatting.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/store_places.py</name>
    <message>
      <source>ligt op een netwerkschijf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loopt mee met {cloud}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dropbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De map {folder} {where}. Daar kan een kluis beschadigd raken. Kies met --data MAP een map op deze computer zelf. Staat hier al een kluis, sluit Kind Voorop dan op alle computers en zet kindvoorop.kluis en kindvoorop.sleutel samen in die map. Voor reservekopieën mag deze plaats wel.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/talk_plan.py</name>
    <message>
      <source>liever niemand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>liever alleen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/tensions.py</name>
    <message>
      <source>Profiel A ↔ profiel B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>elk kind apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>elk profiel apart</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/timeline.py</name>
    <message>
      <source>Een andere plek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volgens het {assessment}: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, tot die dag zeker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; tot wanneer is niet zeker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{nights} tot {today}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar het gezin nu slaapt: {kind}{until}; {nights}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sinds wanneer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tot wanneer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> is niet bekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog niet bekend waar het gezin slaapt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet bekend waar het gezin sliep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>niet bekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plek onbekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 nacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} nachten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>School van {what}: {school}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kind {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eerdere slaapplek zonder dagen: {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sinds wanneer het gezin slaapt waar het nu slaapt, is niet ingevuld</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/timeline_moments.py</name>
    <message>
      <source>Gesprekken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stappen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uiterste dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geboorte en 18 jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raadpleging van kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bekendmaking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overhandiging van het advies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Melding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aanvraag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Onderzoeksverslag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{given} (gepland)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het {noun} gaat in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{short_name} is beschikbaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uitvoering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uiterlijk beslissen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tot hier is de slaapplek zeker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vertrek uit de slaapplek van nu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat besloten is, loopt tot hier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opvolging van het {assessment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Laatste dag voor {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zienswijze gevraagd aan {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uitgerekende dag van een zwangerschap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gesprek met {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teruggekoppeld aan {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Observatie van {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uitleg aan {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uitleg aan {name} (gepland)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alsnog praten met {name} (gepland)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is geboren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} wordt {of_age}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/timeline_shapes.py</name>
    <message>
      <source>geweest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deels geweest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gepland of nog te komen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/trail_words.py</name>
    <message>
      <source>stap {step}, {lists}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/version_differences.py</name>
    <message>
      <source> Op naam afgeweken door {row}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> Beantwoord door {row}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opmerking bij {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opmerking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>versie van de methode bij vaststellen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>versie van de controles</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/version_papers.py</name>
    <message>
      <source>Versie {number} is vastgesteld met versie {method} van de methode. Dit programma kan die niet meer lezen. Daarom is niet na te gaan of deze lezer alles mag weten wat erin staat. De bewaarde PDF is er nog wel. Die is alleen voor wie beslist: er staat ook in wat niet iedereen mag weten.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/version_words.py</name>
    <message>
      <source>een antwoord dat deze versie van de methode niet kent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iets wat niet meer in het dossier staat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vraag «{method}»</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{long_day} om {here:%H.%M} uur</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weigeringsgrond «{words}»</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gesprek van {long_day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bronvermelding van {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zwaarder belang {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zwaarder belang van {words} {element}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>afwijking van «{words}»</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gevolg van {words} voor {element}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wat {who} mag weten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bron B{row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>feit F{row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zienswijze van</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wens bij {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>onderdeel «{words}»</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dag van: {words}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/whole_store.py</name>
    <message>
      <source>de reservekopie van {made_at}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>app/withheld_since.py</name>
    <message>
      <source>niet gehoord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ingetrokken {at}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>models/store_errors.py</name>
    <message>
      <source>Wat u typte staat nog op het scherm en wordt zo opnieuw opgeslagen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De kluis {path} ontbreekt. Zet het bestand terug uit uw reservekopie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {parent} staat al een kluis. Open die, of kies een andere map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De kluis is al open in een ander venster of programma. Sluit dat eerst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De kluis {path} is beschadigd of hoort bij een ander sleutelbestand. Zet de kluis en het sleutelbestand samen terug uit uw reservekopie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze kluis is gemaakt met een nieuwere versie van Kind Voorop. Installeer die versie en probeer het opnieuw. Er is niets veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {parent} kan niet worden geschreven. Controleer of de map bestaat, of u er mag schrijven en of de schijf niet vol is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De kluis kon niet worden bijgewerkt voor deze versie van Kind Voorop. Er is niets veranderd. Maak ruimte op de schijf en probeer het opnieuw, of ga terug naar de vorige versie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossier {assessment_id} staat niet in de kluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossier {assessment_id} staat al in de kluis. Er is niets veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De bijlagen van dit dossier worden samen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit bestand is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Haal een bijlage weg die niet nodig is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maak het kleiner, bijvoorbeeld met een grovere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{advice} scan, en probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{said} {what:.0f} MB. Er past niet meer dan {what2} MB. {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De inhoud van «{name}» is beschadigd of ontbreekt. Zet de kluis terug uit een reservekopie, of voeg het bestand opnieuw toe.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/exhibits_cleaning.py</name>
    <message>
      <source>Laag</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/exhibits_images.py</name>
    <message>
      <source>Deze afbeelding is beschadigd. Open haar in een ander programma, sla haar opnieuw op en voeg haar toe aan de bron. Of voeg dit bestand los bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>q {place} cm {written} cm /Beeld Do Q
</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/exhibits_joining.py</name>
    <message>
      <source>De bladwijzers van de bundel kloppen niet. Probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CONCEPT · </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} · bladzijde {number} van {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{concept}bundel: bladzijde {what} van {total}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/exhibits_pdf.py</name>
    <message>
      <source>Dit bestand is met een wachtwoord afgesloten. Vraag om een versie zonder wachtwoord en voeg die toe aan de bron, of voeg dit bestand los bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit bestand is beschadigd en niet meer volledig te lezen. Vraag om een gave versie en voeg die toe aan de bron, of voeg dit bestand los bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op een bladzijde van dit bestand staat zo veel dat zij niet te tekenen is. Druk het bestand af als PDF of scan het, en voeg dat toe aan de bron. Of voeg dit bestand los bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand was beveiligd tegen wijzigen of afdrukken, zonder wachtwoord om het te lezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weggelaten is wat iets kon doen: {lists}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In het bestand zaten andere bestanden. Die staan niet in deze bundel; voeg ze zo nodig zelf toe aan de bron.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand heeft een digitale handtekening. Die geldt voor het bestand zelf en niet voor deze weergave; het ondertekende bestand zit nog in het dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een actie bij het openen of sluiten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een actie bij een bladzijde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een actie in een formulier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een actie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In het bestand stond 1 opmerking in een ballonnetje</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In het bestand stonden {remarks} opmerkingen in ballonnetjes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words}. Op papier is daarvan niets te lezen; zie het bestand zelf.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/exhibits_pieces.py</name>
    <message>
      <source>De bundel kon niet worden samengesteld. Probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De bundel kon niet worden samengesteld: er ontbreekt een stuk. Probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/exhibits_told.py</name>
    <message>
      <source>{exhibit} is los bijgevoegd: {apart}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/exhibits_writing.py</name>
    <message>
      <source>Dit bestand is niet te verwerken: het kost te veel tijd of geheugen. Druk het af als PDF of scan het, en voeg dat toe aan de bron. Of voeg dit bestand los bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij de bronnen die deze lezer mag weten, staan geen bijlagen. Er is niets om te bundelen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het maken van de bundel is gestopt. Er is niets opgeslagen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De bundel wordt geschreven en nagekeken …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} van {many} wordt nagekeken …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De bundel wordt geschreven en nagekeken: {said} procent</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/imprint.py</name>
    <message>
      <source>de kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noun} over {reading}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gemotiveerd {noun}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> bij een vraag over {subject_name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor {person}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor de ouders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor een urgentiecommissie of toetser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor de rechtbank, {for_court}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor de rechtbank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor wie beslist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor wie het {reading} vaststelt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CONCEPT, voorlopig {noun}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}, versie {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status: {status}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geef deze versie niet door: niet ieder mag alles weten. Elke lezer krijgt een eigen versie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het adres van {names} is geheim en staat in geen versie voor een ander.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/information_pack.py</name>
    <message>
      <source>Voor ouders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor kinderen van 4 tot en met 11 jaar, om samen te lezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor kinderen vanaf 12 jaar</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/paper_compared.py</name>
    <message>
      <source>de woorden zijn dezelfde, maar de bladzijde ziet er anders uit. Er kan iets over de tekst heen staan, of iets zijn weggehaald of verplaatst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bladzijde {number}: onderaan staat {each}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze tekst uit de inhoud staat niet op papier: «{each}».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De inhoud bevat tekens die dit programma nooit afdrukt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bladzijde {page}: er staat {what} op, en dat zet dit programma nooit op een bladzijde.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van deze inhoud kan dit programma geen bladzijden maken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er zijn {found} bladzijden; bij deze inhoud horen er {expected}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bladzijde {number}, onderaan: er hoort «{ours}» te staan, er staat «{theirs}».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bladzijde {what}: {otherwise}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>En nog {more} verschillen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een andere vingerafdruk ({in_groups})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>geen vingerafdruk</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/paper_differences.py</name>
    <message>
      <source>Bladzijde {page}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{place}: in de inhoud staat {content}, op papier staat {paper}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>onder «{heading}»</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alinea {number}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/paper_files.py</name>
    <message>
      <source>{name} bestaat al en is iets anders. Kies voor de PDF een andere naam.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>read back otherwise</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/paper_in_store.py</name>
    <message>
      <source>versie {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>concept of ander stuk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>op {day} opgeslagen uit dossier «{store}» ({version}, voor {reader})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/paper_verifying.py</name>
    <message>
      <source>Dit bestand is byte voor byte {left}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bladzijde {page}: er staat {what} op.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op dit PDF-bestand staan dingen die dit programma nooit op een bladzijde zet. De tekst is niet vergeleken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{named}: daarin staat een tekst die veel langer is dan dit programma ze maakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De vingerafdruk van de versie in het PDF-bestand is een andere dan in de inhoud.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 bladzijde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} bladzijden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het PDF-bestand gaat open en heeft {pages}; op elke bladzijde staat dezelfde vingerafdruk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Elk woord van de inhoud staat op papier, in de goede volgorde, en niets anders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Elke bladzijde ziet eruit zoals dit programma haar van deze inhoud maakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het stuk is een concept, geen versie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het stuk hoort bij geen versie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>versie {number} van dossier «{dossier}»</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De vingerafdruk van de inhoud is niet die van een stuk dat van deze versie is bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit stuk noemt {named}, maar is iets anders dan wat daarvan is bewaard voor {reader}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit stuk noemt {named}. {partly}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is precies {named}, zoals gemaakt voor {reader}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Elk woord en elke bladzijde is gelijk aan wat bij het vaststellen is bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ook het bestand is byte voor byte gelijk (SHA-256 {what}…).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De gegevens zitten ook in de PDF, zoals dit programma ze erin zet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verder is het bestand het bewaarde.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Achter het bestand is iets toegevoegd dat niets aan de bladzijden verandert, zoals een digitale handtekening.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand zelf is opnieuw opgeslagen: de bytes zijn niet gelijk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een concept bewaart de kluis niet; dat het hieruit komt, is dus niet te zeggen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het meest lijkt het op versie {number} van dossier «{what}».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De versie waarvan dit stuk de vingerafdruk draagt, staat niet in deze kluis. {headline}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/pdf_attached.py</name>
    <message>
      <source>Het bestand met de gegevens zit anders in de PDF dan dit programma het erin zet: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij het PDF-bestand staat een bestand vermeld dat er niet zo in zit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het PDF-bestand gaat open als een verzameling bestanden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het is er niet, of het zijn er meer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het is anders ingepakt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het is groter dan {what} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de lengte of het controlegetal (CheckSum) klopt niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de soort (Subtype) is een andere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het staat niet onder zijn naam op de lijst van bijlagen (EmbeddedFiles)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het hoort niet bij het stuk als geheel (AF)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wat het van het stuk is (AFRelationship) is een andere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de naam of de omschrijving is een andere</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/pdf_check.py</name>
    <message>
      <source>Het bestand gaat niet goed open: er ontbreken bladzijden of de vingerafdruk. Probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand gaat niet goed open. Probeer het opnieuw. ({problem})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet op elke bladzijde staat de vingerafdruk. Probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet alle tekst staat op papier. Dit ontbreekt: «{lost}». Probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De gegevens zitten niet zo in de PDF als zij horen. Probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand is beschadigd en gaat niet open. Probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand is niet volledig weggeschreven. Probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In het bestand ontbreken bladzijden. Probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand is beschadigd: de inhoudstabel is niet te vinden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand is beschadigd: een onderdeel staat niet op zijn plaats.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand is beschadigd: een verwijzing ontbreekt.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/pdf_inside.py</name>
    <message>
      <source>Filespec</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>content file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/pdf_opening.py</name>
    <message>
      <source>{name} is niet te lezen: het is er niet, of u mag het niet openen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is groter dan {what} MB. Zo groot maakt dit programma het niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is geen PDF-bestand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit PDF-bestand is versleuteld. Een stuk van dit programma is dat nooit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit PDF-bestand is met een wachtwoord vergrendeld en gaat niet open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit PDF-bestand is beschadigd en gaat niet open. Vraag het opnieuw aan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In dit PDF-bestand staat geen bladzijde.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit PDF-bestand heeft meer dan {most_pages} bladzijden. Het is niet nagekeken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een afbeelding of vlak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>letters die getekend zijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inhoud die anders is ingepakt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een handtekening of veld dat te zien is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een aantekening, stempel of vlak</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/pieces.py</name>
    <message>
      <source>Besluit, rapport of advies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nakijkkaart (één bladzijde)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lijst bij een ontruiming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijlage bij een aanvraag om urgentie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advies bij een aanvraag om urgentie</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/sign_off.py</name>
    <message>
      <source>Vaststellen kan nog niet. Los eerst dit op: {rules}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vul in wie het besluit vaststelt.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/signature.py</name>
    <message>
      <source>Deze PDF is al ondertekend. Er wordt niets aan veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is geen PDF zoals Kind Voorop die schrijft, of hij is daarna veranderd. Sla hem opnieuw op.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze PDF is versleuteld. Zo’n PDF wordt niet ondertekend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze PDF is beschadigd. Sla hem opnieuw op.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is een concept. Een concept wordt niet ondertekend; stel eerst vast.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze PDF is niet door Kind Voorop gemaakt. Alleen eigen stukken worden ondertekend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze PDF is na het maken veranderd. Sla hem opnieuw op.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De handtekening die is gemaakt, klopt niet. Er is niets opgeslagen. {why}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/signature_check.py</name>
    <message>
      <source>De handtekening is niet te lezen: zij is beschadigd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{of_itself}: zij is niet zoals het programma haar schrijft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{of_itself}: er zit een ander certificaat in dan toen werd ondertekend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{of_itself}: zij is niet meer te lezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De ondertekende inhoud is veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{of_itself}: zij hoort niet bij het certificaat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De handtekening dekt niet het hele bestand: er is na het ondertekenen iets toegevoegd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Na het ondertekenen is iets veranderd wat de handtekening verbiedt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het certificaat komt van een vertrouwde uitgever: {subject}. {no_revocation}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het certificaat is nu niet geldig (verlopen). Of het dat was toen werd ondertekend, is niet bewezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het certificaat komt niet van een van de uitgevers in de map die is opgegeven.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/signature_roots.py</name>
    <message>
      <source>In de map {folder} staat geen certificaat. Zet er de certificaten in van uitgevers die uw organisatie vertrouwt (.pem, .crt, .cer of .der).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De map {folder} met certificaten bestaat niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{folder} is een bestand. Geef de map op waarin de certificaten staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De map {folder} met certificaten is niet te lezen: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is niet te lezen: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is geen certificaat dat het programma kan lezen.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/signed.py</name>
    <message>
      <source>De handtekening klopt niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De handtekening klopt: sinds het ondertekenen is er geen byte veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volgens het certificaat ondertekend door {signer} (uitgever: {issuer}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volgens de handtekening op {long_day} om {at:%H:%M}. {no_proven_time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er staat een handtekening in het bestand, maar waar die begint en eindigt is niet te lezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Na het ondertekenen is er iets toegevoegd: {what} bytes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bereik van de handtekening (ByteRange) is veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De controlegetallen die bij het ondertekenen zijn toegevoegd, zijn veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De ondertekende inhoud is veranderd {earlier}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{added} of de handtekening zelf is veranderd; {not_the_content}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{added} is veranderd; {not_the_content}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/signed_places.py</name>
    <message>
      <source>en elders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in de inhoudstabel van het bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aan het begin van het bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>op bladzijde {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in iets dat op meer bladzijden staat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in de opbouw van het bestand</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/signed_record.py</name>
    <message>
      <source>byte {start} tot {end}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/signing_card.py</name>
    <message>
      <source>De kaart doet het niet meer ({name}). Probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De module {module} bestaat niet. Kies het bestand van de leverancier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wel gevonden: {lists}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steek de kaart erin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De kaart «{token}» is niet gevonden. {there}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er zijn meer kaarten die «{token}» heten. Haal de andere eruit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De module {name} is niet te laden. Kies de module van uw kaart, voor {system}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Typ de pincode van de kaart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze kaart heeft nog geen pincode. Stel die eerst in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De kaart «{label}» gaat niet open ({name}). Steek haar er opnieuw in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{wrong} U hebt nog één poging; daarna is de kaart geblokkeerd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{wrong} U hebt nog maar weinig pogingen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op de kaart «{token}» staat geen certificaat met een sleutel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het certificaat «{certificate}» staat niet op de kaart. Er zijn: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op de kaart «{token}» staat geen certificaat waarmee u mag ondertekenen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op de kaart staan meer certificaten. Noem er een: {names}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/signing_key.py</name>
    <message>
      <source>In {name} zit geen geheime sleutel. Kies een bestand waar die wel in zit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {name} zit geen certificaat bij de sleutel. Vraag om een volledig bestand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De sleutel en het certificaat in {name} horen niet bij elkaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} is niet te lezen. Kies een ander bestand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is geen bestand met een sleutel (.p12 of .pfx).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit bestand is op een verouderde manier versleuteld. Vraag om een bestand met AES-versleuteling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De wachtzin past niet op dit bestand, of het bestand is beschadigd. Typ de wachtzin opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit soort sleutel kan het programma niet gebruiken. Het kent RSA en ECDSA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Met het certificaat van {certificate} mag niet worden ondertekend. Kies een ander.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze sleutel is te zwak om mee te ondertekenen: RSA met minder dan 2048 bits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het certificaat van {certificate} is verlopen op {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het certificaat van {certificate} is pas geldig vanaf {day}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/signing_offline.py</name>
    <message>
      <source>Het onderdeel voor een digitale handtekening is niet geïnstalleerd. Installeer het met de extra «sign»: python -m pip install ".[sign]", in de map van Kind Voorop. Start het programma daarna opnieuw.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/unprintable.py</name>
    <message>
      <source>in {each}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in het {each}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>reports/verdict.py</name>
    <message>
      <source>De inhoud van dit PDF-bestand is wat zijn vingerafdruk zegt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het JSON-bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het JSON-bestand is het bestand waarvan de vingerafdruk is gemaakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het JSON-bestand is niet het bestand waarvan de vingerafdruk is gemaakt: er is iets in veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het JSON-bestand is opnieuw opgeslagen: de tekens zijn anders geordend, maar wat erin staat is hetzelfde.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het JSON-bestand hoort bij een heel ander stuk.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/access_form.py</name>
    <message>
      <source>Naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuwe wachtzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog een keer dezelfde wachtzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Annuleren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bezig …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/access_panel.py</name>
    <message>
      <source>Wie om inzage vraagt, krijgt een overzicht van de eigen gegevens: wat die persoon mag weten, en niet meer. Wat een kind voor zich hield, een anonieme melder en een geheim adres staan er voor een ander niet in. Kijk eerst na wie er vraagt, en lees het stuk zelf voordat u het geeft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let op: hierin staat ook wat dit kind voor zijn ouders verborgen hield. Geef het alleen aan het kind zelf, of aan wie het daarvoor aanwijst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie vraagt om inzage?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soort bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies eerst wie om inzage vraagt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een ogenblik …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind zonder naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Persoon zonder naam</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/alarm_lines.py</name>
    <message>
      <source>Een alarm is een label: het houdt niets tegen. Het staat ook op papier voor wie beslist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen alarm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ga naar het veld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ga naar: {said}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/archiving.py</name>
    <message>
      <source>Eén zip-bestand voor het archief of zaaksysteem van uw organisatie: de PDF van elke vastgestelde versie (zoals die is voor wie beslist), de zaakbestanden, en metagegevens volgens MDTO. Classificatie en bewaartermijn vult uw organisatie zelf in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archiefpakket maken …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ja, maken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toch maken?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/at_once.py</name>
    <message>
      <source>Er was niets meer leeg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ongedaan maken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} {words} ingevuld.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>veld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>velden</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/attachments.py</name>
    <message>
      <source>De bron is niet voor iedereen. Deze bijlage is nooit opener dan haar bron.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit bestand staat nu onversleuteld buiten de kluis. Wis het als u het niet meer nodig hebt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een PDF of een afbeelding. U kunt het bestand ook op deze kaart slepen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijlage toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{busy}» wordt nagekeken en opgeslagen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijlage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ja, voorgoed weghalen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nee, houden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bekijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opslaan als …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opslaan buiten de kluis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weghalen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet meer bekijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} bestaat al. Kies een andere naam.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opgeslagen: {path}. {outside}{more}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> Een vastgestelde versie noemt dit bestand; sla het eerst op als u het moet kunnen tonen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{row}» weghalen? De inhoud gaat voorgoed uit de kluis en komt niet terug. Alleen in het spoor blijft staan dat het bestand er was.{words}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/bar.py</name>
    <message>
      <source>Snel noteren wat er nu gezegd wordt; Enter bewaart het als feit (Ctrl+K)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snel noteren (Ctrl+K); Esc brengt u terug naar het veld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snelle notitie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>‹ Vorige</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vorige pagina (Ctrl+PgUp)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volgende ›</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volgende pagina (Ctrl+PgDown)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/beside.py</name>
    <message>
      <source>Keuze naast
beste optie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{options} die u even weglaat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies een {option} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verschil tussen deze {option}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>en deze {option}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat als deze {option} er niet was?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verschil tussen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de keuze per {child}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Onder welke {option}?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/blank_forms.py</name>
    <message>
      <source>Intake op papier …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een leeg formulier van twee bladzijden, voor als er geen computer is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> ({pages} bladzijden, nagekeken)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/cards.py</name>
    <message>
      <source>Verwijderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ja, {word}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>U kunt het daarna terugzetten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terugzetten kan daarna niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{name}» {word}, met alles wat erbij is ingevuld? {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verwijderd ({many})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is verwijderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terugzetten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} terugzetten</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/carrying.py</name>
    <message>
      <source>Wat rust op deze bron?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke elementen, bij welk kind?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke andere belangen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Belang zonder soort</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/citing.py</name>
    <message>
      <source>bron zonder titel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feit of bron</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies een feit of bron …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voeg hierboven eerst een bron toe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voeg eerst feiten en bronnen toe op de pagina «Bronnen en feiten».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pagina in {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/clash.py</name>
    <message>
      <source>Botsing benoemen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welk element staat tegenover welk ander belang?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Botst er niets? Schrijf dat op.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spanningen die vaker voorkomen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tussenweg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor alle profielen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor het hele gezin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tussenweg beschrijven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nog niet beschreven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{concluded}, omdat: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Betwist: F{number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{upper}{other} zegt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nog niet opgeschreven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Onze conclusie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nog geen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/closing.py</name>
    <message>
      <source>Uw laatste wijzigingen zijn nog niet opgeslagen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maak ruimte op de schijf of sluit het andere programma, en probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Venster open laten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sluiten en wijzigingen verliezen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/coming_in.py</name>
    <message>
      <source>Dit dossier was gewist. Het staat er nu weer in, met een nieuw id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit dossier staat al in de lijst. Er is niets veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{title}» staat in de lijst. {not_copied}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/comparing_versions.py</name>
    <message>
      <source>Er is geen verschil.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies twee verschillende versies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versie {number} van {each}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat er nu staat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vergelijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stap {id}: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versie {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is één verschil.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er zijn {number} verschillen.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/comparison.py</name>
    <message>
      <source>Loop met de pijltjes door de tabel: hier staat dan de reden van dat vakje. Enter gaat naar het antwoord zelf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen reden bij opgeschreven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet relevant gevonden: {lists}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hier niet relevant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog niet ingevuld</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/comparison_cells.py</name>
    <message>
      <source>Doorslaggevend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zwaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weegt {weight}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/comparison_table.py</name>
    <message>
      <source>Element</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/conditions.py</name>
    <message>
      <source>De 14 voorwaarden: een extra blik</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet verplicht. De namen zijn nog niet naast de bron gelegd ({unchecked}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over welke voorwaarden voor {name} gaat deze bevinding?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is er voor {name} iets blijven liggen? Kruis bij een element aan over welke voorwaarde het gaat. Zonder cijfers. De namen: {unchecked}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar dit vandaan komt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog niets gekoppeld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin op de pagina van een element.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog niets bij: {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/curtain.py</name>
    <message>
      <source>Afgeschermd. Ctrl+Shift+H toont het weer.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/desk_list.py</name>
    <message>
      <source>Nu nodig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Concept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voorlopig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vastgesteld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voorbeelden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een uiterste dag, een gesprek of een vervolg dat voorbij is of binnen veertien dagen komt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat het eerst moet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soort besluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Besluit uiterlijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gesprekken gepland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Laatst gewijzigd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vervolg uiterlijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoek een dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoek in alles wat is getypt (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volgorde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{shown} gevonden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> in «{parts}»; nog {others} bij «{parts2}»</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Staat in: {lists}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/differences_list.py</name>
    <message>
      <source>Nog {many} tonen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {many} regels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {many} regels</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/dossier.py</name>
    <message>
      <source>Genoteerd als feit F{number}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/dossiers_table.py</name>
    <message>
      <source>(zonder naam)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nog niet gekozen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>En dat is niet alles: kies «Nu nodig».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een gesprek of uitleg voor een kind was gepland op {lists}: «{what}».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het vervolg had er op {follow_up_on} moeten zijn: {what} («{what2}»).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nog geen kinderen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/duties.py</name>
    <message>
      <source>{phases} · {what} van {every} nagelopen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{id} · Wie: {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie deed het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waaruit blijkt het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanneer?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bron</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bron bij {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies een bron …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/editing.py</name>
    <message>
      <source>Dat dit bestand naar buiten ging, is niet in het dossier genoteerd. {problem}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/effect_shapes.py</name>
    <message>
      <source>half gevuld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hoe breder de streep, hoe zwaarder het element weegt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>licht gevuld: niet gezegd hoe zeker</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/erasing.py</name>
    <message>
      <source>Ja, voorgoed wissen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uw naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{dossier_name}» voorgoed wissen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uw naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vul nog in: {lists}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/exhibits.py</name>
    <message>
      <source>Producties opslaan …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een bundel met de bijlagen bij de bronnen die deze lezer mag weten, genummerd, met een inhoudsopgave en een regel op elke bladzijde.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit bestand staat nu onversleuteld buiten de kluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stoppen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stoppen met het maken van de bundel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wordt gestopt …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/exports_panel.py</name>
    <message>
      <source>Elk bestand dat u hier opslaat, staat daarna buiten de kluis. Het programma onthoudt wat het was en voor wie, en een controlegetal waarmee u later ziet of een bestand hetzelfde is. Waar het daarna heen gaat, weet het niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van dit dossier is nog geen bestand opgeslagen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>besluit als PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>besluit als PDF, met de gegevens erin,</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>besluit als PDF, digitaal ondertekend,</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>besluit als PDF, met de gegevens erin en digitaal ondertekend,</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>besluit als PDF, met schuilnamen,</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>besluit als webpagina</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>besluit als webpagina, met schuilnamen,</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inhoud van een PDF als JSON,</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zaakbestand met schuilnamen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>brief of kaart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>overzicht bij een verzoek om inzage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uitnodiging voor een gesprek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uitleg over een gesprek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lijst bij een ontruiming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bijlage bij een aanvraag om urgentie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advies bij een aanvraag om urgentie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bundel met producties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> voor {editing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>door {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>controlegetal {sha256}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/findings_list.py</name>
    <message>
      <source>Dit houdt vaststellen tegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kijk hier nog naar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op naam afgeweken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op naam beantwoord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goed om te weten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volgorde en termijnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog te onderzoeken vóór {follow_up_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opzij gezet door {overridden_by}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afwijking intrekken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Antwoord intrekken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afwijken met reden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beantwoorden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>override</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/handing_over.py</name>
    <message>
      <source>Het hele dossier gaat mee: ook wat voor ouders of een kind is afgeschermd, alle vastgestelde versies, en wie wat wanneer heeft veranderd. Geef het alleen aan wie dat allemaal mag weten. Uw eigen dossier blijft staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies een wachtzin voor dit bestand, niet die van uw kluis. Geef die door per telefoon of in een gesprek, niet in dezelfde mail als het bestand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De ontvanger maakt zelf een sleutelpaar en stuurt u het openbare deel: een regel die begint met «age1». Bel even om de laatste tekens te vergelijken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdragen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Met een wachtzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Met een openbare sleutel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aan wie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam en organisatie. Dit komt in het spoor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van wie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uw naam en organisatie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe gaat het op slot?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wachtzin voor dit bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Openbare sleutel van de ontvanger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Openbare sleutel uit een bestand lezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uit een bestand …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Openbare sleutel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tekst (*.pub *.txt *)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is niet te lezen. Kies een ander bestand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vul in aan wie u het dossier overdraagt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plak de openbare sleutel van de ontvanger, of kies het bestand ermee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen bestand gemaakt. {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het dossier wordt versleuteld. Dat duurt enkele seconden; blijf op deze pagina.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen bestand gemaakt. {result}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> Geef de wachtzin door per telefoon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Klaar voor {to}: {path}.{by_phone}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overgenomen van {what} op {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overgedragen aan {other} op {day}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/head.py</name>
    <message>
      <source>Afschermen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afgeschermd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>‹ Alle dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opslaan en terug naar alle dossiers (Ctrl+W)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alle stappen en pagina's (Ctrl+L)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vergrendelen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alles verbergen tot u uw wachtzin typt (Ctrl+Shift+L)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toetsen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alle toetsen op een rij (F1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verbergt wat niet iedereen aan tafel mag zien (Ctrl+Shift+H)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is nu iets verborgen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opgeslagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet opgeslagen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/history_panel.py</name>
    <message>
      <source>Kies een veld en zie wie het invulde of wijzigde, en wanneer. Wat het laatst is gewijzigd, staat bovenaan. Het komt uit het spoor van dit dossier. Bestanden die naar buiten gingen, staan in een eigen lijst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het spoor wordt gelezen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het spoor kon niet worden gelezen. Kijk op het startscherm bij «De kluis» wat er aan de hand is: «Nakijken».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen veld met deze woorden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van dit veld staat nog geen wijziging in het spoor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zet de cursor eerst in het veld waarvan u wilt zien wie het wijzigde.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ook elke tussenstap van het typen tonen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eerst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoek een veld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Typ een paar letters: een naam, een onderwerp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Velden, laatst gewijzigd eerst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog {more} {fields}. Typ een paar letters om er een te vinden.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/image_view.py</name>
    <message>
      <source>Kleiner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vorige bladzijde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volgende bladzijde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bladzijde {what} van {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afbeelding {name} {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze afbeelding kan hier niet worden getoond. U kunt haar wel opslaan.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/in_background.py</name>
    <message>
      <source>Het werk is afgebroken door {name}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/inputs.py</name>
    <message>
      <source>verwijderde optie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/intake_separations.py</name>
    <message>
      <source>Wordt iemand gescheiden?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is niemand genoemd: iedereen blijft bij elkaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog een kind dat wordt gescheiden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ja, een kind wordt gescheiden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welk kind?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op welke grond?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vrijwillig?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/json_beside.py</name>
    <message>
      <source>Ook als JSON-bestand ernaast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Met dat bestand kan wie het stuk krijgt, zoals een griffier, nagaan of de inhoud is wat de vingerafdruk onderaan zegt. Er staat hetzelfde in als op papier. Het is niet versleuteld, net als de PDF.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/json_inside.py</name>
    <message>
      <source>De gegevens ook in de PDF zetten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie de PDF krijgt, krijgt dan ook de gegevens die een computer kan lezen: hetzelfde als op papier voor deze lezer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, met de gegevens erin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versie {} is op papier gezet door een eerdere uitgave van dit programma. Er kan niets meer in die PDF. Haal het vinkje bij «De gegevens ook in de PDF zetten» weg, en zet de gegevens er als JSON-bestand naast.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/keeping.py</name>
    <message>
      <source>Een ogenblik: de kluis wordt nagekeken …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De vorige keer is Kind Voorop niet gewoon gesloten, en een deel van de kluis is nu niet goed te lezen. Werk niet verder. Sluit Kind Voorop, start het opnieuw en kies «Terugzetten uit een reservekopie …».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat het laatst is opgeslagen, staat niet meer in de kluis. Dat kan komen doordat de computer is uitgevallen of een bestand is beschadigd. Kijk in de dossiers waaraan het laatst is gewerkt wat er ontbreekt, en vul dat opnieuw in. Klopt het daarna, kies dan «De kluis», «Nakijken», «Verdergaan met deze kluis …». Staat hier een veel oudere kluis dan u verwacht? Zet dan een reservekopie terug.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het spoor van wijzigingen is korter dan of anders dan toen de kluis het laatst werd gesloten. Staat hier een oudere kluis dan u verwacht? Zet dan een reservekopie terug. Weet u niet hoe dit komt, meld het dan bij uw beheerder.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/kept_papers.py</name>
    <message>
      <source>is van voordat deze persoon in het dossier stond. Er is toen niet vastgelegd wat deze persoon mag weten. Stel een nieuwe versie vast en druk die af.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>houdt nog geen rekening met wat sindsdien is afgeschermd. Stel een nieuwe versie vast en druk die af.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies eerst voor wie het is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF voor wie beslist opslaan …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen PDF gemaakt. {failed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versie {number} {came_later}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versie {number} {newer_marks}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/keys_list.py</name>
    <message>
      <source>Volgende pagina</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vorige pagina</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naar de stappen; pijltjes lopen erdoor, Enter opent een pagina</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naar het volgende dat nog open is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rechterkant tonen of verbergen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terug naar alle dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tab, Shift+Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naar het volgende of het vorige veld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pijltjes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Langs de keuzes; spatie of Enter kiest, Delete neemt de keuze terug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een keuzelijst openen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spatie, Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een groep openen of sluiten, op een knop drukken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij een element: wat leeg is, wordt «geen verschil»</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij een element: hetzelfde, maar alleen voor de andere opties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snel iets noteren; Enter bewaart het als feit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uit de snelle regel, de stappen of de rechterkant terug naar het veld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Als tweede lezer een opmerking maken bij dit veld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zien wie dit veld wijzigde, en wanneer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afschermen wat niet iedereen mag zien, en weer tonen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nu opslaan (het gaat ook vanzelf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuw dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Korte intake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoeken in alle dossiers, als er meer dan zes zijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiezen welke dossiers u ziet: pijltjes en Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+1 tot Ctrl+8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In de lijst: sorteren op die kolom, nog eens draait het om</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het gekozen dossier openen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het gekozen dossier kopiëren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het gekozen dossier wissen; eerst komt er een vraag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vergrendelen: alles is verborgen tot u uw wachtzin typt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weergave: kleuren en grootte van de letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze lijst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sluiten</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/letter_editor.py</name>
    <message>
      <source>Begin met een voorzet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuwe voorzet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De voorzet komt in de plaats van deze tekst. Met Ctrl+Z haalt u de tekst van nu terug. Vervangen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor een voorzet is nog te weinig bekend: leeftijd, gekozen optie of soort besluit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>En nog {} plaatsen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Er is niets op te merken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ja, vervangen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>▲ Ontbreekt: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zet dit erbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zet erbij: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ga naar «{said}»: {message}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vervang door «{offer}»</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/letter_printing.py</name>
    <message>
      <source>Er staat nog geen tekst in. Begin met de voorzet, of schrijf zelf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hierin staat iets wat niet elke lezer mag weten: {}. Toch opslaan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> als webpagina</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ja, toch opslaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nee, eerst verbeteren</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/lines.py</name>
    <message>
      <source>Ten minste {shortest} tekens, bijvoorbeeld vier woorden achter elkaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Laat zien wat ik typ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vul een wachtzin in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze wachtzin is te kort. {how_long}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/lock.py</name>
    <message>
      <source>Probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze wachtzin hoort bij een andere kluis dan die nu open is.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/lock_line.py</name>
    <message>
      <source>Vergrendelt vanzelf na</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Als u zo lang geen toets of muis gebruikt, is alles verborgen tot u uw wachtzin typt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nu vergrendelen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 minuut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} minuten</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/look.py</name>
    <message>
      <source>Zoals op deze computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Donker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoog contrast</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/look_dialog.py</name>
    <message>
      <source>Weergave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>U ziet het meteen. Het geldt voor deze computer, voor uzelf, en niet voor wat u afdrukt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kleuren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grootte van de letters</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/looking_back.py</name>
    <message>
      <source>Terugblik</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ideaal besluit opschrijven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Woonplek erna</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scheidt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alarm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ideaal besluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gewijzigd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zij zeiden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} zei</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gezien bij {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nog niets; nog niet geraadpleegd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gehoord; nog niet opgeschreven wat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nog niets; nog niet gehoord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nog niet gekozen bij het ideale besluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dit is ook wat voor {name} het beste is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>voor {name} is dat {editing}; u kiest een andere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beste {option}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deze kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wens van {words}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/option_rows.py</name>
    <message>
      <source>nog zonder naam</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/order_lines.py</name>
    <message>
      <source>Wat er het eerst stond, volgens het spoor</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/organisation_asked.py</name>
    <message>
      <source>Wie de geheime helft van deze sleutel bewaart, kan alle dossiers in deze kluis openen, ook zonder uw wachtzin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mag de organisatie deze kluis met deze sleutel openen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zeg alleen ja als uw beheerder dit heeft aangekondigd en de sleutel daar ook zo begint. Weet u het niet zeker, zeg dan nee en vraag het na; bij de volgende keer openen komt de vraag terug.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uw organisatie kan deze kluis straks ook openen, met haar eigen sleutel ({begins}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er staat een sleutel van uw organisatie klaar ({begins}). Straks vragen wij of die mag gelden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {path} staat een sleutel die nog niet geldt voor deze kluis. Hij begint met {begins}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De sleutel van uw organisatie is veranderd. Tot nu toe gold {known}; in {path} staat nu {begins}. Zegt u ja, dan past de vorige sleutel niet meer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uw organisatie kan deze kluis nu ook openen, met haar eigen sleutel ({given}).</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/organisation_contacts.py</name>
    <message>
      <source>Ouders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Professionals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niets gekozen: dan is het voor ouders, niet voor kinderen; of zoals bij het adres dat u hieronder kiest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze adressen verschillen per gemeente. Zonder uw adres staat er niets op papier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Met deze adressen gaan ouders en kinderen de deur uit: in brieven, in informatie vooraf en in het besluit. Hebt u een bekend adres nagekeken, zet het er dan met dezelfde naam bij, met de dag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit adres is de laatste twaalf maanden niet nagekeken. Bel of kijk of het klopt en vul de dag in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vul een telefoonnummer of website in. Zonder dat staat dit adres niet op papier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bovenaan een brief kan in andere talen staan tot wanneer iemand hulp moet vragen. Het programma vertaalt niets zelf: een verkeerde dag of zin kan een gezin zijn recht kosten. Laat een vertaler deze zin omzetten: «{sentence}»</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Laat {day} staan waar de dag komt. Die wordt in cijfers ingevuld, zoals 10-12-2025.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De laatste {months_fresh} maanden niet nagekeken: {lists}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telefoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Website</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanneer bereikbaar?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nagekeken op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor wie is dit adres?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is dit bij u het adres van een van deze?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De zin in deze taal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam van de vertaler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog niet in gebruik. Er ontbreekt: {lists}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet in gebruik: voor deze taal staat er een nieuwere zin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zo komt het in de brief, met vandaag als dag:
{what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{many} tekens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een teken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het lettertype van de brieven heeft {several} van deze zin niet. Deze regel wordt niet afgedrukt.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/organisation_editing.py</name>
    <message>
      <source>Het bestand van uw organisatie is niet opgeslagen. Kijk of de schijf vol is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hier wordt niets vastgesteld.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hier valt niets in te trekken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hier worden geen bestanden bewaard.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/organisation_letterhead.py</name>
    <message>
      <source>Dit staat op alle stukken die u hierna maakt: op besluiten, op brieven en, kleiner, op kaarten en bladen met informatie. Wat al is vastgesteld, verandert niet meer. Noemt een dossier een andere organisatie, dan blijft het briefhoofd weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Iedere lezer krijgt hetzelfde briefhoofd. Vul hier dus geen adres in dat iemand niet mag weten, zoals dat van een opvang met een geheim adres.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leeg: de naam hierboven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze persoon ondertekent brieven. Een besluit wordt ondertekend door wie u in het dossier invult.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor wie het logo niet ziet. Leeg: «Logo van» en de naam.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zo komt het op papier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze regel is lang en komt in kleinere letters op papier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Briefhoofd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam op het briefhoofd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Elke regel komt op een eigen regel. Een postbus mag ook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plaats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanneer bent u bereikbaar?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regel onderaan elke bladzijde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie ondertekent brieven?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Functie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat staat er op het logo?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het lettertype van de stukken heeft dit niet: {lists}. Vervang het, anders lukt afdrukken niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logo kiezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afbeelding (*.png *.jpg *.jpeg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logo kiezen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logo weghalen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} kan niet worden geopend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is te groot voor deze computer. Maak het logo kleiner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{width} bij {height} beeldpunten, {max} kB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het logo is opgenomen ({size}). Verborgen gegevens zijn eruit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het logo is weg. Op wat al is vastgesteld, blijft het staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ander logo kiezen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logo van {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Namens {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/organisation_norms.py</name>
    <message>
      <source>zo gelezen in de bron</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nog te controleren door een jurist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>eigen ontwerp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog niet bevestigd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alle normen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor alle besluiten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een jurist van uw organisatie bevestigt elke norm één keer. Wat nog niet bevestigd is, krijgt een merk in het programma en op papier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Normen bevestigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie bevestigt?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke normen ziet u?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recht in wording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bevestiging intrekken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bevestigen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/organisation_screen.py</name>
    <message>
      <source>Wat u hier invult, geldt voor alle dossiers op deze computer. Het staat in een eigen bestand en blijft staan als het programma wordt bijgewerkt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lees hier een goed bestand in; het bestand dat er nu staat, blijft ernaast bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand is ingelezen. Wat er stond, staat ernaast als organisatie.vorige.toml.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bestand inlezen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bestand opslaan …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bestand inlezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisatie (*.toml)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} kan niet worden gelezen of bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Onze organisatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam van de gemeente of organisatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe lang u dossiers bewaart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jaren na het besluit of de laatste wijziging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar staat dat?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verordeningen en regels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regeling toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weigeringsgronden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grond toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ondersteuning in uw gemeente</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hulp toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adressen voor ouders en kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adres toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hulpregel in tien talen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taal toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ja, weghalen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weghalen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze regel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{name}» weghalen, met alles wat erbij is ingevuld? Terugzetten kan daarna niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam van de regeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Artikelen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat staat daar?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke grond?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Artikel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Artikel van de hardheidsclausule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zo staat het in de verordening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam van de hulp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pijler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat doet deze hulp?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie geeft de hulp?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/overriding.py</name>
    <message>
      <source>Waarom is hieraan niet voldaan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit komt met uw naam op de eerste bladzijde van het besluit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat blijft hier onzeker, en waarom kunt u toch beslissen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eén zin is genoeg. Dit komt met uw naam in het besluit, onder «Wat onzeker bleef».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vastleggen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toch niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Datum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{short} {words} uitleg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>teken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tekens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uw functie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de datum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog nodig: {lists}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compleet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intrekken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afwijking van {rule} intrekken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beantwoord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet voldaan, omdat</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pack_printing.py</name>
    <message>
      <source>Alles in één keer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinderen tot 12 jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinderen vanaf 12 jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleen de eigen lijst, tot 12 jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleen de eigen lijst, vanaf 12 jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies eerst op de pagina «De zaak» het soort besluit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> ({pages} {words}, nagekeken)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Informatie als PDF …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Informatie als webpagina</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor wie?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/page.py</name>
    <message>
      <source>Hoort bij de opmerking hierboven.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/balance.py</name>
    <message>
      <source>Wat één keer voor iedereen wordt gewogen. De afweging per kind staat op de pagina's hiervoor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is er een tussenweg gezocht, en wat kwam eruit?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kan het andere belang worden gediend op een manier die het kind minder kost: uitstel, hulp, een andere plek, geld, een andere volgorde?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinderen naast elkaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar lopen de belangen van de kinderen uiteen, en hoe is dat opgelost?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verschilt de beste optie, leg dan uit hoe u dat oploste. Draagt één kind het verlies? Noem dan het kind, het verlies, de reden en wat ertegenover staat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat een optie met elk kind doet, per element</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zo weegt u voor meer kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evenredigheid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit besluit neemt het gezin niets af; een aparte toets is dan niet nodig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of deze toets nodig is, hangt af van de uitkomst. Die kiest u bij het besluit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naar de uitkomst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welk lichter middel is overwogen, en waarom volstaat het niet?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een lichter middel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sluiting van de woning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij een sluiting op grond van de Opiumwet kijkt de rechter naar deze vier punten (ECLI:NL:RVS:2019:2912).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verwijtbaarheid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is wie te verwijten? Let op wie niets te verwijten valt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terugkeer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kan het gezin na de sluiting terug in de woning?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minderjarigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat betekent de sluiting voor elk kind?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vervangende woonruimte</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar slaapt het gezin dan, en wie heeft dat nagegaan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opnieuw kijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanneer kijkt u opnieuw?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is reden om eerder te kijken?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/child_version.py</name>
    <message>
      <source>Hoe horen deze kinderen wat de regel doet, en wat er met hun mening is gedaan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uitleg: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De regel in kindertaal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat verandert er, voor wie, wat zeiden kinderen, wat is daarmee gedaan, en waar kun je met vragen heen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versie van de regel voor deze kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er hoort een tekening of plaatje bij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat staat erop?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terugvertellen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanneer vertelt u het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie vertelt het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In welke vorm?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Na het terugvertellen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gedaan op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe reageerden de kinderen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is er afgesproken?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/consultation.py</name>
    <message>
      <source>Vraag de kinderen die de regel raakt om hun mening. Schrijf ook op wie er ontbraken, en hoe u hen nog bereikt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raadpleging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie snel wordt overgeslagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raadpleging toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuwe raadpleging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe zijn kinderen gevraagd?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op welke dag?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoeveel kinderen deden mee?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door wie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke kinderen waren dat?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leeftijden, en hoe u hen vond. Geen namen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uit welke profielen kwamen zij?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat zeiden zij?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zo letterlijk als kan, zonder namen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat hebt u met hun mening gedaan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ook wat u niet overneemt, en waarom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke kinderen ontbraken, en waarom?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ontbrak er niemand, schrijf dan «niemand».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe bereikt u hen alsnog?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Past bij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leg vast</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/decision.py</name>
    <message>
      <source>Besluit en bekendmaking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat wordt er besloten, en hoe hoort het gezin dat?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het {noun}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het {noun} in één zin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In gewone taal, zodat de ouders het meteen begrijpen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Datum van het {noun}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaat in op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Andere uitkomst …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is de uitkomst?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gekozen in de afweging: {lists}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In de afweging is nog geen {one} gekozen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor hoe lang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is een voorlopig besluit, omdat het niet kan wachten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Binnen veertien dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie doet het vervolg?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat wordt dan nog onderzocht?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De reden in het kort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een reden in minstens veertig tekens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welk uitzicht is er op een vaste woonplek?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nodig bij opvang, hotel of inwonen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eindigt op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mag leeg blijven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar slaapt het gezin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar slapen de kinderen vanaf de dag dat dit ingaat?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het gezin moet weg op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke optie is er dan beschikbaar?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het {editing} komt op schrift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gepland op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bekendgemaakt op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet eens met het {editing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie helpt het gezin?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eén soort hulp per regel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Staat er geen rechtsmiddel open? Zeg dat dan, met de weg om te klagen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meestal past deze zin: «{sentence}»</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze zin overnemen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adressen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adressen om uit te kiezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kijk eerst na of dit nog klopt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ondertekening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam van wie ondertekent</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/element.py</name>
    <message>
      <source>past bij wens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>maakt niet uit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>past niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat betekent dit voor {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gewicht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom is dit voor {name} niet van belang?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zekerheid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar berust dit op?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tekst voor een ouder die de bron niet mag kennen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schrijf zo dat niemand merkt dat er iets is weggelaten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor {lists}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat mag deze ouder wel lezen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat doet elke {option} hiermee voor {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom onbekend?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toelichting per {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit element weegt zwaar: schrijf op waarom een {one} goed of slecht uitpakt. Leeg laten mag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleen als er iets bij te zeggen is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op welke termijn?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verder geen verschil  (Ctrl+0)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ook bij alle andere elementen van {name}  (Ctrl+9)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zet alle {options} die hier nog leeg zijn op «geen verschil»</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zet alle andere elementen van {name} op «geen verschil» waar nog niets is gekozen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>element</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>elementen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wat hier leeg was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij {count} is «geen verschil» ingevuld.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit volgt uit wat is ingevuld bij de mening.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naar de mening per {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Past elke variant bij wat deze kinderen willen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Past elke optie bij wat {name} wil?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nog niet ingevuld</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/element_flag.py</name>
    <message>
      <source>geen zorg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>niet bekend of er een zorg is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zorg aan de balie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was er aan de balie een zorg?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In een paar woorden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>niet ingevuld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aan de balie: {told}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/element_help.py</name>
    <message>
      <source>Vraag het aan {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vraag het aan een ouder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kijk bij een huisbezoek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoek het op, of vraag het een derde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor uzelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vraag het ook aan het kind zelf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vraag het ook aan een ouder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kijk er ook naar bij een huisbezoek.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoek het ook op in het dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Denk er ook zelf over na.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom kan dit besluit niet zonder? Dit komt met uw naam in het besluit te staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hulpvragen voor {name} ({many}{words})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, {answered} beantwoord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hulp bij het denken: u hoeft ze niet allemaal te beantwoorden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toch vragen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toelichting: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar let u op?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beoordeeld wordt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij deze leeftijd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bewijs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signalen van risico uit de praktijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar elke hulpvraag op berust</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/element_rest.py</name>
    <message>
      <source>Eerst zelf invullen wat afwijkt. Daarna vult één druk aan wat leeg is; wat er al staat, blijft staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij alle acht elementen van {name} tegelijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gewicht dat nog leeg is: normaal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gewicht: normaal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zekerheid die nog leeg is: vastgesteld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zekerheid: vastgesteld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effect dat nog leeg is: geen verschil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>effect: geen verschil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} keer ingevuld ({what}).</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/enforcement.py</name>
    <message>
      <source>Alleen invullen als er een dag is waarop het gezin weg moet. De lijst volgt bijlage 1 van het rapport «Als de overheid niet thuis geeft».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is een ontruiming gepland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dag en uur</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tussen 7 en 20 uur, niet op zon- en feestdagen, niet bij slecht weer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat voor weer wordt het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie voert het uit?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deurwaarder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verlof van de rechter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op dit tijdstip mag een deurwaarder alleen ontruimen met verlof van de rechter (art. 64 lid 3 Rv).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verlof gegeven op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zaaknummer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat er moet gebeuren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loop elk punt na: gedaan, of waarom niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar het gezin heen ging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niemand mag door een ontruiming dakloos worden. Vraag het daarom na op deze vier dagen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar is het gezin heen, en wie houdt dat bij?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar sliep het gezin na {days} dagen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar sliep het gezin op de dag zelf?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dat is op {day}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/evidence.py</name>
    <message>
      <source>Wat het is; wie het schreef of zei; van welke dag. Met een puntkomma ertussen, en dan Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bronnen en feiten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar rust dit besluit op? Elk feit krijgt een nummer en een bron. Is het nagegaan, is het betwist?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog te sorteren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snel genoteerd. Kies wat voor feit het is en waar het staat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bronnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bron toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> · nog: {lists}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een bron in één regel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zet het verslag van het gesprek erbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zet de verslagen van gesprekken erbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} als bron erbij; de mening van het kind rust erop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Titel of omschrijving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie schreef of zei het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom kan deze deskundige hierover oordelen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opleiding, ervaring, register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat concludeert het stuk over het kind?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar komt het stuk vandaan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bladzijden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De melder blijft anoniem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bevat een geheim adres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feiten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feit toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eén feit per nummer, zonder oordeel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat voor feit is het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over wie gaat het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In welke bron staat het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is het nagegaan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Betwist of onzeker? Leg vast wie dat zegt en wat u concludeert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie betwist dit?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat zegt die ander, in eigen woorden?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar gaat u van uit?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/explanation.py</name>
    <message>
      <source>De brief is veranderd na het gesprek. Vertel het kind wat er nu anders in staat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe hoort {name} wat er is besloten, en van wie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het gesprek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan het binnen veertien dagen na het besluit, liefst met iemand die het kind kent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie legt het uit?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is eerder dan het besluit van {decided}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zelfde dag, persoon en vorm als bij {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het kind hiervoor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kaart voor het kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brief aan het kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat er in de {what} staat: acht blokken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat staat er op de kaart?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat krijgt het kind te lezen of te horen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De {what} als PDF …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vanaf zestien jaar mag een kind het concept zien en er iets van zeggen, vóór het besluit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het concept voor dit kind als PDF …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ouders lezen mee. Niet in deze tekst: {lists}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor de ouders van dit kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe het kind het hoort, en wat thuis helpt. Alle ouders kunnen dit lezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat kunnen de ouders doen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit blad als PDF …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleen mondeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat hoort het kind alleen in het gesprek?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Komt niet in de brief en niet in de versie voor een ouder; alleen wie beslist leest het.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Na het gesprek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gehouden op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie waren erbij?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat begreep {name}, in eigen woorden?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe reageerde {name}, en wat vroeg het kind?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wil {name} iets tegen het besluit doen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uitleg aan de ouders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tolk</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/family.py</name>
    <message>
      <source>Gezin en betrokkenen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over welke kinderen gaat dit besluit, en wie staan er om hen heen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aantal minderjarigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is er iemand zwanger?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uitgerekend op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tel ook kinderen mee die hier een deel van de tijd wonen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog zonder naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {age} jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, nog geen jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voornaam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geboortedatum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of leeftijd in jaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>School of opvang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar verblijft het kind nu?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijzonderheden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roepnaam, taal, achternaam, geslacht, nachten hier, schuilnaam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe wil het kind genoemd worden?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleen als dat anders is dan de voornaam.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke taal spreekt het kind het makkelijkst?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leeg betekent: Nederlands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Achternaam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geslacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nachten per week hier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleen bij een kind dat hier deels woont.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schuilnaam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor stukken waarin de naam niet mag staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volwassenen en instanties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Persoon of instantie toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beroep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band met de kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld: moeder, oma, voogd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of leeftijd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat adviseert deze deskundige?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advies van</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat doet deze persoon of instantie hier?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heeft de regie: houdt de draden bij elkaar en is daarop aan te spreken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bereiken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telefoon, e-mail of adres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe en wanneer is contact veilig?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleen invullen als dat niet altijd zo is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het adres is geheim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gezag en omgang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie heeft het gezag over welk kind?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Omgang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afspraken, uitspraken of een contactverbod: wie ziet wie, en tot wanneer?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/following.py</name>
    <message>
      <source>Wat één keer voor alle profielen wordt gewogen, en hoe u daarna volgt of de regel werkt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weging samen en volgen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neemt de regel kinderen of gezinnen iets af? Toets dan of dat geschikt, noodzakelijk en evenwichtig is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een overgangstijd, een uitzondering, een hardheidsclausule, geld of hulp voor wie het zwaarst wordt geraakt?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profielen naast elkaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar lopen de belangen van de profielen uiteen, en hoe is dat opgelost?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noem welke kinderen het verlies dragen, hoeveel dat er zijn, waarom, en wat ertegenover staat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat een variant met elk profiel doet, per element</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volgen of de regel werkt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat meet u, per profiel?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uit welke gegevens, en wat is de stand nu?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe ziet u of een groep zwaarder wordt geraakt?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie verzamelt en leest de gegevens?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie past de regel aan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanneer kijkt u of het werkt?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/frame.py</name>
    <message>
      <source>De regel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De zaak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie beslist waarover, voor wie, en wanneer moet het af zijn?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eerst dit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is iedereen vanavond veilig?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is er gedaan om vannacht veilig te maken?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij direct gevaar: bel 112. Advies: Veilig Thuis, 0800-2000, dag en nacht.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar gaat het om</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam van het dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zo vindt u het terug op het startscherm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat voor besluit is het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aanleiding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In één of twee zinnen: wat is er gebeurd of gevraagd?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gemeente of organisatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie beslist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam van degene die beslist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orgaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld: het college</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op grond waarvan mag deze persoon beslissen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld: het mandaatbesluit van de gemeente, artikel 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie doet het werk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opsteller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie onderzoekt de belangen van de kinderen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aan wie is het besluit gericht?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Iemand toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam van de geadresseerde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op welke artikelen steunt het besluit?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Artikel toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van uw eigen organisatie:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoort vaak bij dit soort besluit:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soort norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld: art. 3:4 Awb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>○ Nog te controleren door een jurist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verslag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe het onderzoek is gedaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keek maar één vakgebied mee? Waarom is dat genoeg?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleen nodig als er geen tweede deskundige meekeek, bijvoorbeeld naast het wijkteam een jeugdarts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie spreekt voor het kind bij de rechter?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een advocaat of bijzondere curator. Is er niemand, schrijf dan waarom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is er een wet die het belang van het kind boven al het andere stelt?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld bij adoptie. Meestal blijft dit leeg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duurde het onderzoek of het besluit langer? Waarom?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/grounds.py</name>
    <message>
      <source>Speelt er een formele grond om te weigeren, zoals binding of voorzienbaarheid? Zet hem hier, ook als u hem terzijde legt. Is er geen, ga dan door naar de volgende pagina.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuwe grond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is ermee gedaan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld: art. 4 Nadere regels opvang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op welke feiten steunt de grond, of waarom gaat hij hier niet op?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat zegt de inhoud van de zaak?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toets ook los van de grond: wat betekent het besluit voor elk kind?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is een hardheidsclausule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom is de hardheidsclausule wel of niet toegepast?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In uw verordening: {says}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verwijt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat kan het kind zelf worden verweten?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meestal is het antwoord: niets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De grond zegt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinderombudsman</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rechters</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/housing.py</name>
    <message>
      <source>Woonsituatie nu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar slaapt het gezin, sinds wanneer, en hoe zeker is die plek?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tijdlijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soort plek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De indeling van ETHOS Light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe woont het gezin nu?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slaapt hier sinds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kan hier zeker blijven tot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verhuizingen in 24 maanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Elke nieuwe slaapplek telt als verhuizing. Nul mag ook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het is niet zeker hoe lang het gezin hier kan blijven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ruimte en gebreken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoeveel mensen slapen hier?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oppervlakte in m²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gebreken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld schimmel, lekkage, geen verwarming, trappen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eerdere slaapplekken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slaapplek toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tot nu toe {days} dagen in noodopvang of tijdelijke opvang.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/ideal.py</name>
    <message>
      <source>{name}: ideaal besluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is het beste voor {name}, als er verder niets meetelt? Los van geld, plek en wat dit orgaan kan geven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het ideale besluit voor {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom is het ideaal veranderd?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie veranderde het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stap 2 of 3 is al begonnen. Wijzigen mag; de oude tekst blijft dan bewaard, met de reden erbij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De eerdere tekst is bewaard en staat hieronder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eerdere teksten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>onbekende dag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(nog invullen)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(reden ontbreekt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gewijzigd op {when} door {by}: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke {one} van dit besluit is voor {name} de beste?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom deze {one}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noem de elementen die dit bepalen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat de {many} voor {name} doen, naast elkaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat de {many} voor {name} doen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vraagt het ideaal meer dan dit besluit kan geven?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie kan dat wel geven?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gevraagd op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat was het antwoord?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog geen antwoord? Schrijf dat op.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/intake.py</name>
    <message>
      <source>Weet u iets niet? Laat het leeg, of kies «onbekend». Het wordt later uitgezocht.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor een besluit dat niet kan wachten. {no_guessing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het gezin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naar {assessment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+  {count} kinderen toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+  Kind toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aanleiding in één zin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat gebeurt er met de kinderen als u niets doet?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/intake_child.py</name>
    <message>
      <source>Gezin en belangrijke mensen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zorg, bescherming en veiligheid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kwetsbaarheid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gezondheid en medische zorg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Korte intake: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De stem van {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zo letterlijk mogelijk. Nog niet met het kind gesproken? Laat dit leeg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat zei {name}, of wat liet {name} zien?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een observatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit staat als {kept} in het dossier. Wat het betekent en hoe zwaar het telt, komt later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Andere reden …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom is er vandaag niet met {name} gesproken?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie gaat dat doen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Binnen veertien dagen na het besluit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zijn er zorgen over {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie legt het uit aan {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/intake_decision.py</name>
    <message>
      <source>Dit besluit neemt het gezin iets af. Dan is ook vandaag nodig: een afweging per kind, en de toets of het besluit geschikt, noodzakelijk en evenwichtig is. Bij een weigeringsgrond ook wat die voor de kinderen betekent. Vul dat in het volledige dossier in, vóór u vaststelt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Korte intake: het besluit voor nu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vanavond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar slaapt het gezin vanavond?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voeg eerst de kinderen toe. Dan kiest u hier de oplossing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet voor elk kind is hetzelfde gekozen. Dat staat op de pagina's «Afweging».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke oplossing kiest u voor nu?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het besluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom? Eén reden is nu genoeg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In minstens veertig tekens, over deze kinderen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geldt tot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het besluit is van {long_day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat nog wordt uitgezocht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat wordt nog onderzocht?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor welke dag?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie doet dat?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Binnen veertien dagen: uiterlijk {long_day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies een dag uiterlijk op {latest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het besluit op papier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het gezin krijgt het besluit op schrift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet eens met het besluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adres invullen of iets wijzigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies eerst op de eerste pagina wat voor besluit het is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie mag wat niet weten?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat {assessment} zei of liet zien</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog iemand noemen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het adres van {what} blijft geheim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deze persoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Klaar voor nu?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat u hier invulde, staat ook in het volledige dossier. U hoeft niets over te typen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nakijken en voorlopig vaststellen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verder met het volledige dossier</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/interests.py</name>
    <message>
      <source>Een ander belang telt mee als blijkt van wie het is, wat er in deze zaak concreet gebeurt en waaruit dat blijkt. Algemene woorden, zoals «er is schaarste», zijn niet genoeg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overige belangen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Belang toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soorten belangen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Belangen om uit te kiezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuw belang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat voor belang is het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie heeft dit belang?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat wil of vreest deze partij?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is er in deze zaak aan de hand?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feiten, cijfers en data, geen algemene woorden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat gebeurt er als het belang van {whose} wordt gevolgd?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kan dit belang ook op een andere manier worden bereikt?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe zwaar weegt het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld: {holder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat moet blijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Te zwak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen ander belang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom speelt er geen ander belang van de ouders of van wie beslist?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleen invullen als u hebt gezocht en niets vond.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/letters.py</name>
    <message>
      <source>Elke ouder krijgt een eigen brief. Er staat alleen in wat die ouder mag weten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zet eerst op de pagina «Gezin en betrokkenen» wie gezag heeft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kijk deze adressen na op de pagina «Onze organisatie»: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze brief is voor iemand die nu geen brief krijgt, of die er al een heeft. Hij wordt niet afgedrukt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze regels voor hulp kan het lettertype niet afdrukken: {}. Geef ze apart mee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Algemene informatie over dit soort besluit, voor ouders en voor kinderen. Er staat niets in uit dit dossier. Geef het liefst mee bij het eerste gesprek.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brieven aan ouders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Informatie om mee te geven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brief aan {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin met een voorzet voor {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brief aan {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iemand die niet in het dossier staat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat krijgt {name} te lezen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een regel zonder punt is een kopje; een streepje begint een lijst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De brief als PDF, met strookje …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat er in een brief aan een ouder staat</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/network.py</name>
    <message>
      <source>Is er iemand gaan kijken? Een plek die niemand zag, is geen bekende plek. Wat niet is gezien of gevraagd, blijft hier onbekend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Netwerkplek: {option}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor u gaat kijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog een bezoek vastleggen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bezoek vastleggen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuw bezoek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie keek?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe is er gekeken?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Met wie is gesproken?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat komt eruit?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat moet er nog gebeuren, door wie en vóór welke dag?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beslissend en nog niet in orde ({many})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beslissend. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is gezien of gehoord, en van wie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naar het blad voor deze plek</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/options.py</name>
    <message>
      <source>Ja.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleen onder voorwaarden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat kan er werkelijk gebeuren? Kijk verder dan toewijzen of afwijzen. «Niets doen» hoort er altijd bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optie toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soorten oplossingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoort vaak bij dit soort besluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat gebeurt er als er niets wordt besloten?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar slaapt het gezin dan? (ETHOS Light)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soort oplossing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zo heet deze optie in het hele dossier, bijvoorbeeld: gezinskamer vanaf vanavond.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat houdt deze optie in?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat doet deze optie met wat is gevraagd?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Woonsituatie daarna (ETHOS Light)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beschikbaar vanaf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kosten en voorwaarden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kosten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voorwaarden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is wat het gezin zelf heeft gevraagd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze plek is tijdelijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor hoe lang?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passend alternatief?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Past bij deze soort: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scheidt deze optie iemand?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ja, een kind wordt gescheiden van ouder, broer of zus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tot en met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe houden zij contact?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is geprobeerd om samen te blijven?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/parents.py</name>
    <message>
      <source>Vraag de ouders vóór een belastend besluit wat zij ervan vinden (art. 4:7 en 4:8 Awb), en schrijf op wat u met hun antwoord hebt gedaan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zienswijze van ouders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zienswijze toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zienswijze van {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zienswijze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie is gevraagd?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voeg eerst de ouders toe op de pagina «Gezin en betrokkenen».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld: in een gesprek, met tolk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat zei deze ouder?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zo letterlijk als kan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat hebt u ermee gedaan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volgt u het niet, leg dan uit waarom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet gevraagd? Leg uit waarom niet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/profile_views.py</name>
    <message>
      <source>Wat zeiden deze kinderen in de raadpleging? Vul per variant in wat de meesten ervan vinden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{assessment}: mening van deze kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat zij zeiden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog geen raadpleging waaraan kinderen uit dit profiel meededen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naar de raadpleging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat vinden zij van elke variant?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weet u het niet, kies dan «niet besproken». Waren zij verdeeld, schrijf dat dan bij element E1.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/profiles.py</name>
    <message>
      <source>Welke soorten kinderen raakt deze regel? Beschrijf er ten minste twee, elk met een aantal en de bron daarvan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profielen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profiel toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {group_size} kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam van het profiel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld: baby in een hotel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoeveel kinderen zijn dit?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gewone leeftijd in jaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar komt dat aantal vandaan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De telling, van wie, en van welke dag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe leven deze kinderen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat hebben zij met elkaar gemeen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beginnen met een voorbeeld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maak er daarna een profiel van uw eigen gemeente van, met uw eigen cijfers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe u aan de cijfers komt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat de regel zelf moet kennen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Betrokken mensen en instanties</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/review.py</name>
    <message>
      <source>Hier staat alles wat nog openstaat, alsof u nu vaststelt. Een concept afdrukken kan altijd; alleen vaststellen wacht tot er niets meer tegenhoudt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Voor elk {} stond het ideale besluit er vóór de overige belangen en de afweging.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nakijken en afdrukken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afwijkingen die niet meer nodig zijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vaststellen en afdrukken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terugkijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samenwerken en bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vaststellen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afdrukken als concept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nakijkkaart en andere stukken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alarmen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie wijzigde wat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inzage geven (art. 15 AVG)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdragen aan een ander</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat naar buiten ging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zaakbestand opslaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archiefpakket</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niets houdt vaststellen tegen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eén punt houdt vaststellen tegen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} punten houden vaststellen tegen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eén punt vraagt nog aandacht.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} punten vragen nog aandacht.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op één punt is op naam afgeweken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op {} punten is op naam afgeweken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eén waarschuwing is beantwoord.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} waarschuwingen zijn beantwoord.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is één tip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er zijn {} tips.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/rule_decision.py</name>
    <message>
      <source>Besluit en inspraak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat wordt er vastgesteld, en wie kan daarover meepraten?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het besluit in één zin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In gewone taal, zodat inwoners het meteen begrijpen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Datum van het besluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De regel en deze toets staan op schrift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er begint geen termijn voor bezwaar of beroep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een regel van de gemeente bindt pas als hij in het gemeenteblad staat (art. 8 Bekendmakingswet). {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{told} De regel gaat nu in vóór de dag van de bekendmaking: kijk of dat kan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet eens met de regel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rechter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar en tot wanneer inwoners en kinderen kunnen meepraten, en wie daarbij helpt. Eén per regel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inspraak, inspreken en klacht</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/supports.py</name>
    <message>
      <source>Welke steun maakt een optie beter of voorkomt dat een kind meer verliest? Kies wat u hebt overwogen, en schrijf op wat ervan kwam. Namen en voorwaarden verschillen per gemeente.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog niet ingedeeld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eigen steun toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiezen uit de lijst ({many})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van uw eigen organisatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuwe steun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat het is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe heet het bij u?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleen als het bij u anders heet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke steun?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Onder welke pijler?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat kwam ervan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie regelt het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sinds wanneer, of vóór welke dag?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom past het hier niet, of is het er niet?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nagekeken op {checked_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kijk eerst na of dit nog klopt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maak er een maatregel van die het besluit verzacht voor:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maatregel voor {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/talk_papers.py</name>
    <message>
      <source>Op papier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Webpagina</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uitnodiging …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uitleg voor {what} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gespreksleidraad …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kaartjes …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dit gesprek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij {name} staat iets wat niet is begrepen. Verbeter dat eerst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ga naar {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/talk_plan.py</name>
    <message>
      <source>Een familielid dat tolkt, hoort en kleurt wat het kind zegt. Kies liever een professionele tolk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kijken bij {name} voorbereiden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog een gesprek met {name} voorbereiden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het gesprek met {name} voorbereiden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Past vaak goed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kan ook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leeftijd kiest een vorm en sluit niemand uit: elke andere manier mag ook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie kan dit, waar, en wat kan nog meer?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vrij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie voert het gesprek?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie wil {name} erbij?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe laat?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam van de tolk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vorm, aanbod en wie dit mag weten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom past die?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leeftijd, taal, beperking of vertrouwen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aangeboden op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reactie van het kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De uitnodiging noemt geen dag, plek of persoon, want niet elke ouder mag dit gesprek weten. Zeg het zelf tegen {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De uitnodiging noemt geen plek, want er is een geheim adres. Zeg die zelf tegen {name}. De uitleg voor wie dat adres niet mag weten, noemt ook geen dag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De observatie is gedaan: vastleggen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het gesprek is gehouden: verslag maken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het plan</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/variants.py</name>
    <message>
      <source>Op welke manieren kan de regel worden gemaakt? De regel van nu («niets doen») is altijd een van de varianten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Varianten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vragen om varianten te bedenken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Variant toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is de regel nu, en wat gebeurt er als die zo blijft?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zo heet deze variant in het hele dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat houdt deze variant in?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vanaf wanneer, hoe lang, kosten en voorwaarden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kan ingaan op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze variant is een proef</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/views.py</name>
    <message>
      <source>Elk kind dat iets kan laten merken, krijgt de kans. Een eigen vorm mag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: mening en horen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vorm die past</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tijd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hulp bij het gesprek met {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zeg eerst wat u niet kunt beloven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vragen die bij deze leeftijd passen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vul eerst de leeftijd in voor vragen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een goed gesprek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gesprek met {name} toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Observaties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor een kind dat zijn mening niet in woorden kan geven. Liefst op twee momenten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Observatie van {name} toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat vindt {name} van elke optie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij de rest maakt het niet uit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} keer «maakt niet uit» ingevuld.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vul dit in na een gesprek of observatie. Hieruit volgt hoe elke optie past bij de mening van het kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vul in wat u hebt gezien. Maakte het kind niets duidelijk, kies dan «niet besproken».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signalen van onveiligheid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signaal bij {name} vastleggen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuw signaal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is het signaal?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke stap is gezet?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is er gedaan en afgesproken?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/views_again.py</name>
    <message>
      <source>Zelfde dag, plaats en gespreksvoerder als bij {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zet het verslag bij de bronnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maakt een bron met deze dag en gespreksvoerder, en laat de mening van het kind daarop rusten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het verslag van dit gesprek is bron B{number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het verslag is nu bron B{number}; de mening rust erop.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/views_drawings.py</name>
    <message>
      <source>Wie niets van het gesprek mag weten, mag ook de tekening niet zien. Kijk dat bij de bronnen na.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat tekende of maakte het kind in dit gesprek?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} maakte iets op papier. Mag er een foto van? Voeg die dan hier toe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Foto van een tekening toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een foto of scan van wat het kind tekende of maakte.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tekening van {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tekening van het kind</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/views_not_heard.py</name>
    <message>
      <source>Waaruit blijkt dat woorden nog niet gaan?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom is een gesprek schadelijk?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat zei de ouder, en wat is uitgelegd?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuwe poging op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op welke dag wordt het kind gehoord?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet gehoord? Reden en vervolg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is niet gehoord: reden en vervolg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom niet?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit kan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is geen geldige reden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke deskundige oordeelde dat?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gesprek met de ouder op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie gaat het kind horen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welk verslag, van welke dag, en hoe stemde het kind in?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is de reden?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is aangeboden?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aanbod toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is geprobeerd?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Poging toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In welke vorm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is er gedaan?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/views_on_screen.py</name>
    <message>
      <source>Op het scherm staat dan alleen het gesprek: grote letters, één vraag tegelijk, kaarten en eigen woorden. Wil het kind tekenen, dan kan dat op papier. Van het dossier is niets te zien. Terug gaat alleen met uw wachtzin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld over iemand die er niet meer is, of wat nu te moeilijk is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De titel komt zo op het scherm te staan, ook als er een naam of een plaats in staat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuw gesprek met {what} op het scherm …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verslag teruglezen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat staat er op het scherm?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ook vragen wat het kind vindt van</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze kaarten niet neerleggen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{cards} {words} weggelaten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kaart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kaarten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op het scherm: {lists}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gesprek met {what} op het scherm …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat op tafel lag: kaarten en tekeningen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> (eigen kaart)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/views_records.py</name>
    <message>
      <source>Kijk liefst nog een keer, op een andere dag of een ander uur. Voeg dan een moment toe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuw gesprek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{way}: aangeboden op {offered_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe is het kind gehoord?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het gesprek is gehouden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leg vast: {conditions}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aanbod: wanneer, door wie en hoe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld: brief, via de mentor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie sprak met het kind?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In de woorden van het kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letterlijke uitspraak toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samenvatting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat of wie mag volgens het kind niet verdwijnen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welk gewicht krijgt deze mening?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom dit gewicht?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kijk naar leeftijd, rijpheid, vrijheid om te praten en hoe groot de gevolgen zijn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neem over wat het kind neerlegde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overgenomen van de kaarten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letterlijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vertaling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kon het kind vrij praten? Plaats, wie erbij waren, tolk, uitleg vooraf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoeveel minuten?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opleiding in gesprekken met kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Laat leeg als het kind alleen was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een ouder was erbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het kind koos zelf wie erbij was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samen gehoord met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vertrouwenspersoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie wilde het kind naast zich hebben?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is vooraf uitgelegd?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De opties, de gevolgen en wat u niet kunt beloven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat viel op?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terugkoppeling: hoorde het kind wat ermee gebeurt?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was het een goed gesprek? Negen voorwaarden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vink aan wat gelukt is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verslag: zag het kind het, en wat moet er anders?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heeft het kind het verslag gezien?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gezien op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat moet er volgens het kind anders?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In de woorden van het kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conceptbesluit: vanaf zestien jaar leest het kind mee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Concept gezien op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat vindt het kind van het concept?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuwe observatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie zag het kind?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moment toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat was te zien?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gedrag, spel, slapen, eten, troost, schrikken. Nog geen oordeel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Met wie was het kind toen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar kunt u op letten?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanneer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minuten</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pages/weighing.py</name>
    <message>
      <source>Wat er gebeurt; wie het doet; vóór wanneer. Met een puntkomma ertussen, en dan Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afweging voor {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat is er te kiezen, en wat doet dat met {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conclusie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke {option} kiest u voor {child}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies deze voor alle {children}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verschil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat elke {option} met {child} doet, per element</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke elementen beslissen voor {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit besluit neemt het gezin iets af. Of het geschikt, noodzakelijk en evenwichtig is, weegt u één keer voor iedereen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naar de evenredigheid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe weegt u dit voor {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat staat tegenover wat? Wat wint en verliest {name}, en waarom weegt dat zo?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarop rust deze afweging?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom niet de beste {option} voor {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit vraagt paragraaf 97 van Algemeen commentaar 14. Noem het andere belang precies en zeg waarom het hier, in deze zaak, zwaarder weegt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welk belang weegt zwaarder?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom weegt het in deze zaak zwaarder?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom geeft het belang van {name} hier niet de doorslag?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom iets anders zwaarder weegt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom het kind niet de doorslag geeft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De wens van {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} wil dit niet. Waarom kiest u het toch?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat dit besluit niet kan geven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie het wel kan geven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nog niet bekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nog niet gevraagd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Antwoord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aanvullen bij het ideale besluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verzachten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat maakt de regel beter te dragen voor deze kinderen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ideeën</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat maakt het besluit beter te dragen voor {name}? Kies een idee, of zet er zelf iets bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maatregel toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een maatregel in één regel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuwe maatregel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vóór wanneer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat gebeurt er?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie doet het?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vóór wanneer?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld: bevestiging van school, 3-11-2025</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe staat het ervoor?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nog geen dag gekozen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dag en aanleiding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tekst voor een ouder die niet alles mag weten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe staat de afweging in het besluit van die ouder?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zonder wat deze ouder niet mag weten. Een besluit voor die ouder komt er pas als deze tekst er is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleen nodig als de afweging rust op iets dat een ouder niet mag weten.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/paper_check.py</name>
    <message>
      <source>Een stuk nakijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Onderaan elke bladzijde van een stuk staat een vingerafdruk van de inhoud. Hier ziet u of het PDF-bestand dat u hebt is wat die vingerafdruk zegt, en zo niet, waar het verschil zit. Het JSON-bestand met dezelfde naam moet ernaast staan, of sleep beide tegelijk hierheen. Zitten de gegevens in de PDF zelf, dan is dat niet nodig. Er wordt niets bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is het een vastgestelde versie uit deze kluis, dan is het JSON-bestand niet nodig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sleep een PDF hierheen of kies een bestand …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een ogenblik: het stuk wordt nagekeken …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is geen PDF-bestand. Kies de PDF; het JSON-bestand ernaast wordt vanzelf gelezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kijk één PDF tegelijk na.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON-bestand kiezen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/paper_saving.py</name>
    <message>
      <source>{counted}, met {name} ernaast</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/person_row.py</name>
    <message>
      <source>Wachtzin wijzigen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam wijzigen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toegang intrekken …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dat bent u</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wachtzin van {made_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de enige wachtzin, die kan niet weg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zonder naam</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/picking.py</name>
    <message>
      <source>Toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} weghalen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/pieces_panel.py</name>
    <message>
      <source>Nakijkkaart, één bladzijde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De nakijkkaart en de lijst zijn voor wie beslist, de rechtbank en intern gebruik. De bijlage en het advies kunnen ook naar een urgentiecommissie of toetser buiten uw organisatie; die krijgt niets wat voor iemand is afgeschermd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lege lijst bij een ontruiming …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stuk als PDF …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welk stuk?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies eerst welk stuk het is en voor wie.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/plain.py</name>
    <message>
      <source>Voorbeeld: {title}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/preview.py</name>
    <message>
      <source>Klik op een alinea, of kies haar in de lijst, om naar het veld te gaan waar zij vandaan komt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alinea's op deze bladzijde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bladzijde {what} van {many}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voorbeeld van de afdruk. {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voorbeeld bekijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voorbeeld sluiten</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/printing.py</name>
    <message>
      <source>Met schuilnamen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Met schuilnamen kan dit niet: in de stukken zelf staan de echte namen. Haal het vinkje weg, of druk alleen het besluit af.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Iedere lezer krijgt alleen wat die mag weten. Op elke bladzijde staat «concept».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toch afdrukken, met codes zoals [U+1F600]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit kan het programma niet afdrukken. Vervang het en probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ga naar {editing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de titel van het dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>het briefhoofd op de pagina «Onze organisatie»</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/published.py</name>
    <message>
      <source>Het besluit is vastgesteld. Dat blijft zo als u de bekendmaking invult.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is de bekendmaking van versie {number}; die blijft daarbij bewaard. Vul voor de nieuwe versie bij «Gepland op» een nieuwe dag in. Na het vaststellen vult u hier in wanneer en hoe die is bekendgemaakt.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/reader_choice.py</name>
    <message>
      <source>{} heeft geen gezag en is geen geadresseerde. Ga na of het besluit wel naar deze persoon mag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rechtbank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urgentiecommissie of toetser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ouder</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/reading_in.py</name>
    <message>
      <source>Het dossier staat er nu als nieuw dossier bij, als concept. Uw eigen dossier is niet veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit dossier is versleuteld. Vul de wachtzin in die u van de afzender hoorde.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit dossier is versleuteld voor een sleutel. Kies het bestand met uw geheime sleutel; het begint met «AGE-SECRET-KEY-1» en blijft bij u.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overnemen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mijn dossier bijwerken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Als nieuw dossier opnemen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inlezen: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wachtzin van dit bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Openen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geheime sleutel kiezen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vul de wachtzin in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geheime sleutel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sleutel (*.txt *.key *)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet doen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De schijf is vol. Maak ruimte vrij en probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een ander programma houdt de kluis vast. Sluit dat programma en probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De schijf weigert te schrijven. Controleer de schijf of de verbinding ermee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het dossier is niet overgenomen. {why} Er is niets veranderd.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/reading_line.py</name>
    <message>
      <source>{too_hard} Moeilijk zonder uitleg: {lists}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words} woorden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{mean} per zin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>langste zin {longest}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leesbaarheid {score:.0f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ten hoogste {most_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ten hoogste {mean_sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ten hoogste {longest_sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ten minste {score}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/reason_examples.py</name>
    <message>
      <source>Voorbeeld van een zwakke en een sterke reden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voorbeelden van zwakke en sterke redenen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zwak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sterk</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/recovery_shown.py</name>
    <message>
      <source>Herstelsleutel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ik heb de herstelsleutel opgeschreven</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/refused_page.py</name>
    <message>
      <source>Hier kan de kluis niet staan</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/remarks.py</name>
    <message>
      <source>Vraag eerst een tweede lezer, op de pagina «Nakijken en afdrukken».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uw antwoord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Antwoorden …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afgehandeld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opmerking van een tweede lezer. {curtain}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opmerking van {what}: {what2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de tweede lezer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> van {replied_by}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zet de cursor eerst in het veld waar de opmerking over gaat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opmerking van {what} bij dit veld</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/remedies.py</name>
    <message>
      <source>Rechtsmiddel toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuw rechtsmiddel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rechtsmiddel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar naartoe?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam en adres; mag ook een webadres zijn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Staat het niet in de lijst? Typ het dan hier. Nog te controleren door een jurist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam van het rechtsmiddel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Termijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanneer begint die?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld: drie maanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bijvoorbeeld: de dag na de brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uiterlijk op {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De laatste dag staat hier zodra de dag van bekendmaking is ingevuld.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De termijn begint te lopen na: {method}. Vul die dag hieronder in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij: {at}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{term}, vanaf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doorgeschoven over {reasons}: Algemene termijnenwet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Controleer of deze dag bij besluit is gelijkgesteld met een feestdag.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/restore_screen.py</name>
    <message>
      <source>Kies een reservekopie. U ziet eerst wat er verandert. Op een nieuwe computer kiest u zelf het bestand, bijvoorbeeld op uw stick; het sleutelbestand met dezelfde naam moet ernaast staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terugzetten uit een reservekopie</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/restoring.py</name>
    <message>
      <source>Wachtzin van nu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wachtzin die gold toen deze reservekopie werd gemaakt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze reservekopie terugzetten? Van wat er nu staat, wordt eerst een reservekopie gemaakt. Gaat dat niet, dan blijft het bestand bewaard onder een andere naam.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terugzetten …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reservekopieën</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bekijken wat er verandert …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een ander bestand kiezen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ja, terugzetten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nee, niets veranderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De reservekopieën worden opgezocht …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hier zijn geen reservekopieën gevonden. Kies zelf het bestand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reservekopie kiezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kluis (*.kluis)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De reservekopie wordt nagekeken …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/routes.py</name>
    <message>
      <source>Dagen waarop een latere termijn begint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vul een dag in zodra u hem weet. Dan staat bij het rechtsmiddel de laatste dag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke wegen er zijn, stap voor stap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ernaast: </source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/row.py</name>
    <message>
      <source>Nog invullen of aanvullen.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/saving_files.py</name>
    <message>
      <source>Webpagina (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zaakbestand (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overgedragen dossier (*.age)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archiefpakket (*.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rekenblad (*.ods)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afbeelding (*.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afbeelding (*.jpg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afbeelding (*.tif)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afbeelding (*.webp)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opslaan als</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {parent} mag u niet schrijven. Kies een andere map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De map {parent} bestaat niet meer. Kies een andere map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} kon niet worden opgeslagen. Kijk of de schijf vol is, of kies een andere map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opgeslagen: {path}{more}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/second_reader.py</name>
    <message>
      <source>Een collega leest het dossier en maakt bij een veld een opmerking (Ctrl+Shift+O). Opmerkingen worden nooit afgedrukt; het akkoord wel, met naam en functie. {limit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let op: de lezer is dezelfde als wie het dossier maakte of om het lezen vroeg. Dat is geen tweede paar ogen. Vraag liever een ander.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let op: de kluis is nu open met de wachtzin van {}, die het dossier maakte of om het lezen vroeg. Laat de lezer zelf de kluis openen voordat die akkoord gaat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, {waiting} {words} open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opmerking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opmerkingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tweede lezer ({state}{more})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tweede lezer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Na dit akkoord is het dossier veranderd. Dat komt er op papier bij te staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opnieuw voorleggen aan {review}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie leest mee?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voorleggen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toelichting van {review}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Akkoord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terugsturen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de lezer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voorgelegd aan {what} op {asked_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een collega</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> door {asked_by}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog niet afgerond.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teruggestuurd op {closed_on}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Akkoord op {closed_on}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/session.py</name>
    <message>
      <source>Lock</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/sharing_rows.py</name>
    <message>
      <source>Waarom mag {what} dit niet of niet helemaal weten?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie mag dit weten? Niet alles voor: {lists}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie mag dit weten? Iedereen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/side_panel.py</name>
    <message>
      <source>{levels}: ga naar het veld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hulp bij deze pagina</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ideaal besluit: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog niets uit een raadpleging.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gehoord; nog niet opgeschreven wat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog niet gehoord.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog open op deze pagina</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opmerking bij dit veld …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/signing.py</name>
    <message>
      <source>Wat er nu staat, wordt bewaard zoals het is: de inhoud, de opmerkingen en voor elke lezer de PDF, met uw naam en een versienummer. Later iets veranderen kan; dan komt er een nieuwe versie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom komt er een nieuwe versie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voorlopig vaststellen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de uitkomst van het besluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waarom er een nieuwe versie komt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>En nog {what} meer; ze staan hieronder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vaststellen kan nog niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ga naar het eerste veld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een ogenblik: voor iedere lezer wordt het besluit op papier gezet …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Niet vastgesteld. {failed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Versie {number} is {status} door {by}, {role}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor {assessment} is geen stuk gemaakt. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF opslaan …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Digitaal ondertekenen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lists}. Is alles onderzocht? Haal dan bij «Besluit en bekendmaking» het vinkje bij «voorlopig» weg en stel opnieuw vast.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/signing_pdf.py</name>
    <message>
      <source>Ondertekenen en opslaan …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op papier is er niets van te zien. Het bestand zelf blijft zoals het is; de handtekening komt erachter, en daarna mag er niets meer bij. Zij bewijst met welk certificaat is ondertekend, niet wanneer. Uw wachtzin of pincode wordt niet bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand van de leverancier van uw kaart (.dll, .so of .dylib). Kies geen ander bestand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sleutel (*.p12 *.pfx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Module (*.dll *.so *.so.* *.dylib)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In een bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op een kaart of stick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bestand met uw sleutel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een bestand dat eindigt op .p12 of .pfx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Module van uw kaart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoe de kaart heet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Certificaat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleen nodig als er meer op de kaart staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wachtzin van het bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bestand kiezen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Module kiezen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar staat uw sleutel?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pincode van de kaart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kiezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kinds};;Alle bestanden (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Digitaal ondertekenen: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een ogenblik: het bestand wordt ondertekend en nagekeken …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies de module van uw kaart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vul in hoe de kaart heet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies het bestand met uw sleutel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{result} Wie de handtekening nakijkt, ziet dat ook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toch ondertekenen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/start.py</name>
    <message>
      <source>&amp;Zoeken in:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bestands&amp;type:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er ging iets mis in het programma. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat u typte, is opgeslagen. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat u typte staat nog op het scherm. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>U kunt verder werken. Gebeurt dit vaker, meld het dan bij uw beheerder.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/start_screen.py</name>
    <message>
      <source>Voor een besluit dat vandaag nog moet: aan de balie, in een kwartier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kopiëren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een nieuw dossier met dezelfde inhoud (Ctrl+D)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wissen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inlezen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een zaakbestand, of een dossier dat een ander u overdroeg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De kluis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie erin kan, en de herstelsleutel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kleuren en grootte van de letters (Ctrl+,)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uitgewerkte voorbeelden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zaakbestand of overgedragen dossier (*.json *.age)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inlezen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/steps.py</name>
    <message>
      <source>Het besluit voor nu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Netwerkplek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mening en horen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afweging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uitleg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mening van deze kinderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} van {many}: {editing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog {left} open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ingevuld</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/style.py</name>
    <message>
      <source>Source Sans 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fusion</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/taking_in.py</name>
    <message>
      <source>Een PDF kan meer zeggen dan u ziet, zoals wie hem maakte of waar. Kijk dat na voordat u hem met iemand deelt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF en afbeeldingen (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp);;Alle bestanden (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is geen bestand. Kies een bestand, geen map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het lezen van dit bestand duurde te lang.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{name}» is niet toegevoegd. {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De bron is intussen verwijderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>«{name}» staat nu als bron B{number} in de lijst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand kan niet worden gelezen: {problem}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is te weinig geheugen vrij. Sluit andere programma’s en probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/talk/card_order.py</name>
    <message>
      <source>Wat is het belangrijkste? Zet dat bovenaan.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/talk/card_table.py</name>
    <message>
      <source>Waar wil je over praten?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar wil je het over hebben?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wil je er iets bij zeggen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waar gaat jouw kaart over?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van de stapel halen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kaart weghalen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terug naar de kaarten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eigen kaart maken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Andere kaarten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maak de kaart</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/talk/drawing.py</name>
    <message>
      <source>Wil je iets tekenen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wil je iets laten zien of tekenen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pak papier en potloden. Maak wat jij wilt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mag er straks een foto van? Dat kies jij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ik heb iets gemaakt</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/talk/leave_page.py</name>
    <message>
      <source>Vraag de begeleider om terug te gaan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voor de begeleider: met uw wachtzin gaat u terug naar het dossier. De herstelsleutel mag ook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terug naar het gesprek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naar het dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog niet alles is opgeslagen. Het gaat niet verloren; het programma probeert het steeds opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wachtzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vul uw wachtzin in.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/talk/option_asked.py</name>
    <message>
      <source>Wat vind jij daarvan?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/talk/own_words.py</name>
    <message>
      <source>Wat wil jij zeggen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wil je nog iets zeggen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wij schrijven het op zoals jij het zegt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bewaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In het Nederlands</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/talk/record.py</name>
    <message>
      <source>Dit is wat ik van ons gesprek opschreef.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lees het rustig. Klopt er iets niet? Dan mag je dat straks zeggen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit heb jij gezegd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit heb jij neergelegd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit schreef ik erover op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit mag volgens jou niet weg:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Klopt dit verslag?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ja, het klopt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nee, er moet iets anders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat moet er anders?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dag {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dag.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/talk/screen.py</name>
    <message>
      <source>Terug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ik wil stoppen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Klaar voor de begeleider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nog niet opgeslagen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/talk/step.py</name>
    <message>
      <source>Overslaan</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/talk/talking.py</name>
    <message>
      <source>Gesprek</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/talk/welcome.py</name>
    <message>
      <source>Jij mag zeggen wat jij vindt. Je mag ook stoppen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jij mag zeggen wat jij vindt. Je hoeft niets te zeggen, en je mag altijd stoppen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eerst iets wat je moet weten:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dank je wel voor wat je vertelde.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Je hoefde niets te zeggen. Later praten mag ook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dat is goed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Je mag later altijd nog iets vertellen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roep nu de begeleider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Klaar</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/timeline_panel.py</name>
    <message>
      <source>Zodra er dagen zijn ingevuld, staat hier de tijdlijn van dit dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loop met de pijltjes door de tijd: hier staat dan wat er was of komt. Enter gaat naar het antwoord zelf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tijdlijn als lijst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De tijdlijn als lijst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zonder dag, en daarom niet in het beeld. {undated}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>volgens het {assessment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 dag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{in_shelter} dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tot {today}: {days} in noodopvang of tijdelijke opvang.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/unconfirmed.py</name>
    <message>
      <source>○ Nog niet bevestigd door uw organisatie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>● Bevestigd door {by}, {role}, op {on}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{editing}: {waiting}. Toch {doing}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toch {doing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in dit stuk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>onder dit besluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het bestand van uw organisatie kon niet worden gelezen. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why}Eén norm {where} is nog niet bevestigd door uw organisatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why}{many} normen {where} zijn nog niet bevestigd door uw organisatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; en nog {what} meer</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/unlock.py</name>
    <message>
      <source>Kind Voorop helpt u een besluit te nemen waarin het belang van elk kind voorop staat, in vier stappen. U werkt zonder internet; alles wat u invult blijft versleuteld op deze computer. Aan het eind drukt u een gemotiveerd besluit af. Kind Voorop volgt een methode van de Kinderombudsman; het is geen uitgave van de Kinderombudsman.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Onthoud uw wachtzin goed. Zonder de wachtzin en zonder de herstelsleutel kan niemand de dossiers nog openen, ook wij niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bij elke wijziging in een dossier wordt bewaard wie die deed. Daarvoor is uw naam nodig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Met deze sleutel opent u de dossiers als u de wachtzin kwijt bent. Schrijf hem over en bewaar het papier achter slot, niet bij deze computer. U ziet de sleutel maar één keer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind Voorop is vergrendeld. Voer uw wachtzin in om verder te gaan waar u was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat u het laatst typte, is nog niet opgeslagen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het gaat niet verloren zolang dit venster open is; het programma probeert het steeds opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er staat nog iets klaar dat u typte en dat nog niet in het dossier staat. Ga met uw wachtzin terug om het af te maken. Sluit u nu nog een keer, dan bent u dat kwijt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voer uw wachtzin in om de dossiers te openen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opnieuw proberen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kluis maken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wachtzin kwijt? Vul dan hier de herstelsleutel in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terugzetten uit een reservekopie …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een stuk nakijken …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weergave …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of een PDF is wat de vingerafdruk onderaan zegt. Daarvoor is geen kluis nodig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vul uw naam in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beginnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uw herstelsleutel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ja, dat mag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nee, nu niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De sleutel van uw organisatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De kluis gaat nog niet open</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/unprinted.py</name>
    <message>
      <source>Wel ingevuld, komt niet in het stuk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze antwoorden horen bij een keuze die niet meer geldt. Zij blijven in het dossier bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} Ingevuld: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leegmaken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ja, leegmaken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wilt u dit leegmaken: {names}? Terugzetten kan niet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/unread.py</name>
    <message>
      <source>Dit is geen datum. Typ bijvoorbeeld 10-11-2025.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is geen heel getal. Typ bijvoorbeeld 4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit is geen tijd. Typ bijvoorbeeld 9:30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{problem} Tot dan blijft {valid} staan.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/vault_backups.py</name>
    <message>
      <source>Kind Voorop maakt zelf reservekopieën: na een half uur werken, en bij het sluiten als er iets is veranderd. Oude worden opgeruimd: van de laatste twee dagen blijven ze allemaal, daarna één per dag, per week en per maand, tot ongeveer negen maanden terug.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaat deze computer stuk of raakt hij kwijt, dan helpt alleen een kopie op een andere plaats: een stick of een netwerkschijf. De kopie is versleuteld. Berg een stick wel op achter slot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een dossier dat u verwijdert en woorden die een kind intrekt, gaan ook uit de reservekopieën; uit die op een stick of netwerkschijf zodra die er weer is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nu een reservekopie maken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tweede plaats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tweede plaats kiezen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Geen tweede plaats meer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De reservekopie wordt gemaakt …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Laatste reservekopie: {made_at}, in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is nog geen reservekopie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Elke reservekopie gaat ook naar {chosen}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Er is geen tweede plaats.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tweede plaats voor reservekopieën</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/vault_check.py</name>
    <message>
      <source>Van elke wijziging in een dossier staat in een spoor wie haar wanneer deed. Elke schakel bewaakt de vorige. Hier ziet u of het spoor, de dossiers en de vastgestelde versies nog bij elkaar passen, ook met het sleutelbestand en de reservekopieën. Wie de wachtzin heeft én weet hoe het programma werkt, kan een heel spoor namaken. Dan verraadt alleen een ouder stuk op papier of een reservekopie dat: onderaan elke bladzijde staat een kenmerk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Alles is zoals het is geschreven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdergaan met de kluis zoals hij nu is? Doe dit alleen als u weet hoe het komt: u zette zelf een oudere kluis neer, of u vulde opnieuw in wat na een storing weg was. Het spoor vermeldt dat u dit deed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nu nakijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ja, hiermee verder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdergaan met deze kluis …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>En nog {more} meer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schakel {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dossier dat is gewist</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/vault_keys.py</name>
    <message>
      <source>Ieder heeft een eigen wachtzin. De naam die erbij staat, wordt bewaard bij elke wijziging in een dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schrijf deze nieuwe herstelsleutel over en bewaar het papier achter slot, niet bij deze computer. U ziet hem maar één keer. Pas als u hieronder verdergaat, geldt hij en past de vorige niet meer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat dit niet doet: wie ooit toegang had en een kopie heeft van de kluis met het sleutelbestand van toen, kan die kopie nog openen met de wachtzin van toen. De sleutel van de kluis zelf blijft namelijk gelijk. Ruim oude reservekopieën daarom op als iemand vertrekt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>U kunt nu nog verder, maar na het sluiten opent uw wachtzin de kluis niet meer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Iemand toevoegen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nieuwe herstelsleutel …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> van {recovery_made_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De herstelsleutel op papier{since} opent de kluis ook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De organisatie heeft geen eigen sleutel voor deze kluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De organisatie kan de kluis ook openen, met haar eigen sleutel. Die begint met {recipient} en geldt sinds {recipient_since}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wachtzin bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naam bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ja, intrekken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uw eigen toegang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>de toegang van {person}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Die wachtzin opent de kluis dan niet meer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wilt u {whose} intrekken? {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deze sleutel laten gelden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} kan de kluis nu openen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De wachtzin van {person} is gewijzigd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De naam is gewijzigd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De toegang van {person} is ingetrokken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{problem} De vorige herstelsleutel geldt nog.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De nieuwe herstelsleutel geldt. De vorige past niet meer; vernietig dat papier.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/vault_numbers.py</name>
    <message>
      <source>Tellingen over kinderen en besluiten, om beleid op te maken: wat de rapporten missen. Er gaat geen naam, tekst of dag mee, en aantallen onder de {least} worden weggelaten. U ziet eerst precies wat er naar buiten gaat. De cijfers beoordelen niemand en vergelijken geen gezinnen of organisaties.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bezig met tellen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gestopt. Er is niets naar buiten gegaan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Het laatste jaar ligt vóór het eerste. Kies de jaren andersom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vastgestelde besluiten tellen in het jaar van het besluit, alle dossiers in het jaar waarin zij begonnen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bekijken wat naar buiten gaat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tot en met jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welke dossiers?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opslaan als rekenblad …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opslaan als CSV …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toelichting die meegaat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit gaat naar buiten, en niets meer: {selection}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dat dit bestand naar buiten ging, is niet in de kluis genoteerd. {problem}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/vault_retention.py</name>
    <message>
      <source>Bewaartermijn voorbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uw organisatie heeft nog geen bewaartermijn ingevuld. Dat kan bij «Onze organisatie».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van geen dossier is de bewaartermijn voorbij, of binnen drie maanden voorbij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Langer bewaren …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bewaren tot en met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waarom langer?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een dag die nog komt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De bewaartermijn was voorbij na</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wordt bewaard tot en met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>apart voor dit dossier gezet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{keep_years} jaar{rule}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/vault_screen.py</name>
    <message>
      <source>De kluis is het versleutelde bestand waarin al uw dossiers staan. Wat u hier doet, verandert niets aan de dossiers zelf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terug naar alle dossiers (Ctrl+W)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/versions.py</name>
    <message>
      <source>De tekst van versie {} kan niet meer worden gelezen. Sla de PDF op; die is apart bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vergelijken …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vastgestelde versies ({many})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vergelijking sluiten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF van versie {} opslaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Webpagina van versie {} opslaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Producties bij versie {} opslaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ondertekenen …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF van versie {} digitaal ondertekenen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>versie {number}, {assessment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versie {number} · {status} op {day} · {signed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eén bestand met alles wat in dit dossier staat, ook wat niet iedereen mag weten. Het bestand is niet versleuteld: bewaar het op een veilige plek.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zaakbestand opslaan …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/way_back.py</name>
    <message>
      <source>‹ Terug</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/web_page.py</name>
    <message>
      <source>Webpagina opslaan …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Als webpagina …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een webpagina heeft dezelfde tekst als de PDF, en past op een telefoon en bij een voorleesprogramma.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> (webpagina, nagekeken)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/weightier.py</name>
    <message>
      <source>Of iets anders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Belang dat zwaarder weegt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kies een belang, of een element van een ander {child} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>een belang dat is verwijderd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Een ander {child}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/window.py</name>
    <message>
      <source>Tot dat is hersteld, geldt elke norm als niet bevestigd en ontbreken uw eigen regels, hulp en adressen. Vraag wie het bestand beheert om hulp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wie erin kan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nakijken</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/withdrawing.py</name>
    <message>
      <source>Dit kind trekt zijn woorden in …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat u hier kiest, verdwijnt voorgoed: uit het dossier, uit het spoor van wijzigingen en uit de reservekopieën; uit die op een stick of netwerkschijf zodra die er weer is. Er blijft staan dat het gesprek is gehouden en op welke dag de woorden zijn ingetrokken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dit blijft wel bestaan: vastgestelde versies, omdat die bewijs zijn (art. 17 lid 3 AVG); papieren en bestanden die al zijn meegegeven; en kopieën van de kluis die u zelf ergens neerzette. Een oude versie voor een andere lezer drukt het programma niet meer af.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dezelfde woorden staan ook hier. Pas die teksten eerst aan. Bij het intrekken verdwijnt dan ook wat er eerder stond. Wat u laat staan, blijft ook in de reservekopieën.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lees ook deze teksten na. Zij kunnen in andere woorden zeggen wat het kind zei.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De woorden staan ook {} keer waar geen pagina naartoe leidt: in wat is verwijderd, of in een opmerking van een tweede lezer. Zet het verwijderde terug en pas het aan, of handel de opmerking af.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letterlijke uitspraken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat niet mag verdwijnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat opviel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kaartjes die het kind neerlegde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat het kind in het verslag anders wil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reactie op het conceptbesluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intrekken …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wat trekt het kind in?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wilt u dit voorgoed weghalen: {named}? Terugzetten kan niet, ook niet door een ander.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op {day} heeft het kind woorden uit dit gesprek ingetrokken. Zij zijn voorgoed weggehaald.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ui/worked_examples.py</name>
    <message>
      <source>eilig thuis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>eilig Thuis</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
