"""The page Lägesbild: how the areas stand, as judged, counted and reported."""
