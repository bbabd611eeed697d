"""What to show on screen, as plain values: no Qt here."""
