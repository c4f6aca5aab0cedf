package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.render.tree.Changes;

/**
 * What a render comes to: how much was rendered, and how it differs from what stood in {@code rendered/}.
 *
 * @param suppressions rules over manifests that the platform file switches off
 */
public record Preview(int teams, int objects, Changes changes, Suppressions suppressions) {}
