"""The source documents, their readers, and the library that keeps what was read."""
