"""What an article is: text, blocks with roles, where it came from, when it was published."""
