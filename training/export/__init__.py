"""Export: from a trained network to one ONNX file, its card inside, its parity proven."""
