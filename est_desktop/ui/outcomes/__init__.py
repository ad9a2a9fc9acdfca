"""Parts of decisions and measures that several pages show."""
