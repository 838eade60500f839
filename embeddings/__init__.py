"""Passages, the encoder and the FAISS index."""
