"""What an operator sees of the bot from outside: how it is, what it counts, what is wrong, and its backups."""
