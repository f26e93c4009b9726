"""What fans suggest, from the form to the moderators who decide it."""
