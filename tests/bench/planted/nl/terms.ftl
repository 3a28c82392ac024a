### Names that the other files use.

-clinic = Praktijk De Linde
-authority = Autoriteit Persoonsgegevens
-statement = privacyverklaring
-act = Algemene verordening gegevensbescherming (AVG)
