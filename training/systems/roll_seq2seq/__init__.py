"""The roll seq2seq: an encoder hears columns of keys, and its state primes the decoder's answer."""
