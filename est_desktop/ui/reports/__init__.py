"""Situation reports (lägesbilder): the list, one report, and what is asked for."""
