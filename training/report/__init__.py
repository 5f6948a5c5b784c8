"""The report of the zoo: one page and one JSON file, made by `antiphon evaluate --report`."""
