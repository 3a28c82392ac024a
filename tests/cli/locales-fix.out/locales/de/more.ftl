## Hoe zij eruitziet.

# $colour (text): e.g. "rood"
# nl: Zij is { $colour }.
# colour = {…} { $colour }.
