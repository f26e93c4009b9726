"""The pure core: questions, facts and horizons go in, answers come out."""
