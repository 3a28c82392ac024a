### The acts: the short name in references on the cards, and the full name in “The laws on this page”.
###
### To translate a message, remove `# ` from the front of its lines and type your words in place of {…}.
### The lines with `# nl:` say what you translate. Leave those there.
### How this language counts: [one] 1, [other] 2.

# Short name before an article number.
# nl: AVG
# act-gdpr = {…}

# Full name in the list of laws.
# nl: Algemene verordening gegevensbescherming
# act-gdpr-name = {…}

# Short name before an article number.
# nl: UAVG
# act-uavg = {…}

# Full name in the list of laws.
# nl: Uitvoeringswet AVG
# act-uavg-name = {…}

# Short name before an article number.
# nl: BW
# act-bw = {…}

# Full name in the list of laws.
# nl: Burgerlijk Wetboek
# act-bw-name = {…}

# Short name before an article number.
# nl: WGBO
# act-wgbo = {…}

# Full name in the list of laws.
# nl: Wet op de geneeskundige behandelingsovereenkomst (Burgerlijk Wetboek, Boek 7, artikelen 446 tot en met 468)
# act-wgbo-name = {…}

# Short name before an article number.
# nl: Wabvpz
# act-wabvpz = {…}

# Full name in the list of laws.
# nl: Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg
# act-wabvpz-name = {…}

# Short name before an article number.
# nl: Wkkgz
# act-wkkgz = {…}

# Full name in the list of laws.
# nl: Wet kwaliteit, klachten en geschillen zorg
# act-wkkgz-name = {…}

# Short name before an article number.
# nl: Wet BIG
# act-wet-big = {…}

# Full name in the list of laws.
# nl: Wet op de beroepen in de individuele gezondheidszorg
# act-wet-big-name = {…}

# Short name before an article number.
# nl: Zvw
# act-zvw = {…}

# Full name in the list of laws.
# nl: Zorgverzekeringswet
# act-zvw-name = {…}

# Short name before an article number.
# nl: AWR
# act-awr = {…}

# Full name in the list of laws.
# nl: Algemene wet inzake rijksbelastingen
# act-awr-name = {…}

# Short name before an article number.
# nl: Tw
# act-tw = {…}

# Full name in the list of laws.
# nl: Telecommunicatiewet
# act-tw-name = {…}

# Short name before an article number.
# nl: Wmo 2015
# act-wmo = {…}

# Full name in the list of laws.
# nl: Wet maatschappelijke ondersteuning 2015
# act-wmo-name = {…}

# Short name before an article number.
# nl: AI-verordening
# act-ai-act = {…}

# Full name in the list of laws.
# nl: Verordening (EU) 2024/1689 over artificiële intelligentie
# act-ai-act-name = {…}

# Short name before an article number.
# nl: Begz
# act-begz = {…}

# Full name in the list of laws.
# nl: Besluit elektronische gegevensverwerking door zorgaanbieders
# act-begz-name = {…}

# Short name before an article number.
# nl: MDR
# act-mdr = {…}

# Full name in the list of laws.
# nl: Verordening (EU) 2017/745 over medische hulpmiddelen
# act-mdr-name = {…}

# Short name before an article number.
# nl: Handelsregisterwet
# act-handelsregisterwet = {…}

# Full name in the list of laws.
# nl: Handelsregisterwet 2007
# act-handelsregisterwet-name = {…}

# Short name before an article number.
# nl: Kaderwet
# act-kaderwet = {…}

# Full name in the list of laws.
# nl: Kaderwet van 30 juli 2018 (gegevensbeschermingswet)
# act-kaderwet-name = {…}

# Short name before an article number.
# nl: GBA-wet
# act-gba-wet = {…}

# Full name in the list of laws.
# nl: Wet van 3 december 2017 tot oprichting van de Gegevensbeschermingsautoriteit
# act-gba-wet-name = {…}

# Short name before an article number.
# nl: Kwaliteitswet
# act-kwaliteitswet = {…}

# Full name in the list of laws.
# nl: Wet van 22 april 2019 inzake de kwaliteitsvolle praktijkvoering in de gezondheidszorg
# act-kwaliteitswet-name = {…}

# Short name before an article number.
# nl: Wet patiëntenrechten
# act-patientenrechten = {…}

# Full name in the list of laws.
# nl: Wet van 22 augustus 2002 betreffende de rechten van de patiënt
# act-patientenrechten-name = {…}

# Short name before an article number.
# nl: WIB 92
# act-wib = {…}

# Full name in the list of laws.
# nl: Wetboek van de inkomstenbelastingen 1992
# act-wib-name = {…}

# Short name before an article number.
# nl: WBTW
# act-wbtw = {…}

# Full name in the list of laws.
# nl: Wetboek van de belasting over de toegevoegde waarde
# act-wbtw-name = {…}

# Short name before an article number.
# nl: Camerawet
# act-camerawet = {…}

# Full name in the list of laws.
# nl: Wet van 21 maart 2007 tot regeling van de plaatsing en het gebruik van bewakingscamera’s
# act-camerawet-name = {…}

# Short name before an article number.
# nl: WER
# act-wer = {…}

# Full name in the list of laws.
# nl: Wetboek van economisch recht
# act-wer-name = {…}
