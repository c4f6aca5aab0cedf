package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.render.tree.Changes;

/** What a render comes to: how much was rendered, and how it differs from what stood in {@code rendered/}. */
public record Preview(int teams, int objects, Changes changes) {}
