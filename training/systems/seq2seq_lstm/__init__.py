"""Call and response as a network: an encoder hears, its state primes the decoder, `seq2seq-lstm`."""
