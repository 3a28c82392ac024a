### How values are written, on the page and in findings alike: provisions of law, addresses, periods.
###
### To translate a message, remove `# ` from the front of its lines and type your words in place of {…}.
### The lines with `# nl:` say what you translate. Leave those there.
### How this language counts: [one] 1, [other] 2.

# Small, under a legal basis or a period. No full stop.
# $laws (text): e.g. "artikel 6 lid 1 onder c AVG en artikel 7:454 WGBO", a list
# nl: { $laws }
articles = { $laws }

# How an act as a whole is cited.
# $act (text): e.g. "Begz"
# nl: { $act }
citation-act = { $act }

# How an article is cited.
# $article (text): e.g. "7:454"
# $act (text): e.g. "WGBO"
# nl: artikel { $article } { $act }
citation-article = Artikel { $article } { $act }

# How a paragraph is cited.
# $article (text): e.g. "7:454"
# $paragraph (text): e.g. "3"
# $act (text): e.g. "WGBO"
# nl: artikel { $article } lid { $paragraph } { $act }
citation-paragraph = Artikel { $article } Absatz { $paragraph } { $act }

# How a point of a paragraph is cited.
# $article (text): e.g. "6"
# $paragraph (text): e.g. "1"
# $point (text): e.g. "b"
# $act (text): e.g. "AVG"
# nl: artikel { $article } lid { $paragraph } onder { $point } { $act }
citation-point = Artikel { $article } Absatz { $paragraph } Buchstabe { $point } { $act }

# How a point of an article without paragraphs is cited.
# $article (text): e.g. "24"
# $point (text): e.g. "a"
# $act (text): e.g. "UAVG"
# nl: artikel { $article } onder { $point } { $act }
citation-article-point = Artikel { $article } Buchstabe { $point } { $act }

# Several articles of one act, each alone. $articles (text): e.g. "5, 6 en 8". $act (text): e.g. "Wabvpz"
# nl: artikelen { $articles } { $act }
citation-articles = Artikel { $articles } { $act }

# Several points of one paragraph. $article, $paragraph (text): e.g. "6", "1". $points (text): e.g. "b en c". $act (text): e.g. "AVG"
# nl: artikel { $article } lid { $paragraph } onder { $points } { $act }
citation-points = Artikel { $article } Absatz { $paragraph } Buchstaben { $points } { $act }

# One letter in such a list. $point (text): e.g. "b"
# nl: { $point }
citation-point-letter = { $point }

# A postal address on one line. No full stop.
# $street (text): e.g. "Voorbeeldlaan 12"
# $postal-code (text): e.g. "2000 AA"
# $city (text): e.g. "Haarlem"
# $country (text): e.g. "Nederland"
# nl: { $street }, { $postal-code } { $city }, { $country }
address-words = { $street }, { $postal-code } { $city }, { $country }

# A period in words, wherever one stands: “20 years”.
# $unit (text): e.g. "year", or day, week, month
# $count (number): e.g. "20"
# nl: { $unit ->
# nl:         [day] { $count ->
# nl:             [one] { $count } dag
# nl:            *[other] { $count } dagen
# nl:         }
# nl:         [week] { $count ->
# nl:             [one] { $count } week
# nl:            *[other] { $count } weken
# nl:         }
# nl:         [month] { $count ->
# nl:             [one] { $count } maand
# nl:            *[other] { $count } maanden
# nl:         }
# nl:        *[year] { $count } jaar
# nl:     }
period-words =
    { $unit ->
        [day] { $count ->
            [one] { $count } Tag
           *[other] { $count } Tage
        }
        [week] { $count ->
            [one] { $count } Woche
           *[other] { $count } Wochen
        }
        [month] { $count ->
            [one] { $count } Monat
           *[other] { $count } Monate
        }
       *[year] { $count ->
            [one] { $count } Jahr
           *[other] { $count } Jahre
        }
    }
