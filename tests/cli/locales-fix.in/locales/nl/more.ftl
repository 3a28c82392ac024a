## Hoe zij eruitziet.

# $colour (text): e.g. "rood"
colour = Zij is { $colour }.
