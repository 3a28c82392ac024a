### How values are written, on the page and in findings alike: provisions of law, addresses, periods.

# Small, under a legal basis or a period. No full stop.
# $laws (text): e.g. "artikel 6 lid 1 onder c AVG en artikel 7:454 WGBO", a list
articles = { $laws }

# How an act as a whole is cited.
# $act (text): e.g. "Begz"
citation-act = { $act }

# How an article is cited.
# $article (text): e.g. "7:454"
# $act (text): e.g. "WGBO"
citation-article = artikel { $article } { $act }

# How a paragraph is cited.
# $article (text): e.g. "7:454"
# $paragraph (text): e.g. "3"
# $act (text): e.g. "WGBO"
citation-paragraph = artikel { $article } lid { $paragraph } { $act }

# How a point of a paragraph is cited.
# $article (text): e.g. "6"
# $paragraph (text): e.g. "1"
# $point (text): e.g. "b"
# $act (text): e.g. "AVG"
citation-point = artikel { $article } lid { $paragraph } onder { $point } { $act }

# How a point of an article without paragraphs is cited.
# $article (text): e.g. "24"
# $point (text): e.g. "a"
# $act (text): e.g. "UAVG"
citation-article-point = artikel { $article } onder { $point } { $act }

# Several articles of one act, each alone. $articles (text): e.g. "5, 6 en 8". $act (text): e.g. "Wabvpz"
citation-articles = artikelen { $articles } { $act }

# Several points of one paragraph. $article, $paragraph (text): e.g. "6", "1". $points (text): e.g. "b en c". $act (text): e.g. "AVG"
citation-points = artikel { $article } lid { $paragraph } onder { $points } { $act }

# One letter in such a list. $point (text): e.g. "b"
citation-point-letter = { $point }

# A postal address on one line. No full stop.
# $street (text): e.g. "Voorbeeldlaan 12"
# $postal-code (text): e.g. "2000 AA"
# $city (text): e.g. "Haarlem"
# $country (text): e.g. "Nederland"
address-words = { $street }, { $postal-code } { $city }, { $country }

# A period in words, wherever one stands: “20 years”.
# $unit (text): e.g. "year", or day, week, month
# $count (number): e.g. "20"
period-words =
    { $unit ->
        [day] { $count ->
            [one] { $count } dag
           *[other] { $count } dagen
        }
        [week] { $count ->
            [one] { $count } week
           *[other] { $count } weken
        }
        [month] { $count ->
            [one] { $count } maand
           *[other] { $count } maanden
        }
       *[year] { $count } jaar
    }
