"""What a user sees: windows, widgets, jobs and words."""
