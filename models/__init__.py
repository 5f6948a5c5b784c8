"""The contract that training and playing share: card, encodings, ONNX runtime, shipped models."""
