colour = Zij is rood.
name = Zij heet Mies.
