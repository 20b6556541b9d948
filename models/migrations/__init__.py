"""The steps by which a store of an older version of the app is brought to this one."""
