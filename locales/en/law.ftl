### The acts: the short name in references on the cards, and the full name in “The laws on this page”.

# Short name before an article number.
act-gdpr = GDPR
# Full name in the list of laws.
act-gdpr-name = General Data Protection Regulation

# Short name before an article number.
act-uavg = UAVG
# Full name in the list of laws.
act-uavg-name = Dutch GDPR Implementation Act

# Short name before an article number.
act-bw = BW
# Full name in the list of laws.
act-bw-name = Dutch Civil Code

# Short name before an article number.
act-wgbo = WGBO
# Full name in the list of laws.
act-wgbo-name = Dutch Medical Treatment Contracts Act (Civil Code, Book 7, articles 446 to 468)

# Short name before an article number.
act-wabvpz = Wabvpz
# Full name in the list of laws.
act-wabvpz-name = Dutch Act on Additional Provisions for the Processing of Personal Data in Health Care

# Short name before an article number.
act-wkkgz = Wkkgz
# Full name in the list of laws.
act-wkkgz-name = Dutch Health Care Quality, Complaints and Disputes Act

# Short name before an article number.
act-wet-big = Wet BIG
# Full name in the list of laws.
act-wet-big-name = Dutch Individual Health Care Professions Act

# Short name before an article number.
act-zvw = Zvw
# Full name in the list of laws.
act-zvw-name = Dutch Health Insurance Act

# Short name before an article number.
act-awr = AWR
# Full name in the list of laws.
act-awr-name = Dutch General State Taxes Act

# Short name before an article number.
act-tw = Tw
# Full name in the list of laws.
act-tw-name = Dutch Telecommunications Act

# Short name before an article number.
act-wmo = Wmo 2015
# Full name in the list of laws.
act-wmo-name = Dutch Social Support Act 2015

# Short name before an article number.
act-ai-act = AI Act
# Full name in the list of laws.
act-ai-act-name = Regulation (EU) 2024/1689 on artificial intelligence

# Short name before an article number.
act-begz = Begz
# Full name in the list of laws.
act-begz-name = Dutch Decree on Electronic Data Processing by Health-Care Providers

# Short name before an article number.
act-mdr = MDR
# Full name in the list of laws.
act-mdr-name = Regulation (EU) 2017/745 on medical devices

# Short name before an article number.
act-handelsregisterwet = Handelsregisterwet
# Full name in the list of laws.
act-handelsregisterwet-name = Dutch Trade Register Act 2007

# Short name before an article number.
act-kaderwet = Kaderwet
# Full name in the list of laws.
act-kaderwet-name = Belgian Data Protection Act of 30 July 2018

# Short name before an article number.
act-gba-wet = GBA-wet
# Full name in the list of laws.
act-gba-wet-name = Belgian Act of 3 December 2017 establishing the Data Protection Authority

# Short name before an article number.
act-kwaliteitswet = Kwaliteitswet
# Full name in the list of laws.
act-kwaliteitswet-name = Belgian Act of 22 April 2019 on quality of practice in health care

# Short name before an article number.
act-patientenrechten = Wet patiëntenrechten
# Full name in the list of laws.
act-patientenrechten-name = Belgian Act of 22 August 2002 on patients’ rights

# Short name before an article number.
act-wib = WIB 92
# Full name in the list of laws.
act-wib-name = Belgian Income Tax Code 1992

# Short name before an article number.
act-wbtw = WBTW
# Full name in the list of laws.
act-wbtw-name = Belgian Value Added Tax Code

# Short name before an article number.
act-camerawet = Camerawet
# Full name in the list of laws.
act-camerawet-name = Belgian Act of 21 March 2007 on the installation and use of surveillance cameras

# Short name before an article number.
act-wer = WER
# Full name in the list of laws.
act-wer-name = Belgian Code of Economic Law
