"""Call and response, `seq2seq-lstm`: an encoder hears, and its state primes the decoder."""
