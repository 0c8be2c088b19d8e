"""Text to expressions, and expressions to the document's own times; no Qt, no input or output."""
