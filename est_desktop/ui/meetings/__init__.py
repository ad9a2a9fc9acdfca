"""The section Möten: the list of meetings, and making a new one."""
