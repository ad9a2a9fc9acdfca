"""What a user can do: one function each, rows changed one by one through the session."""
