colour = Sie ist rot.
