"""Everything that talks to Discord: commands, buttons, and how answers look there."""
