"""What one article says: sentences, quotations, figures, dates, names."""
