"""Finished values for printed sheets: one frozen value a sheet, every text ready to be drawn.

Times, weights, dates and counts arrive as formatted text, so that paper never knows a clock, a locale or a database.
Only what is drawn to scale arrives as numbers. A `sheet_id` is short, unique and holds only letters, digits and
hyphens, as it is what the QR code says. No value has a place for health text: a swap says what to do.
"""
