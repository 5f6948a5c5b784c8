"""The contract that training and playing share: card, encodings, ONNX runtime, shipped models."""

import os

# onnxruntime sends usage data unless this is set before it is imported, and writes an id of the
# machine and a database into the user's cache. Here it is before every import of it, in every
# process: `training` imports this package first, and what the driver starts inherits it.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
