"""Tables of others come in: CSV and XLSX files are read, understood and checked row by row."""
