package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Platform;

/** A platform, and the trees it came from, so that later stages can point at a line. */
public record Loaded(Platform platform, Sources sources) {}
