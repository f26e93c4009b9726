"""Measurements: how well and how fast Casefile answers."""
