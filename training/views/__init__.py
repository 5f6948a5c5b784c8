"""Views: scores as the arrays that networks are trained on. One module for each encoding."""
