"""The section Handlingsplan: every measure, who answers for it, and until when."""
