### The acts: the short name in references on the cards, and the full name in “The laws on this page”.

# Short name before an article number.
act-gdpr = AVG
# Full name in the list of laws.
act-gdpr-name = Algemene verordening gegevensbescherming

# Short name before an article number.
act-uavg = UAVG
# Full name in the list of laws.
act-uavg-name = Uitvoeringswet AVG

# Short name before an article number.
act-bw = BW
# Full name in the list of laws.
act-bw-name = Burgerlijk Wetboek

# Short name before an article number.
act-wgbo = WGBO
# Full name in the list of laws.
act-wgbo-name = Wet op de geneeskundige behandelingsovereenkomst (Burgerlijk Wetboek, Boek 7, artikelen 446 tot en met 468)

# Short name before an article number.
act-wabvpz = Wabvpz
# Full name in the list of laws.
act-wabvpz-name = Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg

# Short name before an article number.
act-wkkgz = Wkkgz
# Full name in the list of laws.
act-wkkgz-name = Wet kwaliteit, klachten en geschillen zorg

# Short name before an article number.
act-wet-big = Wet BIG
# Full name in the list of laws.
act-wet-big-name = Wet op de beroepen in de individuele gezondheidszorg

# Short name before an article number.
act-zvw = Zvw
# Full name in the list of laws.
act-zvw-name = Zorgverzekeringswet

# Short name before an article number.
act-awr = AWR
# Full name in the list of laws.
act-awr-name = Algemene wet inzake rijksbelastingen

# Short name before an article number.
act-tw = Tw
# Full name in the list of laws.
act-tw-name = Telecommunicatiewet

# Short name before an article number.
act-wmo = Wmo 2015
# Full name in the list of laws.
act-wmo-name = Wet maatschappelijke ondersteuning 2015

# Short name before an article number.
act-ai-act = AI-verordening
# Full name in the list of laws.
act-ai-act-name = Verordening (EU) 2024/1689 over artificiële intelligentie

# Short name before an article number.
act-begz = Begz
# Full name in the list of laws.
act-begz-name = Besluit elektronische gegevensverwerking door zorgaanbieders

# Short name before an article number.
act-mdr = MDR
# Full name in the list of laws.
act-mdr-name = Verordening (EU) 2017/745 over medische hulpmiddelen

# Short name before an article number.
act-handelsregisterwet = Handelsregisterwet
# Full name in the list of laws.
act-handelsregisterwet-name = Handelsregisterwet 2007

# Short name before an article number.
act-kaderwet = Kaderwet
# Full name in the list of laws.
act-kaderwet-name = Kaderwet van 30 juli 2018 (gegevensbeschermingswet)

# Short name before an article number.
act-gba-wet = GBA-wet
# Full name in the list of laws.
act-gba-wet-name = Wet van 3 december 2017 tot oprichting van de Gegevensbeschermingsautoriteit

# Short name before an article number.
act-kwaliteitswet = Kwaliteitswet
# Full name in the list of laws.
act-kwaliteitswet-name = Wet van 22 april 2019 inzake de kwaliteitsvolle praktijkvoering in de gezondheidszorg

# Short name before an article number.
act-patientenrechten = Wet patiëntenrechten
# Full name in the list of laws.
act-patientenrechten-name = Wet van 22 augustus 2002 betreffende de rechten van de patiënt

# Short name before an article number.
act-wib = WIB 92
# Full name in the list of laws.
act-wib-name = Wetboek van de inkomstenbelastingen 1992

# Short name before an article number.
act-wbtw = WBTW
# Full name in the list of laws.
act-wbtw-name = Wetboek van de belasting over de toegevoegde waarde

# Short name before an article number.
act-camerawet = Camerawet
# Full name in the list of laws.
act-camerawet-name = Wet van 21 maart 2007 tot regeling van de plaatsing en het gebruik van bewakingscamera’s

# Short name before an article number.
act-wer = WER
# Full name in the list of laws.
act-wer-name = Wetboek van economisch recht
