package external
