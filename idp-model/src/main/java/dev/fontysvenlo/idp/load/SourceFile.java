package dev.fontysvenlo.idp.load;

/** A file that was found: its name travels with its content. Two of them are never compared. */
@SuppressWarnings("ArrayRecordComponent")
record SourceFile(String file, byte[] content) {}
