"""Looks at everything that the bot needs, and says what is wrong with it and what to do. It changes nothing."""
