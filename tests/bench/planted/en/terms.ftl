### Names that the other files use.

-clinic = Praktijk De Linde
-authority = Autoriteit Persoonsgegevens
-statement = privacy statement
-act = General Data Protection Regulation (GDPR)
