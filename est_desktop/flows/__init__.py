"""Work that takes several rooms at once, alike in the window and on the command line."""
