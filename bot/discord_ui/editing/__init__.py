"""Changes of single facts in Discord: a form, a preview of what fans will see, and one click to make it live."""
