"""What a report says, section by section, as plain values: the PDF and the HTML page set the same
contents."""
