"""The store of documents and events; no Qt."""
