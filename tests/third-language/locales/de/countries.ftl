### Country names, in the table of recipients and in the lines on transfers, after “in”: with the article where the language wants one.
###
### To translate a message, remove `# ` from the front of its lines and type your words in place of {…}.
### The lines with `# nl:` say what you translate. Leave those there.
### How this language counts: [one] 1, [other] 2.

## All countries, by code: the EEA, countries with an adequacy decision, and others from which suppliers come.

# nl: Andorra
country-AD = Andorra

# nl: de Verenigde Arabische Emiraten
country-AE = die Vereinigten Arabischen Emirate

# nl: Albanië
country-AL = Albanien

# nl: Argentinië
country-AR = Argentinien

# nl: Oostenrijk
country-AT = Österreich

# nl: Australië
country-AU = Australien

# nl: Aruba
country-AW = Aruba

# nl: Bosnië en Herzegovina
country-BA = Bosnien und Herzegowina

# nl: België
country-BE = Belgien

# nl: Bulgarije
country-BG = Bulgarien

# nl: Caribisch Nederland
country-BQ = die Karibischen Niederlande

# nl: Brazilië
country-BR = Brasilien

# nl: Canada
country-CA = Kanada

# nl: Zwitserland
country-CH = die Schweiz

# nl: China
country-CN = China

# nl: Curaçao
country-CW = Curaçao

# nl: Cyprus
country-CY = Zypern

# nl: Tsjechië
country-CZ = Tschechien

# nl: Duitsland
country-DE = Deutschland

# nl: Denemarken
country-DK = Dänemark

# nl: Estland
country-EE = Estland

# nl: Egypte
country-EG = Ägypten

# nl: Spanje
country-ES = Spanien

# nl: Finland
country-FI = Finnland

# nl: de Faeröer
country-FO = die Färöer

# nl: Frankrijk
country-FR = Frankreich

# nl: het Verenigd Koninkrijk
country-GB = das Vereinigte Königreich

# nl: Guernsey
country-GG = Guernsey

# nl: Griekenland
country-GR = Griechenland

# nl: Hongkong
country-HK = Hongkong

# nl: Kroatië
country-HR = Kroatien

# nl: Hongarije
country-HU = Ungarn

# nl: Indonesië
country-ID = Indonesien

# nl: Ierland
country-IE = Irland

# nl: Israël
country-IL = Israel

# nl: het eiland Man
country-IM = die Insel Man

# nl: India
country-IN = Indien

# nl: IJsland
country-IS = Island

# nl: Italië
country-IT = Italien

# nl: Jersey
country-JE = Jersey

# nl: Japan
country-JP = Japan

# nl: Zuid-Korea
country-KR = Südkorea

# nl: Liechtenstein
country-LI = Liechtenstein

# nl: Litouwen
country-LT = Litauen

# nl: Luxemburg
country-LU = Luxemburg

# nl: Letland
country-LV = Lettland

# nl: Marokko
country-MA = Marokko

# nl: Moldavië
country-MD = die Republik Moldau

# nl: Noord-Macedonië
country-MK = Nordmazedonien

# nl: Malta
country-MT = Malta

# nl: Mexico
country-MX = Mexiko

# nl: Maleisië
country-MY = Malaysia

# nl: Nederland
country-NL = die Niederlande

# nl: Noorwegen
country-NO = Norwegen

# nl: Nieuw-Zeeland
country-NZ = Neuseeland

# nl: de Filipijnen
country-PH = die Philippinen

# nl: Pakistan
country-PK = Pakistan

# nl: Polen
country-PL = Polen

# nl: Portugal
country-PT = Portugal

# nl: Roemenië
country-RO = Rumänien

# nl: Servië
country-RS = Serbien

# nl: Zweden
country-SE = Schweden

# nl: Singapore
country-SG = Singapur

# nl: Slovenië
country-SI = Slowenien

# nl: Slowakije
country-SK = die Slowakei

# nl: Suriname
country-SR = Suriname

# nl: Sint Maarten
country-SX = Sint Maarten

# nl: Thailand
country-TH = Thailand

# nl: Tunesië
country-TN = Tunesien

# nl: Turkije
country-TR = die Türkei

# nl: Taiwan
country-TW = Taiwan

# nl: Oekraïne
country-UA = die Ukraine

# nl: de Verenigde Staten
country-US = die Vereinigten Staaten

# nl: Uruguay
country-UY = Uruguay

# nl: Vietnam
country-VN = Vietnam

# nl: Zuid-Afrika
country-ZA = Südafrika
