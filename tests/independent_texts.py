"""Knows what the two files of the independent tests say: own sentences for every child, letters within the limits."""

ELEMENT_TEXTS = {
    "Mila": (
        "Mila zegt dat zij stil wil kunnen lezen en 's nachts haar broertje wil horen.",
        "Mila hoort bij vader, moeder en Daan; oma haalt haar op dinsdag van school.",
        "Thuis spreekt Mila Berbers, op school Nederlands, en zij zingt in een koor.",
        "De kamer bij de kennis heeft geen slot; Mila ligt wakker van late gasten.",
        "Mila schrikt van ruzie, maar heeft een juf bij wie zij haar verhaal kwijt kan.",
        "De huisarts ziet geen klachten, alleen eet Mila minder dan voor de zomer.",
        "Groep vijf gaat goed; met de fiets is het een kwartier naar De Wilg.",
        "Er blijft per week weinig over voor kleding en zwemles kan niet doorgaan.",
    ),
    "Daan": (
        "Tijdens beide bezoeken kroop de peuter bij moeder op schoot en lachte daar pas.",
        "Zijn zus leest hem voor en vader brengt hem naar bed; die drie mist hij nooit.",
        "Knuffel Pom gaat overal mee en liedjes uit Marokko maken hem kalm.",
        "Er staat geen hek bij de trap en hij slaapt op een matras naast het raam.",
        "Wisselen van plek maakt hem hangerig, verder groeit hij zoals verwacht.",
        "Het consultatiebureau noteerde een gezonde groei en alle prikken zijn gezet.",
        "Drie ochtenden per week gaat hij naar de peutergroep om de hoek.",
        "Kinderbijslag komt op tijd, maar de post belandt nog op een oud adres.",
    ),
    "Noa": (
        "Noa wil een deur die dicht kan en wil weten waar zij volgend jaar woont.",
        "Met haar moeder praat Noa over alles; haar vriendin Yara woont vlak bij het hotel.",
        "Zij danst twee keer per week en zwijgt in haar klas over de hotelkamer.",
        "Met vijf mensen in een ruimte is omkleden lastig en het licht gaat laat uit.",
        "Noa past op haar broer en zus als beide ouders nachtdienst hebben.",
        "Sinds september heeft zij hoofdpijn; de schoolarts denkt aan slaaptekort.",
        "Klas drie van de havo vraagt rust, haar mentor ziet dalende cijfers.",
        "De telefoonrekening is betaald, een eigen bijbaan mag pas na haar zestiende.",
    ),
    "Finn": (
        "«Ik mis mijn bal en een tuin», zei Finn; de rest vond hij best.",
        "Finn deelt een stapelbed met Liv en belt zondag met opa in Gent.",
        "Voetbal is zijn alles en op de club weet niemand van het hotel.",
        "Op de gang lopen vreemden langs, daarom durft hij 's avonds niet naar de wc.",
        "Hij stottert wat meer bij drukte en heeft baat bij vaste tijden.",
        "Zijn astma is rustig; de inhalator ligt altijd in moeders tas.",
        "In groep zes haalt hij goede cijfers en een plek elders is bevestigd.",
        "Voor de contributie is een fonds gevraagd dat tot de zomer betaalt.",
    ),
    "Liv": (
        "Met blokken bouwde het meisje een huis met veel ramen en een hond ervoor.",
        "Zij slaapt naast haar broer en wil dat moeder elke avond een verhaal leest.",
        "Prinsessen en haar roze laarzen horen bij wie zij op dit moment is.",
        "Er is geen vloer om op te spelen en de kookplaat staat op haar hoogte.",
        "Als er geschreeuwd wordt, verstopt zij zich; thuis bij oma doet zij dat niet.",
        "Eten gaat moeizaam, want warme maaltijden lukken maar twee dagen per week.",
        "Zij begon in augustus in groep twee en vindt afscheid nemen spannend.",
        "Speelgoed staat in de opslag; de kosten daarvan draagt een noodfonds.",
    ),
}

IDEALS = {
    "Mila": (
        "Een eigen huis met een stille slaapkamer, dicht bij De Wilg en bij oma.",
        "Zo houdt zij haar klas, haar koor en haar oma, en slaapt zij weer door de nacht heen.",
    ),
    "Daan": (
        "Een veilige woning zonder trap, samen met zijn ouders en zijn zus.",
        "Een peuter heeft vaste gezichten en een vast ritme nodig om goed te kunnen groeien.",
    ),
    "Noa": (
        "Een huis met een eigen kamer, op fietsafstand van haar school en vriendin.",
        "Met een eigen kamer kan zij leren, zich omkleden en de zorg voor de kleintjes loslaten.",
    ),
    "Finn": (
        "Een huis met een veldje in de buurt, waar het hele gezin kan blijven wonen.",
        "Buiten spelen en een eigen bed geven hem de rust die hij in het hotel al lang mist.",
    ),
    "Liv": (
        "Een woning met speelruimte op de vloer, moeder en broer altijd dichtbij.",
        "Zij moet kunnen spelen, warm eten en slapen zonder lawaai, met haar familie om zich heen.",
    ),
}

WEIGHINGS = {
    "Mila": (
        "Het tussenhuis houdt het gezin bij elkaar en ligt op fietsafstand van de school. De gezinskamer is drukker en "
        "de tante heeft maar één kamer. Voor Mila telt de rust het meest."
    ),
    "Daan": (
        "In het tussenhuis slaapt hij bij zijn ouders en is er een hek bij de trap. De andere plekken zijn onrustig of "
        "te klein, en elke wissel kost hem weken om te wennen."
    ),
    "Noa": (
        "Het huis geeft haar een kamer alleen en ontlast haar van de zorg. De afstand tot Yara is een verlies, dat met "
        "een kaart voor de trein kleiner wordt. Het gezin blijft samen."
    ),
    "Finn": (
        "In Lindeveen is een veld om de hoek en een plaats in groep zes. Hij laat zijn club achter en krijgt hulp om "
        "een nieuwe te vinden. Bij zijn ouders blijven geeft de doorslag."
    ),
    "Liv": (
        "Een eigen vloer, een keuken en stilte zijn voor een kleuter geen luxe. Het huis biedt die drie, en moeder, "
        "vader, broer en zus gaan mee. Meer hotel zou haar schaden."
    ),
}

CHILD_LETTERS = {
    "Mila": (
        "Dag Mila. Jij, mama, papa en Daan krijgen een eigen plek. Dat is een klein huis voor een half jaar. Jullie "
        "slapen daar vanaf morgen. Je blijft op je eigen school. Jij vertelde dat je rust wilt. In dit huis is het "
        "stil. Dat jullie weg moeten, is niet jouw schuld. Mevrouw Smit komt je helpen. Ben je het er niet mee eens? "
        "Dat mag. Mama of papa kan dan een brief sturen. Dat kan tot en met 29 december. Wil je praten? Dat kan met je "
        "juf of met mij. Over drie weken kom ik weer."
    ),
    "Daan": "",
    "Noa": (
        "Dag Noa. Het hotel stopt in januari. Jullie krijgen een eigen huis in Lindeveen. Je krijgt daar een kamer "
        "alleen. Jij vertelde dat je een deur wilt die dicht kan. Die is er. Je vriendin woont straks verder weg. "
        "Daarom krijg je een kaart voor de trein. Dat jullie weg moeten, is niet jouw schuld. Mevrouw Smit helpt je "
        "met de nieuwe school. Ben je het er niet mee eens? Dat mag. Je ouders kunnen een brief sturen tot en met 5 "
        "januari. Jij mag ook opschrijven wat je vindt. Wil je praten? Bel mij of de Kindertelefoon. In februari "
        "kijken we samen hoe het gaat."
    ),
    "Finn": (
        "Dag Finn. Het hotel stopt in januari. Jullie gaan in een huis wonen. Dat staat in Lindeveen. Papa, mama, Noa "
        "en Liv gaan mee. Er is een veld om de hoek. Jij vertelde dat je een tuin mist. Er is een kleine tuin. Dat "
        "jullie weg moeten, is niet jouw schuld. Mevrouw Smit zoekt een club voor je. Ben je het er niet mee eens? Dat "
        "mag. Papa of mama kan een brief sturen. Dat kan tot en met 5 januari. Wil je praten? Dat kan met je juf of "
        "met mij. In februari kom ik weer."
    ),
    "Liv": (
        "Dag Liv. Jullie gaan in een huis wonen. Papa en mama gaan mee. Noa en Finn gaan ook mee. Jij krijgt een eigen "
        "bed. Je kunt op de vloer spelen. Jij bouwde een huis met ramen. Dat heb ik goed bekeken. Jullie gaan weg uit "
        "het hotel. Dat is niet jouw schuld. Mevrouw Smit helpt je. Vind je het niet fijn? Dat mag. Zeg het tegen papa "
        "of mama. Na vijf nachtjes kom ik weer."
    ),
}

PARENT_LETTERS = {
    "Mila": (
        "Jullie krijgen een huis voor een half jaar. Mila houdt haar eigen school en haar koor. Wij keken goed naar "
        "wat zij nodig heeft."
    ),
    "Daan": (
        "Jullie krijgen een huis voor een half jaar. Daan slaapt bij jullie op de kamer. Zijn groep in de buurt blijft "
        "open voor hem. Mevrouw Smit komt elke week langs."
    ),
    "Noa": "Noa krijgt een eigen kamer. Zij mag met de trein naar haar vriendin. De kaart daarvoor betalen wij.",
    "Finn": "Finn kan buiten spelen. Wij zoeken een club voor hem. Zijn nieuwe juf weet al dat hij komt.",
    "Liv": "Liv krijgt een eigen bed. Er is ruimte om te spelen. De nieuwe school ligt om de hoek.",
}

INTERESTS = (
    (
        "IB-05",
        "gemeente",
        "plekken in de opvang vrijhouden voor andere gezinnen",
        "Op 10 november waren 38 van de 40 kamers bezet en stonden 6 gezinnen op de lijst.",
        "Een gezin uit de lijst wacht drie weken langer op een kamer.",
    ),
    (
        "IB-11",
        "ouders",
        "goed voor de kinderen kunnen zorgen",
        "Beide ouders werken in wisselende diensten en kunnen samen 700 euro huur betalen.",
        "Met een eigen keuken en rust in huis houden zij het werk en de zorg vol.",
    ),
)

PROPORTIONALITY = (
    "Het hotel was voor drie maanden bedoeld; met het huis komt er een plek die blijft.",
    "Langer blijven is onderzocht, net als hulp ter plekke; beide lossen het gebrek aan ruimte niet op.",
    "De kinderen verliezen hun buurt en winnen een huis, rust en een keuken; de verhuizing wordt begeleid.",
    "Een langere termijn en hulp in het hotel zijn bekeken en bieden geen uitzicht.",
)
