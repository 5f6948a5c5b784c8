"""OSC: packets, addresses, feedback and complaints."""
