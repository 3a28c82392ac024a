### Names that the other files use.

-clinic = Praktijk De Linde
-authority = Autoriteit Persoonsgegevens
-statement = oświadczenie o ochronie prywatności
-act = Ogólne rozporządzenie o ochronie danych (RODO)
