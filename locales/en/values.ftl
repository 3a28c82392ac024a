### How values are written, on the page and in findings alike: provisions of law, addresses, periods.

# Small, under a legal basis or a period. No full stop.
# $laws (text): e.g. "article 6(1)(c) GDPR and article 7:454 WGBO", a list
articles = { $laws }

# How an act as a whole is cited.
# $act (text): e.g. "Begz"
citation-act = { $act }

# How an article is cited.
# $article (text): e.g. "7:454"
# $act (text): e.g. "WGBO"
citation-article = article { $article } { $act }

# How a paragraph is cited.
# $article (text): e.g. "7:454"
# $paragraph (text): e.g. "3"
# $act (text): e.g. "WGBO"
citation-paragraph = article { $article }({ $paragraph }) { $act }

# How a point of a paragraph is cited.
# $article (text): e.g. "6"
# $paragraph (text): e.g. "1"
# $point (text): e.g. "b"
# $act (text): e.g. "GDPR"
citation-point = article { $article }({ $paragraph })({ $point }) { $act }

# How a point of an article without paragraphs is cited.
# $article (text): e.g. "24"
# $point (text): e.g. "a"
# $act (text): e.g. "UAVG"
citation-article-point = article { $article }({ $point }) { $act }

# Several articles of one act, each alone. $articles (text): e.g. "5, 6 and 8". $act (text): e.g. "Wabvpz"
citation-articles = articles { $articles } { $act }

# Several points of one paragraph. $article, $paragraph (text): e.g. "6", "1". $points (text): e.g. "(b) and (c)". $act (text): e.g. "GDPR"
citation-points = article { $article }({ $paragraph }){ $points } { $act }

# One letter in such a list. $point (text): e.g. "b"
citation-point-letter = ({ $point })

# A postal address on one line. No full stop.
# $street (text): e.g. "Voorbeeldlaan 12"
# $postal-code (text): e.g. "2000 AA"
# $city (text): e.g. "Haarlem"
# $country (text): e.g. "the Netherlands"
address-words = { $street }, { $postal-code } { $city }, { $country }

# A period in words, wherever one stands: “20 years”.
# $unit (text): e.g. "year", or day, week, month
# $count (number): e.g. "20"
period-words =
    { $unit ->
        [day] { $count ->
            [one] { $count } day
           *[other] { $count } days
        }
        [week] { $count ->
            [one] { $count } week
           *[other] { $count } weeks
        }
        [month] { $count ->
            [one] { $count } month
           *[other] { $count } months
        }
       *[year] { $count ->
            [one] { $count } year
           *[other] { $count } years
        }
    }
