"""The section Inställningar: how the program looks, and what recurs in documents and meetings."""
