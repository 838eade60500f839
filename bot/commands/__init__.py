"""The commands, one file each: ``run(arguments)`` does it and gives back the exit status."""
