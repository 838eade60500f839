"""Names of people, places and works: how texts write them."""
