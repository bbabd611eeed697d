"""Two article panes, the ribbons between them and the rulers beside them."""
