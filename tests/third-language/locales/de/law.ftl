### The acts: the short name in references on the cards, and the full name in “The laws on this page”.
###
### To translate a message, remove `# ` from the front of its lines and type your words in place of {…}.
### The lines with `# nl:` say what you translate. Leave those there.
### How this language counts: [one] 1, [other] 2.

# Short name before an article number.
# nl: AVG
act-gdpr = DSGVO

# Full name in the list of laws.
# nl: Algemene verordening gegevensbescherming
act-gdpr-name = Datenschutz-Grundverordnung

# Short name before an article number.
# nl: UAVG
act-uavg = UAVG

# Full name in the list of laws.
# nl: Uitvoeringswet AVG
act-uavg-name = Uitvoeringswet AVG

# Short name before an article number.
# nl: BW
act-bw = BW

# Full name in the list of laws.
# nl: Burgerlijk Wetboek
act-bw-name = Burgerlijk Wetboek

# Short name before an article number.
# nl: WGBO
act-wgbo = WGBO

# Full name in the list of laws.
# nl: Wet op de geneeskundige behandelingsovereenkomst (Burgerlijk Wetboek, Boek 7, artikelen 446 tot en met 468)
act-wgbo-name = Wet op de geneeskundige behandelingsovereenkomst (Burgerlijk Wetboek, Boek 7, artikelen 446 tot en met 468)

# Short name before an article number.
# nl: Wabvpz
act-wabvpz = Wabvpz

# Full name in the list of laws.
# nl: Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg
act-wabvpz-name = Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg

# Short name before an article number.
# nl: Wkkgz
act-wkkgz = Wkkgz

# Full name in the list of laws.
# nl: Wet kwaliteit, klachten en geschillen zorg
act-wkkgz-name = Wet kwaliteit, klachten en geschillen zorg

# Short name before an article number.
# nl: Wet BIG
act-wet-big = Wet BIG

# Full name in the list of laws.
# nl: Wet op de beroepen in de individuele gezondheidszorg
act-wet-big-name = Wet op de beroepen in de individuele gezondheidszorg

# Short name before an article number.
# nl: Zvw
act-zvw = Zvw

# Full name in the list of laws.
# nl: Zorgverzekeringswet
act-zvw-name = Zorgverzekeringswet

# Short name before an article number.
# nl: AWR
act-awr = AWR

# Full name in the list of laws.
# nl: Algemene wet inzake rijksbelastingen
act-awr-name = Algemene wet inzake rijksbelastingen

# Short name before an article number.
# nl: Tw
act-tw = Tw

# Full name in the list of laws.
# nl: Telecommunicatiewet
act-tw-name = Telecommunicatiewet

# Short name before an article number.
# nl: Wmo 2015
act-wmo = Wmo 2015

# Full name in the list of laws.
# nl: Wet maatschappelijke ondersteuning 2015
act-wmo-name = Wet maatschappelijke ondersteuning 2015

# Short name before an article number.
# nl: AI-verordening
act-ai-act = KI-Verordnung

# Full name in the list of laws.
# nl: Verordening (EU) 2024/1689 over artificiële intelligentie
act-ai-act-name = Verordnung (EU) 2024/1689 über künstliche Intelligenz

# Short name before an article number.
# nl: Begz
act-begz = Begz

# Full name in the list of laws.
# nl: Besluit elektronische gegevensverwerking door zorgaanbieders
act-begz-name = Besluit elektronische gegevensverwerking door zorgaanbieders

# Short name before an article number.
# nl: MDR
act-mdr = MDR

# Full name in the list of laws.
# nl: Verordening (EU) 2017/745 over medische hulpmiddelen
act-mdr-name = Verordnung (EU) 2017/745 über Medizinprodukte

# Short name before an article number.
# nl: Handelsregisterwet
act-handelsregisterwet = Handelsregisterwet

# Full name in the list of laws.
# nl: Handelsregisterwet 2007
act-handelsregisterwet-name = Handelsregisterwet 2007

# Short name before an article number.
# nl: Kaderwet
act-kaderwet = Kaderwet

# Full name in the list of laws.
# nl: Kaderwet van 30 juli 2018 (gegevensbeschermingswet)
act-kaderwet-name = Kaderwet van 30 juli 2018 (gegevensbeschermingswet)

# Short name before an article number.
# nl: GBA-wet
act-gba-wet = GBA-wet

# Full name in the list of laws.
# nl: Wet van 3 december 2017 tot oprichting van de Gegevensbeschermingsautoriteit
act-gba-wet-name = Wet van 3 december 2017 tot oprichting van de Gegevensbeschermingsautoriteit

# Short name before an article number.
# nl: Kwaliteitswet
act-kwaliteitswet = Kwaliteitswet

# Full name in the list of laws.
# nl: Wet van 22 april 2019 inzake de kwaliteitsvolle praktijkvoering in de gezondheidszorg
act-kwaliteitswet-name = Wet van 22 april 2019 inzake de kwaliteitsvolle praktijkvoering in de gezondheidszorg

# Short name before an article number.
# nl: Wet patiëntenrechten
act-patientenrechten = Wet patiëntenrechten

# Full name in the list of laws.
# nl: Wet van 22 augustus 2002 betreffende de rechten van de patiënt
act-patientenrechten-name = Wet van 22 augustus 2002 betreffende de rechten van de patiënt

# Short name before an article number.
# nl: WIB 92
act-wib = WIB 92

# Full name in the list of laws.
# nl: Wetboek van de inkomstenbelastingen 1992
act-wib-name = Wetboek van de inkomstenbelastingen 1992

# Short name before an article number.
# nl: WBTW
act-wbtw = WBTW

# Full name in the list of laws.
# nl: Wetboek van de belasting over de toegevoegde waarde
act-wbtw-name = Wetboek van de belasting over de toegevoegde waarde

# Short name before an article number.
# nl: Camerawet
act-camerawet = Camerawet

# Full name in the list of laws.
# nl: Wet van 21 maart 2007 tot regeling van de plaatsing en het gebruik van bewakingscamera’s
act-camerawet-name = Wet van 21 maart 2007 tot regeling van de plaatsing en het gebruik van bewakingscamera’s

# Short name before an article number.
# nl: WER
act-wer = WER

# Full name in the list of laws.
# nl: Wetboek van economisch recht
act-wer-name = Wetboek van economisch recht
