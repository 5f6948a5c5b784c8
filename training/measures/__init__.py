"""The measures of the reports: what sets of pieces are like, and how far two sets are apart."""
