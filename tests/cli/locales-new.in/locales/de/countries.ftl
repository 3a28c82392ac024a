### Country names, in the table of recipients and in the lines on transfers, after “in”: with the article where the language wants one.
###
### To translate a message, remove `# ` from the front of its lines and type your words in place of {…}.
### The lines with `# nl:` say what you translate. Leave those there.
### How this language counts: [one] 1, [other] 2.

## All countries, by code: the EEA, countries with an adequacy decision, and others from which suppliers come.

# nl: Andorra
# country-AD = {…}

# nl: de Verenigde Arabische Emiraten
# country-AE = {…}

# nl: Albanië
# country-AL = {…}

# nl: Argentinië
# country-AR = {…}

# nl: Oostenrijk
# country-AT = {…}

# nl: Australië
# country-AU = {…}

# nl: Aruba
# country-AW = {…}

# nl: Bosnië en Herzegovina
# country-BA = {…}

# nl: België
# country-BE = {…}

# nl: Bulgarije
# country-BG = {…}

# nl: Caribisch Nederland
# country-BQ = {…}

# nl: Brazilië
# country-BR = {…}

# nl: Canada
# country-CA = {…}

# nl: Zwitserland
# country-CH = {…}

# nl: China
# country-CN = {…}

# nl: Curaçao
# country-CW = {…}

# nl: Cyprus
# country-CY = {…}

# nl: Tsjechië
# country-CZ = {…}

# nl: Duitsland
# country-DE = {…}

# nl: Denemarken
# country-DK = {…}

# nl: Estland
# country-EE = {…}

# nl: Egypte
# country-EG = {…}

# nl: Spanje
# country-ES = {…}

# nl: Finland
# country-FI = {…}

# nl: de Faeröer
# country-FO = {…}

# nl: Frankrijk
# country-FR = {…}

# nl: het Verenigd Koninkrijk
# country-GB = {…}

# nl: Guernsey
# country-GG = {…}

# nl: Griekenland
# country-GR = {…}

# nl: Hongkong
# country-HK = {…}

# nl: Kroatië
# country-HR = {…}

# nl: Hongarije
# country-HU = {…}

# nl: Indonesië
# country-ID = {…}

# nl: Ierland
# country-IE = {…}

# nl: Israël
# country-IL = {…}

# nl: het eiland Man
# country-IM = {…}

# nl: India
# country-IN = {…}

# nl: IJsland
# country-IS = {…}

# nl: Italië
# country-IT = {…}

# nl: Jersey
# country-JE = {…}

# nl: Japan
# country-JP = {…}

# nl: Zuid-Korea
# country-KR = {…}

# nl: Liechtenstein
# country-LI = {…}

# nl: Litouwen
# country-LT = {…}

# nl: Luxemburg
# country-LU = {…}

# nl: Letland
# country-LV = {…}

# nl: Marokko
# country-MA = {…}

# nl: Moldavië
# country-MD = {…}

# nl: Noord-Macedonië
# country-MK = {…}

# nl: Malta
# country-MT = {…}

# nl: Mexico
# country-MX = {…}

# nl: Maleisië
# country-MY = {…}

# nl: Nederland
# country-NL = {…}

# nl: Noorwegen
# country-NO = {…}

# nl: Nieuw-Zeeland
# country-NZ = {…}

# nl: de Filipijnen
# country-PH = {…}

# nl: Pakistan
# country-PK = {…}

# nl: Polen
# country-PL = {…}

# nl: Portugal
# country-PT = {…}

# nl: Roemenië
# country-RO = {…}

# nl: Servië
# country-RS = {…}

# nl: Zweden
# country-SE = {…}

# nl: Singapore
# country-SG = {…}

# nl: Slovenië
# country-SI = {…}

# nl: Slowakije
# country-SK = {…}

# nl: Suriname
# country-SR = {…}

# nl: Sint Maarten
# country-SX = {…}

# nl: Thailand
# country-TH = {…}

# nl: Tunesië
# country-TN = {…}

# nl: Turkije
# country-TR = {…}

# nl: Taiwan
# country-TW = {…}

# nl: Oekraïne
# country-UA = {…}

# nl: de Verenigde Staten
# country-US = {…}

# nl: Uruguay
# country-UY = {…}

# nl: Vietnam
# country-VN = {…}

# nl: Zuid-Afrika
# country-ZA = {…}
