package dev.fontysvenlo.idp.enrol;

import dev.fontysvenlo.idp.diagnostic.Location;

/** One team that is wanted: how it is called by its people, and where that was said. */
record Wish(String label, String size, Location place) {}
