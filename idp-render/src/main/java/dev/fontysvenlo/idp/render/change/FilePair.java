package dev.fontysvenlo.idp.render.change;

import java.util.Optional;

/** One rendered file whose text is not the same on both sides; a side that has no such file is empty. */
public record FilePair(String path, Optional<String> before, Optional<String> after) {}
