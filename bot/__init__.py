"""Casefile: answers fans' questions from curated facts and never spoils."""
