"""The shipped models: each one `.onnx` file with its card inside. See NOTICE for their sources."""
